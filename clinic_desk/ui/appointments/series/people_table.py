"""The roster as a table: who, whether known, when, with whom, and what is wrong."""

from collections.abc import Callable
from datetime import date

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.batch import Standing
from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.ui.appointments.series.people import PersonRow
from clinic_desk.ui.kit.rows import RIGHT, Chip, Column, chip_column, phone_column

LINE = QT_TRANSLATE_NOOP("BatchDialog", "Line")
NAME = QT_TRANSLATE_NOOP("BatchDialog", "Name")
PHONE = QT_TRANSLATE_NOOP("BatchDialog", "Phone")
STATE = QT_TRANSLATE_NOOP("BatchDialog", "Customer")
TIME = QT_TRANSLATE_NOOP("BatchDialog", "Time")
DOCTOR = QT_TRANSLATE_NOOP("BatchDialog", "Doctor")
WHY = QT_TRANSLATE_NOOP("BatchDialog", "To mind")
SKIPPED = QT_TRANSLATE_NOOP("BatchDialog", "Left out")
WHICH = QT_TRANSLATE_NOOP("BatchDialog", "Enter chooses: {people}")
LIKE = QT_TRANSLATE_NOOP("BatchDialog", "Same name, other phone: {people}")
_CHIPS = {
    Standing.KNOWN: ("good", "user-check"),
    Standing.NEW: ("info", "user-plus"),
    Standing.WHICH: ("danger", "help"),
    Standing.UNUSABLE: ("danger", "warning"),
}


def people_columns(
    words: Catalogue,
    today: Callable[[], date],
    doctor: Callable[[int], str],
    told: Callable[[FoundRow], str],
) -> tuple[Column[PersonRow], ...]:
    """``told`` tells a customer from others of the same name."""

    def text(source: str) -> str:
        return words.text("BatchDialog", source)

    def chip(row: PersonRow) -> Chip:
        if row.skipped:
            return Chip(text(SKIPPED), "neutral", "minus")
        return Chip(words.label(row.standing), *_CHIPS[row.standing])

    def when(row: PersonRow) -> str:
        start = row.placed.start_at if row.placed else None
        return say_moment(words, start, today()) if start else ""

    def who(row: PersonRow) -> str:
        return doctor(row.placed.staff_id) if row.placed and row.placed.start_at else ""

    def gone(row: PersonRow) -> str:
        return "muted" if row.skipped else ""

    return (
        Column(title=text(LINE), text=lambda row: str(row.id), key=lambda row: row.id,
               align=RIGHT, width=48, tone=gone),
        Column(title=text(NAME), text=lambda row: row.match.line.name, width=104, tone=gone),
        phone_column(text(PHONE), lambda row: row.match.line.phone),
        chip_column(text(STATE), chip, width=124),
        Column(title=text(TIME), text=when, width=132,
               key=lambda row: row.placed.start_at if row.placed else None),
        Column(title=text(DOCTOR), text=who, width=80),
        Column(title=text(WHY), text=lambda row: to_mind(row, words, told), width=0,
               tone=lambda row: "danger" if row.open else "muted"),
    )  # fmt: skip


def to_mind(row: PersonRow, words: Catalogue, told: Callable[[FoundRow], str]) -> str:
    """What is wrong; or who it may be; or what else stood in the line."""
    if row.problem is not None:
        return row.problem.sentence(words)
    people = " / ".join(told(one) for one in row.match.candidates)
    if row.standing is Standing.WHICH:
        return words.text("BatchDialog", WHICH).format(people=people)
    if row.standing is Standing.NEW and people:
        return words.text("BatchDialog", LIKE).format(people=people)
    return row.match.line.note
