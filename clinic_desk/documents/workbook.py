"""Excel workbooks, written row by row: what a sheet holds never has to fit into memory.

Text stays text: a leading ``= + - @`` is no formula, neither when the file is opened nor when the
cell is edited there; phones and numbers keep their zeros. Money is yuan, days are real days.
"""

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.documents.cells import FORMATS, WIDTHS, Cells, Kind, clean
from clinic_desk.documents.saving import saving

MOST_ROWS = 1_048_575
"""Under a heading; more go to a second sheet."""

_TITLE_LENGTH = 31
_FORBIDDEN_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_REPORT_EVERY = 1000

Progress = Callable[[int], None]
"""Told how many rows are written; what it raises stops the writing."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """``width`` in digits of the standard font; 0: what the kind usually needs."""

    title: str
    kind: Kind = Kind.TEXT
    width: float = 0


@dataclass(frozen=True, slots=True)
class SheetRows:
    """One subject. A cell of None stays empty."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[Sequence[object]]


@dataclass(frozen=True, slots=True)
class About:
    """For the last sheet: whose data it is, of which days, and when it was taken."""

    clinic: str
    made_at: datetime
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A row that could not be imported: its number in the file, why, and its cells."""

    number: int
    reason: str
    cells: Sequence[object]


_ABOUT = QT_TRANSLATE_NOOP("Workbook", "About")
_CLINIC = QT_TRANSLATE_NOOP("Workbook", "Clinic")
_PERIOD = QT_TRANSLATE_NOOP("Workbook", "Period")
_EVERYTHING = QT_TRANSLATE_NOOP("Workbook", "Everything")
_MADE_AT = QT_TRANSLATE_NOOP("Workbook", "Made at")
_SHEET = QT_TRANSLATE_NOOP("Workbook", "Sheet")
_ROWS = QT_TRANSLATE_NOOP("Workbook", "Rows")
_TO_CORRECT = QT_TRANSLATE_NOOP("Workbook", "Rows to correct")
_REASON = QT_TRANSLATE_NOOP("Workbook", "What to correct")
_SAID = QT_TRANSLATE_NOOP("Workbook", "Row {number}: {reason}")


def write(
    path: Path,
    sheets: Sequence[SheetRows],
    about: About,
    words: Catalogue,
    *,
    progress: Progress | None = None,
    password: str | None = None,
) -> None:
    """Write a workbook to ``path``: a sheet for each subject and one about the whole.

    It appears under its name when it is complete; until then an older file stays as it was.

    Raises:
        FileNotWritten: the disk is full or the place cannot be written.

    """
    properties: dict[str, object] = {
        "author": about.clinic,
        "created": about.made_at,
        "comments": "Clinic Desk",
    }
    with _book(path, properties, password) as book:
        writer = _Writer(book, progress)
        counts = [(sheet.title, writer.sheet(sheet)) for sheet in sheets]
        writer.about(about, counts, words)


def problems_workbook(
    path: Path, header: Sequence[str], problems: Iterable[ProblemRow], words: Catalogue
) -> None:
    """Write the rows to correct as they were, after a first column that says what is wrong.

    Corrected, the file can be imported again as it is: an import passes over the column, and
    if rows of it come back once more, what was said before makes way for what is said now.

    Raises:
        FileNotWritten: the disk is full or the place cannot be written.

    """
    said, reason = words.text("Workbook", _SAID), words.text("Workbook", _REASON)
    kept = [place for place, title in enumerate(header) if title != reason]
    columns = (
        SheetColumn(reason, Kind.TEXT, 48),
        *(SheetColumn(header[place], Kind.ANY) for place in kept),
    )
    rows = (
        (
            said.format(number=problem.number, reason=problem.reason),
            *(problem.cells[place] for place in kept),
        )
        for problem in problems
    )
    with _book(path, {}, None) as book:
        _Writer(book, None).sheet(SheetRows(words.text("Workbook", _TO_CORRECT), columns, rows))


@contextmanager
def _book(path: Path, properties: dict[str, object], password: str | None) -> Generator[Any]:
    """A new workbook; closed and put in its place at the end, or gone without a trace.

    What is not finished lies in a folder only this user can open.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    with saving(path) as unfinished, TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.xlsx" if password else unfinished
        book: Any = Workbook(
            str(plain), {"constant_memory": True, "use_zip64": True, "tmpdir": folder}
        )
        book.set_properties(properties)
        try:
            yield book
            book.close()
        except FileCreateError as error:
            raise error.args[0] from error
        finally:
            _let_go(book)
        if password:
            _encrypt(plain, unfinished, password)


