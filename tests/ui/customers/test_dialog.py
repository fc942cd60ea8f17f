from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.customers import queries, service
from clinic_desk.desk.customers.kinds import IdKind, Priority, Relation, Sex
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff import service as staff
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.kit.routes import OpenCustomer
from tests.small import TODAY

RIGHT_ID = "11010519491231002X"
"""The example of the standard: a woman born on 1949-12-31."""


@pytest.fixture
def opening(qtbot, context):
    """Opens a dialog over a window, as the program does."""
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is host)

    def make(*arguments, **named) -> CustomerDialog:
        dialog = CustomerDialog(context, *arguments, parent=host, **named)
        dialog.open()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return make


def type_into(qtbot, widget, text) -> None:
    """As typed; Chinese comes from an input method, which hands over whole words."""
    widget.setFocus()
    if text.isascii():
        qtbot.keyClicks(widget, text)
    else:
        widget.insert(text)


def save(qtbot, dialog) -> None:
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def enter(qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def field(dialog, name):
    return dialog.form.field(name)


def below(dialog, name) -> str:
    label = field(dialog, name).below
    return "" if label.isHidden() else label.text()


def card(context, name):
    number = context.read(lambda session: queries.search(session, name))[0].id
    return context.read(lambda session: queries.card(session, number, TODAY))


def known(qtbot, dialog) -> list[str]:
    """What the notice says about others, after the pause in typing."""
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    QApplication.processEvents()
    return [label.text() for label in dialog._known.findChildren(QLabel) if label.isVisible()]


def test_registers_with_the_keyboard_alone(qtbot, opening, context, asked):
    dialog = opening()
    qtbot.keyClicks(QApplication.focusWidget(), "Anna Berg")
    enter(qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    enter(qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "1990.3.5")
    enter(qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "13912345678")
    enter(qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "057188886666")
    enter(qtbot)
    enter(qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "latex")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = card(context, "Anna Berg")
    assert (found.sex, found.birth_date) == (Sex.FEMALE, date(1990, 3, 5))
    assert [phone.number for phone in found.phones] == ["13912345678", "057188886666"]
    assert found.allergies == "latex"
    assert asked == [OpenCustomer(found.id)]
    assert not dialog.isVisible()


def test_pinyin_stands_under_the_name(qtbot, opening):
    dialog = opening()
    type_into(qtbot, dialog.findChild(QLineEdit, "name"), "单乐乐")
    assert below(dialog, "name") == "shanlele · sll"
    dialog.findChild(QLineEdit, "name").clear()
    assert below(dialog, "name") == ""


def test_what_was_searched_is_taken_over(opening):
    dialog = opening(name="小马", phone="13912345678")
    assert dialog.findChild(QLineEdit, "name").text() == "小马"
    assert dialog.fields.phones.value()[0][0] == "139 1234 5678"
    assert QApplication.focusWidget() is dialog.fields.sex


def test_refusals_stand_at_their_fields_and_nothing_is_lost(qtbot, opening, context):
    dialog = opening()
    type_into(qtbot, dialog.fields.birth, "35.13.1990")
    type_into(qtbot, dialog.fields.phones.lines[0].number, "1391234")
    save(qtbot, dialog)
    assert "not a date" in field(dialog, "birth_date").refusal
    assert "7 digits" in field(dialog, "phone").refusal
    assert QApplication.focusWidget() is dialog.fields.birth
    dialog.fields.birth.setText("36")
    assert field(dialog, "birth_date").refusal == ""
    dialog.fields.phones.lines[0].number.setText("13912345678")
    save(qtbot, dialog)
    assert field(dialog, "name").refusal == "Enter the customer's name."
    type_into(qtbot, dialog.findChild(QLineEdit, "name"), "Li")
    save(qtbot, dialog)
    assert card(context, "Li").birth_date == date(1990, 1, 1)


def test_an_age_is_said_as_a_day(qtbot, opening):
    dialog = opening()
    type_into(qtbot, dialog.fields.birth, "36")
    assert below(dialog, "birth_date") == "36 y, kept as 1990-01-01"
    dialog.fields.birth.setText("2026-06-20")
    assert below(dialog, "birth_date") == "5 mo"


def test_a_resident_number_fills_birth_and_sex(qtbot, opening, context):
    dialog = opening(name="何奶奶")
    number = dialog.findChild(QLineEdit, "id_text")
    type_into(qtbot, number, RIGHT_ID[:10])
    assert below(dialog, "id_number") == "10 of 18 digits"
    type_into(qtbot, number, RIGHT_ID[10:])
    assert dialog.fields.birth.value() == date(1949, 12, 31)
    assert dialog.fields.sex.value() is Sex.FEMALE
    assert below(dialog, "id_number") == "The number is right: Female, born 1949-12-31"
    save(qtbot, dialog)
    found = card(context, "何奶奶")
    assert (found.id_kind, found.id_number) == (IdKind.RESIDENT, RIGHT_ID)


def test_what_differs_from_the_number_is_only_warned_of(qtbot, opening, context):
    dialog = opening(name="何奶奶")
    type_into(qtbot, dialog.fields.birth, "1950-01-01")
    type_into(qtbot, dialog.findChild(QLineEdit, "id_text"), RIGHT_ID)
    warning = "The number says: Female, born 1949-12-31. Look again."
    assert below(dialog, "id_number") == warning
    assert dialog.fields.birth.value() == date(1950, 1, 1)
    save(qtbot, dialog)
    assert card(context, "何奶奶").birth_date == date(1950, 1, 1)


def test_a_wrong_number_is_refused_and_another_document_taken(qtbot, opening, context):
    dialog = opening(name="何奶奶")
    number = dialog.findChild(QLineEdit, "id_text")
    type_into(qtbot, number, RIGHT_ID[:-1] + "1")
    assert "wrong digit" in below(dialog, "id_number")
    save(qtbot, dialog)
    assert "wrong digit" in field(dialog, "id_number").refusal
    assert number.property("refused")
    kind = dialog.findChild(QComboBox, "id_kind")
    kind.setCurrentIndex(list(IdKind).index(IdKind.OTHER))
    kind.activated.emit(kind.currentIndex())
    save(qtbot, dialog)
    assert card(context, "何奶奶").id_kind is IdKind.OTHER


def test_the_kind_is_guessed_from_the_number(qtbot, opening, context):
    dialog = opening(name="陈太太")
    number = dialog.findChild(QLineEdit, "id_text")
    type_into(qtbot, number, "H12345678")
    enter(qtbot)
    save(qtbot, dialog)
    found = card(context, "陈太太")
    assert (found.id_kind, found.id_number) == (IdKind.HK_MACAU_TRAVEL, "H12345678")


def test_likely_duplicates_are_named_and_can_be_opened(qtbot, opening, clinic, asked):
    dialog = opening(name="单小红", phone="13800138812")
    said = known(qtbot, dialog)
    assert "单小红 Female 41 y K000002 — Same name and phone" in said
    assert "Same phone: 单乐乐 Male 10 y K000003" in said
    number = clinic.customers["单小红"]
    opener = dialog.findChild(QPushButton, f"open_{number}")
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert asked == [OpenCustomer(number)]
    assert not dialog.isVisible()


def test_a_duplicate_never_blocks(qtbot, opening, context):
    dialog = opening(name="单小红", phone="13800138812")
    assert known(qtbot, dialog)
    save(qtbot, dialog)
    assert not dialog.isVisible()
    assert len(context.read(lambda session: queries.search(session, "单小红"))) == 2


def test_many_duplicates_are_counted(qtbot, opening, context):
    def twins(act) -> None:
        for _ in range(5):
            service.register(act, CustomerForm("张伟", birth_date=date(1990, 1, 1)))

    context.do("Register", twins)
    dialog = opening(name="张伟")
    type_into(qtbot, dialog.fields.birth, "1990-01-01")
    assert "and 2 more" in known(qtbot, dialog)


def test_a_minor_is_offered_the_family_as_guardian(qtbot, opening, context, clinic):
    dialog = opening(name="单小小", phone="13800138812")
    assert field(dialog, "guardian").widget.isHidden()
    type_into(qtbot, dialog.fields.birth, "3")
    known(qtbot, dialog)
    assert not field(dialog, "guardian").widget.isHidden()
    offers = [one for one in dialog.fields.guardian.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in offers] == ["单小红, same phone"]
    qtbot.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    save(qtbot, dialog)
    assert card(context, "单小小").guardian_id == clinic.customers["单小红"]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_guardian_may_be_searched_or_only_named(qtbot, opening, context, clinic):
    dialog = opening(name="曾小宝")
    type_into(qtbot, dialog.fields.birth, "5")
    pick = dialog.findChild(QLineEdit, "guardian_pick")
    type_into(qtbot, pick, "zgq")
    pick.look_up()
    popup = pick._completer.popup()
    assert popup.model().index(0, 0).data() == "曾国强"
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.fields.guardian.value() == (clinic.customers["曾国强"], "")
    pick.setText("外公")
    pick.textEdited.emit("外公")
    save(qtbot, dialog)
    found = card(context, "曾小宝")
    assert (found.guardian_id, found.guardian_name) == (None, "外公")


def test_priorities_are_ticked_by_keys(qtbot, opening, context):
    dialog = opening(name="Anna Berg")
    toggles = dialog.fields.priorities
    toggles.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(QApplication.focusWidget(), key)
    for _ in range(9):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert toggles.accessibleDescription() == "Needs an escort"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert toggles.value() == {Priority.PREGNANT, Priority.ESCORT}
    assert dialog.typed()
    save(qtbot, dialog)
    assert card(context, "Anna Berg").priorities == "pregnant escort"


def test_priorities_are_clicked_on_and_off(qtbot, opening, context, clinic):
    number = clinic.customers["吕伟"]
    for wanted in ("vip", ""):
        dialog = opening(number)
        toggle = dialog.findChild(QPushButton, "priority_vip")
        qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
        assert toggle.icon().isNull() is (wanted == "")
        save(qtbot, dialog)
        assert card(context, "吕伟").priorities == wanted


def test_the_birth_date_says_elderly_or_child_and_nothing_is_ticked(qtbot, opening, context):
    context.do("Rule", lambda act: keep_setting(act, "waiting.elderly_from", 65))
    dialog = opening(name="Anna Berg")
    chip = dialog.fields.priorities.by_age
    for typed, said in (("61", ""), ("65", "Elderly"), ("5", "Child"), ("30", "")):
        dialog.fields.birth.setText(typed)
        assert chip.isHidden() is (said == "")
        assert chip.isHidden() or chip.chip.text == said
    dialog.fields.birth.setText("65")
    save(qtbot, dialog)
    assert card(context, "Anna Berg").priorities == ""


def test_editing_keeps_what_is_not_touched(qtbot, opening, context, clinic):
    number = clinic.customers["吕伟"]
    doctor = clinic.doctors[1]
    form = CustomerForm(
        "吕伟",
        Sex.MALE,
        phones=[PhoneForm("13600005678", Relation.WORK, "白天")],
        id_kind=IdKind.PASSPORT,
        id_number="E12345678",
        called="吕工",
        source="路过",
        address="人民路1号",
        first_doctor_id=doctor,
        note="第一行\n第二行",
        priorities=frozenset({Priority.DISABLED, Priority.ESCORT}),
    )
    context.do("Edit", lambda act: service.edit(act, number, form, version=1))
    before = context.read(lambda session: queries.card(session, number, TODAY))
    dialog = opening(number)
    assert dialog.findChild(QLineEdit, "id_text").text() == "**** 5678"
    assert dialog.findChild(QLineEdit, "called").isVisible()
    assert not dialog.typed()
    type_into(qtbot, dialog.fields.allergies, "latex")
    save(qtbot, dialog)
    after = context.read(lambda session: queries.card(session, number, TODAY))
    assert after.allergies == "latex"
    for name in before.__slots__:
        if name not in {"allergies", "version"}:
            assert getattr(after, name) == getattr(before, name), name


def test_a_stored_document_is_replaced_or_removed(qtbot, opening, context, clinic):
    number = clinic.customers["吕伟"]
    form = CustomerForm("吕伟", id_kind=IdKind.PASSPORT, id_number="E12345678")
    context.do("Edit", lambda act: service.edit(act, number, form, version=1))
    dialog = opening(number)
    dialog.findChild(QLineEdit, "id_text").setText("E87654321")
    save(qtbot, dialog)
    assert card(context, "吕伟").id_number == "E87654321"
    dialog = opening(number)
    dialog.findChild(QLineEdit, "id_text").clear()
    save(qtbot, dialog)
    assert card(context, "吕伟").id_number is None


def test_whoever_may_not_see_phones_keeps_them_unseen(qtbot, opening, context, clinic):
    context.desk.actor = clinic.clinician
    dialog = opening(clinic.customers["吕伟"])
    line = dialog.fields.phones.lines[0]
    assert line.number.text() == "136 **** 5678"
    assert line.number.isReadOnly()
    line.note.setText("白天")
    save(qtbot, dialog)
    [phone] = card(context, "吕伟").phones
    assert (phone.number, phone.note) == ("13600005678", "白天")


def test_phones_are_added_and_taken_away(qtbot, opening, context, clinic):
    dialog = opening(clinic.customers["吕伟"])
    edit = dialog.fields.phones
    add = next(one for one in edit.findChildren(QPushButton) if one.text() == "Another number")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert len(edit.lines) == 2
    type_into(qtbot, edit.lines[1].number, "13912345678")
    edit.lines[1].whose.setCurrentIndex(list(Relation).index(Relation.SPOUSE))
    qtbot.mouseClick(edit.lines[0].remove, Qt.MouseButton.LeftButton)
    save(qtbot, dialog)
    [phone] = card(context, "吕伟").phones
    assert (phone.number, phone.relation) == ("13912345678", Relation.SPOUSE)
    dialog = opening(clinic.customers["吕伟"])
    qtbot.mouseClick(dialog.fields.phones.lines[0].remove, Qt.MouseButton.LeftButton)
    assert len(dialog.fields.phones.lines) == 1
    save(qtbot, dialog)
    assert card(context, "吕伟").phones == ()


def test_more_is_folded_and_opens_where_something_is_refused(qtbot, opening, clinic):
    dialog = opening(name="新人")
    number = dialog.findChild(QLineEdit, "number")
    assert not number.isVisible()
    number.setText("K000001")
    save(qtbot, dialog)
    assert "belongs to 欧阳娜娜" in field(dialog, "number").refusal
    assert number.isVisible()
    fold = dialog.findChild(QPushButton, "fold")
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not number.isVisible()


def test_a_doctor_who_left_stays_the_first_doctor(qtbot, opening, context, clinic):
    def leave(act) -> int:
        gone = staff.take_on(act, staff.StaffForm("老医生", "clinician", active=False))
        form = CustomerForm("吕伟", first_doctor_id=gone.id)
        service.edit(act, clinic.customers["吕伟"], form, version=1)
        return gone.id

    gone = context.do("Leave", leave)
    dialog = opening(clinic.customers["吕伟"])
    assert dialog.fields.doctor.currentText() == "老医生"
    save(qtbot, dialog)
    assert card(context, "吕伟").first_doctor_id == gone


def test_somebody_else_changed_it_meanwhile(qtbot, opening, context, clinic):
    number = clinic.customers["吕伟"]
    dialog = opening(number)
    context.do("Edit", lambda act: service.edit(act, number, CustomerForm("吕维"), version=1))
    type_into(qtbot, dialog.fields.allergies, "latex")
    save(qtbot, dialog)
    assert "Somebody else changed this" in dialog.refusal
    assert dialog.isVisible()
    assert dialog.fields.allergies.text() == "latex"


def test_a_form_that_edits_stays_when_another_card_is_opened(qtbot, opening, clinic, asked):
    dialog = opening(clinic.customers["单乐乐"])
    dialog.findChild(QLineEdit, "name").setText("单小红")
    assert known(qtbot, dialog)
    number = clinic.customers["单小红"]
    opener = dialog.findChild(QPushButton, f"open_{number}")
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert asked == [OpenCustomer(number)]
    assert dialog.isVisible()


def test_nobody_to_edit(context):
    with pytest.raises(LookupError):
        CustomerDialog(context, 9999)
