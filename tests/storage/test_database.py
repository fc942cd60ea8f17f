import pytest
from sqlalchemy import select, text, update

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.customers import queries, service
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.fees.reckoning import LineForm
from clinic_desk.desk.fees.service import BillForm, post_bill
from clinic_desk.storage import journal
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import NothingToUndo, UndoImpossible, VoidInstead, open_engine
from clinic_desk.storage.faults import ChangedMeanwhile
from clinic_desk.storage.journal import ActionRecord, ChangeRecord
from tests.small import at


def register(database, name="丁一"):
    with database.transaction("Register a customer", PROGRAM) as act:
        return service.register(act, CustomerForm(name, phones=[PhoneForm("13311112222")]))


def form_of(row, **changed):
    fields = {
        "name": row.name,
        "sex": row.sex,
        "phones": [PhoneForm(p.number, p.relation) for p in row.phones],
    }
    return CustomerForm(**fields | changed)


def card(database, number):
    with database.reading() as session:
        return queries.card(session, number, at(9).date())


def test_listener_hears_tables_after_the_commit(database):
    heard = []
    database.on_commit(lambda action: heard.append((action.tables, card(database, 1).name)))
    register(database)
    assert heard == [({"customer", "customer_phone"}, "丁一")]


def test_a_refused_action_leaves_nothing_and_is_silent(database):
    heard = []
    database.on_commit(heard.append)
    with (
        pytest.raises(service.CustomerNameMissing),
        database.transaction("x", PROGRAM) as act,
    ):
        service.register(act, CustomerForm("  "))
    assert not heard
    with database.reading() as session:
        assert session.scalar(select(Customer)) is None
        assert journal.count(session) == 0


def test_an_update_keeps_changed_columns_only(database):
    number = register(database)
    with database.transaction("Edit", PROGRAM) as act:
        service.edit(act, number, form_of(card(database, number), name="丁二"), version=1)
    with database.reading() as session:
        changes = session.scalars(select(ChangeRecord).order_by(ChangeRecord.id)).all()
        actions = session.scalars(select(ActionRecord).order_by(ActionRecord.id)).all()
    assert [a.title for a in actions] == ["Register a customer", "Edit"]
    assert [(c.kind, c.table) for c in changes] == [
        ("insert", "customer"),
        ("insert", "customer_phone"),
        ("update", "customer"),
    ]
    assert changes[2].text == (
        '[{"name":"丁一","pinyin":"dingyi","initials":"dy"},'
        '{"name":"丁二","pinyin":"dinger","initials":"de"}]'
    )


def test_undo_of_an_edit_and_of_the_insert_keeps_the_search_right(database):
    number = register(database)
    with database.transaction("Edit", PROGRAM) as act:
        service.edit(act, number, form_of(card(database, number), name="丁二"), version=1)

    def found(typed):
        with database.reading() as session:
            return [row.name for row in queries.search(session, typed)]

    assert found("丁二") == ["丁二"] and found("一") == []
    assert database.undo(PROGRAM) == "Edit"
    assert found("丁一") == ["丁一"] and found("二") == []
    database.undo(PROGRAM)
    assert found("丁") == []
    with pytest.raises(NothingToUndo):
        database.undo(PROGRAM)


def test_the_number_of_an_undone_insert_is_not_given_again(database):
    first = register(database)
    database.undo(PROGRAM)
    assert register(database) > first


def test_undo_is_refused_when_the_row_changed_elsewhere(database):
    register(database)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE customer SET name = 'x'")
    with pytest.raises(UndoImpossible):
        database.undo(PROGRAM)
    assert database.undoable == "Register a customer"


def test_money_offers_void_instead_of_undo(database, clinic):
    with database.transaction("Post a bill", PROGRAM) as act:
        post_bill(act, BillForm(clinic.customers["吕伟"], [LineForm("洁牙", 100)]))
    with pytest.raises(VoidInstead):
        database.undo(PROGRAM)


def test_undo_is_forgotten_at_sign_out(database):
    register(database)
    database.forget()
    assert database.undoable is None


