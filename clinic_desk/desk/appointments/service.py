"""What is done with visits: booked, moved, changed, cancelled, and led through the day.

One rule of conflicts (``_check``) stands in every way of making or changing a visit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.records import LIVE, Appointment, AppointmentStatus, Channel
from clinic_desk.desk.calendar.hours import covers
from clinic_desk.desk.calendar.queries import Opening
from clinic_desk.desk.clinic.records import Chair
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.staff.queries import WorkingHours
from clinic_desk.desk.staff.records import Staff
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile

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


class VisitOver(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This visit is marked “{status}”. Set it back first, then change it."
    )


class StageUnfit(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "A visit marked “{status}” cannot be marked “{wanted}”.")


class ReasonMissing(DeskError):
    field = "reason"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the reason: it is asked for later.")


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


def book(act: Act, form: VisitForm, *, override: str = "") -> int:
    """Book a visit; its number is returned.

    Raises:
        Overridable: doctor or patient taken, closed, away, past; call again with ``override``,
            the reason.
        ChairTaken, LengthOdd, StartOdd, DoctorGone, NotAllowed: as named.
    """
    need(act, Right.BOOK)
    asked = _check(act, form, override=override)
    visit = Appointment(
        customer_id=form.customer_id,
        staff_id=form.staff_id,
        chair_id=form.chair_id,
        service_id=form.service_id,
        start_at=form.start_at,
        end_at=form.start_at + timedelta(minutes=form.minutes),
        status=AppointmentStatus.BOOKED,
        channel=form.channel,
        note=folded(form.note),
        first_visit=asked.first_visit,
        booked_by_id=act.by.staff_id,
        booked_at=act.now,
        end_reason="",
        override_reason=folded(override) if asked.overridden else "",
    )
    act.session.add(visit)
    act.session.flush()
    return visit.id


def change(act: Act, visit_id: int, form: VisitForm, *, version: int, override: str = "") -> None:
    """Change anything of a visit: the same rule as booking. Another time or doctor asks for
    the confirmation anew.

    Raises:
        VisitOver: it is done, missed or cancelled.
        ChangedMeanwhile: it is not the ``version`` that was shown.
        DeskError: as ``book``.
    """
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if visit.done_at or not visit.status.live or visit.status is AppointmentStatus.LEFT:
        raise VisitOver(status=visit.status)
    end_at = form.start_at + timedelta(minutes=form.minutes)
    moved = (visit.start_at, visit.staff_id) != (form.start_at, form.staff_id)
    placed = moved or (visit.end_at, visit.chair_id, visit.customer_id) != (
        end_at,
        form.chair_id,
        form.customer_id,
    )
    if placed:
        asked = _check(act, form, override=override, visit=visit)
        visit.override_reason = folded(override) if asked.overridden else ""
    visit.customer_id, visit.staff_id = form.customer_id, form.staff_id
    visit.start_at, visit.end_at = form.start_at, end_at
    visit.service_id, visit.chair_id = form.service_id, form.chair_id
    visit.channel, visit.note = form.channel, folded(form.note)
    if moved and visit.status is AppointmentStatus.CONFIRMED:
        visit.status, visit.confirmed_at = AppointmentStatus.BOOKED, None
    act.session.flush()


def move(
    act: Act,
    visit_id: int,
    *,
    staff_id: int,
    start_at: datetime,
    end_at: datetime,
    version: int,
    override: str = "",
) -> None:
    """Move or resize a visit: ``change`` of its place alone."""
    visit = act.session.get_one(Appointment, visit_id)
    form = VisitForm(
        customer_id=visit.customer_id,
        staff_id=staff_id,
        start_at=start_at,
        minutes=int((end_at - start_at).total_seconds()) // 60,
        service_id=visit.service_id,
        chair_id=visit.chair_id,
        channel=visit.channel,
        note=visit.note,
    )
    change(act, visit_id, form, version=version, override=override)


def cancel(
    act: Act, visit_id: int, *, version: int, reason: str, by_clinic: bool = False
) -> None:
    """Cancel a visit that did not begin.

    Raises:
        ReasonMissing, StageUnfit, ChangedMeanwhile: as named.
    """
    status = (
        AppointmentStatus.CANCELLED_BY_CLINIC
        if by_clinic
        else AppointmentStatus.CANCELLED_BY_PATIENT
    )
    if not folded(reason):
        raise ReasonMissing
    _end(act, visit_id, version, status, folded(reason))


def miss(act: Act, visit_id: int, *, version: int) -> None:
    """The patient did not come."""
    _end(act, visit_id, version, AppointmentStatus.MISSED, "")


def leave(act: Act, visit_id: int, *, version: int, reason: str = "") -> None:
    """The patient came and left without being seen."""
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if visit.status is not AppointmentStatus.ARRIVED:
        raise StageUnfit(status=visit.status, wanted=AppointmentStatus.LEFT)
    visit.status, visit.ended_at = AppointmentStatus.LEFT, act.now
    visit.end_reason = folded(reason)


def _end(act: Act, visit_id: int, version: int, wanted: AppointmentStatus, reason: str) -> None:
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if not visit.status.expected:
        raise StageUnfit(status=visit.status, wanted=wanted)
    visit.status, visit.ended_at, visit.end_reason = wanted, act.now, reason


STAGES = (
    AppointmentStatus.BOOKED,
    AppointmentStatus.CONFIRMED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.IN_TREATMENT,
    AppointmentStatus.DONE,
)
_STAMPS = {
    AppointmentStatus.CONFIRMED: "confirmed_at",
    AppointmentStatus.ARRIVED: "arrived_at",
    AppointmentStatus.IN_TREATMENT: "seated_at",
    AppointmentStatus.DONE: "done_at",
}


def mark(
    act: Act, visit_id: int, wanted: AppointmentStatus, *, version: int, override: str = ""
) -> None:
    """Take a visit to a stage, forward or back. Forward stamps now; back clears the stamps of
    later stages, and the first arrival stays. One that was cancelled or missed comes back by
    the rule of booking.

    Raises:
        StageUnfit: ``wanted`` is no stage.
        Overridable: its time was given away meanwhile.
    """
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if wanted not in _STAMPS and wanted is not AppointmentStatus.BOOKED:
        raise StageUnfit(status=visit.status, wanted=wanted)
    if not visit.status.live:
        asked = _check(act, _form(visit), override=override, visit=visit, past=False)
        visit.override_reason = folded(override) if asked.overridden else visit.override_reason
    visit.ended_at, visit.end_reason = None, ""
    place = STAGES.index(wanted)
    for stage in STAGES[1:]:
        name = _STAMPS[stage]
        if STAGES.index(stage) > place:
            setattr(visit, name, None)
        elif stage is wanted and getattr(visit, name) is None:
            setattr(visit, name, act.now)
    visit.status = wanted


def _form(visit: Appointment) -> VisitForm:
    return VisitForm(
        customer_id=visit.customer_id,
        staff_id=visit.staff_id,
        start_at=visit.start_at,
        minutes=int((visit.end_at - visit.start_at).total_seconds()) // 60,
        chair_id=visit.chair_id,
    )


def _current(act: Act, visit_id: int, version: int) -> Appointment:
    visit = act.session.get_one(Appointment, visit_id)
    if visit.version != version:
        raise ChangedMeanwhile
    return visit


@dataclass(frozen=True, slots=True)
class _Asked:
    overridden: bool
    first_visit: bool


def _check(
    act: Act,
    form: VisitForm,
    *,
    override: str,
    visit: Appointment | None = None,
    past: bool = True,
) -> _Asked:
    """The rule of conflicts: half-open intervals; same doctor, same chair, or the same patient
    anywhere; inside opening hours and the doctor's; not in the past."""
    end_at = form.start_at + timedelta(minutes=form.minutes)
    _check_shape(form, end_at)
    staff = act.session.get(Staff, form.staff_id)
    if staff is None or not (staff.active and staff.provider):
        raise DoctorGone(doctor=staff.name if staff else "—")
    own = visit.id if visit else 0
    in_the_way = _in_the_way(act, form, end_at, own)
    for row in in_the_way:
        if form.chair_id is not None and row.chair_id == form.chair_id:
            chair = act.session.get_one(Chair, form.chair_id)
            raise ChairTaken(
                chair=chair.name, customer=row.customer, start=f"{row.start_at:%H:%M}",
                end=f"{row.end_at:%H:%M}",
            )  # fmt: skip
    refusal = _refusal(form.staff_id, in_the_way)
    refusal = refusal or _closed(act, form, end_at, staff.name)
    if refusal is None and past and form.start_at < act.now - PAST:
        refusal = InThePast(day=form.start_at.date(), start=f"{form.start_at:%H:%M}")
    if refusal is not None and not folded(override):
        raise refusal
    return _Asked(refusal is not None, _is_first(act, form, own))


