from datetime import timedelta

from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.staff import service
from clinic_desk.desk.staff.days_off import days_off
from clinic_desk.storage.database import Database
from tests.small import TODAY, Small


def test_days_off_from_a_day_on(database: Database, clinic: Small) -> None:
    doctor = clinic.doctors[0]
    with database.transaction("x", clinic.owner) as act:
        service.set_day(act, doctor, TODAY - timedelta(1), [], "past")
        service.set_day(act, doctor, TODAY + timedelta(9), [], "leave")
        service.set_day(act, doctor, TODAY, [Window(540, 720)], "half a day")
        service.set_day(act, clinic.doctors[1], TODAY, [], "other")
    with database.reading() as session:
        rows = days_off(session, doctor, TODAY)
    assert [(row.note, row.windows) for row in rows] == [
        ("half a day", (Window(540, 720),)),
        ("leave", ()),
    ]
