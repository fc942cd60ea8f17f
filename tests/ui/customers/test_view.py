from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

from sqlalchemy import event

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers import service
from clinic_desk.ui.customers import view
from clinic_desk.ui.customers.view import read_card
from tests.small import TODAY, at
from tests.ui.customers.made_up import bill, visit

WHO = "单乐乐"


@contextmanager
def statements(database) -> Iterator[list[str]]:
    said: list[str] = []

    def note(_connection, _cursor, statement, *_rest) -> None:
        said.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield said
    event.remove(database.engine, "before_cursor_execute", note)


def read(context, clinic, who=WHO):
    number = clinic.customers[who]
    return context.read(lambda session: read_card(session, number, TODAY))


def test_ten_years_take_eight_statements_at_most(context, clinic):
    def past(act) -> None:
        for month in range(120):
            day = date(2016 + month // 12, month % 12 + 1, 10)
            visit(act, clinic, WHO, at(10, day=day))
        for _ in range(view.BILLS_READ + 5):
            bill(act, clinic, WHO, 19800, 19800)
        service.add_alert(act, clinic.customers[WHO], "怕打针", serious=True)

    context.do("Past", past)
    context.do("Debt", lambda act: bill(act, clinic, WHO, 10000, 0))
    with statements(context.database) as said:
        shown = read(context, clinic)
    assert len([one for one in said if one.startswith("SELECT")]) <= 8
    assert shown.last_visit.start_at == datetime(2025, 12, 10, 10, 0)
    assert shown.debt_fen == 10000


def test_next_is_the_earliest_that_is_waited_for(context, clinic):
    def book(act) -> None:
        visit(act, clinic, WHO, at(10, day=TODAY + timedelta(days=9)), AppointmentStatus.BOOKED)
        visit(act, clinic, WHO, at(10, day=TODAY + timedelta(days=2)), AppointmentStatus.CONFIRMED)
        cancelled = AppointmentStatus.CANCELLED_BY_PATIENT
        visit(act, clinic, WHO, at(10, day=TODAY + timedelta(days=1)), cancelled)
        visit(act, clinic, WHO, at(10, day=TODAY - timedelta(days=1)), AppointmentStatus.BOOKED)
        visit(act, clinic, WHO, at(10, day=TODAY - timedelta(days=9)), AppointmentStatus.MISSED)

    context.do("Book", book)
    shown = read(context, clinic)
    assert shown.next_visit.start_at == at(10, day=TODAY + timedelta(days=2))
    assert shown.last_visit is None
    assert (shown.missed, shown.cancelled) == (1, 1)


def test_touches_are_what_happened_newest_first(context, clinic):
    def past(act) -> None:
        for back in (30, 20, 10):
            visit(act, clinic, WHO, at(10, day=TODAY - timedelta(days=back)))
        visit(act, clinic, WHO, at(15), AppointmentStatus.BOOKED)
        bill(act, clinic, WHO, 19800, 19800)

    context.do("Past", past)
    touches = read(context, clinic).touches
    assert [touch.at for touch in touches] == [
        at(9),
        at(10, day=TODAY - timedelta(days=10)),
        at(10, day=TODAY - timedelta(days=20)),
    ]
    assert touches[0].bill is not None
    assert touches[1].visit is not None


def test_a_voided_bill_is_no_debt(context, clinic):
    from clinic_desk.desk.fees import service as fees

    number = context.do("Debt", lambda act: bill(act, clinic, WHO, 10000, 0))
    assert read(context, clinic).debt_fen == 10000
    context.do("Void", lambda act: fees.void_bill(act, number, reason="错单", version=1))
    assert read(context, clinic).debt_fen == 0


def test_nobody(context):
    assert context.read(lambda session: read_card(session, 9999, TODAY)) is None
