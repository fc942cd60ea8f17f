"""What a day's board shows beside its visits: bills made, alerts, debts. Read at every turn
of a page, so past SQLAlchemy's mapped classes.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.storage import reading


class BesideVisits(NamedTuple):
    billed: dict[int, int]
    """Bill by visit."""
    alerts: dict[int, str]
    """By customer; those that hold on the day."""
    debts: dict[int, int]
    """Fen by customer."""


_BILLED = (
    "SELECT appointment_id, id FROM bill"  # noqa: S608 - our own words
    f" WHERE appointment_id IN (SELECT value FROM json_each(?)) AND status = '{BillStatus.POSTED}'"
)
_ALERTS = (
    "SELECT customer_id, text FROM customer_alert"
    " WHERE customer_id IN (SELECT value FROM json_each(?))"
    " AND NOT removed AND (expires_on IS NULL OR expires_on >= ?) ORDER BY id"
)
_DEBTS = (
    "SELECT customer_id, sum(owed_fen) FROM bill"  # noqa: S608 - our own words
    " WHERE customer_id IN (SELECT value FROM json_each(?)) AND owed_fen > 0"
    f" AND status = '{BillStatus.POSTED}' GROUP BY customer_id"
)


def beside_visits(
    session: Session,
    visits: Sequence[int],
    customers: Sequence[int],
    day: date,
    *,
    amounts: bool,
) -> BesideVisits:
    """Three statements, whatever the number of visits; without ``amounts`` no debts."""
    people = reading.numbers(customers)
    billed = reading.rows(session, _BILLED, (reading.numbers(visits),))
    alerts: dict[int, str] = {}
    for customer, text in reading.rows(session, _ALERTS, (people, day.isoformat())):
        alerts[customer] = f"{alerts[customer]} · {text}" if customer in alerts else text
    owing = reading.rows(session, _DEBTS, (people,)) if amounts else []
    return BesideVisits(dict(billed), alerts, dict(owing))
