"""What the desk needs to see of today: who is expected, waiting, in treatment, done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.arrivals.limits import Limits
from clinic_desk.desk.clinic.records import Chair, Service
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.customers.priority import priorities
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.staff.records import Staff

UNMARKED = (
    AppointmentStatus.BOOKED,
    AppointmentStatus.CONFIRMED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.IN_TREATMENT,
)
BACK = timedelta(days=7)


class Stage(Enum):
    """Where a visit stands, as the desk thinks of it."""

    EXPECTED = auto()
    WAITING = auto()
    TREATED = auto()
    """In treatment now."""
    DONE = auto()
    FELL_OUT = auto()
    """Missed, cancelled, or left without being seen."""


_STAGES = {
    AppointmentStatus.BOOKED: Stage.EXPECTED,
    AppointmentStatus.CONFIRMED: Stage.EXPECTED,
    AppointmentStatus.ARRIVED: Stage.WAITING,
    AppointmentStatus.IN_TREATMENT: Stage.TREATED,
    AppointmentStatus.DONE: Stage.DONE,
}


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """A visit of one day, for a list of who comes and goes; ``doctor`` is the device where there
    is none, ``at_home`` one at the patient's.
    """

    id: int
    customer_id: int
    staff_id: int | None
    customer: str
    number: str
    allergies: str
    doctor: str
    colour: str
    service: str
    start_at: datetime
    end_at: datetime
    status: AppointmentStatus
    first_visit: bool
    arrived_at: datetime | None
    seated_at: datetime | None
    done_at: datetime | None
    end_reason: str
    version: int
    queue_number: int | None
    at_home: bool
    birth_date: date | None
    kept: str
    """As customers.priority keeps the reasons to be seen first."""

    @property
    def stage(self) -> Stage:
        if self.at_home and self.status is AppointmentStatus.ARRIVED:
            return Stage.TREATED  # who is visited does not sit in the waiting room
        return _STAGES.get(self.status, Stage.FELL_OUT)

    @property
    def waits_since(self) -> datetime:
        """The booked time, or the arrival if that was later; as the waiting room counts."""
        return max(self.start_at, self.arrived_at or self.start_at)

    def reasons(self, own: Limits) -> tuple[Priority, ...]:
        """Why the patient is seen first."""
        day = self.start_at.date()
        return priorities(self.kept, self.birth_date, day, elderly_from=own.elderly_from)


_arrivals = (
    select(
        Appointment.id,
        Appointment.customer_id,
        Appointment.staff_id,
        Customer.name,
        Customer.number,
        Customer.allergies,
        func.coalesce(Staff.name, Chair.name, ""),
        func.coalesce(Staff.colour, ""),
        func.coalesce(Service.name, ""),
        Appointment.start_at,
        Appointment.end_at,
        Appointment.status,
        Appointment.first_visit,
        Appointment.arrived_at,
        Appointment.seated_at,
        Appointment.done_at,
        Appointment.end_reason,
        Appointment.version,
        Appointment.queue_number,
        Appointment.address != "",
        Customer.birth_date,
        Customer.priorities,
    )
    .join(Customer, Customer.id == Appointment.customer_id)
    .join(Staff, Staff.id == Appointment.staff_id, isouter=True)
    .join(Chair, Chair.id == Appointment.chair_id, isouter=True)
    .join(Service, Service.id == Appointment.service_id, isouter=True)
    .order_by(Appointment.start_at, Appointment.id)
)


def arrivals(session: Session, day: date) -> list[ArrivalRow]:
    """Every visit of ``day`` by its time, those that fell out included."""
    begin = datetime.combine(day, time())
    return _rows(
        session,
        Appointment.start_at >= begin,
        Appointment.start_at < begin + timedelta(1),
        ~Appointment.off_book,
    )


def unmarked(session: Session, today: date, *, back: timedelta = BACK) -> list[ArrivalRow]:
    """Visits before ``today`` that nobody marked done, missed or cancelled.

    A week back, so that Monday still shows Saturday's.
    """
    begin = datetime.combine(today, time())
    return _rows(
        session,
        Appointment.start_at >= begin - back,
        Appointment.start_at < begin,
        Appointment.status.in_(UNMARKED),
    )


def _rows(session: Session, *where: ColumnElement[Any]) -> list[ArrivalRow]:
    found: Iterable[Sequence[Any]] = session.execute(_arrivals.where(*where))
    return [ArrivalRow(*row) for row in found]


def unbilled(rows: Sequence[ArrivalRow], billed: Mapping[int, int]) -> list[ArrivalRow]:
    """Those done without a bill; ``billed`` as fees.queries gives it, visit to bill."""
    return [row for row in rows if row.stage is Stage.DONE and row.id not in billed]