def _let_go(book: Any) -> None:
    """Close what a failure left open."""
    for sheet in book.worksheets():
        for file in (sheet.row_data_fh, sheet.fh):
            # a full disk refuses the last bytes too
            with suppress(OSError):
                file.close()


def _encrypt(plain: Path, encrypted: Path, password: str) -> None:
    from msoffcrypto.format import ooxml

    untyped: Any = ooxml
    with plain.open("rb") as source, encrypted.open("wb") as target:
        untyped.OOXMLFile(source).encrypt(password, target)


class _Writer:
    def __init__(self, book: Any, progress: Progress | None) -> None:
        self._book, self._progress = book, progress
        self._written = 0
        self._titles: set[str] = set()
        self._heading = book.add_format(
            {"bold": True, "bg_color": "#DFF1EE", "bottom": 1, "bottom_color": "#0B7468"}
        )
        self._left = book.add_format({"align": "left"})
        self._formats = {
            kind: book.add_format({"num_format": shown}) for kind, shown in FORMATS.items()
        }

    def sheet(self, sheet: SheetRows) -> int:
        """Write the rows, on a further sheet where one is full; gives how many they were."""
        before = self._written
        rest: Iterator[Sequence[object]] | None = iter(sheet.rows)
        while rest is not None:
            page = self._new(sheet.title)
            last = self._rows(page, sheet.columns, islice(rest, MOST_ROWS))
            self._furnish(page, sheet.columns, last)
            following = next(rest, None)
            rest = None if following is None else chain([following], rest)
        return self._written - before

    def about(self, about: About, counts: Sequence[tuple[str, int]], words: Catalogue) -> None:
        def say(source: str) -> str:
            return words.text("Workbook", source)

        days = [day.isoformat() for day in (about.first_day, about.last_day) if day]
        facts = (
            (say(_CLINIC), about.clinic),
            (say(_PERIOD), " – ".join(days) or say(_EVERYTHING)),
            (say(_MADE_AT), say_moment(words, about.made_at)),
        )
        page = self._new(say(_ABOUT))
        page.set_column(0, 0, 24)
        page.set_column(1, 1, 48)
        for row, (label, value) in enumerate(facts):
            page.write_string(row, 0, label, self._heading)
            page.write_string(row, 1, clean(value))
        top = len(facts) + 1
        page.write_string(top, 0, say(_SHEET), self._heading)
        page.write_string(top, 1, say(_ROWS), self._heading)
        for row, (title, number) in enumerate(counts, top + 1):
            page.write_string(row, 0, clean(title))
            page.write_number(row, 1, number, self._left)

    def _new(self, title: str) -> Any:
        """An empty sheet with a name that Excel takes and that no other has."""
        plain = _FORBIDDEN_IN_TITLE.sub(" ", clean(title)).strip(" '") or "-"
        name, number = plain[:_TITLE_LENGTH], 1
        while name.lower() in self._titles:
            number += 1
            tail = f" ({number})"
            name = plain[: _TITLE_LENGTH - len(tail)] + tail
        self._titles.add(name.lower())
        return self._book.add_worksheet(name)

    def _rows(
        self, page: Any, columns: Sequence[SheetColumn], rows: Iterator[Sequence[object]]
    ) -> int:
        """Heading and rows; gives the number of the last one."""
        for place, column in enumerate(columns):
            wide = column.width or WIDTHS[column.kind]
            page.set_column(place, place, wide, self._formats[column.kind])
            page.write_string(0, place, clean(column.title), self._heading)
        cells = Cells(page, self._formats)
        putters = [cells.putter(column.kind) for column in columns]
        number = 0
        for number, row in enumerate(rows, 1):
            for place, (put, value) in enumerate(zip(putters, row, strict=True)):
                if value is not None:
                    put(number, place, value)
            self._written += 1
            if self._progress and not self._written % _REPORT_EVERY:
                self._progress(self._written)
        return number

    @staticmethod
    def _furnish(page: Any, columns: Sequence[SheetColumn], last: int) -> None:
        """What makes a sheet handy on the screen and on paper."""
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, last, len(columns) - 1)
        page.repeat_rows(0)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        # phones are text on purpose: no green corners
        page.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS + 1}"})
