"""Leave is entered by whoever answers the phone, and leaves nothing behind when it ends."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.paths import Paths
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import DAY, Window, intersect, subtract
from clinic_desk.desk.staff import queries, service
from clinic_desk.desk.staff.days_off import days_off
from clinic_desk.desk.staff.leave import (
    LeaveBackwards,
    LeaveOver,
    LeaveTooLong,
    end_leave,
    leaves,
    take_leave,
)
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage import opening
from clinic_desk.storage.act import PROGRAM, Actor
from tests import ready
from tests.small import TODAY, at

SATURDAY = TODAY + timedelta(1)
SUNDAY, MONDAY, TUESDAY = (TODAY + timedelta(days) for days in (2, 3, 4))
MORNING, AFTERNOON = Window(540, 720), Window(780, 1080)
FULL = (MORNING, AFTERNOON)


def midnight(day):
    return datetime.combine(day, time())


@pytest.fixture
def do(database, clinic):
    def run(change, *args, by=clinic.desk, **named):
        with database.transaction("x", by) as act:
            return change(act, *args, **named)

    return run


@pytest.fixture
def hours(database, clinic):
    """Dr Li's hours of a day, as every booking asks for them."""

    def of(day, doctor=clinic.doctors[0]):
        with database.reading() as session:
            return queries.hours_of_day(session, doctor, day)[1]

    return of


@pytest.fixture
def listed(database, clinic):
    def rows(staff_id=clinic.doctors[0], since=TODAY):
        with database.reading() as session:
            return [(row.first, row.last, row.reason) for row in leaves(session, staff_id, since)]

    return rows


def test_a_doctor_falls_ill_at_ten(do, hours, listed, clinic):
    do(take_leave, clinic.doctors[0], at(10), midnight(TUESDAY), "Sick")
    assert hours(TODAY) == (Window(540, 600),)
    assert hours(SATURDAY) == hours(MONDAY) == ()
    assert hours(TUESDAY) == FULL
    assert hours(TODAY, clinic.doctors[1]) == FULL
    assert listed() == [(at(10), midnight(TUESDAY), "Sick")]


def test_a_few_hours_of_one_day(do, hours, listed, clinic):
    do(take_leave, clinic.doctors[0], at(11, day=MONDAY), at(14, day=MONDAY), "Training")
    assert hours(MONDAY) == (Window(540, 660), Window(840, 1080))
    assert listed() == [(at(11, day=MONDAY), at(14, day=MONDAY), "Training")]


def test_leave_that_takes_no_hours_leaves_no_trace(do, database, clinic):
    do(take_leave, clinic.doctors[0], at(19), at(21), "Sick")
    do(take_leave, clinic.doctors[0], at(9, day=SUNDAY), at(12, day=SUNDAY), "Sick")
    with database.reading() as session:
        assert days_off(session, clinic.doctors[0], TODAY) == []


def test_the_receptionist_may_and_a_guest_may_not(do, clinic):
    do(take_leave, clinic.doctors[0], at(10), at(12))
    guest = Actor(clinic.desk.staff_id, "x", frozenset())
    for change, span in ((take_leave, (at(10), at(12))), (end_leave, (TODAY, TODAY))):
        with pytest.raises(NotAllowed):
            do(change, clinic.doctors[0], *span, by=guest)


@pytest.mark.parametrize(
    ("first", "last", "refusal"),
    [
        (at(10), at(10), LeaveBackwards),
        (at(10), at(9, 30), LeaveBackwards),
        (at(10), at(10, day=TODAY.replace(year=2028)), LeaveTooLong),
        (at(8), at(9), LeaveOver),
    ],
)
def test_spans_that_cannot_be_meant_are_refused(do, hours, clinic, first, last, refusal):
    with pytest.raises(refusal):
        do(take_leave, clinic.doctors[0], first, last)
    assert hours(TODAY) == FULL


