"""What people type for a day or a time of day, understood without a calendar popup.

Days: ``+7`` ``-1`` ``+2w`` ``+3m`` from today; ``25`` the next 25th; ``11-25``, ``11.25``,
``1125``, ``11月25日`` the next one of the year; ``2025-11-25``, ``20251125``; 今天 明天 后天 大后天
昨天 前天, today, tomorrow, yesterday; 周三, 下周三, wed, the next one after today. With ``past``
the same words look back: for birthdays and dates of papers.
Times: ``930`` ``9:30`` ``9.30`` ``9`` ``15`` ``3pm`` 9点半 下午3点.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

from clinic_desk.base.text import folded

_WORDS = {
    "今天": 0, "今日": 0, "today": 0, "t": 0,
    "明天": 1, "明日": 1, "明": 1, "tomorrow": 1, "tom": 1,
    "后天": 2, "後天": 2,
    "大后天": 3, "大後天": 3,
    "昨天": -1, "昨日": -1, "yesterday": -1,
    "前天": -2,
}  # fmt: skip
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TAIL = re.compile(
    r"\s*(?:\(?(?:周|週|星期|礼拜)[一二三四五六日天]\)?|\(?(?:mon|tue|wed|thu|fri|sat|sun)\)?)$"
)
_STEP = re.compile(r"^([+-])(\d{1,4})\s*(d|w|m|y|天|日|周|週|个月|月|年)?$")
_NAMED = re.compile(r"^(下个?|这个?|本)?(?:周|週|星期|礼拜)([一二三四五六日天])$")
_FULL = re.compile(r"^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$")
_PACKED = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_PART = re.compile(r"^(\d{1,2})[-/.月](\d{1,2})日?$")
_MMDD = re.compile(r"^(\d{2})(\d{2})$")
_DAY = re.compile(r"^(\d{1,2})[日号號]?$")
_TIME = re.compile(
    r"^(上午|下午|晚上|中午|早上)?\s*(\d{1,2})(?:[:.点點时時h]?(\d{2})?分?|[点點时時](半|一刻|三刻)?)?\s*(am|pm|a|p)?$"
)
_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}
_LATER = {"下午", "晚上", "pm", "p"}
_NOON, _HOURS, _MINUTES = 12, 24, 60
FURTHEST = 60
"""Months or years looked at for a bare day: 29 February comes within eight."""


@dataclass(frozen=True, slots=True)
class _Around:
    """Where bare words are counted from, and in which direction."""

    today: date
    past: bool


def read_day(text: str, today: date, *, past: bool = False) -> date | None:
    """The day meant by ``text``, or None. Never raises, whatever is typed."""
    said, around = folded(text).lower(), _Around(today, past)
    try:
        return _read(said, around) or _read(_TAIL.sub("", said), around)
    except (ValueError, OverflowError):
        return None


def _read(said: str, around: _Around) -> date | None:
    if said in _WORDS:
        return around.today + timedelta(days=_WORDS[said])
    for form, reader in _FORMS:
        if found := form.match(said):
            return reader(found, around)
    return None


def _step(found: re.Match[str], around: _Around) -> date:
    number = int(found[2]) * (-1 if found[1] == "-" else 1)
    match found[3]:
        case "w" | "周" | "週":
            return around.today + timedelta(weeks=number)
        case "m" | "月" | "个月":
            return add_months(around.today, number)
        case "y" | "年":
            return add_months(around.today, 12 * number)
        case _:
            return around.today + timedelta(days=number)


def _named(found: re.Match[str], around: _Around) -> date:
    which, day = found[1] or "", _WEEKDAYS[found[2]]
    if not which:
        return _next_weekday(day, around)
    weeks = 1 if which.startswith("下") else 0
    return around.today + timedelta(days=day - around.today.weekday(), weeks=weeks)


def _english(found: re.Match[str], around: _Around) -> date:
    return _next_weekday(_ENGLISH.index(found[1]), around)


def _full(found: re.Match[str], _around: _Around) -> date:
    year, month, day = map(int, found.groups())
    return date(year, month, day)


def _part(found: re.Match[str], around: _Around) -> date:
    month, day = map(int, found.groups())
    return _nearest(lambda years: date(around.today.year + years, month, day), around)


def _bare(found: re.Match[str], around: _Around) -> date:
    first, day = around.today.replace(day=1), int(found[1])
    return _nearest(lambda months: add_months(first, months, day), around)


def _next_weekday(day: int, around: _Around) -> date:
    today = around.today
    if around.past:
        return today - timedelta(days=(today.weekday() - day - 1) % 7 + 1)
    return today + timedelta(days=(day - today.weekday() - 1) % 7 + 1)


def _nearest(candidate: Callable[[int], date], around: _Around) -> date:
    """The first that exists from today on, or back; the 31st skips short months."""
    for number in range(FURTHEST):
        try:
            found = candidate(-number if around.past else number)
        except ValueError:
            continue
        if (found <= around.today) if around.past else (found >= around.today):
            return found
    raise ValueError(around)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], _Around], date]], ...] = (
    (_STEP, _step),
    (_NAMED, _named),
    (re.compile(rf"^({'|'.join(_ENGLISH)})[a-z]*$"), _english),
    (_FULL, _full),
    (_PACKED, _full),
    (_PART, _part),
    (_MMDD, _part),
    (_DAY, _bare),
)


def add_months(day: date, months: int, day_of_month: int | None = None) -> date:
    """``months`` later.

    Without ``day_of_month`` the 31st becomes the last of a short month; with it, a month that
    lacks the day is refused.

    Raises:
        ValueError: there is no such day.

    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1] if 1 <= year <= date.max.year else 0
    wanted = min(day.day, last) if day_of_month is None else day_of_month
    return date(year, month + 1, wanted)


def read_time(text: str, *, step: int = 5) -> time | None:
    """The time of day meant by ``text``, moved to the nearest ``step`` minutes; or None.

    A bare hour from 1 to 6 is meant as it stands: clinics say 15:00 or 3pm for the afternoon.
    """
    found = _TIME.match(folded(text).lower())
    if not found:
        return None
    part, hours, minutes, quarter, half_day = found.groups()
    hour, minute = int(hours), int(minutes or _QUARTERS.get(quarter, 0))
    marked = part or half_day
    if marked in _LATER and hour < _NOON:
        hour += _NOON
    elif marked in {"am", "a", "上午", "早上"} and hour == _NOON:
        hour = 0
    elif part == "中午" and hour < _NOON - 1:
        hour += _NOON
    if hour >= _HOURS or minute >= _MINUTES:
        return None
    total = min((hour * 60 + minute + step // 2) // step * step, _HOURS * 60 - step)
    return time(total // 60, total % 60)
