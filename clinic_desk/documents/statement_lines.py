"""The table of a fee statement: its columns, and the rows that flow over pages."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.fees.statement import Statement, StatementLine
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.sheet import (
    DOT,
    HAIRLINE,
    MUTED,
    TEXT,
    TINT,
    Align,
    Format,
    Lettering,
    PaperSize,
    Sheet,
)

_CODE = QT_TRANSLATE_NOOP("Statement", "Code")
_ITEM = QT_TRANSLATE_NOOP("Statement", "Item")
_QUANTITY = QT_TRANSLATE_NOOP("Statement", "Qty")
_PRICE = QT_TRANSLATE_NOOP("Statement", "Price")
_DISCOUNT = QT_TRANSLATE_NOOP("Statement", "Discount")
_AMOUNT = QT_TRANSLATE_NOOP("Statement", "Amount")
_CLASS = QT_TRANSLATE_NOOP("Statement", "Insurance")
_OWN = QT_TRANSLATE_NOOP("Statement", "Own share")
_SUBTOTAL = QT_TRANSLATE_NOOP("Statement", "Subtotal")
_TOOTH = QT_TRANSLATE_NOOP("Statement", "Tooth {tooth}")

_BETWEEN = 14


class Row(NamedTuple):
    """One row of the table. ``heads`` is a row that does not stand last on a page."""

    height: float
    draw: Callable[[Sheet, float], None]
    heads: bool = False


class _Column(NamedTuple):
    title: str
    value: Callable[[StatementLine], str]
    align: Align = Align.RIGHT
    muted: bool = False
    most: float = 70
    """As wide as its widest text, but not wider than this; 0: all the room that is left."""


class Placed(NamedTuple):
    column: _Column
    x: float
    """Where its text starts, or ends where it stands at the right."""
    room: float


class Table:
    """The columns that this statement needs on this paper: what no line has is left out."""

    def __init__(self, row: Statement, words: Catalogue, size: Format) -> None:
        self._row, self._words = row, words
        self._scale = size.scale
        self._small = size.width < PaperSize.A4.width
        self._text = Lettering(8.8 * size.scale)
        self._muted = Lettering(8.8 * size.scale, MUTED)
        self._detail = Lettering(7.2 * size.scale, MUTED)
        self._head = Lettering(7.4 * size.scale, MUTED, Weight.BOLD)
        self._class = Lettering(8.4 * size.scale, TEXT, Weight.BOLD)
        self._columns = self._placed(size)

    @property
    def head(self) -> Row:
        """The row that every page repeats."""
        return Row(19 * self._scale, self._draw_head)

    def rows(self) -> list[Row]:
        """A heading with its subtotal for each fee class, and under it the lines."""
        return [
            made
            for kind, lines, amount in self._row.by_class()
            for made in (self._group(kind, amount), *map(self._line, lines))
        ]

    def _placed(self, size: Format) -> list[Placed]:
        columns = self._wanted()
        widths = [self._width(column) for column in columns]
        gaps = _BETWEEN * self._scale * (len(columns) - 1)
        free = size.width - 2 * size.margin - sum(widths) - gaps
        x, placed = size.margin, list[Placed]()
        for column, width in zip(columns, widths, strict=True):
            wide = width or free
            start = x + wide if column.align is Align.RIGHT else x
            placed.append(Placed(column, start, wide))
            x += wide + _BETWEEN * self._scale
        return placed

    def _width(self, column: _Column) -> float:
        if not column.most:
            return 0
        texts = {column.value(line) for line in self._row.lines}
        widest = max(map(self._text.width, texts), default=0)
        return min(max(widest, self._head.width(column.title)), column.most * self._scale)

    def _wanted(self) -> list[_Column]:
        lines, text = self._row.lines, self._title
        coded = not self._small and any(line.code for line in lines)
        discounted = any(line.discount_fen for line in lines)
        classed = not self._small and any(line.insurance_class for line in lines)
        offered: tuple[tuple[bool, _Column], ...] = (
            (coded, _Column(text(_CODE), _code, Align.LEFT, muted=True)),
            (True, _Column(text(_ITEM), _name, Align.LEFT, most=0)),
            (True, _Column(text(_QUANTITY), _quantity)),
            (True, _Column(text(_PRICE), _price)),
            (discounted, _Column(text(_DISCOUNT), _discount)),
            (True, _Column(text(_AMOUNT), _amount)),
            (classed, _Column(text(_CLASS), _class, Align.LEFT)),
            (self._row.own_share_fen is not None, _Column(text(_OWN), _own)),
        )
        return [column for wanted, column in offered if wanted]

    def _title(self, source: str) -> str:
        return self._words.text("Statement", source)

    def _details(self, line: StatementLine) -> str:
        """What does not have a column of its own."""
        tooth = self._title(_TOOTH).format(tooth=line.tooth) if line.tooth else ""
        parts = [tooth, line.specification]
        if self._small:
            parts = [line.code, *parts, line.insurance_class]
        return DOT.join(part for part in parts if part)

    def _draw_head(self, sheet: Sheet, top: float) -> None:
        y = top + 12.5 * self._scale
        for column, x, room in self._columns:
            sheet.text(x, y, column.title, self._head, align=column.align, room=room)
        sheet.rule(sheet.left, sheet.right, top + 18 * self._scale, MUTED, 0.7)

    def _group(self, kind: FeeClass, amount: int) -> Row:
        scale = self._scale
        name, subtotal = self._words.label(kind), self._title(_SUBTOTAL)

        def draw(sheet: Sheet, top: float) -> None:
            y = top + 12.2 * scale
            beyond = 5 * scale
            sheet.fill(
                sheet.left - beyond, top + 1.5 * scale, sheet.room + 2 * beyond, 15 * scale, TINT
            )
            sheet.text(sheet.left, y, name, self._class)
            end = next(p.x for p in self._columns if p.column.title == self._title(_AMOUNT))
            before = end - self._class.width(yuan(amount)) - 7 * scale
            sheet.text(before, y, subtotal, self._detail, align=Align.RIGHT)
            sheet.text(end, y, yuan(amount), self._class, align=Align.RIGHT)

        return Row(17.5 * scale, draw, heads=True)

    def _line(self, line: StatementLine) -> Row:
        scale = self._scale
        item = next(placed for placed in self._columns if not placed.column.most)
        names = self._text.lines(item.column.value(line), item.room, 12)
        told = self._details(line)
        details = self._detail.lines(told, item.room, 6) if told else []
        step, small_step = 11.6 * scale, 9.6 * scale
        height = 6.4 * scale + len(names) * step + len(details) * small_step

        def draw(sheet: Sheet, top: float) -> None:
            y = top + 12.6 * scale
            for column, x, room in self._columns:
                if not column.most:
                    sheet.lines(x, y, names, self._text, step)
                    below = y + (len(names) - 1) * step + small_step + 0.6 * scale
                    sheet.lines(x, below, details, self._detail, small_step)
                elif value := column.value(line):
                    how = self._muted if column.muted else self._text
                    sheet.text(x, y, value, how, align=column.align, room=room)
            sheet.rule(sheet.left, sheet.right, top + height, HAIRLINE, 0.35)

        return Row(height, draw)


def _code(line: StatementLine) -> str:
    return line.code


def _name(line: StatementLine) -> str:
    return line.name


def _quantity(line: StatementLine) -> str:
    return f"{line.quantity} {line.unit}".strip()


def _price(line: StatementLine) -> str:
    return yuan(line.price_fen)


def _amount(line: StatementLine) -> str:
    return yuan(line.amount_fen)


def _class(line: StatementLine) -> str:
    return line.insurance_class


def _discount(line: StatementLine) -> str:
    return f"−{yuan(line.discount_fen)}" if line.discount_fen else ""


def _own(line: StatementLine) -> str:
    share = line.amount_fen if line.own_share_fen is None else line.own_share_fen
    return yuan(share)


def pages(rows: Sequence[Row], first: float, following: float, last: float) -> list[list[Row]]:
    """Rows dealt to pages of ``first`` and then ``following`` points.

    After the last row ``last`` points stay free for what closes the paper; where they do not,
    a new page takes it, with the last line, so that it never stands alone.
    """
    dealt: list[list[Row]] = [[]]
    room = first
    for place, row in enumerate(rows):
        needed = row.height + (rows[place + 1].height if row.heads else 0)
        if needed > room and dealt[-1]:
            dealt.append([])
            room = following
        dealt[-1].append(row)
        room -= row.height
    if last > room:
        moved: list[Row] = []
        while len(dealt[-1]) > 1 and (not moved or dealt[-1][-1].heads):
            moved.insert(0, dealt[-1].pop())
        dealt.append(moved)
    return dealt
