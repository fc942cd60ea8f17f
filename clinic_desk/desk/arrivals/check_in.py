"""Who walks in: the visits of today they may have come for, and else which doctor is free next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.staff.queries import services_of
from clinic_desk.storage import reading

_ALL = 24 * 60 // GRID


@dataclass(frozen=True, slots=True)
class BookingRow:
    """A visit of today; ``doctor`` is the device where there is none."""

    id: int
    start_at: datetime
    status: AppointmentStatus
    doctor: str
    service: str
    arrived_at: datetime | None
    queue_number: int | None
    version: int

    @property
    def here(self) -> bool:
        """The patient was checked in for it already."""
        return not (self.status.expected or self.status is AppointmentStatus.MISSED)


@dataclass(frozen=True, slots=True)
class FreeDoctor:
    """A doctor who could see somebody today; ``at`` None: there is no free time left."""

    staff_id: int
    name: str
    minutes: int
    """How long the service takes this doctor."""
    at: datetime | None


_BOOKINGS = """
    SELECT a.id, a.start_at, a.status, coalesce(d.name, h.name, ''), coalesce(s.name, ''),
        a.arrived_at, a.queue_number, a.version
    FROM appointment a LEFT JOIN staff d ON d.id = a.staff_id
    LEFT JOIN chair h ON h.id = a.chair_id LEFT JOIN service s ON s.id = a.service_id
    WHERE a.customer_id = ? AND a.start_at >= ? AND a.start_at < ? AND a.address = ''
    AND a.status IN ('booked', 'confirmed', 'arrived', 'in_treatment', 'missed')
    ORDER BY a.start_at, a.id"""


def bookings(session: Session, customer_id: int, day: date) -> list[BookingRow]:
    """Somebody's visits of ``day`` at the clinic that are not over. Those marked missed too: who
    comes very late still comes.
    """
    span = (day.isoformat(), (day + timedelta(1)).isoformat())
    return [
        BookingRow(
            row[0],
            datetime.fromisoformat(row[1]),
            AppointmentStatus.of(row[2]),
            row[3],
            row[4],
            reading.moment(row[5]),
            *row[6:],
        )
        for row in reading.rows(session, _BOOKINGS, (customer_id, *span))
    ]


def begun(now: datetime) -> datetime:
    """The five minutes that run now: the earliest start of somebody who walks in."""
    return now.replace(minute=now.minute - now.minute % GRID, second=0, microsecond=0)


def free_doctors(
    session: Session,
    now: datetime,
    *,
    service_id: int | None,
    minutes: int,
    customer_id: int | None = None,
) -> list[FreeDoctor]:
    """The doctors who do the service, whoever is free first today at the top.

    ``minutes`` is its usual length. Those without free time come last, in the order of the board.
    """
    today, after = now.date(), begun(now)
    roster = Roster(session, today, today)
    lengths = {one.id: minutes for one in roster.doctors}
    if service_id is not None:
        for who, does in services_of(session).items():
            if service_id not in does:
                lengths.pop(who, None)
            elif who in lengths:
                lengths[who] = does[service_id] or minutes
    first: dict[int, datetime] = {}
    for length in sorted(set(lengths.values())):
        alike = [number for number, own in lengths.items() if own == length]
        sought = Sought(length, after, alike, customer_id=customer_id)
        most = _ALL * len(alike)
        for slot in next_free(
            session, sought, count=most, per_day=most, step=GRID, roster=roster, until=today
        ):
            first.setdefault(slot.staff_id, slot.at)
    found = [
        FreeDoctor(one.id, one.name, lengths[one.id], first.get(one.id))
        for one in roster.doctors
        if one.id in lengths
    ]
    return sorted(found, key=lambda one: one.at or datetime.max)
