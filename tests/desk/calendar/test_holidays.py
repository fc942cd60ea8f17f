"""The tables that ship with the program, and what is expected of a year without notice."""

from datetime import date, timedelta

import pytest

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.holidays import (
    NAMES,
    HolidayRow,
    Holidays,
    estimated,
    say_holiday,
    shipped,
)
from clinic_desk.desk.calendar.records import HolidayKind, HolidaySource

LAW_OF_2025 = range(2025, 2027)


def test_every_year_from_2004_to_2026_has_its_notice():
    assert sorted(shipped()) == list(range(2004, 2027))
    for year, rows in shipped().items():
        days = [row.day for row in rows]
        assert days == sorted(set(days)) and {day.year for day in days} == {year}
        assert any(row.rest for row in rows)
        assert all(row.name in NAMES for row in rows)
        assert all(row.rest or row.day.weekday() >= 5 for row in rows)


@pytest.mark.parametrize(
    ("day", "kind", "name"),
    [
        (date(2026, 1, 3), HolidayKind.REST, "元旦"),
        (date(2026, 1, 4), HolidayKind.MAKE_UP, "元旦"),
        (date(2026, 2, 15), HolidayKind.REST, "春节"),
        (date(2026, 2, 28), HolidayKind.MAKE_UP, "春节"),
        (date(2026, 9, 20), HolidayKind.MAKE_UP, "国庆节"),
        (date(2015, 9, 3), HolidayKind.REST, "抗战胜利纪念日"),
        (date(2012, 6, 23), HolidayKind.REST, "端午节"),
    ],
)
def test_days_of_the_notices(day, kind, name):
    (found,) = [row for row in shipped()[day.year] if row.day == day]
    assert (found.kind, found.name, found.source) == (kind, name, HolidaySource.OFFICIAL)


@pytest.mark.parametrize("year", range(2008, 2027))
def test_lunar_festivals_are_days_of_rest_in_the_notices(year):
    """The two tables come from different sources, and agree."""
    official = {row.day: row for row in shipped()[year] if row.rest}
    lunar = {"春节", "清明节", "端午节", "中秋节"}
    for row in estimated(year):
        if row.name in lunar:
            known = official.get(row.day)
            # until 2013 and again since 2025 the eve is a day of rest by law
            if known is None:
                assert row.name == "春节" and (row.day + timedelta(1)) in official
                continue
            both = {row.name, known.name} == {"中秋节", "国庆节"}
            assert known.name == row.name or both


@pytest.mark.parametrize("year", LAW_OF_2025)
def test_estimates_are_in_the_notice_since_the_law_is_as_now(year):
    official = {row.day for row in shipped()[year] if row.rest}
    assert {row.day for row in estimated(year)} <= official


def test_an_estimated_year():
    rows = estimated(2027)
    assert [f"{row.day:%m-%d}" for row in rows] == [
        *("01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09"),
        *("09-15", "10-01", "10-02", "10-03"),
    ]
    assert {row.source for row in rows} == {HolidaySource.ESTIMATED}
    assert {row.kind for row in rows} == {HolidayKind.REST}


@pytest.mark.parametrize("year", [1, 1999, 2061, 9999])
def test_far_years_have_the_fixed_days(year):
    assert len(estimated(year)) == 6


def test_what_is_known_comes_before_what_is_estimated():
    first = date(2027, 1, 1)
    moved = HolidayRow(first, HolidayKind.MAKE_UP, "x", HolidaySource.MANUAL)
    known = Holidays({first: moved}, frozenset({2026}))
    assert known.on(first) == moved and known.provisional(first)
    assert known.on(date(2027, 5, 1)).source is HolidaySource.ESTIMATED
    assert known.of_year(2027)[0] == moved and len(known.of_year(2027)) == 13
    assert known.on(date(2026, 5, 1)) is None and known.of_year(2026) == []


@pytest.mark.parametrize(
    ("name", "spring"),
    [("春节", True), ("農曆除夕", True), ("Spring Festival", True), ("国庆节", False), ("", False)],
)
def test_spring_festival_is_known_by_its_name(name, spring):
    assert HolidayRow(date(2026, 2, 17), HolidayKind.REST, name).spring is spring


def test_names_are_said_in_the_language_of_the_catalogue():
    assert say_holiday(Catalogue("en"), "端午节") == "Dragon Boat Festival"
    assert say_holiday(Catalogue("en"), "店庆") == "店庆"
