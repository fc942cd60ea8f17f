"""The pinboard: visits parked while the day is changed, until they are dropped again."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import queries, service, travel
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, PinnedVisit
from clinic_desk.desk.appointments.service import AS_IT_IS, Same
from clinic_desk.desk.clinic.records import Chair
from clinic_desk.desk.staff.records import Staff
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile


class PinGone(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "This visit is no longer on the pinboard.")


@dataclass(frozen=True, slots=True)
class PinRow:
    """A visit on the pinboard; it stands on the book until it is dropped."""

    id: int
    copy: bool
    """Dropping makes a new visit of the same shape; the visit itself stays."""
    doctor: str
    """The device's name where there is no doctor."""
    visit: VisitRow

    @property
    def moves(self) -> bool:
        """Whether dropping moves the visit itself; else a new one is booked."""
        return not self.copy and movable(self.visit.status)


def movable(status: AppointmentStatus) -> bool:
    """Whether a visit can still be moved: it is not over and was not broken."""
    return status.live and status not in {AppointmentStatus.DONE, AppointmentStatus.LEFT}


def broken(status: AppointmentStatus) -> bool:
    """Missed, cancelled, or the patient left: what is booked instead makes it good."""
    return not status.live or status is AppointmentStatus.LEFT


def pin(act: Act, visit_id: int, *, copy: bool = False) -> int:
    """Put a visit on the pinboard, once as itself and once as a copy at most; the pin's id is
    returned, an older one's where it is there already.
    """
    need(act, Right.BOOK)
    if known := _pin_of(act, visit_id, copy=copy):
        return known.id
    made = PinnedVisit(
        appointment_id=act.session.get_one(Appointment, visit_id).id,
        copy=copy,
        pinned_at=act.now,
    )
    act.session.add(made)
    act.session.flush()
    return made.id


def unpin(act: Act, pin_id: int) -> None:
    """Take it off the pinboard; the visit stays where it is.

    Raises:
        PinGone: it was taken off meanwhile.

    """
    need(act, Right.BOOK)
    act.session.delete(_pin(act, pin_id))


def set_copy(act: Act, pin_id: int, *, copy: bool) -> int:
    """Say whether dropping copies or moves; the pin's id is returned, the other's where the
    visit is on the pinboard in that way too.

    Raises:
        PinGone: it was taken off meanwhile.

    """
    need(act, Right.BOOK)
    one = _pin(act, pin_id)
    other = _pin_of(act, one.appointment_id, copy=copy)
    if other is None:
        one.copy = copy
    elif other is not one:
        act.session.delete(one)
        return other.id
    return one.id


def drop(
    act: Act,
    pin_id: int,
    *,
    staff_id: int | None,
    start_at: datetime,
    version: int,
    chair_id: int | Same | None = AS_IT_IS,
    override: str = "",
) -> int:
    """Put a pinned visit there and take it off the pinboard; the visit's id is returned.

    A visit that can still be moved moves. A copy, and a visit that is over, is booked anew in
    the same shape; where it was broken the new one makes it good.

    Raises:
        PinGone: it was taken off meanwhile.
        ChangedMeanwhile: the visit is not the ``version`` that was shown.
        DeskError: as ``service.book``.

    """
    need(act, Right.BOOK)
    one = _pin(act, pin_id)
    visit = act.session.get_one(Appointment, one.appointment_id)
    moves = not one.copy and movable(visit.status)
    act.session.delete(one)
    if moves:
        service.move(
            act,
            visit.id,
            staff_id=staff_id,
            start_at=start_at,
            end_at=start_at + (visit.end_at - visit.start_at),
            chair_id=chair_id,
            version=version,
            override=override,
        )
        return visit.id
    if visit.version != version:
        raise ChangedMeanwhile
    form = replace(service.form_of(act, visit), staff_id=staff_id, start_at=start_at, sooner=False)
    if not isinstance(chair_id, Same):
        form = replace(form, chair_id=chair_id)
    if not form.travel:  # a broken visit keeps no travel any more
        form = travel.with_usual(act, form)
    rebooked = visit.id if broken(visit.status) else None
    return service.book(act, form, override=override, rebooked_from_id=rebooked)


def pinned(session: Session) -> list[PinRow]:
    """What is on the pinboard, the oldest first."""
    found = session.execute(
        select(PinnedVisit.id, PinnedVisit.copy, PinnedVisit.appointment_id, Staff.name, Chair.name)
        .join(Appointment, Appointment.id == PinnedVisit.appointment_id)
        .join(Staff, Staff.id == Appointment.staff_id, isouter=True)
        .join(Chair, Chair.id == Appointment.chair_id, isouter=True)
        .order_by(PinnedVisit.pinned_at, PinnedVisit.id)
    )
    rows = [
        (number, copy, doctor or chair or "", queries.visit(session, visit_id))
        for number, copy, visit_id, doctor, chair in found
    ]
    return [
        PinRow(number, copy, name, visit) for number, copy, name, visit in rows if visit is not None
    ]


def _pin(act: Act, pin_id: int) -> PinnedVisit:
    found = act.session.get(PinnedVisit, pin_id)
    if found is None:
        raise PinGone
    return found


def _pin_of(act: Act, visit_id: int, *, copy: bool) -> PinnedVisit | None:
    return act.session.scalar(
        select(PinnedVisit).where(
            PinnedVisit.appointment_id == visit_id, PinnedVisit.copy.is_(copy)
        )
    )
