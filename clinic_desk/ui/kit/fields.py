"""Fields that understand what people type: sums, days, times, numbers, somebody by name.

All have ``value()`` (None: empty or not understood), ``set_value()``, a signal ``changed`` and
``problem()``, the sentence a form shows when what was typed cannot be read.
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import parse_yuan, yuan
from clinic_desk.base.text import digits_of, folded
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.columns import MOBILE_DIGITS, grouped_phone
from clinic_desk.ui.kit.day_text import add_months, read_day, read_time
from clinic_desk.ui.kit.line_field import LineField
from clinic_desk.ui.kit.month import MonthPopup
from clinic_desk.ui.kit.search_pick import Found, SearchPick
from clinic_desk.ui.kit.side_icon import SideIcon

__all__ = [
    "DayField",
    "Found",
    "LineField",
    "MoneyField",
    "NumberField",
    "PhoneField",
    "SearchPick",
    "Spin",
    "TimeField",
]

STEP_MINUTES = 5
LONGEST = 12
"""Digits: what is longer was not meant as a number."""
NOON = datetime(2000, 1, 1, 12)


class MoneyField(LineField[int]):
    """Yuan as typed (``1,280`` ``¥12.5``), fen as the value."""

    def __init__(self, parent: QWidget | None = None, *, negative: bool = False) -> None:
        super().__init__(parent)
        self._negative = negative
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText("0.00")

    def read(self, text: str) -> int | None:
        fen = parse_yuan(text.strip().rstrip("."))  # half typed: the digits follow
        return None if fen is None or (fen < 0 and not self._negative) else fen

    def write(self, value: int) -> str:
        return yuan(value)

    def complaint(self) -> str:
        return self.tr("This is not an amount: type for example 1280 or 12.50.")


class NumberField(LineField[int]):
    """A whole number between ``low`` and ``high``; the arrow keys go by one."""

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def read(self, text: str) -> int | None:
        bare = folded(text)
        if not bare.removeprefix("-").isdecimal() or len(bare) > LONGEST:
            return None
        number = int(bare)
        return number if self._low <= number <= self._high else None

    def write(self, value: int) -> str:
        return str(value)

    def complaint(self) -> str:
        return self.tr("Type a number from {low} to {high}.").format(low=self._low, high=self._high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        held = self.value()
        moved = self._low if held is None else held + step
        self.set_value(min(max(moved, self._low), self._high))
        self.selectAll()


class DayField(LineField[date]):
    """A day, typed (see kit.day_text), stepped with the arrow keys or picked from a month."""

    def __init__(
        self,
        words: Catalogue,
        parent: QWidget | None = None,
        *,
        clock: Clock = wall_clock,
        past: bool = False,
    ) -> None:
        """``past``: bare days and months are meant to lie behind (a birthday)."""
        super().__init__(parent)
        self._words, self._clock, self._past = words, clock, past
        self._popup: MonthPopup | None = None
        side = SideIcon(self, "calendar", name=self.tr("Pick from the calendar"))
        side.clicked.connect(self.open_calendar)
        self.setPlaceholderText(self.tr("+7, 25, 11-25…"))

    def read(self, text: str) -> date | None:
        return read_day(text, self._clock().date(), past=self._past)

    def write(self, value: date) -> str:
        return f"{value:%Y-%m-%d} {weekday(self._words, value)}"

    def complaint(self) -> str:
        return self.tr("This is not a day: type for example 25, 11-25 or +7.")

    def value(self) -> date | None:
        return super().value()

    @Slot()
    def open_calendar(self) -> None:
        if self._popup is None:
            self._popup = MonthPopup(self._words, self)
            self._popup.month.chosen.connect(self._on_chosen)
        today = self._clock().date()
        self._popup.open_at(self, self.value() or today, today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
            return
        today = self._clock().date()
        held = self.value() or today
        steps = {
            Qt.Key.Key_Up: held + timedelta(days=1),
            Qt.Key.Key_Down: held - timedelta(days=1),
            Qt.Key.Key_PageUp: add_months(held, 1),
            Qt.Key.Key_PageDown: add_months(held, -1),
        }
        if key in steps:
            self.set_value(steps[Qt.Key(key)])
            self.selectAll()
            return
        super().keyPressEvent(event)

    @Slot(date)
    def _on_chosen(self, day: date) -> None:
        self.set_value(day)
        self.setFocus(Qt.FocusReason.PopupFocusReason)


class TimeField(LineField[time]):
    """A time of day: ``930`` is 09:30; the arrow keys go by ``step`` minutes."""

    def __init__(self, parent: QWidget | None = None, *, step: int = STEP_MINUTES) -> None:
        super().__init__(parent)
        self._step = step
        self.setPlaceholderText("09:30")

    def read(self, text: str) -> time | None:
        return read_time(text, step=self._step)

    def write(self, value: time) -> str:
        return f"{value:%H:%M}"

    def complaint(self) -> str:
        return self.tr("This is not a time: type for example 930 or 14:15.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        steps |= {Qt.Key.Key_PageUp: 60, Qt.Key.Key_PageDown: -60}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        held = datetime.combine(NOON, self.value() or NOON.time())
        moved = held + timedelta(minutes=steps[Qt.Key(event.key())])
        if moved.date() == held.date():
            self.set_value(moved.time())
            self.selectAll()


class PhoneField(LineField[str]):
    """A telephone number, shown in groups while it is typed; the value has no blanks.

    Stars of a masked number are not a number: a form leaves a masked field alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("138 1234 5678")
        self.textEdited.connect(self._on_edited)

    def read(self, text: str) -> str | None:
        kept = "".join(char for char in folded(text) if char.isdigit() or char in "+-*#")
        return kept or None

    def write(self, value: str) -> str:
        return grouped_phone(value)

    def complaint(self) -> str:
        return self.tr("This is not a telephone number.")

    @Slot()
    def _on_edited(self) -> None:
        digits = digits_of(self.text())
        if len(digits) != MOBILE_DIGITS or digits != self.value():
            return
        before = len(digits_of(self.text()[: self.cursorPosition()]))
        grouped = grouped_phone(digits)
        if grouped == self.text():
            return
        self.setText(grouped)
        self.setCursorPosition(_place_after(grouped, before))


def _place_after(text: str, digits: int) -> int:
    """The cursor's place behind so many digits of ``text``."""
    seen = 0
    for place, char in enumerate(text):
        if seen == digits:
            return place
        seen += char.isdigit()
    return len(text)


class Spin(QSpinBox):
    """A spin box whose text stands off its frame: a style sheet's padding does not reach it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit()
        theme.notifier().changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        self.lineEdit().setTextMargins(theme.px(6), 0, 0, 0)
