"""The book keeps wall time: the days on which clocks are changed are days like others."""

import time
from datetime import date, datetime, timedelta

import pytest

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.storage.act import PROGRAM

SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)


@pytest.fixture
def berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    assert time.tzname[0] == "CET", "the zone is known here"
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
@pytest.mark.parametrize("hour", [0, 1, 2, 3, 10])
@pytest.mark.usefixtures("berlin")
def test_a_visit_keeps_its_length_and_hour_when_clocks_change(database, clinic, day, hour):
    start = datetime(day.year, day.month, day.day, hour, 30)
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], start, 90)
    with database.transaction("x", PROGRAM) as act:
        number = service.book(act, form, override="on call")
    with database.transaction("x", PROGRAM) as act:
        service.move(
            act,
            number,
            staff_id=form.staff_id,
            start_at=start + timedelta(days=7),
            end_at=start + timedelta(days=7, minutes=90),
            version=1,
            override="on call",
        )
        service.move(
            act,
            number,
            staff_id=form.staff_id,
            start_at=start,
            end_at=start + timedelta(minutes=90),
            version=act.session.get_one(Appointment, number).version,
            override="on call",
        )
    with database.reading() as session:
        row = queries.visit(session, number)
        (shown,) = queries.day_book(session, day).visits
    assert (row.start_at, row.minutes) == (start, 90)
    assert shown == row


@pytest.mark.usefixtures("berlin")
def test_free_times_around_the_change_are_those_of_any_week(database, clinic):
    with database.reading() as session:

        def week(monday):
            sought = Sought(60, datetime.combine(monday, datetime.min.time()), [clinic.doctors[0]])
            found = next_free(
                session, sought, count=200, per_day=20, until=monday + timedelta(days=6)
            )
            return [slot.at - datetime.combine(monday, datetime.min.time()) for slot in found]

        assert week(SPRING - timedelta(days=6)) == week(AUTUMN - timedelta(days=6))
        assert week(SPRING - timedelta(days=6)) == week(date(2027, 6, 21))
