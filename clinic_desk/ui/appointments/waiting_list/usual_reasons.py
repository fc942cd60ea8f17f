"""The usual reasons under a line for the reason: one click or Alt and a digit each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.flow import FlowLayout

MOST = 5


class UsualReasons(QWidget):
    """Writes into ``line``; the keys work in the whole dialog."""

    def __init__(self, line: QLineEdit, dialog: QWidget) -> None:
        super().__init__()
        self._line = line
        self.buttons: list[QPushButton] = []
        flow = FlowLayout(self, gap=6)
        for number in range(1, MOST + 1):
            made = button("", kind="link", tip=f"Alt+{number}")
            made.setObjectName(f"usual_{number - 1}")
            made.clicked.connect(partial(self.take, number))
            self.buttons.append(made)
            flow.addWidget(made)
            keys = QShortcut(QKeySequence(f"Alt+{number}"), dialog)
            keys.activated.connect(partial(self.take, number))

    def offer(self, reasons: Sequence[str]) -> None:
        for made, reason in zip(self.buttons, (*reasons, *[""] * MOST), strict=False):
            made.setText(reason)
            made.setVisible(bool(reason))
        self.updateGeometry()

    def take(self, number: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
        """The ``number``-th, counted from 1."""
        text = self.buttons[number - 1].text()
        if text:
            self._line.setText(text)
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
