"""Columns as data: what a cell says, how it is sorted, what it looks like."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt

from clinic_desk.base.dates import say_day, say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.base.text import digits_of

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
MOBILE_DIGITS = 11


class Listed(Protocol):
    """What a row is: frozen, with the number of its record."""

    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Listed)


@dataclass(frozen=True, slots=True)
class Chip:
    """A word on a soft fill with its icon; tones are those of theme.TONES."""

    text: str
    tone: str = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """``title`` is shown as it is: already in the person's language.

    ``text`` is also what is sorted by, unless ``key`` gives something better (None keys come
    last in either order). ``width`` in pixels at 100 %; 0 takes what is left.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    align: Qt.AlignmentFlag = LEFT
    width: int = 120
    tone: Callable[[Row], str] | None = None
    icon: Callable[[Row], str] | None = None
    """Name of a drawing, or nothing."""
    tip: Callable[[Row], str] | None = None
    chip: Callable[[Row], Chip | None] | None = None
    bold: Callable[[Row], bool] | None = None
    sortable: bool = True


def chip_column(title: str, chip: Callable[[Row], Chip | None], *, width: int = 110) -> Column[Row]:
    """A state in words with its icon on a soft fill."""

    def text(row: Row) -> str:
        found = chip(row)
        return found.text if found else ""

    return Column(title=title, text=text, chip=chip, width=width)


def money_column(
    title: str,
    fen: Callable[[Row], int | None],
    *,
    width: int = 100,
    tone: Callable[[Row], str] | None = None,
) -> Column[Row]:
    """Yuan with two digits, at the right."""

    def text(row: Row) -> str:
        amount = fen(row)
        return "" if amount is None else yuan(amount)

    return Column(title=title, text=text, key=fen, align=RIGHT, width=width, tone=tone)


def number_column(
    title: str, number: Callable[[Row], int | None], *, width: int = 72
) -> Column[Row]:
    """A count, at the right."""

    def text(row: Row) -> str:
        value = number(row)
        return "" if value is None else f"{value:,}"

    return Column(title=title, text=text, key=number, align=RIGHT, width=width)


def phone_column(title: str, phone: Callable[[Row], str], *, width: int = 128) -> Column[Row]:
    """A number in groups: 138 1234 5678."""
    return Column(title=title, text=lambda row: grouped_phone(phone(row)), key=phone, width=width)


def day_column(
    title: str,
    day: Callable[[Row], date | None],
    words: Catalogue,
    today: Callable[[], date],
    *,
    width: int = 104,
) -> Column[Row]:
    """A day as people say it; the tip has it in full. A datetime is shown with its time."""

    def text(row: Row) -> str:
        match day(row):
            case None:
                return ""
            case datetime() as moment:
                return say_moment(words, moment, today())
            case found:
                return say_day(words, found, today())

    def tip(row: Row) -> str:
        match day(row):
            case None:
                return ""
            case datetime() as moment:
                return f"{moment:%Y-%m-%d %H:%M}"
            case found:
                return found.isoformat()

    return Column(title=title, text=text, key=day, tip=tip, width=width)


def grouped_phone(phone: str) -> str:
    """A mobile number as 138 1234 5678; anything else as it is. Stars of a masked one stay."""
    bare = phone.replace(" ", "")
    masked = bare.replace("*", "0")
    if len(bare) == MOBILE_DIGITS and masked[0] == "1" and digits_of(masked) == masked:
        return f"{bare[:3]} {bare[3:7]} {bare[7:]}"
    return phone
