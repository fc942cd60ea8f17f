"""The usual words for a field, one click each."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.ui.kit.buttons import button


class UsualWords(QWidget):
    """Buttons that write their words into ``field`` and give it the focus."""

    def __init__(self, field: QLineEdit, words: Sequence[str]) -> None:
        super().__init__()
        self._field = field
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for number, text in enumerate(words):
            made = button(text, kind="link")
            made.setObjectName(f"usual_{number}")
            self._group.addButton(made)
            layout.addWidget(made)
        layout.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, chosen: QAbstractButton) -> None:
        self._field.setText(chosen.text().replace("&", ""))
        self._field.setFocus()
