"""The first and second screen of an import: choosing the file, and waiting for it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import IconLabel, text_label

CENTRE = Qt.AlignmentFlag.AlignHCenter
BAR_WIDTH = 360
MARGIN = 24


class FilePage(QWidget):
    """A place to drop the list on, and a button to choose it."""

    chosen = Signal(object)
    """The file, as a Path."""

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self.button = button(self.tr("&Choose a file…"), kind="primary", icon_name="folder")
        self.button.clicked.connect(self._on_choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(IconLabel("import", "accent", 40), 0, CENTRE)
        title = text_label(self.tr("Drop your customer list here"), bold=True)
        layout.addWidget(title, 0, CENTRE)
        layout.addWidget(self.button, 0, CENTRE)
        for words in (
            self.tr(
                "An Excel workbook (.xlsx) or a CSV file. Columns may have any order and name."
            ),
            self.tr("Nothing is changed before you have seen what will be imported."),
        ):
            hint = text_label(words, tone="muted", wrap=True)
            hint.setAlignment(CENTRE)
            layout.addWidget(hint)
        layout.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self._hover(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(over=False)
        event.acceptProposedAction()
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.accent if self._over else colours.border), 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.accent_soft if self._over else colours.window))
        room = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawRoundedRect(room, theme.px(6), theme.px(6))
        painter.end()

    def _hover(self, *, over: bool) -> None:
        self._over = over
        self.update()

    @Slot()
    def _on_choose(self) -> None:
        asking = QFileDialog(self, self.tr("Choose the customer list"))
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters(
            [self.tr("Tables (*.xlsx *.xlsm *.csv *.txt)"), self.tr("All files (*)")]
        )
        asking.fileSelected.connect(self._on_selected)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self.chosen.emit(Path(path))


class WorkPage(QWidget):
    """What is being done, and how far it is."""

    def __init__(self) -> None:
        super().__init__()
        self._title = text_label(bold=True)
        self._note = text_label(tone="muted", wrap=True)
        self._note.setAlignment(CENTRE)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(BAR_WIDTH))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._title, 0, CENTRE)
        layout.addWidget(self._bar, 0, CENTRE)
        layout.addWidget(self._note)
        layout.addStretch(1)

    @property
    def words(self) -> str:
        return f"{self._title.text()} {self._note.text()}".strip()

    def begin(self, title: str, note: str = "") -> None:
        self._title.setText(title)
        self._note.setText(note)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)

    def show_progress(self, done: int, total: int) -> None:
        """``total`` 0: nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
