"""When the clinic is open, over a span of days."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.calendar.calendars import ClinicCalendar, OtherHours, StatutoryCalendar
from clinic_desk.desk.calendar.holidays import MAKE_UP, POLICY, HolidayRow, Holidays
from clinic_desk.desk.calendar.hours import Window, Windows, parse_hours
from clinic_desk.desk.calendar.records import (
    HolidayKind,
    HolidayPolicy,
    HolidaySource,
    OpeningOverride,
    OpeningWindow,
)
from clinic_desk.storage.reading import rows


@dataclass(frozen=True, slots=True)
class OverrideRow:
    id: int
    day: date
    windows: tuple[Window, ...]
    note: str


class Opening:
    """The clinic's hours from ``first`` to ``last``, holidays included, read in one statement."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self.calendar = clinic_calendar(session, first, last)
        self.week = dict(self.calendar.week)

    def on(self, day: date) -> Windows:
        """The windows of ``day``; empty: closed."""
        return self.calendar.on(day)


# the parts stand in the order in which ``_Found`` takes them; the book asks for each span of days
_CALENDAR = f"""
    SELECT 'week', weekday, start_minute, end_minute, NULL FROM opening_window
    UNION ALL SELECT 'day', day, windows, note, NULL FROM opening_override
        WHERE day BETWEEN ? AND ?
    UNION ALL SELECT 'holiday', day, kind, name, source FROM holiday WHERE day BETWEEN ? AND ?
    UNION ALL SELECT 'year', year, NULL, NULL, NULL FROM holiday_year
    UNION ALL SELECT 'setting', name, value, NULL, NULL FROM setting
        WHERE name IN ('{POLICY}', '{MAKE_UP}')"""  # noqa: S608 - our own words
_FIRST, _LAST = "0000", "9999-12-31"


def clinic_calendar(
    session: Session, first: date | None = None, last: date | None = None
) -> ClinicCalendar:
    """When the clinic is open, whole or from ``first`` to ``last``, in one statement.

    Outside that span only the week counts.
    """
    span = first.isoformat() if first else _FIRST, last.isoformat() if last else _LAST
    parts: dict[str, list[tuple[Any, ...]]] = {}
    for part, *values in rows(session, _CALENDAR, span * 2):
        parts.setdefault(part, []).append(tuple(values))
    found: dict[int, list[Window]] = {}
    for weekday, start, end, _ in sorted(parts.get("week", ()), key=lambda row: row[:3]):
        found.setdefault(weekday, []).append(Window(start, end))
    policy, make_up = policy_of({name: value for name, value, *_ in parts.get("setting", ())})
    return ClinicCalendar(
        {weekday: tuple(windows) for weekday, windows in found.items()},
        {
            date.fromisoformat(day): OtherHours(stored_hours(windows), note)
            for day, windows, note, _ in parts.get("day", ())
        },
        Holidays(
            {row.day: row for row in map(_holiday, parts.get("holiday", ()))},
            frozenset(year for year, *_ in parts.get("year", ())),
        ),
        policy,
        make_up,
    )


def statutory_calendar(session: Session) -> StatutoryCalendar:
    """Workdays by law, in two statements."""
    return StatutoryCalendar(_holidays(session, _FIRST, _LAST))


def holidays(session: Session) -> Holidays:
    """All days that are known, and the years whose notice is."""
    return _holidays(session, _FIRST, _LAST)


def holiday_rows(session: Session, year: int) -> list[HolidayRow]:
    """The days of a year in order, estimated ones where its notice is not known."""
    return _holidays(session, f"{year:04}-01-01", f"{year:04}-12-31").of_year(year)


def published(session: Session) -> set[int]:
    """Years whose notice is known; others are provisional."""
    return {year for (year,) in rows(session, "SELECT year FROM holiday_year")}


def policy(session: Session) -> tuple[HolidayPolicy, bool]:
    """On which holidays the clinic closes, and whether it opens on make-up days."""
    wanted = "SELECT name, value FROM setting WHERE name IN (?, ?)"
    return policy_of(dict(rows(session, wanted, (POLICY, MAKE_UP))))


def policy_of(settings: Mapping[str, str]) -> tuple[HolidayPolicy, bool]:
    """The two settings from their JSON; what is missing or unknown has its default."""
    said = json.loads(settings.get(POLICY, "null"))
    known = said in set(HolidayPolicy)
    make_up = json.loads(settings.get(MAKE_UP, "false"))
    return HolidayPolicy.of(said) if known else HolidayPolicy.NEVER, make_up is True


@lru_cache(maxsize=256)
def stored_hours(windows: str) -> Windows:
    """Hours as an override keeps them; the same few are read again and again."""
    return parse_hours(windows)


def _holidays(session: Session, first: str, last: str) -> Holidays:
    wanted = "SELECT day, kind, name, source FROM holiday WHERE day BETWEEN ? AND ?"
    found = map(_holiday, rows(session, wanted, (first, last)))
    return Holidays({row.day: row for row in found}, frozenset(published(session)))


_KINDS = {kind.value: kind for kind in HolidayKind}
_SOURCES = {source.value: source for source in HolidaySource}


def _holiday(row: tuple[Any, ...]) -> HolidayRow:
    day, kind, name, source = row
    return HolidayRow(date.fromisoformat(day), _KINDS[kind], name, _SOURCES[source])


def week(session: Session) -> dict[int, tuple[Window, ...]]:
    """Opening hours by weekday, Monday 0; a closed weekday is missing."""
    found: dict[int, list[Window]] = {}
    columns = (OpeningWindow.weekday, OpeningWindow.start_minute, OpeningWindow.end_minute)
    for weekday, start, end in session.execute(select(*columns).order_by(*columns)):
        found.setdefault(weekday, []).append(Window(start, end))
    return {weekday: tuple(windows) for weekday, windows in found.items()}


def overrides(session: Session, since: date) -> list[OverrideRow]:
    """Days with other hours, from ``since`` on."""
    wanted = (
        select(
            OpeningOverride.id, OpeningOverride.day, OpeningOverride.windows, OpeningOverride.note
        )
        .where(OpeningOverride.day >= since)
        .order_by(OpeningOverride.day)
    )
    return [
        OverrideRow(number, day, parse_hours(windows), note)
        for number, day, windows, note in session.execute(wanted)
    ]
