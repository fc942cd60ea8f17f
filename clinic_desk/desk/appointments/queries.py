"""What boards, cards and searches show of visits: plain rows, by few statements."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple, cast

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


Services = dict[int, tuple[str, str]]
"""Name and colour by number."""


def all_services(session: Session) -> Services:
    """Those no longer offered too: old visits name them."""
    return {
        number: (name, colour)
        for number, name, colour in reading.rows(session, "SELECT id, name, colour FROM service")
    }


class Roster:
    """Who works when, over a span of days, and what is done: read once, asked for every day."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self.first, self.last = first, last
        self.opening = Opening(session, first, last)
        self.hours = WorkingHours(session, first, last)
        self.doctors: list[StaffRow] = providers(session)
        self.services = all_services(session)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def columns(self, day: date) -> tuple[ColumnRow, ...]:
        opening = self.opening.on(day)
        return tuple(
            ColumnRow(one.id, one.name, one.title, one.colour, self.hours.on(one.id, day, opening))
            for one in self.doctors
        )


# written out: a day of the book is read more often than anything else. What few visits have
# comes as one column, because each column of each visit costs; services come with the roster.
_VISITS = """
    SELECT a.id, a.customer_id, a.staff_id, a.chair_id, a.service_id, a.start_at, a.end_at,
        a.status, a.channel, a.note, a.first_visit, a.confirmed_at, a.arrived_at, a.seated_at,
        a.done_at, a.end_reason, a.version, c.name, c.number, c.allergies, p.number,
        c.birth_date, a.queue_number,
        CASE WHEN a.sooner OR a.series_id OR a.escort <> '' OR a.address <> ''
            OR c.priorities <> ''
        THEN json_array(c.priorities, a.sooner, a.escort, a.address, a.series_id) END
    FROM appointment a JOIN customer c ON c.id = a.customer_id
    LEFT JOIN customer_phone p ON p.customer_id = a.customer_id AND p.position = 0
    WHERE """
_OF_DAY = (
    _VISITS + "a.start_at >= ? AND a.start_at < ? AND NOT a.off_book ORDER BY a.start_at, a.id"
)
_OF_NUMBER = _VISITS + "a.id = ?"
_STATUS = {status.value: status for status in AppointmentStatus}
_CHANNEL = {channel.value: channel for channel in Channel}
_moment = lru_cache(maxsize=4096)(datetime.fromisoformat)
_birth = lru_cache(maxsize=4096)(date.fromisoformat)
_new: Callable[[type[VisitRow], tuple[Any, ...]], VisitRow] = cast("Any", tuple).__new__
_NO_SERVICE = ("", "")
_COMMON = ("", 0, "", "", None)


def _visit_rows(rows: Sequence[tuple[Any, ...]], services: Services) -> tuple[VisitRow, ...]:
    # in one function, without calls that can be saved: it runs for each visit of each day
    made: list[VisitRow] = []
    for row in rows:
        (number, customer, staff, chair, service, start, end, status, channel, note, first,
         confirmed, arrived, seated, done, reason, version, name, card, allergies, phone, birth,
         queue, rare) = row  # fmt: skip
        title, colour = services.get(service, _NO_SERVICE)
        priorities, sooner, escort, address, series = _COMMON if rare is None else json.loads(rare)
        made.append(
            _new(
                VisitRow,
                (
                    *(number, customer, staff, chair, service),
                    _moment(start),
                    _moment(end),
                    _STATUS[status],
                    _CHANNEL[channel],
                    note,
                    first == 1,
                    confirmed and _moment(confirmed),
                    arrived and _moment(arrived),
                    seated and _moment(seated),
                    done and _moment(done),
                    *(reason, version, name, card, allergies, title, colour),
                    phone or "",
                    birth and _birth(birth),
                    priorities,
                    sooner == 1,
                    *(escort, address, queue, series),
                ),
            )
        )
    return tuple(made)


def day_book(session: Session, day: date, roster: Roster | None = None) -> DayBook:
    """A day of the book. A doctor who left but has visits that day keeps a column."""
    roster = roster or Roster(session, day, day)
    span = (day.isoformat(), (day + timedelta(1)).isoformat())
    visits = _visit_rows(reading.rows(session, _OF_DAY, span), roster.services)
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
    return _visit_rows(found, all_services(session))[0] if found else None


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
