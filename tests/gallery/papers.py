"""Every paper as a picture."""

from datetime import datetime
from pathlib import Path

import pypdfium2

from clinic_desk.base.i18n import catalogue
from clinic_desk.desk.fees import queries
from clinic_desk.documents.recovery_sheet import recovery_sheet
from clinic_desk.documents.sheet import PaperSize
from clinic_desk.documents.statement import statement
from clinic_desk.storage.keys import new_recovery_code
from clinic_desk.storage.opening import Opened


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


def picture(data: bytes, path: Path) -> None:
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        image = document[number].render(scale=1.5).to_pil()
        image.save(path.with_name(f"{path.name}-{number + 1}.png"))
    document.close()
