"""The clinic's data as one workbook: customers, appointments, bills, their items, payments."""

from collections.abc import Sequence
from pathlib import Path

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.documents import workbook
from clinic_desk.jobs import export_sheets
from clinic_desk.jobs.export_sheets import Subject
from clinic_desk.jobs.progress import Progress, silent
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.database import Database

ALL = tuple(Subject)
EXPORT = QT_TRANSLATE_NOOP("Action", "Export a workbook")


def export(
    database: Database,
    path: Path,
    words: Catalogue,
    *,
    by: Actor = PROGRAM,
    sheets: Sequence[Subject] = ALL,
    password: str | None = None,
    progress: Progress = silent,
) -> int:
    """Write the workbook to ``path``; how many rows it has is returned. All sheets show one
    moment, whoever writes meanwhile. The audit says first who took what.

    Raises:
        NotAllowed: the role has not the right to export.
        FileNotWritten: the disk is full or the place cannot be written.

    """
    with database.transaction(EXPORT, by) as act:
        need(act, Right.EXPORT)
        act.note("export", ", ".join(sheets))
    with database.reading() as session:
        head = clinic(session)
        total = export_sheets.count(session, sheets)
        workbook.write(
            path,
            [export_sheets.sheet(session, subject, words) for subject in sheets],
            workbook.About(head.name if head else "", database.clock()),
            words,
            progress=lambda written: progress(written, total),
            password=password,
        )
    progress(total, total)
    return total
