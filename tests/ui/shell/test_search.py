import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers.service import opened
from clinic_desk.storage.act import Actor
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import Book
from clinic_desk.ui.shell.finding import Kind, as_new_customer, marked_part
from tests.small import Small, at
from tests.ui.shell.conftest import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def names(desk: Desk) -> list[str]:
    return [hit.title for hit in desk.frame.search.answers.hits if hit.kind is Kind.CUSTOMER]


def open_dialog(kind):
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_four_digits_typed_anywhere_find_the_family_and_enter_opens_the_card(desk, clinic):
    desk.type("8812")
    assert desk.frame.search.hasFocus()
    assert desk.frame.search.text() == "8812"
    assert names(desk) == ["单小红", "单乐乐"]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.frame.customer_id == clinic.customers["单乐乐"]
    assert desk.frame.card.isVisible()
    assert desk.frame.search.text() == ""
    assert desk.frame.search.answers.isHidden()


def test_the_digits_are_stressed_in_the_grouped_number(desk):
    desk.type("8812")
    first = desk.frame.search.answers.hits[1]
    start, end = first.marked
    assert first.phone == "138 0013 8812"
    assert first.phone[start:end] == "8812"


def test_a_row_tells_who_it_is(desk, clinic, context):
    form = VisitForm(clinic.customers["欧阳娜娜"], clinic.doctors[0], at(10), 30)
    number = context.do("Book appointment", lambda act: appointments.book(act, form))
    context.do(
        "Mark visit",
        lambda act: appointments.mark(act, number, AppointmentStatus.DONE, version=1),
    )
    desk.type("7788")
    hit = desk.frame.search.answers.hits[1]
    assert hit.title == "欧阳娜娜"
    assert hit.person.startswith("Female")
    assert "36" in hit.person
    assert hit.number == "K000001"
    assert hit.last_visit == "Today"
    assert hit.alert == "青霉素"
    assert "青霉素" in hit.spoken
    desk.frame.search.clear()
    desk.type("8812")
    assert [one.relation for one in desk.frame.search.answers.hits[1:3]] == ["", "Mother"]


def test_ctrl_k_and_f3_go_to_the_field_and_show_who_was_opened_lately(desk, context, clinic):
    who = clinic.customers["吕伟"]
    context.do("Open card", lambda act: opened(act, customer_id=who))
    for key, held in ((Qt.Key.Key_K, CTRL), (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)):
        desk.frame.page.setFocus()
        desk.press(key, held)
        assert desk.frame.search.hasFocus()
        assert desk.frame.search.answers.hits[0].title == "Opened lately"
        assert names(desk) == ["吕伟"]
        desk.press(Qt.Key.Key_Escape)


def test_ctrl_k_works_from_a_field_that_would_delete_to_the_end(desk):
    field = QLineEdit("half typed", desk.frame.page)
    field.show()
    field.setFocus()
    field.home(False)
    desk.press(Qt.Key.Key_K, CTRL)
    assert field.text() == "half typed"
    assert desk.frame.search.hasFocus()


def test_digits_in_a_field_stay_there(desk):
    field = QLineEdit(desk.frame.page)
    field.show()
    field.setFocus()
    desk.type("12")
    assert field.text() == "12"
    assert desk.frame.search.text() == ""


def test_a_widget_may_keep_its_digits(desk):
    desk.frame.page.setProperty("takes_digits", True)
    desk.frame.page.setFocus()
    QApplication.processEvents()
    heard = []
    desk.frame.page.keyPressEvent = lambda event: heard.append(event.text())
    desk.type("5")
    assert desk.frame.search.text() == ""


def test_digits_search_even_when_nothing_has_the_focus(desk):
    QApplication.focusWidget().clearFocus()
    assert QApplication.focusWidget() is None
    desk.type("8812")
    assert desk.frame.search.text() == "8812"


def test_escape_leaves_the_field_as_it_was_entered(desk):
    before = QApplication.focusWidget()
    desk.type("88")
    desk.press(Qt.Key.Key_Escape)
    assert desk.frame.search.text() == ""
    assert desk.frame.search.answers.isHidden()
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("held", [SHIFT, CTRL])
def test_shift_or_ctrl_enter_books_for_that_customer(desk, clinic, asked, held):
    desk.type("1234")
    desk.press(Qt.Key.Key_Return, held)
    assert asked == [Book(clinic.customers["曾国强"])]
    assert len(open_dialog(VisitDialog)) == 1
    assert desk.frame.customer_id is None


