"""What the waiting room shows: who waits how long, who is in treatment, who was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.arrivals.expected import expected, in_order
from clinic_desk.desk.arrivals.facts import Fact, facts
from clinic_desk.desk.arrivals.limits import Level, Limits, level, limits
from clinic_desk.desk.customers.kinds import Priority, Sex
from clinic_desk.desk.customers.masking import masked_name
from clinic_desk.storage import reading


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """That a patient was told; ``estimate`` minutes were promised at ``at``."""

    id: int
    at: datetime
    told_by: str
    estimate: int
    apologised: bool
    rebook_offered: bool
    note: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Somebody who is here and not seated. Times in whole minutes, never negative."""

    id: int
    customer_id: int
    customer: str
    masked: str
    called: str
    """How to be addressed; empty: not said."""
    sex: Sex
    birth_date: date | None
    queue_number: int | None
    staff_id: int | None
    doctor: str
    """Or the device, for a visit without a doctor."""
    room: str
    """The chair, else the doctor."""
    service: str
    start_at: datetime
    arrived_at: datetime
    waited: int
    """Since the booked time, or since the arrival if that was later."""
    here: int
    """Since the arrival."""
    expected: int
    """Until being called in, as expected.py reckons."""
    priorities: tuple[Priority, ...]
    escort: str
    told: NoticeRow | None
    """The last time."""
    level: Level
    untold: bool
    """The limit is reached, and nobody told them within as many minutes."""
    version: int

    @property
    def needs_escort(self) -> bool:
        return Priority.ESCORT in self.priorities


@dataclass(frozen=True, slots=True)
class CalledRow:
    """Somebody in treatment: ``minutes`` since being called in, ``planned`` as booked."""

    id: int
    customer_id: int
    customer: str
    masked: str
    queue_number: int | None
    doctor: str
    room: str
    service: str
    seated_at: datetime
    minutes: int
    planned: int
    level: Level


@dataclass(frozen=True, slots=True)
class Room:
    """The waiting room at one moment."""

    waiting: tuple[WaitingRow, ...]
    """In the order in which they are seated."""
    called: tuple[CalledRow, ...]
    """The last called first."""
    limits: Limits


def room(session: Session, now: datetime) -> Room:
    """All of the waiting room at ``now``, by three statements."""
    own, today = limits(session), now.date()
    found = facts(session, today)
    seen = [one for fact in found if (one := fact.seen()) is not None]
    queue = [fact.queued(own, today) for fact in found if fact.waits]
    told = notices(session, [one.id for one in queue]) if queue else {}
    still = expected(queue, seen, now, own.grace)
    by_id = {fact.id: fact for fact in found}
    return Room(
        tuple(
            _waiting(by_id[one.id], own, now, still[one.id], told.get(one.id, ()))
            for one in in_order(queue, own.grace)
        ),
        tuple(sorted(_called(found, own, now), key=lambda row: row.seated_at, reverse=True)),
        own,
    )


def waiting(session: Session, now: datetime) -> list[WaitingRow]:
    """Who is here and not seated, in the order in which they are seated."""
    return list(room(session, now).waiting)


def called(session: Session, now: datetime) -> list[CalledRow]:
    """Who is in treatment, the last called first."""
    return list(room(session, now).called)


_COUNT = """
    SELECT count(*) FROM appointment
    WHERE start_at >= ? AND start_at < ? AND status = 'arrived' AND address = ''"""


def count(session: Session, day: date) -> int:
    """How many wait."""
    span = (day.isoformat(), (day + timedelta(1)).isoformat())
    found: int = reading.rows(session, _COUNT, span)[0][0]
    return found


_NOTICES = """
    SELECT appointment_id, id, at, told_by, estimate, apologised, rebook_offered, note
    FROM wait_notice WHERE appointment_id IN (SELECT value FROM json_each(?))
    ORDER BY at DESC, id DESC"""


def notices(session: Session, visits: Sequence[int]) -> dict[int, list[NoticeRow]]:
    """What was told to the patients of these visits, the last first."""
    found: dict[int, list[NoticeRow]] = {}
    for row in reading.rows(session, _NOTICES, (reading.numbers(visits),)):
        visit_id, number, at, told_by, estimate, apologised, offered, note = row
        when = datetime.fromisoformat(at)
        notice = NoticeRow(number, when, told_by, estimate, apologised == 1, offered == 1, note)
        found.setdefault(visit_id, []).append(notice)
    return found


def _waiting(
    fact: Fact, own: Limits, now: datetime, still: int, told: Sequence[NoticeRow]
) -> WaitingRow:
    waited = _minutes(max(fact.start_at, fact.arrived_at), now)
    how_long = level(waited, own.waiting)
    last = told[0] if told else None
    lately = last is not None and now - last.at < timedelta(minutes=own.waiting)
    return WaitingRow(
        fact.id,
        fact.customer_id,
        fact.customer,
        masked_name(fact.customer),
        fact.called,
        fact.sex,
        fact.birth_date,
        fact.queue_number,
        fact.staff_id,
        fact.doctor,
        fact.room,
        fact.service,
        fact.start_at,
        fact.arrived_at,
        waited,
        _minutes(fact.arrived_at, now),
        still,
        fact.reasons(own, now.date()),
        fact.escort,
        last,
        how_long,
        how_long is not Level.FINE and not lately,
        fact.version,
    )


def _called(found: Sequence[Fact], own: Limits, now: datetime) -> list[CalledRow]:
    rows: list[CalledRow] = []
    for fact in found:
        if not fact.in_treatment:
            continue
        seated = fact.seated_at or fact.start_at
        minutes = _minutes(seated, now)
        over = max(minutes - fact.planned, 0)
        rows.append(
            CalledRow(
                fact.id,
                fact.customer_id,
                fact.customer,
                masked_name(fact.customer),
                fact.queue_number,
                fact.doctor,
                fact.room,
                fact.service,
                seated,
                minutes,
                fact.planned,
                level(over, own.treatment),
            )
        )
    return rows


def _minutes(since: datetime, now: datetime) -> int:
    return max(int((now - since).total_seconds()) // 60, 0)