def _check_shape(form: VisitForm, end_at: datetime) -> None:
    if form.start_at.minute % STEP or form.start_at.second:
        raise StartOdd
    length = timedelta(minutes=form.minutes)
    midnight = form.start_at.replace(hour=0, minute=0) + timedelta(days=1)
    if not timedelta(0) < length <= LONGEST or form.minutes % STEP or end_at > midnight:
        raise LengthOdd


@dataclass(frozen=True, slots=True)
class Conflict:
    """A visit in the way."""

    id: int
    staff_id: int
    chair_id: int | None
    start_at: datetime
    end_at: datetime
    customer: str
    doctor: str


def _in_the_way(act: Act, form: VisitForm, end_at: datetime, own: int) -> list[Conflict]:
    """All that is in the way, by one statement over three indexes."""
    same = [Appointment.staff_id == form.staff_id, Appointment.customer_id == form.customer_id]
    if form.chair_id is not None:
        same.append(Appointment.chair_id == form.chair_id)
    day = form.start_at.replace(hour=0, minute=0)
    found = act.session.execute(
        select(
            Appointment.id,
            Appointment.staff_id,
            Appointment.chair_id,
            Appointment.start_at,
            Appointment.end_at,
            Customer.name,
            Staff.name,
        )
        .join(Customer, Customer.id == Appointment.customer_id)
        .join(Staff, Staff.id == Appointment.staff_id)
        .where(
            or_(*same),
            Appointment.start_at >= day,
            Appointment.start_at < end_at,
            Appointment.end_at > form.start_at,
            Appointment.status.in_(LIVE),
            Appointment.id != own,
        )
    )
    return [Conflict(*row) for row in found]


