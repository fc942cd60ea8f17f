"""Made-up visits and bills for the customers of tests/small.py."""

from datetime import datetime, timedelta

from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
from clinic_desk.desk.fees.service import BillForm
from clinic_desk.storage.act import Act
from tests.small import Small


def visit(
    act: Act,
    clinic: Small,
    who: str,
    start: datetime,
    status: AppointmentStatus = AppointmentStatus.DONE,
    service: str = "洁牙",
) -> int:
    """A visit as history has it: past ones cannot be booked any more."""
    made = Appointment(
        customer_id=clinic.customers[who],
        staff_id=clinic.doctors[0],
        service_id=clinic.services[service],
        start_at=start,
        end_at=start + timedelta(minutes=30),
        status=status,
        channel=Channel.PHONE,
        note="",
        first_visit=False,
        booked_at=start - timedelta(days=7),
        end_reason="",
        override_reason="",
    )
    act.session.add(made)
    act.session.flush()
    return made.id


def bill(act: Act, clinic: Small, who: str, fen: int, paid: int) -> int:
    return fees.post_bill(
        act,
        BillForm(
            clinic.customers[who],
            [LineForm("洁牙", fen)],
            [PaymentForm(PaymentWay.WECHAT, paid)] if paid else [],
        ),
    )
