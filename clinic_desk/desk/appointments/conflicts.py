"""The rule of conflicts: what is in the way of a visit, and the one sentence that says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.records import LIVE, Channel
from clinic_desk.desk.calendar.hours import covers
from clinic_desk.desk.clinic.records import Chair
from clinic_desk.desk.staff.queries import hours_of_day
from clinic_desk.storage.act import Act
from clinic_desk.storage.schema import stamp

STEP = 5
LONGEST = timedelta(hours=12)
PAST = timedelta(minutes=30)
"""How far back a walk-in may be entered without being asked."""


class Overridable(DeskError):
    """A refusal that a reason overcomes: ask, and call again with ``override``."""


class SlotTaken(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{doctor} has {customer} from {start} to {end} then.")


class PatientElsewhere(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{customer} is already booked with {doctor} from {start} to {end}."
    )


class ClinicClosed(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "The clinic is not open from {start} to {end} on {day}.")


class DoctorAway(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{doctor} does not work from {start} to {end} on {day}.")


class InThePast(Overridable):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "{day} {start} is already past.")


class ChairTaken(DeskError):
    field = "chair_id"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "{chair} is taken by {customer} from {start} to {end}. Choose another chair or time.",
    )


class LengthOdd(DeskError):
    field = "minutes"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "A visit lasts 5 minutes to 12 hours, in steps of 5, within one day."
    )


class StartOdd(DeskError):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter a start in steps of 5 minutes, as 09:05.")


class DoctorGone(DeskError):
    field = "staff_id"
    text = QT_TRANSLATE_NOOP("DeskError", "{doctor} takes no visits. Choose another doctor.")


@dataclass(frozen=True, slots=True)
class VisitForm:
    """A visit as a form holds it. ``start_at`` and ``minutes`` on the five-minute grid."""

    customer_id: int
    staff_id: int
    start_at: datetime
    minutes: int
    service_id: int | None = None
    chair_id: int | None = None
    channel: Channel = Channel.PHONE
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check found out on its way: whether a reason was needed, and whether the
    customer has no earlier visit.
    """

    overridden: bool
    first_visit: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A visit in the way."""

    staff_id: int
    chair_id: int | None
    start: str
    end: str
    customer: str
    doctor: str


def check(act: Act, form: VisitForm, *, override: str, own: int = 0, past: bool = True) -> Checked:
    """Half-open intervals; same doctor, same chair, or the same patient anywhere; inside
    opening hours and the doctor's; not in the past. ``own`` is the visit that is changed.

    Raises:
        Overridable: and there is no ``override``, the reason.
        ChairTaken, LengthOdd, StartOdd, DoctorGone: these no reason overcomes.

    """
    end_at = form.start_at + timedelta(minutes=form.minutes)
    _check_shape(form, end_at)
    doctor, first_visit = _doctor(act, form, own)
    in_the_way = _in_the_way(act, form, end_at, own)
    _check_chair(act, form, in_the_way)
    refusal = _taken(form.staff_id, in_the_way) or _closed(act, form, end_at, doctor)
    if refusal is None and past and form.start_at < act.now - PAST:
        refusal = InThePast(day=form.start_at.date(), start=f"{form.start_at:%H:%M}")
    if refusal is not None and not folded(override):
        raise refusal
    return Checked(refusal is not None, first_visit)


def _check_shape(form: VisitForm, end_at: datetime) -> None:
    if form.start_at.minute % STEP or form.start_at.second:
        raise StartOdd
    length = timedelta(minutes=form.minutes)
    if not timedelta(0) < length <= LONGEST or form.minutes % STEP:
        raise LengthOdd
    if end_at.date() != form.start_at.date():
        raise LengthOdd


_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)
# the statements of a booking are written out: it is the action the desk waits for most often
_DOCTOR = f"""
    SELECT name, active AND provider, NOT EXISTS (
        SELECT 1 FROM appointment WHERE customer_id = ? AND start_at < ? AND id != ?
        AND status IN ({_LIVE}))
    FROM staff WHERE id = ?"""  # noqa: S608 - our own words
_CONFLICTS = f"""
    SELECT a.staff_id, a.chair_id, substr(a.start_at, 12, 5), substr(a.end_at, 12, 5), c.name,
        s.name
    FROM appointment a JOIN customer c ON c.id = a.customer_id JOIN staff s ON s.id = a.staff_id
    WHERE (a.staff_id = ? OR a.customer_id = ? OR a.chair_id = ?)
    AND a.start_at >= ? AND a.start_at < ? AND a.end_at > ? AND a.status IN ({_LIVE})
    AND a.id != ? ORDER BY a.start_at"""  # noqa: S608 - our own words


def _doctor(act: Act, form: VisitForm, own: int) -> tuple[str, bool]:
    """The doctor's name, and whether this is the customer's first visit."""
    row = (
        act.session.connection()
        .exec_driver_sql(_DOCTOR, (form.customer_id, stamp(form.start_at), own, form.staff_id))
        .first()
    )
    if row is None or not row[1]:
        raise DoctorGone(doctor=row[0] if row else "—")
    return row[0], bool(row[2])


def _in_the_way(act: Act, form: VisitForm, end_at: datetime, own: int) -> list[Conflict]:
    """All that is in the way, by one statement over three indexes."""
    start, end = stamp(form.start_at), stamp(end_at)
    found = act.session.connection().exec_driver_sql(
        _CONFLICTS,
        (form.staff_id, form.customer_id, form.chair_id, start[:10], end, start, own),
    )
    return [Conflict(*row) for row in found]


def _check_chair(act: Act, form: VisitForm, in_the_way: Sequence[Conflict]) -> None:
    for row in in_the_way:
        if form.chair_id is not None and row.chair_id == form.chair_id:
            chair = act.session.get_one(Chair, form.chair_id)
            raise ChairTaken(chair=chair.name, customer=row.customer, start=row.start, end=row.end)


def _taken(staff_id: int, in_the_way: Sequence[Conflict]) -> Overridable | None:
    for kind in (SlotTaken, PatientElsewhere):
        for row in in_the_way:
            if (row.staff_id == staff_id) == (kind is SlotTaken):
                return kind(doctor=row.doctor, customer=row.customer, start=row.start, end=row.end)
    return None


def _closed(act: Act, form: VisitForm, end_at: datetime, doctor: str) -> Overridable | None:
    day = form.start_at.date()
    start = form.start_at.hour * 60 + form.start_at.minute
    said: dict[str, Any] = {"start": f"{form.start_at:%H:%M}", "end": f"{end_at:%H:%M}", "day": day}
    opening, hours = hours_of_day(act.session, form.staff_id, day)
    if not covers(opening, start, start + form.minutes):
        return ClinicClosed(**said)
    if not covers(hours, start, start + form.minutes):
        return DoctorAway(doctor=doctor, **said)
    return None
