"""What the window shows while the clinic is being opened: its first paint."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import IconLabel, text_label
from clinic_desk.ui.kit.tasks import Job, Tasks

CENTRE = Qt.AlignmentFlag.AlignCenter
BAR_WIDTH = 320


class WaitingPage(QWidget):
    """The program's name and what it is doing; with ``follow`` how far it is."""

    painted = Signal()
    """Once, after it was first seen: only then does anything heavy begin."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self._job: Job | None = None
        self._said = text_label(self.tr("Opening…"), tone="muted")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(theme.px(BAR_WIDTH))
        self._bar.setTextVisible(False)
        self._bar.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(IconLabel("tooth", "accent", 40), 0, CENTRE)
        layout.addWidget(text_label(self.tr("Clinic Desk"), size="title"), 0, CENTRE)
        layout.addWidget(self._said, 0, CENTRE)
        layout.addWidget(self._bar, 0, CENTRE)
        layout.addStretch(3)

    def follow(self, tasks: Tasks, job: Job) -> None:
        """Show the progress of long work that must end before the window can be used."""
        self._job = job
        self._said.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._on_progress(job)
        self._bar.show()
        tasks.progressed.connect(self._on_progress)

    @Slot(object)
    def _on_progress(self, job: Job) -> None:
        if job is self._job:
            self._bar.setRange(0, job.total)
            self._bar.setValue(job.done)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)
