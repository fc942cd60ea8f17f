import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, A5
from reportlab.pdfgen.canvas import Canvas

from clinic_desk.ui.kit.preview import HIGHEST_DPI, PdfPreview, PreviewDialog


def paper(pages=3, size=A5):
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    for _ in range(pages):
        canvas.rect(0, 0, size[0] / 2, size[1] / 2, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def preview(qtbot, words):
    made = PdfPreview(words)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_pdf(paper(), "bill-12.pdf")
    return made


def printer_to(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer


def test_shows_the_pages(preview):
    assert preview.pages == 3
    assert preview.name == "bill-12.pdf"
    assert preview._page.text() == "Page 1 of 3"
    preview.show_pdf(paper(1, A4), "other.pdf")
    assert preview.pages == 1


def test_turns_and_zooms(qtbot, preview):
    qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    tools = {tool.accessibleName(): tool for tool in preview.findChildren(type_of_tool())}
    qtbot.mouseClick(tools["Next page"], Qt.MouseButton.LeftButton)
    assert preview._page.text() == "Page 2 of 3"
    for _ in range(5):
        qtbot.mouseClick(tools["Next page"], Qt.MouseButton.LeftButton)
    assert preview._page.text() == "Page 3 of 3"
    qtbot.mouseClick(tools["Page before"], Qt.MouseButton.LeftButton)
    assert preview._page.text() == "Page 2 of 3"
    before = preview._view.zoomFactor()
    qtbot.mouseClick(tools["Larger"], Qt.MouseButton.LeftButton)
    assert preview._view.zoomFactor() > before
    for _ in range(20):
        qtbot.mouseClick(tools["Smaller"], Qt.MouseButton.LeftButton)
    assert preview._view.zoomFactor() == 0.25
    qtbot.mouseClick(tools["Whole page"], Qt.MouseButton.LeftButton)
    assert preview._view.zoomMode() is preview._view.ZoomMode.FitInView
    qtbot.mouseClick(tools["Page width"], Qt.MouseButton.LeftButton)
    assert preview._view.zoomMode() is preview._view.ZoomMode.FitToWidth


def type_of_tool():
    from PySide6.QtWidgets import QToolButton

    return QToolButton


def test_saves_what_is_shown(qtbot, preview, tmp_path):
    with qtbot.waitSignal(preview.saved) as saved:
        preview.save_to(tmp_path / "bill.pdf")
    assert saved.args == [tmp_path / "bill.pdf"]
    assert len(PdfReader(tmp_path / "bill.pdf").pages) == 3


def test_says_what_to_do_when_it_cannot_be_written(preview, tmp_path):
    preview.save_to(tmp_path)
    assert "could not be written" in preview.notice.text
    preview.save_to(tmp_path / "bill.pdf")
    assert preview.notice.text == ""


def test_prints_every_page_at_its_true_size(qtbot, preview, tmp_path):
    printer = printer_to(tmp_path / "printed.pdf")
    with qtbot.waitSignal(preview.printed):
        preview.print_on(printer)
    assert printer.resolution() <= HIGHEST_DPI
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == 3


def test_prints_only_the_pages_asked_for(preview, tmp_path):
    printer = printer_to(tmp_path / "printed.pdf")
    printer.setFromTo(2, 3)
    preview.print_on(printer)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


def test_the_printed_page_looks_like_the_paper(preview, tmp_path):
    from pypdfium2 import PdfDocument

    preview.show_pdf(paper(1, A4), "x.pdf")
    printer = printer_to(tmp_path / "printed.pdf")
    preview.print_on(printer)
    with PdfDocument(tmp_path / "printed.pdf") as document:
        page = document[0].render(scale=0.5).to_pil().convert("L")
    width, height = page.size
    assert page.getpixel((width // 4, height * 3 // 4)) == 0
    assert page.getpixel((width * 3 // 4, height // 4)) == 255
    assert page.getpixel((width // 4, height // 4)) == 255


def test_a_window_of_its_own(qtbot, words):
    dialog = PreviewDialog(None, words, paper(2), "bill-12.pdf")
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.windowTitle() == "Preview: bill-12.pdf"
    assert dialog.preview.pages == 2
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
