"""The lists of the page: what they show, cover, and do by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.records import PriceItem
from clinic_desk.ui.fees.bill_dialog import BillDialog
from clinic_desk.ui.fees.page import FeesPage
from clinic_desk.ui.fees.pay_dialog import PayDialog
from clinic_desk.ui.fees.price_dialog import PriceDialog
from clinic_desk.ui.fees.void_dialog import VoidDialog
from clinic_desk.ui.kit.routes import OpenBill, OpenCustomer
from tests.small import NOW, TODAY

Key = Qt.Key


@pytest.fixture
def page(qtbot, context) -> FeesPage:
    made = FeesPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    return made


@pytest.fixture
def seen(qtbot, page):
    """Shows the page and goes into its list."""

    def show(view: str = "bills") -> FeesPage:
        page.show()
        page.show_view(view)
        page.activateWindow()
        table = {"bills": page.bills, "unpaid": page.unpaid, "prices": page.prices}[view].table
        table.setFocus()
        qtbot.waitUntil(table.hasFocus)
        return page

    return show


def column(table, number: int) -> list[str]:
    return [table.rows.index(row, number).data() for row in range(table.rows.rowCount())]


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def test_a_day_shows_its_bills_and_what_came_in(seen, make_bill):
    make_bill("欧阳娜娜", ("超声洁牙", 1), paid=19800)
    make_bill("单小红", ("全景片", 1), paid=5000)
    page = seen()
    assert column(page.bills.table, 0) == ["SF20261120-0002", "SF20261120-0001"]
    assert column(page.bills.table, 4) == ["98.00", "198.00"]
    assert column(page.bills.table, 5) == ["48.00", ""]
    assert column(page.bills.table, 6) == ["Part paid", "Paid"]
    assert page.bills.taken.text == "Taken 248.00  Cash 248.00"


def test_days_are_stepped_and_typed(qtbot, seen, make_bill, clock):
    clock.now = NOW - timedelta(1)
    make_bill("欧阳娜娜", ("超声洁牙", 1), paid=19800)
    clock.now = NOW
    page = seen()
    assert page.bills.table.rows.rowCount() == 0
    press(qtbot, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.days.day == TODAY - timedelta(1)
    assert column(page.bills.table, 0) == ["SF20261119-0001"]
    press(qtbot, Key.Key_T)
    assert page.days.day == TODAY
    assert page.bills.taken.text == "Taken 0.00"
    page.days.field.setText("-1")
    assert page.days.day == TODAY - timedelta(1)
    qtbot.mouseClick(page.days.after, Qt.MouseButton.LeftButton)
    assert page.days.day == TODAY


def test_the_page_stays_on_today_over_midnight(seen, make_bill, clock):
    page = seen()
    clock.now = NOW + timedelta(1)
    make_bill("欧阳娜娜", ("超声洁牙", 1))
    assert column(page.bills.table, 0) == ["SF20261121-0001"]
    assert page.days.field.value() == TODAY + timedelta(1)


def test_debts_are_listed_oldest_first_with_their_age(seen, make_bill, clock):
    for days, who in ((3, "吕伟"), (100, "曾国强"), (45, "单小红")):
        clock.now = NOW - timedelta(days)
        make_bill(who, ("全景片", 1))
    clock.now = NOW
    page = seen("unpaid")
    assert [text.split()[0] for text in column(page.unpaid.table, 0)] == [
        "曾国强",
        "单小红",
        "吕伟",
    ]
    assert [text.split()[0] for text in column(page.unpaid.table, 3)] == ["100", "45", "3"]
    assert page.unpaid.total.text() == "294.00"
    assert "over 90 days 98.00" in page.unpaid._ages.text()


def test_amounts_are_covered_in_privacy_mode_and_for_doctors(seen, make_bill, context, clinic):
    make_bill("欧阳娜娜", ("超声洁牙", 1), paid=10000)
    page = seen()
    context.desk.private = True
    assert column(page.bills.table, 4) == ["****"]
    assert page.bills.taken.text == "Taken ****  Cash ****"
    context.desk.private = False
    assert column(page.bills.table, 4) == ["198.00"]
    context.desk.actor = clinic.clinician
    assert column(page.bills.table, 4) == ["****"]
    page.show_view("unpaid")
    assert page.unpaid.total.text() == "****"


def test_enter_opens_the_bill_and_choosing_shows_its_customer(
    qtbot, seen, make_bill, asked, clinic
):
    number = make_bill("欧阳娜娜", ("超声洁牙", 1))
    page = seen()
    asked.clear()
    page.bills.table.choose(number)
    assert asked == [OpenCustomer(clinic.customers["欧阳娜娜"])]
    press(qtbot, Key.Key_Return)
    assert asked[-1] == OpenBill(number)
    press(qtbot, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked[-1] == OpenBill(number)
    press(qtbot, Key.Key_C)
    assert asked[-1] == OpenCustomer(clinic.customers["欧阳娜娜"])
    assert len(asked) == 4


def test_a_new_bill_by_its_key(qtbot, seen):
    page = seen()
    press(qtbot, Key.Key_N)
    assert len(page.findChildren(BillDialog)) == 1


def test_keys_without_a_chosen_bill_do_nothing(qtbot, seen, asked):
    page = seen()
    for key in (Key.Key_P, Key.Key_V, Key.Key_C, Key.Key_Return):
        press(qtbot, key)
    assert asked == []
    assert page.notice.text == ""


def test_a_debt_is_paid_by_its_key(qtbot, seen, make_bill, typist):
    make_bill("欧阳娜娜", ("超声洁牙", 1))
    page = seen("unpaid")
    page.unpaid.table.selectRow(0)
    press(qtbot, Key.Key_P)
    (dialog,) = page.findChildren(PayDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    typist.post()
    assert "how much was paid" in dialog.refusal
    typist.key(Key.Key_F5)
    typist.post()
    assert page.unpaid.table.rows.rowCount() == 0


def test_a_bill_that_is_paid_is_not_paid_again(qtbot, seen, make_bill):
    make_bill("欧阳娜娜", ("超声洁牙", 1), paid=19800)
    page = seen()
    page.bills.table.selectRow(0)
    press(qtbot, Key.Key_P)
    assert "Nothing is owed on bill SF20261120-0001" in page.notice.text


def test_a_bill_is_voided_by_its_key_and_leads_to_its_refund(qtbot, seen, make_bill, typist, asked):
    number = make_bill("欧阳娜娜", ("超声洁牙", 1), paid=19800)
    page = seen()
    page.bills.table.choose(number)
    press(qtbot, Key.Key_V)
    (dialog,) = page.findChildren(VoidDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    typist.text("typed twice")
    typist.post()
    assert column(page.bills.table, 6) == ["Counter-entry", "Voided"]
    assert page.bills.taken.text == "Taken 0.00  Cash 0.00"
    assert "Voided." in page.notice.text
    page.notice._action.click()
    assert isinstance(asked[-1], OpenBill)
    assert asked[-1].bill_id != number
    seen()
    page.bills.table.choose(number)
    press(qtbot, Key.Key_V)
    assert "is voided already" in page.notice.text


def test_what_a_role_may_not_is_said_before_anything_is_typed(
    qtbot, seen, make_bill, context, clinic
):
    make_bill("欧阳娜娜", ("超声洁牙", 1))
    page = seen()
    page.bills.table.selectRow(0)
    context.desk.actor = clinic.desk
    press(qtbot, Key.Key_V)
    assert "Your role may not do this" in page.notice.text
    assert not page.findChildren(VoidDialog)
    context.desk.actor = clinic.clinician
    for key in (Key.Key_N, Key.Key_P):
        page.notice.dismiss()
        press(qtbot, key)
        assert "Your role may not do this" in page.notice.text
    page.show_view("prices")
    page.price_action.trigger()
    assert not page.findChildren(PriceDialog)


def test_right_click_offers_what_can_be_done(seen, make_bill):
    owing = make_bill("欧阳娜娜", ("超声洁牙", 1))
    paid = make_bill("单小红", ("全景片", 1), paid=9800)
    page = seen()
    rows = {row.id: row for row in page.bills.table.rows.rows}
    shown = [a.text() for a in page._menu(rows[owing]) if a and a.isVisible()]
    assert shown == ["Open", "Take payment", "Customer card", "Void…"]
    shown = [a.text() for a in page._menu(rows[paid]) if a and a.isVisible()]
    assert "Take payment" not in shown


def test_views_change_by_letters(qtbot, seen):
    page = seen()
    press(qtbot, Key.Key_U)
    assert page.stack.currentWidget() is page.unpaid
    assert page.days.isHidden()
    press(qtbot, Key.Key_L)
    assert page.stack.currentWidget() is page.prices
    press(qtbot, Key.Key_B)
    assert page.stack.currentWidget() is page.bills
    told = page.keys()
    assert {keys for keys, _ in told} >= {"N", "P", "V", "B", "U", "L"}


def test_the_price_list_narrows_while_typing(seen):
    page = seen("prices")
    assert page.prices.table.rows.rowCount() == 6
    page.prices.filter.setText("sz")
    assert column(page.prices.table, 1) == ["树脂补牙"]


def test_a_price_is_added_changed_and_put_off_the_list(qtbot, seen, context, typist):
    page = seen("prices")
    press(qtbot, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.findChildren(PriceDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    typist.text("牙周刮治")
    typist.post()
    assert "Enter a price" in dialog.refusal
    typist.text("260")
    typist.post()
    row = next(row for row in context.read(queries.prices) if row.name == "牙周刮治")
    assert (row.price_fen, row.code, row.initials) == (26000, "P0007", "yzgz")
    page.prices.table.choose(row.id)
    page.prices.table.activated_row.emit(row)
    qtbot.waitUntil(lambda: len(page.findChildren(PriceDialog)) == 1)
    (dialog,) = page.findChildren(PriceDialog)
    dialog._code.setText("P0001")
    typist.post()
    assert "belongs to “初诊检查费”" in dialog.refusal
    dialog._code.setText("P0100")
    dialog._active.setChecked(False)
    typist.post()
    assert "牙周刮治" not in [row.name for row in context.read(queries.prices)]
    assert column(page.prices.table, 8)[-1] == "Off the list"


def test_a_hidden_page_reads_when_it_is_seen(page, make_bill):
    make_bill("欧阳娜娜", ("超声洁牙", 1))
    assert page.bills.table.rows.rowCount() == 0
    page.show()
    assert page.bills.table.rows.rowCount() == 1


def test_a_clinic_without_prices_begins_with_its_price_list(page, context):
    def clear(act) -> None:
        for item in act.session.query(PriceItem):
            act.session.delete(item)

    context.do("x", clear)
    page.show()
    assert page.stack.currentWidget() is page.prices
    assert page.prices.table._empty.isVisible()


def test_covered_amounts_do_not_tell_by_their_order(seen, make_bill, context):
    for who, name in (("吕伟", "全景片"), ("曾国强", "初诊检查费"), ("单小红", "超声洁牙")):
        make_bill(who, (name, 1))
    page = seen()
    context.desk.private = True
    page.bills.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert [text.split()[0] for text in column(page.bills.table, 2)] == ["单小红", "曾国强", "吕伟"]
    context.desk.private = False
    assert column(page.bills.table, 4) == ["20.00", "98.00", "198.00"]
