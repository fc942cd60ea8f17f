"""What is done with visits: booked, moved, changed, cancelled, and led through the day.

One rule of conflicts (conflicts.check) stands in every way of making or changing a visit.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum, auto

from sqlalchemy import func, select

from clinic_desk.base.text import folded
from clinic_desk.desk.appointments import travel
from clinic_desk.desk.appointments.conflicts import check
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.appointments.refusals import (
    AddressMissing,
    ReasonMissing,
    StageUnfit,
    VisitOver,
)
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile
from clinic_desk.storage.schema import stamp


class Same(Enum):
    """Stands for “as it is”, where None means “none”."""

    AS_IT_IS = auto()


AS_IT_IS = Same.AS_IT_IS


def book(
    act: Act,
    form: VisitForm,
    *,
    override: str = "",
    series_id: int | None = None,
    rebooked_from_id: int | None = None,
) -> int:
    """Book a visit; its number is returned.

    Raises:
        Overridable: doctor or patient taken, time kept, closed, away, past; call again with
            ``override``, the reason.
        ChairTaken, ChairGone, DeviceMissing, LengthOdd, StartOdd, DoctorGone, AddressMissing,
            NotAllowed: as named.

    """
    need(act, Right.BOOK)
    _check_address(form)
    asked = check(act, form, override=override)
    visit = Appointment(
        customer_id=form.customer_id,
        staff_id=form.staff_id,
        chair_id=form.chair_id,
        service_id=form.service_id,
        start_at=form.start_at,
        end_at=form.end_at,
        status=AppointmentStatus.BOOKED,
        channel=form.channel,
        note=folded(form.note),
        first_visit=asked.first_visit,
        booked_by_id=act.by.staff_id,
        booked_at=act.now,
        end_reason="",
        override_reason=folded(override) if asked.overridden else "",
        sooner=form.sooner,
        escort=folded(form.escort),
        address=folded(form.address),
        series_id=series_id,
        rebooked_from_id=rebooked_from_id,
    )
    act.session.add(visit)
    act.session.flush()
    if form.travel:
        travel.keep(act, visit, form.travel)
    return visit.id


def change(act: Act, visit_id: int, form: VisitForm, *, version: int, override: str = "") -> None:
    """Change anything of a visit: the same rule as booking. Another time or doctor asks for
    the confirmation anew; on another day whoever had arrived is expected again.

    Raises:
        VisitOver: it is done, missed or cancelled.
        AddressMissing: there is a way, but not where to.
        ChangedMeanwhile: it is not the ``version`` that was shown.
        DeskError: as ``book``.

    """
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if visit.done_at or not visit.status.live or visit.status is AppointmentStatus.LEFT:
        raise VisitOver(status=visit.status)
    known = form_of(act, visit)
    moved = (known.start_at, known.staff_id) != (form.start_at, form.staff_id)
    _check_address(form)
    if _place(known) != _place(form):
        # one that has begun may be made longer without being asked about the past
        past = known.start_at != form.start_at
        asked = check(act, form, override=override, own=visit.id, past=past)
        visit.override_reason = folded(override) if asked.overridden else ""
        if known.customer_id != form.customer_id:
            visit.first_visit = asked.first_visit
    if known.start_at.date() != form.start_at.date():
        _expect_again(visit)
    visit.customer_id, visit.staff_id = form.customer_id, form.staff_id
    visit.start_at, visit.end_at = form.start_at, form.end_at
    visit.service_id, visit.chair_id = form.service_id, form.chair_id
    visit.channel, visit.note = form.channel, folded(form.note)
    visit.sooner, visit.escort = form.sooner, folded(form.escort)
    visit.address = folded(form.address)
    if moved and visit.status is AppointmentStatus.CONFIRMED:
        visit.status, visit.confirmed_at = AppointmentStatus.BOOKED, None
    if form.travel or known.travel:
        travel.keep(act, visit, form.travel)
    act.session.flush()


def _expect_again(visit: Appointment) -> None:
    """On another day nobody has arrived yet, and the queue is another."""
    if visit.status.expected:
        return
    visit.status = AppointmentStatus.BOOKED
    visit.confirmed_at = visit.arrived_at = visit.seated_at = None
    visit.queue_number = None


def _check_address(form: VisitForm) -> None:
    if form.travel and not folded(form.address):
        raise AddressMissing


def _place(form: VisitForm) -> tuple[object, ...]:
    """All of a visit that may collide."""
    who = form.customer_id, form.staff_id, form.chair_id
    return (*who, form.start_at, form.minutes, form.travel)


def move(
    act: Act,
    visit_id: int,
    *,
    staff_id: int | None,
    start_at: datetime,
    end_at: datetime,
    version: int,
    chair_id: int | Same | None = AS_IT_IS,
    override: str = "",
) -> None:
    """Move or resize a visit: ``change`` of its place alone."""
    visit = act.session.get_one(Appointment, visit_id)
    form = replace(
        form_of(act, visit),
        staff_id=staff_id,
        start_at=start_at,
        minutes=int((end_at - start_at).total_seconds()) // 60,
    )
    if not isinstance(chair_id, Same):
        form = replace(form, chair_id=chair_id)
    change(act, visit_id, form, version=version, override=override)


def cancel(
    act: Act,
    visit_id: int,
    *,
    version: int,
    reason: str,
    by_clinic: bool = False,
    off_book: bool = False,
) -> None:
    """Cancel a visit that did not begin; ``off_book`` takes it off the board too.

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
    _end(act, visit_id, version, status, folded(reason)).off_book = off_book


