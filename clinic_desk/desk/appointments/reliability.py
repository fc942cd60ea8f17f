"""How surely somebody comes: what is counted and shown when they book again."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from clinic_desk.desk.clinic.queries import setting
from clinic_desk.storage import reading

LATE_HOURS = "appointments.late_hours"
LATE = 24
"""Hours before the visit from which a cancellation is late, unless the clinic sets another."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """Visits so far: missed, cancelled by the patient in all, and those cancelled late."""

    missed: int
    cancelled: int
    late: int


_COUNTS = """
    SELECT coalesce(sum(status = 'missed'), 0),
        coalesce(sum(status = 'cancelled_by_patient'), 0),
        coalesce(sum(status = 'cancelled_by_patient'
            AND julianday(ended_at) > julianday(start_at) - ? / 24.0 + 1e-9), 0)
    FROM appointment WHERE customer_id = ?"""


def late_hours(session: Session) -> int:
    """From how many hours before the visit a cancellation counts as late."""
    kept = setting(session, LATE_HOURS, LATE)
    return kept if isinstance(kept, int) else LATE


def reliability(session: Session, customer_id: int) -> Reliability:
    """How often somebody did not come, or cancelled; by the clinic's own hours for “late”."""
    values = (late_hours(session), customer_id)
    return Reliability(*reading.rows(session, _COUNTS, values)[0])
