"""Kept time: made, moved, copied, cleared; asked about on booking and never offered."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments import kept, service
from clinic_desk.desk.appointments.blocks import (
    BlockForm,
    BlockOdd,
    BlockOfVisit,
    blocks,
    clear_blocks,
    keep_block,
    paste_blocks,
    remove_blocks,
)
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.appointments.refusals import InBlock
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import TODAY, at

TOMORROW = TODAY + timedelta(1)
LUNCH = BlockForm(at(12), at(13), BlockKind.LUNCH)


@pytest.fixture
def do(database):
    def run(change, by=PROGRAM):
        with database.transaction("x", by) as act:
            return change(act)

    return run


@pytest.fixture
def on(database):
    def read(day=TODAY):
        with database.reading() as session:
            return blocks(session, day, day)

    return read


def keep(do, form):
    return do(lambda act: keep_block(act, None, form))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (at(12), at(12)),
        (at(12), at(11)),
        (at(12, 2), at(13)),
        (at(12), at(12, 58)),
        (at(23), at(1, day=TOMORROW)),
    ],
)
def test_odd_times_are_refused(do, on, start, end):
    with pytest.raises(BlockOdd):
        keep(do, BlockForm(start, end))
    assert on() == []


def test_kept_time_may_last_until_midnight(do, on):
    keep(do, BlockForm(at(18), datetime.combine(TOMORROW, time())))
    (row,) = on()
    assert row.form.on(TOMORROW).end_at == datetime.combine(TOMORROW + timedelta(1), time())


def test_it_is_changed_and_freed(do, on, clinic):
    number = keep(do, LUNCH)
    form = replace(LUNCH, staff_id=clinic.doctors[0], note="  午休 ", end_at=at(13, 30))
    assert do(lambda act: keep_block(act, number, form)) == number
    (row,) = on()
    assert row.form == replace(form, note="午休")
    do(lambda act: remove_blocks(act, [number]))
    assert on() == []


def test_without_the_right_nothing_is_kept(do):
    nobody = Actor(None, "x", frozenset())
    with pytest.raises(NotAllowed):
        do(lambda act: keep_block(act, None, LUNCH), nobody)


def test_pasting_twice_does_not_double(do, on, clinic):
    forms = [LUNCH, BlockForm(at(9), at(10), BlockKind.MEETING, clinic.doctors[1])]
    assert len(do(lambda act: paste_blocks(act, forms, TOMORROW))) == 2
    assert do(lambda act: paste_blocks(act, forms, TOMORROW)) == []
    assert [row.form for row in on(TOMORROW)] == [forms[1].on(TOMORROW), LUNCH.on(TOMORROW)]


def test_clearing_takes_the_day_or_one_doctors_part(do, on, clinic):
    mine = BlockForm(at(9), at(10), BlockKind.MEETING, clinic.doctors[1])
    chair = BlockForm(at(9), at(10), BlockKind.EQUIPMENT, None, clinic.chairs[0])
    for form in (LUNCH, mine, chair, LUNCH.on(TOMORROW)):
        keep(do, form)
    assert do(lambda act: clear_blocks(act, TODAY, staff_id=clinic.doctors[1])) == 1
    assert do(lambda act: clear_blocks(act, TODAY, chair_id=clinic.chairs[0])) == 1
    assert [row.form for row in on()] == [LUNCH]
    assert do(lambda act: clear_blocks(act, TODAY)) == 1
    assert on() == []
    assert len(on(TOMORROW)) == 1


def test_the_way_to_a_home_stays_with_its_visit(do, on, clinic):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30, address="城北路1号",
                     travel=30)  # fmt: skip
    do(lambda act: service.book(act, form))
    ways = on()
    assert [row.kind for row in ways] == [BlockKind.TRAVEL] * 2
    with pytest.raises(BlockOfVisit):
        do(lambda act: remove_blocks(act, [ways[0].id]))
    with pytest.raises(BlockOfVisit):
        do(lambda act: keep_block(act, ways[0].id, LUNCH))
    assert do(lambda act: clear_blocks(act, TODAY)) == 0
    assert on() == ways


def test_booking_into_kept_time_asks(do, clinic):
    keep(do, BlockForm(at(9), at(10), BlockKind.EMERGENCY, clinic.doctors[0]))
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(9, 45), 30)
    with pytest.raises(InBlock, match="09:00 to 10:00 is kept free: Kept for emergencies"):
        do(lambda act: service.book(act, form))
    beside = replace(form, start_at=at(10))
    elsewhere = replace(form, staff_id=clinic.doctors[1], customer_id=clinic.customers["单小红"])
    for fine in (beside, elsewhere):
        do(lambda act, fine=fine: service.book(act, fine))


def test_somebody_elses_change_is_told(do, on):
    number = keep(do, LUNCH)
    (seen,) = on()
    do(lambda act: kept.unchanged(act, seen))
    do(lambda act: keep_block(act, number, replace(LUNCH, note="x")))
    with pytest.raises(ChangedMeanwhile):
        do(lambda act: kept.unchanged(act, seen))
    do(lambda act: remove_blocks(act, [number]))
    with pytest.raises(ChangedMeanwhile):
        do(lambda act: kept.unchanged(act, seen))


def test_repeats_leave_out_days_on_which_the_clinic_is_closed(do, on, clinic):
    sunday = TODAY + timedelta(2)
    do(lambda act: calendar.set_day(act, TODAY + timedelta(3), [], note="装修"))
    until = TODAY + timedelta(8)
    made = do(lambda act: kept.repeat_block(act, LUNCH, range(7), until))
    days = [TODAY + timedelta(n) for n in range(1, 9)]
    there = [day for day in days if on(day)]
    assert there == [day for day in days if day not in {sunday, TODAY + timedelta(3)}]
    assert len(made) == len(there)
    assert do(lambda act: kept.repeat_block(act, LUNCH, {4, 5}, until)) == []


@pytest.mark.parametrize("days", [0, -1, 367])
def test_repeats_end_on_a_later_day_within_a_year(days):
    with pytest.raises(kept.RepeatOdd):
        kept.repeat_days(TODAY, {0}, TODAY + timedelta(days))


@given(
    st.frozensets(st.integers(0, 6)),
    st.integers(1, 366),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
)
def test_repeats_are_every_such_weekday_and_no_other(weekdays, ahead, first):
    found = kept.repeat_days(first, weekdays, first + timedelta(ahead))
    everything = [first + timedelta(n) for n in range(1, ahead + 1)]
    assert found == [day for day in everything if day.weekday() in weekdays]


def test_visits_that_lie_in_kept_time_are_counted(do, database, clinic):
    for name, doctor, start in (("吕伟", 0, at(9)), ("单小红", 0, at(9, 30)), ("单乐乐", 1, at(9))):
        chair = clinic.chairs[doctor]
        form = VisitForm(clinic.customers[name], clinic.doctors[doctor], start, 30, chair_id=chair)
        do(lambda act, form=form: service.book(act, form))

    def inside(**who):
        with database.reading() as session:
            return kept.visits_within(session, BlockForm(at(9, 15), at(10), **who))

    assert inside() == 3
    assert inside(staff_id=clinic.doctors[0]) == 2
    assert inside(chair_id=clinic.chairs[1]) == 1
    assert inside(staff_id=clinic.doctors[2]) == 0


pieces = st.lists(
    st.tuples(st.integers(96, 220), st.integers(1, 18), st.sampled_from("wdoc")), max_size=8
)


@given(pieces, st.integers(1, 10), st.booleans())
def test_a_slot_finder_never_offers_kept_time(opened, database, clinic, made, width, seated):
    """Against every five minutes of the day: outside hours or in a block it cannot be had."""
    day = date(2026, 11, 23)
    midnight = datetime.combine(day, time())
    owner = {
        "w": {},
        "d": {"staff_id": clinic.doctors[0]},
        "o": {"staff_id": clinic.doctors[1]},
        "c": {"chair_id": clinic.chairs[0]},
    }
    minutes = 5 * width
    with database.transaction("x", PROGRAM) as act:
        clear_blocks(act, day)
        busy = []
        for place, length, whose in made:
            start, end = 5 * place, min(5 * (place + length), 24 * 60)
            form = BlockForm(midnight + timedelta(minutes=start), midnight + timedelta(minutes=end),
                             **owner[whose])  # fmt: skip
            keep_block(act, None, form)
            if whose in ("wdc" if seated else "wd"):
                busy.append((start, end))
        chair = clinic.chairs[0] if seated else None
        sought = Sought(minutes, midnight, [clinic.doctors[0]], chair)
        slots = next_free(act.session, sought, count=500, per_day=500, step=5, until=day)
    free = [
        start
        for start in range(0, 24 * 60, 5)
        if any(a <= start and start + minutes <= b for a, b in ((540, 720), (780, 1080)))
        and not any(start < b and a < start + minutes for a, b in busy)
    ]
    offered = [slot.start for slot in slots]
    assert set(offered) <= set(free)
    # offers stand apart by their own length: the first of each free piece is among them
    assert bool(offered) == bool(free)
    assert not free or offered[0] == free[0]
    assert all(any(o <= start < o + minutes for o in offered) for start in free)
