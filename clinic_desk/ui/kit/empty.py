"""What a list without rows shows: what it is for, and the first thing to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.labels import IconLabel, text_label

CENTRE = Qt.AlignmentFlag.AlignHCenter
WIDEST = 420
ROOM_FOR_ICON = 180


class EmptyState(QWidget):
    """In the middle of the room that a list would take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info", "muted", 32)
        self._text = text_label(tone="muted", wrap=True)
        self._text.setAlignment(CENTRE)
        self._text.setMaximumWidth(WIDEST)
        self._button: ActionButton | None = None
        self._drawn = False
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(12)
        self._layout.addStretch(2)
        self._layout.addWidget(self._icon, 0, CENTRE)
        self._layout.addWidget(self._text, 0, CENTRE)
        self._layout.addStretch(3)
        self.hide()

    @property
    def has_content(self) -> bool:
        return bool(self._text.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The drawing is the first to go where there is little room."""
        self._icon.setVisible(self._drawn and self.height() >= theme.px(ROOM_FOR_ICON))

    def set_content(self, text: str, action: QAction | None = None, icon: str = "") -> None:
        """``action`` becomes a button under the words."""
        self._text.setText(text)
        self._text.setMinimumWidth(
            min(WIDEST, self._text.fontMetrics().horizontalAdvance(text) + 8)
        )
        self._drawn = bool(icon)
        self._fit()
        if icon:
            self._icon.set_icon(icon, "muted")
        if self._button is not None:
            self._button.deleteLater()
            self._button = None
        if action is not None:
            self._button = ActionButton(action, kind="primary", parent=self)
            self._layout.insertWidget(3, self._button, 0, CENTRE)
