"""Rows about files: workbooks written and read, statements alone and in a batch."""

import tempfile
import tracemalloc
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path

from clinic_desk.base.i18n import catalogue
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.desk.fees.statement import ClinicHead, PaidBy, Statement, StatementLine
from clinic_desk.documents import fonts
from clinic_desk.documents.cells import Kind
from clinic_desk.documents.sheet import PaperSize
from clinic_desk.documents.statement import statements
from clinic_desk.documents.workbook import About, SheetColumn, SheetRows, write
from clinic_desk.intake.spreadsheet import read_sheets
from tests.bench.clinic import NOW, Bench
from tests.bench.measure import Row, in_turn

WORDS = catalogue("zh_CN")
LINES = 20


def ledger():
    """100,000 rows of 12 cells."""
    at = datetime(2026, 11, 20, 9, 30)
    for n in range(100_000):
        yield (
            f"K{n:06d}", "欧阳娜娜", "13800138812", at.date(), at, "李医生", "超声洁牙", n % 9,
            19800, -n, "=1+1", "备注",
        )  # fmt: skip


COLUMNS = tuple(
    SheetColumn(f"列{place}", kind)
    for place, kind in enumerate(
        (Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.DATE, Kind.MOMENT, Kind.TEXT, Kind.TEXT,
         Kind.NUMBER, Kind.MONEY, Kind.NUMBER, Kind.TEXT, Kind.TEXT)
    )
)  # fmt: skip


def bare_workbook(path: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    page = book.add_worksheet()
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for row, cells in enumerate(ledger()):
        for place, cell in enumerate(cells):
            if place in (3, 4):
                page.write_datetime(row, place, cell, day)
            elif isinstance(cell, int):
                page.write_number(row, place, cell)
            else:
                page.write_string(row, place, cell)
    book.close()


def our_workbook(path: Path) -> None:
    write(path, [SheetRows("流水", COLUMNS, ledger())], About("晨曦口腔", NOW), WORDS)


def peak_mb(work) -> float:
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def workbook_writing(_bench: Bench) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        mine, theirs = Path(folder) / "ours.xlsx", Path(folder) / "floor.xlsx"
        ours, floor = in_turn(partial(our_workbook, mine), partial(bare_workbook, theirs), 3)
        rows = read_sheets(mine)[0].rows
        right = len(rows) == 100_001 and rows[5][2] == "13800138812" and rows[5][10] == "=1+1"
        more = peak_mb(partial(our_workbook, mine)) - peak_mb(partial(bare_workbook, theirs))
        right &= more <= 40
    return Row("workbook of 100,000 x 12", ours, floor, 1.3, right, f"{more:+.0f} MB")


def workbook_reading(_bench: Bench) -> Row:
    import openpyxl
    import xlsxwriter

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "customers.xlsx"
        with xlsxwriter.Workbook(str(path)) as book:
            page = book.add_worksheet()
            for n in range(60_000):
                page.write_row(n, 0, [f"张{n}", 13800000000 + n, "女", "1990-03-05", "备注", n])

        def floor() -> int:
            rows = openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True)
            return sum(1 for _ in rows)

        right = len(read_sheets(path)[0].rows) == 60_000 == floor()
        ours, theirs = in_turn(lambda: read_sheets(path), floor, 3)
    return Row("read 60,000 rows", ours, theirs, 1, right)


def _line(number: int) -> StatementLine:
    return StatementLine(
        code=f"P{number:04d}",
        name="超声洁牙(全口)" if number % 2 else "光固化树脂充填",
        tooth="16",
        specification="",
        unit="次",
        fee_class=FeeClass.TREATMENT,
        quantity=1,
        price_fen=19800 + number,
        discount_fen=800,
        amount_fen=19000 + number,
    )


def paper(number: int) -> Statement:
    lines = tuple(_line(n) for n in range(LINES))
    total = sum(line.amount_fen for line in lines)
    return Statement(
        clinic=ClinicHead("晨曦口腔", "人民路18号2楼", "0571-00000000"),
        number=f"SF20261120-{number:04d}",
        customer="欧阳娜娜",
        customer_number=f"K{number:06d}",
        sex=None,
        age=36,
        department="口腔科",
        visit_day=NOW.date(),
        doctor="李医生",
        lines=lines,
        paid=(PaidBy(PaymentWay.WECHAT, total),),
        cashier="小陈",
        issued_at=NOW,
        printed_at=NOW,
    )


def bare_canvas(rows: list[Statement]) -> bytes:
    """The same words with the same font by reportlab alone: no frame, no rules, no wrapping."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    if "Floor" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Floor", str(fonts.make().regular)))
    target = BytesIO()
    canvas = Canvas(target)
    for row in rows:
        canvas.setFont("Floor", 9)
        height = 800
        for line in row.lines:
            for left, text in zip(
                (40, 90, 260, 320, 380, 440, 500),
                (line.code, line.name, line.tooth, line.unit, "1", "198.00", "190.00"),
                strict=True,
            ):
                canvas.drawString(left, height, text)
            height -= 16
        for text in (row.clinic.name, row.number, row.customer, row.doctor, row.cashier):
            canvas.drawString(40, height, text)
            height -= 16
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def text_of(data: bytes, page: int) -> str:
    from pypdf import PdfReader

    return PdfReader(BytesIO(data)).pages[page].extract_text()


def pages_of(data: bytes) -> int:
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(data)).pages)


def statement_one(_bench: Bench) -> Row:
    row = paper(1)
    made = statements([row], WORDS, PaperSize.A4)
    right = "欧阳娜娜" in text_of(made, 0) and "光固化树脂充填" in text_of(made, 0)
    bare_canvas([row])
    ours, floor = in_turn(
        lambda: statements([row], WORDS, PaperSize.A4), lambda: bare_canvas([row]), 15
    )
    return Row("statement, 20 lines", ours, floor, 1.5, right)


def statement_batch(_bench: Bench) -> Row:
    """A page in a batch of 500 against one bare page alone."""
    rows = [paper(n) for n in range(500)]
    made = statements(rows, WORDS, PaperSize.A4)
    pages = pages_of(made)
    right = "SF20261120-0499" in text_of(made, pages - 1)
    ours, _ = in_turn(lambda: statements(rows, WORDS, PaperSize.A4), lambda: None, 3)
    floor, _ = in_turn(lambda: bare_canvas(rows[:1]), lambda: None, 15)
    return Row("statement, a page of 500", ours / pages, floor, 0.5, right, f"{pages} pages")
