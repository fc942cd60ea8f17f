"""Recurring visits: planned as a whole before anything is saved, booked as one series."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import HORIZON, Sought, next_free
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import AppointmentStatus, Series
from clinic_desk.desk.appointments.refusals import Overridable, ReasonMissing
from clinic_desk.desk.appointments.repeats import Rule, Unit, dates
from clinic_desk.desk.appointments.slots import GRID, Slot, free_starts, minutes_of
from clinic_desk.desk.appointments.spare import Spare
from clinic_desk.desk.appointments.trial import Trial
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage import reading
from clinic_desk.storage.act import Act

__all__ = [
    "Chosen",
    "NothingLeft",
    "Planned",
    "RestRow",
    "Rule",
    "Unit",
    "book_series",
    "cancel_rest",
    "dates",
    "plan",
    "problems",
    "proposals",
    "rest_of_series",
]

NEAR = 3
"""Days before and after a planned visit in which a proposal is looked for first."""


class NothingLeft(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Every visit is skipped. Keep at least one.")


@dataclass(frozen=True, slots=True)
class Planned:
    """One visit of a series before it is booked."""

    date: date
    start_at: datetime
    problem: DeskError | None
    """What booking would say; None: it can be had."""
    proposal: Slot | None
    """The nearest free time instead, where there is a problem."""

    @property
    def overridable(self) -> bool:
        """Whether a reason overcomes the problem."""
        return isinstance(self.problem, Overridable)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A visit to book, and why all the same if something is in its way."""

    start_at: datetime
    override: str = ""


class RestRow(NamedTuple):
    """A visit of a series that is still to come."""

    id: int
    start_at: datetime
    status: AppointmentStatus
    version: int


def plan(session: Session, form: VisitForm, rule: Rule, *, now: datetime) -> list[Planned]:
    """The visits that ``rule`` makes of ``form``, by date; nothing is saved.

    Raises:
        DeskError: the rule has no dates (see ``repeats.dates``).

    """
    days = dates(rule, form.start_at.date())
    starts = [datetime.combine(day, form.start_at.time()) for day in days]
    found = problems(session, form, starts, now=now)
    wanted = [start for start, problem in zip(starts, found, strict=True) if problem]
    instead = proposals(session, form, starts, wanted, now=now)
    return [
        Planned(start.date(), start, problem, instead.get(start))
        for start, problem in zip(starts, found, strict=True)
    ]


def problems(
    session: Session, form: VisitForm, starts: Sequence[datetime], *, now: datetime
) -> list[DeskError | None]:
    """What booking ``form`` at each of ``starts`` would say, the earlier of the list booked."""
    return Trial(session, now).refusals(replace(form, start_at=start) for start in starts)


def proposals(
    session: Session,
    form: VisitForm,
    starts: Sequence[datetime],
    wanted: Sequence[datetime],
    *,
    now: datetime,
) -> dict[datetime, Slot]:
    """For each of ``wanted`` the nearest free time of the same doctor within three days, else
    the next one: none meets a visit of ``starts``, nor another proposal.
    """
    if not wanted:
        return {}
    first = max(min(wanted) - timedelta(days=NEAR), now)
    last = max(*wanted, now) + HORIZON
    roster = Roster(session, first.date(), last.date())
    finder = _Finder(session, form, roster, now)
    for start in starts:
        finder.keep_out(start)
    found = {start: finder.nearest(start) for start in wanted}
    return {start: slot for start, slot in found.items() if slot is not None}


def book_series(
    act: Act, form: VisitForm, chosen: Sequence[Chosen], rule: Rule, *, override: str = ""
) -> tuple[int, list[int]]:
    """Book the chosen visits as one series, all or none; the series' id and the visits'.

    ``override`` holds for those that have no reason of their own.

    Raises:
        NothingLeft: nothing is chosen.
        DeskError: as ``service.book``; nothing was booked.

    """
    need(act, Right.BOOK)
    if not chosen:
        raise NothingLeft
    series = Series(customer_id=form.customer_id, rule=rule.to_json(), made_at=act.now)
    act.session.add(series)
    act.session.flush()
    return series.id, [
        service.book(
            act,
            replace(form, start_at=one.start_at),
            override=one.override or override,
            series_id=series.id,
        )
        for one in chosen
    ]


