from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clinic_desk.desk.appointments.slots import BITS, GRID, DoctorDay, Half, Wish, busy_mask
from clinic_desk.desk.calendar.hours import DAY, Window, normal
from clinic_desk.desk.waitlist.freed import Candidate, Gap, fits, gap_at, ranked, starts
from clinic_desk.desk.waitlist.records import WaitReason

FRIDAY = date(2026, 11, 20)
LONG_AGO = datetime(2020, 1, 1)
OPEN = (Window(540, 720), Window(780, 1080))
NOON = 720

bits = st.integers(0, BITS - 1)
minutes = st.integers(1, 24).map(lambda n: n * GRID)
days = st.dates(FRIDAY - timedelta(9), FRIDAY + timedelta(9))
moments = st.datetimes(datetime(2026, 11, 10), datetime(2026, 11, 30)).map(
    lambda at: at.replace(second=0, microsecond=0)
)
wishes = st.builds(
    Wish,
    weekdays=st.frozensets(st.integers(0, 6), max_size=4),
    halves=st.frozensets(st.sampled_from(Half)),
)
gaps = st.builds(
    lambda one, other, **more: Gap(
        day=FRIDAY, start=min(one, other) * GRID, end=(max(one, other) + 1) * GRID, **more
    ),
    bits,
    bits,
    staff_id=st.integers(1, 3),
    services=st.none() | st.frozensets(st.integers(1, 3)),
)
candidates = st.builds(
    Candidate,
    customer_id=st.integers(1, 8),
    reason=st.sampled_from(WaitReason),
    since=moments,
    minutes=minutes,
    service_id=st.none() | st.integers(1, 3),
    staff_id=st.none() | st.integers(1, 3),
    wish=wishes,
    first_day=st.none() | days,
    last_day=st.none() | days,
    before=st.none() | moments,
    urgent=st.booleans(),
    entry_id=st.none() | st.integers(1, 9),
)
lists = st.lists(candidates, max_size=12)


def brute_starts(one, gap):
    """Every start, minute by minute, without bits."""
    found = []
    for start in range(0, DAY, GRID):
        at = datetime.combine(gap.day, datetime.min.time()) + timedelta(minutes=start)
        half = Half.MORNING if start < NOON else Half.AFTERNOON
        if (
            gap.start <= start
            and start + one.minutes <= gap.end
            and (not one.wish.halves or half in one.wish.halves)
            and (one.before is None or at < one.before)
        ):
            found.append(start)
    return found


def brute_fits(one, gap):
    with_doctor = (
        one.staff_id == gap.staff_id
        if one.staff_id
        else one.service_id is None or gap.services is None or one.service_id in gap.services
    )
    on_day = not one.wish.weekdays or gap.day.weekday() in one.wish.weekdays
    inside = (one.first_day or date.min) <= gap.day <= (one.last_day or date.max)
    return with_doctor and on_day and inside and bool(brute_starts(one, gap))


@given(candidates, gaps)
def test_who_fits_is_who_fits_minute_by_minute(one, gap):
    assert starts(one, gap) == brute_starts(one, gap)
    assert fits(one, gap) == brute_fits(one, gap)


@given(lists, gaps)
def test_all_ranked_fit_and_nobody_who_fits_is_missing(people, gap):
    found = ranked(people, gap)
    assert all(brute_fits(one, gap) for one in found)
    assert {one.customer_id for one in found} == {
        one.customer_id for one in people if brute_fits(one, gap)
    }
    assert len({one.customer_id for one in found}) == len(found)


@given(lists, gaps)
def test_urgent_come_first_then_those_who_have_waited_longest(people, gap):
    found = ranked(people, gap)
    for before, after in pairwise(found):
        assert before.urgent >= after.urgent
        if before.urgent == after.urgent:
            assert before.since <= after.since


@given(lists, gaps, st.randoms(use_true_random=False))
def test_the_order_does_not_hang_on_how_they_were_read(people, gap, random):
    mixed = list(people)
    random.shuffle(mixed)
    shape = [one.order for one in ranked(people, gap)]
    assert [one.order for one in ranked(mixed, gap)] == shape


