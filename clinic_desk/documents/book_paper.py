"""What the papers of the appointment book share: sizes, words for a visit, numbered pages."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from clinic_desk.base.dates import say_moment, weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.calendar.hours import Window, clock, format_hours
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.fees.statement import ClinicHead
from clinic_desk.documents.book_rows import KeptTime, PersonLine, VisitLine
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.letterhead import footer
from clinic_desk.documents.sheet import DANGER, DOT, MUTED, TEXT, Format, Lettering, Paper, Sheet

CONTEXT = "BookPaper"
_MM = 72 / 25.4
_AGE = QT_TRANSLATE_NOOP("BookPaper", "{age} y")
_PRINTED = QT_TRANSLATE_NOOP("BookPaper", "Printed {at}")
_CLOSED = QT_TRANSLATE_NOOP("BookPaper", "Closed")
_ALLERGY = QT_TRANSLATE_NOOP("BookPaper", "Allergy: {what}")
_MINUTES = QT_TRANSLATE_NOOP("BookPaper", "{minutes} min")


class Size(NamedTuple):
    """A ``sheet.Format``."""

    width: float
    height: float
    margin: float
    scale: float


A4_ACROSS = Size(841.89, 595.28, 30, 1)
A5_UPRIGHT = Size(419.53, 595.28, 30, 1)
A6_ACROSS = Size(419.53, 297.64, 22, 0.9)
POCKET = Size(90 * _MM, 54 * _MM, 11, 0.8)
"""A card of the size of a bank card's: 90 × 54 mm."""


class Letters:
    """The few ways text looks on these papers."""

    def __init__(self, size: Format) -> None:
        scale = size.scale
        self.body = Lettering(8.8 * scale)
        self.strong = Lettering(9.2 * scale, TEXT, Weight.BOLD)
        self.small = Lettering(7.4 * scale, MUTED)
        self.warning = Lettering(8.8 * scale, DANGER, Weight.BOLD)
        self.muted = Lettering(8.8 * scale, MUTED)
        self.large = Lettering(14 * scale, TEXT, Weight.BOLD)


def say(words: Catalogue, source: str) -> str:
    return words.text(CONTEXT, source)


def say_full_day(words: Catalogue, day: date) -> str:
    return f"{day.isoformat()} {weekday(words, day)}"


def say_sex_age(words: Catalogue, person: PersonLine) -> str:
    sex = "" if person.sex is Sex.UNKNOWN else words.label(person.sex)
    age = "" if person.age is None else say(words, _AGE).format(age=person.age)
    return " ".join(part for part in (sex, age) if part)


def say_phone(words: Catalogue, person: PersonLine) -> str:
    whose = "" if person.relation is Relation.SELF else words.label(person.relation)
    return " ".join(part for part in (person.phone, whose) if part)


def say_minutes(words: Catalogue, minutes: int) -> str:
    return say(words, _MINUTES).format(minutes=minutes)


def say_kept(words: Catalogue, kept: KeptTime) -> str:
    """``12:00–13:00  Closed``."""
    what = say(words, _CLOSED) if kept.kind is None else words.label(kept.kind)
    said = f"{clock(kept.window.start)}–{clock(kept.window.end)}  {what}"
    return DOT.join(part for part in (said, kept.note) if part)


def say_windows(windows: Sequence[Window]) -> str:
    return format_hours(windows).replace("-", "–")


def warnings(words: Catalogue, person: PersonLine) -> list[str]:
    """What must be seen before a patient is touched."""
    said = [say(words, _ALLERGY).format(what=person.allergies)] if person.allergies else []
    return [*said, *([person.alert] if person.alert else [])]


def marks(words: Catalogue, visit: VisitLine) -> list[str]:
    """Words of the priorities a visit has."""
    return [words.label(one) for one in visit.person.priorities]


def say_printed(words: Catalogue, at: datetime) -> str:
    return say(words, _PRINTED).format(at=say_moment(words, at))


Drawing = Callable[[Sheet], None]
"""Draws one page, its foot excepted."""


class Title(NamedTuple):
    """Of a document as viewers show it."""

    text: str
    clinic: ClinicHead
    made_at: datetime


def bound(
    title: Title, size: Format, words: Catalogue, drawings: Sequence[Drawing], foot: str
) -> Paper:
    """The document: every page with ``foot`` and its number of all."""
    sheet = new_sheet(title, size, words)
    for number, draw in enumerate(drawings, 1):
        draw(sheet)
        footer(sheet, words, foot, number, len(drawings))
        sheet.next_page()
    return sheet.finished()


def new_sheet(title: Title, size: Format, words: Catalogue) -> Sheet:
    return Sheet(
        size,
        title=title.text,
        author=title.clinic.name,
        language=words.language,
        made_at=title.made_at,
    )
