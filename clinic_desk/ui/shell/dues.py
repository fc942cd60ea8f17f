"""The numbers on the rail: what waits to be done, counted again when its tables change."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Due:
    """``count`` is given a session and today; ``meaning`` has a ``%n`` (context "Rail")."""

    tables: frozenset[str]
    count: Callable[[Any, date], int]
    meaning: str
    tone: str = "accent"


def _waiting(session: Any, today: date) -> int:
    """Patients who have arrived and are not seated; as the waiting room counts them."""
    from clinic_desk.desk.arrivals.queries import count

    return count(session, today)


def _unbilled(session: Any, today: date) -> int:
    """Visits of today that are done and have no bill."""
    from clinic_desk.desk.appointments.queries import day_book
    from clinic_desk.desk.appointments.records import AppointmentStatus
    from clinic_desk.desk.fees.queries import billed

    done = [
        visit.id
        for visit in day_book(session, today).visits
        if visit.status is AppointmentStatus.DONE
    ]
    return len(done) - len(billed(session, done)) if done else 0


WAITING = Due(frozenset({"appointment"}), _waiting, QT_TRANSLATE_NOOP("Rail", "%n waiting"), "warn")
UNBILLED = Due(
    frozenset({"appointment", "bill"}), _unbilled, QT_TRANSLATE_NOOP("Rail", "%n not billed yet")
)
