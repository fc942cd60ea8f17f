"""Which visits lie outside the hours: the doctor is away, the clinic closed, the doctor left."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.calendar.hours import clock, covers
from clinic_desk.desk.waitlist.agreed import agreed
from clinic_desk.storage import reading
from clinic_desk.storage.schema import stamp


class Displacement(Worded):
    """Why a visit cannot stay where it is."""

    DOCTOR = "doctor", QT_TRANSLATE_NOOP("Displacement", "Doctor away")
    CLINIC = "clinic", QT_TRANSLATE_NOOP("Displacement", "Clinic closed")
    LEFT = "left", QT_TRANSLATE_NOOP("Displacement", "Doctor left")


_EXPECTED = """
    SELECT id, staff_id, start_at, end_at FROM appointment
    WHERE start_at >= ? AND start_at < ? AND status IN ('booked', 'confirmed') AND end_at > ?
    ORDER BY start_at"""
_WAYS = """
    SELECT appointment_id, min(start_at), max(end_at) FROM block
    WHERE start_at >= ? AND appointment_id IS NOT NULL GROUP BY 1"""
_REASONS = """
    SELECT id FROM appointment
    WHERE id IN (SELECT value FROM json_each(?)) AND override_reason != ''"""
_END = "9999-12-31"


class Out(NamedTuple):
    """Why a visit lies outside, and the minutes of travel that it keeps each way."""

    why: Displacement
    travel: int


def outside(
    session: Session,
    now: datetime,
    staff_id: int | None,
    until: date | None,
    roster: Roster | None,
) -> dict[int, Out]:
    """The visits that lie outside, by number in the order of the book."""
    today = now.date().isoformat()
    end = (until + timedelta(1)).isoformat() if until else _END
    rows = reading.rows(session, _EXPECTED, (today, end, stamp(now)))
    if staff_id is not None:
        rows = [row for row in rows if row[1] == staff_id]
    if not rows:
        return {}
    last = date.fromisoformat(rows[-1][2][:10])
    if roster is None or not (roster.holds(now.date()) and roster.holds(last)):
        roster = Roster(session, now.date(), last)
    ways = {row[0]: row[1:] for row in reading.rows(session, _WAYS, (today,))}
    hours = _Hours(roster)
    out: dict[int, Out] = {}
    placed: dict[int, tuple[int | None, str]] = {}
    for number, who, start, finish in rows:
        away, back = ways.get(number, (start, finish))
        if hours.hold(who, away, back):
            continue
        placed[number] = who, start[:10]
        travel = _minute(start) - _minute(away)
        out[number] = Out(hours.why(who, start, finish), travel)
    for number in _on_purpose(session, placed, out):
        del out[number]
    return out


def _on_purpose(
    session: Session, placed: Mapping[int, tuple[int | None, str]], out: Mapping[int, Out]
) -> set[int]:
    """A doctor who left sees nobody, whatever was agreed."""
    asked = [number for number in out if out[number].why is not Displacement.LEFT]
    if not asked:
        return set()
    given = reading.rows(session, _REASONS, (reading.numbers(asked),))
    return agreed(session, [(number, *placed[number]) for (number,) in given])


class _Hours:
    """The rule of conflicts.check for closed and away, asked thousands of times: moments stay
    the text that the file keeps, ``2026-11-20 09:00``.
    """

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._here = {one.id for one in roster.doctors}
        self._known: dict[tuple[int | None, str], list[tuple[str, str]]] = {}

    def hold(self, who: int | None, away: str, back: str) -> bool:
        """Whether somebody (None: a device) works all the time from ``away`` to ``back``."""
        key = who, away[:10]
        windows = self._known.get(key)
        if windows is None:
            windows = self._known[key] = self._read(*key)
        start, end = away[11:16], back[11:16]
        return any(first <= start and end <= last for first, last in windows)

    def why(self, who: int | None, start: str, end: str) -> Displacement:
        """Why a visit that these hours do not hold cannot stay."""
        if who is not None and who not in self._here:
            return Displacement.LEFT
        opening = self._roster.opening.on(date.fromisoformat(start[:10]))
        open_then = covers(opening, _minute(start), _minute(end))
        return Displacement.DOCTOR if open_then else Displacement.CLINIC

    def _read(self, who: int | None, said: str) -> list[tuple[str, str]]:
        if who is not None and who not in self._here:
            return []
        day = date.fromisoformat(said)
        opening = self._roster.opening.on(day)
        own = opening if who is None else self._roster.hours.on(who, day, opening)
        return [(clock(one.start), clock(one.end)) for one in own]


def _minute(moment: str) -> int:
    return int(moment[11:13]) * 60 + int(moment[14:16])
