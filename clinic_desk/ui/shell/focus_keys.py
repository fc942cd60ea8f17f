"""Keys that follow the focus, so that nothing else in the program pays for them.

Digits typed where no text is edited begin a search. In a text field, keys that mean the search
everywhere are taken from the field's own habits (Ctrl+K deletes to the end on Linux).
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

OWN_DIGITS = "takes_digits"
"""A widget with this property set needs digits itself."""
Typed = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class FocusKeys(QObject):
    """Watches whichever widget inside ``frame`` has the focus."""

    digit_typed = Signal(str)

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and (now is self._frame or self._frame.isAncestorOf(now)):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return _means_search(event)
        if kind is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        digit = event.text()
        plain = event.modifiers() in PLAIN
        if not (plain and len(digit) == 1 and digit.isdecimal() and _free(watched)):
            return False
        self.digit_typed.emit(digit)
        return True


def _means_search(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _free(widget: QObject) -> bool:
    return not isinstance(widget, Typed) and not widget.property(OWN_DIGITS)
