"""A firm's roster as it is pasted: a person to a line, name, phone, minutes in any order."""

import re
from dataclasses import dataclass

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import digits_of, folded
from clinic_desk.desk.customers.phones import PhoneUnclear, clean_phone

LONGEST = 720
GRID = 5
_SIGNS = re.compile(r"[\t,，;；、|]+")
_MOBILE = re.compile(r"(?<!\d)(?:\+?86[ -]?)?(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?!\d)")
_UNIT = r"(?:分钟|分鐘|分|minutes?|mins?|min|m|′|')"
_MINUTES = re.compile(rf"(\d{{1,3}}){_UNIT}?", re.IGNORECASE)
_APART = re.compile(rf"(?<!\S)(\d{{1,3}}) (?={_UNIT}(?!\S))", re.IGNORECASE)
_COUNTED = re.compile(r"[1-9]\d{0,2}(?:[.)] ?| |$)")
"""The number of the person on the list."""
_LATIN = re.compile(r"[A-Za-z][A-Za-z.'’-]*")
_DOCUMENT = re.compile(r"\d{17}[\dXx]")
_TITLES = re.compile(r"姓名|名字|name", re.IGNORECASE)
_PHONE = 7
"""Digits from which a cell is a phone."""


class LineNameless(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "No name stands in this line.")


class LineRepeated(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "The same person as in line {line}.")


class LineMinutesOdd(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{minutes} minutes cannot be booked: 5 to 720, in steps of 5."
    )


@dataclass(frozen=True, slots=True)
class Line:
    """A person of the roster, as read.

    ``phone`` is in stored form, or as typed where there is a problem with it. ``minutes`` None:
    as long as for everybody.
    """

    number: int
    """Of the line in what was pasted, from 1."""
    name: str
    phone: str = ""
    minutes: int | None = None
    note: str = ""
    """What else stands in the line: the department."""
    problem: DeskError | None = None
    """Why nobody can be booked from it."""


def read_lines(text: str) -> list[Line]:
    """The people of a pasted roster; empty lines and a heading are passed over."""
    found: list[Line] = []
    seen: dict[tuple[str, str], int] = {}
    for number, typed in enumerate(text.splitlines(), 1):
        cells = _cells(typed)
        if not cells or (not found and _heading(cells)):
            continue
        line = _line(number, cells)
        key = line.name, line.phone
        if line.problem is None and key in seen:
            repeated = LineRepeated(line=seen[key])
            line = Line(number, line.name, line.phone, line.minutes, line.note, repeated)
        seen.setdefault(key, number)
        found.append(line)
    return found


def _cells(typed: str) -> list[str]:
    """Columns as a workbook pastes them, else words; a mobile number is one of either."""
    parts = [part for part in map(folded, _SIGNS.split(typed)) if part]
    words = len(parts) == 1
    cells: list[str] = []
    for part in parts:
        marked = _APART.sub(r"\1", _MOBILE.sub(r"\t\1\2\3\t", part))
        if not cells:
            marked = _COUNTED.sub("", marked, count=1) if _COUNTED.match(marked) else marked
        cells += [one for cell in marked.split("\t") for one in (cell.split() if words else [cell])]
    cells = [cell.strip() for cell in cells if cell.strip()]
    latin = 1
    while words and latin < len(cells) and all(map(_LATIN.fullmatch, cells[: latin + 1])):
        latin += 1
    return [" ".join(cells[:latin]), *cells[latin:]] if cells else []


def _heading(cells: list[str]) -> bool:
    return bool(_TITLES.search(" ".join(cells))) and not any(map(digits_of, cells))


def _line(number: int, cells: list[str]) -> Line:
    texts: list[str] = []
    phones: list[str] = []
    minutes: int | None = None
    for cell in cells:
        length = _MINUTES.fullmatch(cell)
        # a bare number before the phone is an age
        if length and minutes is None and (phones or not cell.isdecimal()):
            minutes = int(length[1])
        elif len(digits_of(cell)) >= _PHONE:
            phones += [] if _DOCUMENT.fullmatch(cell) else [cell]
        else:
            texts.append(cell)
    phone, problem = _phone(phones)
    if minutes is not None and (not GRID <= minutes <= LONGEST or minutes % GRID):
        problem, minutes = LineMinutesOdd(minutes=minutes), None
    if not texts:
        return Line(number, "", phone, minutes, problem=LineNameless())
    return Line(number, texts[0], phone, minutes, " ".join(texts[1:]), problem)


def _phone(typed: list[str]) -> tuple[str, DeskError | None]:
    """The first that is a phone; what is wrong with the first where none is."""
    wrong: DeskError | None = None
    for one in typed:
        try:
            return clean_phone(one), None
        except PhoneUnclear as unclear:
            wrong = wrong or unclear
    return (typed[0], wrong) if typed else ("", None)