@given(lists, gaps)
def test_the_line_of_a_customer_is_the_best_of_theirs(people, gap):
    for one in ranked(people, gap):
        own = [other for other in people if other.customer_id == one.customer_id]
        assert one.order == min(other.order for other in own if brute_fits(other, gap))


@st.composite
def gapped(draw):
    spans = st.lists(st.tuples(bits, bits).map(sorted), max_size=5)
    windows = normal(Window(a * GRID, (b + 1) * GRID) for a, b in draw(spans))
    busy = busy_mask((a * GRID, (b + 1) * GRID) for a, b in draw(spans))
    return DoctorDay(FRIDAY, 1, windows, busy), draw(bits) * GRID, draw(minutes)


@given(gapped(), moments)
def test_a_gap_is_the_longest_free_piece_around_what_was_freed(given_day, after):
    one, start, length = given_day

    def free(minute):
        inside = any(w.start <= minute and minute + GRID <= w.end for w in one.windows)
        return 0 <= minute < DAY and inside and not one.taken >> minute // GRID & 1

    def ahead(minute):
        return datetime.combine(FRIDAY, datetime.min.time()) + timedelta(minutes=minute) >= after

    gap = gap_at(one, start, start + length, after=after)
    touched = [minute for minute in range(start, start + length, GRID) if free(minute)]
    if gap is None:
        assume(touched)
        piece = touched[0]
        while free(piece):
            assert not ahead(piece)
            piece += GRID
        return
    assert all(free(minute) and ahead(minute) for minute in range(gap.start, gap.end, GRID))
    assert not free(gap.end)
    assert not free(gap.start - GRID) or not ahead(gap.start - GRID)
    assert gap.end > touched[0]


def test_a_gap_lies_between_neighbours_and_outside_lunch():
    one = DoctorDay(FRIDAY, 1, OPEN, busy_mask([(540, 600), (690, 700)]))
    assert gap_at(one, 630, 660, after=LONG_AGO) == Gap(1, FRIDAY, 600, 690)
    assert gap_at(one, 800, 830, after=LONG_AGO) == Gap(1, FRIDAY, 780, 1080)
    assert gap_at(one, 725, 730, after=LONG_AGO) is None
    at_ten_seven = datetime(2026, 11, 20, 10, 7, 30)
    assert gap_at(one, 600, 630, after=at_ten_seven) == Gap(1, FRIDAY, 610, 690)
    assert gap_at(one, 600, 630, after=datetime(2026, 11, 21)) is None


def test_a_freed_time_that_is_partly_taken_again_gives_what_is_left():
    one = DoctorDay(FRIDAY, 1, OPEN, busy_mask([(600, 615)]))
    assert gap_at(one, 600, 630, after=LONG_AGO) == Gap(1, FRIDAY, 615, 720)


@pytest.mark.parametrize(
    ("more", "there"),
    [
        ({}, True),
        ({"minutes": 30}, True),
        ({"minutes": 35}, False),
        ({"staff_id": 2}, False),
        ({"service_id": 9}, False),
        ({"service_id": 9, "staff_id": 1}, True),
        ({"wish": Wish(frozenset({4}))}, True),
        ({"wish": Wish(frozenset({0, 1}))}, False),
        ({"wish": Wish(halves=frozenset({Half.AFTERNOON}))}, False),
        ({"first_day": FRIDAY + timedelta(1)}, False),
        ({"last_day": FRIDAY}, True),
        ({"last_day": FRIDAY - timedelta(1)}, False),
        ({"before": datetime(2026, 11, 20, 10)}, False),
        ({"before": datetime(2026, 11, 20, 10, 30)}, True),
    ],
)
def test_each_wish_by_itself(more, there):
    gap = Gap(1, FRIDAY, 600, 630, frozenset({3}))
    given_ = {"minutes": 15, "service_id": 3} | more
    assert fits(Candidate(1, WaitReason.WISH, LONG_AGO, **given_), gap) is there
