"""How full the days of a month are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.appointments.blocks import BlockRow, blocks
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.calendar.hours import DAY, Window, Windows, normal, subtract
from clinic_desk.storage import reading

BUSY, FULL = 0.7, 0.95
"""Shares of the doctors' hours from which a day counts as busy, and as full."""


class Fullness(Worded):
    """How full a day is, in one word."""

    CLOSED = "closed", QT_TRANSLATE_NOOP("Fullness", "Closed")
    FREE = "free", QT_TRANSLATE_NOOP("Fullness", "Free")
    BUSY = "busy", QT_TRANSLATE_NOOP("Fullness", "Busy")
    FULL = "full", QT_TRANSLATE_NOOP("Fullness", "Full")


@dataclass(frozen=True, slots=True)
class Load:
    """How full a day is, minutes of all doctors together; kept time is not offered."""

    booked: int
    offered: int

    @property
    def share(self) -> float:
        return min(1.0, self.booked / self.offered) if self.offered else 1.0

    @property
    def fullness(self) -> Fullness:
        if not self.offered:
            return Fullness.CLOSED
        return fullness(self.share)


def fullness(share: float) -> Fullness:
    """The word for a share of the hours that are offered."""
    if share >= FULL:
        return Fullness.FULL
    return Fullness.BUSY if share >= BUSY else Fullness.FREE


def month_load(session: Session, first: date, last: date) -> dict[date, Load]:
    """How full each day from ``first`` to ``last`` is."""
    roster = Roster(session, first, last)
    live = ", ".join(f"'{status.value}'" for status in LIVE)
    booked: dict[str, float] = dict(
        reading.rows(
            session,
            "SELECT substr(start_at, 1, 10), sum(round((julianday(end_at) - julianday(start_at))"  # noqa: S608 - our own words
            " * 1440)) FROM appointment WHERE start_at >= ? AND start_at < ?"
            f" AND status IN ({live}) AND staff_id IS NOT NULL GROUP BY 1",
            (first.isoformat(), (last + timedelta(1)).isoformat()),
        )
    )
    kept = by_day(blocks(session, first, last))
    loads: dict[date, Load] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        offered = sum(
            window.minutes
            for column in roster.columns(day)
            for window in offered_of(column.staff_id, column.windows, kept.get(day, ()))
        )
        loads[day] = Load(int(booked.get(day.isoformat(), 0)), offered)
    return loads


def booked_days(session: Session, first: date, last: date) -> set[date]:
    """The days from ``first`` to ``last`` on which somebody comes, open or not."""
    live = ", ".join(f"'{status.value}'" for status in LIVE)
    found = reading.rows(
        session,
        "SELECT DISTINCT substr(start_at, 1, 10) FROM appointment WHERE start_at >= ?"  # noqa: S608 - our own words
        f" AND start_at < ? AND status IN ({live})",
        (first.isoformat(), (last + timedelta(1)).isoformat()),
    )
    return {date.fromisoformat(day) for (day,) in found}


def by_day(rows: Iterable[BlockRow]) -> dict[date, list[BlockRow]]:
    """Kept time by the day it lies on."""
    found: dict[date, list[BlockRow]] = {}
    for row in rows:
        found.setdefault(row.start_at.date(), []).append(row)
    return found


def offered_of(staff_id: int | None, windows: Windows, kept: Sequence[BlockRow]) -> Windows:
    """What is left of a doctor's hours of one day outside kept time.

    A chair that is out of use takes no doctor's time. ``staff_id`` None: what the clinic keeps.
    """
    taken = [
        span(row)
        for row in kept
        if row.staff_id == staff_id or (row.staff_id is None and row.chair_id is None)
    ]
    return subtract(windows, normal(taken)) if taken else windows


def span(row: BlockRow) -> Window:
    """Kept time as minutes of its day."""
    start, end = row.start_at, row.end_at
    until = DAY if end.date() > start.date() else end.hour * 60 + end.minute
    return Window(start.hour * 60 + start.minute, until)
