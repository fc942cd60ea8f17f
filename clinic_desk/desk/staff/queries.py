"""What lists and boards show of staff."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.calendar.calendars import ClinicCalendar
from clinic_desk.desk.calendar.holidays import MAKE_UP, POLICY, HolidayRow, Holidays
from clinic_desk.desk.calendar.hours import Window, Windows, intersect, parse_hours
from clinic_desk.desk.calendar.queries import policy_of, stored_hours
from clinic_desk.desk.calendar.records import HolidayKind, HolidaySource
from clinic_desk.desk.staff.records import (
    Pin,
    Role,
    Staff,
    StaffOverride,
    StaffService,
    StaffWindow,
)
from clinic_desk.storage.reading import rows

Week = dict[int, tuple[Window, ...]]


@dataclass(frozen=True, slots=True)
class StaffRow:
    id: int
    name: str
    role: Role
    title: str
    provider: bool
    specialties: str
    colour: str
    active: bool
    languages: str
    rank: str
    has_pin: bool


def staff(session: Session, *, active: bool | None = None) -> list[StaffRow]:
    """Everybody, in the order of the board's columns."""
    wanted = (
        select(
            Staff.id,
            Staff.name,
            Staff.role,
            Staff.title,
            Staff.provider,
            Staff.specialties,
            Staff.colour,
            Staff.active,
            Staff.languages,
            Staff.rank,
            Pin.hash.is_not(None),
        )
        .join(Pin, Pin.staff_id == Staff.id, isouter=True)
        .order_by(Staff.position, Staff.id)
    )
    if active is not None:
        wanted = wanted.where(Staff.active == active)
    return [StaffRow(*row) for row in session.execute(wanted)]


def providers(session: Session) -> list[StaffRow]:
    """Those with a column on the board."""
    return [row for row in staff(session, active=True) if row.provider]


def services_of(session: Session) -> dict[int, dict[int, int | None]]:
    """Which services each member of staff does, in how many minutes (None: as usual).

    Somebody who is missing does all of them.
    """
    found: dict[int, dict[int, int | None]] = {}
    columns = (StaffService.staff_id, StaffService.service_id, StaffService.minutes)
    for who, service_id, minutes in session.execute(select(*columns).order_by(*columns[:2])):
        found.setdefault(who, {})[service_id] = minutes
    return found


def week(session: Session, staff_id: int) -> Week:
    """Somebody's own weekly hours; empty: the clinic's."""
    return _weeks(session).get(staff_id, {})


def _weeks(session: Session) -> dict[int, Week]:
    found: dict[int, dict[int, list[Window]]] = {}
    columns = (
        StaffWindow.staff_id,
        StaffWindow.weekday,
        StaffWindow.start_minute,
        StaffWindow.end_minute,
    )
    for who, weekday, start, end in session.execute(select(*columns).order_by(*columns)):
        found.setdefault(who, {}).setdefault(weekday, []).append(Window(start, end))
    return {
        who: {weekday: tuple(windows) for weekday, windows in days.items()}
        for who, days in found.items()
    }


class WorkingHours:
    """Everybody's hours over a span of days, read in two statements."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self._weeks = _weeks(session)
        self._days = {
            (who, day): parse_hours(windows)
            for who, day, windows in session.execute(
                select(StaffOverride.staff_id, StaffOverride.day, StaffOverride.windows).where(
                    StaffOverride.day.between(first, last)
                )
            )
        }

    def on(self, staff_id: int, day: date, opening: tuple[Window, ...]) -> tuple[Window, ...]:
        """When somebody works on ``day``, inside the clinic's ``opening`` of that day."""
        own = self._days.get((staff_id, day))
        if own is None:
            days = self._weeks.get(staff_id)
            if days is None:
                return opening
            own = days.get(day.weekday(), ())
        return intersect(own, opening)


# the first four parts decide most days; the rest counts where the clinic follows holidays
_DAY = f"""
    SELECT 0, start_minute, end_minute, NULL FROM opening_window WHERE weekday = ?
    UNION ALL SELECT 1, 0, 0, windows FROM opening_override WHERE day = ?
    UNION ALL SELECT 2, start_minute, end_minute, weekday = ? FROM staff_window WHERE staff_id = ?
    UNION ALL SELECT 3, 0, 0, windows FROM staff_override WHERE staff_id = ? AND day = ?
    UNION ALL SELECT 4, name, value, NULL FROM setting WHERE name IN ('{POLICY}', '{MAKE_UP}')
    UNION ALL SELECT 5, kind, name, source FROM holiday WHERE day = ?
    UNION ALL SELECT 6, year, 0, NULL FROM holiday_year WHERE year = ?
    UNION ALL SELECT 7, start_minute, end_minute, weekday FROM opening_window
        WHERE EXISTS (SELECT 1 FROM holiday WHERE day = ? AND kind = 'make_up')"""  # noqa: S608 - our own words
_PARTS = 8


def hours_of_day(session: Session, staff_id: int, day: date) -> tuple[Windows, Windows]:
    """The clinic's hours of one day and somebody's within them, in one statement: every
    booking asks.
    """
    said, weekday = day.isoformat(), day.weekday()
    values = (weekday, said, weekday, staff_id, staff_id, said, said, day.year, said)
    parts: list[list[tuple[Any, ...]]] = [[] for _ in range(_PARTS)]
    for row in rows(session, _DAY, values):
        parts[int(row[0])].append(row[1:])
    week, changed, own, away, settings, *_ = parts
    opening = tuple(sorted(Window(start, end) for start, end, _ in week))
    if changed:
        opening = stored_hours(changed[0][2])
    elif settings:
        opening = _with_holidays(day, opening, parts)
    if away:
        return opening, intersect(stored_hours(away[0][2]), opening)
    if not own:
        return opening, opening
    mine = tuple(sorted(Window(start, end) for start, end, today in own if today))
    return opening, intersect(mine, opening)


def _with_holidays(day: date, usual: Windows, parts: list[list[tuple[Any, ...]]]) -> Windows:
    """The hours of a day without override, where the clinic set what it does on holidays."""
    settings, moved, years, week = parts[4:]
    policy, make_up = policy_of({name: value for name, value, _ in settings})
    known: dict[date, HolidayRow] = {}
    if moved:
        kind, name, source = moved[0]
        known[day] = HolidayRow(day, HolidayKind.of(kind), name, HolidaySource.of(source))
    windows: dict[int, list[Window]] = {}
    for start, end, weekday in sorted(week):
        windows.setdefault(weekday, []).append(Window(start, end))
    hours = {weekday: tuple(found) for weekday, found in windows.items()}
    if usual:
        hours[day.weekday()] = usual
    published = frozenset(year for year, *_ in years)
    return ClinicCalendar(hours, {}, Holidays(known, published), policy, make_up).on(day)
