"""The names above the lanes: who, how many visits, how full the day is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.appointments.board.look import CENTRE, Look
from clinic_desk.ui.appointments.board.sheet import Lane
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.kit import theme

VISITS = QT_TRANSLATE_NOOP("AppointmentBoard", "%n visit(s)")
AWAY = QT_TRANSLATE_NOOP("AppointmentBoard", "Not in")
_INITIAL_FROM = 120
"""Lanes narrower than this (at 100 %) show no initial."""


@dataclass(slots=True)
class HeadPainter:
    state: State
    words: Catalogue
    look: Look

    def paint(self, painter: QPainter, area: QRectF) -> None:
        geometry, colours = self.state.geometry, self.look.colours
        strip = QRectF(0, 0, area.width(), geometry.header)
        painter.fillRect(strip, QColor(colours.surface))
        painter.save()
        painter.setClipRect(strip.adjusted(geometry.gutter, 0, 0, 0))
        for number, lane in enumerate(self.state.sheet.lanes):
            box = QRectF(geometry.x(number), 0, geometry.lane_width, geometry.header)
            if box.intersects(strip):
                self._heading(painter, box, number, lane)
        painter.restore()
        painter.setPen(QColor(colours.border))
        y = geometry.header - 0.5
        painter.drawLine(QPointF(0, y), QPointF(area.width(), y))

    def _heading(self, painter: QPainter, box: QRectF, number: int, lane: Lane) -> None:
        look, colours = self.look, self.look.colours
        px = theme.px
        colour = lane.colour or look.series(number)
        inner = box.adjusted(px(8), 0, -px(6), 0)
        if box.width() >= px(_INITIAL_FROM):
            side = px(28)
            circle = QRectF(inner.left(), box.center().y() - side / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(circle)
            painter.setFont(look.heading)
            painter.setPen(QColor(look.on(colour)))
            painter.drawText(circle, CENTRE, lane.name[:1])
            inner.setLeft(circle.right() + px(8))
        half = (box.height() - px(6)) / 2
        upper = QRectF(inner.left(), box.top() + px(3), inner.width(), half)
        lower = upper.translated(0, half)
        live = sum(visit.status.live for visit in self.state.sheet.placed_in(number))
        count = self.words.text("AppointmentBoard", VISITS, live)
        if not lane.windows:
            count = self.words.text("AppointmentBoard", AWAY)
        look.write(painter, upper, lane.name, look.heading, colours.text)
        used = look.write(painter, lower, count, look.plain, colours.muted) + px(6)
        if lane.title:
            rest = lower.adjusted(used, 0, 0, 0)
            look.write(painter, rest, lane.title, look.plain, colours.muted)
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(box.topLeft() + QPointF(0.5, px(8)), box.bottomLeft() + QPointF(0.5, 0))
        self._load(painter, box, lane, number, colour)

    def _load(self, painter: QPainter, box: QRectF, lane: Lane, number: int, colour: str) -> None:
        """A line under the heading, as long as the doctor's hours are full."""
        offered = sum(window.minutes for window in lane.windows)
        taken = sum(v.minutes for v in self.state.sheet.placed_in(number) if v.status.live)
        if offered:
            width = box.width() * min(taken / offered, 1.0)
            line = QRectF(box.left() + 1, box.bottom() - theme.px(3), width, theme.px(3))
            painter.fillRect(line, QColor(colour))
