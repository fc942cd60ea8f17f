"""Who booked a visit, and when: asked for one visit at a time, when its card is looked at."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from clinic_desk.storage import reading


class Booked(NamedTuple):
    at: datetime
    by: str
    """Empty: nobody who was signed in (a demo, an import)."""


def booked(session: Session, visit_id: int) -> Booked | None:
    """None: there is no such visit."""
    found = reading.rows(
        session,
        "SELECT a.booked_at, coalesce(s.name, '') FROM appointment a"
        " LEFT JOIN staff s ON s.id = a.booked_by_id WHERE a.id = ?",
        (visit_id,),
    )
    return Booked(datetime.fromisoformat(found[0][0]), found[0][1]) if found else None
