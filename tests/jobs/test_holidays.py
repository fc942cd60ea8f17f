"""Notices that come with a release reach every clinic, once."""

from datetime import date

from clinic_desk.desk.calendar.holidays import shipped
from clinic_desk.desk.calendar.notices import set_holiday
from clinic_desk.desk.calendar.queries import holiday_rows, published
from clinic_desk.desk.calendar.records import HolidayKind, HolidaySource
from clinic_desk.jobs.holidays import keep_holidays
from clinic_desk.storage.act import PROGRAM


def test_years_are_taken_once_and_what_the_clinic_entered_stays(database, clinic):
    day = date(2026, 10, 12)
    with database.transaction("x", PROGRAM) as act:
        set_holiday(act, day, HolidayKind.REST, "院庆")
    assert keep_holidays(database) == len(shipped())
    assert keep_holidays(database) == 0
    with database.reading() as session:
        assert published(session) == set(shipped())
        rows = {row.day: row for row in holiday_rows(session, 2026)}
    assert rows[day].source is HolidaySource.MANUAL
    assert rows[date(2026, 10, 1)].source is HolidaySource.OFFICIAL
    assert rows[date(2026, 10, 10)].kind is HolidayKind.MAKE_UP
