"""Public holidays: those of the yearly notices that ship with the program, and what the law
lets expect of a year without one.

The notices of 2004 to 2026 and the days of the lunar festivals until 2060 are tables in
``resources/templates``; the law is the statutory days as they stand since 2025 (eve and first
three days of Spring Festival, two days at Labour Day).
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.paths import resources
from clinic_desk.desk.calendar.records import HolidayKind, HolidaySource

POLICY, MAKE_UP = "calendar.holidays", "calendar.make_up"
"""The clinic's settings: a HolidayPolicy, and whether it opens on make-up days."""
SPRING = "春节"
NAMES = {
    "元旦": QT_TRANSLATE_NOOP("Holiday", "New Year's Day"),
    SPRING: QT_TRANSLATE_NOOP("Holiday", "Spring Festival"),
    "清明节": QT_TRANSLATE_NOOP("Holiday", "Qingming"),
    "劳动节": QT_TRANSLATE_NOOP("Holiday", "Labour Day"),
    "端午节": QT_TRANSLATE_NOOP("Holiday", "Dragon Boat Festival"),
    "中秋节": QT_TRANSLATE_NOOP("Holiday", "Mid-Autumn Festival"),
    "国庆节": QT_TRANSLATE_NOOP("Holiday", "National Day"),
    "抗战胜利纪念日": QT_TRANSLATE_NOOP("Holiday", "Victory Day"),
}
"""Names as the tables keep them, and their words; what a person typed is shown as typed."""

_SPRING_WORDS = (SPRING, "春節", "除夕", "spring festival", "chinese new year")
_FIXED = (
    (1, 1, "元旦"),
    (5, 1, "劳动节"),
    (5, 2, "劳动节"),
    (10, 1, "国庆节"),
    (10, 2, "国庆节"),
    (10, 3, "国庆节"),
)
_FESTIVALS = (
    ("spring_festival", SPRING, range(-1, 3)),
    ("qingming", "清明节", range(1)),
    ("dragon_boat", "端午节", range(1)),
    ("mid_autumn", "中秋节", range(1)),
)
"""Column, name, and the days around the day in the column."""


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A day that a notice (or the clinic itself) moves."""

    day: date
    kind: HolidayKind
    name: str
    source: HolidaySource = HolidaySource.OFFICIAL

    @property
    def rest(self) -> bool:
        return self.kind is HolidayKind.REST

    @property
    def spring(self) -> bool:
        """Whether it belongs to Spring Festival, by its name."""
        said = self.name.lower()
        return any(word in said for word in _SPRING_WORDS)


@dataclass(frozen=True, slots=True)
class Holidays:
    """Known days, and the years whose notice is known; other years are estimated."""

    days: Mapping[date, HolidayRow]
    published: frozenset[int]

    def on(self, day: date) -> HolidayRow | None:
        """What is known of ``day``, else what is estimated of it."""
        found = self.days.get(day)
        if found is None and day.year not in self.published:
            return _estimated(day.year).get(day)
        return found

    def provisional(self, day: date) -> bool:
        return day.year not in self.published

    def of_year(self, year: int) -> list[HolidayRow]:
        """All days of a year in order, estimated ones too."""
        found = {} if year in self.published else dict(_estimated(year))
        found |= {day: row for day, row in self.days.items() if day.year == year}
        return [found[day] for day in sorted(found)]


NO_HOLIDAYS = Holidays({}, frozenset())


def say_holiday(words: Catalogue, name: str) -> str:
    """A holiday's name in the catalogue's language."""
    return words.text("Holiday", NAMES[name]) if name in NAMES else name


@cache
def shipped() -> Mapping[int, tuple[HolidayRow, ...]]:
    """The days of the notices that ship with the program, by year."""
    found: dict[int, list[HolidayRow]] = {}
    for row in _table("holidays.csv"):
        day = date.fromisoformat(row["day"])
        found.setdefault(day.year, []).append(
            HolidayRow(day, HolidayKind.of(row["kind"]), row["name_zh"])
        )
    return {year: tuple(rows) for year, rows in found.items()}


def estimated(year: int) -> list[HolidayRow]:
    """The statutory days of a year without notice, in order; no make-up days.

    After 2060 and before 2004 the lunar festivals are not known and left out.
    """
    return list(_estimated(year).values())


@lru_cache(maxsize=128)
def _estimated(year: int) -> Mapping[date, HolidayRow]:
    named = {date(year, month, day): name for month, day, name in _FIXED}
    festivals = _festivals().get(year)
    if festivals is not None:
        for column, name, around in _FESTIVALS:
            first = date.fromisoformat(festivals[column])
            for days in around:
                named.setdefault(first + timedelta(days), name)
    return {
        day: HolidayRow(day, HolidayKind.REST, named[day], HolidaySource.ESTIMATED)
        for day in sorted(named)
    }


@cache
def _festivals() -> Mapping[int, dict[str, str]]:
    return {int(row["year"]): row for row in _table("festivals.csv")}


def _table(name: str) -> Iterator[dict[str, str]]:
    path = resources() / "templates" / name
    with path.open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)
