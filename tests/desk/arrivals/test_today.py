from datetime import timedelta

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals import queries
from clinic_desk.desk.arrivals.limits import Limits
from clinic_desk.desk.arrivals.today import Stage, arrivals, unbilled, unmarked
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.storage.database import Database
from tests.small import TODAY, Small, at


def book(database: Database, clinic: Small, who: str, hour: int, days: int = 0) -> int:
    start = at(hour) + timedelta(days)
    form = service.VisitForm(clinic.customers[who], clinic.doctors[0], start, 30)
    with database.transaction("x", clinic.owner) as act:
        return service.book(act, form, override="test")


def test_the_day_has_its_visits_in_order_with_their_stage(
    database: Database, clinic: Small
) -> None:
    later, missed = book(database, clinic, "吕伟", 11), book(database, clinic, "曾国强", 9)
    book(database, clinic, "单小红", 9, 1)
    with database.transaction("x", clinic.owner) as act:
        service.miss(act, missed, version=1)
    with database.reading() as session:
        rows = arrivals(session, TODAY)
    assert [(row.id, row.stage) for row in rows] == [
        (missed, Stage.FELL_OUT),
        (later, Stage.EXPECTED),
    ]
    assert (rows[1].customer, rows[1].doctor, rows[1].service) == ("吕伟", "李医生", "")


def test_unmarked_looks_back_a_week_and_not_at_today(database: Database, clinic: Small) -> None:
    for days in (0, -1, -7, -8):
        book(database, clinic, "吕伟", 9, days)
    done = book(database, clinic, "曾国强", 11, -1)
    with database.transaction("x", clinic.owner) as act:
        service.mark(act, done, AppointmentStatus.DONE, version=1)
    with database.reading() as session:
        rows = unmarked(session, TODAY)
    assert [(TODAY - row.start_at.date()).days for row in rows] == [7, 1]


def test_done_without_a_bill(database: Database, clinic: Small) -> None:
    one, other = book(database, clinic, "吕伟", 9), book(database, clinic, "曾国强", 10)
    with database.transaction("x", clinic.owner) as act:
        for number in (one, other):
            service.mark(act, number, AppointmentStatus.DONE, version=1)
    with database.reading() as session:
        rows = arrivals(session, TODAY)
    assert [row.id for row in unbilled(rows, {one: 77})] == [other]


def test_who_waits_on_a_device_has_its_name_a_number_and_a_reason(
    database: Database, clinic: Small
) -> None:
    form = service.VisitForm(
        clinic.customers["曾国强"], None, at(10), 30, chair_id=clinic.chairs[1]
    )
    with database.transaction("x", clinic.owner) as act:
        number = service.book(act, form)
        service.mark(act, number, AppointmentStatus.ARRIVED, version=1, at=at(9))
    with database.reading() as session:
        (row,) = arrivals(session, TODAY)
    assert (row.doctor, row.queue_number, row.stage) == ("2号椅", 1, Stage.WAITING)
    assert row.reasons(Limits()) == (Priority.ELDERLY,)
    assert row.reasons(Limits(elderly_from=70)) == ()
    assert row.waits_since == at(10)


def test_who_is_visited_at_home_does_not_wait(database: Database, clinic: Small) -> None:
    form = service.VisitForm(
        clinic.customers["吕伟"], clinic.doctors[0], at(9), 30, address="人民路1号"
    )
    with database.transaction("x", clinic.owner) as act:
        number = service.book(act, form)
        service.mark(act, number, AppointmentStatus.ARRIVED, version=1)
    with database.reading() as session:
        (row,) = arrivals(session, TODAY)
        assert queries.count(session, TODAY) == 0
    assert (row.at_home, row.stage) == (True, Stage.TREATED)
