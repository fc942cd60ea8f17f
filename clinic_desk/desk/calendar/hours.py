"""Hours of a day as windows of minutes: opening hours, a doctor's hours, what is left of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded

DAY = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Minutes of the day from ``start`` up to, not including, ``end``; 24:00 is 1440."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        return self.end - self.start


Windows = tuple[Window, ...]


class WindowBackwards(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "{start} to {end}: the end must come after the start")
    field = "hours"


class WindowOutsideDay(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Hours lie between 00:00 and 24:00, “{hours}” does not")
    field = "hours"


class HoursUnclear(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "“{hours}” is not clear: write 09:00-12:00 13:00-18:00")
    field = "hours"


def normal(windows: Iterable[Window]) -> Windows:
    """The same minutes in order, touching and overlapping windows joined.

    Raises:
        WindowBackwards: a window ends at its start or before it.
        WindowOutsideDay: a window reaches out of the day.

    """
    joined: list[Window] = []
    for window in sorted(windows):
        if window.start < 0 or window.end > DAY:
            raise WindowOutsideDay(hours=_said(window))
        if window.start >= window.end:
            raise WindowBackwards(start=clock(window.start), end=clock(window.end))
        if joined and window.start <= joined[-1].end:
            last = joined.pop()
            joined.append(Window(last.start, max(last.end, window.end)))
        else:
            joined.append(window)
    return tuple(joined)


def intersect(one: Sequence[Window], other: Sequence[Window]) -> Windows:
    """The minutes that are in both; each side in normal form, so is the answer."""
    shared: list[Window] = []
    here = there = 0
    while here < len(one) and there < len(other):
        a, b = one[here], other[there]
        start, end = max(a.start, b.start), min(a.end, b.end)
        if start < end:
            shared.append(Window(start, end))
        if a.end < b.end:
            here += 1
        else:
            there += 1
    return tuple(shared)


def subtract(windows: Sequence[Window], taken: Sequence[Window]) -> Windows:
    """The minutes of ``windows`` without those of ``taken``; each side in normal form."""
    left: list[Window] = []
    for window in windows:
        start = window.start
        for hole in taken:
            if hole.end <= start or hole.start >= window.end:
                continue
            if hole.start > start:
                left.append(Window(start, hole.start))
            start = hole.end
        if start < window.end:
            left.append(Window(start, window.end))
    return tuple(left)


def covers(windows: Sequence[Window], start: int, end: int) -> bool:
    """Whether every minute from ``start`` up to ``end`` lies inside one of the windows."""
    return any(window.start <= start and end <= window.end for window in windows)


def clock(minute: int) -> str:
    """``545`` as ``09:05``."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def format_hours(windows: Iterable[Window]) -> str:
    """``09:00-12:00 13:00-18:00``; nothing for a closed day."""
    return " ".join(_said(window) for window in windows)


_MOMENT = r"(?P<{0}_h>\d{{1,2}}?)(?:[:.点时](?P<{0}_m>\d{{2}}|半)?分?|(?P<{0}_c>\d{{2}}))?"
_HALF = r"(?P<{0}_half>上午|早上|下午|晚上)?\s*"
_RANGE = re.compile(
    (_HALF + _MOMENT).format("from")
    + r"\s*(?:-|–|—|~|〜|至|到|to)+\s*"
    + (_HALF + _MOMENT).format("till")
    + r"(?!\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,、;/和及]*")
_CLOSED = re.compile(r"-*|closed|休|休息|不营业|关门", re.IGNORECASE)
_NOON = 12


def parse_hours(text: str) -> Windows:
    """Windows from what a person types.

    ``9-12, 13:30-18``, ``0900-1200`` and ``０９：００～１２：００、下午2点-6点`` are understood.
    Nothing, a dash or 休息 is a closed day.

    Raises:
        HoursUnclear: something in it is not a pair of times.
        WindowBackwards, WindowOutsideDay: see ``normal``.

    """
    typed = folded(text)
    if _CLOSED.fullmatch(typed):
        return ()
    found: list[Window] = []
    place = 0
    while place < len(typed):
        match = _RANGE.match(typed, place)
        if not match:
            raise HoursUnclear(hours=text.strip())
        found.append(_window(match, text))
        place = match.end()
        gap = _BETWEEN.match(typed, place)
        place = gap.end() if gap else place
    return normal(found)


def _window(match: re.Match[str], text: str) -> Window:
    said = match.groupdict()
    start = _minute(said, "from", said["from_half"], text)
    end = _minute(said, "till", said["till_half"] or said["from_half"], text)
    return Window(start, end)


def _minute(said: dict[str, str | None], name: str, half: str | None, text: str) -> int:
    hour = int(said[f"{name}_h"] or 0)
    part = said[f"{name}_m"] or said[f"{name}_c"] or "0"
    minute = 30 if part == "半" else int(part)
    if minute > 59 or hour > 24:  # noqa: PLR2004 - what a clock can show
        raise HoursUnclear(hours=text.strip())
    if half in {"下午", "晚上"} and hour < _NOON:
        hour += _NOON
    return hour * 60 + minute


def _said(window: Window) -> str:
    return f"{clock(window.start)}-{clock(window.end)}"
