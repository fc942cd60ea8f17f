"""A table that came in as a file, what it may hold, and why a file is refused.

The limits are far above any clinic's list and far below what could fill the memory; they hold
for the whole file, and are checked while reading.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP

MB = 1024 * 1024
MOST_BYTES = 50 * MB
"""A larger file is not opened."""
MOST_UNPACKED = 200 * MB
"""A workbook is a zip: what its parts may come to, by its own table of contents."""
MOST_RATIO, RATIO_FROM = 100, 20 * MB
"""How much a part of over 20 MB may grow when unpacked; real sheets grow 10 to 40 times."""
MOST_PARTS = 5_000
MOST_SHEETS = 50
MOST_ROWS = 200_000
"""Rows with something in them."""
MOST_COLUMNS = 500
MOST_CELLS = 5_000_000
MOST_TEXT = 200 * MB
"""Characters in all cells together; one text is stored once and used often."""
LONGEST_TEXT = 32_767
"""Characters in a cell: the spreadsheet programs' own limit."""
EVERY = 500
"""Rows between two reports of progress."""

Cell = str | date
"""Text (numbers too, without ".0"; "" is an empty cell), a date or a datetime."""
Row = Sequence[Cell]
Progress = Callable[[int, int], None]
"""Called with (done, of); may raise Cancelled to stop."""


class Cancelled(Exception):
    """The person stopped the work; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """``rows[n]`` is row n + 1 of the file; an empty row is ``()``, and none is left at the end.

    Rows are as long as what is written in them.
    """

    name: str
    rows: tuple[Row, ...]


class FileMissing(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "There is no file “{file}”: choose it again.")


class FileIsFolder(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "“{file}” is a folder: choose a file in it.")


class FileClosed(DeskError):
    """The file cannot be read now."""

    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{file}” cannot be opened: close it in the other program and try again."
    )


class FileTooLarge(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{file}” is larger than 50 MB: copy the customers alone into a new workbook."
    )


class FileUnknown(DeskError):
    """Neither a workbook nor text."""

    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{file}” is no table: open it in Excel or WPS and save it as .xlsx or CSV."
    )


class NotAWorkbook(DeskError):
    """Called .xlsx, and is not, or is another kind of zip."""

    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{file}” is no Excel workbook: open it in Excel or WPS and save it as .xlsx."
    )


class OldWorkbook(DeskError):
    """.xls as before 2007."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{file}” is a workbook of the old kind (.xls): open it in Excel or WPS and save it "
        "as .xlsx.",
    )


class WorkbookLocked(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{file}” has a password: open it in Excel or WPS, save it without one and try again.",
    )


class WorkbookDamaged(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{file}” is damaged: open it in Excel or WPS, save it under a new name and try that.",
    )


class WorkbookBloated(DeskError):
    """A zip bomb, or what looks like one."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{file}” would unpack to far more than a customer list: copy the customers alone into a "
        "new workbook.",
    )


class SheetTooLarge(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Sheet “{sheet}” reaches to cell {cell}: copy the customers alone into a new workbook.",
    )


class NothingInside(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "“{file}” is empty: choose the file with the customers.")


class EncodingUnclear(DeskError):
    """Text that is neither UTF-8 nor GB 18030, or whose Chinese makes no sense so."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The characters of “{file}” cannot be read: open it in Excel or WPS and save it as .xlsx.",
    )


class FieldEndless(DeskError):
    """A quotation mark without its pair swallows the rows after it."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Row {row} of “{file}” has a field that never ends: put right its quotation mark, or save "
        "the list as .xlsx.",
    )


def trimmed(row: Sequence[Cell]) -> Row:
    """Without empty cells at the end."""
    last = len(row)
    while last and not row[last - 1]:
        last -= 1
    return tuple(row[:last])


def cell_name(row: int, column: int) -> str:
    """``C5`` for row 5, column 2 (columns from 0)."""
    return f"{column_letters(column)}{row}"


def column_letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
