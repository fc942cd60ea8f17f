"""Booking somebody who is on the wait list: it is said, and the entry is settled with the visit."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.kit.routes import Book
from tests.ui.appointments.made_up import at
from tests.ui.appointments.waiting import entries, visit, wait

Key = Qt.Key


@pytest.fixture
def form_with(qtbot, context):
    made = []

    def show(wish, **more):
        form = VisitDialog(None, context, wish, **more)
        made.append(form)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    yield show
    for form in made:
        form.done(0)


@pytest.fixture
def wish(clinic):
    return Book(clinic.customers["吕伟"], clinic.doctors[0], at("11:00"), clinic.services["洁牙"])


def tick(form):
    return form.fields.waiting.tick


def test_who_waits_is_said_and_taken_off_with_the_booking(form_with, context, clinic, wish):
    wait(context, clinic, "吕伟")
    form = form_with(wish)
    assert "On the wait list: 洁牙" in form.fields.person.said
    assert tick(form).isVisible()
    assert tick(form).isChecked()
    assert tick(form).text() == "Take &off the wait list: 洁牙, since Today"
    form.accept()
    assert entries(context) == []
    context.database.undo(context.desk.actor)
    assert len(entries(context)) == 1


def test_unticked_they_go_on_waiting(form_with, context, clinic, wish):
    wait(context, clinic, "吕伟")
    form = form_with(wish)
    tick(form).setChecked(False)
    form.accept()
    assert len(entries(context)) == 1


def test_another_service_is_said_but_settles_nothing(form_with, context, clinic, wish):
    wait(context, clinic, "吕伟", service="拔牙")
    form = form_with(wish)
    assert "On the wait list: 拔牙" in form.fields.person.said
    assert tick(form).isHidden()
    form.fields.service.setCurrentIndex(form.fields.service.findData(clinic.services["拔牙"]))
    assert tick(form).isVisible()
    form.fields.person.show_customer(clinic.customers["曾国强"])
    assert tick(form).isHidden()
    form.accept()
    assert len(entries(context)) == 1


def test_who_has_a_later_visit_is_taken_off_only_when_ticked(
    form_with, context, clinic, wish, booked
):
    later = booked("16:00", "吕伟")
    wait(context, clinic, "吕伟", reason=WaitReason.SOONER, appointment_id=later)
    form = form_with(wish)
    assert not tick(form).isChecked()
    form.accept()
    assert len(entries(context)) == 1


def test_booked_elsewhere_meanwhile_is_seen_in_the_open_form(form_with, context, clinic, wish):
    wait(context, clinic, "吕伟")
    form, second = form_with(wish), None
    assert tick(form).isVisible()
    second = VisitDialog(
        None, context, Book(wish.customer_id, clinic.doctors[1], at("14:00"), wish.service_id)
    )
    second.open()
    second.accept()
    assert tick(form).isHidden()
    form.accept()
    assert entries(context) == []


def test_a_visit_that_is_changed_settles_nothing(form_with, context, clinic, wish, booked):
    number = booked("10:00")
    wait(context, clinic, "吕伟")
    form = form_with(Book(), visit=visit(context, number))
    assert form.fields.waiting is None
    form.fields.note.setText("x")
    form.accept()
    assert len(entries(context)) == 1


def test_booked_from_the_list_for_another_service_the_entry_is_settled(
    qtbot, page, context, clinic, dialog
):
    wait(context, clinic, "吕伟")
    page.to_board()
    qtbot.keyClick(page.board, Key.Key_W)
    qtbot.keyClick(page.lists.waiting.table, Key.Key_Return)
    form = dialog(VisitDialog)
    form.fields.service.setCurrentIndex(form.fields.service.findData(clinic.services["拔牙"]))
    assert tick(form).isVisible()
    form.accept()
    assert entries(context) == []


def test_a_broken_visit_set_back_by_key_waits_no_more(qtbot, page, context, clinic):
    row = next(one.visit for one in page.board.state.placed if one.visit.customer == "欧阳娜娜")
    context.do("x", lambda act: service.miss(act, row.id, version=row.version, reason=""))
    wait(
        context,
        clinic,
        "欧阳娜娜",
        reason=WaitReason.BROKEN,
        appointment_id=row.id,
    )
    page.board.choose_visit(row.id)
    qtbot.keyClick(page.board, Key.Key_Backspace)
    assert context.read(lambda session: queries.visit(session, row.id)).status.live
    assert entries(context) == []
