"""Calendars for tests: the clinic of the rules' examples, and any other."""

from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from clinic_desk.desk.calendar.calendars import ClinicCalendar, OtherHours, StatutoryCalendar
from clinic_desk.desk.calendar.holidays import HolidayRow, Holidays, shipped
from clinic_desk.desk.calendar.hours import DAY, Window, Windows, normal, parse_hours
from clinic_desk.desk.calendar.records import HolidayKind, HolidayPolicy

FIRST = date(2026, 1, 1)
KNOWN = Holidays(
    {row.day: row for rows in shipped().values() for row in rows}, frozenset(shipped())
)
STATUTORY = StatutoryCalendar(KNOWN)
MON_FRI = ClinicCalendar({day: (Window(540, 1080),) for day in range(5)}, {})


def mon_sat(hours: str = "09:00-18:00") -> ClinicCalendar:
    """Mon-Sat, closed on official rest days, open on make-up days."""
    week = {day: parse_hours(hours) for day in range(6)}
    return ClinicCalendar(week, {}, KNOWN, HolidayPolicy.ALL, make_up=True)


# a strategy is built once, not once for each drawing: hence builds and map, not composite


def windows(most: int = 3) -> st.SearchStrategy[Windows]:
    cuts = st.integers(0, DAY // 5).map(lambda cut: cut * 5)
    return st.lists(st.tuples(cuts, cuts), max_size=most).map(
        lambda pairs: normal([Window(min(pair), max(pair)) for pair in pairs if len({*pair}) > 1])
    )


def days(near: date, span: int) -> st.SearchStrategy[date]:
    return st.integers(0, span).map(lambda number: near + timedelta(number))


def holidays(near: date = FIRST, span: int = 40) -> st.SearchStrategy[Holidays]:
    names = st.sampled_from(["春节", "国庆节", "Spring Festival", ""])
    kinds = st.sampled_from(list(HolidayKind))
    return st.builds(
        lambda found, years: Holidays(
            {day: HolidayRow(day, *what) for day, what in found.items()}, years
        ),
        st.dictionaries(days(near, span), st.tuples(kinds, names), max_size=12),
        st.frozensets(st.sampled_from([near.year, near.year + 1])),
    )


def calendars(near: date = FIRST, span: int = 40) -> st.SearchStrategy[ClinicCalendar]:
    """Any clinic that is open for some time on some weekday."""
    return st.builds(
        ClinicCalendar,
        st.dictionaries(st.integers(0, 6), windows().filter(bool), min_size=1, max_size=7),
        st.dictionaries(days(near, span), windows().map(OtherHours), max_size=8),
        holidays(near, span),
        st.sampled_from(list(HolidayPolicy)),
        st.booleans(),
    )


def moments(near: date = FIRST, span: int = 30) -> st.SearchStrategy[datetime]:
    begin = datetime(near.year, near.month, near.day)
    return st.integers(0, span * DAY).map(lambda minutes: begin + timedelta(minutes=minutes))


def pauses(near: date = FIRST) -> st.SearchStrategy[list[tuple[datetime, datetime]]]:
    lengths = st.integers(-5, 4 * DAY)
    one = st.tuples(moments(near), lengths).map(
        lambda drawn: (drawn[0], drawn[0] + timedelta(minutes=drawn[1]))
    )
    return st.lists(one, max_size=4)
