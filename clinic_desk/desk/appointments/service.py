"""What is done with visits: booked, moved, changed, cancelled, and led through the day.

One rule of conflicts (conflicts.check) stands in every way of making or changing a visit.
"""

from datetime import datetime, timedelta

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.conflicts import VisitForm, check
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile


class VisitOver(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This visit is marked “{status}”. Set it back first, then change it."
    )


class StageUnfit(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "A visit marked “{status}” cannot be marked “{wanted}”.")


class ReasonMissing(DeskError):
    field = "reason"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the reason: it is asked for later.")


def book(act: Act, form: VisitForm, *, override: str = "") -> int:
    """Book a visit; its number is returned.

    Raises:
        Overridable: doctor or patient taken, closed, away, past; call again with ``override``,
            the reason.
        ChairTaken, LengthOdd, StartOdd, DoctorGone, NotAllowed: as named.

    """
    need(act, Right.BOOK)
    asked = check(act, form, override=override)
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
        asked = check(act, form, override=override, own=visit.id)
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


def cancel(act: Act, visit_id: int, *, version: int, reason: str, by_clinic: bool = False) -> None:
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
        asked = check(act, _form(visit), override=override, own=visit.id, past=False)
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
