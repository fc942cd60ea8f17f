"""The fee statement a patient takes home: what was done, what it cost, how it was paid."""

from collections.abc import Sequence
from typing import NamedTuple

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.fees.statement import Statement, StatementKind
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.letterhead import Title, footer, footer_top, letterhead, running_head
from clinic_desk.documents.sheet import (
    DOT,
    HAIRLINE,
    MUTED,
    TEXT,
    Lettering,
    Paper,
    PaperSize,
    Sheet,
)
from clinic_desk.documents.statement_closing import Closing
from clinic_desk.documents.statement_lines import Table, pages

_TITLES = {
    StatementKind.BILL: QT_TRANSLATE_NOOP("Statement", "Fee statement"),
    StatementKind.REFUND: QT_TRANSLATE_NOOP("Statement", "Refund statement"),
}
_SEVERAL = QT_TRANSLATE_NOOP("Statement", "Fee statements {first} to {last}")
_REPRINT = QT_TRANSLATE_NOOP("Statement", "Reprint {count}")
_NUMBER = QT_TRANSLATE_NOOP("Statement", "No. {number}")
_REVERSES = QT_TRANSLATE_NOOP("Statement", "No. {number}, voids {voided}")

_PATIENT = QT_TRANSLATE_NOOP("Statement", "Patient")
_SEX_AGE = QT_TRANSLATE_NOOP("Statement", "Sex and age")
_AGE = QT_TRANSLATE_NOOP("Statement", "{age} y")
_RECORD = QT_TRANSLATE_NOOP("Statement", "Medical record no.")
_VISIT = QT_TRANSLATE_NOOP("Statement", "Date of visit")
_DEPARTMENT = QT_TRANSLATE_NOOP("Statement", "Department")
_DOCTOR = QT_TRANSLATE_NOOP("Statement", "Doctor")
_ISSUED = QT_TRANSLATE_NOOP("Statement", "Billed at")
_CASHIER = QT_TRANSLATE_NOOP("Statement", "Cashier")

_FOOT = (
    QT_TRANSLATE_NOOP("Statement", "Not an invoice"),
    QT_TRANSLATE_NOOP("Statement", "Cashier: {cashier}"),
    QT_TRANSLATE_NOOP("Statement", "Printed {at}"),
)
_NOBODY = "—"


def statement(row: Statement, words: Catalogue, paper: PaperSize) -> Paper:
    """The PDF of one statement, in the catalogue's language."""
    return statements([row], words, paper)


def statements(rows: Sequence[Statement], words: Catalogue, paper: PaperSize) -> Paper:
    """Several statements in one PDF, each with pages of its own, numbered from 1.

    Raises:
        ValueError: there is no row.

    """
    if not rows:
        raise ValueError("no statement to print")
    first, last = rows[0], rows[-1]
    title = f"{words.text('Statement', _TITLES[first.kind])} {first.number}"
    if len(rows) > 1:
        several = words.text("Statement", _SEVERAL)
        title = several.format(first=first.number, last=last.number)
    sheet = Sheet(
        paper,
        title=title,
        author=first.clinic.name,
        language=words.language,
        made_at=first.printed_at,
    )
    for row in rows:
        _Drawn(row, words, sheet).draw()
    return sheet.finished()


class _Fact(NamedTuple):
    label: str
    value: str


class _Drawn:
    """One statement on a sheet."""

    def __init__(self, row: Statement, words: Catalogue, sheet: Sheet) -> None:
        self._row, self._words, self._sheet = row, words, sheet
        self._scale = sheet.size.scale
        self._label = Lettering(7 * self._scale, MUTED)
        self._value = Lettering(9.4 * self._scale)
        self._strong = Lettering(9.4 * self._scale, TEXT, Weight.BOLD)

    def draw(self) -> None:
        sheet, row = self._sheet, self._row
        table = Table(row, self._words, sheet.size)
        closing = Closing(row, self._words, sheet)
        end = footer_top(sheet) - 6 * self._scale
        top = self._patient(letterhead(sheet, row.clinic, self._title()))
        following = end - self._after_running_head() - table.head.height
        dealt = pages(table.rows(), end - top - table.head.height, following, closing.height)
        for number, rows in enumerate(dealt, 1):
            if number > 1:
                sheet.next_page()
                top = self._running_head()
            for made in (table.head, *rows):
                made.draw(sheet, top)
                top += made.height
            if number == len(dealt):
                closing.draw(top)
            footer(sheet, self._words, self._foot(), number, len(dealt))
        sheet.next_page()

    def _say(self, source: str) -> str:
        return self._words.text("Statement", source)

    def _title(self) -> Title:
        row = self._row
        number = _REVERSES if row.reverses else _NUMBER
        return Title(
            self._say(_TITLES[row.kind]),
            self._say(number).format(number=row.number, voided=row.reverses),
            self._say(_REPRINT).format(count=row.reprint) if row.reprint else "",
            warning=row.kind is StatementKind.REFUND,
        )

    def _patient(self, top: float) -> float:
        """Two lines of four facts; gives the height at which they end."""
        row, sheet = self._row, self._sheet
        sex = self._words.label(row.sex) if row.sex else ""
        age = self._say(_AGE).format(age=row.age) if row.age is not None else ""
        facts = (
            _Fact(_PATIENT, row.customer),
            _Fact(_SEX_AGE, "  ".join(part for part in (sex, age) if part)),
            _Fact(_RECORD, row.customer_number),
            _Fact(_VISIT, row.visit_day.isoformat()),
            _Fact(_DEPARTMENT, row.department),
            _Fact(_DOCTOR, row.doctor),
            _Fact(_CASHIER, row.cashier),
            _Fact(_ISSUED, say_moment(self._words, row.issued_at)),
        )
        top += 4 * self._scale
        for four in (facts[:4], facts[4:]):
            top = self._facts(four, top) + 5 * self._scale
        sheet.rule(sheet.left, sheet.right, top + 2 * self._scale, HAIRLINE)
        return top + 5 * self._scale

    def _facts(self, facts: Sequence[_Fact], top: float) -> float:
        sheet, scale = self._sheet, self._scale
        wide, deepest = sheet.room / len(facts), top
        for place, (label, value) in enumerate(facts):
            x, y = sheet.left + place * wide, top + 12 * scale
            sheet.text(x, y, self._say(label), self._label, room=wide - 8 * scale)
            how = self._strong if label is _PATIENT else self._value
            for line in how.lines(value or _NOBODY, wide - 8 * scale, 4):
                y += 12.4 * scale
                sheet.text(x, y, line, how)
            deepest = max(deepest, y)
        return deepest

    def _running_head(self) -> float:
        row = self._row
        return running_head(
            self._sheet,
            DOT.join(part for part in (row.clinic.name, row.customer) if part),
            f"{self._say(_TITLES[row.kind])}  {row.number}",
        )

    def _after_running_head(self) -> float:
        return self._sheet.size.margin * 0.9 + 14 * self._scale

    def _foot(self) -> str:
        row = self._row
        at = say_moment(self._words, row.printed_at)
        said = (self._say(part) for part in _FOOT)
        return DOT.join(said).format(cashier=row.cashier or _NOBODY, at=at)
