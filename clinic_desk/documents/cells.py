"""How a value becomes a cell of a workbook."""

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum, auto
from typing import Any

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_DAY_ZERO = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)
"""Before it Excel counts a day that never was: such a day is written as text."""
_SECONDS = 86_400


class Kind(Enum):
    """What a column holds."""

    TEXT = auto()
    NUMBER = auto()
    MONEY = auto()
    """Given in fen."""
    DATE = auto()
    MOMENT = auto()
    ANY = auto()
    """Each cell by its own type."""


FORMATS = {
    Kind.TEXT: "@",
    Kind.NUMBER: "General",
    Kind.MONEY: "#,##0.00",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.ANY: "@",
}
"""A text column is text for what is typed later too, so that ``=1+1`` stays what it is."""

WIDTHS = {
    Kind.TEXT: 16,
    Kind.NUMBER: 10,
    Kind.MONEY: 13,
    Kind.DATE: 12,
    Kind.MOMENT: 17,
    Kind.ANY: 16,
}


def clean(text: str) -> str:
    """Without what XML cannot hold; every kind of line end is a line feed."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


class Cells:
    """Puts values into one sheet; days and moments are counted here, as Excel counts them."""

    def __init__(self, page: Any, formats: dict[Kind, Any]) -> None:
        self._string, self._number = page.write_string, page.write_number
        self._boolean = page.write_boolean
        self._formats = formats

    def putter(self, kind: Kind) -> Callable[[int, int, Any], None]:
        """How a value of ``kind`` is put into a row and column."""
        by_kind: dict[Kind, Callable[[int, int, Any], None]] = {
            Kind.TEXT: self._text,
            Kind.NUMBER: self._number,
            Kind.MONEY: self._money,
            Kind.DATE: self._day,
            Kind.MOMENT: self._moment,
            Kind.ANY: self._any,
        }
        return by_kind[kind]

    def _text(self, row: int, place: int, value: str) -> None:
        if value:
            self._string(row, place, value if value.isprintable() else clean(value))

    def _money(self, row: int, place: int, fen: int) -> None:
        self._number(row, place, fen / 100)

    def _day(self, row: int, place: int, value: date, style: Any = None) -> None:
        if value < _FIRST_DAY:
            self._string(row, place, value.isoformat())
        else:
            self._number(row, place, (value - _DAY_ZERO).days, style)

    def _moment(self, row: int, place: int, value: datetime, style: Any = None) -> None:
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        self._number(row, place, (value.date() - _DAY_ZERO).days + seconds / _SECONDS, style)

    def _any(self, row: int, place: int, value: object) -> None:
        match value:
            case bool():
                self._boolean(row, place, value)
            case int() | float():
                self._number(row, place, value, self._formats[Kind.NUMBER])
            case datetime():
                self._moment(row, place, value, self._formats[Kind.MOMENT])
            case date():
                self._day(row, place, value, self._formats[Kind.DATE])
            case _:
                self._text(row, place, str(value))
