"""Rules of recurring visits, the plan before saving, and the series on the book."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments import queries, recurring, service
from clinic_desk.desk.appointments.blocks import BlockForm, keep_block
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, BlockKind, Series
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.recurring import Chosen, NothingLeft, Rule, Unit, dates
from clinic_desk.desk.appointments.refusals import (
    ChairTaken,
    ClinicClosed,
    DoctorAway,
    InBlock,
    InThePast,
    Overridable,
    ReasonMissing,
    SlotTaken,
)
from clinic_desk.desk.appointments.repeats import (
    MOST,
    CountOdd,
    EndMissing,
    EveryOdd,
    TooFar,
    TooMany,
    UntilEarly,
    WeekdaysUnfit,
)
from clinic_desk.desk.appointments.spare import Spare
from clinic_desk.desk.appointments.trial import Trial
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM, Actor
from tests.small import NOW, at

FRIDAY = date(2026, 11, 20)
firsts = st.dates(date(2020, 1, 1), date(2035, 12, 31))
everies = st.integers(1, 6)
weekdays = st.frozensets(st.integers(0, 6), max_size=4)


def rules(units=tuple(Unit)):
    @st.composite
    def made(draw):
        unit = draw(st.sampled_from(units))
        days = draw(weekdays) if unit is Unit.WEEK else frozenset()
        most = 19 if unit is Unit.MONTH else 40
        return Rule(draw(everies), unit, days, count=draw(st.integers(1, most)))

    return made()


# the rule


def test_orthodontics_every_four_weeks_twelve_times():
    found = dates(Rule(4, count=12), FRIDAY)
    assert found == [FRIDAY + timedelta(weeks=4 * n) for n in range(12)]


def test_several_weekdays_count_weeks_from_the_first_monday():
    rule = Rule(2, Unit.WEEK, frozenset({0, 4}), count=5)
    assert dates(rule, FRIDAY) == [
        date(2026, 11, 20),
        date(2026, 11, 30),
        date(2026, 12, 4),
        date(2026, 12, 14),
        date(2026, 12, 18),
    ]


def test_a_month_that_is_too_short_has_it_on_its_last_day():
    found = dates(Rule(1, Unit.MONTH, count=5), date(2027, 10, 31))
    assert [(day.month, day.day) for day in found] == [
        (10, 31), (11, 30), (12, 31), (1, 31), (2, 29),
    ]  # fmt: skip


def test_until_holds_its_own_day():
    rule = Rule(1, Unit.WEEK, until=FRIDAY + timedelta(weeks=3))
    assert len(dates(rule, FRIDAY)) == 4


@given(rules(), firsts)
def test_dates_go_up_from_the_first_and_are_as_many_as_said(rule, first):
    found = dates(rule, first)
    assert len(found) == rule.count
    assert found == sorted(set(found))
    assert found[0] >= first
    assert rule.weekdays or found[0] == first


@given(rules(), firsts)
def test_until_is_the_longest_series_that_ends_by_then(rule, first):
    found = dates(rule, first)
    for until in (found[-1], found[-1] + timedelta(days=1)):
        again = dates(Rule(rule.every, rule.unit, rule.weekdays, until=until), first)
        assert again[: len(found)] == found
        assert all(day <= until for day in again)


@given(rules((Unit.DAY, Unit.WEEK)), firsts)
def test_a_walk_day_by_day_finds_the_same(rule, first):
    monday = first - timedelta(days=first.weekday())
    found, day = [], first
    while len(found) < rule.count:
        if rule.unit is Unit.DAY:
            hit = (day - first).days % rule.every == 0
        else:
            week = (day - monday).days // 7
            chosen = rule.weekdays or {first.weekday()}
            hit = week % rule.every == 0 and day.weekday() in chosen
        found += [day] * hit
        day += timedelta(days=1)
    assert dates(rule, first) == found


@given(rules((Unit.MONTH,)), firsts)
def test_months_keep_the_day_or_have_none_so_late(rule, first):
    for place, day in enumerate(dates(rule, first)):
        month = first.year * 12 + first.month - 1 + place * rule.every
        assert (day.year * 12 + day.month - 1) == month
        tomorrow = day + timedelta(days=1)
        assert day.day == first.day or (day.day < first.day and tomorrow.day == 1)


@given(rules(), st.none() | firsts)
def test_a_rule_is_read_back_as_written(rule, until):
    if until:
        rule = Rule(rule.every, rule.unit, rule.weekdays, until=until)
    assert Rule.from_json(rule.to_json()) == rule


@pytest.mark.parametrize(
    ("rule", "refusal"),
    [
        (Rule(0, count=3), EveryOdd),
        (Rule(100, count=3), EveryOdd),
        (Rule(1), EndMissing),
        (Rule(1, count=3, until=FRIDAY), EndMissing),
        (Rule(1, count=0), CountOdd),
        (Rule(1, count=MOST + 1), CountOdd),
        (Rule(1, Unit.DAY, frozenset({1}), count=3), WeekdaysUnfit),
        (Rule(1, Unit.WEEK, frozenset({7}), count=3), WeekdaysUnfit),
        (Rule(1, until=FRIDAY - timedelta(days=1)), UntilEarly),
        (Rule(1, Unit.WEEK, frozenset({0}), until=FRIDAY), UntilEarly),
        (Rule(1, Unit.DAY, until=FRIDAY + timedelta(days=MOST)), TooMany),
        (Rule(60, Unit.MONTH, count=4), TooFar),
        (Rule(60, Unit.MONTH, until=date(2040, 1, 1)), TooFar),
    ],
)
def test_nonsense_is_refused(rule, refusal):
    with pytest.raises(refusal):
        dates(rule, FRIDAY)


def test_most_dates_are_given_whole():
    assert len(dates(Rule(1, Unit.DAY, until=FRIDAY + timedelta(days=MOST - 1)), FRIDAY)) == MOST
    assert len(dates(Rule(5, Unit.WEEK, count=MOST), FRIDAY)) == MOST


def test_the_end_of_time_is_a_refusal():
    with pytest.raises(TooFar):
        dates(Rule(1, count=3), date(9999, 12, 1))
    with pytest.raises(TooFar):
        dates(Rule(1, Unit.MONTH, count=12), date(9998, 6, 1))
    with pytest.raises(TooFar):
        dates(Rule(99, Unit.MONTH, count=3), date(9989, 10, 1))


# the plan


class Desk:
    def __init__(self, database, clinic):
        self.database, self.clinic = database, clinic

    def do(self, change, by=PROGRAM):
        with self.database.transaction("x", by) as act:
            return change(act)

    def form(self, who="吕伟", start=None, **more):
        given = {"minutes": 30, "service_id": self.clinic.services["矫正复诊"]} | more
        doctor = given.pop("staff_id", self.clinic.doctors[0])
        return VisitForm(self.clinic.customers[who], doctor, start or at(10), **given)

    def book(self, who="曾国强", start=None, **more):
        form = self.form(who, start, **more)
        return self.do(lambda act: service.book(act, form))

    def plan(self, rule, form=None, now=NOW):
        with self.database.reading() as session:
            return recurring.plan(session, form or self.form(), rule, now=now)

    def series(self, planned, form=None, rule=None, **more):
        chosen = [one if isinstance(one, Chosen) else Chosen(one) for one in planned]
        return self.do(
            lambda act: recurring.book_series(
                act, form or self.form(), chosen, rule or Rule(1, count=len(chosen)), **more
            )
        )

    def get(self, visit):
        with self.database.reading() as session:
            return queries.visit(session, visit)


@pytest.fixture
def desk(database, clinic):
    return Desk(database, clinic)


def week(number, hour=10, minute=0):
    return at(hour, minute, FRIDAY + timedelta(weeks=number))


def test_a_free_series_has_no_problems_and_saves_nothing(desk):
    found = desk.plan(Rule(1, count=3))
    assert [(one.start_at, one.problem, one.proposal) for one in found] == [
        (week(0), None, None),
        (week(1), None, None),
        (week(2), None, None),
    ]
    with desk.database.reading() as session:
        assert session.query(Appointment).count() == session.query(Series).count() == 0


def test_a_taken_time_is_said_and_the_nearest_free_one_offered(desk):
    desk.book(start=week(1))
    _, taken, _ = desk.plan(Rule(1, count=3))
    assert str(taken.problem) == "李医生 has 曾国强 from 10:00 to 10:30 then."
    assert taken.overridable
    assert taken.proposal.at == week(1, 10, 30)


def test_a_full_day_is_proposed_for_the_next_and_a_full_week_for_later(desk, clinic):
    desk.book(start=week(1, 9), minutes=180)
    desk.book(start=week(1, 13), minutes=300)
    full = desk.plan(Rule(1, count=2))[1]
    assert full.proposal.at == week(1) + timedelta(days=1)
    for ahead in range(-3, 6):
        closed = FRIDAY + timedelta(days=7 + ahead)
        desk.do(lambda act, day=closed: calendar.set_day(act, day, []))
    later = desk.plan(Rule(1, count=2))[1]
    assert later.proposal.at == week(1) + timedelta(days=6)
    shut = desk.plan(Rule(1, count=2), desk.form(staff_id=clinic.doctors[1]))[1]
    assert isinstance(shut.problem, ClinicClosed)
    assert shut.proposal.at == week(1) + timedelta(days=6)


def test_two_proposals_are_never_the_same_time(desk, clinic):
    # from Tuesday on the doctor works in one half hour a day only
    for ahead in range(3, 20):
        day = FRIDAY + timedelta(days=ahead)
        desk.do(
            lambda act, day=day: staff.set_day(
                act, clinic.doctors[0], day, [calendar.Window(600, 630)]
            )
        )
    rule = Rule(1, Unit.DAY, count=8)
    found = desk.plan(rule, desk.form(start=at(11, day=FRIDAY + timedelta(days=4))))
    offered = [one.proposal.at for one in found if one.proposal]
    assert len(offered) == len(set(offered)) == 8
    assert all(isinstance(one.problem, (DoctorAway, ClinicClosed)) for one in found)


def test_a_time_far_away_is_offered_once(desk, clinic):
    for ahead in range(20):
        day = FRIDAY + timedelta(days=ahead)
        hours = [calendar.Window(600, 630)] if ahead in {14, 18} else []
        desk.do(lambda act, d=day, h=hours: staff.set_day(act, clinic.doctors[0], d, h))
    found = desk.plan(Rule(1, Unit.DAY, count=3), desk.form(start=at(10)))
    assert [one.proposal.at for one in found] == [
        at(10, day=FRIDAY + timedelta(days=ahead)) for ahead in (14, 18, 20)
    ]


def test_kept_time_the_past_and_the_chair_are_seen_too(desk, clinic):
    lunch = BlockForm(
        week(1, 9, 30), week(1, 10, 30), BlockKind.MEETING, staff_id=clinic.doctors[0]
    )
    desk.do(lambda act: keep_block(act, None, lunch))
    desk.book(start=week(2), chair_id=clinic.chairs[0], staff_id=clinic.doctors[1])
    form = desk.form(start=week(-1), chair_id=clinic.chairs[0])
    past, today, kept, chair = desk.plan(Rule(1, count=4), form)
    assert isinstance(past.problem, InThePast)
    assert past.proposal.at >= NOW
    assert today.problem is None
    assert isinstance(kept.problem, InBlock)
    assert kept.proposal.at == week(1, 10, 30)
    assert isinstance(chair.problem, ChairTaken)
    assert not chair.overridable


def test_chosen_visits_that_meet_one_another_are_told(desk, clinic):
    with desk.database.reading() as session:
        starts = [week(0), week(0, 10, 15), week(0, 11)]
        free, meets, other = recurring.problems(session, desk.form(), starts, now=NOW)
        assert free is other is None
        assert str(meets) == "李医生 has 吕伟 from 10:00 to 10:30 then."
        on_device = desk.form(staff_id=None, chair_id=clinic.chairs[0])
        assert isinstance(recurring.problems(session, on_device, starts, now=NOW)[1], ChairTaken)


def test_the_patient_is_in_one_place_at_a_time(desk, clinic):
    with desk.database.reading() as session:
        trial = Trial(session, NOW)
        with_doctor, on_device = desk.form(), desk.form(staff_id=None, chair_id=clinic.chairs[0])
        assert str(trial.refusal(on_device, [with_doctor])) == (
            "吕伟 is already booked with 李医生 from 10:00 to 10:30."
        )
        assert str(trial.refusal(with_doctor, [on_device])) == (
            "吕伟 is already booked with 1号椅 from 10:00 to 10:30."
        )


def test_what_no_reason_overcomes_is_said_first(desk, clinic):
    desk.book(start=week(0, 10, 15))
    form = desk.form(chair_id=clinic.chairs[0])
    with desk.database.reading() as session:
        problems = recurring.problems(session, form, [week(0), week(0)], now=NOW)
    assert [type(one) for one in problems] == [SlotTaken, ChairTaken]


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 8)), max_size=6))
def test_every_proposal_can_be_booked(desk, taken):
    undone = 0
    for day, half in taken:
        try:
            desk.book("曾国强", week(day, 9, 0) + timedelta(minutes=30 * half), minutes=45)
        except Overridable:
            continue
        undone += 1
    found = desk.plan(Rule(1, count=3))
    assert all((one.problem is None) == (one.proposal is None) for one in found)
    desk.series([one.proposal.at if one.proposal else one.start_at for one in found])
    for _ in range(undone + 1):
        desk.database.undo(PROGRAM)


def test_a_doctor_who_takes_no_visits_has_no_proposals(desk):
    found = desk.plan(Rule(1, count=2), desk.form(staff_id=999))
    assert [one.proposal for one in found] == [None, None]
    assert not found[0].overridable


def test_spare_time_is_what_the_search_finds_free(desk, clinic):
    desk.book(start=week(0, 11))
    doctor = clinic.doctors[0]
    with desk.database.reading() as session:
        sought = recurring.Sought(30, NOW, [doctor], travel=15)
        spare = Spare(session, sought)
        bits = [9 * 12 + n for n in range(36) if spare.on(doctor, FRIDAY) >> (9 * 12 + n) & 1]
        minutes = [bit * 5 for bit in bits]
        assert minutes[0] == 9 * 60 + 15
        assert 10 * 60 + 40 in minutes and 10 * 60 + 45 not in minutes
        assert 11 * 60 + 45 not in minutes
        assert spare.on(doctor, FRIDAY - timedelta(days=1)) == 0
        spare.take(desk.form(start=at(9, 30), minutes=15))
        assert not any(spare.on(doctor, FRIDAY) >> (m // 5) & 1 for m in range(555, 600, 5))


# the series


def test_a_series_is_booked_in_one_act(desk, database):
    rule = Rule(1, count=3)
    series_id, visits = desk.series([week(0), week(1), week(2)], rule=rule)
    with database.reading() as session:
        assert Rule.from_json(session.get_one(Series, series_id).rule) == rule
    assert {desk.get(visit).series_id for visit in visits} == {series_id}
    database.undo(PROGRAM)
    assert [desk.get(visit) for visit in visits] == [None] * 3


def test_all_or_none(desk, database):
    desk.book(start=week(2))
    with pytest.raises(SlotTaken):
        desk.series([week(0), week(1), week(2)])
    with database.reading() as session:
        assert session.query(Appointment).count() == 1
    _, visits = desk.series([week(0), week(1), Chosen(week(2), "一定要周五")])
    with database.reading() as session:
        reasons = [session.get_one(Appointment, visit).override_reason for visit in visits]
    assert reasons == ["", "", "一定要周五"]


def test_one_reason_for_all_is_kept_where_it_was_needed(desk, database):
    desk.book(start=week(1))
    _, visits = desk.series([week(0), week(1)], override="医生同意")
    with database.reading() as session:
        reasons = [session.get_one(Appointment, visit).override_reason for visit in visits]
    assert reasons == ["", "医生同意"]


def test_an_empty_series_is_none(desk):
    with pytest.raises(NothingLeft):
        desk.series([])


def test_each_visit_moves_as_any_other(desk, clinic):
    series_id, visits = desk.series([week(0), week(1)])
    start = week(1, 15)
    desk.do(
        lambda act: service.move(
            act,
            visits[1],
            staff_id=clinic.doctors[1],
            start_at=start,
            end_at=start + timedelta(minutes=30),
            version=1,
        )
    )
    moved = desk.get(visits[1])
    assert (moved.start_at, moved.series_id) == (start, series_id)
    assert desk.get(visits[0]).start_at == week(0)


def test_the_rest_of_a_series_is_cancelled(desk):
    _, visits = desk.series([week(n) for n in range(4)])
    desk.do(lambda act: service.mark(act, visits[2], Status.DONE, version=1))
    with desk.database.reading() as session:
        rest = recurring.rest_of_series(session, visits[1])
    assert [row.id for row in rest] == [visits[1], visits[3]]
    assert rest[0].start_at == week(1)
    with pytest.raises(ReasonMissing):
        desk.do(lambda act: recurring.cancel_rest(act, visits[1], reason=" "))
    count = desk.do(lambda act: recurring.cancel_rest(act, visits[1], reason="搬家"))
    assert count == 2
    assert [desk.get(visit).status for visit in visits] == [
        Status.BOOKED, Status.CANCELLED_BY_PATIENT, Status.DONE, Status.CANCELLED_BY_PATIENT,
    ]  # fmt: skip
    assert desk.get(visits[3]).end_reason == "搬家"


def test_the_clinic_may_cancel_the_rest(desk):
    _, visits = desk.series([week(0), week(1)])
    desk.do(lambda act: recurring.cancel_rest(act, visits[0], reason="停诊", by_clinic=True))
    assert desk.get(visits[1]).status is Status.CANCELLED_BY_CLINIC


def test_a_visit_of_no_series_has_no_rest(desk):
    visit = desk.book()
    with desk.database.reading() as session:
        assert recurring.rest_of_series(session, visit) == []


def test_the_right_to_book_is_needed(desk):
    nobody = Actor(None, "x", frozenset())
    chosen = [Chosen(datetime(2026, 11, 20, 10, 0))]
    for change in (
        lambda act: recurring.book_series(act, desk.form(), chosen, Rule(1, count=1)),
        lambda act: recurring.cancel_rest(act, 1, reason="x"),
    ):
        with pytest.raises(NotAllowed):
            desk.do(change, nobody)


def test_a_trial_changes_nothing(desk, database):
    with database.reading() as session:
        trial = Trial(session, NOW)
        assert trial.refusal(desk.form()) is None
        assert trial.refusals([desk.form(), desk.form()])[0] is None
        assert session.query(Appointment).count() == 0
