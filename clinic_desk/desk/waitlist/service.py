"""What is done with the wait list: somebody is put on it, changed, booked, taken off."""

from sqlalchemy import select

from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.conflicts import LONGEST, STEP
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.appointments.refusals import DoctorGone, LengthOdd, ReasonMissing
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.staff.records import Staff
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.desk.waitlist.forms import WaitForm, kept_halves, kept_weekdays
from clinic_desk.desk.waitlist.records import WaitEntry, WaitState
from clinic_desk.desk.waitlist.refusals import (
    AlreadyWaiting,
    DaysBackwards,
    EntryOver,
    LastDayPast,
)
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile


def add_entry(act: Act, form: WaitForm) -> int:
    """Put somebody on the wait list; the entry's id is returned.

    Raises:
        LengthOdd: not 5 to 720 minutes in steps of five.
        DaysBackwards, LastDayPast: no day is left on which it could be.
        DoctorGone: the doctor wished takes no visits.
        AlreadyWaiting: the same person waits for the same service.

    """
    need(act, Right.BOOK)
    _check(act, form, own=0)
    entry = WaitEntry(
        state=WaitState.WAITING,
        created_at=act.now,
        created_by_id=act.by.staff_id,
        closed_why="",
    )
    _fill(entry, form)
    act.session.add(entry)
    act.session.flush()
    return entry.id


def change_entry(act: Act, entry_id: int, form: WaitForm, *, version: int) -> None:
    """Change what somebody waits for; since when they wait stays.

    Raises:
        EntryOver: booked or taken off meanwhile.
        ChangedMeanwhile: it is not the ``version`` that was shown.
        DeskError: as ``add_entry``.

    """
    need(act, Right.BOOK)
    entry = _current(act, entry_id, version)
    _check(act, form, own=entry_id)
    _fill(entry, form)
    act.session.flush()


def close_entry(act: Act, entry_id: int, *, why: str, version: int) -> None:
    """Take somebody off the list without a visit.

    Raises:
        ReasonMissing, EntryOver, ChangedMeanwhile: as named.

    """
    need(act, Right.BOOK)
    if not folded(why):
        raise ReasonMissing
    entry = _current(act, entry_id, version)
    entry.state, entry.closed_at, entry.closed_why = WaitState.CLOSED, act.now, folded(why)


def booked_entry(act: Act, entry_id: int, visit_id: int, *, version: int) -> None:
    """Somebody who waited has the time: ``visit_id`` is it, and wants no earlier one.

    Raises:
        EntryOver, ChangedMeanwhile: as named.

    """
    need(act, Right.BOOK)
    entry = _current(act, entry_id, version)
    entry.state, entry.closed_at, entry.booked_id = WaitState.BOOKED, act.now, visit_id
    act.session.get_one(Appointment, visit_id).sooner = False


def waiting_for(act: Act, customer_id: int, service_id: int | None) -> WaitEntry | None:
    """The entry by which this person waits for this service, if any."""
    return act.session.scalars(
        select(WaitEntry).where(
            WaitEntry.customer_id == customer_id,
            WaitEntry.state == WaitState.WAITING,
            WaitEntry.service_id == service_id,
        )
    ).first()


def _check(act: Act, form: WaitForm, *, own: int) -> None:
    if form.minutes % STEP or not 0 < form.minutes * 60 <= LONGEST.total_seconds():
        raise LengthOdd
    if form.last_day is not None:
        if form.first_day is not None and form.last_day < form.first_day:
            raise DaysBackwards
        if form.last_day < act.now.date():
            raise LastDayPast(day=form.last_day)
    if form.staff_id is not None:
        doctor = act.session.get_one(Staff, form.staff_id)
        if not (doctor.active and doctor.provider):
            raise DoctorGone(doctor=doctor.name)
    there = waiting_for(act, form.customer_id, form.service_id)
    if there is not None and there.id != own:
        raise AlreadyWaiting(customer=act.session.get_one(Customer, form.customer_id).name)


def _fill(entry: WaitEntry, form: WaitForm) -> None:
    entry.customer_id, entry.reason = form.customer_id, form.reason
    entry.service_id, entry.minutes, entry.staff_id = form.service_id, form.minutes, form.staff_id
    entry.weekdays, entry.halves = kept_weekdays(form.wish), kept_halves(form.wish)
    entry.first_day, entry.last_day = form.first_day, form.last_day
    entry.urgent, entry.note = form.urgent, folded(form.note)
    entry.appointment_id = form.appointment_id


def _current(act: Act, entry_id: int, version: int) -> WaitEntry:
    entry = act.session.get_one(WaitEntry, entry_id)
    if entry.state is not WaitState.WAITING:
        customer = act.session.get_one(Customer, entry.customer_id).name
        raise EntryOver(customer=customer, state=entry.state)
    if entry.version != version:
        raise ChangedMeanwhile
    return entry
