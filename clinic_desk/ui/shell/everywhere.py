"""Keys that must work over an open form too: lock the desk, cover private data.

A window that is blocked by a form gets no shortcuts, so each form is given its own when it
takes the focus.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

GIVEN = "keys_given"


class Everywhere(QObject):
    """``doers`` by key."""

    def __init__(self, doers: Mapping[str, Callable[[], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._doers = dict(doers)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if not isinstance(window, QDialog) or window.property(GIVEN):
            return
        window.setProperty(GIVEN, True)
        for key, do in self._doers.items():
            QShortcut(QKeySequence(key), window).activated.connect(do)
