"""The day of a visit, with the days people ask for beside it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.fields import DayField


class DayRow(QWidget):
    """The day, and the days people ask for: in a week, in one, three, six, twelve months.

    The quick ones are for the mouse; typed they are +7, +1m and so on.
    """

    changed = Signal(object)

    def __init__(self, day: DayField, quick: QButtonGroup) -> None:
        super().__init__()
        self._day = day
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(day, 1)
        for months, text, typed in (
            (0, self.tr("7 d"), "+7"),
            (1, self.tr("1 m"), "+1m"),
            (3, self.tr("3 m"), "+3m"),
            (6, self.tr("6 m"), "+6m"),
            (12, self.tr("1 y"), "+1y"),
        ):
            made = button(text, kind="link", tip=typed)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            quick.addButton(made, months)
            layout.addWidget(made)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # without a policy of its own the label's letter would not lead here
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(day)
        day.changed.connect(self.changed)

    def value(self) -> date | None:
        return self._day.value()

    def problem(self) -> str:
        return self._day.problem()
