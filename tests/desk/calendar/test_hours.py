import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.calendar.hours import (
    DAY,
    HoursUnclear,
    Window,
    WindowBackwards,
    WindowOutsideDay,
    covers,
    format_hours,
    intersect,
    normal,
    parse_hours,
    subtract,
)


@st.composite
def some_windows(draw):
    cuts = st.integers(0, DAY)
    pairs = draw(st.lists(st.tuples(cuts, cuts), max_size=6))
    return [Window(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]]


def minutes(windows) -> set[int]:
    return {minute for window in windows for minute in range(window.start, window.end)}


def is_normal(windows) -> bool:
    ends = [-1]
    for window in windows:
        if not ends[-1] < window.start < window.end:
            return False
        ends.append(window.end)
    return True


@given(some_windows())
def test_normal_keeps_every_minute_and_joins_what_touches(windows):
    joined = normal(windows)
    assert minutes(joined) == minutes(windows)
    assert sum(window.minutes for window in joined) == len(minutes(windows))
    assert is_normal(joined)


@given(some_windows(), some_windows())
def test_intersection_is_what_both_have(one, other):
    shared = intersect(normal(one), normal(other))
    assert minutes(shared) == minutes(one) & minutes(other)
    assert is_normal(shared)


@given(some_windows(), some_windows())
def test_subtraction_leaves_what_the_other_has_not(one, other):
    left = subtract(normal(one), normal(other))
    assert minutes(left) == minutes(one) - minutes(other)
    assert is_normal(left)


@given(some_windows(), st.integers(0, DAY - 1), st.integers(1, 300))
def test_covered_means_every_minute_is_in(windows, start, length):
    end = start + length
    assert covers(normal(windows), start, end) == (set(range(start, end)) <= minutes(windows))


@given(some_windows())
@example([Window(0, DAY)])
def test_written_hours_read_back_the_same(windows):
    assert parse_hours(format_hours(normal(windows))) == normal(windows)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9-12, 13:30-18", "09:00-12:00 13:30-18:00"),
        ("０９：００～１２：００、１３：００－１８：００", "09:00-12:00 13:00-18:00"),
        ("0900-1200 1330-1800", "09:00-12:00 13:30-18:00"),
        ("930-1200", "09:30-12:00"),
        ("9点半到12点", "09:30-12:00"),
        ("上午9-12 下午1-6", "09:00-12:00 13:00-18:00"),
        ("下午2点30分至6点", "14:30-18:00"),
        ("早上8:30—11:30；晚上7-9", "08:30-11:30 19:00-21:00"),
        ("13-18 9-12 12-13", "09:00-18:00"),
        ("9.30 - 12.00 / 18-24", "09:30-12:00 18:00-24:00"),
        ("", ""),
        ("  ", ""),
        ("-", ""),
        ("休息", ""),
    ],
)
def test_hours_are_read_as_people_type_them(typed, meant):
    assert format_hours(parse_hours(typed)) == meant


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("all day", HoursUnclear),
        ("9-12-15", HoursUnclear),
        ("9-12 or so", HoursUnclear),
        ("9-25", HoursUnclear),
        ("8:75-9", HoursUnclear),
        ("9", HoursUnclear),
        ("12-9", WindowBackwards),
        ("9-9", WindowBackwards),
        ("18-24:30", WindowOutsideDay),
    ],
)
def test_unclear_hours_are_refused_beside_their_field(typed, refusal):
    with pytest.raises(refusal) as refused:
        parse_hours(typed)
    assert isinstance(refused.value, DeskError)
    assert refused.value.field == "hours"


def test_a_refusal_names_the_hours():
    with pytest.raises(WindowBackwards, match="12:00 to 09:00"):
        parse_hours("12-9")
    with pytest.raises(HoursUnclear, match="noonish"):
        parse_hours("noonish")
    with pytest.raises(WindowOutsideDay, match="23:00-25:00"):
        normal([Window(23 * 60, 25 * 60)])
    with pytest.raises(WindowOutsideDay):
        normal([Window(-5, 60)])
