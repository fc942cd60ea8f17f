"""Every paper as a picture."""

from datetime import datetime
from pathlib import Path

from clinic_desk.base.i18n import catalogue
from clinic_desk.desk.fees import queries
from clinic_desk.documents.recovery_sheet import recovery_sheet
from clinic_desk.documents.sheet import PaperSize
from clinic_desk.documents.statement import statement
from clinic_desk.storage.keys import new_recovery_code
from clinic_desk.storage.opening import Opened
from tests.gallery.paper import picture
from tests.gallery.papers_book import draw_book_papers


def draw_papers(opened: Opened, out: Path, now: datetime) -> None:
    folder = out / "papers"
    folder.mkdir(parents=True, exist_ok=True)
    with opened.database.reading() as session:
        bills = queries.bills_of_day(session, now.date()) + queries.unpaid(session, limit=3)
        rows = [queries.statement(session, row.id, now) for row in bills[:3]]
    for language in ("zh_CN", "zh_TW", "en"):
        words = catalogue(language)
        for row in rows:
            for paper in PaperSize:
                name = f"statement-{row.number}-{language}-{paper}"
                picture(statement(row, words, paper), folder / name)
        sheet = recovery_sheet("晨曦口腔", new_recovery_code(), now.date(), words)
        picture(sheet, folder / f"recovery-{language}")
    draw_book_papers(opened.database, folder)
