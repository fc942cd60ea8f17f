"""Which rule decides a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.calendar.calendars import (
    ClinicCalendar,
    DayKind,
    OtherHours,
    StatutoryCalendar,
    provisional_between,
)
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.records import HolidayPolicy
from tests.desk.calendar.weeks import FIRST, KNOWN, STATUTORY, calendars, holidays, mon_sat

FULL = (Window(540, 1080),)
NATIONAL, SPRING, MAKE_UP = date(2026, 10, 2), date(2026, 2, 17), date(2026, 1, 4)


def clinic(policy: HolidayPolicy, *, make_up: bool = False, overrides=None) -> ClinicCalendar:
    week = dict.fromkeys(range(6), FULL)
    return ClinicCalendar(week, overrides or {}, KNOWN, policy, make_up)


@pytest.mark.parametrize(
    ("policy", "open_national", "open_spring"),
    [
        (HolidayPolicy.ALL, False, False),
        (HolidayPolicy.SPRING, True, False),
        (HolidayPolicy.NEVER, True, True),
    ],
)
def test_policies(policy, open_national, open_spring):
    found = clinic(policy)
    assert bool(found.on(NATIONAL)) is open_national
    assert bool(found.on(SPRING)) is open_spring
    assert found.why(SPRING).kind is (DayKind.USUAL if open_spring else DayKind.REST)
    assert found.why(SPRING).holiday.name == "春节"


def test_make_up_days_have_the_hours_of_the_first_open_weekday():
    week = {1: (Window(600, 700),), 2: FULL}
    open_then = ClinicCalendar(week, {}, KNOWN, HolidayPolicy.ALL, make_up=True)
    assert open_then.on(MAKE_UP) == (Window(600, 700),)
    assert open_then.why(MAKE_UP).kind is DayKind.MAKE_UP
    closed = ClinicCalendar(week, {}, KNOWN, HolidayPolicy.ALL, make_up=False)
    assert closed.on(MAKE_UP) == () and closed.why(MAKE_UP).kind is DayKind.CLOSED_WEEKDAY


def test_a_make_up_day_on_an_open_weekday_is_as_usual():
    saturday = date(2026, 2, 14)
    found = clinic(HolidayPolicy.ALL, make_up=True)
    assert found.on(saturday) == FULL and found.why(saturday).kind is DayKind.USUAL


def test_a_dated_override_wins():
    hours = OtherHours((Window(600, 660),), "值班")
    found = clinic(HolidayPolicy.ALL, overrides={SPRING: hours, MAKE_UP: OtherHours((), "盘点")})
    assert found.on(SPRING) == hours.windows
    why = found.why(SPRING)
    assert (why.kind, why.note, why.holiday.name) == (DayKind.OTHER_HOURS, "值班", "春节")
    assert found.why(MAKE_UP).kind is DayKind.OVERRIDE_CLOSED


@given(calendars(), st.integers(0, 40))
def test_the_reason_agrees_with_the_hours(found, days):
    day = FIRST + timedelta(days)
    why = found.why(day)
    assert why.windows == found.on(day)
    open_kinds = {DayKind.USUAL, DayKind.MAKE_UP, DayKind.OTHER_HOURS}
    assert bool(why.windows) == (why.kind in open_kinds)


def test_provisional_where_it_follows_holidays_of_an_unpublished_year():
    last, later = date(2026, 12, 31), date(2027, 1, 2)
    assert not mon_sat().provisional(last) and mon_sat().provisional(later)
    assert mon_sat().on(date(2027, 2, 6)) == ()
    assert not clinic(HolidayPolicy.NEVER).provisional(later)
    assert clinic(HolidayPolicy.NEVER, make_up=True).provisional(later)
    assert STATUTORY.provisional(later) and not STATUTORY.provisional(last)
    assert provisional_between(STATUTORY, last, later) and provisional_between(
        STATUTORY, later, last
    )


@given(holidays(), st.integers(0, 60))
def test_statutory_days(known, days):
    day = FIRST + timedelta(days)
    moved = known.on(day)
    works = StatutoryCalendar(known).works(day)
    assert works == (moved.kind.value == "make_up" if moved else day.isoweekday() <= 5)
