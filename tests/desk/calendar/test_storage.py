"""Holidays in the clinic's file, and that everybody who asks for hours is told the same."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from clinic_desk.desk.calendar import notices, queries, service
from clinic_desk.desk.calendar.holidays import HolidayRow, estimated, shipped
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.records import (
    Holiday,
    HolidayKind,
    HolidayPolicy,
    HolidaySource,
    HolidayYear,
    OpeningOverride,
)
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.queries import WorkingHours, hours_of_day
from clinic_desk.storage.act import PROGRAM
from tests.desk.calendar.weeks import windows
from tests.small import TODAY
from tests.statements import counted

REST, MAKE_UP = HolidayKind.REST, HolidayKind.MAKE_UP
NOTICE = [
    HolidayRow(date(2027, 1, 1), REST, "元旦"),
    HolidayRow(date(2027, 2, 6), REST, "春节"),
    HolidayRow(date(2027, 2, 14), MAKE_UP, "春节"),
]


@pytest.fixture
def do(database):
    def run(work, *rest, **named):
        with database.transaction("x", PROGRAM) as act:
            return work(act, *rest, **named)

    return run


@pytest.fixture
def read(database):
    def run(query, *rest):
        with database.reading() as session:
            return query(session, *rest)

    return run


@pytest.mark.parametrize("bulk", [False, True])
def test_seeding_is_done_once(database, read, bulk):
    begin = database.bulk if bulk else database.transaction
    with begin("x", PROGRAM) as act:
        for year in act.session.scalars(select(HolidayYear)).all() if not bulk else ():
            act.session.delete(year)
        act.session.flush()
        notices.seed_holidays(act)
    with begin("x", PROGRAM) as act:
        assert notices.seed_holidays(act) == ()
    assert read(queries.published) == set(shipped())
    assert read(queries.holiday_rows, 2026) == list(shipped()[2026])
    assert read(lambda session: session.scalar(select(func.count(Holiday.id)))) == sum(
        map(len, shipped().values())
    )


def test_seeding_keeps_what_was_entered_by_hand(do, read):
    def forget(act):
        for kind in (Holiday, HolidayYear):
            for row in act.session.scalars(select(kind)).all():
                act.session.delete(row)

    do(forget)
    day = date(2026, 10, 1)
    do(notices.set_holiday, day, MAKE_UP, "值班")
    assert do(notices.seed_holidays) == tuple(shipped())
    (kept,) = [row for row in read(queries.holiday_rows, 2026) if row.day == day]
    assert (kept.kind, kept.source) == (MAKE_UP, HolidaySource.MANUAL)


def test_a_year_is_published(do, read):
    do(notices.seed_holidays)
    assert 2027 not in read(queries.published)
    assert read(queries.holiday_rows, 2027) == estimated(2027)
    do(notices.set_holiday, date(2027, 3, 8), REST, " 院庆 ")
    do(notices.set_holiday, date(2027, 1, 1), MAKE_UP, "值班")
    do(notices.take_year, 2027, NOTICE)
    rows = {row.day: row for row in read(queries.holiday_rows, 2027)}
    assert 2027 in read(queries.published) and len(rows) == 4
    assert rows[date(2027, 3, 8)].name == "院庆"
    assert rows[date(2027, 1, 1)].source is HolidaySource.MANUAL
    do(notices.take_year, 2027, NOTICE[:2])
    assert date(2027, 2, 14) not in {row.day for row in read(queries.holiday_rows, 2027)}


def test_a_notice_may_begin_in_the_last_days_of_december(do, read):
    do(notices.seed_holidays)
    do(notices.take_year, 2027, [*NOTICE, HolidayRow(date(2026, 12, 31), REST, "元旦")])
    assert read(queries.holiday_rows, 2026)[-1].day == date(2026, 12, 31)
    # the year before taken again leaves it alone
    do(notices.take_year, 2026, shipped()[2026])
    assert read(queries.holiday_rows, 2026)[-1].day == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        ([*NOTICE, HolidayRow(date(2028, 1, 1), REST, "")], notices.RowOfOtherYear),
        ([*NOTICE, HolidayRow(date(2026, 12, 24), REST, "")], notices.RowOfOtherYear),
        ([*NOTICE, NOTICE[0]], notices.DayTwice),
        ([NOTICE[2]], notices.NoRestDays),
        ([], notices.NoRestDays),
    ],
)
def test_odd_notices_are_refused_and_change_nothing(do, read, rows, refusal):
    before = read(queries.holidays)
    with pytest.raises(refusal):
        do(notices.take_year, 2027, rows)
    assert read(queries.holidays) == before


def test_a_day_by_hand_and_back(do, read):
    do(notices.seed_holidays)
    monday, mayday = date(2026, 11, 23), date(2026, 5, 1)
    do(notices.set_holiday, monday, REST, "院庆")
    assert not read(queries.statutory_calendar).works(monday)
    do(notices.set_holiday, monday, None)
    do(notices.set_holiday, monday, None)
    assert read(queries.statutory_calendar).works(monday)
    do(notices.set_holiday, mayday, None)
    assert read(queries.statutory_calendar).works(mayday)
    with pytest.raises(notices.DayEstimated):
        do(notices.set_holiday, date(2027, 5, 1), None)
    do(notices.set_holiday, date(2027, 5, 1), REST, "劳动节")
    do(notices.set_holiday, date(2027, 5, 1), None)
    assert date(2027, 5, 1) in {row.day for row in read(queries.holiday_rows, 2027)}
    with pytest.raises(notices.HolidayNameLong):
        do(notices.set_holiday, monday, REST, "长" * 61)


def test_the_policy_is_kept_and_has_defaults(do, read):
    assert read(queries.policy) == (HolidayPolicy.NEVER, False)
    do(notices.set_policy, HolidayPolicy.SPRING, make_up=True)
    assert read(queries.policy) == (HolidayPolicy.SPRING, True)
    assert queries.policy_of({"calendar.holidays": '"else"', "calendar.make_up": "1"}) == (
        HolidayPolicy.NEVER,
        False,
    )


def test_a_span_is_closed(do, read):
    first, last = date(2027, 2, 5), date(2027, 2, 12)
    do(service.set_day, date(2027, 2, 6), [Window(540, 600)], "x")
    assert do(service.close_days, first, last, " 春节放假 ") == 8
    rows = read(queries.overrides, first)
    assert [row.day for row in rows] == [first + timedelta(days) for days in range(8)]
    assert {(row.windows, row.note) for row in rows} == {((), "春节放假")}
    with pytest.raises(service.SpanBackwards):
        do(service.close_days, last, first)
    with pytest.raises(service.SpanTooLong):
        do(service.close_days, first, date(2029, 1, 1))


def test_calendars_are_read_in_few_statements(database, do):
    do(notices.seed_holidays)
    for read_it, most in (
        (queries.clinic_calendar, 1),
        (queries.statutory_calendar, 2),
        (lambda session: queries.Opening(session, TODAY, TODAY), 1),
        (lambda session: hours_of_day(session, 1, TODAY), 1),
    ):
        with counted(database) as seen, database.reading() as session:
            read_it(session)
        assert len(seen) == most


spans = st.dictionaries(st.integers(0, 6), windows(2), min_size=1).filter(
    lambda week: any(week.values())
)
near = st.integers(-5, 60).map(lambda days: date(2026, 12, 20) + timedelta(days))


@settings(max_examples=25)
@given(
    spans,
    st.dictionaries(near, windows(2), max_size=5),
    st.dictionaries(
        near, st.tuples(st.sampled_from(HolidayKind), st.sampled_from(["春节", "元旦"]))
    ),
    st.one_of(st.none(), st.tuples(st.sampled_from(HolidayPolicy), st.booleans())),
    st.dictionaries(st.integers(0, 6), windows(2), max_size=4),
    st.dictionaries(near, windows(2), max_size=4),
    st.booleans(),
)
def test_everybody_is_told_the_same_hours(
    database, clinic, week, changed, moved, policy, own, away, with_2027
):
    doctor, other = clinic.doctors[:2]
    with database.transaction("x", clinic.owner) as act:
        service.set_week(act, week)
        for old in act.session.scalars(select(OpeningOverride)).all():
            act.session.delete(old)
        for kind in (Holiday, HolidayYear):
            for row in act.session.scalars(select(kind)).all():
                act.session.delete(row)
        act.session.flush()
        for day, hours in changed.items():
            service.set_day(act, day, hours)
        for day, (kind, name) in moved.items():
            notices.set_holiday(act, day, kind, name)
        act.session.add(HolidayYear(year=2026, source=HolidaySource.OFFICIAL))
        if with_2027:
            act.session.add(HolidayYear(year=2027, source=HolidaySource.OFFICIAL))
        if policy:
            notices.set_policy(act, policy[0], make_up=policy[1])
        staff.set_hours(act, doctor, own)
        for day, hours in away.items():
            staff.set_day(act, doctor, day, hours)
    first, last = date(2026, 12, 15), date(2027, 2, 20)
    with database.reading() as session:
        whole = queries.clinic_calendar(session)
        opening = queries.Opening(session, first, last)
        working = WorkingHours(session, first, last)
        for place in range((last - first).days + 1):
            day = first + timedelta(place)
            hours = opening.on(day)
            assert hours == whole.on(day) == whole.why(day).windows
            for who in (doctor, other):
                told = hours, working.on(who, day, hours)
                assert hours_of_day(session, who, day) == told
