from datetime import date, timedelta

import pytest

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals import queries, service
from clinic_desk.desk.arrivals.limits import (
    ELDERLY,
    GRACE_MINUTES,
    TREATMENT_LIMIT,
    WAITING_LIMIT,
    Level,
    Limits,
    level,
    limits,
)
from clinic_desk.desk.arrivals.screen import ScreenRow, screen
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.customers.records import Customer
from clinic_desk.storage.database import Database
from tests.small import TODAY, Small, at
from tests.statements import counted

NOW = at(10)


def kept(database: Database, clinic: Small, **values: object) -> None:
    with database.transaction("x", clinic.owner) as act:
        for name, value in values.items():
            clinic_service.keep_setting(act, f"waiting.{name}", value)


def tell(database: Database, clinic: Small, visit: int, estimate: int = 15, **more) -> int:
    given = {"told_by": "小陈", "apologised": True, "rebook_offered": False} | more
    with database.transaction("x", clinic.desk) as act:
        return service.tell(act, visit, estimate=estimate, **given)


def waiting(database: Database, now=NOW) -> list[queries.WaitingRow]:
    with database.reading() as session:
        return queries.waiting(session, now)


def test_who_is_here_and_not_seated(database, clinic, booked):
    booked("吕伟", at(9), arrived=at(8, 50), seated=at(9, 5))
    booked("曾国强", at(9, 30))
    here = booked(
        "欧阳娜娜", at(9, 40), doctor=1, arrived=at(9, 20), service_id=clinic.services["洁牙"],
        chair_id=clinic.chairs[0],
    )  # fmt: skip
    booked("单小红", at(9) - timedelta(1), arrived=at(9) - timedelta(1))
    booked("单乐乐", at(9), doctor=2, arrived=at(9), address="人民路1号")
    (row,) = waiting(database)
    assert (row.id, row.customer, row.masked, row.service) == (here, "欧阳娜娜", "欧**娜", "洁牙")
    assert (row.doctor, row.room, row.queue_number) == ("王医生", "1号椅", 2)
    assert (row.waited, row.here, row.expected, row.level) == (20, 40, 0, Level.LONG)
    with database.reading() as session:
        assert queries.count(session, TODAY) == 1
        assert queries.count(session, TODAY + timedelta(1)) == 0


def test_somebody_early_has_not_waited_yet(database, booked):
    booked("吕伟", at(10, 30), arrived=at(9, 10))
    (row,) = waiting(database)
    assert (row.waited, row.here, row.expected, row.level) == (0, 50, 30, Level.FINE)


def test_in_treatment_with_the_room_and_past_the_plan(database, clinic, booked):
    booked("吕伟", at(9), arrived=at(8, 50), seated=at(9, 20), minutes=15)
    booked("曾国强", at(9, 30), doctor=1, seated=at(9, 50), chair_id=clinic.chairs[1])
    with database.reading() as session:
        rows = queries.called(session, NOW)
    assert [(row.customer, row.room, row.minutes, row.planned, row.level) for row in rows] == [
        ("曾国强", "2号椅", 10, 30, Level.FINE),
        ("吕伟", "李医生", 40, 15, Level.LONG),
    ]


def test_marked_in_treatment_without_a_stamp_counts_from_the_booked_time(database, clinic, booked):
    number = booked("吕伟", at(9, 30))
    with database.transaction("x", clinic.owner) as act:
        from clinic_desk.desk.appointments.records import Appointment

        act.session.get_one(Appointment, number).status = AppointmentStatus.IN_TREATMENT
    with database.reading() as session:
        (row,) = queries.called(session, NOW)
    assert (row.seated_at, row.minutes) == (at(9, 30), 30)


def test_why_somebody_is_seen_first(database, clinic, booked):
    with database.transaction("x", clinic.owner) as act:
        customer = act.session.get_one(Customer, clinic.customers["吕伟"])
        customer.priorities = "pregnant escort"
        act.session.get_one(Customer, clinic.customers["曾国强"]).birth_date = date(1958, 1, 1)
    booked("欧阳娜娜", at(9, 25), arrived=at(9, 20))
    booked("吕伟", at(9, 30), arrived=at(9, 20), escort="李护士")
    booked("曾国强", at(9, 40), doctor=1, arrived=at(9, 20))
    first, second, third = waiting(database)
    assert (first.customer, first.priorities) == ("吕伟", (Priority.PREGNANT, Priority.ESCORT))
    assert (first.needs_escort, first.escort) == (True, "李护士")
    assert (second.customer, second.priorities, second.needs_escort) == ("欧阳娜娜", (), False)
    assert third.priorities == (Priority.ELDERLY,)
    kept(database, clinic, elderly_from=70)
    assert {row.customer: row.priorities for row in waiting(database)}["曾国强"] == ()


