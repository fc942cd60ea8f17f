"""A bar inside the page that says something and stays until it is no longer true."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.labels import IconLabel

ICONS = {"danger": "alert", "warn": "warning", "good": "check", "info": "info"}


class Notice(QFrame):
    """Hidden until ``show_text``; one sentence, perhaps one action, a cross to put it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._icon = IconLabel("info")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action: QPushButton = button("", kind="quiet")
        self._do: Callable[[], None] | None = None
        self._close: QToolButton = tool_button("close", self.tr("Put this message away"))
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is put away."""
        return "" if self.isHidden() else self._text.text()

    def show_text(
        self,
        text: str,
        *,
        tone: str = "info",
        action: str = "",
        do: Callable[[], None] | None = None,
    ) -> None:
        """``tone``: info, good, warn or danger; ``action`` is the words of a button for ``do``."""
        self._icon.set_icon(ICONS.get(tone, "info"), tone)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._do = do
        theme.restyle(self, tone=tone)
        self.setAccessibleName(text)
        self.show()

    @Slot()
    def dismiss(self) -> None:
        self._do = None
        self.hide()

    @Slot()
    def _on_action(self) -> None:
        do = self._do
        self.dismiss()
        if do is not None:
            do()