def miss(
    act: Act, visit_id: int, *, version: int, reason: str = "", off_book: bool = False
) -> None:
    """The patient did not come."""
    _end(act, visit_id, version, AppointmentStatus.MISSED, folded(reason)).off_book = off_book


def leave(act: Act, visit_id: int, *, version: int, reason: str = "") -> None:
    """The patient came and left without being seen."""
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if visit.status is not AppointmentStatus.ARRIVED:
        raise StageUnfit(status=visit.status, wanted=AppointmentStatus.LEFT)
    visit.status, visit.ended_at = AppointmentStatus.LEFT, act.now
    visit.end_reason = folded(reason)


def _end(
    act: Act, visit_id: int, version: int, wanted: AppointmentStatus, reason: str
) -> Appointment:
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if not visit.status.expected:
        raise StageUnfit(status=visit.status, wanted=wanted)
    visit.status, visit.ended_at, visit.end_reason = wanted, act.now, reason
    if visit.address:
        travel.keep(act, visit, 0)
    return visit


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
    act: Act,
    visit_id: int,
    wanted: AppointmentStatus,
    *,
    version: int,
    override: str = "",
    at: datetime | None = None,
) -> None:
    """Take a visit to a stage, forward or back. Forward stamps ``at`` (None: now); back clears
    the stamps of later stages, and the first arrival stays. One that was cancelled or missed
    comes back by the rule of booking.

    Raises:
        StageUnfit: ``wanted`` is no stage.
        Overridable: its time was given away meanwhile.

    """
    need(act, Right.BOOK)
    visit = _current(act, visit_id, version)
    if wanted not in STAGES:
        raise StageUnfit(status=visit.status, wanted=wanted)
    if not visit.status.live:
        form = travel.with_usual(act, form_of(act, visit))
        asked = check(act, form, override=override, own=visit.id, past=False)
        visit.override_reason = folded(override) if asked.overridden else visit.override_reason
        visit.off_book = False
        if form.travel:
            travel.keep(act, visit, form.travel)
    visit.ended_at, visit.end_reason = None, ""
    place = STAGES.index(wanted)
    for stage in STAGES[1:]:
        name = _STAMPS[stage]
        if STAGES.index(stage) > place:
            setattr(visit, name, None)
        elif stage is wanted and getattr(visit, name) is None:
            setattr(visit, name, at or act.now)
    visit.status = wanted
    _queue(act, visit)


def _queue(act: Act, visit: Appointment) -> None:
    """Who comes gets the next queue number of the day, also when taken straight to a room; one
    that was set back to expected keeps it, so that no number is called twice.
    """
    here = visit.arrived_at or visit.seated_at
    if here is None or visit.queue_number is not None:
        return
    day = stamp(visit.start_at)[:10]
    with act.session.no_autoflush:  # one change of the visit, one version
        highest = act.session.scalar(
            select(func.max(Appointment.queue_number)).where(
                Appointment.start_at >= datetime.fromisoformat(day),
                Appointment.start_at < datetime.fromisoformat(day) + timedelta(1),
            )
        )
    visit.queue_number = (highest or 0) + 1


def form_of(act: Act, visit: Appointment) -> VisitForm:
    """The visit as a form would hold it."""
    return VisitForm(
        customer_id=visit.customer_id,
        staff_id=visit.staff_id,
        start_at=visit.start_at,
        minutes=int((visit.end_at - visit.start_at).total_seconds()) // 60,
        service_id=visit.service_id,
        chair_id=visit.chair_id,
        channel=visit.channel,
        note=visit.note,
        sooner=visit.sooner,
        escort=visit.escort,
        address=visit.address,
        travel=travel.minutes(act, visit) if visit.address else 0,
    )


def _current(act: Act, visit_id: int, version: int) -> Appointment:
    visit = act.session.get_one(Appointment, visit_id)
    if visit.version != version:
        raise ChangedMeanwhile
    return visit
