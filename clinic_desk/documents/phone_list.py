"""Everybody who is booked on a day, with the phone: to call them when the clinic cannot open."""

from collections.abc import Sequence
from functools import partial

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.documents.book_paper import (
    A4_ACROSS,
    Drawing,
    Letters,
    Title,
    new_sheet,
    say,
    say_full_day,
    say_phone,
)
from clinic_desk.documents.book_rows import DaySheets, VisitLine, one_line
from clinic_desk.documents.letterhead import Title as HeadTitle
from clinic_desk.documents.letterhead import footer_top, letterhead, running_head
from clinic_desk.documents.ruled import Column, Line, Row, Ruled, Tick
from clinic_desk.documents.sheet import DOT, Format, Sheet

_NAME = QT_TRANSLATE_NOOP("BookPaper", "Phone list")
_NOBODY = QT_TRANSLATE_NOOP("BookPaper", "Nobody is booked that day.")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("BookPaper", "Time"), 46),
    (QT_TRANSLATE_NOOP("BookPaper", "Patient"), 120),
    (QT_TRANSLATE_NOOP("BookPaper", "Phone"), 120),
    (QT_TRANSLATE_NOOP("BookPaper", "Doctor"), 90),
    (QT_TRANSLATE_NOOP("BookPaper", "Service"), 120),
    (QT_TRANSLATE_NOOP("BookPaper", "What was agreed"), 0),
    (QT_TRANSLATE_NOOP("BookPaper", "Tick"), 70),
)
_REACHED = QT_TRANSLATE_NOOP("BookPaper", "Reached")
_HIGH = 22


def phone_pages(row: DaySheets, words: Catalogue, size: Format = A4_ACROSS) -> list[Drawing]:
    """By time over all doctors."""
    letters = Letters(size)
    table = Ruled([Column(say(words, name), width) for name, width in _COLUMNS], size)
    visits = sorted(
        (visit for one in row.providers for visit in one.visits), key=lambda one: one.start_at
    )
    rows = [_row(table, visit, words, letters) for visit in visits] or [
        table.band(Line(say(words, _NOBODY), letters.body))
    ]
    number = say_full_day(words, row.day)

    def first_head(sheet: Sheet) -> float:
        return letterhead(sheet, row.clinic, HeadTitle(say(words, _NAME), number)) + 8

    def following_head(sheet: Sheet) -> float:
        said = f"{say(words, _NAME)}  {number}"
        return running_head(sheet, row.clinic.name, said) + 6

    def draw(place: int, page: Sequence[Row], sheet: Sheet) -> None:
        top = table.draw_head(sheet, following_head(sheet) if place else first_head(sheet))
        for one in page:
            top = table.draw(sheet, one, top)

    measured = new_sheet(Title("", row.clinic, row.printed_at), size, words)
    end = footer_top(measured) - 5 - table.head_height
    dealt = table.pages(rows, end - first_head(measured), end - following_head(measured))
    return [partial(draw, place, page) for place, page in enumerate(dealt)]


def _row(table: Ruled, visit: VisitLine, words: Catalogue, letters: Letters) -> Row:
    person = visit.person
    cells = (
        (Line(f"{visit.start_at:%H:%M}", letters.strong),),
        (Line(person.name, letters.strong), Line(person.number, letters.small)),
        (Line(say_phone(words, person), letters.body),),
        (Line(visit.doctor, letters.body),),
        (Line(visit.service, letters.body),),
        (Line(DOT.join(filter(None, (visit.address, one_line(visit.note)))), letters.small),),
        (),
    )
    return table.row(cells, least=_HIGH, ticks=(Tick(say(words, _REACHED)),))
