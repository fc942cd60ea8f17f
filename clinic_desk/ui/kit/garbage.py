"""Python's collector frees what refers to itself in whichever thread happens to allocate; a
widget freed off the GUI thread ends the program. So it is switched off, and a timer does the
same work, as often as before, on the GUI thread.
"""

import gc

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

EVERY_MS = 1_000


class Garbage(QObject):
    """Keep one for the life of the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_due)
        gc.disable()
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Leave collecting to Python again: no thread but this one is left."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that has grown past its threshold, and all younger."""
        grown = [
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if grown[0]:
            gc.collect(2 if grown[1] and grown[2] else 1 if grown[1] else 0)


def delete_windows(app: QApplication) -> None:
    """While the application still stands: a widget or an icon that Python frees after it takes
    the process along. Called last, when nothing is open any more.
    """
    for widget in app.topLevelWidgets():
        if widget.parent() is None:
            widget.hide()
            widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
