"""What became of a bill that was voided, and which bill a counter-entry voids."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from clinic_desk.desk.fees.records import Bill


@dataclass(frozen=True, slots=True)
class VoidRow:
    """A voided bill and its counter-entry."""

    bill_id: int
    number: str
    counter_id: int
    counter_number: str
    reason: str
    at: datetime


def voiding(session: Session, bill_id: int) -> VoidRow | None:
    """Of either of the two; None for a bill that stands."""
    bill = aliased(Bill)
    found = session.execute(
        select(bill.id, bill.number, Bill.id, Bill.number, Bill.reason, Bill.billed_at)
        .join(bill, bill.id == Bill.counters_id)
        .where(or_(Bill.id == bill_id, bill.id == bill_id))
    ).first()
    return VoidRow(*found) if found else None