def test_ending_backwards_is_refused(do, clinic):
    with pytest.raises(LeaveBackwards):
        do(end_leave, clinic.doctors[0], SATURDAY, TODAY)


def test_what_a_day_said_before_is_kept_and_comes_back(do, hours, listed, database, clinic):
    doctor = clinic.doctors[0]
    do(service.set_day, doctor, TODAY, [Window(540, 660)], "half a day 2-3 h", by=clinic.owner)
    do(service.set_day, doctor, MONDAY, [Window(480, 1200)], "", by=clinic.owner)
    do(take_leave, doctor, at(10), midnight(TUESDAY), "Sick")
    assert hours(TODAY) == (Window(540, 600),)
    assert listed() == [(at(10), midnight(TUESDAY), "Sick")]
    assert do(end_leave, doctor, TODAY, MONDAY) == 4
    with database.reading() as session:
        kept = {row.day: (row.windows, row.note) for row in days_off(session, doctor, TODAY)}
    assert kept == {
        TODAY: ((Window(540, 660),), "half a day 2-3 h"),
        MONDAY: ((Window(480, 1200),), ""),
    }


def test_leave_inside_leave_is_one_within_the_other(do, hours, listed, clinic):
    doctor = clinic.doctors[0]
    do(take_leave, doctor, midnight(SATURDAY), midnight(TUESDAY), "Holiday")
    do(take_leave, doctor, at(10), midnight(TUESDAY), "Sick")
    assert listed() == [
        (at(10), at(18), "Sick"),
        (midnight(SATURDAY), midnight(TUESDAY), "Holiday"),
    ]
    do(end_leave, doctor, TODAY, TODAY)
    assert hours(TODAY) == FULL and hours(MONDAY) == ()


def test_the_same_leave_made_longer_ends_as_one(do, hours, listed, clinic):
    doctor = clinic.doctors[0]
    do(take_leave, doctor, at(13), midnight(SATURDAY), "Sick")
    do(take_leave, doctor, at(10), midnight(SUNDAY), "Sick")
    assert listed() == [(at(10), midnight(SUNDAY), "Sick")]
    do(end_leave, doctor, TODAY, SATURDAY)
    assert hours(TODAY) == hours(SATURDAY) == FULL and listed() == []


def test_other_hours_are_no_leave_and_are_not_ended(do, hours, listed, clinic):
    doctor = clinic.doctors[0]
    do(service.set_hours, doctor, {4: [MORNING]}, by=clinic.owner)
    do(service.set_day, doctor, TODAY, [AFTERNOON], "swapped", by=clinic.owner)
    assert listed() == []
    assert do(end_leave, doctor, TODAY, TODAY) == 0
    assert hours(TODAY) == (AFTERNOON,)


def test_hours_between_make_two_leaves(do, listed, clinic):
    doctor = clinic.doctors[0]
    for day in (MONDAY, TUESDAY):
        do(take_leave, doctor, at(9, day=day), at(11, day=day), "Training")
    assert [(first, last) for first, last, _ in listed()] == [
        (at(9, day=MONDAY), at(11, day=MONDAY)),
        (at(9, day=TUESDAY), at(11, day=TUESDAY)),
    ]


def test_everybodys_leave_the_next_first(do, database, clinic):
    do(take_leave, clinic.doctors[1], midnight(MONDAY), midnight(TUESDAY), "Holiday")
    do(take_leave, clinic.doctors[2], at(10), midnight(SATURDAY), "Sick")
    with database.reading() as session:
        rows = leaves(session, None, TODAY)
    assert [(row.name, row.first_day, row.last_day) for row in rows] == [
        ("赵医生", TODAY, TODAY),
        ("王医生", MONDAY, MONDAY),
    ]


