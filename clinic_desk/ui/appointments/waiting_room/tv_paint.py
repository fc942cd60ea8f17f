"""Paints the second screen: as large as the window allows, to be read across a room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication

from clinic_desk.desk.arrivals.screen import Screen, ScreenRow
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon

NOW_ROWS, NEXT_ROWS = 4, 6
"""So few that letters stay large; more than that is said as a number."""
SMALLEST = 0.5
"""Letters are shrunk to this part of their size before words are cut."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

PaintRow = Callable[[QRectF, ScreenRow], None]


@dataclass(frozen=True, slots=True)
class Headings:
    """In the language of the window."""

    now: str
    next: str


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of one row."""

    text: str
    muted: str
    number: str


class TvPainter:
    """One painting; ``texts`` is every word and number that was written."""

    def __init__(self, painter: QPainter, room: QRectF) -> None:
        self._painter, self._room = painter, room
        # a tall screen is measured by its width: nothing may grow out of it
        self._unit = min(room.height(), room.width() * 9 / 16 * 1.4)
        self.texts: list[str] = []

    def paint(self, screen: Screen, headings: Headings) -> None:
        colours = theme.current()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.fillRect(self._room, QColor(colours.window))
        now, later = self._halves()
        self._painter.fillRect(later, QColor(colours.surface))
        self._section(now, headings.now, screen.now, NOW_ROWS, self._now_row)
        self._section(later, headings.next, screen.next, NEXT_ROWS, self._next_row)

    def _halves(self) -> tuple[QRectF, QRectF]:
        """Beside each other; on a tall screen above each other."""
        now, later = QRectF(self._room), QRectF(self._room)
        if self._room.width() >= self._room.height():
            now.setWidth(self._room.width() * 0.58)
            later.setLeft(now.right())
        else:
            now.setHeight(self._room.height() * 0.52)
            later.setTop(now.bottom())
        return now, later

    def _section(
        self,
        room: QRectF,
        heading: str,
        rows: Sequence[ScreenRow],
        most: int,
        paint: PaintRow,
    ) -> None:
        colours, unit = theme.current(), self._unit
        side = unit * 0.035
        inner = room.adjusted(side, side * 0.6, -side, -side)
        head = QRectF(inner.left(), inner.top(), inner.width(), min(unit, room.height()) * 0.1)
        self._write(head, heading, head.height() * 0.56, colours.muted, LEFT, bold=True)
        if len(rows) > most:
            more = f"+{len(rows) - most}"
            self._write(head, more, head.height() * 0.56, colours.muted, RIGHT, bold=True)
        high = (inner.bottom() - head.bottom()) / most
        for place, row in enumerate(rows[:most]):
            top = head.bottom() + place * high
            paint(QRectF(inner.left(), top, inner.width(), high), row)

    def _now_row(self, room: QRectF, row: ScreenRow) -> None:
        """A card; filled, and with a bell, while the call is fresh."""
        colours = theme.current()
        gap = room.height() * 0.06
        card = room.adjusted(0, gap, 0, -gap)
        ground = colours.accent if row.fresh else colours.surface
        edge = colours.accent if row.fresh else colours.border
        self._painter.setPen(QPen(QColor(edge), max(self._unit * 0.002, 1)))
        self._painter.setBrush(QColor(ground))
        self._painter.drawRoundedRect(card, gap * 1.5, gap * 1.5)
        ink = (
            Ink(colours.on_accent, colours.on_accent, colours.on_accent)
            if row.fresh
            else Ink(colours.text, colours.text, colours.accent)
        )
        pad = card.height() * 0.12
        wide = min(card.height() * 1.25, card.width() * 0.34)
        number = QRectF(card.left() + pad, card.top(), wide, card.height())
        said = number_text(row)
        self._write(number, said, card.height() * 0.68, ink.number, CENTRE, bold=True)
        left = number.right() + pad
        right = card.right() - pad
        if row.fresh:
            side = card.height() * 0.34
            at = QRectF(right - side, card.center().y() - side / 2, side, side).toRect()
            icon("bell", "on_accent").paint(self._painter, at)
            right -= side + pad
        upper = QRectF(left, card.top() + pad * 0.5, right - left, card.height() * 0.52)
        lower = QRectF(left, upper.bottom(), right - left, card.height() * 0.36)
        self._write(upper, row.name, card.height() * 0.38, ink.text, LEFT, bold=True)
        self._write(lower, row.room, card.height() * 0.28, ink.muted, LEFT)

    def _next_row(self, room: QRectF, row: ScreenRow) -> None:
        colours = theme.current()
        self._painter.setPen(QPen(QColor(colours.hairline), max(self._unit * 0.002, 1)))
        self._painter.drawLine(room.topLeft(), room.topRight())
        high, pad = room.height(), room.height() * 0.14
        wide = min(high * 1.3, room.width() * 0.24)
        number = QRectF(room.left(), room.top(), wide, high)
        where = QRectF(room.right() - room.width() * 0.32, room.top(), room.width() * 0.32, high)
        name = QRectF(number.right() + pad, room.top(), 0, high)
        name.setRight(where.left() - pad)
        self._write(number, number_text(row), high * 0.5, colours.accent, CENTRE, bold=True)
        self._write(name, row.name, high * 0.42, colours.text, LEFT, bold=True)
        self._write(where, row.room, high * 0.32, colours.muted, RIGHT)

    def _write(
        self,
        room: QRectF,
        text: str,
        size: float,
        colour: str,
        align: Qt.AlignmentFlag,
        *,
        bold: bool = False,
    ) -> None:
        """In letters of ``size`` pixels, smaller where the room is narrow."""
        font = _font(size, bold=bold)
        smaller = size
        # widths do not shrink evenly with the size: one pixel less until it fits
        while QFontMetricsF(font).horizontalAdvance(text) > room.width() > 0:
            if smaller <= size * SMALLEST:
                break
            smaller -= 1
            font = _font(smaller, bold=bold)
        if QFontMetricsF(font).horizontalAdvance(text) > room.width() > 0:
            cut = Qt.TextElideMode.ElideRight
            text = QFontMetricsF(font).elidedText(text, cut, room.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(room, align, text)
        self.texts.append(text)


def number_text(row: ScreenRow) -> str:
    """As it is called out."""
    return "–" if row.queue_number is None else str(row.queue_number)


def _font(size: float, *, bold: bool) -> QFont:
    # not theme.font: the size is the window's, not the one chosen for the desk
    made = QFont(QApplication.font())
    made.setPixelSize(max(round(size), 1))
    made.setBold(bold)
    return made
