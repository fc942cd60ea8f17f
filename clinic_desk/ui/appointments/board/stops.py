"""Where the arrow keys can go: every visit, all kept time, every empty cell, lane by lane."""

from collections.abc import Sequence
from dataclasses import dataclass

from clinic_desk.desk.calendar.hours import Window, normal, subtract
from clinic_desk.ui.appointments.board.placing import Placed, PlacedBlock


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the board: a visit, kept time, or an empty cell where both numbers are None."""

    lane: int
    minute: int
    visit_id: int | None = None
    block_id: int | None = None

    @property
    def empty(self) -> bool:
        return self.visit_id is None and self.block_id is None


@dataclass(frozen=True, slots=True)
class _Stop:
    spot: Spot
    end: int
    rank: float
    """Order of stops that start together: live visits from the left, folded, kept, empty."""


_FOLDED, _KEPT, _EMPTY = 2.0, 3.0, 5.0


class Stops:
    """All stops of one sheet at one grid."""

    def __init__(
        self,
        placed: Sequence[Placed],
        lanes: int,
        shown: Window,
        step: int,
        blocks: Sequence[PlacedBlock] = (),
    ) -> None:
        self._shown, self._step = shown, step
        self._visits: list[list[Placed]] = [[] for _ in range(lanes)]
        self._kept: list[list[PlacedBlock]] = [[] for _ in range(lanes)]
        for one in placed:
            self._visits[one.lane].append(one)
        for block in blocks:
            self._kept[block.lane].append(block)
        self._found: list[list[_Stop] | None] = [None] * lanes

    def _in(self, lane: int) -> list[_Stop]:
        """Found when first asked for: a day is looked at more often than walked through."""
        found = self._found[lane]
        if found is None:
            kept = self._kept[lane]
            found = _stops(lane, self._visits[lane], kept, self._shown, self._step)
            self._found[lane] = found
        return found

    def first(self, lane: int) -> Spot:
        return self._in(lane)[0].spot

    def last(self, lane: int) -> Spot:
        return self._in(lane)[-1].spot

    def near(self, lane: int, minute: int) -> Spot:
        """The stop at that minute: a visit before kept time, that before an empty cell."""
        return self._near(lane, minute, from_right=False).spot

    def empty_near(self, lane: int, minute: int) -> Spot:
        """The empty cell that holds the minute, even beside a visit; else that very minute."""
        for stop in self._in(lane):
            if stop.spot.empty and stop.spot.minute <= minute < stop.end:
                return stop.spot
        return Spot(lane, minute)

    def along(self, spot: Spot, by: int) -> Spot:
        """The next stop down the lane (``by`` 1) or up (-1); the same at its ends."""
        stops = self._in(spot.lane)
        here = self._index(spot)
        if here is None:
            return self.near(spot.lane, spot.minute)
        return stops[min(max(here + by, 0), len(stops) - 1)].spot

    def across(self, spot: Spot, by: int, aim: int) -> Spot:
        """The stop beside this one at the minute aimed at.

        In the same lane where visits stand side by side, else in the next lane.
        """
        beside = self._beside(spot, by, aim)
        if beside is not None:
            return beside
        lane = spot.lane + by
        if not 0 <= lane < len(self._found):
            return spot
        return self._near(lane, aim, from_right=by < 0).spot

    def _beside(self, spot: Spot, by: int, aim: int) -> Spot | None:
        here = self._index(spot)
        if here is None or spot.visit_id is None:
            return None
        mine = self._in(spot.lane)[here]
        others = [
            stop
            for stop in self._in(spot.lane)
            if stop.rank < _FOLDED
            and stop.spot.minute <= aim < stop.end
            and (stop.rank - mine.rank) * by > 0
        ]
        return min(others, key=lambda stop: abs(stop.rank - mine.rank)).spot if others else None

    def _near(self, lane: int, minute: int, *, from_right: bool) -> _Stop:
        stops = self._in(lane)
        there = [stop for stop in stops if stop.spot.minute <= minute < stop.end]
        live = [stop for stop in there if stop.rank < _FOLDED]
        if live:
            return live[-1] if from_right else live[0]
        rest = [stop for stop in there if _KEPT <= stop.rank < _EMPTY] or [
            stop for stop in there if stop.rank == _EMPTY
        ]
        return min(rest or there or stops, key=lambda stop: abs(stop.spot.minute - minute))

    def _index(self, spot: Spot) -> int | None:
        stops = self._in(spot.lane)
        return next((place for place, stop in enumerate(stops) if stop.spot == spot), None)


def _stops(
    lane: int,
    visits: Sequence[Placed],
    blocks: Sequence[PlacedBlock],
    shown: Window,
    step: int,
) -> list[_Stop]:
    stops = [
        _Stop(Spot(lane, one.start, one.visit.id), one.end, _FOLDED if one.folded else one.left)
        for one in visits
    ]
    stops += [
        _Stop(Spot(lane, one.start, None, one.block.id), one.end, _KEPT + one.left)
        for one in blocks
    ]
    busy = [Window(one.start, one.end) for one in visits if not one.folded]
    taken = normal([*busy, *(Window(one.start, one.end) for one in blocks)])
    for start in range(shown.start, shown.end, step):
        cell = (Window(start, min(start + step, shown.end)),)
        stops += [_Stop(Spot(lane, w.start), w.end, _EMPTY) for w in subtract(cell, taken)[:1]]
    stops.sort(key=lambda stop: (stop.spot.minute, stop.rank))
    return stops
