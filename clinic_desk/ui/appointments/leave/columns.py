"""The columns of the list of visits that must be moved."""

from collections.abc import Callable
from datetime import date

from clinic_desk.base.dates import age_on, say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.ui.kit.columns import Column, number_column

TIME = QT_TRANSLATE_NOOP("MovePanel", "Time")
NAME = QT_TRANSLATE_NOOP("MovePanel", "Name")
PHONE = QT_TRANSLATE_NOOP("MovePanel", "Phone")
AGE = QT_TRANSLATE_NOOP("MovePanel", "Age")
SERVICE = QT_TRANSLATE_NOOP("MovePanel", "Service")
DOCTOR = QT_TRANSLATE_NOOP("MovePanel", "Doctor")
TRIES = QT_TRANSLATE_NOOP("MovePanel", "Calls")
LAST = QT_TRANSLATE_NOOP("MovePanel", "Last call")


def columns(
    words: Catalogue, today: Callable[[], date], whole: Callable[[], bool]
) -> tuple[Column[DisplacedRow], ...]:
    """``whole``: whether phones may be seen in full now."""

    def text(source: str) -> str:
        return words.text("MovePanel", source)

    def when(row: DisplacedRow) -> str:
        return say_moment(words, row.start_at, today())

    def phone(row: DisplacedRow) -> str:
        return said_phone(row.to_call[0].number, whole=whole()) if row.to_call else ""

    def age(row: DisplacedRow) -> int | None:
        return age_on(row.birth_date, today()) if row.birth_date else None

    def last(row: DisplacedRow) -> str:
        return said_try(words, row, today())

    return (
        Column(title=text(TIME), text=when, key=lambda row: row.start_at, width=128),
        Column(title=text(NAME), text=lambda row: row.customer, width=76, bold=lambda _: True),
        Column(title=text(PHONE), text=phone, width=116),
        number_column(text(AGE), age, width=44),
        Column(title=text(SERVICE), text=lambda row: row.service, width=76),
        Column(title=text(DOCTOR), text=lambda row: row.doctor, width=64),
        number_column(text(TRIES), lambda row: len(row.tries) or None, width=48),
        Column(title=text(LAST), text=last, width=0),
    )


def said_phone(number: str, *, whole: bool) -> str:
    """A number as it is read out, or with its middle hidden."""
    return grouped_phone(number) if whole else masked_phone(number)


def said_try(words: Catalogue, row: DisplacedRow, today: date) -> str:
    """How the last call went and when; nothing where nobody called yet."""
    if not row.tries:
        return ""
    last = row.tries[0]
    same_day = last.at.date() == today
    when = f"{last.at:%H:%M}" if same_day else say_moment(words, last.at, today)
    return f"{words.label(last.outcome)} {when}"
