from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments.slots import (
    ANY,
    GRID,
    DoctorDay,
    Half,
    Reason,
    Slot,
    Wish,
    busy_mask,
    first_free,
    free_starts,
    longest,
    mask,
    minutes_of,
    taken_by_day,
    taken_by_stamp,
    why_none,
)
from clinic_desk.desk.calendar.hours import DAY, Window, normal

MONDAY = date(2026, 11, 23)
NOON = 12 * 60
LONG_AGO = datetime(2020, 1, 1)
OPEN = (Window(9 * 60, NOON), Window(13 * 60, 18 * 60))

minute = st.integers(0, DAY - 1)
span = st.builds(lambda one, other: (min(one, other), max(one, other) + 1), minute, minute)
spans = st.lists(span, max_size=6)
lengths = st.integers(1, 24).map(lambda n: n * GRID)
steps = st.sampled_from([5, 10, 15, 30])
wishes = st.builds(
    Wish,
    weekdays=st.frozensets(st.integers(0, 6), max_size=4),
    halves=st.frozensets(st.sampled_from(Half)),
)


def windows_of(pairs):
    return normal(Window(*pair) for pair in pairs)


def brute_starts(windows, busy, minutes, step):
    """Every minute at which the visit fits, found without bits."""
    return [
        start
        for start in range(0, DAY, step)
        if any(w.start <= start and start + minutes <= w.end for w in windows)
        and not any(start < end and begin < start + minutes for begin, end in busy)
    ]


@given(spans, spans, lengths, steps)
def test_the_bits_find_what_a_search_by_minutes_finds(hours, busy, minutes, step):
    windows = windows_of(hours)
    found = minutes_of(free_starts(mask(windows) & ~busy_mask(busy), minutes, step))
    assert found == brute_starts(windows, busy, minutes, step)


@given(spans)
def test_the_longest_piece_is_the_longest_that_starts_somewhere(hours):
    free = mask(windows_of(hours))
    most = longest(free)
    assert not most or free_starts(free, most)
    assert not free_starts(free, most + GRID)


@st.composite
def doctors_days(draw):
    days = []
    for ahead in range(draw(st.integers(1, 3))):
        for staff_id in draw(st.permutations([1, 2])):
            hours, busy = draw(spans), draw(spans)
            days.append((MONDAY + timedelta(days=ahead), staff_id, windows_of(hours), busy))
    return days


searches = st.fixed_dictionaries(
    {
        "minutes": lengths,
        "step": steps,
        "wish": wishes,
        "after": st.datetimes(datetime(2026, 11, 22), datetime(2026, 11, 25)),
    }
)


@given(doctors_days(), searches, st.integers(1, 3), st.integers(1, 5))
def test_the_first_slots_are_those_of_a_plain_search(days, search, per_day, count):
    book = [DoctorDay(day, who, windows, busy_mask(busy)) for day, who, windows, busy in days]
    found = first_free(book, count=count, per_day=per_day, **search)
    expected: list[Slot] = []
    for today in sorted({day for day, *_ in days}):
        here = []
        for place, (day, who, windows, busy) in enumerate(days):
            free_at = 0
            for start in brute_starts(windows, busy, search["minutes"], search["step"]):
                slot = Slot(day, who, start)
                fits = slot.at >= search["after"] and wished(search["wish"], day, start)
                if day == today and fits and start >= free_at:
                    here.append((start, place, slot))
                    free_at = start + search["minutes"]
        expected += [slot for *_, slot in sorted(here, key=lambda one: one[:2])[:per_day]]
    assert found == expected[:count]


def wished(wish, day, start):
    half = Half.MORNING if start < NOON else Half.AFTERNOON
    on_the_day = not wish.weekdays or day.weekday() in wish.weekdays
    return on_the_day and (not wish.halves or half in wish.halves)


@given(spans, spans, searches)
def test_a_day_has_either_a_slot_or_a_reason(hours, busy, search):
    windows = windows_of(hours)
    one = DoctorDay(MONDAY, 1, windows, busy_mask(busy))
    reason = why_none(one, opening=windows or OPEN, **search)
    assert bool(first_free([one], count=1, **search)) == (reason is None)


