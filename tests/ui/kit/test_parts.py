import gc
import sys

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton, button, tip_of, tool_button
from clinic_desk.ui.kit.cards import Card, KeyValues, NumberTile, scrolled, section
from clinic_desk.ui.kit.cells import chip_size
from clinic_desk.ui.kit.chips import Chip, StatusChip
from clinic_desk.ui.kit.empty import EmptyState
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.keys_help import KeysHelp
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel, hairline, text_label
from clinic_desk.ui.kit.notice import Notice

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot, widget, width=400, height=300):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def test_a_notice_says_one_thing_with_one_action(qtbot):
    notice = shown(qtbot, Notice())
    done = []
    notice.show_text("Booked twice", tone="warn", action="Open", do=lambda: done.append(1))
    assert notice.text == notice.accessibleName() == "Booked twice"
    assert notice.isVisible()
    qtbot.mouseClick(notice._action, LEFT)
    assert done == [1]
    assert notice.text == ""
    notice.show_text("Saved", tone="good")
    assert not notice._action.isVisible()
    qtbot.mouseClick(notice._close, LEFT)
    assert not notice.isVisible()
    notice._action.click()
    assert done == [1]


def test_an_action_may_open_the_notice_again(qtbot):
    notice = shown(qtbot, Notice())
    notice.show_text("First", action="Next", do=lambda: notice.show_text("Second"))
    qtbot.mouseClick(notice._action, LEFT)
    assert notice.text == "Second"


def test_a_button_follows_its_action(qtbot):
    parent = shown(qtbot, QWidget())
    action = QAction("&Book", parent)
    action.setShortcut(QKeySequence("Ctrl+B"))
    made = ActionButton(action, kind="primary", icon_name="calendar", parent=parent)
    made.show()
    done = []
    action.triggered.connect(lambda: done.append(1))
    qtbot.mouseClick(made, LEFT)
    assert done == [1]
    assert made.toolTip() == tip_of(action) == "Book (Ctrl+B)"
    action.setText("Move")
    action.setEnabled(False)
    assert made.text() == "Move"
    assert not made.isEnabled()
    action.setVisible(False)
    assert not made.isVisible()


def test_buttons_by_kind(qtbot):
    made = button("Delete", kind="danger", icon_name="trash", tip="For ever")
    qtbot.addWidget(made)
    assert made.property("kind") == "danger"
    assert made.toolTip() == "For ever"
    assert not made.autoDefault()
    link = button("More", kind="link")
    qtbot.addWidget(link)
    assert link.cursor().shape() is Qt.CursorShape.PointingHandCursor
    tool = tool_button("sun", "Light", text="Day")
    qtbot.addWidget(tool)
    assert (tool.accessibleName(), tool.text()) == ("Light", "Day")


def test_a_label_shortens_and_tells_the_rest(qtbot):
    label = shown(qtbot, ElidedLabel("欧阳娜娜，青霉素过敏，偏好下午"), 80, 30)
    assert label.text().endswith("…")
    assert label.toolTip() == label.full == label.accessibleName()
    label.resize(600, 30)
    assert label.text() == label.full
    assert label.toolTip() == ""


def test_labels_by_meaning(qtbot):
    label = text_label("Owed", tone="danger", size="title", bold=True, wrap=True)
    qtbot.addWidget(label)
    assert [label.property(name) for name in ("tone", "level", "weight")] == [
        "danger",
        "title",
        "bold",
    ]
    assert label.wordWrap()
    assert hairline().height() == 1 or hairline().maximumHeight() == 1
    assert hairline(upright=True).maximumWidth() == 1


def test_a_drawing_greys_with_its_widget(qtbot):
    label = shown(qtbot, IconLabel("stop", "danger", 24), 24, 24)
    before = label.grab().toImage()
    label.setEnabled(False)
    assert label.grab().toImage() != before
    assert label.sizeHint() == QSize(24, 24)


def test_a_chip_has_word_icon_and_tone(qtbot):
    chip = shown(qtbot, StatusChip("已确认", "good", "check"))
    assert chip.accessibleName() == chip.toolTip() == "已确认"
    assert chip.sizeHint() == chip_size(Chip("已确认", "good", "check"))
    wide = chip.sizeHint().width()
    before = chip.grab().toImage()
    chip.set_chip(Chip("已取消", "neutral"))
    assert chip.chip.text == "已取消"
    assert chip.sizeHint().width() < wide
    assert chip.grab().toImage() != before
    assert chip.minimumSizeHint().width() <= 48


