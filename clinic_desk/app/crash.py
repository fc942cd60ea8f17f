"""What happens when something goes wrong that nobody foresaw.

The report holds types and places in the program, never messages: those of a database hold
names and phones. The person goes on or starts again; what was saved is safe either way.
"""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.app.logs import told
from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import IconLabel, text_label

log = logging.getLogger(__name__)
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
WIDTH, DETAILS = 520, 180


class CrashReporter(QObject):
    """Logs what nobody caught, from any thread, and tells the person once at a time.

    ``explain`` is given refusals that reached this place: they are for the person, no bugs.
    """

    restart_asked = Signal()
    _caught = Signal(object, str)

    def __init__(self, parent: QObject, explain: Callable[[DeskError], None]) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self._explain = explain
        self._hooks = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """From now on everything that nobody catches comes here."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        qInstallMessageHandler(log_qt)

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)

    def report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """In the shape of ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        found = error if error is not None else kind()
        found = found.with_traceback(trace or found.__traceback__)
        log.critical("Nobody caught this", exc_info=(type(found), found, found.__traceback__))
        self._caught.emit(found if isinstance(found, DeskError) else None, told(found))

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        self.report(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object, str)
    def _on_caught(self, refusal: DeskError | None, details: str) -> None:
        """On the GUI thread."""
        if refusal is not None:
            self._explain(refusal)
            return
        if self.dialog is not None:
            return
        dialog = CrashDialog(details, QApplication.activeWindow())
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(int)
    def _on_finished(self, outcome: int) -> None:
        self.dialog = None
        if outcome == QDialog.DialogCode.Rejected:
            return
        self.restart_asked.emit()


class CrashDialog(QDialog):
    """Accepted: restart. Esc and the first button go on."""

    def __init__(self, details: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(theme.px(WIDTH))
        self.go_on = button(self.tr("&Go on"), kind="primary")
        self.restart = button(self.tr("&Restart"), icon_name="refresh")
        self.more = button(self.tr("&Details"), kind="quiet")
        self.copy = button(self.tr("&Copy"), kind="quiet")
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(theme.px(DETAILS))
        self.details.setAccessibleName(self.tr("Details"))
        self._build()
        self.go_on.clicked.connect(self.reject)
        self.restart.clicked.connect(self.accept)
        self.more.clicked.connect(self._on_more)
        self.copy.clicked.connect(self._on_copy)
        self.finished.connect(self.deleteLater)
        self.go_on.setFocus()

    def _build(self) -> None:
        said = self.tr(
            "This was not foreseen. What was saved is safe. You can go on; if it happens again, "
            "restart the program."
        )
        note = self.tr("The report names places in the program, no people.")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("warning", "warn", 28))
        head.addWidget(text_label(said, wrap=True), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for made in (self.more, self.copy):
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self.restart)
        buttons.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.details)
        layout.addWidget(text_label(note, tone="muted", size="small"))
        layout.addLayout(buttons)
        self.details.hide()

    @Slot()
    def _on_more(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self.adjustSize()

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())


def log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own messages into our log, where they are scrubbed like all others."""
    category = context.category or "default"
    logging.getLogger("qt").log(LEVELS[kind], "%s: %s", category, text)
