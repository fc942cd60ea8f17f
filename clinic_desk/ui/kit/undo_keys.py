"""Ctrl+Z in a field where nothing was typed means the desk's undo, not the field's."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Typed = (QLineEdit, QPlainTextEdit, QTextEdit)


class UndoKeys(QObject):
    """Keep one for the life of the application.

    It follows the focus and watches only the field that has it, so that the rest of the
    program pays nothing.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, Typed):
            before.removeEventFilter(self)
        if isinstance(now, Typed):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a field claims the key by accepting the override; unclaimed, it is the window's
        return (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not _undoable(watched)
        )


def _undoable(field: QObject) -> bool:
    match field:
        case QLineEdit():
            return field.isUndoAvailable()
        case QPlainTextEdit() | QTextEdit():
            return field.document().isUndoAvailable()
        case _:
            return True
