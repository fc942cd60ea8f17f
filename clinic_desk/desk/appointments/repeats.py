"""The rule of a recurring visit and its dates: every four weeks, twelve times."""

import json
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile
from typing import Any

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded

MOST = 104
"""Dates of one series: two years of weeks."""
YEARS = 10
RAREST = 99
WEEK = 7
_MONTHS = 12


class Unit(Worded):
    DAY = "day", QT_TRANSLATE_NOOP("Unit", "Days")
    WEEK = "week", QT_TRANSLATE_NOOP("Unit", "Weeks")
    MONTH = "month", QT_TRANSLATE_NOOP("Unit", "Months")


class EveryOdd(DeskError):
    field = "every"
    text = QT_TRANSLATE_NOOP("DeskError", "A visit recurs every 1 to 99 days, weeks or months.")


class WeekdaysUnfit(DeskError):
    field = "weekdays"
    text = QT_TRANSLATE_NOOP("DeskError", "Weekdays are chosen for weeks only.")


class EndMissing(DeskError):
    field = "count"
    text = QT_TRANSLATE_NOOP("DeskError", "Say either how many visits, or until which day.")


class CountOdd(DeskError):
    field = "count"
    text = QT_TRANSLATE_NOOP("DeskError", "A series has 1 to 104 visits.")


class UntilEarly(DeskError):
    field = "until"
    text = QT_TRANSLATE_NOOP("DeskError", "No visit falls before {day}. Choose a later day.")


class TooMany(DeskError):
    field = "until"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Until {day} there would be over 104 visits. Choose an earlier day."
    )


class TooFar(DeskError):
    field = "count"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "A series ends within 10 years. Choose fewer visits or an earlier day."
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """Every so many units, either ``count`` times or up to and including ``until``.

    ``weekdays`` (Monday is 0) are for weeks only; empty: the weekday of the first date. Weeks
    are counted from the Monday of the first.
    """

    every: int
    unit: Unit = Unit.WEEK
    weekdays: frozenset[int] = frozenset()
    count: int | None = None
    until: date | None = None

    def to_json(self) -> str:
        """As ``records.Series`` keeps it."""
        said: dict[str, Any] = {"every": self.every, "unit": self.unit.value}
        if self.weekdays:
            said["weekdays"] = sorted(self.weekdays)
        if self.count is not None:
            said["count"] = self.count
        if self.until is not None:
            said["until"] = self.until.isoformat()
        return json.dumps(said)

    @classmethod
    def from_json(cls, text: str) -> "Rule":
        """What ``to_json`` wrote."""
        said: dict[str, Any] = json.loads(text)
        until = said.get("until")
        return cls(
            said["every"],
            Unit.of(said["unit"]),
            frozenset(said.get("weekdays", ())),
            said.get("count"),
            date.fromisoformat(until) if until else None,
        )


def dates(rule: Rule, first: date) -> list[date]:
    """The dates of a series that begins on ``first`` or on the first chosen weekday after it.

    A month that is too short for the day has it on its last day.

    Raises:
        EveryOdd, WeekdaysUnfit, EndMissing, CountOdd, UntilEarly, TooMany, TooFar: as named;
            nothing is ever cut off in silence.

    """
    _check(rule)
    limit = _years_on(first)
    walk = (date.fromordinal(day) for day in _days(rule, first, limit.toordinal()))
    if rule.count is not None:
        found = list(islice(walk, rule.count))
        if len(found) < rule.count:
            raise TooFar
        return found
    until = rule.until or first
    found = list(islice(takewhile(lambda day: day <= until, walk), MOST + 1))
    if len(found) > MOST:
        raise TooMany(day=until)
    if until > limit:
        raise TooFar(field="until")
    if not found:
        raise UntilEarly(day=until)
    return found


def _check(rule: Rule) -> None:
    if not 1 <= rule.every <= RAREST:
        raise EveryOdd
    if rule.weekdays and (rule.unit is not Unit.WEEK or not rule.weekdays <= set(range(WEEK))):
        raise WeekdaysUnfit
    if (rule.count is None) == (rule.until is None):
        raise EndMissing
    if rule.count is not None and not 1 <= rule.count <= MOST:
        raise CountOdd


def _years_on(first: date) -> date:
    # a year is left at the end of time for whoever looks ahead from there
    year = min(first.year + YEARS, date.max.year - 1)
    return date(year, first.month, min(first.day, monthrange(year, first.month)[1]))


def _days(rule: Rule, first: date, last: int) -> Iterator[int]:
    """As ordinals, up to ``last``."""
    start = first.toordinal()
    if rule.unit is Unit.DAY:
        return iter(range(start, last + 1, rule.every))
    if rule.unit is Unit.MONTH:
        return takewhile(lambda day: day <= last, _months(rule, first))
    if not rule.weekdays:
        return iter(range(start, last + 1, rule.every * WEEK))
    weeks = range(start - first.weekday(), last + 1, rule.every * WEEK)
    days = (monday + weekday for monday in weeks for weekday in sorted(rule.weekdays))
    return (day for day in days if start <= day <= last)


def _months(rule: Rule, first: date) -> Iterator[int]:
    start, end = first.year * _MONTHS + first.month - 1, (date.max.year + 1) * _MONTHS
    for month in range(start, end, rule.every):
        year, number = month // _MONTHS, month % _MONTHS + 1
        day = min(first.day, monthrange(year, number)[1])
        yield date(year, number, day).toordinal()
