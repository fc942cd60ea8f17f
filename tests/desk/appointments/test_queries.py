from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free, why_no_slot
from clinic_desk.desk.appointments.load import month_load
from clinic_desk.desk.appointments.refusals import DoctorGone, Overridable
from clinic_desk.desk.appointments.reliability import Reliability, reliability
from clinic_desk.desk.appointments.slots import Half, Reason, Wish
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.storage.act import PROGRAM
from tests.small import NOW, TODAY, at
from tests.statements import counted


def book(database, clinic, who, doctor, start, minutes=30, override=""):
    form = VisitForm(clinic.customers[who], clinic.doctors[doctor], start, minutes)
    with database.transaction("Book", PROGRAM) as act:
        return service.book(act, form, override=override)


def read(database, query, *args, **named):
    with database.reading() as session:
        return query(session, *args, **named)


def test_a_day_of_the_book(database, clinic):
    book(database, clinic, "单乐乐", 1, at(14), 15)
    first = book(database, clinic, "欧阳娜娜", 0, at(9))
    found = read(database, queries.day_book, TODAY)
    assert [c.name for c in found.columns] == ["李医生", "王医生", "赵医生"]
    assert [v.customer for v in found.visits] == ["欧阳娜娜", "单乐乐"]
    assert found.visits[0].id == first and found.visits[0].allergies == "青霉素"
    assert found.visits[1].phone == "13800138812" and found.visits[1].minutes == 15
    assert read(database, queries.day_book, date(2026, 11, 22)).windows == ()


def test_a_doctor_who_left_keeps_the_column_of_days_with_visits(database, clinic):
    book(database, clinic, "吕伟", 0, at(9))
    gone = staff.StaffForm("李医生", Role.CLINICIAN, provider=True, active=False)
    with database.transaction("x", PROGRAM) as act:
        staff.edit(act, clinic.doctors[0], gone)
    found = read(database, queries.day_book, TODAY)
    assert [(c.name, bool(c.windows)) for c in found.columns][-1] == ("李医生", False)
    assert len(read(database, queries.day_book, TODAY + timedelta(1)).columns) == 2


def test_a_day_costs_two_statements_when_the_roster_is_known(database, clinic):
    for minute in range(0, 120, 15):
        book(database, clinic, "吕伟", minute // 15 % 3, at(9) + timedelta(minutes=minute), 15)
    roster = read(database, queries.Roster, TODAY, TODAY + timedelta(30))
    with counted(database) as seen:
        assert len(read(database, queries.day_book, TODAY, roster).visits) == 8
    assert len(seen) == 2


def test_next_free_is_offered_by_date(database, clinic):
    book(database, clinic, "吕伟", 0, at(9), 180)
    found = read(
        database,
        next_free,
        Sought(30, NOW, [clinic.doctors[0]]),
        count=3,
    )
    assert [slot.at for slot in found] == [
        at(13),
        at(9, day=date(2026, 11, 21)),
        at(9, day=date(2026, 11, 23)),
    ]


def test_next_free_by_wish_and_why_there_is_none(database, clinic):
    wish = Wish(weekdays=frozenset({5}), halves=frozenset({Half.AFTERNOON}))
    found = read(database, next_free, Sought(60, NOW, wish=wish), count=2)
    assert [slot.at for slot in found] == [
        at(13, day=date(2026, 11, 21)),
        at(13, day=date(2026, 11, 28)),
    ]
    asked = Sought(30, NOW, [clinic.doctors[0]])
    assert read(database, why_no_slot, date(2026, 11, 22), asked) is Reason.CLOSED
    assert read(database, why_no_slot, TODAY, asked) is None


visits = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 40), st.sampled_from([15, 30, 45, 60])),
    max_size=12,
)


@given(made=visits, minutes=st.sampled_from([5, 15, 30, 45, 90]), data=st.data())
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_slot_that_is_offered_can_be_booked(database, clinic, made, minutes, data):
    names = list(clinic.customers)
    for doctor, quarter, length in made:
        start = at(9) + timedelta(minutes=15 * quarter)
        try:
            book(database, clinic, names[quarter % 4], doctor, start, length)
        except Overridable:
            continue
    doctor = data.draw(st.integers(0, 2))
    found = read(
        database,
        next_free,
        Sought(minutes, NOW, [clinic.doctors[doctor]]),
        step=5,
        count=2,
    )
    assert len(found) == 2
    for slot in found:
        with database.transaction("Book", PROGRAM) as act:
            stranger = customers.register(act, customers.CustomerForm("新来的"))
            service.book(act, VisitForm(stranger, slot.staff_id, slot.at, minutes))


def test_month_load_counts_live_minutes(database, clinic):
    book(database, clinic, "吕伟", 0, at(9), 60)
    gone = book(database, clinic, "曾国强", 1, at(9), 60)
    with database.transaction("x", PROGRAM) as act:
        service.cancel(act, gone, version=1, reason="x")
    loads = read(database, month_load, TODAY, TODAY + timedelta(2))
    assert loads[TODAY].booked == 60 and loads[TODAY].offered == 3 * 480
    assert loads[TODAY].share == pytest.approx(1 / 24)
    assert loads[date(2026, 11, 22)].share == 1.0


def test_history_and_last_visit_and_reliability(database, clinic):
    number = clinic.customers["吕伟"]
    done = book(database, clinic, "吕伟", 0, at(9))
    later = book(database, clinic, "吕伟", 1, at(9, day=date(2026, 12, 1)))
    missed = book(database, clinic, "吕伟", 1, at(14))
    with database.transaction("x", PROGRAM) as act:
        service.mark(act, done, service.STAGES[-1], version=1)
        service.cancel(act, later, version=1, reason="x")
        service.miss(act, missed, version=1)
    rows = read(database, queries.history, number)
    assert [row.start_at for row in rows] == [at(9, day=date(2026, 12, 1)), at(14), at(9)]
    assert read(database, queries.last_visits, [number, 999]) == {number: at(9)}
    assert read(database, reliability, number) == Reliability(1, 1, 0)


def test_nobody_of_that_number(database, clinic):
    assert read(database, queries.visit, 999) is None
    with pytest.raises(DoctorGone):
        book(database, clinic, "吕伟", 0, at(9)) and None
        form = VisitForm(clinic.customers["吕伟"], 0, at(14), 30)
        with database.transaction("Book", PROGRAM) as act:
            service.book(act, form)
