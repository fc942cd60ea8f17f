"""The papers of the book as pictures: sheets, slips, cards, and what lies ready for a power cut."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from clinic_desk.base.i18n import Catalogue, catalogue
from clinic_desk.desk.appointments.queries import VisitRow, day_book
from clinic_desk.documents.appointment_card import CardSize
from clinic_desk.jobs import power_cut, sheets
from clinic_desk.storage.database import Database
from tests.gallery.paper import picture


def draw_book_papers(database: Database, folder: Path) -> None:
    day = database.clock().date()
    with database.reading() as session:
        coming = [visit for visit in day_book(session, day).visits if visit.status.expected]
    visit = next(one for one in coming if one.staff_id is not None)
    for language in ("zh_CN", "zh_TW", "en"):
        words = catalogue(language)
        for name, data in _papers(database, visit, words):
            picture(data, folder / f"{name}-{language}")
    with TemporaryDirectory() as stick:
        written = power_cut.write_tomorrow(database, folder=Path(stick), words=catalogue("zh_CN"))
        picture(written.path.read_bytes(), folder / "power-cut-zh_CN")


def _papers(database: Database, visit: VisitRow, words: Catalogue) -> Iterator[tuple[str, bytes]]:
    day, doctor = visit.start_at.date(), visit.staff_id
    assert doctor is not None
    yield "day", sheets.day_sheet(database, day, words, staff_id=doctor).paper
    if words.chinese:
        yield "day-all", sheets.day_sheet(database, day, words, masked=True).paper
    yield "week", sheets.week_sheet(database, day, doctor, words).paper
    yield "slip", sheets.route_slip(database, visit.id, words).paper
    for size in CardSize:
        made = sheets.appointment_card(database, visit.customer_id, words, size)
        yield f"card-{size}", made.paper