def test_a_day_on_which_the_clinic_closes_meanwhile_is_leave_again_when_it_opens(
    do, hours, listed, clinic
):
    doctor = clinic.doctors[0]
    do(take_leave, doctor, at(10, day=MONDAY), midnight(TUESDAY), "Sick")
    do(lambda act: calendar.set_day(act, MONDAY, [], "power cut"), by=clinic.owner)
    assert hours(MONDAY) == () and listed() == []
    do(lambda act: calendar.set_day(act, MONDAY, None), by=clinic.owner)
    assert hours(MONDAY) == (Window(540, 600),)
    assert listed() == [(at(10, day=MONDAY), at(18, day=MONDAY), "Sick")]


def test_leave_is_undone_like_anything_else(do, hours, database, clinic):
    do(take_leave, clinic.doctors[0], at(10), midnight(TUESDAY), "Sick")
    database.undo(PROGRAM)
    assert hours(TODAY) == hours(MONDAY) == FULL


# laws

moments = st.integers(0, 4 * 24 * 12).map(
    lambda step: midnight(TODAY) + timedelta(minutes=5 * step)
)
windows = st.lists(
    st.sampled_from([Window(480, 600), Window(650, 900), Window(1000, 1200)]), unique=True
)
weeks = st.none() | st.dictionaries(st.integers(0, 6), windows)
dated = st.dictionaries(st.integers(0, 4), windows, max_size=3)


@pytest.fixture(scope="module")
def database_of(tmp_path_factory):
    folder = tmp_path_factory.mktemp("leave")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLINIC_DESK_CONFIG", str(folder / "config"))
        paths = Paths.within(folder / "clinic")
    ready.put(paths)
    with opening.open_clinic(paths, clock=lambda: midnight(TODAY)) as found:
        yield found.database, ready.small_clinic()


class Desk:
    """Dr Li's days from Friday to Tuesday, set up anew for each example."""

    def __init__(self, database_of, week, other):
        self.database, clinic = database_of
        self.doctor = clinic.doctors[0]
        with self.database.transaction("x", PROGRAM) as act:
            service.set_hours(act, self.doctor, week or {})
            for number in range(6):
                day = TODAY + timedelta(number)
                service.set_day(act, self.doctor, day, other.get(number), "other")

    def do(self, change, *args):
        with self.database.transaction("x", PROGRAM) as act:
            change(act, self.doctor, *args)

    def hours(self):
        with self.database.reading() as session:
            return [
                queries.hours_of_day(session, self.doctor, TODAY + timedelta(number))[1]
                for number in range(6)
            ]

    def stored(self):
        with self.database.reading() as session:
            return [
                (row.day, row.windows, row.note) for row in days_off(session, self.doctor, TODAY)
            ]


def piece(first, last, number):
    """The minutes of a day that the leave takes."""
    begin = midnight(TODAY + timedelta(number))
    start, end = ((at - begin) // timedelta(minutes=1) for at in (first, last))
    start, end = max(start, 0), min(end, DAY)
    return (Window(start, end),) if start < end else ()


@given(week=weeks, other=dated, one=moments, two=moments)
def test_hours_lose_the_leave_and_nothing_else(database_of, week, other, one, two):
    first, last = min(one, two), max(one, two) + timedelta(minutes=5)
    desk = Desk(database_of, week, other)
    before = desk.hours()
    desk.do(take_leave, first, last, "Sick")
    for number, (was, now) in enumerate(zip(before, desk.hours(), strict=True)):
        away = piece(first, last, number)
        assert intersect(now, away) == ()
        assert now == subtract(was, away)


@given(week=weeks, other=dated, one=moments, two=moments)
def test_taking_and_ending_leaves_everything_as_it_was(database_of, week, other, one, two):
    first, last = min(one, two), max(one, two) + timedelta(minutes=5)
    desk = Desk(database_of, week, other)
    hours, stored = desk.hours(), desk.stored()
    desk.do(take_leave, first, last, "Sick")
    with desk.database.reading() as session:
        listed = [row for row in leaves(session, desk.doctor, TODAY) if row.reason == "Sick"]
    for row in listed:
        desk.do(end_leave, row.first_day, row.last_day)
    assert desk.hours() == hours
    assert desk.stored() == stored
