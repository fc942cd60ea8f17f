from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from clinic_desk.desk.customers import service
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.ui.customers.alert_dialog import AlertDialog
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.customers.import_dialog import ImportDialog
from clinic_desk.ui.customers.page import FOUND_AT_MOST, CustomersPage
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.routes import Book, NewCustomer, OpenCustomer
from clinic_desk.ui.kit.table import Table
from tests.small import TODAY, at
from tests.ui.customers.made_up import visit

NUMBER, NAME, SEX, AGE, PHONE, ALLERGIES, LAST = range(7)


@pytest.fixture
def page(qtbot, context):
    made = CustomersPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def table(page) -> Table:
    return page.findChild(Table)


def filter_of(page) -> QLineEdit:
    return page.findChild(QLineEdit, "filter")


def cells(page, column) -> list[str]:
    rows = table(page).model()
    return [rows.index(row, column).data() for row in range(rows.rowCount())]


def count(page) -> str:
    return page.findChild(QLabel, "count").text()


def choose(qtbot, page, row) -> None:
    seen = table(page)
    place = seen.visualRect(seen.model().index(row, NAME)).center()
    qtbot.mouseClick(seen.viewport(), Qt.MouseButton.LeftButton, pos=place)


def search(qtbot, page, text) -> None:
    filter_of(page).setFocus()
    filter_of(page).clear()
    if text.isascii():
        qtbot.keyClicks(filter_of(page), text)
    else:
        filter_of(page).insert(text)  # an input method hands over whole words
    qtbot.waitUntil(lambda: not page._typing.isActive())


def test_lists_everybody_by_number(page):
    assert cells(page, NUMBER) == ["K000001", "K000002", "K000003", "K000004", "K000005"]
    assert cells(page, NAME)[2] == "单乐乐"
    assert cells(page, SEX)[2] == "Male"
    assert cells(page, AGE) == ["36 y", "41 y", "10 y", "66 y", ""]
    assert cells(page, PHONE)[2] == "138 0013 8812  Mother"
    assert cells(page, ALLERGIES)[0] == "青霉素"
    assert count(page) == "5 customers"


def test_allergies_are_marked_by_more_than_colour(page):
    index = table(page).model().index(0, ALLERGIES)
    assert index.data(Qt.ItemDataRole.ForegroundRole) == QColor(theme.current().danger.text)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_the_other_way_round(qtbot, page):
    header = table(page).horizontalHeader()
    place = QPoint(header.sectionPosition(NUMBER) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert cells(page, NUMBER)[0] == "K000005"


def test_last_visit_follows_the_book(page, context, clinic):
    assert cells(page, LAST) == [""] * 5
    yesterday = at(10, day=TODAY - timedelta(days=1))
    context.do("Visit", lambda act: visit(act, clinic, "吕伟", yesterday))
    assert cells(page, LAST) == ["", "", "", "", "Yesterday"]
    assert table(page).model().index(4, LAST).data(Qt.ItemDataRole.ToolTipRole) == (
        "2026-11-19 10:00"
    )


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("shan", ["单小红", "单乐乐"]),
        ("oynn", ["欧阳娜娜"]),
        ("8812", ["单小红", "单乐乐"]),
        ("s 8812", ["单小红", "单乐乐"]),
        ("国强", ["曾国强"]),
        ("K000005", ["吕伟"]),
        ("nobody", []),
    ],
)
def test_searches_while_typing(qtbot, page, typed, names):
    search(qtbot, page, typed)
    assert sorted(cells(page, NAME)) == sorted(names)
    assert count(page) == f"{len(names)} found"
    search(qtbot, page, "")
    assert len(cells(page, NAME)) == 5


def test_a_cut_list_says_so(qtbot, page, context):
    def many(act) -> None:
        for number in range(FOUND_AT_MOST + 5):
            service.register(act, CustomerForm("王伟", phones=[PhoneForm(f"137000{number:05}")]))

    context.do("Register", many)
    search(qtbot, page, "ww")
    assert count(page) == "First 200: type more to narrow it down"
    assert len(cells(page, NAME)) == FOUND_AT_MOST


