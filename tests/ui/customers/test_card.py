from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.customers import queries, service
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.customers.records import Customer, RecentCustomer
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.storage.journal import ChangeRecord
from clinic_desk.ui.customers.alert_dialog import AlertDialog
from clinic_desk.ui.customers.card import CustomerCard
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.customers.parts import Box, Link
from clinic_desk.ui.kit.chips import StatusChip
from clinic_desk.ui.kit.routes import Book, NewBill, OpenAppointment, OpenBill, OpenCustomer
from tests.small import TODAY, at
from tests.ui.customers.made_up import bill, visit

WHO = "单乐乐"


@pytest.fixture
def card(qtbot, context):
    window = QWidget()
    made = CustomerCard(context)
    made.setParent(window)
    qtbot.addWidget(window)
    window.resize(340, 700)
    made.resize(340, 700)
    made.hide()
    window.show()
    window.activateWindow()
    yield made
    window.close()


def shown(card, kind, name=""):
    QApplication.processEvents()  # new rows are shown by the event loop
    found = card.findChildren(kind, name) if name else card.findChildren(kind)
    return [one for one in found if one.isVisible()]


def seen(card) -> list[str]:
    """All words on the card."""
    return [label.text() for label in shown(card, QLabel)]


def boxes(card) -> list[str]:
    return [box.text for box in shown(card, Box)]


def links(card) -> dict[str, Link]:
    return {link.full: link for link in shown(card, Link)}


def phones(card) -> list[str]:
    return [one.text() for one in shown(card, QLabel, "phone")]


def debt(card) -> str:
    return "".join(one.text() for one in shown(card, QLabel, "debt"))


def keys_of(card) -> list[str]:
    offered = card.keys()
    return [key for key, _ in offered]


def buttons(card) -> list[str]:
    return [one.text() for one in shown(card, QPushButton)]


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_says_who_it_is(card, clinic):
    card.show_customer(clinic.customers["欧阳娜娜"])
    assert card.findChild(QLabel, "name").text() == "欧阳娜娜"
    about = card.findChild(QLabel, "about")
    assert about.text() == "K000001 · Female 36 y"
    assert "1990-03-05" in about.toolTip()
    assert phones(card) == ["139 0000 7788"]
    assert boxes(card) == ["Allergic to 青霉素"]


def test_who_is_seen_first_and_why(card, context, clinic):
    number = clinic.customers["曾国强"]
    chips = {Priority.PREGNANT, Priority.VIP}
    form = CustomerForm("曾国强", birth_date=date(1960, 1, 15), priorities=frozenset(chips))
    context.do("Edit", lambda act: service.edit(act, number, form, version=1))
    card.show_customer(number)
    assert [one.chip.text for one in shown(card, StatusChip)] == ["Elderly", "Pregnant", "VIP"]
    context.do("Rule", lambda act: keep_setting(act, "waiting.elderly_from", 70))
    assert [one.chip.text for one in shown(card, StatusChip)] == ["Pregnant", "VIP"]
    card.show_customer(clinic.customers["单乐乐"])
    assert [one.chip.text for one in shown(card, StatusChip)] == ["Child"]
    card.show_customer(clinic.customers["吕伟"])
    assert shown(card, StatusChip) == []


def test_opening_is_remembered_without_an_audit_line(card, context, clinic):
    def lines(session) -> int:
        return session.query(ChangeRecord).count()

    before = context.read(lines)
    card.show_customer(clinic.customers[WHO])
    assert [row.name for row in context.read(queries.recent)] == [WHO]
    assert context.read(lines) == before


