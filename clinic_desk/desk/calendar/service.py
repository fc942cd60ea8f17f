"""Changing when the clinic is open."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.calendar.hours import Window, format_hours, normal
from clinic_desk.desk.calendar.records import OpeningOverride, OpeningWindow
from clinic_desk.storage.act import Act

MOST_CLOSED = 366


class NeverOpen(DeskError):
    field = "hours"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter opening hours for at least one day of the week.")


class SpanBackwards(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP("DeskError", "{last} lies before {first}: exchange the two days.")


class SpanTooLong(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "From {first} to {last} is more than a year: choose an earlier last day."
    )


def set_week(act: Act, week: Mapping[int, Sequence[Window]]) -> None:
    """The opening hours by weekday, Monday 0; a weekday that is missing is closed.

    Raises:
        NeverOpen: no weekday has a window.
        DeskError: a window is backwards or outside the day (see hours.normal).

    """
    wanted = {
        (weekday, window.start, window.end)
        for weekday, windows in week.items()
        for window in normal(windows)
    }
    if not wanted:
        raise NeverOpen
    for old in act.session.scalars(select(OpeningWindow)):
        key = (old.weekday, old.start_minute, old.end_minute)
        if key in wanted:
            wanted.remove(key)
        else:
            act.session.delete(old)
    for weekday, start, end in sorted(wanted):
        act.session.add(OpeningWindow(weekday=weekday, start_minute=start, end_minute=end))


def set_day(act: Act, day: date, windows: Sequence[Window] | None, note: str = "") -> None:
    """Other hours on one day; an empty sequence: closed; None: as every week again."""
    found = act.session.scalar(select(OpeningOverride).where(OpeningOverride.day == day))
    if windows is None:
        if found:
            act.session.delete(found)
        return
    if found is None:
        found = OpeningOverride(day=day)
        act.session.add(found)
    found.windows, found.note = format_hours(normal(windows)), folded(note)


def close_days(act: Act, first: date, last: date, note: str = "") -> int:
    """Closed from ``first`` to ``last``, both included; hours set for these days are replaced.

    The number of days is returned.

    Raises:
        SpanBackwards, SpanTooLong: as named.

    """
    days = (last - first).days + 1
    if days < 1:
        raise SpanBackwards(first=first, last=last)
    if days > MOST_CLOSED:
        raise SpanTooLong(first=first, last=last)
    wanted = select(OpeningOverride).where(OpeningOverride.day.between(first, last))
    known = {found.day: found for found in act.session.scalars(wanted)}
    for place in range(days):
        day = first + timedelta(days=place)
        found = known.get(day)
        if found is None:
            found = OpeningOverride(day=day)
            act.session.add(found)
        found.windows, found.note = "", folded(note)
    return days
