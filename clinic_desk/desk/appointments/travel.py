"""The way to a patient's home and back: time of the doctor that the visit keeps."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, Block, BlockKind
from clinic_desk.desk.clinic.records import Service
from clinic_desk.storage.act import Act


def keep(act: Act, visit: Appointment, minutes: int) -> None:
    """Keep ``minutes`` before and after the visit as it stands now; 0: none any more."""
    for old in _blocks(act, visit):
        act.session.delete(old)
    if not minutes:
        return
    way = timedelta(minutes=minutes)
    for start, end in (
        (visit.start_at - way, visit.start_at),
        (visit.end_at, visit.end_at + way),
    ):
        act.session.add(
            Block(
                staff_id=visit.staff_id,
                start_at=start,
                end_at=end,
                kind=BlockKind.TRAVEL,
                note=visit.address,
                appointment_id=visit.id,
            )
        )


def minutes(act: Act, visit: Appointment) -> int:
    """Minutes kept each way."""
    return max(
        (int((one.end_at - one.start_at).total_seconds()) // 60 for one in _blocks(act, visit)),
        default=0,
    )


def with_usual(act: Act, form: VisitForm) -> VisitForm:
    """With the travel its service usually takes, where it goes to a patient's home."""
    if not form.address or form.service_id is None:
        return form
    return replace(form, travel=act.session.get_one(Service, form.service_id).travel)


def _blocks(act: Act, visit: Appointment) -> list[Block]:
    return list(act.session.scalars(select(Block).where(Block.appointment_id == visit.id)))
