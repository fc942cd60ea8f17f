import pytest

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.waitlist.forms import WaitForm
from clinic_desk.desk.waitlist.service import add_entry
from tests.small import TODAY, at


class Book:
    """The small clinic's book, written to in one line."""

    def __init__(self, database, clinic):
        self.database, self.clinic = database, clinic

    def do(self, change, by=None):
        with self.database.transaction("Book appointment", by or self.clinic.desk) as act:
            return change(act)

    def read(self, query):
        with self.database.reading() as session:
            return query(session)

    def book(
        self,
        name,
        hour,
        minute=0,
        *,
        doctor=0,
        minutes=30,
        service_name="洁牙",
        day=TODAY,
        **more,
    ):
        form = VisitForm(
            self.clinic.customers[name],
            self.clinic.doctors[doctor],
            at(hour, minute, day),
            minutes,
            self.clinic.services[service_name] if service_name else None,
            **more,
        )
        return self.do(lambda act: service.book(act, form, override="made up"))

    def done(self, name, day, service_name="洁牙", **more):
        number = self.book(name, 9, day=day, service_name=service_name, **more)
        self.mark(number, AppointmentStatus.DONE)
        return number

    def mark(self, visit_id, status):
        version = self.visit(visit_id).version
        self.do(lambda act: service.mark(act, visit_id, status, version=version))

    def cancel(self, visit_id):
        version = self.visit(visit_id).version
        self.do(lambda act: service.cancel(act, visit_id, version=version, reason="忙"))

    def visit(self, visit_id):
        return self.read(lambda session: appointments.visit(session, visit_id))

    def form(self, name, minutes=30, *, service_name="洁牙", doctor=None, **more):
        return WaitForm(
            self.clinic.customers[name],
            minutes,
            service_id=self.clinic.services[service_name] if service_name else None,
            staff_id=None if doctor is None else self.clinic.doctors[doctor],
            **more,
        )

    def wait(self, name, minutes=30, **more):
        return self.do(lambda act: add_entry(act, self.form(name, minutes, **more)))


@pytest.fixture
def book(database, clinic):
    return Book(database, clinic)
