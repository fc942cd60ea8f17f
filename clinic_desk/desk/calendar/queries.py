"""When the clinic is open, over a span of days."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.calendar.hours import Window, parse_hours
from clinic_desk.desk.calendar.records import OpeningOverride, OpeningWindow


@dataclass(frozen=True, slots=True)
class OverrideRow:
    id: int
    day: date
    windows: tuple[Window, ...]
    note: str


class Opening:
    """The clinic's hours from ``first`` to ``last``, read in two statements."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self.week = week(session)
        self._days = {
            day: parse_hours(windows)
            for day, windows in session.execute(
                select(OpeningOverride.day, OpeningOverride.windows).where(
                    OpeningOverride.day.between(first, last)
                )
            )
        }

    def on(self, day: date) -> tuple[Window, ...]:
        """The windows of ``day``; empty: closed."""
        if day in self._days:
            return self._days[day]
        return self.week.get(day.weekday(), ())


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
