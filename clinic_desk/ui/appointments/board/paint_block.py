"""Kept time on the board: a hatched band in the colour of its kind, with sign, word and note."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.calendar.hours import Window, normal, subtract
from clinic_desk.ui.appointments.board.look import Look
from clinic_desk.ui.appointments.board.placing import PlacedBlock, drawn_end
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.colours import Pair

_TONES = {
    BlockKind.LUNCH: "neutral",
    BlockKind.MEETING: "info",
    BlockKind.EMERGENCY: "danger",
    BlockKind.EQUIPMENT: "warn",
    BlockKind.TRAVEL: "special",
    BlockKind.OTHER: "neutral",
}
_HATCH = 46
"""How strong the lines are, of 255: the words on them stay legible."""
_LEAST = 9
"""Pixels at 100 %: what is lower shows its sign alone."""


class BlockPainter:
    def __init__(self, state: State, words: Catalogue, look: Look) -> None:
        self._state = state
        self._words = words
        self._look = look

    def pair(self, kind: BlockKind) -> Pair:
        return self._look.colours.pair(_TONES[kind])

    def paint(self, painter: QPainter, rect: QRectF, one: PlacedBlock) -> None:
        pair = self.pair(one.block.kind)
        painter.fillRect(rect, QColor(pair.fill))
        lines = QColor(pair.text)
        lines.setAlpha(_HATCH)
        painter.setBrushOrigin(QPointF(0, -self._state.geometry.scroll_y))
        painter.fillRect(rect, QBrush(lines, Qt.BrushStyle.FDiagPattern))
        edge = QColor(pair.text)
        edge.setAlpha(4 * _HATCH)
        painter.setPen(QPen(edge, 1))
        for y in (rect.top() + 0.5, rect.bottom() - 0.5):
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if not one.whole:
            bar = QRectF(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(bar, QColor(pair.text))
        room = self._room(rect, one).adjusted(theme.px(8), 0, -theme.px(10), 0)
        self.write(painter, room, one.block)

    def _room(self, rect: QRectF, one: PlacedBlock) -> QRectF:
        """The first part of it that no visit covers and that holds a line of words."""
        geometry = self._state.geometry
        busy = [
            Window(visit.start, drawn_end(visit, geometry.least))
            for visit in self._state.visits_in(one.lane)
            if not visit.folded and visit.start < one.end and one.start < visit.end
        ]
        if not busy:
            return rect
        for free in subtract((Window(one.start, one.end),), normal(busy)):
            top, bottom = geometry.y(free.start), geometry.y(free.end)
            if bottom - top >= self._look.line - theme.px(4):
                return QRectF(rect.left(), top, rect.width(), bottom - top)
        return rect

    def write(self, painter: QPainter, room: QRectF, block: BlockRow) -> None:
        """Sign and word, and the note beside them or below where there is room."""
        look, px = self._look, theme.px
        if room.height() < _LEAST or room.width() < px(_LEAST):
            return
        colour = self.pair(block.kind).text
        side = min(float(px(12)), room.height() - 1)
        high = min(float(look.line), room.height())
        line = QRectF(room.left(), room.top() + min(2.0, (room.height() - high) / 2), room.width(),
                      high)  # fmt: skip
        sign = QRectF(line.left(), line.center().y() - side / 2, side, side)
        look.sign(painter, sign, f"kept_{block.kind.value}", colour)
        if room.height() < look.line - px(4):
            return
        words = line.adjusted(side + px(5), 0, 0, 0)
        used = look.write(painter, words, self._words.label(block.kind), look.strong, colour)
        beside = words.adjusted(used + px(6), 0, 0, 0)
        if look.width(block.note, look.plain) <= beside.width() or room.height() < 2 * look.line:
            if beside.width() > 0:
                look.write(painter, beside, block.note, look.plain, colour)
        else:
            below = words.translated(0, look.line)
            look.write(painter, below, block.note, look.plain, colour)
