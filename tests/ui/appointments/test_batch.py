"""A firm's roster: pasted, looked through, booked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.batch import Standing
from clinic_desk.desk.appointments.records import Channel
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers import service as registry
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.series.batch_dialog import BatchDialog
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
ROSTER = """姓名\t手机
吕伟\t13600005678
钱多多\t13911113333\t销售部
曾国强\t13922224444
"""


@pytest.fixture
def dialog(qtbot, context, clinic):
    made = BatchDialog(None, context, start_at=at("14:00"), staff_id=clinic.doctors[1])
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    if isValid(made):
        made.done(0)


@pytest.fixture
def paste(dialog):
    def text(typed):
        dialog.fields.people.setPlainText(typed)
        dialog.look_again()

    return text


def shown(dialog):
    model = dialog.table.rows
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def booked_on(context, day=DAY):
    return context.read(lambda session: queries.day_book(session, day)).visits


def register(context, name, phone=""):
    form = CustomerForm(name, phones=[PhoneForm(phone)] if phone else [])
    return context.do("Register customer", lambda act: registry.register(act, form))


def save(qtbot, dialog):
    qtbot.keyClick(dialog.table, Key.Key_Return, Mod.ControlModifier)


def test_who_is_known_and_who_is_new_is_seen_with_a_time_for_each(paste, dialog, clinic):
    paste(ROSTER)
    number = dialog.people.rows[2].match.candidates[0].number
    assert shown(dialog) == [
        ["2", "吕伟", "136 0000 5678", "Known", "Today 14:00", "王医生", ""],
        ["3", "钱多多", "139 1111 3333", "New", "Today 14:30", "王医生", "销售部"],
        ["4", "曾国强", "139 2222 4444", "New", "Today 15:00", "王医生",
         f"Same name, other phone: {number} 1960 137 0000 1234"],
    ]  # fmt: skip
    assert dialog.summary.text() == "3 visit(s), 2 new customer(s)"


def test_typing_is_followed_after_a_moment(qtbot, dialog):
    assert dialog.fields.people.hasFocus()
    dialog.fields.people.insertPlainText("钱多多 13911113333")
    qtbot.waitUntil(lambda: dialog.summary.text() == "1 visit(s), 1 new customer(s)")


def test_all_are_booked_in_one_act(qtbot, paste, dialog, context, clinic):
    paste(ROSTER)
    heard = []
    dialog.saved.connect(lambda *said: heard.append(said))
    dialog.fields.firm.setText("晨光公司")
    dialog.fields.service.setCurrentText("洁牙")
    dialog.fields.channel.setCurrentIndex(dialog.fields.channel.findData(Channel.REFERRAL))
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    made = booked_on(context)
    assert [(one.customer, one.start_at, one.service) for one in made] == [
        ("吕伟", at("14:00"), "洁牙"),
        ("钱多多", at("14:30"), "洁牙"),
        ("曾国强", at("15:00"), "洁牙"),
    ]
    assert made[0].customer_id == clinic.customers["吕伟"]
    assert made[2].customer_id != clinic.customers["曾国强"]
    assert [one.note for one in made] == ["晨光公司", "晨光公司 销售部", "晨光公司"]
    assert {one.channel for one in made} == {Channel.REFERRAL}
    assert heard == [([one.id for one in made], at("14:00"))]
    assert context.database.undoable == "Book a roster"


def test_which_of_two_is_chosen_from_a_menu(qtbot, paste, dialog, context, clinic):
    second = register(context, "吕伟", "13600005678")
    paste(ROSTER)
    row = dialog.table.chosen()
    assert (row.standing, row.placed) == (Standing.WHICH, None)
    assert shown(dialog)[0][3] == "Which one?"
    assert "Enter chooses" in shown(dialog)[0][6]
    save(qtbot, dialog)
    assert "Say who the marked people are" in dialog.refusal
    assert booked_on(context) == ()
    qtbot.keyClick(dialog.table, Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text()[:2] for action in menu.actions() if action.text()] == [
        "吕伟", "吕伟", "Re",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    row = next(one for one in dialog.people.rows if one.id == 2)
    assert (row.standing, row.customer_id) == (Standing.KNOWN, second)
    assert row.placed.start_at == at("14:00")
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert booked_on(context)[0].customer_id == second


def test_somebody_of_a_known_name_may_be_new(paste, dialog, context, clinic):
    paste("吕伟\n")
    row = dialog.table.chosen()
    assert row.standing is Standing.WHICH
    assert [one.id for one in row.match.candidates] == [clinic.customers["吕伟"]]
    dialog._on_which()
    menu = QApplication.activePopupWidget()
    menu.actions()[-1].trigger()
    menu.close()
    assert dialog.people.rows[0].standing is Standing.NEW
    assert dialog.summary.text() == "1 visit(s), 1 new customer(s)"


def test_one_of_the_same_name_is_taken_for_the_known_one(paste, dialog, clinic):
    paste(ROSTER)
    dialog.table.choose(4)
    assert dialog.which.isEnabled()
    dialog._on_which()
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    menu.close()
    row = next(one for one in dialog.people.rows if one.id == 4)
    assert row.customer_id == clinic.customers["曾国强"]
    # what was said holds while the text is mended
    paste(ROSTER + "孙小二 13933335555\n")
    row = next(one for one in dialog.people.rows if one.id == 4)
    assert row.customer_id == clinic.customers["曾国强"]


def test_who_has_no_likes_is_not_asked_about(paste, dialog):
    paste("钱多多 13911113333")
    dialog.table.choose(1)
    assert not dialog.which.isEnabled()
    dialog._on_which()
    assert QApplication.activePopupWidget() is None


def test_lines_that_cannot_be_read_are_mended_or_left_out(qtbot, paste, dialog, context):
    paste("周全 139111133331\n钱多多 13911113333\n钱多多 13911113333\n")
    assert [row.id for row in dialog.people.open] == [1, 3]
    assert "has 12 digits" in shown(dialog)[0][6]
    assert "same person as in line 2" in shown(dialog)[1][6]
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Key.Key_S)
    assert dialog.table.chosen().id == 3
    qtbot.keyClick(dialog.table, Key.Key_S)
    assert dialog.summary.text() == "1 visit(s), 1 new customer(s), 2 left out"
    dialog.table.choose(1)
    assert dialog.skip.text() == "Take in again (S)"
    qtbot.keyClick(dialog.table, Key.Key_S)
    assert [row.id for row in dialog.people.open] == [1]
    paste("周全 13911113334\n钱多多 13911113333\n钱多多 13911113333\n")
    assert dialog.people.open == []
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [one.customer for one in booked_on(context)] == ["周全", "钱多多"]


def test_several_doctors_take_turns(qtbot, paste, dialog):
    paste(ROSTER)
    names = list(dialog.fields.doctors.toggles.values())
    qtbot.mouseClick(names[2], LEFT)
    qtbot.waitUntil(lambda: {row[5] for row in shown(dialog)} == {"王医生", "赵医生"})
    assert [row[4] for row in shown(dialog)] == ["Today 14:00", "Today 14:00", "Today 14:30"]


def test_a_doctor_must_be_chosen(qtbot, paste, dialog, context):
    paste(ROSTER)
    qtbot.mouseClick(dialog.fields.doctors.toggles[dialog.fields.doctors.value()[0]], LEFT)
    qtbot.waitUntil(lambda: bool(dialog.field("staff_ids").refusal))
    save(qtbot, dialog)
    assert "at least one doctor" in dialog.field("staff_ids").refusal
    assert booked_on(context) == ()


def test_the_start_must_be_read(qtbot, paste, dialog, context):
    paste(ROSTER)
    dialog.fields.start.day.setText("2/30")
    save(qtbot, dialog)
    assert "not a day" in dialog.field("start_at").refusal
    dialog.fields.start.day.setText("")
    save(qtbot, dialog)
    assert "first visit" in dialog.field("start_at").refusal
    assert booked_on(context) == ()


def test_a_service_brings_its_length(qtbot, paste, dialog):
    paste(ROSTER)
    dialog.fields.service.setCurrentText("种植")
    assert dialog.fields.start.minutes.value() == 60
    qtbot.waitUntil(lambda: [row[4] for row in shown(dialog)][-1] == "Today 16:00")


def test_an_empty_roster_books_nobody(qtbot, dialog, context):
    assert dialog.summary.text() == "0 visit(s)"
    save(qtbot, dialog)
    assert "Nobody is to be booked" in dialog.refusal


def test_where_nothing_is_free_that_is_said(paste, dialog, context):
    with context.database.transaction("x", PROGRAM) as act:
        calendar.set_week(act, {0: [calendar.Window(540, 550)]})
    paste("钱多多 13911113333")
    assert "half a year" in shown(dialog)[0][6]
    assert [row.id for row in dialog.people.open] == [1]


def test_phones_are_masked_where_the_role_says(paste, dialog, context, clinic):
    context.desk.actor = clinic.clinician
    paste("吕伟")
    assert "136 **** 5678" in shown(dialog)[0][6]


def test_somebody_without_a_phone_is_told_by_the_number(paste, dialog, context):
    register(context, "钱多多")
    paste("钱多多")
    row = dialog.people.rows[0]
    assert shown(dialog)[0][6] == f"Enter chooses: {row.match.candidates[0].number}"


def test_what_is_pasted_is_not_thrown_away_unasked(qtbot, paste, dialog):
    paste(ROSTER)
    qtbot.keyClick(dialog.table, Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog._discard.discard, LEFT)
    assert not dialog.isVisible()


def test_from_nowhere_it_begins_now_with_the_first_doctor(qtbot, context, clock, clinic):
    clock.now = at("09:07")
    made = BatchDialog(None, context)
    qtbot.addWidget(made)
    assert made.fields.start.at == at("09:15")
    assert made.fields.doctors.value() == (clinic.doctors[0],)


def test_a_person_who_is_booked_already_comes_at_another_time(paste, dialog, booked):
    booked("14:00", "吕伟")
    paste(ROSTER)
    assert shown(dialog)[0][4] == "Today 14:30"
    assert [row.open for row in dialog.people.rows] == [False] * 3


def test_the_new_are_registered_from_their_firm(qtbot, paste, dialog, context):
    paste("钱多多 13911113333")
    dialog.fields.firm.setText("晨光公司")
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (visit,) = booked_on(context)
    card = context.read(
        lambda session: customers.card(session, visit.customer_id, date(2026, 11, 20))
    )
    assert (card.name, card.source, card.phones[0].number) == ("钱多多", "晨光公司", "13911113333")
