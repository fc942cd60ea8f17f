"""What lists show of those who wait: plain rows, with everything needed to call them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.appointments.slots import Wish
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.waitlist.forms import Taker, WaitForm, read_wish
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.desk.waitlist.tries import TryRow, tries_of_entries
from clinic_desk.storage import reading


@dataclass(frozen=True, slots=True)
class WaitRow:
    """Somebody on the wait list."""

    id: int
    customer_id: int
    customer: str
    number: str
    phones: tuple[PhoneRow, ...]
    reason: WaitReason
    service_id: int | None
    service: str
    minutes: int
    staff_id: int | None
    doctor: str
    """The doctor wished; "": any."""
    wish: Wish
    first_day: date | None
    last_day: date | None
    urgent: bool
    note: str
    since: datetime
    appointment_id: int | None
    visit_at: datetime | None
    """When the broken or later visit is or was."""
    visit_live: bool
    """It is still to come: it is moved when something earlier is found."""
    visit_version: int
    tries: tuple[TryRow, ...]
    """Calls so far, newest first."""
    lapsed: bool
    """Its last day is past."""
    version: int

    @property
    def form(self) -> WaitForm:
        return WaitForm(
            self.customer_id,
            self.minutes,
            self.reason,
            self.service_id,
            self.staff_id,
            self.wish,
            self.first_day,
            self.last_day,
            self.urgent,
            self.note,
            self.appointment_id,
        )

    @property
    def taker(self) -> Taker:
        return Taker(
            self.customer_id,
            self.minutes,
            self.service_id,
            entry_id=self.id,
            entry_version=self.version,
            visit_id=self.appointment_id if self.visit_live else None,
            visit_version=self.visit_version,
            rebooked_from_id=None if self.visit_live else self.appointment_id,
        )


@dataclass(frozen=True, slots=True)
class SoonerRow:
    """A visit to come whose patient would come earlier, and who is not on the wait list for it."""

    visit_id: int
    customer_id: int
    staff_id: int
    service_id: int | None
    start_at: datetime
    end_at: datetime
    booked_at: datetime
    note: str
    version: int

    @property
    def minutes(self) -> int:
        return int((self.end_at - self.start_at).total_seconds()) // 60


_WAITING = """
    SELECT e.id, e.customer_id, c.name, c.number, e.reason, e.service_id, coalesce(s.name, ''),
        e.minutes, e.staff_id, coalesce(d.name, ''), e.weekdays, e.halves, e.first_day,
        e.last_day, e.urgent, e.note, e.created_at, e.appointment_id, a.start_at, a.status,
        coalesce(a.version, 0), e.version
    FROM wait_entry e JOIN customer c ON c.id = e.customer_id
    LEFT JOIN service s ON s.id = e.service_id
    LEFT JOIN staff d ON d.id = e.staff_id
    LEFT JOIN appointment a ON a.id = e.appointment_id
    WHERE e.state = 'waiting'"""
_ORDER = " ORDER BY e.urgent DESC, e.created_at, e.id"
_ENTRIES = _WAITING + _ORDER
_ENTRIES_OF = _WAITING + " AND e.customer_id = ?" + _ORDER


def entries(session: Session, now: datetime) -> list[WaitRow]:
    """Everybody who waits: urgent first, then who has waited longest."""
    return _wait_rows(session, reading.rows(session, _ENTRIES), now)


def entries_of(session: Session, customer_id: int, now: datetime) -> list[WaitRow]:
    """What one person waits for; one statement where that is nothing."""
    rows = reading.rows(session, _ENTRIES_OF, (customer_id,))
    return _wait_rows(session, rows, now) if rows else []


def suiting(rows: Sequence[WaitRow], service_id: int | None) -> WaitRow | None:
    """The entry that a booking of this service answers: of the same one, or of no one named."""
    same = [row for row in rows if row.service_id == service_id]
    open_ = [row for row in rows if None in {row.service_id, service_id}]
    return next(iter([*same, *open_]), None)


def _wait_rows(session: Session, rows: Sequence[tuple[Any, ...]], now: datetime) -> list[WaitRow]:
    phones = phones_of(session, [row[1] for row in rows])
    tries = tries_of_entries(session, [row[0] for row in rows])
    return [
        _wait_row(row, now, phones.get(row[1], ()), tuple(tries.get(row[0], ()))) for row in rows
    ]


def _wait_row(
    row: tuple[Any, ...], now: datetime, phones: tuple[PhoneRow, ...], tries: tuple[TryRow, ...]
) -> WaitRow:
    last_day, visit_at = reading.day(row[13]), reading.moment(row[18])
    expected = row[19] is not None and AppointmentStatus.of(row[19]).expected
    return WaitRow(
        id=row[0],
        customer_id=row[1],
        customer=row[2],
        number=row[3],
        phones=phones,
        reason=WaitReason.of(row[4]),
        service_id=row[5],
        service=row[6],
        minutes=row[7],
        staff_id=row[8],
        doctor=row[9],
        wish=read_wish(row[10], row[11]),
        first_day=reading.day(row[12]),
        last_day=last_day,
        urgent=row[14] == 1,
        note=row[15],
        since=datetime.fromisoformat(row[16]),
        appointment_id=row[17],
        visit_at=visit_at,
        visit_live=expected and visit_at is not None and visit_at > now,
        visit_version=row[20],
        tries=tries,
        lapsed=last_day is not None and last_day < now.date(),
        version=row[21],
    )


def count(session: Session) -> int:
    """How many wait."""
    found: int = reading.rows(session, "SELECT count(*) FROM wait_entry WHERE state = 'waiting'")[
        0
    ][0]
    return found


# by the index of the few that are marked; those with an entry of their own wait by that entry
_SOONER = """
    SELECT a.id, a.customer_id, a.staff_id, a.service_id, a.start_at, a.end_at, a.booked_at, a.note,
        a.version
    FROM appointment a WHERE a.sooner AND a.start_at > ? AND a.status IN ('booked', 'confirmed')
    AND a.staff_id IS NOT NULL AND a.address = '' AND NOT EXISTS (
        SELECT 1 FROM wait_entry e WHERE e.appointment_id = a.id AND e.state = 'waiting')
    ORDER BY a.start_at, a.id"""


def sooner_visits(session: Session, after: datetime) -> list[SoonerRow]:
    """Visits after ``after``, at the clinic with a doctor, whose patients would come earlier."""
    moment = datetime.fromisoformat
    rows = reading.rows(session, _SOONER, (after.isoformat(" ", "minutes"),))
    return [
        SoonerRow(
            visit,
            who,
            doctor,
            service,
            moment(start),
            moment(end),
            moment(booked),
            note,
            version,
        )
        for visit, who, doctor, service, start, end, booked, note, version in rows
    ]


_PHONES = """
    SELECT customer_id, number, relation, note FROM customer_phone
    WHERE customer_id IN (SELECT value FROM json_each(?)) ORDER BY customer_id, position"""


def phones_of(session: Session, customers: Sequence[int]) -> dict[int, tuple[PhoneRow, ...]]:
    """All numbers of each customer, the first one first."""
    found: dict[int, tuple[PhoneRow, ...]] = {}
    for who, number, relation, note in reading.rows(
        session, _PHONES, (reading.numbers(customers),)
    ):
        found[who] = (*found.get(who, ()), PhoneRow(number, Relation.of(relation), note))
    return found
