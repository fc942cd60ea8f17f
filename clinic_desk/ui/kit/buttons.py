"""Buttons by what they are for: one primary on a form, quiet ones in bars, red to destroy."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from clinic_desk.ui.kit.icons import icon

KINDS = ("plain", "primary", "quiet", "danger", "link")
_TONES = {"primary": "on_accent", "danger": "on_danger", "link": "accent"}


def button(text: str, *, kind: str = "plain", icon_name: str = "", tip: str = "") -> QPushButton:
    """A push button; ``kind`` is one of KINDS. Enter presses it only while it has the focus."""
    made = QPushButton(text)
    _dress(made, kind, icon_name)
    if tip:
        made.setToolTip(tip)
    return made


def tool_button(icon_name: str, name: str, *, text: str = "", tone: str = "muted") -> QToolButton:
    """A small button with a picture; ``name`` is its tip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(icon(icon_name, tone, "accent"))
    made.setToolTip(name)
    made.setAccessibleName(name)
    if text:
        made.setText(text)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made


class ActionButton(QPushButton):
    """A push button that is an action: its words, its tip with its key, enabled with it."""

    def __init__(
        self,
        action: QAction,
        *,
        kind: str = "plain",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._action = action
        _dress(self, kind, icon_name)
        self._on_changed()
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(tip_of(self._action))
        self.setEnabled(self._action.isEnabled())
        if self.parent() is not None:  # without one it would open as a window of its own
            self.setVisible(self._action.isVisible())


def tip_of(action: QAction) -> str:
    """What the action says of itself, with its key."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.toolTip()} ({keys})" if keys else action.toolTip()


def _dress(made: QPushButton, kind: str, icon_name: str) -> None:
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        made.setIcon(icon(icon_name, _TONES.get(kind, "text")))
