"""Where visits and kept time stand in their lanes: those that overlap side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.load import span
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.ui.appointments.board.sheet import Sheet

Span = tuple[int, int]
"""Minutes of the day, half-open."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A visit in its lane, from ``left`` to ``right`` as parts of the lane's width."""

    visit: VisitRow
    lane: int
    start: int
    end: int
    left: float
    right: float

    @property
    def folded(self) -> bool:
        """Cancelled and missed visits take no width: a thin mark at the lane's edge."""
        return not self.visit.status.live


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """Kept time in one lane; that of the whole clinic stands in each."""

    block: BlockRow
    lane: int
    start: int
    end: int
    left: float
    right: float

    @property
    def whole(self) -> bool:
        return self.block.staff_id is None and self.block.chair_id is None

    @property
    def fixed(self) -> bool:
        """The way to a visit at home goes with that visit."""
        return self.block.appointment_id is not None


def place(sheet: Sheet, least: int = 0) -> tuple[Placed, ...]:
    """Every visit in its lane, lane by lane.

    ``least`` is how many minutes the shortest visit takes on the screen: a visit is drawn at
    least that tall, so its neighbours keep out of that height too.
    """
    placed: list[Placed] = []
    for number, lane in enumerate(sheet.lanes):
        live: list[tuple[int, int, VisitRow]] = []
        for visit in sheet.placed_in(number):
            start = min(lane.minute(visit.start_at), DAY - 1)
            end = min(max(lane.minute(visit.end_at), start + 1), DAY)
            if visit.status.live:
                live.append((start, end, visit))
            else:
                placed.append(Placed(visit, number, start, end, 0.0, 1.0))
        live.sort(key=lambda one: (one[0], -one[1], one[2].id))
        sides = side_by_side([(start, max(end, start + least)) for start, end, _ in live])
        placed += [
            Placed(visit, number, start, end, *side)
            for (start, end, visit), side in zip(live, sides, strict=True)
        ]
    return tuple(placed)


def place_blocks(sheet: Sheet) -> tuple[PlacedBlock, ...]:
    """All kept time in the lanes that it takes, lane by lane."""
    placed: list[PlacedBlock] = []
    for number in range(len(sheet.lanes)):
        here = [(span(block), block) for block in sheet.blocks_in(number)]
        here.sort(key=lambda one: (one[0].start, -one[0].end, one[1].id))
        sides = side_by_side([(window.start, window.end) for window, _ in here])
        placed += [
            PlacedBlock(block, number, window.start, window.end, *side)
            for (window, block), side in zip(here, sides, strict=True)
        ]
    return tuple(placed)


def drawn_end(one: Placed, least: int) -> int:
    return max(one.end, one.start + least)


def side_by_side(spans: Sequence[Span]) -> list[tuple[float, float]]:
    """Left and right of each span, given in order of start, as parts of the width.

    The leftmost free track for each; then each grows to the right as far as it can.
    """
    sides: list[tuple[float, float]] = []
    for cluster in _clusters(spans):
        tracks: list[list[Span]] = []
        track_of: list[int] = []
        for one in cluster:
            free = (n for n, track in enumerate(tracks) if track[-1][1] <= one[0])
            track = next(free, len(tracks))
            if track == len(tracks):
                tracks.append([])
            tracks[track].append(one)
            track_of.append(track)
        for one, track in zip(cluster, track_of, strict=True):
            right = track + 1
            while right < len(tracks) and not any(_meet(one, two) for two in tracks[right]):
                right += 1
            sides.append((track / len(tracks), right / len(tracks)))
    return sides


def _clusters(ordered: Sequence[Span]) -> list[list[Span]]:
    """Spans that touch one another directly or through others."""
    clusters: list[list[Span]] = []
    until = -1
    for one in ordered:
        if one[0] >= until:
            clusters.append([])
            until = -1
        clusters[-1].append(one)
        until = max(until, one[1])
    return clusters


def _meet(one: Span, two: Span) -> bool:
    return one[0] < two[1] and two[0] < one[1]
