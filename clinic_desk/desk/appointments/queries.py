"""What boards, cards and searches show of visits: plain rows, by few statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.blocks import BlockRow, blocks
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.queries import Opening
from clinic_desk.desk.staff.queries import StaffRow, WorkingHours, providers
from clinic_desk.desk.staff.records import Staff
from clinic_desk.storage import reading


class VisitRow(NamedTuple):
    """A visit of the book. A tuple, because a day makes hundreds of them at once."""

    id: int
    customer_id: int
    staff_id: int | None
    chair_id: int | None
    service_id: int | None
    start_at: datetime
    end_at: datetime
    status: AppointmentStatus
    channel: Channel
    note: str
    first_visit: bool
    confirmed_at: datetime | None
    arrived_at: datetime | None
    seated_at: datetime | None
    done_at: datetime | None
    end_reason: str
    version: int
    customer: str
    number: str
    allergies: str
    service: str
    colour: str
    phone: str
    birth_date: date | None
    priorities: str
    """As customers.priority reads them."""
    sooner: bool
    escort: str
    address: str
    queue_number: int | None
    series_id: int | None

    @property
    def minutes(self) -> int:
        return int((self.end_at - self.start_at).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A doctor's column of one day; ``windows`` lie within the clinic's."""

    staff_id: int
    name: str
    title: str
    colour: str
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class DayBook:
    day: date
    windows: tuple[Window, ...]
    columns: tuple[ColumnRow, ...]
    visits: tuple[VisitRow, ...]
    blocks: tuple[BlockRow, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A visit on a customer's card."""

    id: int
    start_at: datetime
    end_at: datetime
    status: AppointmentStatus
    service: str
    doctor: str
    note: str
    staff_id: int | None
    service_id: int | None


class Roster:
    """Who works when, over a span of days: read once, asked for every day of it."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self.first, self.last = first, last
        self.opening = Opening(session, first, last)
        self.hours = WorkingHours(session, first, last)
        self.doctors: list[StaffRow] = providers(session)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def columns(self, day: date) -> tuple[ColumnRow, ...]:
        opening = self.opening.on(day)
        return tuple(
            ColumnRow(one.id, one.name, one.title, one.colour, self.hours.on(one.id, day, opening))
            for one in self.doctors
        )


# written out: a day of the book is read more often than anything else
_VISITS = """
    SELECT a.id, a.customer_id, a.staff_id, a.chair_id, a.service_id, a.start_at, a.end_at,
        a.status, a.channel, a.note, a.first_visit, a.confirmed_at, a.arrived_at, a.seated_at,
        a.done_at, a.end_reason, a.version, c.name, c.number, c.allergies,
        coalesce(s.name, ''), coalesce(s.colour, ''), coalesce(p.number, ''), c.birth_date,
        c.priorities, a.sooner, a.escort, a.address, a.queue_number, a.series_id
    FROM appointment a JOIN customer c ON c.id = a.customer_id
    LEFT JOIN service s ON s.id = a.service_id
    LEFT JOIN customer_phone p ON p.customer_id = a.customer_id AND p.position = 0
    WHERE """
_OF_DAY = _VISITS + "a.start_at >= ? AND a.start_at < ? AND NOT a.off_book ORDER BY a.start_at"
_OF_NUMBER = _VISITS + "a.id = ?"
_STATUS = {status.value: status for status in AppointmentStatus}
_CHANNEL = {channel.value: channel for channel in Channel}


def _visit_row(row: tuple[Any, ...]) -> VisitRow:
    moment = datetime.fromisoformat
    confirmed, arrived, seated, done = row[11:15]
    return VisitRow._make(
        (
            *row[:5],
            moment(row[5]),
            moment(row[6]),
            _STATUS[row[7]],
            _CHANNEL[row[8]],
            row[9],
            row[10] == 1,
            confirmed and moment(confirmed),
            arrived and moment(arrived),
            seated and moment(seated),
            done and moment(done),
            *row[15:23],
            row[23] and date.fromisoformat(row[23]),
            row[24],
            row[25] == 1,
            *row[26:],
        )
    )


def day_book(session: Session, day: date, roster: Roster | None = None) -> DayBook:
    """A day of the book. A doctor who left but has visits that day keeps a column."""
    roster = roster or Roster(session, day, day)
    span = (day.isoformat(), (day + timedelta(1)).isoformat())
    visits = tuple(_visit_row(row) for row in reading.rows(session, _OF_DAY, span))
    columns = roster.columns(day)
    here = {column.staff_id for column in columns}
    if gone := {visit.staff_id for visit in visits} - here - {None}:
        left = session.execute(
            select(Staff.id, Staff.name, Staff.title, Staff.colour).where(Staff.id.in_(gone))
        )
        columns += tuple(ColumnRow(row[0], row[1], row[2], row[3], ()) for row in left)
    kept = tuple(blocks(session, day, day))
    return DayBook(day, roster.opening.on(day), columns, visits, kept)


def visit(session: Session, visit_id: int) -> VisitRow | None:
    found = reading.rows(session, _OF_NUMBER, (visit_id,))
    return _visit_row(found[0]) if found else None


_HISTORY = """
    SELECT a.id, a.start_at, a.end_at, a.status, coalesce(s.name, ''), coalesce(d.name, ''), a.note,
        a.staff_id, a.service_id
    FROM appointment a LEFT JOIN staff d ON d.id = a.staff_id
    LEFT JOIN service s ON s.id = a.service_id
    WHERE a.customer_id = ? ORDER BY a.start_at DESC LIMIT ?"""


def history(session: Session, customer_id: int, *, limit: int = 1000) -> list[HistoryRow]:
    """A customer's visits, newest first, those to come included."""
    return [
        HistoryRow(
            row[0],
            datetime.fromisoformat(row[1]),
            datetime.fromisoformat(row[2]),
            _STATUS[row[3]],
            *row[4:],
        )
        for row in reading.rows(session, _HISTORY, (customer_id, limit))
    ]


def last_visits(session: Session, customers: Sequence[int]) -> dict[int, datetime]:
    """When each of ``customers`` was last treated."""
    found = session.execute(
        select(Appointment.customer_id, func.max(Appointment.start_at))
        .where(Appointment.customer_id.in_(customers), Appointment.status == AppointmentStatus.DONE)
        .group_by(Appointment.customer_id)
    )
    return dict(found.all())
