"""From when waiting counts as long: the clinic's own figures."""

import json
from dataclasses import dataclass
from enum import IntEnum

from sqlalchemy.orm import Session

from clinic_desk.desk.arrivals.expected import GRACE
from clinic_desk.desk.customers.priority import ELDERLY_FROM
from clinic_desk.storage import reading

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


_KEPT = f"SELECT name, value FROM setting WHERE name IN ({', '.join('?' * len(_FIELDS))})"  # noqa: S608 - our own words


def limits(session: Session) -> Limits:
    """The clinic's own; what is not a positive whole number counts as not set."""
    kept: dict[str, int] = {}
    for name, text in reading.rows(session, _KEPT, tuple(_FIELDS)):
        # the file keeps a number as a number, all else as JSON
        value = json.loads(text) if isinstance(text, str) else text
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            kept[_FIELDS[name]] = value
    return Limits(**kept)
