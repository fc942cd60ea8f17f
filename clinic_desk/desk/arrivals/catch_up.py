"""What was written by hand while the program was off, entered afterwards: all of it or nothing."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.conflicts import STEP
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.appointments.refusals import InThePast, Overridable
from clinic_desk.desk.customers.phones import clean_phone
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm, register
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile


class Outcome(Worded):
    """What a sheet says besides times."""

    MISSED = "missed", QT_TRANSLATE_NOOP("Outcome", "Missed")
    LEFT = "left", QT_TRANSLATE_NOOP("Outcome", "Left unseen")


class TimeUnclear(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "“{typed}” is no time: type 0905 or 9:05.")


class OutOfOrder(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "{later} comes before {earlier}: check the order.")


class NotYet(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "{at} is still to come.")


class MissedButCame(DeskError):
    field = "outcome"
    text = QT_TRANSLATE_NOOP("DeskError", "Somebody who did not come has no times.")


class LeftUnarrived(DeskError):
    field = "arrived"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter when the patient arrived who left.")


class LeftButSeen(DeskError):
    field = "outcome"
    text = QT_TRANSLATE_NOOP("DeskError", "Somebody who was seated did not leave unseen.")


class WalkInUnnamed(DeskError):
    field = "customer"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Say who came: choose from the list, or “New customer” below it."
    )


class WalkInDoctor(DeskError):
    field = "doctor"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose the doctor.")


class WalkInStart(DeskError):
    field = "start"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter when the visit began.")


@dataclass(frozen=True, slots=True)
class Times:
    """As they stand on the sheet; None: nothing was written."""

    arrived: time | None = None
    seated: time | None = None
    done: time | None = None

    def pairs(self) -> Iterator[tuple[str, time]]:
        """(field, time) of those that were written, in their order."""
        for name in ("arrived", "seated", "done"):
            at: time | None = getattr(self, name)
            if at is not None:
                yield name, at

    def over(self, known: "Times") -> "Times":
        """What is known already, completed by what is written here."""
        return Times(
            known.arrived or self.arrived, known.seated or self.seated, known.done or self.done
        )


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A visit of the book. What the program has stamped already stays as it is."""

    visit_id: int
    version: int
    times: Times = Times()
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class WalkInLine:
    """Somebody without a booking: ``customer_id``, or a new customer's ``name`` and ``phone``.

    Without ``start`` the visit begins with the arrival; it is booked from the five minutes
    before.
    """

    number: int
    """Which line of the sheet, for refusals."""
    staff_id: int | None
    customer_id: int | None = None
    name: str = ""
    phone: str = ""
    start: time | None = None
    minutes: int = 30
    service_id: int | None = None
    times: Times = Times()
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a line cannot be entered; ``field`` names its cell ("": the whole line)."""

    line: SeenLine | WalkInLine
    field: str
    error: DeskError


class LinesRefused(DeskError):
    """Nothing was entered. ``overridable``: a reason overcomes all that is in the way."""

    text = QT_TRANSLATE_NOOP(
        "DeskError", "Nothing was entered yet: look at the lines with a note, {count} in all."
    )

    def __init__(self, refused: Sequence[Refused]) -> None:
        lines = {id(one.line) for one in refused}
        super().__init__(count=len(lines))
        self.refused = tuple(refused)

    @property
    def overridable(self) -> bool:
        return all(isinstance(one.error, Overridable) for one in self.refused)


@dataclass(frozen=True, slots=True)
class Entered:
    visits: int
    walk_ins: int
    new_customers: int
    booked: tuple[int, ...] = field(default=(), compare=False)
    """The visits of those who walked in."""


_WRITTEN = re.compile(r"(\d{1,2})(?:[:.,点點时時h](\d{1,2})?分?|(\d{2}))?")
_HOURS, _MINUTES = 24, 60


def read_clock(text: str) -> time | None:
    """A time as it is copied from a sheet: ``0905``, ``905``, ``9:5``, ``9``; to the minute."""
    found = _WRITTEN.fullmatch(folded(text).lower())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None


def problems(
    times: Times, outcome: Outcome | None, *, known: Times = Times(), day: date, now: datetime
) -> list[DeskError]:
    """What cannot be true of one line, each with the cell it concerns.

    Arrived ≤ seated ≤ done among those that are known or written; nothing lies ahead of
    ``now``; who missed has no times; who left unseen arrived and was not seated.
    """
    found: list[DeskError] = [
        NotYet(field=name, at=at) for name, at in times.pairs() if datetime.combine(day, at) > now
    ]
    written, all_times = dict(times.pairs()), list(times.over(known).pairs())
    for (before, earlier), (name, later) in pairwise(all_times):
        if later < earlier:
            cell = name if name in written else before
            found.append(OutOfOrder(field=cell, earlier=earlier, later=later))
    names = {name for name, _at in all_times}
    if outcome is Outcome.MISSED and names:
        found.append(MissedButCame())
    if outcome is Outcome.LEFT and "arrived" not in names:
        found.append(LeftUnarrived())
    if outcome is Outcome.LEFT and names & {"seated", "done"}:
        found.append(LeftButSeen())
    return found


def enter(
    act: Act,
    day: date,
    lines: Sequence[SeenLine | WalkInLine],
    *,
    reason: str,
    insist: bool = False,
) -> Entered:
    """Enter a day's sheets. Walk-ins are booked by the rule of conflicts; that their time is
    past is no question here, and with ``insist`` the one ``reason`` overcomes the rest too.

    Raises:
        LinesRefused: some lines cannot be; nothing is entered then.
        NotAllowed: the role may not book.

    """
    need(act, Right.BOOK)
    entry = _Entry(act, day, folded(reason), insist=insist)
    for line in lines:
        entry.add(line)
    if entry.refused:
        raise LinesRefused(entry.refused)
    act.session.flush()
    return Entered(entry.visits, entry.walk_ins, entry.new_customers, tuple(entry.booked))


class _Entry:
    """One day's lines on their way into the book; what is refused is collected."""

    def __init__(self, act: Act, day: date, reason: str, *, insist: bool) -> None:
        self._act, self._day, self._reason = act, day, reason
        self._override = reason if insist else ""
        self.refused: list[Refused] = []
        self.visits = self.walk_ins = self.new_customers = 0
        self.booked: list[int] = []

    def add(self, line: SeenLine | WalkInLine) -> None:
        if isinstance(line, SeenLine):
            self._try(line, lambda: self._see(line))
        else:
            self._try(line, lambda: self._walk_in(line))

    def _try(self, line: SeenLine | WalkInLine, do: Callable[[], list[DeskError]]) -> None:
        """``do`` gives what it found wrong, or raises it."""
        try:
            found = do()
        except DeskError as error:
            found = [error]
        self.refused += [Refused(line, _CELLS.get(e.field or "", e.field or ""), e) for e in found]

    def _see(self, line: SeenLine) -> list[DeskError]:
        visit = self._act.session.get_one(Appointment, line.visit_id)
        if visit.version != line.version:
            raise ChangedMeanwhile
        found = problems(
            line.times, line.outcome, known=_known(visit), day=self._day, now=self._act.now
        )
        if not found:
            self._stamp(visit, line.times, line.outcome)
            self.visits += 1
        return found

    def _walk_in(self, line: WalkInLine) -> list[DeskError]:
        start = line.start or line.times.arrived
        found = problems(line.times, line.outcome, day=self._day, now=self._act.now)
        if line.customer_id is None and not folded(line.name):
            found.append(WalkInUnnamed())
        if line.staff_id is None:
            found.append(WalkInDoctor())
        if start is None:
            found.append(WalkInStart())
        elif datetime.combine(self._day, start) > self._act.now:
            found.append(NotYet(field="start", at=start))
        if found or start is None:
            return found
        visit_id = self._book(line, start)
        self.booked.append(visit_id)
        visit = self._act.session.get_one(Appointment, visit_id)
        self._stamp(visit, line.times, line.outcome)
        self.walk_ins += 1
        return []

    def _book(self, line: WalkInLine, start: time) -> int:
        form = VisitForm(
            self._customer(line),
            line.staff_id,
            datetime.combine(self._day, start) - timedelta(minutes=start.minute % STEP),
            line.minutes,
            service_id=line.service_id,
            channel=Channel.WALK_IN,
        )
        try:
            return service.book(self._act, form, override=self._override)
        except InThePast:  # of course it is; nothing else is in the way
            return service.book(self._act, form, override=self._reason)

    def _customer(self, line: WalkInLine) -> int:
        if line.customer_id is not None:
            return line.customer_id
        phones = [PhoneForm(clean_phone(line.phone))] if folded(line.phone) else []
        number = register(
            self._act, CustomerForm(line.name, phones=phones, registered_on=self._day)
        )
        self.new_customers += 1
        return number

    def _stamp(self, visit: Appointment, times: Times, outcome: Outcome | None) -> None:
        act = self._act
        if outcome is Outcome.MISSED and visit.status is not AppointmentStatus.MISSED:
            service.miss(act, visit.id, version=visit.version)
            return
        for name, at in times.pairs():
            moment, stage = datetime.combine(self._day, at), _STAGES[name]
            if getattr(visit, f"{name}_at") is not None:
                continue
            if _place(visit.status) < _place(stage):
                service.mark(
                    act, visit.id, stage, version=visit.version, at=moment, override=self._override
                )
            else:  # a stamp that was left out on the way: later ones stay
                setattr(visit, f"{name}_at", moment)
        if outcome is Outcome.LEFT and visit.status is not AppointmentStatus.LEFT:
            service.leave(act, visit.id, version=visit.version)


_STAGES = {
    "arrived": AppointmentStatus.ARRIVED,
    "seated": AppointmentStatus.IN_TREATMENT,
    "done": AppointmentStatus.DONE,
}
_CELLS = {
    "start_at": "start",
    "staff_id": "doctor",
    "chair_id": "doctor",
    "name": "customer",
    "phone": "customer",
}
"""Where refusals of booking and registering are shown on a line."""


def _place(status: AppointmentStatus) -> int:
    return service.STAGES.index(status) if status in service.STAGES else -1


def _known(visit: Appointment) -> Times:
    stamps = (visit.arrived_at, visit.seated_at, visit.done_at)
    arrived, seated, done = (
        at.time().replace(second=0, microsecond=0) if at else None for at in stamps
    )
    return Times(arrived, seated, done)
