"""The paper of one bill: for a preview, or leaving the house as a file, which is counted."""

from pathlib import Path

from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.fees import queries, service
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.documents import statement as papers
from clinic_desk.documents.saving import saving
from clinic_desk.documents.sheet import Paper, PaperSize
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.database import Database

PRINT = QT_TRANSLATE_NOOP("Action", "Print a statement")


class NoSuchBill(DeskError):
    field = "number"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "There is no bill “{number}”. Numbers look like SF20261121-0007."
    )


def paper(database: Database, number: str, words: Catalogue, size: PaperSize) -> Paper:
    """The PDF of the bill ``number`` as it would leave now; nothing is counted.

    Raises:
        NoSuchBill: no bill has this number.

    """
    with database.reading() as session:
        row = queries.statement(session, _bill(session, number), database.clock())
    return papers.statement(row, words, size)


def save(
    database: Database,
    number: str,
    out: Path,
    words: Catalogue,
    size: PaperSize,
    *,
    by: Actor = PROGRAM,
) -> Paper:
    """Write the PDF of a bill to ``out`` and count it as a print: both, or neither.

    Raises:
        NoSuchBill, NotAllowed: as named.
        FileNotWritten: the disk is full or the place cannot be written.

    """
    made = paper(database, number, words, size)
    with saving(out) as unfinished:
        unfinished.write_bytes(made)
        with database.transaction(PRINT, by) as act:
            need(act, Right.BILL)
            service.printed(act, _bill(act.session, number))
    return made


def _bill(session: Session, number: str) -> int:
    found = queries.numbered(session, number)
    if found is None:
        raise NoSuchBill(number=number.strip())
    return found.id
