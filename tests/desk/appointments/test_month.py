"""A month at a glance, and how full days are when time is kept."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.blocks import BlockForm, BlockRow, keep_block
from clinic_desk.desk.appointments.booked_by import booked
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.load import Fullness, month_load, offered_of, span
from clinic_desk.desk.appointments.month import month_days
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import DAY, Window
from clinic_desk.desk.staff import service as staff
from clinic_desk.storage.act import PROGRAM
from tests.small import NOW, TODAY, at
from tests.statements import counted

TOMORROW = TODAY + timedelta(1)
HOURS = (Window(540, 720), Window(780, 1080))


@pytest.fixture
def do(database):
    def run(change, by=PROGRAM):
        with database.transaction("x", by) as act:
            return change(act)

    return run


@pytest.fixture
def read(database):
    def run(query, *values):
        with database.reading() as session:
            return query(session, *values)

    return run


@pytest.fixture
def visit(do, clinic):
    def make(name, doctor, start, minutes=30):
        form = VisitForm(clinic.customers[name], clinic.doctors[doctor], start, minutes)
        return do(lambda act: service.book(act, form, override="x"))

    return make


def test_a_day_counts_visits_and_what_is_free_of_each_doctor(do, read, visit, clinic):
    visit("吕伟", 0, at(9), 60)
    visit("单小红", 0, at(9, 30), 60)
    gone = visit("单乐乐", 1, at(14))
    do(lambda act: service.miss(act, gone, version=1))
    lunch = BlockForm(at(10), at(12), BlockKind.MEETING, clinic.doctors[0])
    do(lambda act: keep_block(act, None, lunch))
    do(lambda act: staff.set_day(act, clinic.doctors[2], TODAY, [], note="病假"))
    found = read(month_days, TODAY, TOMORROW)[TODAY]
    first, second, away = found.doctors
    assert (first.visits, first.offered, first.free) == (2, 360, 300)
    assert (second.visits, second.offered, second.free) == (0, 480, 480)
    assert (away.offered, away.free, away.share) == (0, 0, 0.0)
    assert (found.visits, found.offered, found.free) == (2, 840, 780)
    assert found.fullness is Fullness.FREE


def test_a_closed_day_says_why(do, read, clinic):
    do(lambda act: calendar.set_day(act, TOMORROW, [], note="装修"))
    days = read(month_days, TODAY, TODAY + timedelta(2))
    assert (days[TOMORROW].reason.note, days[TOMORROW].reason.windows) == ("装修", ())
    assert days[TOMORROW].fullness is Fullness.CLOSED
    assert days[TODAY].reason.windows == HOURS


def test_full_and_busy_days_are_named_so(read, visit):
    for doctor, name in enumerate(("吕伟", "单小红", "单乐乐")):
        visit(name, doctor, at(9), 180)
        visit(name, doctor, at(13), 180)
    assert read(month_days, TODAY, TODAY)[TODAY].fullness is Fullness.BUSY
    for doctor, name in enumerate(("吕伟", "单小红", "单乐乐")):
        visit(name, doctor, at(16), 120)
    assert read(month_days, TODAY, TODAY)[TODAY].fullness is Fullness.FULL


def test_a_month_is_read_by_two_statements(database, clinic):
    first, last = date(2026, 10, 26), date(2026, 12, 6)
    with database.reading() as session:
        roster = Roster(session, first, last)
    with counted(database) as seen:
        with database.reading() as session:
            assert len(month_days(session, first, last, roster)) == 42
        known = len(seen)
        with database.reading() as session:
            month_days(session, first, last)
    assert known == 2
    assert len(seen) - known <= 8


def test_kept_time_is_not_offered(do, read, clinic):
    before = read(month_load, TODAY, TODAY)[TODAY]
    do(lambda act: keep_block(act, None, BlockForm(at(11), at(14), BlockKind.OTHER)))
    do(lambda act: keep_block(act, None, BlockForm(at(9), at(10), staff_id=clinic.doctors[0])))
    do(lambda act: keep_block(act, None, BlockForm(at(9), at(18), chair_id=clinic.chairs[0])))
    after = read(month_load, TODAY, TODAY)[TODAY]
    assert before.offered - after.offered == 3 * 120 + 60
    everything = BlockForm(at(8), at(20))
    do(lambda act: keep_block(act, None, everything))
    assert read(month_load, TODAY, TODAY)[TODAY].fullness is Fullness.CLOSED


def test_the_small_month_and_the_large_one_agree(do, read, visit, clinic):
    visit("吕伟", 0, at(9), 60)
    visit("单乐乐", 1, at(14))
    do(lambda act: keep_block(act, None, BlockForm(at(11), at(14))))
    small = read(month_load, TODAY, TOMORROW)
    large = read(month_days, TODAY, TOMORROW)
    for day in (TODAY, TOMORROW):
        assert small[day].offered == large[day].offered
        assert small[day].offered - small[day].booked == large[day].free


rows = st.lists(
    st.builds(
        lambda start, length, whose: (start * 5, min((start + length) * 5, DAY), whose),
        st.integers(0, 280),
        st.integers(1, 60),
        st.sampled_from(["mine", "other", "clinic", "chair"]),
    ),
    max_size=6,
)


@given(rows)
def test_what_is_offered_is_every_minute_outside_kept_time(made):
    midnight = datetime.combine(TODAY, time())
    owner = {"mine": (1, None), "other": (2, None), "clinic": (None, None), "chair": (None, 1)}
    kept = [
        BlockRow(n, *owner[whose], midnight + timedelta(minutes=start),
                 midnight + timedelta(minutes=end), BlockKind.OTHER, "", None)
        for n, (start, end, whose) in enumerate(made)
    ]  # fmt: skip
    assert [(span(row).start, span(row).end) for row in kept] == [one[:2] for one in made]
    left = {m for window in offered_of(1, HOURS, kept) for m in range(window.start, window.end)}
    taken = {m for a, b, whose in made if whose in {"mine", "clinic"} for m in range(a, b)}
    hours = {m for window in HOURS for m in range(window.start, window.end)}
    assert left == hours - taken


def test_who_booked_a_visit_and_when(do, read, clinic):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30)
    number = do(lambda act: service.book(act, form), clinic.desk)
    assert read(booked, number) == (NOW, "小陈")
    assert read(booked, 9999) is None