def seen(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_pairs_leave_out_what_is_empty(qtbot):
    pairs = shown(qtbot, KeyValues())
    pairs.show_pairs([("Age", "52"), ("Note", ""), ("Owed", "12.00")], tones={"Owed": "danger"})
    assert pairs.value_of("Age") == "52"
    assert pairs.value_of("Note") == ""
    qtbot.waitUntil(lambda: seen(pairs) == ["Age", "52", "Owed", "12.00"])
    pairs.show_pairs([("Sex", "female")])
    assert pairs.value_of("Age") == ""
    qtbot.waitUntil(lambda: seen(pairs) == ["Sex", "female"])


def test_a_tile_opens_its_list(qtbot):
    tile = shown(qtbot, NumberTile("Waiting", "clock"), 160, 72)
    heard = []
    tile.clicked.connect(lambda: heard.append(1))
    assert tile.number == "–"
    tile.set_number(1234, note="oldest 20 min", tone="danger")
    assert tile.number == "1,234"
    assert tile.accessibleName() == "Waiting: 1,234 oldest 20 min"
    qtbot.mouseClick(tile, LEFT)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(tile, key)
    assert len(heard) == 4
    qtbot.keyClick(tile, Qt.Key.Key_A)
    qtbot.mousePress(tile, LEFT)
    qtbot.mouseRelease(tile, LEFT, pos=QPoint(500, 500))
    assert len(heard) == 4
    tile.activateWindow()
    qtbot.waitUntil(tile.hasFocus)
    focused = tile.grab().toImage()
    tile.clearFocus()
    assert tile.grab().toImage() != focused
    plain = shown(qtbot, NumberTile("Debt"), 160, 72)
    plain.set_number("¥12,480")
    assert plain.number == "¥12,480"
    assert plain.minimumSizeHint().width() < plain.sizeHint().width()


def test_a_card_and_what_scrolls(qtbot):
    card = Card("Customer")
    card.body.addWidget(text_label("x"))
    assert card.findChildren(QLabel)[0].text() == "Customer"
    area = shown(qtbot, scrolled(card))
    assert area.widget() is card
    assert section("Visits").property("weight") == "bold"
    bare = Card()
    qtbot.addWidget(bare)
    assert bare.findChildren(QLabel) == []


def test_an_empty_state_drops_the_drawing_first(qtbot):
    state = shown(qtbot, EmptyState(), 300, 300)
    assert not state.has_content
    state.set_content("Nothing yet.", None, "customers")
    assert state.has_content
    assert not state._icon.isHidden()
    state.resize(300, 100)
    assert state._icon.isHidden()


def test_a_flow_goes_on_in_the_next_line(qtbot):
    parent = QWidget()
    flow = FlowLayout(parent, gap=10)
    parts = [QLabel() for _ in range(4)]
    for part in parts:
        part.setFixedSize(90, 20)
        flow.addWidget(part)
    shown(qtbot, parent, 200, 200)
    assert [part.pos() for part in parts] == [
        QPoint(0, 0),
        QPoint(100, 0),
        QPoint(0, 30),
        QPoint(100, 30),
    ]
    assert flow.heightForWidth(200) == 50
    assert flow.heightForWidth(500) == 20
    assert flow.sizeHint() == QSize(90, 20)
    parts[0].hide()
    flow.setGeometry(QRect(0, 0, 200, 200))
    assert parts[1].pos() == QPoint(0, 0)
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
    assert flow.takeAt(0).widget() is parts[0]
    assert flow.count() == 3
    assert not flow.expandingDirections()


def test_keys_are_shown_over_the_page_until_a_key(qtbot):
    page = shown(qtbot, QWidget(), 800, 600)
    keys = [(f"Ctrl+{n}", f"Page {n}") for n in range(14)]
    help_ = KeysHelp(page, [("Everywhere", keys), ("Nothing", []), ("Here", [("+", "Zoom")])])
    said = {label.text() for label in help_.findChildren(QLabel)}
    assert {"Everywhere", "Ctrl", "13", "Page 13", "+", "Here"} <= said
    assert "Nothing" not in said
    page.resize(900, 700)
    assert help_.size() == page.size()
    assert page.focusWidget() is help_
    with qtbot.waitSignal(help_.destroyed):
        qtbot.keyClick(help_, Qt.Key.Key_F1)
    again = KeysHelp(page, [])
    with qtbot.waitSignal(again.destroyed):
        qtbot.mouseClick(again, LEFT)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_everything_can_be_drawn_in_either_mode(qtbot, qapp, mode):
    theme.apply(qapp, theme.Look(mode, 150))
    page = QWidget()
    layout = QVBoxLayout(page)
    tile = NumberTile("Waiting", "clock")
    for part in (StatusChip("Late", "warn", "clock"), tile, QLineEdit(), IconLabel("sun")):
        layout.addWidget(part)
    shown(qtbot, page)
    picture = page.grab()
    assert isinstance(picture, QPixmap)
    ground = picture.toImage().pixelColor(1, 1)
    assert (ground.lightness() < 128) == (mode == "dark")


def test_none_is_not_used_up(qtbot):
    # PySide6 6.12.0 loses a reference to None at every call that returns nothing
    label = QLabel()
    qtbot.addWidget(label)
    gc.disable()
    try:
        before = sys.getrefcount(None)
        for number in range(1000):
            label.setText(str(number))
        after = sys.getrefcount(None)
    finally:
        gc.enable()
    assert after > before - 500
