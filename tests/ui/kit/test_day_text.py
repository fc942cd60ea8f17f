from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.ui.kit.day_text import add_months, read_day, read_time

FRIDAY = date(2026, 11, 20)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("今天", "2026-11-20"),
        (" Today ", "2026-11-20"),
        ("明天", "2026-11-21"),
        ("后天", "2026-11-22"),
        ("大后天", "2026-11-23"),
        ("昨天", "2026-11-19"),
        ("tomorrow", "2026-11-21"),
        ("+7", "2026-11-27"),
        ("-1", "2026-11-19"),
        ("+2w", "2026-12-04"),
        ("+1周", "2026-11-27"),
        ("+3m", "2027-02-20"),
        ("+6个月", "2027-05-20"),
        ("+1年", "2027-11-20"),
        ("＋７", "2026-11-27"),
        ("20", "2026-11-20"),
        ("25", "2026-11-25"),
        ("19", "2026-12-19"),
        ("31", "2026-12-31"),
        ("25号", "2026-11-25"),
        ("11-25", "2026-11-25"),
        ("11.25", "2026-11-25"),
        ("11/25", "2026-11-25"),
        ("1125", "2026-11-25"),
        ("11月25日", "2026-11-25"),
        ("1-5", "2027-01-05"),
        ("2-29", "2028-02-29"),
        ("2025-11-25", "2025-11-25"),
        ("20251125", "2025-11-25"),
        ("2025年1月5日", "2025-01-05"),
        ("2026-11-25 周三", "2026-11-25"),
        ("2026-11-25 Wed", "2026-11-25"),
        ("周三", "2026-11-25"),
        ("周五", "2026-11-27"),
        ("星期日", "2026-11-22"),
        ("下周三", "2026-11-25"),
        ("下周一", "2026-11-23"),
        ("这周一", "2026-11-16"),
        ("wed", "2026-11-25"),
        ("friday", "2026-11-27"),
    ],
)
def test_days(typed, meant):
    assert read_day(typed, FRIDAY) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20", "2026-11-20"),
        ("25", "2026-10-25"),
        ("11-25", "2025-11-25"),
        ("2-29", "2024-02-29"),
        ("周五", "2026-11-13"),
        ("周四", "2026-11-19"),
        ("1985-05-06", "1985-05-06"),
    ],
)
def test_days_that_lie_behind(typed, meant):
    assert read_day(typed, FRIDAY, past=True) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    "typed", ["", "x", "32", "13-45", "2026-02-30", "202611", "+99999", "0", "week", "9999-99-99"]
)
def test_what_is_no_day(typed):
    assert read_day(typed, FRIDAY) is None


@given(st.text(), DAYS, st.booleans())
def test_never_raises(text, today, past):
    found = read_day(text, today, past=past)
    assert found is None or isinstance(found, date)
    said = read_time(text)
    assert said is None or isinstance(said, time)


@given(DAYS, DAYS)
def test_a_day_written_out_is_read_again(day, today):
    assert read_day(f"{day:%Y-%m-%d} 周三", today) == day
    assert read_day(f"{day:%Y%m%d}", today) == day


@given(st.integers(1, 31), DAYS)
def test_a_bare_day_is_the_nearest(number, today):
    ahead, behind = read_day(str(number), today), read_day(str(number), today, past=True)
    assert ahead.day == behind.day == number
    assert behind <= today <= ahead
    assert ahead - today < timedelta(days=62)


@given(DAYS, st.integers(-600, 600))
def test_months_are_added_and_days_kept_where_they_exist(day, months):
    found = add_months(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found.day < day.day and (found + timedelta(1)).day == 1)


def test_a_month_without_the_day_is_refused():
    with pytest.raises(ValueError, match="day"):
        add_months(date(2026, 1, 31), 1, 31)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("930", "09:30"),
        ("9:30", "09:30"),
        ("9.30", "09:30"),
        ("09：30", "09:30"),
        ("9", "09:00"),
        ("15", "15:00"),
        ("1415", "14:15"),
        ("9h15", "09:15"),
        ("9点", "09:00"),
        ("9点半", "09:30"),
        ("3点一刻", "03:15"),
        ("下午3点", "15:00"),
        ("下午2点45分", "14:45"),
        ("中午12点", "12:00"),
        ("中午1点", "13:00"),
        ("上午9:30", "09:30"),
        ("3pm", "15:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("9:32", "09:30"),
        ("9:33", "09:35"),
        ("23:59", "23:55"),
    ],
)
def test_times(typed, meant):
    assert read_time(typed) == time.fromisoformat(meant)


@pytest.mark.parametrize("typed", ["", "x", "25", "9:60", "99999", "24:00"])
def test_what_is_no_time(typed):
    assert read_time(typed) is None


@given(st.times(), st.sampled_from([1, 5, 15]))
def test_a_time_goes_to_its_step(at, step):
    found = read_time(f"{at:%H:%M}", step=step)
    assert found.minute % step == 0
    assert abs(found.hour * 60 + found.minute - at.hour * 60 - at.minute) <= max(
        step // 2, step - 1
    )