def test_from_the_search_into_the_list_by_keys(qtbot, page, clinic, asked):
    filter_of(page).setFocus()
    qtbot.keyClicks(filter_of(page), "lw")
    qtbot.keyClick(filter_of(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [OpenCustomer(clinic.customers["吕伟"])])
    assert table(page).hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert filter_of(page).hasFocus()


def test_only_the_card_where_one_stays_is_opened(qtbot, page, clinic, asked):
    choose(qtbot, page, 0)
    for _ in range(3):
        qtbot.keyClick(table(page), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [OpenCustomer(clinic.customers["曾国强"])]


def test_phones_follow_the_role_and_privacy(page, context, clinic):
    context.desk.private = True
    assert cells(page, PHONE)[0] == "139 **** 7788"
    context.desk.private = False
    assert cells(page, PHONE)[0] == "139 0000 7788"
    context.desk.actor = clinic.clinician
    assert cells(page, PHONE)[0] == "139 **** 7788"


def test_keys_of_the_list(qtbot, page, clinic, asked):
    choose(qtbot, page, 4)
    qtbot.waitUntil(lambda: len(asked) == 1)
    number = clinic.customers["吕伟"]
    qtbot.keyClick(table(page), Qt.Key.Key_B)
    qtbot.keyClick(table(page), Qt.Key.Key_N)
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert asked[1:] == [Book(number), NewCustomer(), NewCustomer()]
    qtbot.keyClick(table(page), Qt.Key.Key_E)
    page.findChild(CustomerDialog).reject()
    qtbot.keyClick(table(page), Qt.Key.Key_A)
    assert page.findChild(AlertDialog).isVisible()
    page.findChild(AlertDialog).reject()


def test_letters_are_typed_in_the_search(qtbot, page, asked):
    search(qtbot, page, "nae")
    assert filter_of(page).text() == "nae"
    assert asked == []
    assert page.findChild(CustomerDialog) is None


def test_enter_and_double_click_edit(qtbot, page):
    choose(qtbot, page, 1)
    qtbot.keyClick(table(page), Qt.Key.Key_Return)
    assert page.findChild(CustomerDialog).windowTitle() == "Edit 单小红"


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_right_click_offers_what_can_be_done(qtbot, page):
    seen = table(page)
    place = seen.visualRect(seen.model().index(2, NAME)).center()
    seen.customContextMenuRequested.emit(place)
    menu = seen.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Edit", "Book a visit", "New alert"]
    menu.close()


@pytest.mark.parametrize(
    ("typed", "request_made"),
    [("zzz", NewCustomer(name="zzz")), ("139 9999", NewCustomer(phone="139 9999"))],
)
def test_nobody_fits_and_is_registered(qtbot, page, asked, typed, request_made):
    search(qtbot, page, typed)
    QApplication.processEvents()
    words = [label.text() for label in table(page).findChildren(QLabel) if label.isVisible()]
    assert f"Nobody fits “{typed}”." in words
    button = next(
        one
        for one in table(page).findChildren(QPushButton)
        if one.isVisible() and one.text() == "New customer"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [request_made]


def test_import_is_offered_to_whoever_may(qtbot, page, context, clinic):
    qtbot.keyClick(page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page.findChild(ImportDialog).reject()
    context.desk.actor = clinic.clinician
    offered = page.keys()
    assert "Ctrl+I" not in dict(offered)
    shown = [one.text() for one in page.findChildren(QPushButton) if one.isVisible()]
    assert "Import…" not in shown
    assert "New customer" in shown


def test_a_long_list_reads_only_what_is_seen(page, context, monkeypatch):
    def many(act) -> None:
        for number in range(400):
            service.register(act, CustomerForm(f"客{number}"))

    context.do("Register", many)
    read: list[int] = []
    fetch = page._fetch
    monkeypatch.setattr(page._table.rows, "_fetch", lambda ids: read.extend(ids) or fetch(ids))
    page._table.reload()
    QApplication.processEvents()
    assert count(page) == "405 customers"
    assert len(read) <= 128


def test_a_booking_does_not_read_all_numbers_again(page, context, clinic):
    everybody = page._everybody
    context.do("Visit", lambda act: visit(act, clinic, "吕伟", at(8)))
    assert cells(page, LAST)[4] == "Today"
    assert page._everybody is everybody
    context.do("Register", lambda act: service.register(act, CustomerForm("新人")))
    assert cells(page, NAME)[-1] == "新人"
    context.database.undo(context.desk.actor)
    assert cells(page, NAME)[-1] == "吕伟"
