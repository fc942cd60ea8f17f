from datetime import date

import pytest

from clinic_desk.desk.customers import service
from clinic_desk.desk.customers.birthdays import birthdays
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.storage.database import Database
from tests.small import Small


@pytest.mark.parametrize(
    ("born", "day", "greeted"),
    [
        (date(1990, 11, 20), date(2026, 11, 20), True),
        (date(2026, 11, 20), date(2026, 11, 20), True),
        (date(1990, 11, 21), date(2026, 11, 20), False),
        (date(1992, 2, 29), date(2026, 2, 28), True),
        (date(1992, 2, 29), date(2028, 2, 28), False),
        (date(1992, 2, 29), date(2028, 2, 29), True),
        (date(1992, 2, 28), date(2028, 2, 28), True),
        (date(1992, 2, 29), date(2026, 3, 1), False),
    ],
)
def test_who_is_greeted(
    database: Database, clinic: Small, born: date, day: date, *, greeted: bool
) -> None:
    form = service.CustomerForm("寿星", Sex.FEMALE, born)
    with database.transaction("Register", clinic.owner) as act:
        service.register(act, form)
    with database.reading() as session:
        found = birthdays(session, day)
    assert [row.name for row in found] == (["寿星"] if greeted else [])
    assert all(row.age(day) == day.year - born.year for row in found)
