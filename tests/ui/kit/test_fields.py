from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.fields import (
    DayField,
    LineField,
    MoneyField,
    NumberField,
    PhoneField,
    TimeField,
)
from clinic_desk.ui.kit.month import MonthView
from tests.ui.kit.conftest import NOW

TODAY = NOW.date()


def made(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()
    return widget


@pytest.fixture
def money(qtbot):
    return made(qtbot, MoneyField())


@pytest.fixture
def day(qtbot, words):
    return made(qtbot, DayField(words, clock=lambda: NOW))


@pytest.fixture
def at(qtbot):
    return made(qtbot, TimeField())


@pytest.fixture
def phone(qtbot):
    return made(qtbot, PhoneField())


def test_money_is_fen(qtbot, money):
    heard = []
    money.changed.connect(heard.append)
    qtbot.keyClicks(money, "1280.5")
    assert money.value() == 128050
    assert heard == [100, 1200, 12800, 128000, 128050]
    qtbot.keyClick(money, Qt.Key.Key_Return)
    assert money.text() == "1,280.50"
    assert heard[-1] == 128050
    money.set_value(None)
    assert (money.text(), money.value(), money.problem()) == ("", None, "")


def test_money_that_is_none(qtbot, money):
    for typed in ("12x", "-5", "1.234"):
        money.setText(typed)
        assert money.value() is None
        assert "amount" in money.problem()
        qtbot.keyClick(money, Qt.Key.Key_Return)
        assert money.text() == typed
    refund = made(qtbot, MoneyField(negative=True))
    refund.setText("-5")
    assert refund.value() == -500


def test_a_number_keeps_to_its_bounds(qtbot):
    field = made(qtbot, NumberField(1, 99))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 2
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 1
    for wrong in ("100", "0", "-5", "x", "1.5", "--1", "9" * 5000):
        field.setText(wrong)
        assert field.value() is None
        assert field.problem() == "Type a number from 1 to 99."
    field.set_value(99)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "99"
    field.clear()
    qtbot.keyClicks(field, "12")
    assert field.value() == 12


def test_a_day_is_typed_and_written_out(qtbot, day):
    qtbot.keyClicks(day, "+7")
    assert day.value() == date(2026, 11, 27)
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert day.text() == "2026-11-27 Fri"
    assert day.value() == date(2026, 11, 27)
    day.setText("someday")
    assert "day" in day.problem()
    day.set_value(TODAY)
    assert day.problem() == ""


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        (Qt.Key.Key_Up, date(2026, 11, 21)),
        (Qt.Key.Key_Down, date(2026, 11, 19)),
        (Qt.Key.Key_PageUp, date(2026, 12, 20)),
        (Qt.Key.Key_PageDown, date(2026, 10, 20)),
    ],
)
def test_a_day_is_stepped(qtbot, day, key, meant):
    qtbot.keyClick(day, key)
    assert day.value() == meant


def test_a_birthday_lies_behind(qtbot, words):
    field = made(qtbot, DayField(words, clock=lambda: NOW, past=True))
    qtbot.keyClicks(field, "12-25")
    assert field.value() == date(2025, 12, 25)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_day_is_picked_from_the_month(qtbot, day):
    heard = []
    day.changed.connect(heard.append)
    qtbot.keyClick(day, Qt.Key.Key_F4)
    days = day._popup.month.days
    assert day._popup.isVisible()
    qtbot.keyClick(days, Qt.Key.Key_Down)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert heard == [date(2026, 11, 27)]
    assert not day._popup.isVisible()
    qtbot.mouseClick(day.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert day._popup.month.day == date(2026, 11, 27)
    at = days.rect_of(days.days().index(date(2026, 11, 3))).center()
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton, pos=at)
    assert day.value() == date(2026, 11, 3)


def test_a_time_is_typed_and_stepped(qtbot, at):
    qtbot.keyClicks(at, "930")
    assert at.value() == time(9, 30)
    qtbot.keyClick(at, Qt.Key.Key_Return)
    assert at.text() == "09:30"
    qtbot.keyClick(at, Qt.Key.Key_Up)
    qtbot.keyClick(at, Qt.Key.Key_PageUp)
    assert at.value() == time(10, 35)
    at.set_value(time(23, 55))
    qtbot.keyClick(at, Qt.Key.Key_Up)
    assert at.value() == time(23, 55)
    at.setText("99")
    assert "time" in at.problem()


