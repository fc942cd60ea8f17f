"""Free time as bits: a day is one integer of 288 bits, one for each five minutes.

A bit is set when its five minutes can be had. A slot lies on the five-minute grid, so taken
time is rounded outwards and hours inwards without losing any slot that is really free.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.calendar.hours import DAY, Window, Windows

GRID = 5
BITS = DAY // GRID
_NOON = 12 * 60

Interval = tuple[int, int]
"""Minutes of the day, half-open: a visit that ends at 600 leaves 600 free."""


class Half(Worded):
    """Half a day, by the moment the visit starts."""

    MORNING = "morning", QT_TRANSLATE_NOOP("Half", "Morning")
    AFTERNOON = "afternoon", QT_TRANSLATE_NOOP("Half", "Afternoon")


class Reason(Worded):
    """Why a doctor has no slot on a day."""

    PAST = "past", QT_TRANSLATE_NOOP("Reason", "Already past")
    WISH = "wish", QT_TRANSLATE_NOOP("Reason", "Not the wished day or half-day")
    CLOSED = "closed", QT_TRANSLATE_NOOP("Reason", "Clinic closed")
    AWAY = "away", QT_TRANSLATE_NOOP("Reason", "Doctor away")
    FULL = "full", QT_TRANSLATE_NOOP("Reason", "Fully booked")
    SHORT = "short", QT_TRANSLATE_NOOP("Reason", "No opening is long enough")


@dataclass(frozen=True, slots=True)
class Wish:
    """When the patient can come: weekdays (Monday is 0) and half-days; empty means any."""

    weekdays: frozenset[int] = frozenset()
    halves: frozenset[Half] = frozenset()

    def takes(self, day: date) -> bool:
        return not self.weekdays or day.weekday() in self.weekdays

    @property
    def starts(self) -> int:
        """Bits of the day at which a wished visit may start."""
        if not self.halves or len(self.halves) == len(Half):
            return _WHOLE
        return _MORNING if Half.MORNING in self.halves else _WHOLE ^ _MORNING


ANY = Wish()


@dataclass(frozen=True, slots=True)
class DoctorDay:
    """One doctor's day: the hours (already within the clinic's) and what is taken of them."""

    day: date
    staff_id: int
    windows: Windows
    taken: int = 0
    """Bits, as ``busy_mask`` and ``taken_by_day`` make them."""


@dataclass(frozen=True, slots=True)
class Slot:
    day: date
    staff_id: int
    start: int
    """Minute of the day."""

    @property
    def at(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, *divmod(self.start, 60))


_SPANS = tuple((1 << width) - 1 for width in range(BITS + 1))
_WHOLE = _SPANS[BITS]
_MORNING = _SPANS[_NOON // GRID]


@lru_cache(maxsize=512)
def mask(windows: Windows) -> int:
    """The bits that lie wholly inside the windows."""
    bits = 0
    for window in windows:
        first, last = -(-window.start // GRID), window.end // GRID
        if first < last:
            bits |= _SPANS[last - first] << first
    return bits


def busy_mask(intervals: Iterable[Interval]) -> int:
    """The bits that any of the intervals touches; what lies outside the day is cut off."""
    bits = 0
    for start, end in intervals:
        bits |= _touched(start, end)
    return bits


def taken_by_day(
    rows: Iterable[tuple[int, date, int, int]],
) -> dict[tuple[int, date], int]:
    """Bits for each doctor and day, from ``(staff_id, day, start_minute, end_minute)``."""
    taken: dict[tuple[int, date], int] = {}
    for staff_id, day, start, end in rows:
        key = staff_id, day
        taken[key] = taken.get(key, 0) | _touched(start, end)
    return taken


def taken_by_stamp(rows: Iterable[tuple[int, str, str]]) -> dict[tuple[int, str], int]:
    """Like ``taken_by_day`` from ``(staff_id, start, end)`` as the file keeps them.

    ``2026-11-21 09:00`` is taken apart as text: a search over months of full books reads
    thousands of rows, and dates made of them would cost more than the search.
    """
    taken: dict[tuple[int, str], int] = {}
    for staff_id, start, end in rows:
        key = staff_id, start[:10]
        taken[key] = taken.get(key, 0) | _between(start[11:16], end[11:16])
    return taken


def free_starts(free: int, minutes: int, step: int = GRID) -> int:
    """The bits at which ``minutes`` of free time in one piece begin, every ``step`` minutes.

    Raises:
        ValueError: the length is not positive or the step is not on the grid.

    """
    if minutes <= 0 or step <= 0 or step % GRID:
        raise ValueError("length and step are positive, the step a multiple of the grid")
    need = -(-minutes // GRID)
    starts, have = free, 1
    while have < need:
        more = min(have, need - have)
        starts &= starts >> more
        have += more
    return starts & _steps(step)


def minutes_of(bits: int, most: int = BITS) -> list[int]:
    """The minutes of the day at which the set bits begin, in order, the first ``most``."""
    found: list[int] = []
    while bits and len(found) < most:
        low = bits & -bits
        found.append((low.bit_length() - 1) * GRID)
        bits ^= low
    return found


def longest(free: int) -> int:
    """Minutes of the longest free piece."""
    width = 0
    while free:
        free &= free >> 1
        width += 1
    return width * GRID


def first_free(
    days: Iterable[DoctorDay],
    *,
    minutes: int,
    count: int,
    after: datetime,
    per_day: int = 1,
    step: int = GRID,
    wish: Wish = ANY,
) -> list[Slot]:
    """The first openings from ``after`` on, at most ``per_day`` a date and ``count`` in all.

    Two openings of one doctor on one day do not overlap: 10:00 and 10:30, not 10:00 and 10:15.
    ``days`` come by date; the doctors of a date in the order in which they are preferred at
    the same minute. Reading stops at the last slot needed, so ``days`` may be a generator.
    """
    found: list[Slot] = []
    wished = wish.starts
    for day, doctors in groupby(days, key=lambda one: one.day):
        if len(found) >= count:
            break
        ahead = wished & _ahead_on(day, after)
        if not ahead or not wish.takes(day):
            continue
        opened: list[tuple[int, int, int]] = []
        for place, one in enumerate(doctors):
            starts = free_starts(mask(one.windows) & ~one.taken, minutes, step) & ahead
            opened += [(at, place, one.staff_id) for at in _apart(starts, minutes, per_day)]
        wanted = min(per_day, count - len(found))
        found += [Slot(day, staff_id, at) for at, _, staff_id in sorted(opened)[:wanted]]
    return found


def why_none(
    one: DoctorDay,
    *,
    opening: Sequence[Window],
    minutes: int,
    after: datetime,
    step: int = GRID,
    wish: Wish = ANY,
) -> Reason | None:
    """Why this doctor has no slot of ``minutes`` on this day; None when there is one."""
    if not opening:
        return Reason.CLOSED
    if not one.windows:
        return Reason.AWAY
    hours = mask(one.windows) & _ahead_on(one.day, after)
    starts = free_starts(hours & ~one.taken, minutes, step)
    if starts and wish.takes(one.day) and starts & wish.starts:
        return None
    if starts or not wish.takes(one.day):
        return Reason.WISH
    if not hours:
        return Reason.PAST
    return Reason.SHORT if hours & ~one.taken else Reason.FULL


def _apart(starts: int, minutes: int, most: int) -> list[int]:
    """The first starts, each far enough from the one before for a visit of its own."""
    found: list[int] = []
    while starts and len(found) < most:
        (start,) = minutes_of(starts, 1)
        found.append(start)
        starts &= ~_SPANS[min(-(-(start + minutes) // GRID), BITS)]
    return found


def _touched(start: int, end: int) -> int:
    first, last = max(start, 0) // GRID, min(-(-end // GRID), BITS)
    return _SPANS[last - first] << first if first < last else 0


@lru_cache(maxsize=4096)
def _between(start: str, end: str) -> int:
    return _touched(int(start[:2]) * 60 + int(start[3:]), int(end[:2]) * 60 + int(end[3:]))


@lru_cache(maxsize=64)
def _steps(step: int) -> int:
    return sum(1 << bit for bit in range(0, BITS, step // GRID))


def _ahead_on(day: date, after: datetime) -> int:
    """Bits of ``day`` that begin at ``after`` or later."""
    if day != after.date():
        return _WHOLE if day > after.date() else 0
    seconds = after.hour * 3600 + after.minute * 60 + after.second
    return _WHOLE & ~_SPANS[-(-seconds // (GRID * 60))]
