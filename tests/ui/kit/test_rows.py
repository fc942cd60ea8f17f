from dataclasses import dataclass
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from clinic_desk.ui.kit.cells import CHIP_ROLE
from clinic_desk.ui.kit.rows import (
    Chip,
    Column,
    Empty,
    RowTable,
    chip_column,
    day_column,
    grouped_phone,
    money_column,
    number_column,
    phone_column,
)
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.theme import LIGHT

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
TODAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Visit:
    id: int
    name: str
    day: date | None = None
    owed: int | None = None
    late: bool = False


ROWS = [
    Visit(1, "Li Hua", date(2026, 11, 25), 1234500),
    Visit(2, "Wang Fang", date(2025, 3, 2), None, late=True),
    Visit(3, "An Ning", None, 200),
]


def columns(words):
    return (
        Column(
            title="Name",
            text=lambda row: row.name,
            icon=lambda row: "alert" if row.late else "",
            tone=lambda row: "danger" if row.late else "",
            bold=lambda row: row.late,
        ),
        day_column("Day", lambda row: row.day, words, lambda: TODAY),
        money_column("Owed", lambda row: row.owed),
        chip_column("State", lambda row: Chip("Late", "warn", "clock") if row.late else None),
        Column(title="Note", text=lambda _row: "", width=0, sortable=False),
    )


@pytest.fixture
def table(qtbot, words):
    made = RowTable(columns(words))
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show_rows(ROWS)
    made.show()
    return made


def shown(table, column=0):
    return [table.rows.index(row, column).data() for row in range(table.rows.rowCount())]


