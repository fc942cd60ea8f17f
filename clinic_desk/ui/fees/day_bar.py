"""Which day is shown: typed, picked, or stepped to."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import DayField


class DayBar(QWidget):
    """``changed`` with the day to show. Until a day is chosen it is today, also tomorrow."""

    changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._chosen: date | None = None
        self.before = tool_button("chevron-left", self.tr("Day before (Alt+Left)"))
        self.after = tool_button("chevron-right", self.tr("Next day (Alt+Right)"))
        self.today = button(self.tr("&Today"), kind="quiet")
        self.field = DayField(context.words, clock=context.clock, past=True)
        self.field.setAccessibleName(self.tr("Day"))
        self.field.setFixedWidth(theme.px(168))
        self.field.set_value(self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.before, self.field, self.after, self.today):
            row.addWidget(part)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self.today.clicked.connect(self.go_today)
        self.field.changed.connect(self._on_typed)

    @property
    def day(self) -> date:
        return self._chosen or self._context.clock().date()

    def keep_up(self) -> None:
        """After midnight the field says the new day, unless somebody is typing in it."""
        if self._chosen is None and not self.field.hasFocus():
            self.field.set_value(self.day)

    @Slot()
    def go_back(self) -> None:
        self._go(self.day - timedelta(1))

    @Slot()
    def go_on(self) -> None:
        self._go(self.day + timedelta(1))

    @Slot()
    def go_today(self) -> None:
        self._go(self._context.clock().date())

    def _go(self, day: date) -> None:
        self.field.set_value(day)
        self.field.setCursorPosition(0)

    @Slot(object)
    def _on_typed(self, day: date | None) -> None:
        if day is None or day == self.day:
            return
        self._chosen = None if day == self._context.clock().date() else day
        self.changed.emit(day)
