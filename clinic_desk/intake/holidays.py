"""The yearly notice of holidays as a small list: day, kind, name; row by row, never a crash."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.calendar.holidays import HolidayRow
from clinic_desk.desk.calendar.records import HolidayKind
from clinic_desk.intake.sheets import Cell, Row, Sheet
from clinic_desk.intake.spreadsheet import read_sheets

SEARCHED = 40
"""Rows among which the titles are looked for."""
LONGEST_NAME = 60
_SHOWN = 40
_SATURDAY = 5


class HolidayTitlesMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "No row with titles was found in “{file}”: write 日期 (day), 类型 (kind) and 名称 (name) "
        "above the columns.",
    )


class HolidayDayUnclear(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP("DeskError", "“{value}” is not a day: write it as 2027-01-01.")


class HolidayDayMissing(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP("DeskError", "The row has no day: write one as 2027-01-01.")


class HolidayKindUnclear(DeskError):
    field = "kind"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{value}” is not a kind of day: write 休 (rest) or 班 (make-up)."
    )


class HolidayRepeated(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{day} stands in row {earlier} too: this row is left out."
    )


class MakeUpOnWeekday(DeskError):
    """Taken all the same; most often a wrong date."""

    field = "day"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "{day} is a workday anyway: look whether the date of this make-up day is right.",
    )


@dataclass(frozen=True, slots=True)
class HolidayProblem:
    """What is to be mended in a row of the file; ``fatal``: the row was left out."""

    row: int
    value: str
    reason: DeskError
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class HolidayList:
    """What a file gives, in its order."""

    rows: tuple[HolidayRow, ...]
    problems: tuple[HolidayProblem, ...]

    @property
    def year(self) -> int | None:
        """The year the list is for: that of most of its days."""
        years = Counter(row.day.year for row in self.rows)
        return min(years, key=lambda year: (-years[year], year)) if years else None


_TITLES = {
    "day": ("日期", "日子", "日", "date", "day"),
    "kind": ("类型", "類型", "类别", "類別", "种类", "性质", "安排", "kind", "type"),
    "name": ("名称", "名稱", "节日", "節日", "节假日", "假日", "备注", "name", "holiday"),
}
_TITLE_OF = {title: column for column, titles in _TITLES.items() for title in titles}
_REST = (
    "休",
    "休息",
    "休假",
    "休息日",
    "假",
    "放假",
    "假日",
    "假期",
    "节假日",
    "rest",
    "off",
    "holiday",
)
_MAKE_UP = (
    "班",
    "上班",
    "调休",
    "調休",
    "补班",
    "補班",
    "调休上班",
    "调休上班日",
    "补班日",
    "工作日",
)
_MAKE_UP_ENGLISH = ("make-up", "make up", "make_up", "makeup", "work", "workday")
_KIND_OF = {
    **dict.fromkeys(_REST, HolidayKind.REST),
    **dict.fromkeys(_MAKE_UP + _MAKE_UP_ENGLISH, HolidayKind.MAKE_UP),
}
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[t ]+[\d:.]+|\D*)")
_RUN = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"[34567]\d{4}")
_SERIAL_BIRTH = date(1899, 12, 30)


def read_holidays(path: Path) -> HolidayList:
    """The list in an .xlsx or CSV file, from the first sheet with titles.

    Raises:
        HolidayTitlesMissing: no sheet has a title for the day and one for the kind.
        DeskError: the file cannot be read (see sheets).

    """
    for sheet in read_sheets(path):
        if _titles(sheet) is not None:
            return parse_holidays(sheet)
    raise HolidayTitlesMissing(file=path.name)


def parse_holidays(sheet: Sheet) -> HolidayList:
    """The rows below the titles of ``sheet``, and what is wrong with the others.

    Raises:
        HolidayTitlesMissing: as in ``read_holidays``.

    """
    found = _titles(sheet)
    if found is None:
        raise HolidayTitlesMissing(file=sheet.name)
    below, places = found
    reader = _Reader(places)
    for number, row in enumerate(sheet.rows[below:], below + 1):
        if any(folded(str(cell)) for cell in row):
            reader.take(number, row)
    return HolidayList(tuple(reader.rows.values()), tuple(reader.problems))


def _titles(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """Rows up to and with the titles, and the columns by what they hold."""
    for number, row in enumerate(sheet.rows[:SEARCHED], 1):
        places: dict[str, int] = {}
        for place, cell in enumerate(row):
            column = _TITLE_OF.get(folded(str(cell)).lower())
            if column:
                places.setdefault(column, place)
        if "day" in places and "kind" in places:
            return number, places
    return None


class _Reader:
    def __init__(self, places: dict[str, int]) -> None:
        self.rows: dict[date, HolidayRow] = {}
        self.problems: list[HolidayProblem] = []
        self._places = places
        self._seen: dict[date, int] = {}

    def take(self, number: int, row: Row) -> None:
        day, kind = self._cell(row, "day"), folded(str(self._cell(row, "kind"))).lower()
        name = folded(str(self._cell(row, "name")))[:LONGEST_NAME]
        try:
            when = _day(day)
            if when in self._seen:
                raise HolidayRepeated(day=when, earlier=self._seen[when])
            if kind not in _KIND_OF:
                raise HolidayKindUnclear(value=kind[:_SHOWN])
        except DeskError as reason:
            said = kind if isinstance(reason, HolidayKindUnclear) else str(day)
            self.problems.append(HolidayProblem(number, said[:_SHOWN], reason))
            return
        self._seen[when] = number
        self.rows[when] = HolidayRow(when, _KIND_OF[kind], name)
        if _KIND_OF[kind] is HolidayKind.MAKE_UP and when.weekday() < _SATURDAY:
            odd = MakeUpOnWeekday(day=when)
            self.problems.append(HolidayProblem(number, str(when), odd, fatal=False))

    def _cell(self, row: Row, column: str) -> Cell:
        place = self._places.get(column)
        return row[place] if place is not None and place < len(row) else ""


def _day(cell: Cell) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = folded(cell).lower()
    if not text:
        raise HolidayDayMissing
    try:
        if match := _DAY.fullmatch(text) or _RUN.fullmatch(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if _SERIAL.fullmatch(text):
            return _SERIAL_BIRTH + timedelta(days=int(text))
    except ValueError:
        pass
    raise HolidayDayUnclear(value=text[:_SHOWN])
