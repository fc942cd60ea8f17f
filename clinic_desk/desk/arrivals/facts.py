"""Today's visits from the arrival on, as the file keeps them, in one statement."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.expected import Provider, Seen, Waits
from clinic_desk.desk.arrivals.limits import Limits
from clinic_desk.desk.customers.kinds import Priority, Sex
from clinic_desk.desk.customers.priority import priorities
from clinic_desk.storage import reading


class Fact(NamedTuple):
    """A visit whose patient arrived today; ``doctor`` is the device where there is none."""

    id: int
    customer_id: int
    staff_id: int | None
    chair_id: int | None
    start_at: datetime
    end_at: datetime
    status: AppointmentStatus
    arrived_at: datetime
    seated_at: datetime | None
    done_at: datetime | None
    escort: str
    queue_number: int | None
    version: int
    customer: str
    called: str
    sex: Sex
    birth_date: date | None
    kept: str
    """As customers.priority keeps the reasons to be seen first."""
    doctor: str
    chair: str
    service: str

    @property
    def planned(self) -> int:
        return int((self.end_at - self.start_at).total_seconds()) // 60

    @property
    def provider(self) -> Provider:
        return (self.staff_id, 0) if self.staff_id is not None else (0, self.chair_id or 0)

    @property
    def room(self) -> str:
        return self.chair or self.doctor

    @property
    def waits(self) -> bool:
        return self.status is AppointmentStatus.ARRIVED

    @property
    def in_treatment(self) -> bool:
        return self.status is AppointmentStatus.IN_TREATMENT

    def reasons(self, own: Limits, today: date) -> tuple[Priority, ...]:
        """Why the patient is seen first."""
        return priorities(self.kept, self.birth_date, today, elderly_from=own.elderly_from)

    def seen(self) -> Seen | None:
        """For expected.py; None for who waits, or was never marked as in treatment."""
        if self.waits or self.seated_at is None:
            return None
        return Seen(self.provider, self.planned, self.seated_at, self.done_at)

    def queued(self, own: Limits, today: date) -> Waits:
        """For expected.py."""
        first = bool(self.reasons(own, today))
        return Waits(self.id, self.provider, self.planned, self.start_at, self.arrived_at, first)


# visits at a patient's home never come through the waiting room
_FACTS = """
    SELECT a.id, a.customer_id, a.staff_id, a.chair_id, a.start_at, a.end_at, a.status,
        coalesce(a.arrived_at, a.seated_at, a.start_at), a.seated_at, a.done_at, a.escort,
        a.queue_number, a.version, c.name, c.called, c.sex, c.birth_date, c.priorities,
        coalesce(d.name, h.name, ''), coalesce(h.name, ''), coalesce(s.name, '')
    FROM appointment a JOIN customer c ON c.id = a.customer_id
    LEFT JOIN staff d ON d.id = a.staff_id LEFT JOIN chair h ON h.id = a.chair_id
    LEFT JOIN service s ON s.id = a.service_id
    WHERE a.start_at >= ? AND a.start_at < ? AND a.address = ''
    AND a.status IN ('arrived', 'in_treatment', 'done')
    ORDER BY a.start_at, a.id"""


def facts(session: Session, day: date) -> list[Fact]:
    """The visits of ``day`` whose patients are here or were, by their booked time."""
    moment = datetime.fromisoformat
    span = (day.isoformat(), (day + timedelta(1)).isoformat())
    return [
        Fact._make(
            (
                *row[:4],
                moment(row[4]),
                moment(row[5]),
                AppointmentStatus.of(row[6]),
                moment(row[7]),
                reading.moment(row[8]),
                reading.moment(row[9]),
                *row[10:15],
                Sex.of(row[15]),
                reading.day(row[16]),
                *row[17:],
            )
        )
        for row in reading.rows(session, _FACTS, span)
    ]
