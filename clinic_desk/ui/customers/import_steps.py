"""What an import does between two screens: no widgets, fit for a worker thread."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from clinic_desk.base.text import folded
from clinic_desk.intake.customers import Mapping, best_sheet, drafts, guess_mapping
from clinic_desk.intake.headers import HeaderMissing, mapping
from clinic_desk.intake.sheets import Sheet
from clinic_desk.intake.spreadsheet import read_sheets
from clinic_desk.intake.titles import REPEATABLE, Field, field_of
from clinic_desk.jobs.import_customers import FileRead, Plan, plan
from clinic_desk.jobs.progress import Progress, part
from clinic_desk.storage.database import Database

SAMPLES = 3


@dataclass(frozen=True, slots=True)
class TakenApart:
    """A file's sheets, and the one that looks like the list."""

    file: str
    digest: str
    sheets: tuple[Sheet, ...]
    best: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What a sheet gives, and what importing it would do."""

    found: FileRead
    plan: Plan


def take_apart(path: Path, progress: Progress) -> TakenApart:
    """Read a file.

    Raises:
        DeskError: it is refused (see intake.spreadsheet).

    """
    sheets = read_sheets(path, progress=progress)
    return TakenApart(path.name, _digest(path), sheets, sheets.index(best_sheet(sheets)))


def _digest(path: Path) -> str:
    """For the audit; nothing where the file has gone meanwhile (a stick pulled out)."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def first_mapping(sheet: Sheet) -> Mapping:
    """As the titles are understood; where there are none, nothing is."""
    try:
        return guess_mapping(sheet)
    except HeaderMissing:
        return mapping(sheet, 0, {})


def mapping_at(sheet: Sheet, header_row: int) -> Mapping:
    """With the titles in ``header_row`` (0: there are none), as the person says."""
    cells = sheet.rows[header_row - 1] if header_row else ()
    titles = [folded(cell) if isinstance(cell, str) else str(cell) for cell in cells]
    columns: dict[int, Field] = {}
    for place, title in enumerate(titles):
        field = field_of(title)
        if field and (field in REPEATABLE or field not in columns.values()):
            columns[place] = field
    return mapping(sheet, header_row, columns, titles)


def samples(sheet: Sheet, header_row: int, column: int) -> list[str]:
    """The first different things written in a column."""
    seen: dict[str, None] = {}
    for row in sheet.rows[header_row:]:
        if column < len(row) and row[column]:
            seen[str(row[column])] = None
            if len(seen) == SAMPLES:
                break
    return list(seen)


def check(
    database: Database,
    taken: TakenApart,
    chosen: Mapping,
    sheet: Sheet,
    *,
    today: date,
    progress: Progress,
) -> Checked:
    """Read every row as ``chosen`` says, and look who is there already; nothing is changed.

    Raises:
        NameColumnMissing: no column holds names.

    """
    parsed = drafts(sheet, chosen, today, progress=part(progress, 0, 80))
    with database.reading() as session:
        planned = plan(session, parsed)
    progress(100, 100)
    return Checked(FileRead(sheet, chosen, parsed, taken.digest), planned)