@pytest.mark.parametrize(
    ("one", "clinic", "wish", "after", "reason"),
    [
        (DoctorDay(MONDAY, 1, ()), (), ANY, LONG_AGO, Reason.CLOSED),
        (DoctorDay(MONDAY, 1, ()), OPEN, ANY, LONG_AGO, Reason.AWAY),
        (DoctorDay(MONDAY, 1, OPEN, busy_mask([(0, DAY)])), OPEN, ANY, LONG_AGO, Reason.FULL),
        (
            DoctorDay(MONDAY, 1, OPEN, busy_mask([(9 * 60, 17 * 60 + 40)])),
            OPEN,
            ANY,
            LONG_AGO,
            Reason.SHORT,
        ),
        (DoctorDay(MONDAY, 1, OPEN), OPEN, Wish(frozenset({1})), LONG_AGO, Reason.WISH),
        (
            DoctorDay(MONDAY, 1, OPEN[1:]),
            OPEN,
            Wish(halves=frozenset({Half.MORNING})),
            LONG_AGO,
            Reason.WISH,
        ),
        (DoctorDay(MONDAY, 1, OPEN), OPEN, ANY, datetime(2026, 11, 24), Reason.PAST),
        (DoctorDay(MONDAY, 1, OPEN), OPEN, ANY, datetime(2026, 11, 23, 18), Reason.PAST),
        (DoctorDay(MONDAY, 1, OPEN), OPEN, ANY, datetime(2026, 11, 23, 17), None),
    ],
)
def test_the_reason_says_what_stands_in_the_way(one, clinic, wish, after, reason):
    assert why_none(one, opening=clinic, minutes=30, after=after, wish=wish) == reason


def test_a_slot_may_begin_at_the_end_of_the_visit_before_it():
    one = DoctorDay(MONDAY, 7, OPEN, busy_mask([(9 * 60, 10 * 60), (10 * 60 + 30, NOON)]))
    (slot,) = first_free([one], minutes=30, count=1, after=LONG_AGO)
    assert slot == Slot(MONDAY, 7, 10 * 60)
    assert slot.at == datetime(2026, 11, 23, 10)


def test_reading_stops_at_the_last_slot_needed():
    read = []

    def days():
        for ahead in range(100):
            read.append(ahead)
            yield DoctorDay(MONDAY + timedelta(days=ahead), 1, OPEN)

    assert len(first_free(days(), minutes=30, count=3, after=LONG_AGO)) == 3
    assert len(read) == 4


def test_taken_time_is_gathered_by_doctor_and_day():
    tuesday = MONDAY + timedelta(days=1)
    rows = [(1, MONDAY, 540, 570), (1, MONDAY, 600, 630), (2, MONDAY, 540, 555), (1, tuesday, 0, 5)]
    assert taken_by_day(rows) == {
        (1, MONDAY): busy_mask([(540, 570), (600, 630)]),
        (2, MONDAY): busy_mask([(540, 555)]),
        (1, tuesday): 1,
    }


def test_stamps_of_the_file_give_the_same_bits():
    rows = [
        (1, "2026-11-23 09:00", "2026-11-23 09:30"),
        (1, "2026-11-23 10:02:30", "2026-11-23 10:14"),
        (2, "2026-11-24 00:00", "2026-11-24 23:59"),
    ]
    assert taken_by_stamp(rows) == {
        (1, "2026-11-23"): busy_mask([(540, 570), (602, 614)]),
        (2, "2026-11-24"): busy_mask([(0, DAY)]),
    }


@pytest.mark.parametrize(("minutes", "step"), [(0, 5), (-5, 5), (30, 0), (30, 7)])
def test_a_search_for_nothing_is_a_mistake(minutes, step):
    with pytest.raises(ValueError, match="positive"):
        free_starts(1, minutes, step)


def test_a_window_shorter_than_the_grid_offers_nothing():
    assert mask((Window(541, 544), Window(600, 610))) == 0b11 << 600 // GRID


def test_what_lies_outside_the_day_is_cut_off():
    assert busy_mask([(-30, 10), (DAY - 5, DAY + 60)]) == 0b11 | 1 << (DAY // GRID - 1)
    assert busy_mask([(DAY, DAY + 30), (-60, -30)]) == 0
