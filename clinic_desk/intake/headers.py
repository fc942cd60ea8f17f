"""Which column of a list holds what: found from its titles, in Chinese and English.

Clinics' lists have titles of their own above the header, headers of two merged rows, and words
of their own for everything; the person sees the guess and can change it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.intake.sheets import Cell, Row, Sheet, column_letters
from clinic_desk.intake.titles import DATA, REPEATABLE, Field, field_of

SEARCHED = 40
"""Rows among which the header is looked for."""


class HeaderMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "No row with titles was found in sheet “{sheet}”: write 姓名 (name) and 手机 (mobile) "
        "above the columns.",
    )


class NameColumnMissing(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "No column holds the names: choose which one does.")


_GROUPED = {Field.NAME, Field.PHONE, None}
"""Their group says whose they are: 监护人 above 姓名 and 电话."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column is which. ``header_row`` counts from 1, 0 where there is none; columns from 0.

    ``titles`` names every column (its letter where it has no title); ``ignored`` names those that
    hold something and are read as nothing.
    """

    header_row: int
    columns: dict[int, Field]
    ignored: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    def title(self, column: int) -> str:
        return self.titles[column] if column < len(self.titles) else column_letters(column)

    def changed(self, sheet: Sheet, column: int, field: Field | None) -> "Mapping":
        """With ``column`` read as ``field``; another column that was it is then ignored."""
        columns = {
            place: kept
            for place, kept in self.columns.items()
            if place != column and (kept != field or kept in REPEATABLE)
        }
        if field is not None:
            columns[column] = field
        return mapping(sheet, self.header_row, columns, self.titles)


def guess_mapping(sheet: Sheet) -> Mapping:
    """The likeliest header row and what its columns hold.

    Raises:
        HeaderMissing: no row looks like one.

    """
    rows = sheet.rows
    best: tuple[int, dict[int, Field], list[str]] = (0, {}, [])
    for number, row in enumerate(rows[:SEARCHED], 1):
        below = rows[number] if number < len(rows) else ()
        forms = [(number, [_title(cell) for cell in row])]
        if _known(forms[0][1]) and _is_title_row(below):
            forms.append((number + 1, _joined(forms[0][1], [_title(cell) for cell in below])))
        for last, titles in forms:
            known = _known(titles)
            if _says_more(known, best[1], alone=len(row) == 1):
                best = (last, known, titles)
    header_row, known, titles = best
    if not known:
        raise HeaderMissing(sheet=sheet.name)
    while header_row < len(rows) and _says_again(rows[header_row], known):
        header_row += 1
    return mapping(sheet, header_row, known, titles)


def best_sheet(sheets: Sequence[Sheet]) -> Sheet:
    """The sheet whose header says most; the first where none has one."""

    def said(sheet: Sheet) -> int:
        try:
            return len(guess_mapping(sheet).columns)
        except HeaderMissing:
            return 0

    return max(sheets, key=said)


def mapping(
    sheet: Sheet, header_row: int, columns: dict[int, Field], titles: Sequence[str] = ()
) -> Mapping:
    """``columns`` as somebody chose them, naming all others that hold something."""
    filled: set[int] = set()
    for row in sheet.rows[header_row:]:
        filled.update([place for place, cell in enumerate(row) if cell])
    width = 1 + max([len(titles) - 1, *filled, *columns])
    names = tuple(
        (titles[place] if place < len(titles) else "") or column_letters(place)
        for place in range(width)
    )
    ignored = tuple(names[place] for place in sorted(filled - columns.keys()))
    return Mapping(header_row, dict(sorted(columns.items())), ignored, names)


def _title(cell: Cell) -> str:
    return folded(cell) if isinstance(cell, str) else str(cell)


def _known_row(row: Row) -> dict[int, Field]:
    return _known([_title(cell) for cell in row])


def _known(titles: Sequence[str]) -> dict[int, Field]:
    """What the titles say, a field once unless it may be repeated."""
    known: dict[int, Field] = {}
    for place, title in enumerate(titles):
        field = field_of(title)
        if field and (field in REPEATABLE or field not in known.values()):
            known[place] = field
    if Field.NAME not in known.values():  # a list of contacts means them by 联系人
        known = {
            place: Field.NAME if field is Field.CONTACT else field for place, field in known.items()
        }
    return known


def _says_more(known: dict[int, Field], best: dict[int, Field], *, alone: bool) -> bool:
    fields = set(known.values())
    begins = Field.NAME in fields or Field.PHONE in fields
    return begins and len(fields) > len(set(best.values())) and (len(fields) > 1 or alone)


def _says_again(row: Row, known: dict[int, Field]) -> bool:
    """The same titles once more, as in a header in two languages."""
    return _is_title_row(row) and len(_known_row(row)) > len(known) // 2


def _is_title_row(row: Row) -> bool:
    """Words alone, and at least one of them known."""
    words = [cell for cell in row if cell]
    plain = all(isinstance(cell, str) and not DATA.search(folded(cell)) for cell in words)
    return plain and bool(_known_row(row))


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Titles of a header of two rows: a group's title reaches over the columns of its group."""
    titles: list[str] = []
    group = ""
    for place in range(max(len(upper), len(lower))):
        over = upper[place] if place < len(upper) else ""
        under = lower[place] if place < len(lower) else ""
        group = over or (group if under else "")
        alone = field_of(under)
        together = field_of(group + under) if alone in _GROUPED else alone
        titles.append(under or group if together == alone else group + under)
    return titles
