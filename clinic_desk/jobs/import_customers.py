"""A list of customers from a file into the book: who is new, who is there already, all at once.

Customers who are there already are left as they are, so the same file twice changes nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.customers.records import Customer, CustomerPhone, search_texts
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.documents.workbook import ProblemRow
from clinic_desk.intake.customers import (
    CustomerDraft,
    Mapping,
    Parsed,
    best_sheet,
    drafts,
    guess_mapping,
)
from clinic_desk.intake.sheets import Sheet
from clinic_desk.intake.spreadsheet import read_sheets
from clinic_desk.jobs.known_customers import KnownCustomers
from clinic_desk.jobs.progress import Progress, part, silent
from clinic_desk.jobs.rows import LOT, Rows
from clinic_desk.storage import search
from clinic_desk.storage.act import Act, Actor
from clinic_desk.storage.database import Database

IMPORT = QT_TRANSLATE_NOOP("Action", "Import customers")
_OURS = re.compile(r"K[0-9]{6}")


class RowsUnusable(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Rows that cannot be used: {count}. Nothing was imported. "
        "Correct them, or import the good rows alone.",
    )


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file taken apart: the sheet that was chosen, what its columns hold, and what it gives."""

    sheet: Sheet
    mapping: Mapping
    parsed: Parsed
    digest: str
    """Of the file, for the audit."""


@dataclass(frozen=True, slots=True)
class There:
    """Somebody of the file who is registered already."""

    draft: CustomerDraft
    customer_id: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do.

    ``alike``: new ones who may be somebody that is there: same name and birth date, other phone.
    ``renumbered``: new ones whose number in the file belongs to somebody else here.
    """

    new: tuple[CustomerDraft, ...]
    there: tuple[There, ...]
    alike: tuple[There, ...]
    renumbered: tuple[CustomerDraft, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; ``left_out``: rows that cannot be used."""

    new: int
    unchanged: int
    alike: int
    renumbered: int
    left_out: int


def read(path: Path, today: date, *, progress: Progress = silent) -> FileRead:
    """Read a file as it is guessed to be meant; fit for a worker thread.

    Raises:
        DeskError: the file is refused (see intake), or has no header that says anything.

    """
    digest = _digest(path)
    sheet = best_sheet(read_sheets(path, progress=part(progress, 0, 60)))
    mapping = guess_mapping(sheet)
    parsed = drafts(sheet, mapping, today, progress=part(progress, 60, 100))
    return FileRead(sheet, mapping, parsed, digest)


def _digest(path: Path) -> str:
    """Of a file that is there; the reader says what is wrong with one that is not."""
    try:
        with path.open("rb") as file:
            digest = sha256()
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()


def plan(session: Session, parsed: Parsed) -> Plan:
    """Who of the file would be registered, and who is there already."""
    known = KnownCustomers(session)
    new: list[CustomerDraft] = []
    there: list[There] = []
    alike: list[There] = []
    renumbered: list[CustomerDraft] = []
    for draft in parsed.drafts:
        if (same := known.same(draft)) is not None:
            there.append(There(draft, same))
            continue
        new.append(draft)
        if (like := known.alike(draft)) is not None:
            alike.append(There(draft, like))
        if draft.number and known.holds(draft.number):
            renumbered.append(draft)
    return Plan(tuple(new), tuple(there), tuple(alike), tuple(renumbered))


def run(
    database: Database,
    by: Actor,
    parsed: Parsed,
    *,
    good_rows_only: bool,
    digest: str = "",
    progress: Progress = silent,
) -> Imported:
    """Register who is new, in one transaction: all of them, or none when anything fails.

    Raises:
        RowsUnusable: some rows cannot be used, and not ``good_rows_only``.
        NotAllowed: the role has not the right to import.

    """
    with database.bulk(IMPORT, by) as act:
        need(act, Right.IMPORT)
        if parsed.unusable and not good_rows_only:
            raise RowsUnusable(count=parsed.unusable)
        planned = plan(act.session, parsed)
        if planned.new:
            _register(act, planned.new, progress)
            act.note("import", f"sha256:{digest}" if digest else "no digest")
    return counted(planned, parsed)


def counted(planned: Plan, parsed: Parsed) -> Imported:
    """The plan in numbers."""
    return Imported(
        new=len(planned.new),
        unchanged=len(planned.there),
        alike=len(planned.alike),
        renumbered=len(planned.renumbered),
        left_out=parsed.unusable,
    )


def problem_rows(found: FileRead, words: Catalogue) -> list[ProblemRow]:
    """Every row with a problem, once, as it stands in the file, for the workbook to correct."""
    reasons: dict[int, list[str]] = {}
    for problem in found.parsed.problems:
        reasons.setdefault(problem.row, []).append(problem.reason.sentence(words))
    width = len(found.mapping.titles)
    return [
        ProblemRow(number, " ".join(said), _cells(found.sheet.rows[number - 1], width))
        for number, said in sorted(reasons.items())
    ]


def _cells(row: Sequence[object], width: int) -> list[object]:
    cells: list[object] = [cell or None for cell in row[:width]]
    return cells + [None] * (width - len(cells))


def _register(act: Act, new: Sequence[CustomerDraft], progress: Progress) -> None:
    numbers = _Numbers(act.session, new)
    customers, phones = Rows(act, Customer), Rows(act, CustomerPhone)
    indexed: list[tuple[int, list[str]]] = []
    for done, draft in enumerate(new, 1):
        number = numbers.of(draft)
        customer = customers.add(number=number, **_values(draft, act.now.date()))
        for position, phone in enumerate(draft.phones):
            phones.add(
                customer_id=customer,
                number=phone.number,
                relation=phone.relation,
                note=phone.note,
                position=position,
            )
        reached = [phone.number for phone in draft.phones]
        indexed.append((customer, search_texts(draft.name, number, reached)))
        if customers.full or done == len(new):
            customers.write()
            phones.write()
            search.add(act.session, indexed)
            indexed = []
        if done % LOT == 0 or done == len(new):
            progress(done, len(new))


def _values(draft: CustomerDraft, today: date) -> dict[str, object]:
    read_aloud = reading(draft.name)
    return {
        "name": draft.name,
        "pinyin": read_aloud.full,
        "initials": read_aloud.initials,
        "sex": draft.sex,
        "birth_date": draft.birth_date,
        "id_kind": draft.id_kind if draft.id_number else None,
        "id_number": draft.id_number or None,
        "email": draft.email,
        "address": draft.address,
        "occupation": draft.occupation,
        "source": draft.source,
        "introducer": draft.introducer,
        "called": "",
        "preferences": "",
        "allergies": draft.allergies,
        "note": draft.note,
        "guardian_id": None,
        "guardian_name": draft.guardian_name,
        "first_doctor_id": None,
        "registered_on": draft.registered_on or today,
        "version": 1,
    }


class _Numbers:
    """Numbers for new customers: the file's own where it is free, else the next of ours."""

    def __init__(self, session: Session, new: Sequence[CustomerDraft]) -> None:
        stored = session.connection().exec_driver_sql("SELECT number FROM customer").scalars()
        self._taken = {str(number) for number in stored}
        wanted = {draft.number for draft in new if draft.number}
        ours = (number for number in self._taken | wanted if _OURS.fullmatch(number))
        self._last = max((int(number[1:]) for number in ours), default=0)

    def of(self, draft: CustomerDraft) -> str:
        number = draft.number or ""
        if not number or number in self._taken:
            self._last += 1
            number = f"K{self._last:06d}"
        self._taken.add(number)
        return number
