from collections.abc import Callable
from datetime import datetime

import pytest

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.storage.database import Database
from tests.small import Small

Booked = Callable[..., int]


@pytest.fixture
def booked(database: Database, clinic: Small) -> Booked:
    """Book somebody, and mark how far the visit has come; its number."""

    def book(
        who: str,
        start: datetime,
        *,
        doctor: int = 0,
        minutes: int = 30,
        arrived: datetime | None = None,
        seated: datetime | None = None,
        done: datetime | None = None,
        **more: object,
    ) -> int:
        form = VisitForm(clinic.customers[who], clinic.doctors[doctor], start, minutes, **more)
        stages = (
            (AppointmentStatus.ARRIVED, arrived),
            (AppointmentStatus.IN_TREATMENT, seated),
            (AppointmentStatus.DONE, done),
        )
        with database.transaction("x", clinic.owner) as act:
            number = service.book(act, form, override="test")
        for stage, at in stages:
            if at is not None:
                with database.transaction("x", clinic.owner) as act:
                    version = act.session.get_one(Appointment, number).version
                    service.mark(act, number, stage, version=version, at=at)
        return number

    return book
