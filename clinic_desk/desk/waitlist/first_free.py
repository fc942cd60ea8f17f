"""The first free time that meets a wish."""

from datetime import datetime, time

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.finder import suited
from clinic_desk.desk.appointments.free import HORIZON, Sought, next_free
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.desk.clinic.records import Service, ServicePlace
from clinic_desk.desk.waitlist.forms import WaitForm


def first_free(
    session: Session,
    form: WaitForm,
    now: datetime,
    *,
    before: datetime | None = None,
    own: int = 0,
) -> Slot | None:
    """The first time of that length, doctor and wish from ``now`` on that the patient can have.

    ``before``: only what is earlier is of use. ``own`` is the visit that would be moved.
    ``Slot.staff_id`` is 0 on a device.
    """
    after = now
    if form.first_day is not None:
        after = max(now, datetime.combine(form.first_day, time()))
    until = after.date() + HORIZON
    if form.last_day is not None:
        until = min(until, form.last_day)
    if before is not None:
        until = min(until, before.date())
    if until < after.date():
        return None
    roster = Roster(session, after.date(), until)
    sought = _sought(session, form, after, roster, own)
    found = next_free(session, sought, count=1, roster=roster, until=until)
    return found[0] if found and (before is None or found[0].at < before) else None


def _sought(session: Session, form: WaitForm, after: datetime, roster: Roster, own: int) -> Sought:
    service = None if form.service_id is None else session.get_one(Service, form.service_id)
    on_device = service is not None and service.place is ServicePlace.DEVICE
    if form.staff_id is None:
        staff_ids = suited(session, form.service_id, roster.doctors)
    else:
        staff_ids = [form.staff_id]
    return Sought(
        form.minutes,
        after,
        staff_ids,
        chair_id=service.chair_id if service is not None and on_device else None,
        customer_id=form.customer_id,
        on_device=on_device,
        travel=service.travel if service is not None and service.place is ServicePlace.HOME else 0,
        wish=form.wish,
        own=own,
    )