def test_told_lately_or_not(database, clinic, booked, clock):
    visit = booked("吕伟", at(9, 30), arrived=at(9, 20))
    (row,) = waiting(database)
    assert (row.waited, row.untold, row.told) == (30, True, None)
    clock.now = at(9, 50)
    tell(database, clinic, visit, 20, note="倒了水")
    (row,) = waiting(database)
    assert not row.untold
    assert row.told is not None
    assert (row.told.at, row.told.told_by, row.told.estimate) == (at(9, 50), "小陈", 20)
    assert (row.told.apologised, row.told.rebook_offered, row.told.note) == (True, False, "倒了水")
    (row,) = waiting(database, at(10, 4))
    assert not row.untold
    (row,) = waiting(database, at(10, 5))
    assert row.untold
    clock.now = at(10, 5)
    tell(database, clinic, visit, 5)
    with database.reading() as session:
        said = queries.notices(session, [visit])
        assert [one.estimate for one in said[visit]] == [5, 20]
        assert queries.notices(session, []) == {}


def test_the_clinic_sets_its_own_limits(database, clinic, booked):
    booked("吕伟", at(9, 40), arrived=at(9, 20))
    assert waiting(database)[0].level is Level.LONG
    kept(database, clinic, limit_minutes=10, treatment_minutes=5, grace_minutes=20)
    assert waiting(database)[0].level is Level.TOO_LONG
    with database.reading() as session:
        assert limits(session) == Limits(waiting=10, treatment=5, grace=20, elderly_from=60)
    kept(database, clinic, limit_minutes="soon", treatment_minutes=0, grace_minutes=True)
    with database.reading() as session:
        assert limits(session) == Limits()


def test_the_names_of_the_settings_stay():
    names = (WAITING_LIMIT, TREATMENT_LIMIT, GRACE_MINUTES, ELDERLY)
    assert [name.removeprefix("waiting.") for name in names] == [
        "limit_minutes",
        "treatment_minutes",
        "grace_minutes",
        "elderly_from",
    ]


@pytest.mark.parametrize(
    ("waited", "wanted"),
    [(0, Level.FINE), (14, Level.FINE), (15, Level.LONG), (29, Level.LONG), (30, Level.TOO_LONG)],
)
def test_levels(waited, wanted):
    assert level(waited, 15) is wanted


def test_few_statements_however_many_wait(database, clinic, booked):
    for place, name in enumerate(clinic.customers):
        visit = booked(name, at(9, 5 * place), doctor=place % 3, arrived=at(8, 50))
        tell(database, clinic, visit)
    with counted(database) as seen, database.reading() as session:
        assert len(queries.waiting(session, NOW)) == 5
    assert len(seen) == 3
    with counted(database) as seen, database.reading() as session:
        assert queries.count(session, TODAY) == 5
    assert len(seen) == 1


def test_the_second_screen_holds_numbers_masked_names_and_rooms(database, clinic, booked):
    booked("欧阳娜娜", at(9), arrived=at(8, 50), seated=at(9, 30), chair_id=clinic.chairs[0])
    booked("单小红", at(9), doctor=2, arrived=at(8, 55), seated=at(9, 58))
    booked("曾国强", at(9, 30), doctor=1, seated=at(9, 31))
    booked("吕伟", at(9, 50), arrived=at(9, 20))
    with database.reading() as session:
        found = screen(session, NOW)
    assert found.now == (
        ScreenRow(2, "单*红", "赵医生", fresh=True),
        ScreenRow(3, "曾*强", "王医生", fresh=False),
        ScreenRow(1, "欧**娜", "1号椅", fresh=False),
    )
    assert found.next == (ScreenRow(4, "吕*", "李医生", fresh=False),)


def test_a_device_without_a_doctor_names_the_room(database, clinic):
    from clinic_desk.desk.appointments import service as appointments
    from clinic_desk.desk.appointments.forms import VisitForm

    form = VisitForm(clinic.customers["吕伟"], None, at(9), 30, chair_id=clinic.chairs[1])
    with database.transaction("x", clinic.owner) as act:
        number = appointments.book(act, form)
        appointments.mark(act, number, AppointmentStatus.ARRIVED, version=1)
    (row,) = waiting(database)
    assert (row.staff_id, row.doctor, row.room) == (None, "2号椅", "2号椅")
