import pytest

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.check_in import begun, bookings, free_doctors
from clinic_desk.desk.staff.records import StaffService
from tests.small import TODAY, at
from tests.statements import counted


def free(database, now=None, **more):
    given = {"service_id": None, "minutes": 30} | more
    with database.reading() as session:
        return [
            (one.name, one.minutes, one.at) for one in free_doctors(session, now or at(9), **given)
        ]


def test_todays_bookings_that_may_be_meant(database, clinic, booked):
    booked("吕伟", at(9), arrived=at(8, 50), seated=at(9), done=at(9, 20))
    here = booked("吕伟", at(9, 30), doctor=1, arrived=at(9))
    later = booked("吕伟", at(15), doctor=2, service_id=clinic.services["洁牙"])
    missed = booked("吕伟", at(10))
    booked("吕伟", at(11), address="人民路1号")
    cancelled = booked("吕伟", at(16))
    booked("曾国强", at(11))
    with database.transaction("x", clinic.owner) as act:
        appointments.miss(act, missed, version=1)
        appointments.cancel(act, cancelled, version=1, reason="x")
    with database.reading() as session:
        rows = bookings(session, clinic.customers["吕伟"], TODAY)
    assert [(row.id, row.here) for row in rows] == [(here, True), (missed, False), (later, False)]
    assert (rows[2].doctor, rows[2].service, rows[2].status) == (
        "赵医生",
        "洁牙",
        AppointmentStatus.BOOKED,
    )
    assert (rows[0].arrived_at, rows[0].queue_number) == (at(9), 2)


@pytest.mark.parametrize(("minute", "second", "wanted"), [(0, 0, 0), (4, 59, 0), (7, 12, 5)])
def test_a_walk_in_begins_with_the_five_minutes_that_run(minute, second, wanted):
    assert begun(at(9, minute).replace(second=second)) == at(9, wanted)


def test_whoever_is_free_first_stands_at_the_top(database, booked):
    booked("曾国强", at(9), minutes=60)
    booked("欧阳娜娜", at(9, 20), doctor=1)
    assert free(database, at(9, 3)) == [
        ("赵医生", 30, at(9)),
        ("王医生", 30, at(9, 50)),
        ("李医生", 30, at(10)),
    ]
    assert free(database, minutes=20)[0] == ("王医生", 20, at(9))


def test_who_is_full_today_comes_last(database, booked):
    booked("曾国强", at(9), minutes=180)
    booked("欧阳娜娜", at(13), minutes=300)
    assert free(database)[-1] == ("李医生", 30, None)
    assert [one[2] for one in free(database, at(17, 40))] == [None, None, None]


def test_only_who_does_the_service_and_in_their_own_time(database, clinic):
    filling = clinic.services["补牙"]
    with database.transaction("x", clinic.owner) as act:
        for doctor, name, minutes in ((0, "拔牙", None), (1, "补牙", 60), (2, "补牙", None)):
            act.session.add(
                StaffService(
                    staff_id=clinic.doctors[doctor],
                    service_id=clinic.services[name],
                    minutes=minutes,
                )
            )
        owner = StaffService(staff_id=clinic.owner.staff_id, service_id=filling, minutes=5)
        act.session.add(owner)
    found = free(database, service_id=filling, minutes=45)
    assert found == [("王医生", 60, at(9)), ("赵医生", 45, at(9))]
    assert free(database, service_id=clinic.services["种植"], minutes=60) == []


def test_the_patients_own_visits_are_kept_out(database, clinic, booked):
    booked("吕伟", at(9), doctor=1)
    found = free(database, customer_id=clinic.customers["吕伟"])
    assert {one[2] for one in found} == {at(9, 30)}


def test_few_statements(database, clinic):
    with counted(database) as seen, database.reading() as session:
        free_doctors(session, at(9), service_id=clinic.services["洁牙"], minutes=30)
    assert len(seen) <= 9
