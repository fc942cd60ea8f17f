"""Days as people write them in forms and spreadsheets: birth dates, and the day of joining."""

import re
from datetime import date, datetime, timedelta

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded

OLDEST = 120
"""Nobody at the desk is older, in years."""

MONTHS, LONGEST_MONTH = 12, 31

_SERIAL_BIRTH = date(1899, 12, 30)
"""Day 0 of a spreadsheet's numbers, for all after its imaginary 1900-02-29."""
_SERIAL = re.compile(r"([1-9][0-9]{4})(?:\.[0-9]*)?")
_WHOLE = re.compile(r"^([0-9]+)\.0*$")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_YEAR_FIRST = re.compile(
    r"([0-9]{4})\s*[-/.,、–—－年\s]\s*([0-9]{1,2})(?:\s*[-/.,、–—－月\s]\s*([0-9]{1,2}))?\s*[日号號.月]?"
)
_TOGETHER = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})?")
_YEAR = re.compile(r"([0-9]{4})\s*年?")
_SHORT_YEAR = re.compile(
    r"([0-9]{2})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})\s*[日号號]?"
)
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")
_DAY_NAMED = re.compile(
    r"(?P<day>[0-9]{1,2})[-\s](?P<month>[a-z]{3})[a-z]*\.?,?[-\s](?P<year>[0-9]{4})"
)
_MONTH_NAMED = re.compile(
    r"(?P<month>[a-z]{3})[a-z]*\.?\s(?P<day>[0-9]{1,2}),?\s(?P<year>[0-9]{4})"
)
_TIME = re.compile(r"[\st](?:[上下]午)?\s?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?z?$")
_LOST_NOUGHT = re.compile(r"[0-9]{4}\.1")
_AGE = re.compile(r"([0-9]{1,3})(?:\.[0-9]+)?\s*(?:岁半?|歲半?|周岁|周歲|years?|yrs?|y)?")
_MONTHS_OLD = re.compile(r"([0-9]{1,2})\s*(?:个?月大?|個月|months?|mo|m)")


class DayUnclear(DeskError):
    field = "birth_date"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{value}” is not a date: write year, month and day, as in 1990-03-05."
    )


class YearShort(DayUnclear):
    """The year has two digits and may be of either century."""

    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{value}” leaves the year open: write it with four digits, as in 1990-03-05."
    )


class DayAhead(DayUnclear):
    text = QT_TRANSLATE_NOOP("DeskError", "“{value}” has not come yet: look at the year again.")


class DayTooOld(DayUnclear):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{value}” is more than 120 years ago: look at the year again."
    )


class AgeUnclear(DeskError):
    field = "birth_date"
    text = QT_TRANSLATE_NOOP("DeskError", "“{value}” is not an age: write a number up to 120.")


def parse_day(value: str | float | date | None, today: date) -> date | None:
    """The day somebody wrote; None when nothing was written.

    Understands 1990-3-5, 1990/03/05, 1990.3.5, 19900305, 1990年3月5日, 5 Mar 1990, spreadsheet
    serials and date cells, all full-width too. A month alone is its first day, a year alone its
    1 January. Day and month in doubt (3/5/1990) are refused rather than guessed.

    Raises:
        DayUnclear: it is no date (YearShort, DayAhead and DayTooOld say why).

    """
    if isinstance(value, datetime):
        return _lived(value.date(), str(value.date()), today)
    if isinstance(value, date):
        return _lived(value, str(value), today)
    text = folded(str(value if value is not None else "")).strip("'\"` ")
    if not text:
        return None
    plain = _TIME.sub("", text.lower())
    try:
        day = _day(plain, text, today)
    except (ValueError, OverflowError):
        raise DayUnclear(value=text[:40]) from None
    return _lived(day, text, today)


def birth_from_age(text: str, today: date) -> date | None:
    """1 January of the year that an age points to; None when nothing was written.

    An age in months ("8个月") gives the first of that month.

    Raises:
        AgeUnclear: it is no age up to 120.

    """
    plain = folded(text).lower()
    if not plain:
        return None
    if found := _MONTHS_OLD.fullmatch(plain):
        months = today.year * 12 + today.month - 1 - int(found[1])
        return date(months // 12, months % 12 + 1, 1)
    found = _AGE.fullmatch(plain)
    if not found or int(found[1]) > OLDEST:
        raise AgeUnclear(value=plain[:40])
    return date(today.year - int(found[1]), 1, 1)


def _lived(day: date, text: str, today: date) -> date:
    if day > today:
        raise DayAhead(value=text[:40])
    if day.year < today.year - OLDEST:
        raise DayTooOld(value=text[:40])
    return day


def _day(plain: str, text: str, today: date) -> date:
    """The date in ``plain``. ValueError: there is none."""
    if _LOST_NOUGHT.fullmatch(plain):  # 1990.10 kept as a number has lost its nought
        raise DayUnclear(value=text[:40])
    if serial := _SERIAL.fullmatch(plain):
        return _SERIAL_BIRTH + timedelta(days=int(serial[1]))
    plain = _WHOLE.sub(r"\1", plain)
    for form in (_YEAR_FIRST, _TOGETHER, _YEAR):
        if found := form.fullmatch(plain):
            year, month, day = (*map(int, filter(None, found.groups())), 1, 1)[:3]
            return date(year, month, day)
    if found := _SHORT_YEAR.fullmatch(plain):
        return _with_century(found, text, today)
    if found := _YEAR_LAST.fullmatch(plain):
        return _day_and_month(*map(int, found.groups()))
    for named in (_DAY_NAMED, _MONTH_NAMED):
        if found := named.fullmatch(plain):
            month = _MONTHS.index(found["month"]) + 1
            return date(int(found["year"]), month, int(found["day"]))
    raise ValueError(plain)


def _with_century(found: re.Match[str], text: str, today: date) -> date:
    """90年3月5日 and 90-3-5 can only be 1990; what may be a day or of this century is refused."""
    year, month, day = map(int, found.groups())
    if 2000 + year <= today.year or (year <= LONGEST_MONTH and "年" not in text):
        raise YearShort(value=text[:40])
    return date(1900 + year, month, day)


def _day_and_month(first: int, second: int, year: int) -> date:
    """25/12/1990 and 12/25/1990 are clear, 3/5/1990 is not."""
    if first == second or second > MONTHS:
        return date(year, first, second)
    if first > MONTHS:
        return date(year, second, first)
    raise ValueError(year)
