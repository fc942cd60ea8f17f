"""Everything the customer card shows, read at once."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.queries import HistoryRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.limits import limits
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.customers.priority import priorities
from clinic_desk.desk.customers.queries import CardRow
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.fees.records import BillStatus

TOUCHES = 3
MOST_VISITS = 5_000
BILLS_READ = 60
"""Whoever has more bills than this is asked for by one statement more."""

_WAITED_FOR = frozenset(
    {
        AppointmentStatus.BOOKED,
        AppointmentStatus.CONFIRMED,
        AppointmentStatus.ARRIVED,
        AppointmentStatus.IN_TREATMENT,
    }
)


@dataclass(frozen=True, slots=True)
class Touch:
    """A visit or a bill, as one of the last things that happened."""

    at: datetime
    visit: HistoryRow | None = None
    bill: BillRow | None = None


@dataclass(frozen=True, slots=True)
class CardView:
    """One customer as the card shows them. ``debt_fen`` is what is owed, fen."""

    customer: CardRow
    next_visit: HistoryRow | None
    last_visit: HistoryRow | None
    missed: int
    cancelled: int
    debt_fen: int
    touches: tuple[Touch, ...]
    priorities: tuple[Priority, ...]


def read_card(session: Any, customer_id: int, today: date) -> CardView | None:
    """All of a card in at most eight statements, however long the history is.

    None where there is no such customer (any more).
    """
    found = customers.card(session, customer_id, today)
    if found is None:
        return None
    visits = appointments.history(session, customer_id, limit=MOST_VISITS)
    bills = fees.bills_of_customer(session, customer_id, limit=BILLS_READ)
    coming = [
        visit for visit in visits if visit.start_at.date() >= today and visit.status in _WAITED_FOR
    ]
    done = (visit for visit in visits if visit.status is AppointmentStatus.DONE)
    states = [visit.status for visit in visits]
    return CardView(
        customer=found,
        next_visit=coming[-1] if coming else None,
        last_visit=next(done, None),
        missed=states.count(AppointmentStatus.MISSED),
        cancelled=states.count(AppointmentStatus.CANCELLED_BY_PATIENT),
        debt_fen=_debt(session, customer_id, bills),
        touches=_touches(visits, bills, today),
        priorities=priorities(
            found.priorities, found.birth_date, today, elderly_from=limits(session).elderly_from
        ),
    )


def _debt(session: Any, customer_id: int, bills: list[BillRow]) -> int:
    if len(bills) == BILLS_READ:
        return fees.debts(session, [customer_id]).get(customer_id, 0)
    return sum(bill.owed_fen for bill in bills if bill.status is BillStatus.POSTED)


def _touches(visits: list[HistoryRow], bills: list[BillRow], today: date) -> tuple[Touch, ...]:
    """What happened last, newest first; what is only booked has not happened."""
    happened = (
        visit for visit in visits if not visit.status.expected and visit.start_at.date() <= today
    )
    touches = [Touch(visit.start_at, visit=visit) for visit in islice(happened, TOUCHES)]
    touches += [Touch(bill.billed_at, bill=bill) for bill in bills[:TOUCHES]]
    touches.sort(key=lambda touch: touch.at, reverse=True)
    return tuple(touches[:TOUCHES])