_REST = """
    SELECT id, start_at, status, version FROM appointment
    WHERE series_id = (SELECT series_id FROM appointment WHERE id = ?)
    AND start_at >= (SELECT start_at FROM appointment WHERE id = ?)
    AND status IN ('booked', 'confirmed') ORDER BY start_at"""


def rest_of_series(session: Session, visit_id: int) -> list[RestRow]:
    """The visit of a series and those after it, as far as they are still expected."""
    return [
        RestRow(number, datetime.fromisoformat(start), AppointmentStatus.of(status), version)
        for number, start, status, version in reading.rows(session, _REST, (visit_id, visit_id))
    ]


def cancel_rest(act: Act, visit_id: int, *, reason: str, by_clinic: bool = False) -> int:
    """Cancel a visit of a series and those after it; how many is returned.

    Raises:
        ReasonMissing: as named.

    """
    need(act, Right.BOOK)
    if not folded(reason):
        raise ReasonMissing
    act.session.flush()
    rest = rest_of_series(act.session, visit_id)
    for row in rest:
        service.cancel(act, row.id, version=row.version, reason=reason, by_clinic=by_clinic)
    return len(rest)


class _Finder:
    """Free times for the visits of one series."""

    def __init__(self, session: Session, form: VisitForm, roster: Roster, now: datetime) -> None:
        self._session, self._form, self._roster, self._now = session, form, roster, now
        self._sought = Sought(
            form.minutes,
            now,
            None if form.staff_id is None else [form.staff_id],
            chair_id=form.chair_id,
            customer_id=form.customer_id,
            on_device=form.staff_id is None,
            travel=form.travel,
        )
        self._who = form.staff_id or 0
        self._spare = Spare(session, self._sought, roster)

    def keep_out(self, start: datetime) -> None:
        self._spare.take(replace(self._form, start_at=start))

    def nearest(self, wanted: datetime) -> Slot | None:
        """Taken at once: the next search finds another."""
        around = range(-NEAR, NEAR + 1)
        days = [wanted.date() + timedelta(days=ahead) for ahead in around]
        found = [self._on(day, wanted) for day in days]
        slot = min(filter(None, found), key=lambda one: _far(one, wanted), default=None)
        slot = slot or self._next(wanted)
        if slot is not None:
            self.keep_out(slot.at)
        return slot

    def _on(self, day: date, wanted: datetime) -> Slot | None:
        """The free time of a day that is nearest to the wanted time of day."""
        starts = minutes_of(free_starts(self._spare.on(self._who, day), self._form.minutes))
        slots = [Slot(day, self._who, start) for start in starts]
        return min(slots, key=lambda one: _far(one, wanted), default=None)

    def _next(self, wanted: datetime) -> Slot | None:
        """The first free time after those days."""
        day = max(wanted.date() + timedelta(days=NEAR + 1), self._now.date())
        while True:
            after = datetime.combine(day, time())
            ahead = replace(self._sought, after=max(after, self._now))
            first = next_free(
                self._session,
                ahead,
                count=1,
                step=GRID,
                roster=self._roster,
                until=self._roster.last,
            )
            if not first:
                return None
            if slot := self._on(first[0].day, wanted):
                return slot
            day = first[0].day + timedelta(days=1)


def _far(slot: Slot, wanted: datetime) -> tuple[int, bool, int, bool]:
    """Another day is further than another hour; the later of two comes first."""
    days = (slot.day - wanted.date()).days
    minutes = slot.start - wanted.hour * 60 - wanted.minute
    return abs(days), days < 0, abs(minutes), minutes < 0
