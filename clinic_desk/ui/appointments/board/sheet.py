"""What the board shows: lanes side by side and the visits in them, placed without overlap."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.appointments.queries import DayBook, VisitRow
from clinic_desk.desk.calendar.hours import DAY, Window

USUAL = Window(8 * 60, 18 * 60)
"""Shown on a day on which the clinic is closed and nobody comes."""
_MARGIN = 30
_HOUR = 60


class Mark(Worded):
    """A small sign on a visit; the tip says it in words."""

    ALERT = "alert", QT_TRANSLATE_NOOP("Mark", "Allergy or alert")
    DEBT = "debt", QT_TRANSLATE_NOOP("Mark", "Owes money")
    FIRST = "first", QT_TRANSLATE_NOOP("Mark", "First visit")
    BILLED = "billed", QT_TRANSLATE_NOOP("Mark", "Bill made")
    NOTE = "note", QT_TRANSLATE_NOOP("Mark", "Note")


@dataclass(frozen=True, slots=True)
class Beside:
    """What other parts of the desk know of the day's visits and customers."""

    billed: Container[int] = ()
    """Visits that have a bill."""
    alerts: Mapping[int, str] = field(default_factory=dict[int, str])
    """By customer; allergies are in the visit itself."""
    debts: Mapping[int, int] = field(default_factory=dict[int, int])
    """Fen, by customer."""


NOTHING = Beside()


@dataclass(frozen=True, slots=True)
class Lane:
    """One column: a doctor's day. A chair, or a day of one doctor's week, is another lane."""

    staff_id: int
    day: date
    name: str
    title: str
    colour: str
    windows: tuple[Window, ...]

    def at(self, minute: int) -> datetime:
        return datetime.combine(self.day, time()) + timedelta(minutes=minute)

    def minute(self, at: datetime) -> int:
        """The minute of this lane's day, held within it."""
        past = at - datetime.combine(self.day, time())
        return min(max(int(past.total_seconds() // 60), 0), DAY)


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
class Sheet:
    lanes: tuple[Lane, ...]
    visits: tuple[VisitRow, ...]
    lane_of: Mapping[int, int]
    """The lane's place in ``lanes`` by the visit's id."""
    beside: Beside = NOTHING

    def marks(self, visit: VisitRow) -> Iterator[Mark]:
        if visit.allergies or visit.customer_id in self.beside.alerts:
            yield Mark.ALERT
        if visit.customer_id in self.beside.debts:
            yield Mark.DEBT
        if visit.first_visit:
            yield Mark.FIRST
        if visit.id in self.beside.billed:
            yield Mark.BILLED
        if visit.note:
            yield Mark.NOTE

    def visit(self, visit_id: int | None) -> VisitRow | None:
        return next((visit for visit in self.visits if visit.id == visit_id), None)

    def placed_in(self, lane: int) -> list[VisitRow]:
        return [visit for visit in self.visits if self.lane_of[visit.id] == lane]

    @property
    def shown(self) -> Window:
        """Whole hours that hold every window and every visit, with a margin to see past."""
        starts = [window.start for lane in self.lanes for window in lane.windows]
        ends = [window.end for lane in self.lanes for window in lane.windows]
        for visit in self.visits:
            lane = self.lanes[self.lane_of[visit.id]]
            starts.append(lane.minute(visit.start_at))
            ends.append(lane.minute(visit.end_at))
        first = min(starts, default=USUAL.start) - _MARGIN
        last = max(ends, default=USUAL.end) + _MARGIN
        first, last = first // _HOUR * _HOUR, -(-last // _HOUR) * _HOUR
        return Window(max(first, 0), min(last, DAY))


EMPTY = Sheet((), (), {})


def by_doctor(book: DayBook, beside: Beside = NOTHING) -> Sheet:
    """A lane for each doctor of the day.

    The book holds a column for everybody who has a visit that day, those who left too.
    """
    lanes = tuple(
        Lane(column.staff_id, book.day, column.name, column.title, column.colour, column.windows)
        for column in book.columns
    )
    place = {lane.staff_id: number for number, lane in enumerate(lanes)}
    lane_of = {visit.id: place[visit.staff_id] for visit in book.visits}
    return Sheet(lanes, book.visits, lane_of, beside)


def place(sheet: Sheet, least: int = 0) -> tuple[Placed, ...]:
    """Every visit in its lane; those that overlap stand side by side.

    ``least`` is how many minutes the shortest visit takes on the screen: a visit is drawn at
    least that tall, so its neighbours keep out of that height too.
    """
    placed: list[Placed] = []
    for number, lane in enumerate(sheet.lanes):
        live: list[Placed] = []
        for visit in sheet.placed_in(number):
            start = min(lane.minute(visit.start_at), DAY - 1)
            end = min(max(lane.minute(visit.end_at), start + 1), DAY)
            one = Placed(visit, number, start, end, 0.0, 1.0)
            (placed if one.folded else live).append(one)
        live.sort(key=lambda one: (one.start, -one.end, one.visit.id))
        for cluster in _clusters(live, least):
            placed += _side_by_side(cluster, least)
    return tuple(placed)


def drawn_end(one: Placed, least: int) -> int:
    return max(one.end, one.start + least)


def _clusters(ordered: Iterable[Placed], least: int) -> list[list[Placed]]:
    """Visits that touch one another directly or through others."""
    clusters: list[list[Placed]] = []
    until = -1
    for one in ordered:
        if one.start >= until:
            clusters.append([])
            until = -1
        clusters[-1].append(one)
        until = max(until, drawn_end(one, least))
    return clusters


def _side_by_side(cluster: Sequence[Placed], least: int) -> list[Placed]:
    """The leftmost free track for each; then each grows to the right as far as it can."""
    tracks: list[list[Placed]] = []
    track_of: list[int] = []
    for one in cluster:
        free = (n for n, track in enumerate(tracks) if drawn_end(track[-1], least) <= one.start)
        track = next(free, len(tracks))
        if track == len(tracks):
            tracks.append([])
        tracks[track].append(one)
        track_of.append(track)
    widened: list[Placed] = []
    for one, track in zip(cluster, track_of, strict=True):
        right = track + 1
        while right < len(tracks) and not any(_meet(one, two, least) for two in tracks[right]):
            right += 1
        widened.append(
            Placed(
                one.visit,
                one.lane,
                one.start,
                one.end,
                track / len(tracks),
                right / len(tracks),
            )
        )
    return widened


def _meet(one: Placed, two: Placed, least: int) -> bool:
    return one.start < drawn_end(two, least) and two.start < drawn_end(one, least)
