"""Recalls that are overdue: it is time to come again, and nothing is booked."""

import calendar
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.clinic.queries import ServiceRow, services
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.storage import reading

BACK = timedelta(days=365)
"""Who is overdue for longer is called from the list of recalls, not for one freed half hour."""


@dataclass(frozen=True, slots=True)
class RecallRow:
    customer_id: int
    service_id: int
    service: str
    minutes: int
    last_at: datetime
    """The last visit of that service that was done."""
    due: date


_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)
# the index on the start gives the oldest first, so reading stops at the last one wanted
_OVERDUE = f"""
    SELECT a.customer_id, a.start_at FROM appointment a INDEXED BY ix_appointment_start
    WHERE a.start_at >= ? AND a.start_at < ? AND a.status = 'done' AND a.service_id = ?
    AND NOT EXISTS (
        SELECT 1 FROM appointment b WHERE b.customer_id = a.customer_id AND b.start_at > a.start_at
        AND ((b.service_id = a.service_id AND b.status = 'done')
            OR (b.start_at >= ? AND b.status IN ({_LIVE}))))
    ORDER BY a.start_at LIMIT ?"""  # noqa: S608 - our own words


def overdue_recalls(
    session: Session,
    today: date,
    limit: int,
    *,
    service_ids: Collection[int] | None = None,
) -> list[RecallRow]:
    """Who should have come again by now and has no visit today or later, longest overdue first.

    Counted from the last done visit of each service that has a recall, its months later; due
    today is not overdue yet, and ``BACK`` is how long overdue they are looked for. Reads, for
    each such service (``service_ids``: these alone), at most that year of the index on the
    visits' start, and stops at ``limit``: on a book of 150 visits a day some 45,000 entries if
    nearly everybody came again, a few hundred if not.
    """
    found: list[RecallRow] = []
    for service in services(session):
        wanted = service_ids is None or service.id in service_ids
        if wanted and service.recall_months and service.place is ServicePlace.CLINIC:
            found += _of_service(session, service, service.recall_months, today, limit)
    return sorted(found, key=lambda row: (row.due, row.customer_id, row.service_id))[:limit]


def _of_service(
    session: Session, service: ServiceRow, months: int, today: date, limit: int
) -> list[RecallRow]:
    last = months_later(today, -months)
    if months_later(last, months) >= today:
        last -= timedelta(1)
    first = months_later(today - BACK, -months)
    span = first.isoformat(), (last + timedelta(1)).isoformat()
    rows = reading.rows(session, _OVERDUE, (*span, service.id, today.isoformat(), limit))
    return [
        RecallRow(
            who,
            service.id,
            service.name,
            service.minutes,
            datetime.fromisoformat(at),
            months_later(date.fromisoformat(at[:10]), months),
        )
        for who, at in rows
    ]


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the 31st becomes the last of a short month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
