"""The cells of one sheet of a workbook, read as they are unpacked."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from clinic_desk.intake.package import Package
from clinic_desk.intake.sheets import (
    LONGEST_TEXT,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_TEXT,
    Cell,
    Row,
    Sheet,
    SheetTooLarge,
    WorkbookDamaged,
    cell_name,
    trimmed,
)

LAST_ROW = 1_048_576
MOST_BETWEEN = 1_000_000
"""Characters between two tags that hold text: blanks and formulas never come to so many."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DIGITS = "0123456789"
_SERIAL_BIRTH = datetime(1899, 12, 30)
_SINCE_1904 = 1462
_FIRST_REAL_SERIAL, _LAST_SERIAL = 61, 2_958_465


@dataclass(frozen=True, slots=True)
class Book:
    """What is said of all sheets: the texts that cells point to, and which styles are days."""

    texts: Sequence[str]
    date_styles: frozenset[str]
    since_1904: bool


@dataclass(slots=True)
class Count:
    """What was read so far of all sheets."""

    cells: int = 0
    rows: int = 0
    text: int = 0

    def add(self, row: Row, sheet: str, number: int) -> None:
        self.cells += len(row)
        self.rows += 1
        self.text += sum([len(cell) for cell in row if isinstance(cell, str)])
        if self.rows > MOST_ROWS or self.cells > MOST_CELLS or self.text > MOST_TEXT:
            raise SheetTooLarge(sheet=sheet, cell=cell_name(number, len(row) - 1))


def read_sheet(
    package: Package,
    part: str,
    *,
    name: str,
    book: Book,
    count: Count,
    advance: Callable[[int], None],
) -> Sheet:
    """One sheet; ``advance`` is told the bytes that were unpacked."""
    reader = _Reader(package.file, name, book, count)

    def chunk(size: int) -> None:
        if sum(map(len, reader.pieces)) > MOST_BETWEEN:
            raise WorkbookDamaged(file=package.file)
        advance(size)

    package.walk(part, reader.start, reader.end, reader.pieces.append, progress=chunk)
    return Sheet(name, tuple(reader.rows))


class _Reader:
    """Keeps the cell and the row being read; called for every tag, so its methods are short."""

    def __init__(self, file: str, sheet: str, book: Book, count: Count) -> None:
        self.pieces: list[str] = []
        self.rows: list[Row] = []
        self._file, self._sheet, self._book, self._count = file, sheet, book, count
        self._number = 0
        self._row: list[Cell] = []
        self._cell: dict[str, str] = {}
        self._value = ""
        self._aloud = False
        self._columns: dict[str, int] = {}

    def start(self, name: str, values: dict[str, str]) -> None:
        if name == "c":
            self._cell, self._value = values, ""
        elif name in {"v", "t"}:
            self.pieces.clear()
        elif name == "row":
            self._row = []
            self.pieces.clear()
            self._number = int(values.get("r", self._number + 1))
        elif name == "rPh":
            self._aloud = True

    def end(self, name: str) -> None:
        if name == "v":
            self._value = "".join(self.pieces)
        elif name == "c":
            if self._value:
                self._place()
            elif "r" not in self._cell and len(self._row) < MOST_COLUMNS:
                self._row.append("")
        elif name == "row":
            if self._row:
                self._keep()
        elif name == "t" and not self._aloud:
            self._value += "".join(self.pieces)
        elif name == "rPh":
            self._aloud = False

    def _place(self) -> None:
        value = cell_value(self._value, self._cell, self._book, self._file)
        place = self._cell.get("r")
        column = len(self._row) if place is None else self._column(place.rstrip(_DIGITS))
        if column >= MOST_COLUMNS:
            if value:
                raise SheetTooLarge(sheet=self._sheet, cell=cell_name(self._number, column))
        elif column == len(self._row):
            self._row.append(value)
        else:
            self._row.extend([""] * (column + 1 - len(self._row)))
            self._row[column] = value

    def _column(self, letters: str) -> int:
        column = self._columns.get(letters)
        if column is None:
            if not (letters.isascii() and letters.isalpha() and len(letters) <= len("XFD")):
                raise WorkbookDamaged(file=self._file)
            column = 0
            for letter in letters.upper():
                column = column * 26 + ord(letter) - ord("A") + 1
            column -= 1
            self._columns[letters] = column
        return column

    def _keep(self) -> None:
        row = trimmed(self._row)
        if not row:
            return
        gap = self._number - 1 - len(self.rows)
        if gap < 0 or self._number > LAST_ROW:
            raise WorkbookDamaged(file=self._file)
        self._count.add(row, self._sheet, self._number)
        self.rows.extend([()] * gap)
        self.rows.append(row)


def cell_value(value: str, cell: dict[str, str], book: Book, file: str) -> Cell:
    """What a cell holds: its text; a number as text without ".0"; a day. An error is empty.

    Raises:
        WorkbookDamaged: it points to a text that is not there, or is longer than can be.

    """
    match cell.get("t", "n"):
        case "s":
            if not value.isdecimal() or int(value) >= len(book.texts):
                raise WorkbookDamaged(file=file)
            return book.texts[int(value)]
        case "n":
            if cell.get("s") in book.date_styles:
                return _day(value, since_1904=book.since_1904)
            return number_text(value)
        case "b":
            return "TRUE" if value == "1" else "FALSE"
        case "e":
            return ""
        case _:
            return plain_text(value, file)


def plain_text(text: str, file: str) -> str:
    """A text of a workbook as it was typed; blanks alone are nothing.

    Raises:
        WorkbookDamaged: it is longer than a cell can be.

    """
    if len(text) > LONGEST_TEXT:
        raise WorkbookDamaged(file=file)
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return "" if text.isspace() else text


def number_text(value: str) -> str:
    """``13812345678.0`` and ``1.3812345678E10`` as ``13812345678``; ``0.1`` stays."""
    if value.isdecimal():
        return value
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() else repr(number)


def _day(value: str, *, since_1904: bool) -> Cell:
    try:
        number = float(value) + (_SINCE_1904 if since_1904 else 0)
    except ValueError:
        return value
    if not 1 <= number <= _LAST_SERIAL + 1:
        return number_text(value)
    if number < _FIRST_REAL_SERIAL:  # spreadsheets believe in 1900-02-29
        number += 1
    moment = _SERIAL_BIRTH + timedelta(seconds=round(number * 86_400))
    return moment if moment.time() != datetime.min.time() else moment.date()
