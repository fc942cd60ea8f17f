from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.arrivals.expected import (
    GRACE,
    LEAST,
    Seen,
    Waits,
    due,
    durations,
    expected,
    in_order,
    length,
    still,
)
from tests.small import at

NOW = at(10)
LI, WANG = (1, 0), (2, 0)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def waits(number: int, booked: datetime, arrived: datetime, *, planned: int = 30,
          first: bool = False, provider=LI) -> Waits:  # fmt: skip
    return Waits(number, provider, planned, booked, arrived, first)


def done(planned: int, took: float, provider=LI) -> Seen:
    return Seen(provider, planned, at(8), at(8) + minutes(took))


def treated(planned: int, since: float, provider=LI) -> Seen:
    return Seen(provider, planned, NOW - minutes(since), None)


moments = st.integers(-120, 120).map(lambda number: NOW + minutes(number))
providers = st.sampled_from([LI, WANG, (0, 7)])
people = st.lists(
    st.builds(
        Waits,
        id=st.integers(1, 10_000),
        provider=providers,
        planned=st.integers(1, 24).map(lambda number: number * 5),
        booked_at=moments,
        arrived_at=st.integers(0, 120).map(lambda number: NOW - minutes(number)),
        first=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda one: one.id,
)
seen = st.lists(
    st.builds(
        lambda provider, planned, began, took: Seen(
            provider,
            planned,
            NOW - minutes(began),
            None if took is None else NOW - minutes(began) + minutes(took),
        ),
        providers,
        st.integers(1, 24).map(lambda number: number * 5),
        st.integers(0, 180),
        st.none() | st.integers(0, 180),
    ),
    max_size=6,
)


@given(people, seen)
def test_nobody_waits_less_than_nothing_nor_is_seated_before_the_turn(waiting, known):
    found = expected(waiting, known, NOW)
    assert found.keys() == {one.id for one in waiting}
    for one in waiting:
        assert found[one.id] >= 0
        assert NOW + minutes(found[one.id]) >= due(one)


@given(people, seen)
def test_the_doctor_sees_one_after_the_other(waiting, known):
    """A walk minute by minute through each doctor's queue ends at the same times."""
    found, known_by = expected(waiting, known, NOW), durations(known)
    for provider in {one.provider for one in waiting}:
        pace = known_by.get(provider, ())
        busy = [one for one in known if one.provider == provider and one.done_at is None]
        clock = max((still(one, NOW, pace) for one in busy), default=0.0)
        queue = [one for one in waiting if one.provider == provider]
        while queue:
            following = min(
                queue, key=lambda one: (due(one), not one.first, one.arrived_at, one.id)
            )
            queue.remove(following)
            clock = max(clock, (due(following) - NOW).total_seconds() / 60)
            assert clock <= found[following.id] < clock + 1
            clock += length(following.planned, pace)


@given(people, seen, people)
def test_who_comes_behind_changes_nothing_for_those_before(waiting, known, more):
    queue = in_order([*waiting, *(one for one in more if one.id not in {w.id for w in waiting})])
    whole = expected(queue, known, NOW)
    for place in range(len(queue)):
        part = expected(queue[:place], known, NOW)
        assert part == {one.id: whole[one.id] for one in queue[:place]}


@given(people, people)
def test_the_order_is_one_and_does_not_hang_on_how_it_is_read(waiting, mixed):
    assert in_order(reversed(waiting)) == in_order(waiting)
    ids = [one.id for one in in_order(waiting)]
    alone = [one.id for one in in_order(one for one in waiting if one.provider == LI)]
    assert alone == [number for number in ids if number in set(alone)]


@given(people, st.integers(0, 60))
def test_a_reason_to_be_first_helps_by_the_grace_and_no_more(waiting, grace):
    ordered = in_order(waiting, grace)
    place = {one.id: at for at, one in enumerate(ordered)}
    turns = {
        one.id: due(Waits(one.id, one.provider, one.planned, one.booked_at, one.arrived_at,
                          first=False), grace)
        for one in waiting
    }  # fmt: skip
    for one in waiting:
        for other in waiting:
            if one.first and not other.first:
                apart = turns[one.id] - turns[other.id]
                assert (place[one.id] < place[other.id]) == (apart <= minutes(grace))


def test_by_the_booked_time_and_who_came_late_after():
    early = waits(1, at(10, 30), at(9, 30))
    on_time = waits(2, at(9, 30), at(9, 40))
    late = waits(3, at(9), at(9, 45))
    assert in_order([early, on_time, late]) == [on_time, late, early]
    assert due(late) == at(9, 45)


def test_somebody_old_goes_before_others_of_about_the_same_time():
    usual, old, before = waits(1, at(10), at(9, 50)), waits(2, at(10, 10), at(9, 50), first=True), (
        waits(3, at(9, 55), at(9, 50))
    )  # fmt: skip
    assert [one.id for one in in_order([usual, old, before])] == [3, 2, 1]
    equal = waits(4, at(10, 10) - minutes(GRACE), at(9, 50))
    assert in_order([equal, old])[0] is old


def test_how_long_a_visit_takes():
    assert length(30, []) == 30
    assert length(30, [(20, 30)]) == 45
    assert length(30, [(10, 90)]) == 60, "one that took very long counts twice at most"
    assert length(30, [(60, 6)]) == 15
    assert length(30, [(30, 20), (60, 50)]) == 35
    assert length(30, [(30, 20), (60, 50), (15, 22)]) == 22


def test_what_was_entered_afterwards_tells_no_pace():
    assert durations([done(30, 0), done(30, 1.5), treated(30, 10)]) == {}
    assert durations([done(30, 25), done(15, 40, WANG)]) == {LI: [(30, 25)], WANG: [(15, 40)]}


def test_the_one_in_treatment_comes_first():
    known = [treated(30, 10), done(30, 50, WANG)]
    one, other = waits(1, at(9, 30), at(9, 25)), waits(2, at(9, 45), at(9, 25))
    elsewhere = waits(3, at(9, 45), at(9, 25), provider=WANG)
    assert expected([one, other, elsewhere], known, NOW) == {1: 20, 2: 50, 3: 0}


@pytest.mark.parametrize("since", [26, 30, 95])
def test_who_takes_longer_than_planned_still_takes_a_little(since):
    assert expected([waits(1, at(9), at(9))], [treated(30, since)], NOW) == {1: LEAST}


def test_two_chairs_of_one_doctor():
    known = [treated(30, 20), treated(60, 20)]
    assert expected([waits(1, at(9), at(9))], known, NOW) == {1: 40}


def test_who_comes_early_waits_for_the_booked_time():
    known = [done(30, 20), done(30, 20)]
    queue = [waits(1, at(10, 30), at(9, 50)), waits(2, at(10, 35), at(9, 50))]
    assert expected(queue, known, NOW) == {1: 30, 2: 50}