def test_a_number_is_grouped_while_it_is_typed(qtbot, phone):
    qtbot.keyClicks(phone, "1381234567")
    assert phone.text() == "1381234567"
    qtbot.keyClicks(phone, "8")
    assert phone.text() == "138 1234 5678"
    assert phone.cursorPosition() == 13
    assert phone.value() == "13812345678"
    assert phone.problem() == ""


def test_the_cursor_stays_where_it_was(qtbot, phone):
    phone.setText("1381234567")
    phone.setCursorPosition(4)
    qtbot.keyClicks(phone, "0")
    assert phone.text() == "138 1023 4567"
    assert phone.cursorPosition() == 6


def test_other_numbers_are_left_as_they_are(qtbot, phone):
    for typed, value in (("0571-00000000", "0571-00000000"), ("+86 571 000", "+86571000")):
        phone.set_value(None)
        qtbot.keyClicks(phone, typed)
        assert phone.value() == value
    phone.setText("abc")
    assert "telephone" in phone.problem()


def test_coming_by_tab_marks_all(qtbot, money):
    money.set_value(500)
    money.focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert money.selectedText() == "5.00"


def test_a_field_must_say_how_it_reads(qtbot):
    bare = made(qtbot, LineField())
    with pytest.raises(NotImplementedError):
        bare.read("x")
    with pytest.raises(NotImplementedError):
        bare.write(1)
    with pytest.raises(NotImplementedError):
        bare.complaint()


def test_drawings_inside_fields_grow_with_the_text(qtbot, qapp, day):
    day.resize(200, 32)
    side = day.findChild(QToolButton)
    before = side.width()
    theme.apply(qapp, theme.Look("light", 150))
    assert side.width() == before * 1.5
    assert side.geometry().right() < day.width()
    assert day.textMargins().right() == side.width()


@pytest.fixture
def month(qtbot, words):
    view = MonthView(words)
    qtbot.addWidget(view)
    view.show_day(TODAY, TODAY)
    view.show()
    return view


def test_a_month_is_turned_without_choosing(qtbot, month):
    turned, chosen = [], []
    month.month_shown.connect(turned.append)
    month.chosen.connect(chosen.append)
    qtbot.mouseClick(month._after, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(month._after, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(month._before, Qt.MouseButton.LeftButton)
    assert turned == [date(2026, 12, 1), date(2027, 1, 1), date(2026, 12, 1)]
    assert (month.day, month.month) == (TODAY, date(2026, 12, 1))
    assert chosen == []


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 19)),
        (Qt.Key.Key_Right, date(2026, 11, 21)),
        (Qt.Key.Key_Up, date(2026, 11, 13)),
        (Qt.Key.Key_PageUp, date(2026, 10, 20)),
        (Qt.Key.Key_PageDown, date(2026, 12, 20)),
    ],
)
def test_keys_move_in_the_month(qtbot, month, key, day):
    qtbot.keyClick(month.days, key)
    assert month.day == day
    qtbot.keyClick(month.days, Qt.Key.Key_Home)
    assert month.day == TODAY


def test_a_click_chooses(qtbot, month):
    chosen = []
    month.chosen.connect(chosen.append)
    first = month.days.rect_of(0).center()
    qtbot.mouseClick(month.days, Qt.MouseButton.LeftButton, pos=first)
    assert chosen == [date(2026, 10, 26)]
    assert month.month == date(2026, 10, 1)
    qtbot.mouseClick(month.days, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    qtbot.keyClick(month.days, Qt.Key.Key_Space)
    qtbot.keyClick(month.days, Qt.Key.Key_A)
    assert chosen == [date(2026, 10, 26)] * 2


def test_loads_are_drawn_by_length_not_only_colour(qtbot, month):
    bare = month.grab().toImage()
    pictures = [bare]
    for load in ("free", "busy", "full", "closed"):
        month.show_loads({date(2026, 11, 25): load, TODAY: load})
        pictures.append(month.grab().toImage())
    # closed days move up a little but get no bar
    assert len({bytes(picture.bits()) for picture in pictures}) == 5


def test_the_day_under_the_mouse_lights_up(qtbot, month):
    before = month.grab().toImage()
    at = month.days.rect_of(3).center().toPointF()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(month.days, event)
    assert month.grab().toImage() != before


def test_a_moment_is_not_needed(qtbot, words):
    field = made(qtbot, DayField(words))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert isinstance(field.value(), date)
    assert not isinstance(field.value(), datetime)
