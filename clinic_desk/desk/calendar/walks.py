"""Walking a calendar day by day, with an end to every walk."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.calendars import ClinicCalendar
from clinic_desk.desk.calendar.hours import DAY, Windows

MOST_IDLE = 3 * 366
"""Days in a row without opening after which nothing is expected any more."""
FARTHEST = 36_525
"""Days from the start beyond which no deadline lies: a hundred years."""

_LAST = date.max.toordinal()

Pause = tuple[datetime, datetime]
"""From, and up to but not including."""
Span = tuple[int, int]
"""Minutes since the year 1, half-open."""


class NoOpenDay(DeskError):
    field = "hours"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The clinic is not open on any day of the three years around {day}: enter its opening "
        "hours in the settings.",
    )


class NoWorkday(NoOpenDay):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "There is no workday in the three years around {day}: correct the public holidays in the "
        "settings.",
    )


class TooFar(DeskError):
    field = "amount"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This ends more than a hundred years away: enter less time."
    )


def spans_of(number: int, windows: Windows) -> list[Span]:
    """The windows of the day with ordinal ``number``."""
    first = number * DAY
    return [(first + window.start, first + window.end) for window in windows]


def open_on(clinic: ClinicCalendar, start: int) -> Iterator[Span]:
    """Opening hours from ``start`` on.

    Raises:
        NoOpenDay, TooFar: the walk found nothing for three years, or went on for a hundred.

    """
    for number, windows in days_on(start // DAY, clinic.on, NoOpenDay):
        for opens, closes in spans_of(number, windows):
            if closes > start:
                yield max(opens, start), closes


def open_back(clinic: ClinicCalendar, start: int) -> Iterator[Span]:
    """Opening hours before ``start``, the nearest first; raises as ``open_on``."""
    for number, windows in days_on(start // DAY, clinic.on, NoOpenDay, step=-1):
        for opens, closes in reversed(spans_of(number, windows)):
            if opens < start:
                yield opens, min(closes, start)


def closing(number: int, windows: Windows) -> int | None:
    """The last closing of the day with ordinal ``number``; None where it is closed."""
    return number * DAY + windows[-1].end if windows else None


Found = TypeVar("Found")


def days_on(
    first: int, look: Callable[[date], Found], refusal: type[NoOpenDay], *, step: int = 1
) -> Iterator[tuple[int, Found]]:
    """Days from ordinal ``first`` on, or back, with what ``look`` finds of each.

    Raises:
        NoOpenDay: as ``refusal``, after three years in which it found nothing.
        TooFar: after a hundred years, or where dates end.

    """
    idle = 0
    for number in range(first, first + step * FARTHEST, step):
        if not 1 <= number <= _LAST:
            break
        found = look(date.fromordinal(number))
        idle = 0 if found else idle + 1
        if idle > MOST_IDLE:
            raise refusal(day=date.fromordinal(first))
        yield number, found
    raise TooFar


def minute(at: datetime) -> int:
    """Minutes since the year 1; seconds are left off."""
    return at.toordinal() * DAY + at.hour * 60 + at.minute


def moment(at: int) -> datetime:
    """The other way round.

    Raises:
        TooFar: no date says so.

    """
    try:
        return datetime.fromordinal(at // DAY) + timedelta(minutes=at % DAY)
    except (ValueError, OverflowError):
        raise TooFar from None


def merged(pauses: Sequence[Pause]) -> list[Span]:
    """Pauses in order, those that touch joined; an empty one is none."""
    found: list[Span] = []
    for first, last in sorted((minute(first), minute(last)) for first, last in pauses):
        if first >= last:
            continue
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def inside(at: int, taken: Sequence[Span]) -> bool:
    return any(first <= at < last for first, last in taken)


def outside(span: Span, taken: Sequence[Span]) -> list[Span]:
    """The parts of ``span`` that lie in no pause."""
    first, last = span
    parts: list[Span] = []
    for start, end in taken:
        if end <= first or start >= last:
            continue
        if start > first:
            parts.append((first, start))
        first = end
    if first < last:
        parts.append((first, last))
    return parts
