"""A visit breaks: it is missed or cancelled, and what becomes of it is settled in the same act."""

from enum import Enum, auto

from sqlalchemy import select

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.records import Appointment, PinnedVisit
from clinic_desk.desk.staff.records import Staff
from clinic_desk.desk.waitlist import service
from clinic_desk.desk.waitlist.forms import WaitForm
from clinic_desk.desk.waitlist.records import WaitEntry, WaitReason, WaitState
from clinic_desk.storage.act import Act


class Broken(Enum):
    """How a visit breaks."""

    MISSED = auto()
    BY_PATIENT = auto()
    BY_CLINIC = auto()


class After(Enum):
    """What becomes of it."""

    WAIT_LIST = auto()
    PINBOARD = auto()
    LEAVE = auto()
    """On the board, as a thin mark."""
    DELETE = auto()


def break_visit(
    act: Act, visit_id: int, *, how: Broken, then: After, reason: str, version: int
) -> None:
    """Break a visit in one act: marked and counted, and waiting, pinned, left or put away.

    All but ``LEAVE`` take it off the board; it stays in the history whatever is chosen.
    ``WAIT_LIST`` adds an entry of the visit's shape, or makes one that waits for the same
    service the one that waits for this visit. ``PINBOARD`` pins it to be booked anew.

    Raises:
        ReasonMissing: cancelled without a reason; a missed visit needs none.
        StageUnfit: the patient is here already, or it is over.
        ChangedMeanwhile: it is not the ``version`` that was shown.

    """
    off_book = then is not After.LEAVE
    if how is Broken.MISSED:
        appointments.miss(act, visit_id, version=version, reason=reason, off_book=off_book)
    else:
        by_clinic = how is Broken.BY_CLINIC
        appointments.cancel(
            act, visit_id, version=version, reason=reason, by_clinic=by_clinic, off_book=off_book
        )
    act.session.flush()
    visit = act.session.get_one(Appointment, visit_id)
    _pin(act, visit, pinned=then is After.PINBOARD)
    if then is After.WAIT_LIST:
        _wait(act, visit)


def _pin(act: Act, visit: Appointment, *, pinned: bool) -> None:
    """What was pinned to be moved cannot move any more: it is pinned as a shape, or not at all."""
    for old in act.session.scalars(
        select(PinnedVisit).where(PinnedVisit.appointment_id == visit.id, ~PinnedVisit.copy)
    ):
        act.session.delete(old)
    if pinned:
        act.session.add(PinnedVisit(appointment_id=visit.id, copy=True, pinned_at=act.now))


def _wait(act: Act, visit: Appointment) -> None:
    there = _of_visit(act, visit) or service.waiting_for(act, visit.customer_id, visit.service_id)
    if there is not None:
        there.reason, there.appointment_id = WaitReason.BROKEN, visit.id
        return
    doctor = None if visit.staff_id is None else act.session.get_one(Staff, visit.staff_id)
    service.add_entry(
        act,
        WaitForm(
            customer_id=visit.customer_id,
            minutes=int((visit.end_at - visit.start_at).total_seconds()) // 60,
            reason=WaitReason.BROKEN,
            service_id=visit.service_id,
            staff_id=doctor.id if doctor and doctor.active and doctor.provider else None,
            note=visit.note,
            appointment_id=visit.id,
        ),
    )


def _of_visit(act: Act, visit: Appointment) -> WaitEntry | None:
    return act.session.scalars(
        select(WaitEntry).where(
            WaitEntry.appointment_id == visit.id, WaitEntry.state == WaitState.WAITING
        )
    ).first()
