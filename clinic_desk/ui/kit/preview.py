"""The paper on the screen, as it will be printed: pages, zoom, print, save.

Imported only when something is previewed: QtPdf is not needed to open the window.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPageSize, QPainter, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.notice import Notice

HIGHEST_DPI = 300
"""More makes pictures of a page that do not fit into memory and look no better."""
STEP, LEAST, MOST = 1.25, 0.25, 4.0
POINTS = 72
WIDTH, HEIGHT = 820, 680


class NotWritten(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The file could not be written. Close it if it is open, or choose another."
    )


class PdfPreview(QWidget):
    """Shows one PDF. ``printed`` and ``saved`` say what was done, so that it can be noted."""

    printed = Signal()
    saved = Signal(Path)

    def __init__(self, words: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._data = b""
        self._name = "document.pdf"
        # children go in this order: the view's rendering thread before what it renders, and
        # the document before what it reads
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._page = text_label(tone="muted")
        self.notice = Notice()
        self._build()

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    @property
    def name(self) -> str:
        return self._name

    def show_pdf(self, data: bytes, name: str) -> None:
        """``name`` is offered as the file's name."""
        self._data, self._name = data, name
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._view.pageNavigator().jump(0, QPointF())
        self._on_page()

    @Slot()
    def print_pages(self) -> None:
        """Ask for a printer and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        printer.setPageSize(_paper(self._document))
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, max(self.pages, 1))
        dialog.finished.connect(dialog.deleteLater)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print on ``printer`` what it was asked for: pages, copies."""
        printer.setResolution(min(printer.resolution(), HIGHEST_DPI))
        last = printer.toPage() or self.pages
        pages = range((printer.fromPage() or 1) - 1, min(last, self.pages))
        painter = QPainter(printer)
        for place, number in enumerate(pages):
            if place:
                printer.newPage()
            _draw_page(painter, printer, self._document, number)
        painter.end()
        self.printed.emit()

    @Slot()
    def save_as(self) -> None:
        """Ask for a place and write the file."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), self._name, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the file; a refusal is shown over the pages."""
        try:
            path.write_bytes(self._data)
        except OSError:
            self.notice.show_text(NotWritten().sentence(self._words), tone="danger")
            return
        self.notice.dismiss()
        self.saved.emit(path)

    def zoom(self, factor: float) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(self._view.zoomFactor() * factor, LEAST), MOST))

    @Slot()
    def fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    @Slot()
    def fit_width(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("kind", "toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        for name, said, do in self._tools():
            tool = tool_button(name, said)
            tool.clicked.connect(do)
            row.addWidget(tool)
        row.addWidget(self._page)
        row.addStretch(1)
        printing = button(self.tr("&Print…"), kind="primary", icon_name="print")
        saving = button(self.tr("Save &as…"), icon_name="save")
        printing.clicked.connect(self.print_pages)
        saving.clicked.connect(self.save_as)
        row.addWidget(saving)
        row.addWidget(printing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.notice)
        layout.addWidget(self._view, 1)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setAccessibleName(self.tr("Pages"))
        self._view.pageNavigator().currentPageChanged.connect(self._on_page)
        self.fit_width()
        self._bind(QKeySequence.StandardKey.Print, self.print_pages)
        self._bind(QKeySequence.StandardKey.Save, self.save_as)
        self._bind(QKeySequence.StandardKey.ZoomIn, self._on_larger)
        self._bind(QKeySequence.StandardKey.ZoomOut, self._on_smaller)

    def _bind(self, key: QKeySequence.StandardKey, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def _tools(self) -> list[tuple[str, str, Callable[[], None]]]:
        return [
            ("arrow-up", self.tr("Page before"), self._on_before),
            ("arrow-down", self.tr("Next page"), self._on_next),
            ("zoom-out", self.tr("Smaller"), self._on_smaller),
            ("zoom-in", self.tr("Larger"), self._on_larger),
            ("fit-page", self.tr("Whole page"), self.fit),
            ("fit-width", self.tr("Page width"), self.fit_width),
        ]

    def _jump(self, pages: int) -> None:
        navigator = self._view.pageNavigator()
        target = min(max(navigator.currentPage() + pages, 0), max(self.pages - 1, 0))
        navigator.jump(target, QPointF())

    @Slot()
    def _on_before(self) -> None:
        self._jump(-1)

    @Slot()
    def _on_next(self) -> None:
        self._jump(1)

    @Slot()
    def _on_larger(self) -> None:
        self.zoom(STEP)

    @Slot()
    def _on_smaller(self) -> None:
        self.zoom(1 / STEP)

    @Slot()
    def _on_page(self) -> None:
        now = self._view.pageNavigator().currentPage() + 1
        self._page.setText(self.tr("Page {now} of {all}").format(now=now, all=self.pages))


class PreviewDialog(QDialog):
    """A window of its own for one paper; ``open()`` it."""

    def __init__(self, parent: QWidget | None, words: Catalogue, data: bytes, name: str) -> None:
        super().__init__(parent)
        self.preview = PdfPreview(words)
        self.setWindowTitle(self.tr("Preview: {name}").format(name=name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.preview)
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self.finished.connect(self.deleteLater)
        self.preview.show_pdf(data, name)


def _paper(document: QPdfDocument) -> QPageSize:
    size = document.pagePointSize(0)
    return QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def _draw_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, number: int) -> None:
    """At its true size, where the sheet is large enough, from the corner of the paper."""
    dots = printer.resolution() / POINTS
    points = document.pagePointSize(number)
    wanted = QSize(round(points.width() * dots), round(points.height() * dots))
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    if wanted.width() > sheet.width() or wanted.height() > sheet.height():
        wanted.scale(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    margin = printer.pageRect(QPrinter.Unit.DevicePixel).toRect().topLeft()
    picture = document.render(number, wanted)
    painter.drawImage(QRect(-margin, wanted), picture)