def test_the_last_line_registers_what_was_typed(desk):
    desk.type("13911112222")
    assert names(desk) == []
    assert desk.frame.search.answers.chosen().kind is Kind.NEW
    desk.press(Qt.Key.Key_Return)
    (dialog,) = open_dialog(CustomerDialog)
    assert "139 1111 2222" in [field.text() for field in dialog.findChildren(QLineEdit)]


def test_a_name_goes_into_the_name_of_the_new_customer(desk):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.write("新来的")
    desk.press(Qt.Key.Key_Return)
    (dialog,) = open_dialog(CustomerDialog)
    assert dialog.form.field("name").typed() == "新来的"


def test_pages_and_commands_are_found_by_their_words(desk):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.type("appo")
    titles = [hit.title for hit in desk.frame.search.answers.hits]
    assert titles.index("Appointments") < titles.index("Book an appointment")
    desk.press(Qt.Key.Key_Return)
    assert desk.frame.page_name == "appointments"


def test_a_command_is_done_from_the_search(desk, context):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.type("hide priv")
    desk.press(Qt.Key.Key_Return)
    assert context.desk.private


def test_a_command_answers_to_its_other_words(desk):
    desk.press(Qt.Key.Key_K, CTRL)
    desk.write("锁屏")
    assert [h.title for h in desk.frame.search.answers.hits if h.kind is Kind.COMMAND] == ["Lock"]


def test_a_role_sees_only_its_commands(desk, context, clinic):
    context.desk.actor = Actor(clinic.clinician.staff_id, "李医生", clinic.clinician.rights)
    assert {"import", "back_up"}.isdisjoint(one.name for one in desk.frame.doers.allowed())
    context.desk.actor = clinic.owner
    assert {"import", "back_up"} <= {one.name for one in desk.frame.doers.allowed()}


def test_privacy_covers_numbers_and_alerts_at_once(desk, context):
    desk.type("7788")
    assert desk.frame.search.answers.hits[1].phone == "139 0000 7788"
    desk.press(Qt.Key.Key_F9)
    hit = desk.frame.search.answers.hits[1]
    assert hit.phone == "139 **** 7788"
    assert hit.alert == ""
    assert hit.marked == (0, 0)


def test_a_role_without_numbers_sees_half_of_them(desk, context, clinic):
    context.desk.actor = clinic.clinician
    desk.type("7788")
    assert desk.frame.search.answers.hits[1].phone == "139 **** 7788"


def test_page_keys_go_far_and_never_over_the_ends(desk):
    desk.type("1")
    answers = desk.frame.search.answers
    desk.press(Qt.Key.Key_PageDown)
    assert answers.chosen() is answers.hits[-1]
    desk.press(Qt.Key.Key_Down)
    assert answers.chosen() is answers.hits[-1]
    desk.press(Qt.Key.Key_PageUp)
    assert answers.chosen() is answers.hits[1]
    desk.press(Qt.Key.Key_Tab)
    assert answers.chosen() is answers.hits[2]


def test_a_click_opens(desk, clinic, qtbot):
    desk.type("7788")
    answers = desk.frame.search.answers
    place = answers.view.visualRect(answers.view.model().index(1, 0)).center()
    qtbot.mouseClick(answers.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.frame.customer_id == clinic.customers["欧阳娜娜"]


def test_headings_are_not_chosen_by_a_click(desk, qtbot):
    desk.type("7788")
    answers = desk.frame.search.answers
    place = answers.view.visualRect(answers.view.model().index(0, 0)).center()
    qtbot.mouseClick(answers.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert answers.isVisible()
    assert desk.frame.customer_id is None


def test_a_search_asks_few_statements(desk, context: Context, clinic: Small):
    from sqlalchemy import event

    said = []
    event.listen(
        context.database.engine,
        "before_cursor_execute",
        lambda *args: said.append(args[2]),
    )
    desk.type("8")
    asked = [one for one in said if not one.startswith(("BEGIN", "COMMIT", "ROLLBACK"))]
    assert len(asked) <= 6


def test_what_is_a_phone_and_what_a_name():
    assert as_new_customer(" １３８ 0013 8812 ") == ("", "138 0013 8812")
    assert as_new_customer("+852 9123 4567") == ("", "+852 9123 4567")
    assert as_new_customer("12") == ("12", "")
    assert as_new_customer("Li 8812") == ("Li 8812", "")


def test_the_marked_part_is_the_last_that_fits():
    assert marked_part("138 8812 8812", "8812") == (9, 13)
    assert marked_part("138 0013 8812", "38812") == (7, 13)
    assert marked_part("138 0013 8812", "w 8812") == (9, 13)
    assert marked_part("138 0013 8812", "999") == (0, 0)
    assert marked_part("138 **** 8812", "abc") == (0, 0)
