"""A ruled table to write on: rows as high as their longest text, boxes to tick drawn.

Nothing is cut: a text breaks into lines, and a row that is higher than a page goes on over the
next one.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.sheet import HAIRLINE, MUTED, TEXT, Format, Lettering, Sheet

GROUND = "#eef1f3"
"""Of time that is not to be booked."""
_ENDLESS = 100_000
_PAD, _SIDE = 4.5, 4.0

R = TypeVar("R")


class Line(NamedTuple):
    text: str
    how: Lettering


class Tick(NamedTuple):
    """A box to tick by hand; ``on``: known already."""

    label: str
    on: bool = False


class Column(NamedTuple):
    title: str
    width: float
    """In points; one column of a table may have 0: what is left."""
    strong: bool = False
    """Set off by a darker line at its left."""


@dataclass(frozen=True, slots=True)
class Row:
    """``across``: one text over all columns, on grey ground."""

    cells: tuple[tuple[Line, ...], ...]
    least: float = 0
    ticks: tuple[Tick, ...] = ()
    across: tuple[Line, ...] = ()

    @property
    def deepest(self) -> int:
        """How many lines it has."""
        return max((len(cell) for cell in (*self.cells, self.across)), default=0)


class Ruled:
    """Columns placed between the margins."""

    def __init__(self, columns: Sequence[Column], size: Format) -> None:
        self._scale = size.scale
        self._step = 10.6 * size.scale
        self._left, self._right = size.margin, size.width - size.margin
        free = self._right - self._left - sum(column.width * size.scale for column in columns)
        self._columns = tuple(
            column._replace(width=column.width * size.scale or free) for column in columns
        )
        self._title = Lettering(7.4 * size.scale, MUTED, Weight.BOLD)
        self._tick = Lettering(7 * size.scale, MUTED)
        titles = (self._broken_title(column) for column in self._columns)
        self._head_lines = max(map(len, titles))

    @property
    def head_height(self) -> float:
        return (self._head_lines * 9 + 7) * self._scale

    def row(
        self, cells: Sequence[Sequence[Line]], *, least: float = 0, ticks: Sequence[Tick] = ()
    ) -> Row:
        """Texts are broken to their column here; ``least`` points high."""
        made = [
            tuple(_broken(cell, column.width - 2 * _SIDE * self._scale))
            for cell, column in zip(cells, self._columns, strict=True)
        ]
        return Row(tuple(made), least * self._scale, tuple(ticks))

    def blank(self, *, least: float, ticks: Sequence[Tick] = ()) -> Row:
        """A row to write on."""
        return self.row([()] * len(self._columns), least=least, ticks=ticks)

    def band(self, line: Line) -> Row:
        room = self._right - self._left - 2 * _SIDE * self._scale
        return Row((), 0, (), tuple(_broken([line], room)))

    def height(self, row: Row) -> float:
        text = row.deepest * self._step + 2 * _PAD * self._scale - 2 * self._scale
        ticks = (len(row.ticks) * 12.5 + 5) * self._scale if row.ticks else 0
        return max(text, ticks, row.least)

    def pages(self, rows: Sequence[Row], first: float, following: float) -> list[list[Row]]:
        """Rows dealt to pages with so much room for them; there is always one page."""
        return deal(rows, first, following, self.height, self._split)

    def blanks_fit(self, used: Sequence[Row], room: float, blank: Row) -> int:
        """How many blank rows still fit below ``used``."""
        left = room - sum(map(self.height, used))
        return max(int(left / self.height(blank)), 0)

    def draw_head(self, sheet: Sheet, top: float) -> float:
        height = self.head_height
        sheet.fill(self._left, top, self._right - self._left, height, GROUND)
        for column, x in self._placed():
            left, step = x + _SIDE * self._scale, 9 * self._scale
            sheet.lines(left, top + 1.2 * step, self._broken_title(column), self._title, step)
        self._uprights(sheet, top, height)
        sheet.rule(self._left, self._right, top, MUTED, 0.7)
        sheet.rule(self._left, self._right, top + height, MUTED, 0.7)
        return top + height

    def draw(self, sheet: Sheet, row: Row, top: float) -> float:
        """Draw one row; gives where it ends."""
        height = self.height(row)
        if row.across:
            sheet.fill(self._left, top, self._right - self._left, height, GROUND)
            self._lines(sheet, row.across, self._left, top)
        else:
            for cell, (_column, x) in zip(row.cells, self._placed(), strict=True):
                self._lines(sheet, cell, x, top)
            self._uprights(sheet, top, height)
            self._ticks(sheet, row.ticks, top, height)
        sheet.rule(self._left, self._right, top + height, HAIRLINE, 0.6)
        return top + height

    def _broken_title(self, column: Column) -> list[str]:
        return self._title.lines(column.title, column.width - 2 * _SIDE * self._scale)

    def _split(self, row: Row, room: float) -> tuple[Row, Row] | None:
        """What of a row fits into ``room``, and the rest."""
        lines = int((room - 2 * _PAD * self._scale) / self._step)
        if not 1 < lines < row.deepest:
            return None
        upper, lower = (
            replace(row, cells=tuple(cell[part] for cell in row.cells), across=row.across[part])
            for part in (slice(lines), slice(lines, None))
        )
        return replace(upper, least=0), replace(lower, least=0, ticks=())

    def _placed(self) -> Iterator[tuple[Column, float]]:
        x = self._left
        for column in self._columns:
            yield column, x
            x += column.width

    def _lines(self, sheet: Sheet, cell: Sequence[Line], x: float, top: float) -> None:
        y = top + _PAD * self._scale + 7.2 * self._scale
        for line in cell:
            sheet.text(x + _SIDE * self._scale, y, line.text, line.how)
            y += self._step

    def _uprights(self, sheet: Sheet, top: float, height: float) -> None:
        for column, x in self._placed():
            ink, wide = (MUTED, 0.7) if column.strong else (HAIRLINE, 0.6)
            sheet.fill(x - wide / 2, top, wide, height, ink)
        sheet.fill(self._right - 0.3, top, 0.6, height, HAIRLINE)

    def _ticks(self, sheet: Sheet, ticks: Sequence[Tick], top: float, height: float) -> None:
        """Under each other in the last column."""
        x = self._right - self._columns[-1].width + _SIDE * self._scale
        y = top + (height - len(ticks) * 12.5 * self._scale) / 2 + 2 * self._scale
        for tick in ticks:
            tick_box(sheet, x, y, 8.5 * self._scale, on=tick.on)
            room = self._right - x - 14 * self._scale
            sheet.text(x + 12 * self._scale, y + 7 * self._scale, tick.label, self._tick, room=room)
            y += 12.5 * self._scale


def deal(
    rows: Sequence[R],
    first: float,
    following: float,
    height: Callable[[R], float],
    split: Callable[[R, float], tuple[R, R] | None],
) -> list[list[R]]:
    """Rows dealt to pages with so much room; one that is higher than a page is divided."""
    dealt: list[list[R]] = [[]]
    room = first
    left = list(reversed(rows))
    while left:
        row = left.pop()
        if height(row) <= room:
            dealt[-1].append(row)
            room -= height(row)
            continue
        higher = height(row) > following or not dealt[-1]
        if higher and (parts := split(row, room)):
            dealt[-1].append(parts[0])
            left.append(parts[1])
        elif dealt[-1] or room < following:
            left.append(row)
        else:  # it fits nowhere and cannot be divided
            dealt[-1].append(row)
        dealt.append([])
        room = following
    if not dealt[-1] and len(dealt) > 1:
        dealt.pop()
    return dealt


def tick_box(sheet: Sheet, x: float, y: float, side: float, *, on: bool = False) -> None:
    """A box to tick, its top left corner at (x, y); filled where it is ``on``."""
    sheet.frame(x, y, side, side, ink=TEXT, radius=0.8)
    if on:
        sheet.fill(x + side * 0.24, y + side * 0.24, side * 0.52, side * 0.52, TEXT)


def draw_lines(sheet: Sheet, lines: Sequence[Line], x: float, y: float, step: float) -> float:
    """Draw broken lines from baseline ``y``; gives the baseline after them."""
    for line in lines:
        sheet.text(x, y, line.text, line.how)
        y += step
    return y


def broken(line: Line, room: float) -> list[Line]:
    """All of a text in lines no wider than ``room``."""
    return [Line(part, line.how) for part in line.how.lines(line.text, room, _ENDLESS)]


def _broken(lines: Sequence[Line], room: float) -> Iterator[Line]:
    for line in lines:
        if line.text:
            yield from broken(line, room)
