"""The three clocks: elapsed minutes, business minutes and working days; and statutory days.

Moments are taken to the minute. Pauses are half-open: a minute or a closing that lies in one
does not count. A clock that has nothing to run on is refused, never walked for ever.
"""

from collections.abc import Sequence
from datetime import date, datetime

from clinic_desk.desk.calendar.calendars import ClinicCalendar, StatutoryCalendar
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.desk.calendar.walks import (
    NoOpenDay,
    NoWorkday,
    Pause,
    Span,
    closing,
    days_on,
    inside,
    merged,
    minute,
    moment,
    open_back,
    open_on,
    outside,
    spans_of,
)


def business_add(
    clinic: ClinicCalendar, start: datetime, minutes: int, pauses: Sequence[Pause] = ()
) -> datetime:
    """``minutes`` of opening hours after ``start``, or before it where they are negative.

    Ending exactly at closing stays on that day; starting exactly at closing starts at the next
    opening. Nothing to add gives the next moment at which the clock would run.

    Raises:
        NoOpenDay, TooFar: as named.

    """
    left, taken = abs(minutes), merged(pauses)
    spans = open_back(clinic, minute(start)) if minutes < 0 else open_on(clinic, minute(start))
    for span in spans:
        parts = outside(span, taken)
        for first, last in reversed(parts) if minutes < 0 else parts:
            if left <= last - first:
                return moment(last - left if minutes < 0 else first + left)
            left -= last - first
    raise NoOpenDay(day=start.date())


def business_between(
    clinic: ClinicCalendar, start: datetime, end: datetime, pauses: Sequence[Pause] = ()
) -> int:
    """Minutes of opening hours from ``start`` to ``end``; negative where it lies before."""
    if end < start:
        return -business_between(clinic, end, start, pauses)
    first, last, taken = minute(start), minute(end), merged(pauses)
    spans = (
        (max(opens, first), min(closes, last))
        for day in range(first // DAY, last // DAY + 1)
        for opens, closes in spans_of(day, clinic.on(date.fromordinal(day)))
    )
    return sum(b - a for span in spans for a, b in outside(span, taken))


def working_add(
    clinic: ClinicCalendar,
    start: datetime,
    days: int,
    pauses: Sequence[Pause] = (),
    *,
    from_next_opening: bool = False,
) -> datetime:
    """The last closing of the working day number ``days`` (at least 1) after that of ``start``.

    The day of ``start`` is day 0, also when that is after closing or the clinic is closed; with
    ``from_next_opening`` it is then the day of the next opening.

    Raises:
        NoOpenDay, TooFar: as named.

    """
    if from_next_opening:
        start = roll_forward(clinic, start)
    left, taken = days, merged(pauses)
    for number, windows in days_on(start.toordinal() + 1, clinic.on, NoOpenDay):
        closes = closing(number, windows)
        if closes is None or inside(closes, taken):
            continue
        left -= 1
        if left <= 0:
            return moment(closes)
    raise NoOpenDay(day=start.date())


def working_between(
    clinic: ClinicCalendar,
    start: datetime,
    end: datetime,
    pauses: Sequence[Pause] = (),
    *,
    from_next_opening: bool = False,
) -> int:
    """Closings after the day of ``start`` up to ``end``; negative where it lies before."""
    if end < start:
        return -working_between(clinic, end, start, pauses, from_next_opening=from_next_opening)
    if from_next_opening:
        start = roll_forward(clinic, start)
    last, taken, count = minute(end), merged(pauses), 0
    for day in range(start.toordinal() + 1, last // DAY + 1):
        closes = closing(day, clinic.on(date.fromordinal(day)))
        count += closes is not None and closes <= last and not inside(closes, taken)
    return count


def elapsed_add(start: datetime, minutes: int, pauses: Sequence[Pause] = ()) -> datetime:
    """``minutes`` of the clock on the wall after ``start`` (before it, where negative)."""
    taken = merged(pauses)
    if minutes < 0:
        mirrored = [(-last, -first) for first, last in reversed(taken)]
        return moment(-_run(-minute(start), -minutes, mirrored))
    return moment(_run(minute(start), minutes, taken))


def elapsed_between(start: datetime, end: datetime, pauses: Sequence[Pause] = ()) -> int:
    """Minutes from ``start`` to ``end`` outside pauses; negative where it lies before."""
    if end < start:
        return -elapsed_between(end, start, pauses)
    return sum(b - a for a, b in outside((minute(start), minute(end)), merged(pauses)))


def statutory_add(statutory: StatutoryCalendar, day: date, days: int) -> date:
    """The statutory workday number ``days`` after ``day``, which is day 0.

    Raises:
        NoWorkday: there are none.

    """
    left = days
    for later, works in days_on(day.toordinal() + 1, statutory.works, NoWorkday):
        left -= works
        if left <= 0:
            return date.fromordinal(later)
    raise NoWorkday(day=day)


def statutory_between(statutory: StatutoryCalendar, day: date, other: date) -> int:
    """Statutory workdays after ``day`` up to and with ``other``; negative where it is before."""
    if other < day:
        return -statutory_between(statutory, other, day)
    days = range(day.toordinal() + 1, other.toordinal() + 1)
    return sum(statutory.works(date.fromordinal(later)) for later in days)


def roll_forward(clinic: ClinicCalendar, at: datetime) -> datetime:
    """``at`` itself where the clinic is open, else its next opening (at closing too).

    Raises:
        NoOpenDay: there is none.

    """
    return moment(next(iter(open_on(clinic, minute(at))))[0])


def roll_back(clinic: ClinicCalendar, at: datetime) -> datetime:
    """``at`` itself where the clinic is open or just closing, else its last closing before.

    Raises:
        NoOpenDay: there is none.

    """
    here = minute(at)
    windows = clinic.on(at.date())
    if any(window.start == here % DAY for window in windows):
        return moment(here)
    return moment(next(iter(open_back(clinic, here)))[1])


def _run(start: int, minutes: int, taken: Sequence[Span]) -> int:
    """Where ``minutes`` outside ``taken`` are over; just before a pause is before it."""
    at, left = start, minutes
    for first, last in taken:
        if last <= at:
            continue
        free = max(first - at, 0)
        if left <= free:
            break
        left -= free
        at = last
    return at + left
