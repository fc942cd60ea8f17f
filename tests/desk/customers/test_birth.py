from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.dates import age_on
from clinic_desk.desk.customers.birth import (
    AgeUnclear,
    DayAhead,
    DayTooOld,
    DayUnclear,
    YearShort,
    birth_from_age,
    parse_day,
)

TODAY = date(2026, 11, 20)
DAYS = st.dates(date(1907, 1, 1), TODAY)
MODERN = st.dates(date(1927, 5, 18), TODAY)
SERIAL_BIRTH = date(1899, 12, 30)
FULL_WIDTH = str.maketrans("0123456789./-", "０１２３４５６７８９．／－")
FORMS = [
    lambda day: day.isoformat(),
    lambda day: f"{day.year}-{day.month}-{day.day}",
    lambda day: f"{day.year}/{day.month:02d}/{day.day:02d}",
    lambda day: f"{day.year}.{day.month}.{day.day}",
    lambda day: f"{day:%Y%m%d}",
    lambda day: f"{day:%Y%m%d}.0",
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: f" {day.year} 年 {day.month} 月 {day.day} 号 ",
    lambda day: f"{day.year}、{day.month}、{day.day}",
    lambda day: f"{day.year}.{day.month}.{day.day}.",
    lambda day: f"{day} 00:00:00",
    lambda day: f"{day.year}/{day.month}/{day.day} 上午 9:30",
    lambda day: f"{day}T09:30:00.000Z",
    lambda day: f"{day.day} {day:%b} {day.year}",
    lambda day: f"{day.day}-{day:%b}-{day.year}",
    lambda day: f"{day:%B} {day.day}, {day.year}",
    lambda day: f"'{day}",
]


@given(DAYS, st.sampled_from(FORMS), st.booleans())
def test_a_day_is_the_same_however_it_is_written(day, form, wide):
    typed = form(day)
    assert parse_day(typed.translate(FULL_WIDTH) if wide else typed, TODAY) == day


@given(
    MODERN, st.sampled_from([int, float, str, lambda days: f"{days}.0", lambda days: days + 0.4])
)
def test_the_numbers_of_spreadsheets(day, kind):
    assert parse_day(kind((day - SERIAL_BIRTH).days), TODAY) == day


@given(DAYS, st.times())
def test_cells_that_are_days_already(day, hour):
    assert parse_day(day, TODAY) == day
    assert parse_day(datetime.combine(day, hour), TODAY) == day


@pytest.mark.parametrize("typed", [None, "", "  ", "　", "'"])
def test_nothing_is_nothing(typed):
    assert parse_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1990", date(1990, 1, 1)),
        ("1990年", date(1990, 1, 1)),
        ("1990-03", date(1990, 3, 1)),
        ("1990年3月", date(1990, 3, 1)),
        ("199003", date(1990, 3, 1)),
        ("1990.3", date(1990, 3, 1)),
        ("90-3-5", date(1990, 3, 5)),
        ("90年3月5日", date(1990, 3, 5)),
        ("30年3月5日", date(1930, 3, 5)),
        ("25/12/1990", date(1990, 12, 25)),
        ("12/25/1990", date(1990, 12, 25)),
        ("5/5/1990", date(1990, 5, 5)),
        ("2026-11-20", TODAY),
    ],
)
def test_other_ways(typed, day):
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("不详", DayUnclear),
        ("35", DayUnclear),
        ("3/5/1990", DayUnclear),
        ("1990-13-1", DayUnclear),
        ("1990-2-30", DayUnclear),
        ("19900230", DayUnclear),
        ("1990.1", DayUnclear),
        ("5 Xyz 1990", DayUnclear),
        ("农历1990年3月5日", DayUnclear),
        (float("nan"), DayUnclear),
        (1e30, DayUnclear),
        ("15-3-5", YearShort),
        ("30-3-5", YearShort),
        ("26年3月5日", YearShort),
        ("2026-11-21", DayAhead),
        ("99999", DayAhead),
        (date(2027, 1, 1), DayAhead),
        ("1905-12-31", DayTooOld),
        (datetime(1899, 12, 31), DayTooOld),
    ],
)
def test_refusals_say_why(typed, refusal):
    with pytest.raises(DayUnclear) as raised:
        parse_day(typed, TODAY)
    assert type(raised.value) is refusal
    assert raised.value.field == "birth_date"
    assert str(raised.value).endswith(".")


@given(st.text(max_size=15) | st.from_regex(r"[0-9./年月日 -]{1,12}", fullmatch=True) | st.floats())
def test_whatever_is_typed_gives_a_day_that_was_lived_or_a_refusal(typed):
    try:
        day = parse_day(typed, TODAY)
    except DayUnclear:
        return
    assert day is None or TODAY - timedelta(days=121 * 366) < day <= TODAY


@given(
    st.integers(0, 120), st.sampled_from(["{}", "{}岁", "{} 周岁", "{}.5", " {} years ", "{}岁半"])
)
def test_an_age_points_to_a_year(age, form):
    birth = birth_from_age(form.format(age), TODAY)
    assert birth == date(TODAY.year - age, 1, 1)
    assert age_on(birth, TODAY) == age


@given(st.integers(0, 99), st.dates(date(2000, 1, 1), TODAY))
def test_an_age_in_months_points_to_a_month(months, today):
    birth = birth_from_age(f"{months}个月", today)
    assert birth.day == 1
    assert (today.year - birth.year) * 12 + today.month - birth.month == months


def test_no_age_no_birth_date():
    assert birth_from_age("", TODAY) is None


@pytest.mark.parametrize("typed", ["abc", "121", "-3", "成人"])
def test_what_is_no_age(typed):
    with pytest.raises(AgeUnclear):
        birth_from_age(typed, TODAY)


def test_midnight_and_noon_are_the_same_day():
    assert parse_day(datetime.combine(TODAY, time(12)), TODAY) == TODAY