def test_only_the_last_twenty_are_kept(database):
    for _ in range(25):
        register(database)
    for _ in range(20):
        database.undo(PROGRAM)
    with pytest.raises(NothingToUndo):
        database.undo(PROGRAM)


@pytest.mark.parametrize("statement", [update(Customer).values(name="x"), text("SELECT 1")])
def test_bulk_statements_are_refused_outside_bulk(database, statement):
    with pytest.raises(RuntimeError), database.transaction("bulk", PROGRAM) as act:
        act.session.execute(statement)


def test_bulk_leaves_one_line_and_no_undo(database):
    register(database)
    database.forget()
    heard = []
    database.on_commit(heard.append)
    with database.bulk("Import customers", PROGRAM) as act:
        act.session.execute(update(Customer).values(name="x"))
        act.action.bulk_tables["customer"] = 1
    assert heard[0].tables == {"customer"}
    assert database.undoable is None
    with database.reading() as session:
        last = session.scalars(select(ChangeRecord).order_by(ChangeRecord.id.desc())).first()
        assert (last.kind, last.table) == ("bulk", "customer")


def test_a_change_outside_a_transaction_is_a_bug(database):
    register(database)
    with pytest.raises(RuntimeError), database.reading() as session:
        session.get_one(Customer, 1).name = "y"
        session.flush()


def test_the_later_of_two_windows_is_told(database):
    number = register(database)
    shown = card(database, number)
    with database.transaction("Edit", PROGRAM) as act:
        service.edit(act, number, form_of(shown, name="丁二"), version=shown.version)
    with (
        pytest.raises(ChangedMeanwhile),
        database.transaction("Edit", PROGRAM) as act,
    ):
        service.edit(act, number, form_of(shown, name="丁三"), version=shown.version)
    assert card(database, number).name == "丁二"


def test_notes_stand_in_the_chain(database):
    with database.transaction("Print", PROGRAM) as act:
        act.note("statement printed", "SF1")
    with database.reading() as session:
        assert journal.broken_links(session) == []
        assert journal.count(session) == 1


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE change SET text = '[null,{}]' WHERE id = 2",
        "UPDATE action SET \"by\" = 'nobody' WHERE id = 1",
        "DELETE FROM change WHERE id = 1",
        "INSERT INTO change (action_id, kind, \"table\", digest) VALUES (1, 'note', 'x', 'y')",
        "DELETE FROM action WHERE id = 1",
    ],
)
def test_a_chain_changed_by_hand_is_found(database, opened, paths, harm):
    register(database)
    register(database, "王五")
    with database.reading() as session:
        assert journal.broken_links(session) == []
    by_hand = open_engine(paths.database, opened.key, foreign_keys=False)
    with by_hand.begin() as connection:
        connection.exec_driver_sql(harm)
    by_hand.dispose()
    with database.reading() as session:
        assert journal.broken_links(session)


def test_reading_sees_one_state(database):
    register(database)
    with database.reading() as session:
        assert session.scalar(select(Appointment.id)) is None
        register(database, "后来")
        assert len(session.scalars(select(Customer)).all()) == 1


def test_opening_a_card_leaves_no_trace(database):
    number = register(database)
    with database.transaction("Open card", PROGRAM) as act:
        service.opened(act, number)
    with database.reading() as session:
        assert journal.count(session) == 1
        assert [row.recent for row in queries.search(session, "")] == [True]


def test_undo_of_a_cancellation_brings_the_visit_back(database, clinic):
    with database.transaction("Book", PROGRAM) as act:
        visit = appointments.book(
            act,
            appointments.VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30),
        )
    with database.transaction("Cancel", PROGRAM) as act:
        appointments.cancel(act, visit, version=1, reason="打错了")
    database.undo(PROGRAM)
    with database.reading() as session:
        found = session.get_one(Appointment, visit)
        assert found.status.value == "booked" and found.end_reason == ""
        assert found.ended_at is None


def test_undo_of_a_registration_whose_card_was_opened(database):
    number = register(database)
    with database.transaction("Open card", PROGRAM) as act:
        service.opened(act, number)
    database.undo(PROGRAM)
    with database.reading() as session:
        assert queries.search(session, "") == []
