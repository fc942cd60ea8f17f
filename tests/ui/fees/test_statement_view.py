"""The paper in the program: what it says, counted when it leaves, changed on the spot."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.ui.fees.pay_dialog import PayDialog
from clinic_desk.ui.fees.statement_view import StatementDialog
from clinic_desk.ui.fees.void_dialog import VoidDialog
from clinic_desk.ui.kit.routes import OpenCustomer


@pytest.fixture
def open_bill(qtbot, window, context):
    def open_(bill_id: int) -> StatementDialog:
        made = StatementDialog(window, context, bill_id)
        made.open()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return open_


@pytest.fixture
def bill_id(make_bill) -> int:
    return make_bill("欧阳娜娜", ("超声洁牙", 1), ("全景片", 2), paid=20000)


def text_of(dialog: StatementDialog) -> str:
    pages = PdfReader(BytesIO(dialog.preview._data)).pages
    return "\n".join(page.extract_text() for page in pages)


def size_of(dialog: StatementDialog) -> tuple[int, int]:
    box = PdfReader(BytesIO(dialog.preview._data)).pages[0].mediabox
    return round(box.width), round(box.height)


def test_the_preview_says_what_the_bill_says(open_bill, bill_id):
    dialog = open_bill(bill_id)
    said = text_of(dialog)
    for expected in (
        "SF20261120-0001",
        "欧阳娜娜",
        "超声洁牙",
        "394.00",
        "194.00",
        "人民币叁佰玖拾肆元整",
    ):
        assert expected in said
    assert size_of(dialog) == (595, 842)
    assert dialog.preview.name == "SF20261120-0001.pdf"


def test_paper_and_language_are_chosen_and_kept(open_bill, bill_id, context):
    dialog = open_bill(bill_id)
    chinese = text_of(dialog)
    dialog.paper.setCurrentText("A5")
    assert size_of(dialog) == (420, 595)
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert "Fee statement" in text_of(dialog)
    assert chinese != text_of(dialog)
    again = open_bill(bill_id)
    assert (again.paper.currentText(), again.language.currentData()) == ("A5", "en")


def test_saving_counts_and_the_next_paper_is_a_reprint(open_bill, bill_id, context, tmp_path: Path):
    dialog = open_bill(bill_id)
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    assert "Reprint" not in text_of(dialog)
    shown = dialog.preview._data
    dialog.preview.save_to(tmp_path / "first.pdf")
    assert (tmp_path / "first.pdf").read_bytes() == shown
    assert context.read(lambda session: queries.bill(session, bill_id)).printed == 1
    assert "Reprint 1" in text_of(dialog)
    assert "reprint" in dialog.facts.value_of("Printed")
    dialog.preview.save_to(tmp_path / "second.pdf")
    assert "Reprint 2" in text_of(dialog)


def test_a_file_that_cannot_be_written_counts_nothing(open_bill, bill_id, context, tmp_path: Path):
    dialog = open_bill(bill_id)
    dialog.preview.save_to(tmp_path / "no such folder" / "paper.pdf")
    assert "could not be written" in dialog.preview.notice.text
    assert context.read(lambda session: queries.bill(session, bill_id)).printed == 0


def test_printing_counts_too(open_bill, bill_id, context, tmp_path: Path):
    dialog = open_bill(bill_id)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF())
    dialog.preview.print_on(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert context.read(lambda session: queries.bill(session, bill_id)).printed == 1


def test_the_rest_is_paid_from_here_and_the_paper_follows(
    qtbot, open_bill, bill_id, typist, window
):
    dialog = open_bill(bill_id)
    assert dialog.facts.value_of("Owed") == "194.00"
    qtbot.mouseClick(dialog.pay_button, Qt.MouseButton.LeftButton)
    (pay,) = dialog.findChildren(PayDialog)
    qtbot.waitUntil(pay.isActiveWindow)
    typist.key(Qt.Key.Key_F6)
    typist.enter()
    typist.enter()
    assert dialog.facts.value_of("Owed") == ""
    assert dialog.chip.chip.text == "Paid"
    assert dialog.pay_button.isHidden()


def test_voiding_shows_the_paper_of_the_refund(qtbot, open_bill, bill_id, typist, context):
    dialog = open_bill(bill_id)
    qtbot.mouseClick(dialog.void_button, Qt.MouseButton.LeftButton)
    (void,) = dialog.findChildren(VoidDialog)
    qtbot.waitUntil(void.isActiveWindow)
    typist.post()
    assert "why the bill is voided" in void.refusal
    typist.text("wrong patient")
    typist.post()
    assert dialog.number.text() == "SF20261120-0002"
    assert "SF20261120-0001" in text_of(dialog)
    assert dialog.facts.value_of("Voids") == "SF20261120-0001"
    assert dialog.facts.value_of("Reason") == "wrong patient"
    assert dialog.void_button.isHidden()
    row = context.read(lambda session: queries.bill(session, bill_id))
    assert row.status is BillStatus.VOIDED


def test_a_voided_bill_says_so_and_leads_to_its_refund(qtbot, open_bill, bill_id, typist):
    first = open_bill(bill_id)
    qtbot.mouseClick(first.void_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(first.findChildren(VoidDialog)[0].isActiveWindow)
    typist.text("twice")
    typist.post()
    again = open_bill(bill_id)
    assert "This bill is voided" in again.notice.text
    assert again.facts.value_of("Voided by") == "SF20261120-0002"
    again.notice._action.click()
    assert again.number.text() == "SF20261120-0002"
    assert again.notice.text == ""


def test_it_leads_to_the_customer(qtbot, open_bill, bill_id, asked, clinic):
    dialog = open_bill(bill_id)
    qtbot.mouseClick(dialog.customer_button, Qt.MouseButton.LeftButton)
    assert asked == [OpenCustomer(clinic.customers["欧阳娜娜"])]
    assert not dialog.isVisible()


def test_a_role_that_may_not_see_amounts_sees_no_paper(open_bill, bill_id, context, clinic):
    context.desk.actor = clinic.clinician
    dialog = open_bill(bill_id)
    assert "Your role may not do this" in dialog.notice.text
    assert dialog.preview.isHidden()
    assert dialog.preview.pages == 0
