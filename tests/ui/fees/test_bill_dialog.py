"""A bill typed by keys alone, refused without losing anything, and posted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.ui.fees.bill_dialog import BillDialog
from clinic_desk.ui.fees.statement_view import StatementDialog
from clinic_desk.ui.kit.context import Context
from tests.small import TODAY, Small, at

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def open_bill(qtbot, window: QWidget, context: Context):
    def open_(customer_id: int | None = None, appointment_id: int | None = None) -> BillDialog:
        made = BillDialog(window, context, customer_id, appointment_id)
        made.open()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return open_


@pytest.fixture
def dialog(open_bill, clinic: Small) -> BillDialog:
    return open_bill(clinic.customers["欧阳娜娜"])


def bills(context: Context):
    return context.read(lambda session: queries.bills_of_day(session, TODAY))


def paper(context: Context, bill_id: int):
    return context.read(lambda session: queries.statement(session, bill_id, at(10)))


def test_three_items_paid_by_wechat_and_cash_without_the_mouse(dialog, typist, context):
    typist.item("cs")
    typist.item("sz", "2")
    typist.item("qj")
    assert [line.form.name for line in dialog.draft.lines] == ["超声洁牙", "树脂补牙", "全景片"]
    assert dialog.total.total == "1,056.00"
    typist.key(Key.Key_F6)
    typist.text("500")
    typist.key(Key.Key_F5)
    assert dialog.pay.field(PaymentWay.CASH).text() == "556.00"
    typist.text("600")
    assert dialog.pay.said == "Change to give 44.00"
    typist.enter()
    assert typist.focus is dialog.save_button
    typist.enter()
    (row,) = bills(context)
    assert (row.total_fen, row.owed_fen) == (105600, 0)
    assert [(one.way, one.amount_fen) for one in paper(context, row.id).paid] == [
        (PaymentWay.WECHAT, 50000),
        (PaymentWay.CASH, 60000),
    ]
    assert paper(context, row.id).change_fen == 4400


def test_posting_shows_the_paper_and_says_which_bill(qtbot, dialog, typist, window):
    typist.item("cs")
    with qtbot.waitSignal(dialog.posted) as posted:
        typist.post()
    (shown,) = window.findChildren(StatementDialog)
    assert shown.isVisible()
    assert shown.preview.pages == 1
    assert shown.number.text() == "SF20261120-0001"
    assert posted.args[0] > 0


def test_what_is_not_paid_is_said_on_the_button_and_stays_owed(dialog, typist, context):
    assert dialog.save_button.text().startswith("&Post  ")
    typist.item("cs")
    assert dialog.save_button.text().startswith("&Post, 198.00 stay owed")
    typist.key(Key.Key_F5)
    assert dialog.save_button.text().startswith("&Post  ")
    typist.text("100")
    assert dialog.pay.said == "Still to pay 98.00"
    typist.post()
    assert bills(context)[0].owed_fen == 9800


def test_a_line_of_the_list_is_taken_by_arrow_keys_too(qtbot, dialog, typist):
    typist.text("P000")
    offered = dialog.lines.editor.pick._list
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, Key.Key_Down)
    qtbot.keyClick(offered, Key.Key_Return)
    typist.enter()
    assert [line.form.code for line in dialog.draft.lines] == ["P0002"]


def test_an_item_off_the_list_asks_for_its_price(dialog, typist):
    typist.text("寄存费")
    typist.enter()
    assert typist.focus is dialog.lines.editor.price
    typist.enter()
    assert "enter a price" in dialog.refusal
    typist.text("12.5")
    typist.enter()
    (line,) = dialog.draft.lines
    assert (line.form.name, line.form.price_fen, line.form.price_item_id) == ("寄存费", 1250, None)


def test_the_price_of_a_listed_item_is_not_typed_over(dialog, typist):
    typist.text("cs")
    typist.enter()
    assert dialog.lines.editor.price.isReadOnly()


def test_a_wrong_quantity_is_refused_at_the_line_and_kept(dialog, typist):
    typist.item("cs", "0")
    assert "quantity of 1 to 999" in dialog.lines.editor.refusal.text()
    assert typist.focus is dialog.lines.editor.quantity
    assert dialog.lines.editor.pick.text() == "超声洁牙"
    assert not dialog.draft.lines
    typist.text("3")
    typist.enter()
    assert dialog.total.total == "594.00"


def test_letters_for_a_quantity_are_refused_too(dialog, typist):
    typist.item("cs", "two")
    assert "whole number" in dialog.refusal


def test_enter_without_an_item_asks_for_one(qtbot, dialog):
    qtbot.mouseClick(dialog.lines.editor.add_button, Qt.MouseButton.LeftButton)
    assert "Choose an item" in dialog.refusal


def test_a_line_is_changed_in_its_place_and_removed(qtbot, dialog, typist):
    typist.item("cs")
    typist.item("qj")
    dialog.lines.table.choose(dialog.draft.lines[0].id)
    dialog.lines.table.setFocus()
    typist.key(Key.Key_F2)
    assert typist.focus is dialog.lines.editor.quantity
    typist.text("2")
    typist.enter()
    assert [(line.form.name, line.form.quantity) for line in dialog.draft.lines] == [
        ("超声洁牙", 2),
        ("全景片", 1),
    ]
    dialog.lines.table.choose(dialog.draft.lines[1].id)
    dialog.lines.table.setFocus()
    typist.key(Key.Key_Delete)
    assert dialog.total.total == "396.00"


def test_removing_the_line_that_is_being_changed_clears_the_fields(dialog, typist):
    typist.item("cs")
    dialog.lines.table.setFocus()
    typist.enter()
    assert dialog.lines.editor.editing is not None
    dialog.lines.table.setFocus()
    typist.key(Key.Key_Delete)
    assert dialog.lines.editor.half_typed == ""
    assert dialog.draft.lines == []


def test_removing_or_changing_without_a_line_does_nothing(dialog):
    dialog.lines.remove_action.trigger()
    dialog.lines.change_action.trigger()
    assert dialog.draft.lines == []


def test_a_discount_of_a_line_follows_its_quantity(dialog, typist, context):
    typist.text("cs")
    typist.enter()
    editor = dialog.lines.editor
    editor.discount.setFocus()
    typist.text("10%")
    typist.enter()
    assert dialog.draft.lines[0].full.discount_fen == 1980
    dialog.lines.table.setFocus()
    typist.enter()
    typist.text("2")
    typist.enter()
    assert dialog.draft.lines[0].full.discount_fen == 3960
    typist.post()
    assert "why the discount is given" in dialog.refusal
    typist.text("老客户")
    typist.post()
    (row,) = bills(context)
    (line,) = paper(context, row.id).lines
    assert (line.discount_fen, row.total_fen) == (3960, 35640)


def test_a_line_costs_nothing_less_than_nothing(dialog, typist):
    typist.text("cs")
    typist.enter()
    dialog.lines.editor.discount.setFocus()
    typist.text("500")
    typist.enter()
    assert "more than the item costs" in dialog.refusal
    assert typist.focus is dialog.lines.editor.discount


def test_a_discount_on_the_whole_is_shared_out_with_its_reason(dialog, typist, context):
    typist.item("cs")
    typist.item("qj")
    dialog.discount.setFocus()
    typist.text("9折")
    typist.enter()
    assert typist.focus is dialog.reason.lineEdit() or typist.focus is dialog.reason
    typist.text("会员日")
    assert dialog.total.total == "266.40"
    typist.post()
    (row,) = bills(context)
    said = paper(context, row.id)
    assert [line.discount_fen for line in said.lines] == [1980, 980]
    assert row.total_fen == 26640


def test_more_than_the_desk_may_give_is_said_at_once_and_refused(dialog, typist, context, clinic):
    context.desk.actor = clinic.desk
    typist.item("cs")
    dialog.discount.setFocus()
    typist.text("25%")
    field = dialog.form.field("discount")
    assert "up to 20 %" in field.refusal
    dialog.reason.setCurrentText("老客户")
    typist.post()
    assert dialog.isVisible()
    assert "up to 20 %" in dialog.refusal
    assert bills(context) == []
    dialog.discount.setText("20%")
    assert field.refusal == ""
    typist.post()
    assert bills(context)[0].total_fen == 15840


def test_more_off_than_the_bill_is_said_and_refused(dialog, typist):
    typist.item("cs")
    dialog.discount.setText("500")
    assert "more than the bill (198.00 yuan)" in dialog.refusal
    assert dialog.total.total == "0.00"
    dialog.reason.setCurrentText("老客户")
    typist.post()
    assert dialog.isVisible()
    assert "more than the bill" in dialog.refusal


def test_a_discount_that_cannot_be_read_is_refused(dialog, typist):
    typist.item("cs")
    dialog.discount.setText("lots")
    typist.post()
    assert "not a discount" in dialog.refusal


def test_rounding_off_goes_round_by_its_key(dialog, typist, context):
    typist.item("cs")
    dialog.discount.setText("5%")
    dialog.reason.setCurrentText("老客户")
    assert dialog.total.total == "188.10"
    typist.key(Key.Key_F4)
    assert dialog.total.total == "188.00"
    typist.key(Key.Key_F4)
    assert dialog.total.total == "180.00"
    typist.key(Key.Key_F4)
    assert dialog.total.total == "188.10"
    typist.key(Key.Key_F4)
    typist.post()
    assert bills(context)[0].total_fen == 18800


def test_nobody_chosen_is_refused_at_the_customer(open_bill, typist, context, clinic):
    dialog = open_bill()
    dialog.lines.editor.pick.setFocus()
    typist.item("cs")
    typist.post()
    assert "Choose the customer" in dialog.head.refusal.text()
    assert typist.focus is dialog.head.customer
    assert dialog.total.total == "198.00"
    typist.text("曾国强")
    typist.enter()
    assert dialog.head.customer_id == clinic.customers["曾国强"]
    assert dialog.head.refusal.text() == ""
    typist.post()
    assert bills(context)[0].customer == "曾国强"


def test_a_half_typed_item_is_not_left_behind_in_silence(dialog, typist, context):
    typist.item("cs")
    typist.text("qj")
    typist.post()
    assert "“qj” is not on the bill yet" in dialog.refusal
    assert bills(context) == []


def test_no_items_at_all_is_refused_at_the_line(dialog, typist):
    typist.post()
    assert "at least one item" in dialog.lines.editor.refusal.text()


def test_an_amount_that_cannot_be_read_is_refused_at_the_payments(dialog, typist, context):
    typist.item("cs")
    typist.key(Key.Key_F7)
    typist.text("abc")
    typist.post()
    assert "not an amount" in dialog.pay.problem_label.text()
    assert bills(context) == []


def test_too_much_by_card_is_refused_at_the_payments(dialog, typist, context):
    typist.item("cs")
    typist.key(Key.Key_F8)
    typist.text("200")
    assert "Only cash is given change" in dialog.refusal
    typist.post()
    assert dialog.isVisible()
    assert "Only cash is given change" in dialog.refusal
    assert bills(context) == []


@pytest.fixture
def visit(context: Context, clinic: Small, clock) -> int:
    form = appointments.VisitForm(
        clinic.customers["欧阳娜娜"], clinic.doctors[1], at(9), 30, clinic.services["洁牙"]
    )
    number = context.do("Book", lambda act: appointments.book(act, form))
    done = AppointmentStatus.DONE
    context.do("Done", lambda act: appointments.mark(act, number, done, version=1))
    return number


def test_the_visit_of_today_is_taken_by_itself_with_its_doctor(
    open_bill, typist, context, clinic, visit
):
    dialog = open_bill(clinic.customers["欧阳娜娜"])
    assert dialog.head.appointment_id == visit
    assert dialog.head.doctor_id == clinic.doctors[1]
    typist.item("cs")
    typist.post()
    assert bills(context)[0].doctor == "王医生"
    assert context.read(lambda session: queries.billed(session, [visit])) != {}


def test_a_visit_with_a_bill_is_warned_of_and_refused(open_bill, typist, context, clinic, visit):
    open_bill(clinic.customers["欧阳娜娜"], visit)
    typist.item("cs")
    typist.post()
    second = open_bill(clinic.customers["欧阳娜娜"], visit)
    assert "has its bill already" in second.head.note.text()
    typist.item("cs")
    typist.post()
    assert second.isVisible()
    assert "billed already" in second.refusal
    second.head.visit.setCurrentIndex(0)
    typist.post()
    assert len(bills(context)) == 2


def test_what_was_owed_before_is_said(open_bill, make_bill, clinic, context):
    make_bill("单小红", ("超声洁牙", 1), paid=10000)
    dialog = open_bill(clinic.customers["单小红"])
    assert "Still owes 98.00 yuan" in dialog.head.note.text()


def test_another_customer_has_other_visits(open_bill, typist, clinic, visit):
    dialog = open_bill(clinic.customers["欧阳娜娜"])
    assert dialog.head.visit.count() == 2
    dialog.head.customer.setFocus()
    dialog.head.customer.selectAll()
    typist.text("5678")
    typist.enter()
    assert dialog.head.visit.count() == 1
    assert dialog.head.appointment_id is None
    assert dialog.lines.editor.pick.hasFocus()


def test_visits_of_tomorrow_are_not_billed(open_bill, context, clinic):
    form = appointments.VisitForm(
        clinic.customers["吕伟"], clinic.doctors[0], at(9, 0, TODAY + timedelta(1)), 30
    )
    context.do("Book", lambda act: appointments.book(act, form))
    assert open_bill(clinic.customers["吕伟"]).head.visit.count() == 1


def test_escape_asks_before_a_typed_bill_is_thrown_away(qtbot, dialog, typist):
    typist.item("cs")
    typist.key(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog._discard.isVisible()


def test_escape_leaves_an_empty_bill_at_once(dialog, typist):
    typist.key(Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_on_the_empty_line_goes_on_to_the_payment(dialog, typist):
    typist.item("cs")
    typist.enter()
    assert dialog.pay.isAncestorOf(typist.focus)


def test_phones_of_customers_are_covered_where_they_may_not_be_seen(open_bill, context, clinic):
    dialog = open_bill()
    seen = dialog.head._find("欧阳")
    assert "139 0000 7788" in seen[0].subtitle
    context.desk.actor = clinic.clinician
    assert "139 **** 7788" in dialog.head._find("欧阳")[0].subtitle


def test_a_change_is_given_up_by_escape_and_not_left_half_done(dialog, typist, context):
    typist.item("cs")
    dialog.lines.table.setFocus()
    typist.enter()
    typist.text("5")
    typist.post()
    assert "is being changed" in dialog.refusal
    assert bills(context) == []
    typist.key(Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.total.total == "198.00"
    typist.post()
    assert bills(context)[0].total_fen == 19800


def test_an_item_off_the_list_keeps_its_price_open_when_it_is_changed(dialog, typist):
    typist.text("寄存费")
    typist.enter()
    typist.text("12.5")
    typist.enter()
    dialog.lines.table.setFocus()
    typist.enter()
    editor = dialog.lines.editor
    assert not editor.price.isReadOnly()
    editor.price.set_value(1500)
    typist.enter()
    assert dialog.total.total == "15.00"


def test_the_quantity_is_stepped_by_arrow_keys(dialog, typist):
    typist.text("cs")
    typist.enter()
    typist.key(Key.Key_Up)
    typist.key(Key.Key_Up)
    typist.key(Key.Key_Down)
    assert dialog.lines.editor.quantity.text() == "2"
    typist.key(Key.Key_Down)
    typist.key(Key.Key_Down)
    assert dialog.lines.editor.quantity.text() == "1"


def test_a_way_of_paying_is_taken_back_by_its_cross(qtbot, dialog, typist):
    typist.item("cs")
    typist.key(Key.Key_F6)
    typist.text("100")
    typist.key(Key.Key_F5)
    assert dialog.pay.said == "Paid in full 0.00"
    crosses = [
        tool for tool in dialog.pay.findChildren(QToolButton) if "way" in tool.accessibleName()
    ]
    qtbot.mouseClick(crosses[0], Qt.MouseButton.LeftButton)
    assert dialog.pay.field(PaymentWay.WECHAT) is None
    assert dialog.pay.field(PaymentWay.CASH).text() == "198.00"


def test_more_ways_stand_in_a_list(dialog, typist, context):
    typist.item("cs")
    ways = {action.text(): action for action in dialog.pay.more.menu().actions()}
    assert {"Insurance pool", "Insurance personal account", "Bank transfer"} <= set(ways)
    assert "Cash" not in ways
    ways["Insurance pool"].trigger()
    typist.text("150")
    typist.key(Key.Key_F5)
    typist.post()
    (row,) = bills(context)
    assert [(one.way, one.amount_fen) for one in paper(context, row.id).paid] == [
        (PaymentWay.INSURANCE_POOL, 15000),
        (PaymentWay.CASH, 4800),
    ]


def test_a_way_is_gone_to_when_its_key_is_pressed_again(dialog, typist):
    typist.item("cs")
    typist.key(Key.Key_F5)
    typist.key(Key.Key_F6)
    typist.key(Key.Key_F5)
    assert typist.focus is dialog.pay.field(PaymentWay.CASH)


def test_who_may_not_bill_is_told_before_typing(open_bill, context, clinic):
    context.desk.actor = clinic.clinician
    dialog = open_bill(clinic.customers["吕伟"])
    assert "Your role may not do this" in dialog.refusal
    assert not dialog.save_button.isEnabled()
