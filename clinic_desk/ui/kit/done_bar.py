"""What was just done, with Undo for ten seconds; and how far long work is, with cancel."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel
from clinic_desk.ui.kit.tasks import Job, Tasks

SHOWN_MS = 10_000
PROGRESS_WIDTH = 160


class DoneBar(QFrame):
    """For the bottom of the window."""

    undo_asked = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._tasks = tasks
        self._job: Job | None = None
        self._icon = IconLabel("check", "good", 16)
        self._said = ElidedLabel()
        self._undo = button(self.tr("&Undo"), kind="quiet", icon_name="undo", tip="Ctrl+Z")
        self._work = ElidedLabel()
        self._progress = QProgressBar()
        self._cancel = tool_button("close", self.tr("Stop this work"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._build()
        self._timer.timeout.connect(self.clear)
        self._undo.clicked.connect(self._on_undo)
        self._cancel.clicked.connect(self._on_cancel)
        tasks.started.connect(self._on_work)
        tasks.progressed.connect(self._on_work)
        tasks.finished.connect(self._on_finished)

    @property
    def text(self) -> str:
        """What it says was done; empty after ten seconds."""
        return self._said.full

    def say(self, text: str, *, undo: bool = False, tone: str = "good") -> None:
        """Say ``text`` for ten seconds, with an Undo button where that is possible."""
        icons = {"good": "check", "info": "info", "warn": "warning", "danger": "alert"}
        self._icon.set_icon(icons.get(tone, "info"), tone)
        self._icon.show()
        self._said.set_full(text)
        self._undo.setVisible(undo)
        self._timer.start(SHOWN_MS)

    @Slot()
    def clear(self) -> None:
        self._timer.stop()
        self._icon.hide()
        self._said.set_full("")
        self._undo.hide()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._said, 3)
        layout.addWidget(self._undo)
        layout.addWidget(self._work, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._cancel)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(PROGRESS_WIDTH)
        self.clear()
        self._show_work(None)

    def _show_work(self, job: Job | None) -> None:
        self._job = job
        for part in (self._work, self._progress, self._cancel):
            part.setVisible(job is not None)
        if job is not None:
            self._work.set_full(job.title)
            self._progress.setAccessibleName(job.title)
            self._progress.setRange(0, job.total)
            self._progress.setValue(job.done)
            self._cancel.setEnabled(not job.cancelled)

    @Slot(object)
    def _on_work(self, job: Job) -> None:
        if self._job in {None, job}:
            self._show_work(job)

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._show_work(next(iter(self._tasks.running), None))

    @Slot()
    def _on_undo(self) -> None:
        self.clear()
        self.undo_asked.emit()

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
