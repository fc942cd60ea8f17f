"""A free time is taken by somebody who waits: booked or moved, and settled, in one act."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.waitlist.forms import Taker, WaitForm
from clinic_desk.desk.waitlist.records import TryOutcome, WaitEntry, WaitReason, WaitState
from clinic_desk.desk.waitlist.service import add_entry, booked_entry
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.storage.act import Act


def take(
    act: Act, taker: Taker, *, staff_id: int | None, start_at: datetime, override: str = ""
) -> int:
    """Give somebody the time, by the rule of booking; the visit's id is returned.

    A later visit moves there and is no longer one that would come sooner; else a visit is
    booked. The entry is marked booked, and the call that brought it about is logged.

    Raises:
        Overridable: something is in the way; call again with ``override``, the reason.
        EntryOver, ChangedMeanwhile, VisitOver: it was settled elsewhere meanwhile.
        DeskError: as appointments.service.book and change.

    """
    if taker.visit_id is not None:
        visit = act.session.get_one(Appointment, taker.visit_id)
        form = replace(
            appointments.form_of(act, visit), staff_id=staff_id, start_at=start_at, sooner=False
        )
        appointments.change(act, visit.id, form, version=taker.visit_version, override=override)
        number = visit.id
    else:
        form = VisitForm(taker.customer_id, staff_id, start_at, taker.minutes, taker.service_id)
        number = appointments.book(
            act, form, override=override, rebooked_from_id=taker.rebooked_from_id
        )
    settle(act, taker, number, start_at)
    if taker.visit_id is None:
        act.session.flush()
        settle_booked(act, [number])  # a recall that was taken may have an entry too
    return number


def settle(act: Act, taker: Taker, visit_id: int, start_at: datetime) -> None:
    """The visit was booked or moved: its entry is done with, and the call is logged.

    Raises:
        EntryOver, ChangedMeanwhile: as named.

    """
    if taker.entry_id is not None:
        booked_entry(act, taker.entry_id, visit_id, version=taker.entry_version)
    log_try(
        act,
        taker.customer_id,
        TryOutcome.BOOKED,
        wait_entry_id=taker.entry_id,
        appointment_id=visit_id,
        offered_at=start_at,
    )


def book_waiting(act: Act, form: VisitForm, taker: Taker, *, override: str = "") -> int:
    """Book what a form holds for somebody who waits, who is then off the list; the visit's id.

    Raises:
        EntryOver, ChangedMeanwhile: settled or changed elsewhere meanwhile; nothing is booked.
        DeskError: as appointments.service.book.

    """
    number = appointments.book(
        act, form, override=override, rebooked_from_id=taker.rebooked_from_id
    )
    settle(act, taker, number, form.start_at)
    act.session.get_one(Appointment, number).sooner = form.sooner
    return number


def settle_booked(act: Act, visit_ids: Iterable[int]) -> None:
    """Whoever waited for what these visits are does not wait any more.

    For visits that were booked, or are expected again, without the list being asked: the entry
    that the visit left when it broke, that of the broken visit it makes good, or one for the
    same service. Who has a later visit and waits for an earlier one goes on waiting.
    """
    for visit_id in visit_ids:
        visit = act.session.get_one(Appointment, visit_id)
        waiting = act.session.scalars(
            select(WaitEntry).where(
                WaitEntry.customer_id == visit.customer_id, WaitEntry.state == WaitState.WAITING
            )
        )
        for entry in list(waiting):
            if _answered(act, entry, visit):
                sooner = visit.sooner
                booked_entry(act, entry.id, visit.id, version=entry.version)
                visit.sooner = sooner


def _answered(act: Act, entry: WaitEntry, visit: Appointment) -> bool:
    if entry.appointment_id in {visit.id, visit.rebooked_from_id} - {None}:
        return entry.reason is not WaitReason.SOONER
    if entry.service_id != visit.service_id:
        return False
    if entry.appointment_id is None:
        return True
    later = act.session.get_one(Appointment, entry.appointment_id)
    return not (later.status.expected and later.start_at > act.now)


def book_and_wait(act: Act, form: WaitForm, visit: VisitForm, *, override: str = "") -> int:
    """Book the time that is free first, and wait for an earlier one; the entry's id is returned.

    Raises:
        DeskError: as appointments.service.book and waitlist.service.add_entry.

    """
    number = appointments.book(act, replace(visit, sooner=True), override=override)
    return add_entry(act, replace(form, appointment_id=number))
