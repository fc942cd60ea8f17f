"""The window itself: one thing at a time fills it, and what is hidden shows nothing.

While somebody works that is the frame; before, and whenever the desk is left alone, it is the
sign-in page, with the frame kept as it was behind it.
"""

from typing import cast

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.shell.waiting import WaitingPage

USUAL = QSize(1366, 768)
SMALLEST = QSize(960, 600)


class MainWindow(QMainWindow):
    """``settings`` are those of the computer: they keep the window's place."""

    close_asked = Signal()
    """The person wants to leave; ``leave`` closes the window."""

    def __init__(self, settings: WindowSettings) -> None:
        super().__init__()
        self._settings = settings
        self._leaving = False
        self._stage = QStackedWidget()
        self.setCentralWidget(self._stage)
        self.setObjectName("main_window")
        self.setMinimumSize(self._fitting(SMALLEST))
        self.waiting = self.wait()
        self._place()
        self.name_clinic("")

    @property
    def shown(self) -> QWidget | None:
        """What fills the window now."""
        return self._stage.currentWidget()

    def wait(self) -> WaitingPage:
        """Show that something is being done, and nothing else."""
        self.waiting = WaitingPage()
        self.fill(self.waiting)
        return self.waiting

    def fill(self, widget: QWidget, *, keep: QWidget | None = None) -> None:
        """Show ``widget``; everything else but ``keep`` is given up."""
        # asked now: a new parent makes it forget
        target = cast("QWidget | None", widget.focusWidget()) or widget
        known = [self._stage.widget(number) for number in range(self._stage.count())]
        if widget not in known:
            self._stage.addWidget(widget)
        self._stage.setCurrentWidget(widget)
        for old in known:
            if old is not None and old not in {widget, keep}:
                self._stage.removeWidget(old)
                old.hide()
                old.deleteLater()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_clinic(self, name: str) -> None:
        said = self.tr("Clinic Desk")
        self.setWindowTitle(f"{name} – {said}" if name else said)

    def come_forward(self) -> None:
        """Another start asked for this window."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close without asking again."""
        self._leaving = True
        self.close()

    def keep_place(self) -> None:
        self._settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys with no place to go (what had the focus is gone) are for what fills the window."""
        shown = self.shown
        if shown is not None and QApplication.focusWidget() in {None, self}:
            shown.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving:
            self.close_asked.emit()
        event.setAccepted(self._leaving)  # who was asked may have said leave

    def _place(self) -> None:
        kept = QByteArray.fromBase64(self._settings.geometry.encode("ascii", "ignore"))
        if kept.isEmpty() or not self.restoreGeometry(kept):
            self.resize(self._fitting(USUAL))

    @staticmethod
    def _fitting(size: QSize) -> QSize:
        screen = QGuiApplication.primaryScreen()
        return size.boundedTo(screen.availableGeometry().size())
