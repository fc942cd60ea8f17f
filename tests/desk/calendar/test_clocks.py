"""The clocks: the rules' own examples, laws, and clocks that were made another way."""

from datetime import date, datetime, time, timedelta

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from clinic_desk.desk.calendar import clocks
from clinic_desk.desk.calendar.calendars import ClinicCalendar, OtherHours, StatutoryCalendar
from clinic_desk.desk.calendar.holidays import HolidayRow, Holidays
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.records import HolidayKind, HolidayPolicy
from clinic_desk.desk.calendar.walks import NoOpenDay, NoWorkday, TooFar
from tests.desk.calendar.weeks import (
    MON_FRI,
    STATUTORY,
    calendars,
    holidays,
    moments,
    mon_sat,
    pauses,
)

AMOUNT = st.integers(0, 3000)
MINUTE = timedelta(minutes=1)


def at(day: str, clock: str = "00:00", year: int = 2026) -> datetime:
    return datetime.fromisoformat(f"{year}-{day} {clock}")


# the examples of rules.md, section 1


@pytest.mark.parametrize(
    ("hours", "start", "minutes", "due"),
    [
        ("09:00-18:00", at("06-05", "16:30"), 120, at("06-06", "09:30")),
        ("09:00-18:00", at("06-06", "17:30"), 120, at("06-08", "10:30")),
        ("09:00-18:00", at("06-03", "16:00"), 120, at("06-03", "18:00")),
        ("09:00-18:00", at("01-03", "10:00"), 120, at("01-04", "11:00")),
        ("09:00-12:00 13:30-18:00", at("06-03", "11:30"), 120, at("06-03", "15:00")),
        ("09:00-18:00", at("06-08", "09:10"), -30, at("06-06", "17:40")),
    ],
)
def test_business_examples(hours, start, minutes, due):
    assert clocks.business_add(mon_sat(hours), start, minutes) == due
    assert clocks.business_between(mon_sat(hours), start, due) == minutes


def test_a_pause_example():
    paused = [(at("03-02", "15:00"), at("03-04", "11:00"))]
    due = clocks.business_add(mon_sat(), at("03-02", "10:00"), 24 * 60, paused)
    assert due == at("03-06", "12:00")


def test_working_day_example():
    assert clocks.working_add(mon_sat(), at("09-30", "15:00"), 3) == at("10-10", "18:00")


@pytest.mark.parametrize(("days", "due"), [(5, date(2026, 9, 22)), (10, date(2026, 9, 30))])
def test_statutory_examples(days, due):
    assert clocks.statutory_add(STATUTORY, date(2026, 9, 16), days) == due


# edges


def test_starting_at_closing_starts_at_the_next_opening():
    assert clocks.business_add(mon_sat(), at("06-06", "18:00"), 1) == at("06-08", "09:01")
    assert clocks.business_add(mon_sat(), at("06-06", "18:00"), 0) == at("06-08", "09:00")
    assert clocks.business_add(mon_sat(), at("06-08", "09:00"), -1) == at("06-06", "17:59")


@pytest.mark.parametrize(
    ("start", "from_next", "due"),
    [
        (at("06-05", "20:00"), False, at("06-06", "18:00")),
        (at("06-05", "20:00"), True, at("06-08", "18:00")),
        (at("06-07", "10:00"), False, at("06-08", "18:00")),
        (at("06-07", "10:00"), True, at("06-09", "18:00")),
        (at("06-05", "08:00"), True, at("06-06", "18:00")),
    ],
)
def test_the_day_of_receipt_is_day_0(start, from_next, due):
    found = clocks.working_add(mon_sat(), start, 1, from_next_opening=from_next)
    assert found == due


def test_a_closing_inside_a_pause_is_no_working_day():
    start = at("06-01", "10:00")
    evening, night = at("06-02", "17:00"), at("06-02", "22:00")
    assert clocks.working_add(mon_sat(), start, 1, [(evening, night)]) == at("06-03", "18:00")
    noon = [(at("06-02", "10:00"), at("06-02", "18:00"))]
    assert clocks.working_add(mon_sat(), start, 1, noon) == at("06-02", "18:00")


def test_elapsed_moves_by_the_length_of_the_pause():
    start = at("06-01", "10:00")
    paused = [(at("06-01", "11:00"), at("06-02", "11:00"))]
    assert clocks.elapsed_add(start, 120, paused) == at("06-02", "12:00")
    assert clocks.elapsed_add(start, 60, paused) == at("06-01", "11:00")
    assert clocks.elapsed_add(at("06-02", "12:00"), -120, paused) == start


