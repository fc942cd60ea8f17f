"""Notices when the desk was left alone."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

LOOK_MS = 5_000
TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """``left_alone`` once, after so many minutes without a key or the mouse.

    It watches the system's windows, where each key and movement passes once, and not every
    event of every widget.
    """

    left_alone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._touched = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def watch(self, minutes: float) -> None:
        """Begin; 0 never locks."""
        self._limit = minutes * 60
        self.touch()
        if minutes > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def rest(self) -> None:
        """The desk is locked: nothing to watch."""
        self._timer.stop()

    @Slot()
    def touch(self) -> None:
        self._touched = _now()

    @Slot()
    def look(self) -> None:
        """Whether it is time. A computer that slept counts as left alone."""
        gone = max(now - then for now, then in zip(_now(), self._touched, strict=True))
        if self._timer.isActive() and gone >= self._limit:
            self._timer.stop()
            self.left_alone.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHED:
            self.touch()
        return False

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A window shows itself by taking the focus; installing twice is once."""
        handle = now.window().windowHandle() if now is not None else None
        # a dialog that closes may still be named here when its window is gone already
        if isinstance(handle, QWindow) and isValid(handle):
            handle.installEventFilter(self)


def _now() -> tuple[float, float]:
    """Monotonic time stands while the computer sleeps; the wall clock may be set."""
    return time.monotonic(), time.time()
