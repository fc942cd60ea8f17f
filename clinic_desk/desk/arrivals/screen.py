"""What strangers in the waiting room may see: numbers, masked names, rooms, and nothing else."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.arrivals.queries import room

CALLED = timedelta(minutes=3)
"""So long somebody who was called in is shown as just called."""


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """One line; ``queue_number`` None: was called in without being checked in."""

    queue_number: int | None
    name: str
    """Masked."""
    room: str
    """The chair or room, else the doctor."""
    fresh: bool
    """Called in a moment ago."""


@dataclass(frozen=True, slots=True)
class Screen:
    """``now``: in treatment, the last called first; ``next``: as they will be seated."""

    now: tuple[ScreenRow, ...] = ()
    next: tuple[ScreenRow, ...] = ()


def screen(session: Session, now: datetime) -> Screen:
    """The second screen at ``now``."""
    found = room(session, now)
    return Screen(
        tuple(
            ScreenRow(row.queue_number, row.masked, row.room, now - row.seated_at < CALLED)
            for row in found.called
        ),
        tuple(
            ScreenRow(row.queue_number, row.masked, row.room, fresh=False) for row in found.waiting
        ),
    )