def test_rolls():
    found = mon_sat("09:00-12:00 13:30-18:00")
    assert clocks.roll_forward(found, at("06-03", "12:00")) == at("06-03", "13:30")
    assert clocks.roll_forward(found, at("06-03", "10:00")) == at("06-03", "10:00")
    assert clocks.roll_forward(found, at("06-06", "18:00")) == at("06-08", "09:00")
    assert clocks.roll_back(found, at("06-07", "12:00")) == at("06-06", "18:00")
    assert clocks.roll_back(found, at("06-03", "12:30")) == at("06-03", "12:00")
    assert clocks.roll_back(found, at("06-03", "09:00")) == at("06-03", "09:00")


def test_open_round_the_clock():
    found = ClinicCalendar(dict.fromkeys(range(7), (Window(0, 1440),)), {})
    start = at("06-03", "22:00")
    assert clocks.business_add(found, start, 48 * 60) == start + timedelta(days=2)
    assert clocks.working_add(found, start, 1) == at("06-05", "00:00")
    assert clocks.working_between(found, start, at("06-05", "00:00")) == 1


# refusals


CLOSED = [
    ClinicCalendar({}, {}),
    ClinicCalendar({0: ()}, {date(2026, 6, 1): OtherHours(())}),
    ClinicCalendar({}, {date(2020, 1, 1): OtherHours((Window(0, 5),))}),
]


@pytest.mark.parametrize("found", CLOSED)
@pytest.mark.parametrize(
    "asked",
    [
        lambda found, start: clocks.business_add(found, start, 1),
        lambda found, start: clocks.business_add(found, start, 0),
        lambda found, start: clocks.business_add(found, start, -1),
        lambda found, start: clocks.working_add(found, start, 1),
        clocks.roll_forward,
        clocks.roll_back,
    ],
)
def test_a_clinic_that_never_opens_is_refused(found, asked):
    with pytest.raises(NoOpenDay, match="three years around 2026-06-0"):
        asked(found, at("06-03", "10:00"))


def test_a_law_without_workdays_is_refused():
    days = [date(2026, 1, 1) + timedelta(days) for days in range(1500)]
    rest = {day: HolidayRow(day, HolidayKind.REST, "") for day in days}
    found = StatutoryCalendar(Holidays(rest, frozenset(range(2020, 2040))))
    with pytest.raises(NoWorkday):
        clocks.statutory_add(found, days[0], 1)


def test_too_far_is_refused():
    sliver = ClinicCalendar({0: (Window(0, 1),)}, {})
    with pytest.raises(TooFar):
        clocks.business_add(sliver, at("06-03"), 100_000)
    with pytest.raises(TooFar):
        clocks.elapsed_add(at("06-03"), 10**10)
    with pytest.raises(TooFar):
        clocks.working_add(mon_sat(), datetime(9999, 12, 30), 9)


# laws


@given(calendars(), moments(), st.integers(-3000, 3000), pauses())
@example(mon_sat(), at("06-05", "16:30"), 0, [])
def test_business_minutes_come_back(found, start, minutes, paused):
    due = clocks.business_add(found, start, minutes, paused)
    assert clocks.business_between(found, start, due, paused) == minutes
    assert clocks.business_between(found, due, start, paused) == -minutes


@given(calendars(), moments(), st.integers(1, 60), pauses(), st.booleans())
def test_working_days_come_back(found, start, days, paused, option):
    due = clocks.working_add(found, start, days, paused, from_next_opening=option)
    assert clocks.working_between(found, start, due, paused, from_next_opening=option) == days
    # it is due at a closing, and not a minute before
    assert (
        clocks.working_between(found, start, due - MINUTE, paused, from_next_opening=option)
        == days - 1
    )


@given(moments(), st.integers(-20_000, 20_000), pauses())
def test_elapsed_minutes_come_back(start, minutes, paused):
    due = clocks.elapsed_add(start, minutes, paused)
    assert clocks.elapsed_between(start, due, paused) == minutes


@given(holidays(), st.dates(date(2025, 12, 1), date(2026, 3, 1)), st.integers(1, 200))
def test_statutory_days_come_back(known, day, days):
    found = StatutoryCalendar(known)
    due = clocks.statutory_add(found, day, days)
    assert clocks.statutory_between(found, day, due) == days and found.works(due)
    assert clocks.statutory_between(found, due, day) == -days


@given(calendars(), moments(), st.integers(-2000, 2000), st.integers(0, 500), pauses())
def test_more_business_minutes_are_never_earlier(found, start, minutes, more, paused):
    earlier = clocks.business_add(found, start, minutes, paused)
    assert earlier <= clocks.business_add(found, start, minutes + more, paused)


@given(calendars(), moments(), st.integers(1, 40), st.integers(0, 20), pauses())
def test_more_days_or_elapsed_minutes_are_never_earlier(found, start, days, more, paused):
    assert clocks.working_add(found, start, days, paused) <= clocks.working_add(
        found, start, days + more, paused
    )
    assert clocks.elapsed_add(start, days, paused) <= clocks.elapsed_add(start, days + more, paused)


