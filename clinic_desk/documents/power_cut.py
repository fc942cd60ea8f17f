"""The power-cut kit: the sheets of a day and the phones of all who come, as one PDF."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.documents.book_paper import A4_ACROSS, Title, bound, say, say_full_day
from clinic_desk.documents.book_rows import DaySheets
from clinic_desk.documents.day_sheet import day_foot, day_pages
from clinic_desk.documents.phone_list import phone_pages
from clinic_desk.documents.sheet import Paper

_NAME = QT_TRANSLATE_NOOP("BookPaper", "Power-cut sheets")


def power_cut(row: DaySheets, words: Catalogue) -> Paper:
    """Every provider's day sheet, then the phone list; pages numbered through."""
    title = f"{say(words, _NAME)} {say_full_day(words, row.day)}"
    drawings = [*day_pages(row, words), *phone_pages(row, words)]
    return bound(
        Title(title, row.clinic, row.printed_at),
        A4_ACROSS,
        words,
        drawings,
        day_foot(row, words),
    )
