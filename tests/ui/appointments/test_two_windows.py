"""Two windows over one book, and what became of doctors and chairs meanwhile: told, not lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.appointments.service import form_of
from clinic_desk.desk.clinic.chairs import keep_chair
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.service import StaffForm
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import Database
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.changes import InsistDialog
from clinic_desk.ui.kit.context import Bulletin
from clinic_desk.ui.kit.routes import Book
from tests.ui.appointments.made_up import at

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def elsewhere(context, clock):
    """A second window over the same file: neither hears what the other does."""
    return replace(context, database=Database(context.database.engine, clock), bulletin=Bulletin())


@pytest.fixture
def form_with(qtbot, context):
    made = []

    def show(wish=None, **more):
        form = VisitDialog(None, context, wish or Book(), **more)
        made.append(form)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    yield show
    for form in made:
        if isValid(form):
            form.done(0)


def visit(context, number):
    return context.read(lambda session: queries.visit(session, number))


def move(context, number, start_at):
    row = visit(context, number)
    context.do(
        "Move appointment",
        lambda act: service.move(
            act,
            number,
            staff_id=row.staff_id,
            start_at=start_at,
            end_at=start_at + timedelta(minutes=row.minutes),
            version=row.version,
        ),
    )


def test_a_visit_moved_elsewhere_meanwhile_is_not_moved_from_where_it_was(
    qtbot, page, elsewhere, context
):
    number = page.board.visit.id if page.board.visit else page.board.state.placed[0].visit.id
    page.board.choose_visit(number)
    move(elsewhere, number, at("15:00"))
    qtbot.keyClick(page.board, Key.Key_M)
    qtbot.keyClick(page.board, Key.Key_Down)
    qtbot.keyClick(page.board, Key.Key_Return)
    assert "meanwhile" in page.notice._text.text()
    assert visit(context, number).start_at == at("15:00")
    assert page.board.state.sheet.visit(number).start_at == at("15:00")
    assert page.focusWidget() is page.board


def test_a_step_on_a_visit_changed_elsewhere_is_told_and_shown_afresh(
    qtbot, page, elsewhere, context
):
    number = page.board.state.placed[0].visit.id
    page.board.choose_visit(number)
    row = visit(elsewhere, number)
    elsewhere.do(
        "Cancel appointment",
        lambda act: service.cancel(act, number, version=row.version, reason="x"),
    )
    qtbot.keyClick(page.board, Key.Key_A)
    assert "meanwhile" in page.notice._text.text()
    assert not page.board.state.sheet.visit(number).status.live


def test_what_was_typed_stays_when_the_visit_changed_elsewhere(
    form_with, elsewhere, context, booked
):
    number = booked("10:00")
    form = form_with(visit=visit(context, number))
    form.fields.note.setText("怕打针")
    move(elsewhere, number, at("15:00"))
    form.accept()
    assert form.isVisible()
    assert "meanwhile" in form.refusal
    assert form.fields.note.text() == "怕打针"


def test_a_visit_taken_back_while_its_form_is_open_is_told(form_with, context, booked):
    number = booked("10:00")
    form = form_with(visit=visit(context, number))
    form.fields.note.setText("怕打针")
    context.database.undo(context.desk.actor)
    form.accept()
    assert form.isVisible()
    assert "meanwhile" in form.refusal


def test_a_doctor_who_left_and_a_chair_out_of_use_keep_their_names(
    form_with, context, clinic, booked
):
    number = booked("10:00")

    def seat(act):
        found = form_of(act, act.session.get_one(Appointment, number))
        service.change(act, number, replace(found, chair_id=clinic.chairs[0]), version=1)

    context.do("x", seat)
    context.do("x", lambda act: keep_chair(act, clinic.chairs[0], "1号椅", active=False))
    form = form_with(visit=visit(context, number))
    assert form.fields.chair.currentText() == "1号椅"
    form.fields.note.setText("只改备注")
    form.accept()
    row = visit(context, number)
    assert (row.note, row.chair_id) == ("只改备注", clinic.chairs[0])
    form = form_with(visit=row)
    form.fields.time.set_value(at("11:00").time())
    form.accept()
    assert form.refusal == "1号椅 is out of use. Choose another chair or none."


def test_a_reason_given_for_one_thing_does_not_overcome_another(
    qtbot, form_with, context, clinic, booked
):
    booked("10:00", "曾国强")
    booked("11:00", "单小红")
    form = form_with(Book(clinic.customers["吕伟"], clinic.doctors[0], at("10:00")))
    form.accept()
    assert "曾国强" in form.refusal
    form._ask.reason.setText("in pain")
    form.fields.time.set_value(at("11:00").time())
    form._ask.anyway.click()
    assert form.isVisible()
    assert "单小红" in form.refusal
    assert form._ask.reason.text() == "in pain"
    form._ask.anyway.click()
    qtbot.waitUntil(lambda: not form.isVisible())


@pytest.mark.parametrize("how", ["insist", "form", "break"])
def test_after_a_dialog_the_board_has_the_keys_again(qtbot, page, booked, dialog, how):
    number = page.board.state.placed[0].visit.id
    page.board.choose_visit(number)
    page.board.setFocus()
    if how == "insist":
        booked("10:30", "吕伟")
        page.board.choose_visit(number)
        for key in (Key.Key_M, Key.Key_Down, Key.Key_Return):
            qtbot.keyClick(page.board, key)
        shown = dialog(InsistDialog)
        qtbot.waitUntil(lambda: bool(shown.refusal))
        qtbot.keyClicks(shown._ask.reason, "in pain")
        qtbot.keyClick(shown._ask.reason, Key.Key_Tab)
        shown._ask.anyway.click()
    else:
        qtbot.keyClick(page.board, Key.Key_Return if how == "form" else Key.Key_B)
        shown = dialog()
        if how == "break":
            shown.reason.setText("x")
        qtbot.keyClick(shown, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert page.focusWidget() is page.board


@pytest.mark.parametrize("key", ["W", "R", "U"])
def test_letters_in_the_dock_do_not_act_on_the_board(qtbot, page, context, key):
    number = page.board.state.placed[0].visit.id
    page.board.choose_visit(number)
    qtbot.keyClick(page.board, Qt.Key[f"Key_{key}"])
    table = page.lists.dock.panel
    qtbot.waitUntil(lambda: table.isAncestorOf(page.focusWidget()))
    for letter in "ADXCSYB":
        qtbot.keyClick(page.focusWidget(), Qt.Key[f"Key_{letter}"])
        for top in page.findChildren(InsistDialog):
            assert not top.isVisible()
        for shown in [one for one in page.window().findChildren(VisitDialog) if one.isVisible()]:
            shown.done(0)
    assert visit(context, number).status.value == "booked"


def test_a_doctor_who_left_keeps_the_name_and_takes_no_other_time(
    form_with, context, clinic, booked
):
    number = booked("10:00")
    doctor = clinic.doctors[0]
    left = StaffForm("李医生", Role.CLINICIAN, provider=True, active=False)
    with context.database.transaction("x", PROGRAM) as act:
        staff.edit(act, doctor, left)
    form = form_with(visit=visit(context, number))
    assert form.fields.doctor.currentText() == "李医生"
    form.fields.note.setText("只改备注")
    form.accept()
    row = visit(context, number)
    assert (row.note, row.staff_id) == ("只改备注", doctor)
    form = form_with(visit=row)
    form.fields.time.set_value(at("11:00").time())
    form.accept()
    assert form.refusal == "李医生 takes no visits. Choose another doctor."


@pytest.mark.parametrize(("key", "name"), [("W", "wait_list"), ("R", "waiting_room")])
def test_the_lists_open_from_the_month_and_give_it_the_keys_back(qtbot, page, key, name):
    page.show_view(View.MONTH)
    page.month.setFocus()
    qtbot.keyClick(page.month, Qt.Key[f"Key_{key}"])
    panel = page.lists.dock.panel
    assert panel.name == name
    qtbot.keyClick(page.focusWidget(), Key.Key_Escape)
    assert page.lists.dock.panel is None
    assert page.focusWidget() is page.month
