"""Rows about the calendar engine."""

from datetime import datetime

from clinic_desk.desk.calendar.calendars import ClinicCalendar, StatutoryCalendar
from clinic_desk.desk.calendar.deadlines import ClockKind, Rule, due, spent
from clinic_desk.desk.calendar.holidays import Holidays, shipped
from clinic_desk.desk.calendar.hours import parse_hours
from clinic_desk.desk.calendar.records import HolidayPolicy
from tests.bench.clinic import NOW, Bench
from tests.bench.measure import Row, in_turn


def deadline(bench: Bench) -> Row:
    """A day of business hours over a weekend and a holiday, with a pause; at most 1 ms.

    The floor is that millisecond itself.
    """
    published = {year: rows for year, rows in shipped().items() if year >= NOW.year - 1}
    days = {row.day: row for rows in published.values() for row in rows}
    notices = Holidays(days, frozenset(published))
    windows = parse_hours("09:00-12:00 13:00-18:00")
    week = dict.fromkeys(range(6), windows)
    clinic = ClinicCalendar(week, {}, notices, HolidayPolicy.ALL, make_up=True)
    statutory = StatutoryCalendar(notices)
    start = datetime(2026, 9, 30, 15, 0)
    pauses = [(datetime(2026, 10, 8, 10, 0), datetime(2026, 10, 9, 11, 0))]
    rule = Rule(ClockKind.BUSINESS, 24 * 60)

    def ours():
        return due(rule, start, clinic, statutory, pauses)

    right = (
        ours().at is not None
        and spent(rule, start, ours().at, clinic=clinic, statutory=statutory, pauses=pauses)
        == 24 * 60
    )
    mine, _ = in_turn(ours, lambda: None, 200)
    return Row("one deadline", mine, 1.0, 1.0, right, f"due {ours().at:%m-%d %H:%M}")
