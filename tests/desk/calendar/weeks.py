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


@st.composite
def windows(draw, most: int = 3) -> Windows:
    cuts = st.integers(0, DAY // 5).map(lambda cut: cut * 5)
    pairs = draw(st.lists(st.tuples(cuts, cuts), max_size=most))
    return normal([Window(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]])


@st.composite
def holidays(draw, near: date = FIRST, span: int = 40) -> Holidays:
    days = st.integers(0, span).map(lambda days: near + timedelta(days))
    names = st.sampled_from(["春节", "国庆节", "Spring Festival", ""])
    found = draw(
        st.dictionaries(days, st.tuples(st.sampled_from(list(HolidayKind)), names), max_size=12)
    )
    years = frozenset(draw(st.sets(st.sampled_from([near.year, near.year + 1]))))
    return Holidays({day: HolidayRow(day, *what) for day, what in found.items()}, years)


@st.composite
def calendars(draw, near: date = FIRST, span: int = 40) -> ClinicCalendar:
    """Any clinic that is open for some time on some weekday."""
    week = draw(st.dictionaries(st.integers(0, 6), windows().filter(bool), min_size=1, max_size=7))
    days = st.integers(0, span).map(lambda days: near + timedelta(days))
    overrides = draw(st.dictionaries(days, windows().map(OtherHours), max_size=8))
    policy = draw(st.sampled_from(list(HolidayPolicy)))
    return ClinicCalendar(week, overrides, draw(holidays(near, span)), policy, draw(st.booleans()))


def moments(near: date = FIRST, span: int = 30) -> st.SearchStrategy[datetime]:
    begin = datetime(near.year, near.month, near.day)
    return st.integers(0, span * DAY).map(lambda minutes: begin + timedelta(minutes=minutes))


def pauses(near: date = FIRST) -> st.SearchStrategy[list[tuple[datetime, datetime]]]:
    lengths = st.integers(-5, 4 * DAY)
    one = st.tuples(moments(near), lengths).map(
        lambda drawn: (drawn[0], drawn[0] + timedelta(minutes=drawn[1]))
    )
    return st.lists(one, max_size=4)
