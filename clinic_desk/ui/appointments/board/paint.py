"""Draws the board: what rarely changes, and apart from it what moves over it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.hours import Window, clock, subtract
from clinic_desk.ui.appointments.board.geometry import Geometry
from clinic_desk.ui.appointments.board.look import RIGHT, Look
from clinic_desk.ui.appointments.board.paint_block import BlockPainter
from clinic_desk.ui.appointments.board.paint_head import HeadPainter
from clinic_desk.ui.appointments.board.paint_over import OverPainter
from clinic_desk.ui.appointments.board.paint_visit import VisitPainter
from clinic_desk.ui.appointments.board.sheet import Lane
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.kit import theme

_HOUR = 60


class BoardPainter:
    def __init__(self, state: State, words: Catalogue) -> None:
        self.state = state
        self._words = words
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's colours and sizes again."""
        self.look = Look()
        self._visits = VisitPainter(self.state, self.look)
        self._blocks = BlockPainter(self.state, self._words, self.look)
        self._head = HeadPainter(self.state, self._words, self.look)
        self._over = OverPainter(self.state, self._words, self.look)

    def base(self, painter: QPainter, area: QRectF) -> None:
        """Grid, kept time, visits, gutter and header: what stays while something is dragged."""
        geometry = self.state.geometry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(self.look.colours.window))
        painter.save()
        painter.setClipRect(geometry.body(area))
        for number, lane in enumerate(self.state.sheet.lanes):
            self._lane(painter, number, lane, area)
        self._lines(painter, area)
        for block in self.state.blocks:
            band = geometry.block_rect(block)
            if band.intersects(area):
                self._blocks.paint(painter, band, block)
        self._between(painter, area)
        for one in self.state.placed:
            rect = geometry.rect(one)
            if not rect.intersects(area):
                continue
            if one.folded:
                self._visits.folded(painter, rect, one)
            else:
                self._visits.paint(painter, rect, one)
        painter.restore()
        self._gutter(painter, area)
        self._head.paint(painter, area)

    def overlay(self, painter: QPainter, area: QRectF, *, focused: bool) -> None:
        """The chosen place, the pointer's visit, the time now, and what is being moved."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(self.state.geometry.body(area))
        self._over.paint(painter, area, focused=focused)
        painter.restore()
        self._over.now_label(painter)

    def _lane(self, painter: QPainter, number: int, lane: Lane, area: QRectF) -> None:
        geometry, colours = self.state.geometry, self.look.colours
        left, width = geometry.x(number), geometry.lane_width
        if left > area.right() or left + width < area.left():
            return
        shown = (geometry.shown,)
        for window in lane.windows:
            painter.fillRect(_band(geometry, left, width, window), QColor(colours.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrushOrigin(QPointF(0, -geometry.scroll_y))
        for closed in subtract(shown, lane.windows):
            band = _band(geometry, left, width, closed)
            painter.fillRect(band, QColor(colours.closed))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(QColor(colours.hatch))
            painter.fillRect(band, brush)

    def _lines(self, painter: QPainter, area: QRectF) -> None:
        geometry, colours = self.state.geometry, self.look.colours
        right = min(geometry.x(geometry.lanes), area.right())
        for minute in range(geometry.shown.start, geometry.shown.end + 1, self.state.step):
            y = round(geometry.y(minute)) + 0.5
            if not geometry.header <= y <= area.bottom():
                continue
            hour = minute % _HOUR == 0
            painter.setPen(QColor(colours.grid_hour if hour else colours.grid_half))
            painter.drawLine(QPointF(geometry.gutter, y), QPointF(right, y))

    def _between(self, painter: QPainter, area: QRectF) -> None:
        """The lines between lanes, over kept time too."""
        geometry = self.state.geometry
        painter.setPen(QColor(self.look.colours.border))
        for number in range(geometry.lanes + 1):
            x = round(geometry.x(number)) + 0.5
            bottom = min(geometry.y(geometry.shown.end), area.bottom())
            painter.drawLine(QPointF(x, geometry.header), QPointF(x, bottom))

    def _gutter(self, painter: QPainter, area: QRectF) -> None:
        geometry, look = self.state.geometry, self.look
        strip = QRectF(0, geometry.header, geometry.gutter, area.height())
        painter.save()
        painter.setClipRect(strip)
        painter.fillRect(strip, QColor(look.colours.window))
        painter.setFont(look.plain)
        painter.setPen(QColor(look.colours.muted))
        for hour in range(geometry.shown.start // _HOUR, geometry.shown.end // _HOUR + 1):
            y = geometry.y(hour * _HOUR)
            # the first label hangs below its line, or the header would cut it
            top = y if hour * _HOUR == geometry.shown.start else y - look.line / 2
            box = QRectF(0, top, geometry.gutter - theme.px(6), look.line)
            painter.drawText(box, RIGHT, clock(hour * _HOUR))
        painter.restore()


def _band(geometry: Geometry, left: float, width: float, window: Window) -> QRectF:
    top = geometry.y(max(window.start, geometry.shown.start))
    bottom = geometry.y(min(window.end, geometry.shown.end))
    return QRectF(left, top, width, bottom - top)
