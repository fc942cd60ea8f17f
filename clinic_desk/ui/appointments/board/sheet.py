"""What the board shows: lanes side by side, the visits and the kept time in them."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.appointments.blocks import BlockForm, BlockRow
from clinic_desk.desk.appointments.load import offered_of
from clinic_desk.desk.appointments.queries import ColumnRow, VisitRow
from clinic_desk.desk.calendar.hours import DAY, Window, Windows
from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.customers.priority import ELDERLY_FROM, priorities
from clinic_desk.ui.appointments.board.views import View

USUAL = Window(8 * 60, 18 * 60)
"""Shown on a day on which the clinic is closed and nobody comes."""
_MARGIN = 30
_HOUR = 60


class Mark(Worded):
    """A small sign on a visit; the tip says it in words."""

    ALERT = "alert", QT_TRANSLATE_NOOP("Mark", "Allergy or alert")
    DEBT = "debt", QT_TRANSLATE_NOOP("Mark", "Owes money")
    PRIORITY = "priority", QT_TRANSLATE_NOOP("Mark", "Seen first")
    FIRST = "first", QT_TRANSLATE_NOOP("Mark", "First visit")
    HOME = "home", QT_TRANSLATE_NOOP("Mark", "At the patient's home")
    SOONER = "sooner", QT_TRANSLATE_NOOP("Mark", "Would come sooner")
    RECURRING = "recurring", QT_TRANSLATE_NOOP("Mark", "One of a series")
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
    chairs: Mapping[int, ChairRow] = field(default_factory=dict[int, ChairRow])
    """All of them, those out of use too: visits keep theirs."""
    elderly_from: int = ELDERLY_FROM


NOTHING = Beside()


@dataclass(frozen=True, slots=True)
class Lane:
    """One column: a doctor's day, a chair's (without doctor), or one day of a week.

    Both numbers None: visits that have no chair.
    """

    staff_id: int | None
    chair_id: int | None
    day: date
    name: str
    title: str
    colour: str
    windows: Windows

    def at(self, minute: int) -> datetime:
        return datetime.combine(self.day, time()) + timedelta(minutes=minute)

    def minute(self, at: datetime) -> int:
        """The minute of this lane's day, held within it."""
        past = at - datetime.combine(self.day, time())
        return min(max(int(past.total_seconds() // 60), 0), DAY)


# without slots: what is looked up again and again is found once for each sheet
@dataclass(frozen=True)
class Sheet:
    lanes: tuple[Lane, ...]
    visits: tuple[VisitRow, ...]
    lane_of: Mapping[int, int]
    """The lane's place in ``lanes`` by the visit's id."""
    beside: Beside = NOTHING
    view: View = View.DOCTORS
    blocks: tuple[BlockRow, ...] = ()
    """All kept time of the days shown, of people and chairs without a lane too."""
    others: tuple[VisitRow, ...] = ()
    """Visits of these days that are not shown: they may still be in the way."""
    doctors: Mapping[int, ColumnRow] = field(default_factory=dict[int, ColumnRow])
    hours: Mapping[tuple[int, date], Windows] = field(
        default_factory=dict[tuple[int, date], Windows]
    )
    """Of every doctor, also where a lane is not a doctor's."""

    def visit(self, visit_id: int | None) -> VisitRow | None:
        return None if visit_id is None else self._by_id.get(visit_id)

    def block(self, block_id: int | None) -> BlockRow | None:
        return next((one for one in self.blocks if one.id == block_id), None)

    def placed_in(self, lane: int) -> Sequence[VisitRow]:
        return self._in_lane[lane]

    def blocks_in(self, lane: int) -> list[BlockRow]:
        """Kept time that takes this lane: its doctor's, its chair's, the whole clinic's."""
        here = self.lanes[lane]
        return [
            block
            for block in self.blocks
            if block.start_at.date() == here.day
            and (
                (block.staff_id is None and block.chair_id is None)
                or (block.staff_id is not None and block.staff_id == here.staff_id)
                or (block.chair_id is not None and block.chair_id == here.chair_id)
            )
        ]

    def offered(self, lane: int) -> int:
        """Minutes of the lane's hours outside kept time."""
        here = self.lanes[lane]
        left = offered_of(here.staff_id, here.windows, self.blocks_in(lane))
        return sum(window.minutes for window in left)

    def meeting(self, start_at: datetime, end_at: datetime) -> Iterator[VisitRow]:
        """All live visits of these days, shown or not, that meet a span of time."""
        starts, ordered, longest = self._by_start
        first = bisect_left(starts, start_at - longest)
        for visit in ordered[first : bisect_left(starts, end_at)]:
            if visit.end_at > start_at:
                yield visit

    def target(self, lane: int, visit: VisitRow | None) -> tuple[int | None, int | None]:
        """Doctor and chair of a visit that is dropped on a lane: the lane decides its part."""
        here = self.lanes[lane]
        if visit is None:
            return here.staff_id, here.chair_id
        if self.view is View.CHAIRS:
            return visit.staff_id, here.chair_id
        if here.staff_id is None:
            return None, here.chair_id
        return here.staff_id, visit.chair_id

    def kept_target(self, lane: int, form: BlockForm) -> tuple[int | None, int | None]:
        """Whose time is kept when it is dropped on a lane; the whole clinic's stays so."""
        here = self.lanes[lane]
        whole = form.staff_id is None and form.chair_id is None
        nobody = here.staff_id is None and here.chair_id is None
        if whole or nobody:
            return form.staff_id, form.chair_id
        return here.staff_id, here.chair_id

    def lane_at(self, staff_id: int | None, chair_id: int | None, day: date) -> int | None:
        """The lane that a visit with this doctor and chair stands in; None: there is none."""
        for number, lane in enumerate(self.lanes):
            if lane.day != day:
                continue
            by_doctor = staff_id is not None and self.view is not View.CHAIRS
            if by_doctor and lane.staff_id == staff_id:
                return number
            if not by_doctor and lane.staff_id is None and lane.chair_id == chair_id:
                return number
        return None

    def would_hold(self, visit: VisitRow) -> bool:
        """Whether the visit, if it is still there, would be shown here."""
        doctor = self.view is not View.WEEK or visit.staff_id in {
            lane.staff_id for lane in self.lanes
        }
        return doctor and any(lane.day == visit.start_at.date() for lane in self.lanes)

    def only(self, staff_id: int | None) -> "Sheet":
        """The lane of one doctor; all lanes where there is none of that number."""
        kept = [number for number, lane in enumerate(self.lanes) if lane.staff_id == staff_id]
        if staff_id is None or not kept:
            return self
        lane = self.lanes[kept[0]]
        shown = tuple(visit for visit in self.visits if self.lane_of[visit.id] == kept[0])
        rest = tuple(visit for visit in self.visits if self.lane_of[visit.id] != kept[0])
        return Sheet(
            (lane,), shown, {visit.id: 0 for visit in shown}, self.beside, self.view,
            self.blocks, rest, self.doctors, self.hours,
        )  # fmt: skip

    def marks(self, visit: VisitRow) -> tuple[Mark, ...]:
        """The most pressing first."""
        found = self._marks.get(visit.id)
        if found is None:
            found = self._marks[visit.id] = tuple(self._marked(visit))
        return found

    def priorities(self, visit: VisitRow) -> tuple[Priority, ...]:
        """Why this patient is seen first, on the day of the visit."""
        day, elderly = visit.start_at.date(), self.beside.elderly_from
        return priorities(visit.priorities, visit.birth_date, day, elderly_from=elderly)

    def doctor(self, visit: VisitRow) -> str:
        """The doctor's name; the device's where there is none."""
        if visit.staff_id is not None:
            return self.doctors[visit.staff_id].name if visit.staff_id in self.doctors else ""
        return self.chair(visit.chair_id)

    def chair(self, chair_id: int | None) -> str:
        found = self.beside.chairs.get(chair_id) if chair_id is not None else None
        return found.name if found else ""

    @cached_property
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

    def _marked(self, visit: VisitRow) -> Iterator[Mark]:
        beside = self.beside
        for mark, holds in (
            (Mark.ALERT, visit.allergies or visit.customer_id in beside.alerts),
            (Mark.DEBT, visit.customer_id in beside.debts),
            (Mark.PRIORITY, self.priorities(visit)),
            (Mark.FIRST, visit.first_visit),
            (Mark.HOME, visit.address),
            (Mark.SOONER, visit.sooner),
            (Mark.RECURRING, visit.series_id is not None),
            (Mark.BILLED, visit.id in beside.billed),
            (Mark.NOTE, visit.note),
        ):
            if holds:
                yield mark

    @cached_property
    def _marks(self) -> dict[int, tuple[Mark, ...]]:
        return {}

    @cached_property
    def _by_id(self) -> dict[int, VisitRow]:
        return {visit.id: visit for visit in self.visits}

    @cached_property
    def _in_lane(self) -> list[list[VisitRow]]:
        found: list[list[VisitRow]] = [[] for _ in self.lanes]
        for visit in self.visits:
            found[self.lane_of[visit.id]].append(visit)
        return found

    @cached_property
    def _by_start(self) -> tuple[list[datetime], list[VisitRow], timedelta]:
        """Live visits in order, their starts, and how long the longest is."""
        live = [visit for visit in (*self.visits, *self.others) if visit.status.live]
        live.sort(key=lambda visit: visit.start_at)
        longest = max((visit.end_at - visit.start_at for visit in live), default=timedelta())
        return [visit.start_at for visit in live], live, longest


EMPTY = Sheet((), (), {})