def test_next_and_last_visit_and_counts(qtbot, card, context, clinic, asked):
    def book(act) -> tuple[int, int]:
        visit(act, clinic, WHO, at(9, day=TODAY - timedelta(days=3)), AppointmentStatus.MISSED)
        return (
            visit(
                act, clinic, WHO, at(10, day=TODAY + timedelta(days=1)), AppointmentStatus.BOOKED
            ),
            visit(act, clinic, WHO, at(10, day=TODAY - timedelta(days=1)), service="拔牙"),
        )

    coming, past = context.do("Book", book)
    card.show_customer(clinic.customers[WHO])
    press(qtbot, links(card)["Tomorrow 10:00  洁牙  李医生"])
    press(qtbot, links(card)["Yesterday 10:00  拔牙  李医生"])
    assert asked == [OpenAppointment(coming), OpenAppointment(past)]
    chips = [one.chip.text for one in shown(card, StatusChip)]
    assert "Missed 1×" in chips
    assert not [text for text in chips if text.startswith("Cancelled")]


def test_nothing_booked_is_said(card, clinic):
    card.show_customer(clinic.customers[WHO])
    assert {"Nothing booked", "No visit yet"} <= set(seen(card))


def test_debt_and_touches(qtbot, card, context, clinic, asked):
    number = context.do("Bill", lambda act: bill(act, clinic, WHO, 38000, 20000))
    card.show_customer(clinic.customers[WHO])
    assert debt(card) == "Owes ¥180.00"
    assert card.findChild(QLabel, "debt").property("tone") == "danger"
    press(qtbot, links(card)["Today  Bill  ¥380.00"])
    assert asked == [OpenBill(number)]


def test_amounts_are_for_those_who_may_see_them(card, context, clinic):
    context.do("Bill", lambda act: bill(act, clinic, WHO, 38000, 20000))
    context.desk.actor = clinic.clinician
    card.show_customer(clinic.customers[WHO])
    assert debt(card) == "Has not paid everything"
    assert not [text for text in [*seen(card), *links(card)] if "380" in text]


def test_family_opens_by_click_and_by_enter(qtbot, card, clinic, asked):
    card.show_customer(clinic.customers[WHO])
    mother = links(card)["单小红  Female 41 y"]
    press(qtbot, mother)
    mother.setFocus()
    qtbot.keyClick(mother, Qt.Key.Key_Return)
    assert asked == [OpenCustomer(clinic.customers["单小红"])] * 2


def test_a_long_family_is_counted(card, context, clinic):
    def crowd(act) -> None:
        for number in range(8):
            service.register(act, CustomerForm(f"单{number}", phones=[PhoneForm("13800138812")]))

    context.do("Register", crowd)
    card.show_customer(clinic.customers[WHO])
    assert "and 3 more" in seen(card)


def test_guardian_is_marked(card, context, clinic):
    def ward(act) -> int:
        return service.register(
            act, CustomerForm("单小小", guardian_id=clinic.customers["单小红"], note="新生")
        )

    card.show_customer(context.do("Register", ward))
    assert "单小红  Guardian  Female 41 y" in links(card)
    assert "新生" in seen(card)
    assert "No phone" in seen(card)


def test_serious_alerts_pop_up_once(qtbot, card, context, clinic):
    number = clinic.customers[WHO]
    context.do("Add", lambda act: service.add_alert(act, number, "血友病", serious=True))
    context.do("Add", lambda act: service.add_alert(act, number, "怕打针"))
    card.show_customer(number)
    banner = card.findChild(QWidget, "pop_up")
    assert banner.text == "血友病"
    assert boxes(card) == ["怕打针"]
    press(qtbot, banner.findChildren(QToolButton)[-1])
    assert boxes(card) == ["血友病", "怕打针"]
    card.show_customer(number)
    assert banner.isHidden()
    card.show_customer(clinic.customers["吕伟"])
    assert banner.isHidden()
    card.show_customer(number)
    assert not banner.isHidden()


def test_an_alert_is_taken_away_and_undo_brings_it_back(qtbot, card, context, clinic):
    number = clinic.customers[WHO]
    until = date(2026, 12, 1)
    context.do("Add", lambda act: service.add_alert(act, number, "怕打针", expires_on=until))
    card.show_customer(number)
    assert "until Tue 12-01" in seen(card)
    press(qtbot, shown(card, Box)[0].close_button)
    assert boxes(card) == []
    context.database.undo(context.desk.actor)
    assert boxes(card) == ["怕打针"]


