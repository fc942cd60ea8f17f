"""What boards, cards and searches show of visits: plain rows, by few statements."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import LIVE, Appointment, AppointmentStatus, Channel
from clinic_desk.desk.appointments.slots import (
    ANY,
    DoctorDay,
    Reason,
    Slot,
    Wish,
    first_free,
    taken_by_stamp,
    why_none,
)
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.queries import Opening
from clinic_desk.desk.staff.queries import StaffRow, WorkingHours, providers
from clinic_desk.desk.staff.records import Staff
from clinic_desk.storage import reading

HORIZON = timedelta(days=180)
_CHUNK = timedelta(days=21)


class VisitRow(NamedTuple):
    """A visit of the book. A tuple, because a day makes hundreds of them at once."""

    id: int
    customer_id: int
    staff_id: int
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
    staff_id: int
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
        coalesce(s.name, ''), coalesce(s.colour, ''), coalesce(p.number, '')
    FROM appointment a JOIN customer c ON c.id = a.customer_id
    LEFT JOIN service s ON s.id = a.service_id
    LEFT JOIN customer_phone p ON p.customer_id = a.customer_id AND p.position = 0
    WHERE """
_OF_DAY = _VISITS + "a.start_at >= ? AND a.start_at < ? ORDER BY a.start_at"
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
            *row[15:],
        )
    )


def day_book(session: Session, day: date, roster: Roster | None = None) -> DayBook:
    """A day of the book. A doctor who left but has visits that day keeps a column."""
    roster = roster or Roster(session, day, day)
    span = (day.isoformat(), (day + timedelta(1)).isoformat())
    visits = tuple(_visit_row(row) for row in reading.rows(session, _OF_DAY, span))
    columns = roster.columns(day)
    here = {column.staff_id for column in columns}
    if gone := {visit.staff_id for visit in visits} - here:
        left = session.execute(
            select(Staff.id, Staff.name, Staff.title, Staff.colour).where(Staff.id.in_(gone))
        )
        columns += tuple(ColumnRow(row[0], row[1], row[2], row[3], ()) for row in left)
    return DayBook(day, roster.opening.on(day), columns, visits)


def visit(session: Session, visit_id: int) -> VisitRow | None:
    found = reading.rows(session, _OF_NUMBER, (visit_id,))
    return _visit_row(found[0]) if found else None


def next_free(
    session: Session,
    *,
    minutes: int,
    after: datetime,
    staff_ids: Sequence[int] | None = None,
    wish: Wish = ANY,
    count: int = 10,
    per_day: int = 1,
    step: int = 15,
    roster: Roster | None = None,
) -> list[Slot]:
    """The first openings from ``after``, at most ``per_day`` a date, inside hours.

    ``minutes`` is the visit's length; ``staff_ids`` None means any doctor, in the order of
    the board. Looks half a year ahead.
    """
    last = after.date() + HORIZON
    if roster is None or not (roster.holds(after.date()) and roster.holds(last)):
        roster = Roster(session, after.date(), last)
    doctors = [one.id for one in roster.doctors if staff_ids is None or one.id in staff_ids]
    days = _days(session, roster, doctors, after.date(), last)
    return first_free(
        days, minutes=minutes, count=count, after=after, per_day=per_day, step=step, wish=wish
    )


def why_no_slot(
    session: Session, day: date, *, minutes: int, after: datetime, staff_id: int, wish: Wish = ANY
) -> Reason | None:
    """Why a doctor has no opening on ``day``; None where there is one."""
    roster = Roster(session, day, day)
    found = next(_days(session, roster, [staff_id], day, day))
    opening = roster.opening.on(day)
    return why_none(found, opening=opening, minutes=minutes, after=after, wish=wish)


def _days(
    session: Session, roster: Roster, doctors: Sequence[int], first: date, last: date
) -> Iterator[DoctorDay]:
    """Every doctor's day, in order, the book read by a few weeks at a time."""
    live = ", ".join(f"'{status.value}'" for status in LIVE)
    start = first
    while start <= last:
        end = min(start + _CHUNK, last + timedelta(1))
        rows = reading.rows(
            session,
            "SELECT staff_id, start_at, end_at FROM appointment"  # noqa: S608 - our own words
            f" WHERE start_at >= ? AND start_at < ? AND status IN ({live})",
            (start.isoformat(), end.isoformat()),
        )
        taken = taken_by_stamp(rows)
        for number in range((end - start).days):
            day = start + timedelta(number)
            opening, said = roster.opening.on(day), day.isoformat()
            for who in doctors:
                hours = roster.hours.on(who, day, opening)
                yield DoctorDay(day, who, hours, taken.get((who, said), 0))
        start = end


@dataclass(frozen=True, slots=True)
class Load:
    """How full a day is, minutes of all doctors together."""

    booked: int
    offered: int

    @property
    def share(self) -> float:
        return min(1.0, self.booked / self.offered) if self.offered else 1.0


def month_load(session: Session, first: date, last: date) -> dict[date, Load]:
    """How full each day from ``first`` to ``last`` is."""
    roster = Roster(session, first, last)
    live = ", ".join(f"'{status.value}'" for status in LIVE)
    booked: dict[str, float] = dict(
        reading.rows(
            session,
            "SELECT substr(start_at, 1, 10), sum(round((julianday(end_at) - julianday(start_at))"  # noqa: S608 - our own words
            " * 1440)) FROM appointment WHERE start_at >= ? AND start_at < ?"
            f" AND status IN ({live}) GROUP BY 1",
            (first.isoformat(), (last + timedelta(1)).isoformat()),
        )
    )
    loads: dict[date, Load] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        offered = sum(w.minutes for column in roster.columns(day) for w in column.windows)
        loads[day] = Load(int(booked.get(day.isoformat(), 0)), offered)
    return loads


_HISTORY = """
    SELECT a.id, a.start_at, a.end_at, a.status, coalesce(s.name, ''), d.name, a.note, a.staff_id,
        a.service_id
    FROM appointment a JOIN staff d ON d.id = a.staff_id LEFT JOIN service s ON s.id = a.service_id
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


@dataclass(frozen=True, slots=True)
class Reliability:
    """What is shown when booking again."""

    missed: int
    cancelled: int


def reliability(session: Session, customer_id: int) -> Reliability:
    """How often somebody did not come, or cancelled, so far."""
    found = dict(
        session.execute(
            select(Appointment.status, func.count())
            .where(Appointment.customer_id == customer_id)
            .group_by(Appointment.status)
        ).all()
    )
    return Reliability(
        found.get(AppointmentStatus.MISSED, 0),
        found.get(AppointmentStatus.CANCELLED_BY_PATIENT, 0),
    )