def test_keeps_the_given_order_until_a_header_is_clicked(qtbot, table, qtmodeltester):
    assert shown(table) == ["Li Hua", "Wang Fang", "An Ning"]
    header = table.horizontalHeader()
    at = QPoint(header.sectionPosition(0) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(table) == ["An Ning", "Li Hua", "Wang Fang"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(table) == ["Wang Fang", "Li Hua", "An Ning"]
    qtmodeltester.check(table.rows)


@pytest.mark.parametrize(
    ("order", "days"),
    [
        (ASCENDING, ["2025-03-02", "Wed 11-25", ""]),
        (DESCENDING, ["Wed 11-25", "2025-03-02", ""]),
    ],
)
def test_sorts_by_the_key_with_nothing_last(table, order, days):
    table.sortByColumn(1, order)
    assert shown(table, 1) == days


def test_a_column_that_is_not_sorted_by(table):
    table.sortByColumn(0, ASCENDING)
    table.sortByColumn(4, ASCENDING)
    assert shown(table) == ["An Ning", "Li Hua", "Wang Fang"]


def test_sorts_at_once_where_asked(qtbot, words):
    table = RowTable(columns(words), sort=(0, DESCENDING))
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    assert shown(table) == ["Wang Fang", "Li Hua", "An Ning"]
    assert table.horizontalHeader().sortIndicatorOrder() is DESCENDING


def test_the_chosen_row_stays_chosen(table, qtmodeltester):
    assert table.choose(1)
    assert not table.choose(99)
    table.sortByColumn(0, DESCENDING)
    assert table.chosen() == ROWS[0]
    table.show_rows([Visit(9, "Zhou"), *ROWS])
    assert table.chosen() == ROWS[0]
    table.show_rows(ROWS[1:])
    assert table.chosen() is None
    qtmodeltester.check(table.rows)


def test_says_what_is_chosen_once(qtbot, table):
    heard = []
    table.chosen_changed.connect(heard.append)
    table.choose(2)
    table.choose(2)
    table.show_rows(ROWS)
    table.sortByColumn(0, ASCENDING)
    assert heard == [ROWS[1]]
    newer = Visit(2, "Wang Fang", owed=1)
    table.show_rows([newer])
    table.show_rows([])
    assert heard[1:] == [newer, None]


def test_the_place_in_the_list_is_kept(qtbot, words):
    table = RowTable(columns(words))
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    many = [Visit(n, f"Name {n:03}") for n in range(200)]
    table.show_rows(many)
    table.grab()
    table.verticalScrollBar().setValue(50)
    table.show_rows(many)
    assert table.verticalScrollBar().value() == 50


def test_double_click_and_enter_open(qtbot, table):
    heard = []
    table.activated_row.connect(heard.append)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard == []
    at = table.visualRect(table.rows.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    table.choose(3)
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    assert heard == [ROWS[1], ROWS[2]]


def test_the_first_arrow_key_chooses_the_first_row(qtbot, table):
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.chosen() is None
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen() == ROWS[0]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen() == ROWS[1]


def test_arrow_keys_move_and_letters_are_left_to_the_page(qtbot, table):
    table.choose(1)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen() == ROWS[1]
    qtbot.keyClicks(table, "an")
    assert table.chosen() == ROWS[1]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_right_click_offers_what_can_be_done(qtbot, table):
    asked, done = [], []
    open_it, drop_it = QAction("Open", table), QAction("Delete", table)
    drop_it.triggered.connect(lambda: done.append(table.chosen()))

    def actions(row):
        asked.append(row)
        return [open_it, None, drop_it]

    at = table.visualRect(table.rows.index(2, 0)).center()
    table.customContextMenuRequested.emit(at)
    assert table.findChild(QMenu) is None
    table.set_menu(actions)
    table.customContextMenuRequested.emit(QPoint(5, 290))
    assert asked == []
    table.customContextMenuRequested.emit(at)
    menu = table.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Open", "", "Delete"]
    menu.setActiveAction(drop_it)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert asked == done == [ROWS[2]]


def test_cells_say_by_word_and_tone(table):
    cell = table.rows.index(1, 0)
    assert cell.data(Qt.ItemDataRole.ForegroundRole) == QColor(LIGHT.danger.text)
    assert cell.data(Qt.ItemDataRole.FontRole).bold()
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    calm = table.rows.index(0, 0)
    assert calm.data(Qt.ItemDataRole.ForegroundRole) is None
    assert calm.data(Qt.ItemDataRole.FontRole) is None
    assert calm.data(Qt.ItemDataRole.DecorationRole) is None
    assert table.rows.index(1, 3).data(CHIP_ROLE) == Chip("Late", "warn", "clock")
    assert shown(table, 3) == ["", "Late", ""]
    assert table.rows.index(0, 3).data(CHIP_ROLE) is None
    assert table.rows.index(0, 1).data(CHIP_ROLE) is None


def test_money_stands_at_the_right(table):
    assert shown(table, 2) == ["12,345.00", "", "2.00"]
    role = Qt.ItemDataRole.TextAlignmentRole
    assert table.rows.index(0, 2).data(role) & Qt.AlignmentFlag.AlignRight
    header = table.rows.headerData(2, Qt.Orientation.Horizontal, role)
    assert header & Qt.AlignmentFlag.AlignRight
    assert table.rows.headerData(0, Qt.Orientation.Vertical) is None
    assert table.rows.headerData(0, Qt.Orientation.Horizontal) == "Name"


def test_days_are_said_in_full_in_the_tip(words):
    day = day_column("Day", lambda row: row.day, words, lambda: TODAY)
    tip = [day.tip(row) for row in ROWS]
    assert tip == ["2026-11-25", "2025-03-02", ""]
    at = Visit(5, "x", datetime(2026, 11, 20, 9, 5))
    assert (day.text(at), day.tip(at)) == ("Today 09:05", "2026-11-20 09:05")


@pytest.mark.parametrize(
    ("typed", "grouped"),
    [
        ("13812345678", "138 1234 5678"),
        ("138****5678", "138 **** 5678"),
        ("0571-00000000", "0571-00000000"),
        ("1381234567", "1381234567"),
        ("", ""),
        ("23812345678", "23812345678"),
    ],
)
def test_phones_are_grouped(typed, grouped):
    assert grouped_phone(typed) == grouped
    column = phone_column("Mobile", lambda row: row.name)
    assert column.text(Visit(1, typed)) == grouped


def test_counts_have_their_commas():
    column = number_column("Visits", lambda row: row.owed)
    assert [column.text(row) for row in ROWS] == ["1,234,500", "", "200"]


def test_an_empty_list_says_what_it_is_for(qtbot, words):
    done = []
    action = QAction("New customer")
    action.triggered.connect(lambda: done.append(1))
    table = RowTable(columns(words), empty=Empty("No customers yet.", action, "customers"))
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    assert table._empty.isVisible()
    qtbot.mouseClick(table._empty._button, Qt.MouseButton.LeftButton)
    assert done == [1]
    table.show_rows(ROWS)
    assert not table._empty.isVisible()
    table.show_rows([])
    table.set_empty(Empty("Nothing found."))
    assert table._empty.isVisible()
    assert table._empty._button is None


def test_a_list_without_words_for_it_is_just_empty(table):
    table.show_rows([])
    assert not table._empty.isVisible()


def test_widths_are_remembered(qtbot, words):
    settings = WindowSettings()
    table = RowTable(columns(words), name="visits", settings=settings)
    qtbot.addWidget(table)
    table.show()
    table.horizontalHeader().resizeSection(0, 222)
    qtbot.waitUntil(lambda: "visits" in settings.widths)
    assert settings.widths["visits"][0] == 222
    later = RowTable(columns(words), name="visits", settings=WindowSettings.load())
    qtbot.addWidget(later)
    assert later.columnWidth(0) == 222


def test_widths_of_other_columns_are_not_taken(qtbot, words):
    settings = WindowSettings(widths={"visits": [500]})
    table = RowTable(columns(words), name="visits", settings=settings)
    qtbot.addWidget(table)
    assert table.columnWidth(0) == 120


def test_a_whole_row_lights_up(qtbot, table):
    at = table.visualRect(table.rows.index(1, 0)).center()
    where, none = at.toPointF(), Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(table.viewport(), event)
    assert table.hovered == 1
    picture = table.viewport().grab().toImage()
    y = table.visualRect(table.rows.index(1, 4)).center().y()
    assert picture.pixelColor(780, y) == QColor(LIGHT.hover)
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table.viewport().grab().toImage().pixelColor(780, y) == QColor(LIGHT.surface)


def test_rows_grow_with_the_text(qapp, table):
    from clinic_desk.ui.kit import theme

    assert table.rowHeight(0) == 32
    theme.apply(qapp, theme.Look("light", 150))
    assert table.rowHeight(0) == 48
    theme.apply(qapp, theme.Look("light", 100, comfortable=True))
    assert table.rowHeight(0) == 40