def test_masked_phones_are_shown_on_request_and_logged(qtbot, card, context, clinic):
    def logged(session) -> list[str]:
        wanted = session.query(ChangeRecord).filter(ChangeRecord.table == "number shown")
        return [line.text for line in wanted]

    context.desk.actor = clinic.clinician
    number = clinic.customers[WHO]
    card.show_customer(number)
    assert phones(card) == ["138 **** 8812"]
    press(qtbot, card.findChild(QToolButton, "show_phones"))
    assert phones(card) == ["138 0013 8812"]
    assert len(context.read(logged)) == 1
    assert f"customer {number}" in context.read(logged)[0]
    card.show_customer(clinic.customers["吕伟"])
    assert phones(card) == ["136 **** 5678"]


def test_privacy_hides_phones_and_amounts(card, context, clinic):
    context.do("Bill", lambda act: bill(act, clinic, WHO, 38000, 20000))
    card.show_customer(clinic.customers[WHO])
    context.desk.private = True
    assert phones(card) == ["138 **** 8812"]
    assert debt(card) == "Has not paid everything"
    context.desk.private = False
    assert phones(card) == ["138 0013 8812"]


def test_follows_changes(card, context, clinic):
    number = clinic.customers[WHO]
    card.show_customer(number)
    form = CustomerForm("单乐天", phones=[PhoneForm("13800138812")], allergies="花生")
    context.do("Edit", lambda act: service.edit(act, number, form, version=1))
    assert card.findChild(QLabel, "name").text() == "单乐天"
    assert boxes(card) == ["Allergic to 花生"]


def test_puts_itself_away_when_the_customer_is_gone(qtbot, card, context):
    def erase(act) -> None:
        recent = act.session.query(RecentCustomer).filter_by(customer_id=number).one()
        act.session.delete(recent)
        act.session.flush()
        act.session.delete(act.session.get_one(Customer, number))

    number = context.do("Register", lambda act: service.register(act, CustomerForm("误登")))
    card.show_customer(number)
    with qtbot.waitSignal(card.closed):
        context.do("Erase", erase)
    assert card.customer_id is None
    assert card.isHidden()


def test_keys_book_bill_and_edit(qtbot, card, context, clinic, asked):
    number = clinic.customers[WHO]
    card.show_customer(number)
    qtbot.keyClick(card, Qt.Key.Key_F6)
    qtbot.keyClick(card, Qt.Key.Key_F7)
    assert asked == [Book(number), NewBill(number)]
    qtbot.keyClick(card, Qt.Key.Key_F2)
    editing = card.window().findChild(CustomerDialog)
    assert editing.isVisible()
    editing.reject()


def test_alert_by_its_key(qtbot, card, context, clinic):
    number = clinic.customers[WHO]
    card.show_customer(number)
    qtbot.keyClick(card, Qt.Key.Key_F8)
    dialog = card.window().findChild(AlertDialog)
    press(qtbot, dialog.save_button)
    assert "Write what should be shown." in dialog.refusal
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "text"), "ask for the mother")
    press(qtbot, dialog.save_button)
    assert boxes(card) == ["ask for the mother"]


def test_buttons_say_their_keys_and_follow_rights(card, context, clinic):
    card.show_customer(clinic.customers[WHO])
    assert keys_of(card) == ["F6", "F7", "F2", "F8"]
    assert "Bill  F7" in buttons(card)
    context.desk.actor = clinic.clinician
    assert keys_of(card) == ["F6", "F2", "F8"]
    assert "Bill  F7" not in buttons(card)


def test_close_by_its_cross(qtbot, card, clinic):
    card.show_customer(clinic.customers[WHO])
    with qtbot.waitSignal(card.closed):
        press(qtbot, card.findChild(QToolButton, "close_card"))
    assert card.isHidden()
    card.show_customer(clinic.customers[WHO])
    assert card.isVisible()