def stays_open(found: ClinicCalendar, when: datetime) -> bool:
    """Open in the minute that begins or that ends at ``when``."""
    return is_open(found, when) or is_open(found, when - MINUTE)


def is_open(found: ClinicCalendar, when: datetime) -> bool:
    minute = when.hour * 60 + when.minute
    return any(window.start <= minute < window.end for window in found.on(when.date()))


@given(calendars(), moments(), st.integers(-3000, 3000), pauses())
def test_a_business_deadline_lies_in_opening_hours(found, start, minutes, paused):
    assert stays_open(found, clocks.business_add(found, start, minutes, paused))


@given(calendars(), moments())
def test_rolls_are_idempotent_and_open(found, when):
    ahead, back = clocks.roll_forward(found, when), clocks.roll_back(found, when)
    assert back <= when <= ahead
    assert is_open(found, ahead) and stays_open(found, back)
    assert clocks.roll_forward(found, ahead) == ahead and clocks.roll_back(found, back) == back
    if is_open(found, when):
        assert ahead == back == when


@given(calendars(), moments(), AMOUNT, AMOUNT, AMOUNT)
def test_a_pause_moves_a_business_deadline_by_its_business_minutes(
    found, start, before, after, length
):
    first = clocks.business_add(found, start, before)
    last = first + timedelta(minutes=length)
    inside = clocks.business_between(found, first, last)
    minutes = before + after + 1
    assert clocks.business_add(found, start, minutes, [(first, last)]) == (
        clocks.business_add(found, start, minutes + inside)
    )


# another way: minute by minute, day by day, and numpy


def runs(found, when: datetime, paused) -> bool:
    return is_open(found, when) and not any(a <= when < b for a, b in paused)


@settings(max_examples=40)
@given(calendars(span=12), moments(span=7), st.integers(1, 400), pauses())
def test_business_minutes_as_a_walk_minute_by_minute(found, start, minutes, paused):
    due = clocks.business_add(found, start, minutes, paused)
    assume(due - start < timedelta(days=21))
    when, left = start, minutes
    while left:
        left -= runs(found, when, paused)
        when += MINUTE
    assert due == when


@settings(max_examples=40)
@given(calendars(span=12), moments(span=7), st.integers(1, 400), pauses())
def test_business_minutes_back_as_a_walk_minute_by_minute(found, start, minutes, paused):
    due = clocks.business_add(found, start, -minutes, paused)
    assume(start - due < timedelta(days=21))
    when, left = start, minutes
    while left:
        when -= MINUTE
        left -= runs(found, when, paused)
    assert due == when


@settings(max_examples=40)
@given(moments(), st.integers(0, 4000), pauses())
def test_elapsed_minutes_as_a_walk_minute_by_minute(start, minutes, paused):
    when, left = start, minutes
    while left:
        left -= not any(a <= when < b for a, b in paused)
        when += MINUTE
    assert clocks.elapsed_add(start, minutes, paused) == when


@given(calendars(), moments(), st.integers(1, 30), pauses())
def test_working_days_as_a_walk_day_by_day(found, start, days, paused):
    day, left = start.date(), days
    while left:
        day += timedelta(1)
        if found.on(day):
            midnight = datetime.combine(day, time())
            closes = midnight + timedelta(minutes=max(w.end for w in found.on(day)))
            left -= not any(a <= closes < b for a, b in paused)
    assert clocks.working_add(found, start, days, paused) == closes


PLAIN = StatutoryCalendar(Holidays({}, frozenset(range(2000, 2060))))
DAYS = st.dates(date(2000, 1, 1), date(2050, 1, 1))


@given(DAYS, st.integers(1, 400))
def test_plain_weeks_as_numpy_adds_business_days(day, days):
    # numpy counts on from the last business day before a weekend, as day 0 does
    expected = np.busday_offset(day, days, roll="backward").astype(date)
    assert clocks.statutory_add(PLAIN, day, days) == expected
    start = datetime.combine(day, time(20))
    assert clocks.working_add(MON_FRI, start, days) == datetime.combine(expected, time(18))


@given(DAYS, DAYS)
def test_plain_weeks_as_numpy_counts_business_days(day, other):
    day, other = sorted((day, other))
    ahead = timedelta(1)  # numpy counts from the first day up to, not including, the last
    expected = int(np.busday_count(day + ahead, other + ahead))
    assert clocks.statutory_between(PLAIN, day, other) == expected
    start, end = datetime.combine(day, time()), datetime.combine(other, time(18))
    assert clocks.working_between(MON_FRI, start, end) == expected
    minutes = int(np.busday_count(day, other + ahead)) * 540
    assert clocks.business_between(MON_FRI, start, end) == minutes


def test_the_policy_decides_what_a_working_day_is():
    never = ClinicCalendar(mon_sat().week, {}, mon_sat().holidays, HolidayPolicy.NEVER)
    assert clocks.working_add(never, at("09-30", "15:00"), 3) == at("10-03", "18:00")
