"""What a new clinic has done already, and what comes first."""

from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.fees.records import PriceItem


@dataclass(frozen=True, slots=True)
class Begun:
    """Whether there is any of each."""

    customers: bool
    prices: bool
    visits: bool


def begun(session: Session) -> Begun:
    """In one statement."""
    found = session.execute(
        select(
            exists().where(Customer.id > 0),
            exists().where(PriceItem.id > 0),
            exists().where(Appointment.id > 0),
        )
    ).one()
    return Begun(*found)
