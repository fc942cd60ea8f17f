"""From when waiting counts as long: the clinic's own figures."""

from dataclasses import dataclass
from enum import IntEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.arrivals.expected import GRACE
from clinic_desk.desk.clinic.records import Setting
from clinic_desk.desk.customers.priority import ELDERLY_FROM

WAITING_LIMIT = "waiting.limit_minutes"
TREATMENT_LIMIT = "waiting.treatment_minutes"
GRACE_MINUTES = "waiting.grace_minutes"
ELDERLY = "waiting.elderly_from"
_FIELDS = {
    WAITING_LIMIT: "waiting",
    TREATMENT_LIMIT: "treatment",
    GRACE_MINUTES: "grace",
    ELDERLY: "elderly_from",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """In minutes: ``waiting`` past the booked time (or the arrival, if later) without being
    seated, ``treatment`` past the planned length, ``grace`` as in expected.py. The elderly are
    so many years old.
    """

    waiting: int = 15
    treatment: int = 15
    grace: int = GRACE
    elderly_from: int = ELDERLY_FROM


class Level(IntEnum):
    """How a time stands to its limit."""

    FINE = 0
    LONG = 1
    """The limit is reached."""
    TOO_LONG = 2
    """Twice the limit is reached."""


def level(minutes: int, limit: int) -> Level:
    """Whether ``minutes`` have reached the limit, or twice the limit."""
    if minutes < limit:
        return Level.FINE
    return Level.TOO_LONG if minutes >= 2 * limit else Level.LONG


def limits(session: Session) -> Limits:
    """The clinic's own; what is not a positive whole number counts as not set."""
    wanted = select(Setting.name, Setting.value).where(Setting.name.in_(_FIELDS))
    kept = {
        _FIELDS[name]: value
        for name, value in session.execute(wanted)
        if isinstance(value, int) and not isinstance(value, bool) and value > 0
    }
    return Limits(**kept)
