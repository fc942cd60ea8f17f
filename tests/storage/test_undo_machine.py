"""After anything, undo gives back exactly what was before; the chain holds throughout."""

import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import text

from clinic_desk.base.errors import DeskError
from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.storage import journal, opening
from clinic_desk.storage.act import PROGRAM
from tests import ready, small

TABLES = ("customer", "customer_phone", "customer_key", "customer_text", "appointment")
names = st.text("王李 a单", min_size=1, max_size=3)
phones = st.lists(st.sampled_from(["13800000001", "13800000002", "02012345678"]), max_size=2)


def state(database):
    with database.engine.connect() as connection:
        return {
            table: connection.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2")).all()
            for table in TABLES
        }


def plain(found):
    """Without the version counters, which count on."""
    return {
        table: [tuple(v for k, v in row._mapping.items() if k != "version") for row in rows]
        for table, rows in found.items()
    }


class Desk(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        os.environ["CLINIC_DESK_CONFIG"] = str(self.folder / "config")
        paths = Paths.within(self.folder)
        ready.put(paths)
        self.opened = opening.open_clinic(paths, clock=lambda: small.NOW)
        self.database = self.opened.database
        self.clinic = ready.small_clinic()
        self.past = [plain(state(self.database))]

    def act(self, change):
        try:
            with self.database.transaction("x", PROGRAM) as act:
                change(act)
        except DeskError:
            assert plain(state(self.database)) == self.past[-1]
            return
        now = plain(state(self.database))
        if now != self.past[-1]:
            self.past.append(now)

    def ids(self, table):
        return [row[self.column(table)] for row in self.past[-1][table]]

    def column(self, table):
        kind = Customer if table == "customer" else Appointment
        return [c.name for c in kind.__table__.columns if c.name != "version"].index("id")

    @rule(name=names, phones=phones)
    def register(self, name, phones):
        form = CustomerForm(name, phones=[PhoneForm(p) for p in phones])
        self.act(lambda act: customers.register(act, form))

    @rule(name=names, phones=phones, data=st.data())
    def edit(self, name, phones, data):
        number = data.draw(st.sampled_from(self.ids("customer")))
        form = CustomerForm(name, phones=[PhoneForm(p) for p in phones])

        def change(act):
            version = act.session.get_one(Customer, number).version
            customers.edit(act, number, form, version=version)

        self.act(change)

    @rule(data=st.data(), slot=st.integers(0, 8), minutes=st.sampled_from([15, 30, 45]))
    def book(self, data, slot, minutes):
        customer = data.draw(st.sampled_from(self.ids("customer")))
        doctor = data.draw(st.sampled_from(self.clinic.doctors))
        start = small.at(9) + timedelta(minutes=15 * slot)
        form = appointments.VisitForm(customer, doctor, start, minutes)
        self.act(lambda act: appointments.book(act, form))

    @precondition(lambda self: self.past[-1]["appointment"])
    @rule(data=st.data(), slot=st.integers(0, 8))
    def move(self, data, slot):
        visit = data.draw(st.sampled_from(self.ids("appointment")))
        start = small.at(9) + timedelta(minutes=15 * slot)

        def change(act):
            found = act.session.get_one(Appointment, visit)
            appointments.move(
                act,
                visit,
                staff_id=found.staff_id,
                start_at=start,
                end_at=start + timedelta(minutes=30),
                version=found.version,
            )

        self.act(change)

    @precondition(lambda self: self.past[-1]["appointment"])
    @rule(data=st.data(), wanted=st.sampled_from(AppointmentStatus))
    def mark(self, data, wanted):
        visit = data.draw(st.sampled_from(self.ids("appointment")))

        def change(act):
            version = act.session.get_one(Appointment, visit).version
            if wanted.live:
                appointments.mark(act, visit, wanted, version=version)
            else:
                appointments.cancel(act, visit, version=version, reason="x")

        self.act(change)

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self):
        self.database.undo(PROGRAM)
        self.past.pop()

    @invariant()
    def as_it_should_be(self):
        assert plain(state(self.database)) == self.past[-1]

    @invariant()
    def nothing_overlaps(self):
        with self.database.engine.connect() as connection:
            overlaps = connection.execute(
                text(
                    "SELECT count(*) FROM appointment a JOIN appointment b ON a.id < b.id"
                    " AND (a.staff_id = b.staff_id OR a.customer_id = b.customer_id)"
                    " AND a.start_at < b.end_at AND b.start_at < a.end_at"
                    " WHERE a.status NOT LIKE 'cancel%' AND b.status NOT LIKE 'cancel%'"
                    " AND a.status != 'missed' AND b.status != 'missed'"
                )
            ).scalar()
        assert overlaps == 0

    def teardown(self):
        while len(self.past) > 1 and self.database.undoable:
            self.undo()
            self.as_it_should_be()
        with self.database.reading() as session:
            assert journal.broken_links(session) == []
        self.opened.close()
        shutil.rmtree(self.folder)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=25, stateful_step_count=18, deadline=None)
