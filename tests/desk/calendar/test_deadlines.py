"""Rules of deadlines: kept, counted, explained."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.calendars import ClinicCalendar, OtherHours, StatutoryCalendar
from clinic_desk.desk.calendar.deadlines import (
    PAUSED,
    AmountOdd,
    ClockKind,
    Rule,
    due,
    spent,
)
from clinic_desk.desk.calendar.records import HolidayPolicy
from clinic_desk.desk.calendar.trace import StepKind, say_trace
from clinic_desk.desk.calendar.walks import NoOpenDay
from tests.desk.calendar.weeks import KNOWN, STATUTORY, calendars, moments, mon_sat, pauses

BUSINESS, ELAPSED = ClockKind.BUSINESS, ClockKind.ELAPSED
WORKING, BY_LAW = ClockKind.WORKING, ClockKind.STATUTORY
CLINIC = mon_sat()
ENGLISH = Catalogue("en")


def at(day: str, clock: str = "00:00", year: int = 2026) -> datetime:
    return datetime.fromisoformat(f"{year}-{day} {clock}")


def found(rule: Rule, start: datetime, paused=(), clinic: ClinicCalendar = CLINIC):
    return due(rule, start, clinic, STATUTORY, paused)


def traced(rule: Rule, start: datetime, paused=(), clinic: ClinicCalendar = CLINIC) -> str:
    return say_trace(ENGLISH, found(rule, start, paused, clinic).trace)


rules = st.builds(
    Rule,
    st.sampled_from(list(ClockKind)),
    st.integers(1, 300),
    roll=st.booleans(),
    from_next_opening=st.booleans(),
)


@given(rules)
def test_a_rule_is_kept_as_it_was(rule):
    assert Rule.from_json(rule.to_json()) == rule


@pytest.mark.parametrize(
    ("clock", "amount"),
    [(BUSINESS, -1), (ELAPSED, 10**8), (WORKING, 0), (BY_LAW, 0), (WORKING, 4000)],
)
def test_odd_amounts_are_refused(clock, amount):
    with pytest.raises(AmountOdd):
        Rule(clock, amount)


def test_the_trace_of_the_rules():
    rule = Rule(BUSINESS, 120)
    due_then = found(rule, at("06-06", "17:30"))
    assert due_then.at == at("06-08", "10:30") and not due_then.provisional
    said = "Sat 17:30–18:00 30 min, Sun closed, Mon 09:00–10:30 90 min"
    assert say_trace(ENGLISH, due_then.trace) == said


@pytest.mark.parametrize(
    ("rule", "start", "paused", "said"),
    [
        (
            Rule(BUSINESS, 24 * 60),
            at("03-02", "10:00"),
            [(at("03-02", "15:00"), at("03-04", "11:00"))],
            (
                "Mon 10:00–15:00 300 min, 15:00–18:00 paused, Tue 09:00–18:00 paused, "
                "Wed 09:00–11:00 paused, 11:00–18:00 420 min, Thu 09:00–18:00 540 min, "
                "Fri 09:00–12:00 180 min"
            ),
        ),
        (
            Rule(WORKING, 3),
            at("09-30", "15:00"),
            [],
            (
                "Wed 09-30 day 0, Thu 10-01–Wed 10-07 closed, Thu 10-08 day 1, Fri 10-09 day 2, "
                "Sat 10-10 day 3"
            ),
        ),
        (
            Rule(WORKING, 1),
            at("06-03", "15:00"),
            [(at("06-04", "17:00"), at("06-04", "19:00"))],
            "Wed day 0, Thu paused, Fri day 1",
        ),
        (
            Rule(BY_LAW, 5),
            at("09-16", "10:00"),
            [],
            "Wed day 0, Thu day 1, Fri day 2, Sat no workday, Sun day 3, Mon day 4, Tue day 5",
        ),
        (
            Rule(ELAPSED, 120),
            at("06-01", "23:00"),
            [(at("06-01", "23:30"), at("06-02", "11:00"))],
            "Mon 23:00–23:30 30 min, 23:30–Tue 11:00 paused, 11:00–12:30 90 min",
        ),
    ],
)
def test_traces(rule, start, paused, said):
    assert traced(rule, start, paused) == said


def test_a_day_open_until_midnight_ends_at_24():
    night = ClinicCalendar({0: mon_sat("18:00-24:00").week[0]}, {})
    start = at("06-01", "23:00")
    due_then = found(Rule(BUSINESS, 60), start, clinic=night)
    assert due_then.at == at("06-02")
    assert say_trace(ENGLISH, due_then.trace) == "Mon 23:00–24:00 60 min"


@given(calendars(), moments(), st.integers(0, 3000), pauses())
def test_the_trace_adds_up(clinic, start, minutes, paused):
    for clock in (BUSINESS, ELAPSED):
        trace = due(Rule(clock, minutes), start, clinic, STATUTORY, paused).trace
        assert sum(step.minutes for step in trace) == minutes
        assert all(one.end <= two.start for one, two in pairwise(trace))
    days = minutes % 50 + 1
    trace = due(Rule(WORKING, days), start, clinic, STATUTORY, paused).trace
    numbers = [step.minutes for step in trace if step.kind is StepKind.DAY]
    assert numbers == list(range(days + 1))


@given(rules, calendars(), moments(), pauses())
def test_what_was_spent_at_the_deadline_is_the_amount(rule, clinic, start, paused):
    due_at = due(rule, start, clinic, STATUTORY, paused).at
    if rule.roll or rule.clock is BY_LAW:
        return
    assert spent(rule, start, due_at, clinic=clinic, statutory=STATUTORY, pauses=paused) == (
        rule.amount
    )


def test_a_statutory_day_is_shown_as_the_last_closing_on_or_before_it():
    rule = Rule(BY_LAW, 5)
    assert found(rule, at("09-16", "10:00")).at == at("09-22", "18:00")
    away = {at("09-22").date(): OtherHours(()), at("09-21").date(): OtherHours(())}
    clinic = ClinicCalendar(CLINIC.week, away, KNOWN, HolidayPolicy.ALL, make_up=True)
    assert found(rule, at("09-16", "10:00"), clinic=clinic).at == at("09-20", "18:00")


def test_a_statutory_day_without_any_closing_since_receipt_keeps_its_own():
    closed = {at("09-16").date() + timedelta(days): OtherHours(()) for days in range(30)}
    clinic = ClinicCalendar(CLINIC.week, closed)
    assert found(Rule(BY_LAW, 5), at("09-16"), clinic=clinic).at == at("09-22", "23:59")


def test_a_running_pause_leaves_the_deadline_open():
    start, since = at("06-01", "10:00"), at("06-01", "11:00")
    assert found(Rule(BUSINESS, 120), start, [(since, None)]) == PAUSED
    assert found(Rule(ELAPSED, 120), start, [(since, None)]).at is None
    assert found(Rule(WORKING, 1), start, [(since, None)]).at is None
    assert found(Rule(WORKING, 1), start, [(at("06-02", "18:00"), None)]).at is None
    assert found(Rule(BY_LAW, 1), start, [(since, None)]).at == at("06-02", "18:00")


def test_a_pause_that_began_after_the_deadline_changes_nothing():
    start, since = at("06-01", "10:00"), at("06-01", "11:00")
    assert found(Rule(BUSINESS, 60), start, [(since, None)]).at == since
    assert found(Rule(ELAPSED, 60), start, [(since, None)]).at == since
    assert (
        spent(
            Rule(BUSINESS, 60),
            start,
            at("06-01", "17:00"),
            clinic=CLINIC,
            statutory=STATUTORY,
            pauses=[(since, None)],
        )
        == 60
    )


def test_an_elapsed_deadline_may_roll_to_the_next_opening():
    start = at("06-06", "17:00")
    assert found(Rule(ELAPSED, 120), start).at == at("06-06", "19:00")
    assert found(Rule(ELAPSED, 120, roll=True), start).at == at("06-08", "09:00")


@pytest.mark.parametrize(
    ("rule", "provisional"),
    [
        (Rule(ELAPSED, 3 * 1440), False),
        (Rule(ELAPSED, 3 * 1440, roll=True), True),
        (Rule(BUSINESS, 3000), True),
        (Rule(WORKING, 3), True),
        (Rule(BY_LAW, 3), True),
        (Rule(BUSINESS, 1), False),
    ],
)
def test_dates_through_a_year_without_notice_are_provisional(rule, provisional):
    assert found(rule, at("12-30", "10:00")).provisional is provisional


def test_a_clinic_that_never_opens_is_refused():
    for rule in (Rule(BUSINESS, 5), Rule(WORKING, 1), Rule(ELAPSED, 1, roll=True)):
        with pytest.raises(NoOpenDay):
            found(rule, at("06-01"), clinic=ClinicCalendar({}, {}))


def test_no_trace_says_nothing():
    assert say_trace(ENGLISH, ()) == ""


def test_the_law_does_not_look_at_the_clinic():
    plain = StatutoryCalendar(KNOWN)
    closed = ClinicCalendar({}, {})
    assert due(Rule(BY_LAW, 1), at("06-01"), closed, plain).at == at("06-02", "23:59")