def _refusal(staff_id: int, in_the_way: Sequence[Conflict]) -> Overridable | None:
    for kind in (SlotTaken, PatientElsewhere):
        for row in in_the_way:
            if (row.staff_id == staff_id) == (kind is SlotTaken):
                return kind(
                    doctor=row.doctor,
                    customer=row.customer,
                    start=f"{row.start_at:%H:%M}",
                    end=f"{row.end_at:%H:%M}",
                )
    return None


def _closed(act: Act, form: VisitForm, end_at: datetime, doctor: str) -> Overridable | None:
    day = form.start_at.date()
    start = form.start_at.hour * 60 + form.start_at.minute
    end = start + form.minutes
    said = {"start": f"{form.start_at:%H:%M}", "end": f"{end_at:%H:%M}", "day": day}
    opening = Opening(act.session, day, day).on(day)
    if not covers(opening, start, end):
        return ClinicClosed(**said)
    hours = WorkingHours(act.session, day, day).on(form.staff_id, day, opening)
    if not covers(hours, start, end):
        return DoctorAway(doctor=doctor, **said)
    return None


def _is_first(act: Act, form: VisitForm, own: int) -> bool:
    earlier = select(Appointment.id).where(
        Appointment.customer_id == form.customer_id,
        Appointment.start_at < form.start_at,
        Appointment.status.in_(LIVE),
        Appointment.id != own,
    )
    return act.session.scalar(earlier.limit(1)) is None
