"""The names above the lanes: who or which day, how many visits, how full it is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.appointments.board.card import lane_name
from clinic_desk.ui.appointments.board.look import CENTRE, Look
from clinic_desk.ui.appointments.board.sheet import Lane
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.kit import theme

VISITS = QT_TRANSLATE_NOOP("AppointmentBoard", "%n visit(s)")
AWAY = QT_TRANSLATE_NOOP("AppointmentBoard", "Not in")
CLOSED = QT_TRANSLATE_NOOP("AppointmentBoard", "Closed")
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
        sheet = self.state.sheet
        colour = lane.colour or look.series(number)
        inner = box.adjusted(px(8), 0, -px(6), 0)
        if (
            lane.staff_id is not None
            and sheet.view is View.DOCTORS
            and (box.width() >= px(_INITIAL_FROM))
        ):
            inner.setLeft(self._initial(painter, box, lane, colour) + px(8))
        half = (box.height() - px(6)) / 2
        upper = QRectF(inner.left(), box.top() + px(3), inner.width(), half)
        lower = upper.translated(0, half)
        live = sum(visit.status.live for visit in sheet.placed_in(number))
        count = self.words.text("AppointmentBoard", VISITS, live)
        if not lane.windows:
            said = self.words.text("AppointmentBoard", AWAY if lane.staff_id else CLOSED)
            count = f"{said} · {count}" if live else said
        today = self.state.now is not None and lane.day == self.state.now.date()
        name = colours.accent if today and sheet.view is View.WEEK else colours.text
        look.write(painter, upper, lane_name(lane, sheet, self.words), look.heading, name)
        used = look.write(painter, lower, count, look.plain, colours.muted) + px(6)
        if lane.title and sheet.view is not View.WEEK:
            rest = lower.adjusted(used, 0, 0, 0)
            look.write(painter, rest, lane.title, look.plain, colours.muted)
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(box.topLeft() + QPointF(0.5, px(8)), box.bottomLeft() + QPointF(0.5, 0))
        self._load(painter, box, number, colour)

    def _initial(self, painter: QPainter, box: QRectF, lane: Lane, colour: str) -> float:
        """The doctor's initial in a disc; where it ends."""
        side = theme.px(28)
        circle = QRectF(box.left() + theme.px(8), box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(circle)
        painter.setFont(self.look.heading)
        painter.setPen(QColor(self.look.on(colour)))
        painter.drawText(circle, CENTRE, lane.name[:1])
        return circle.right()

    def _load(self, painter: QPainter, box: QRectF, number: int, colour: str) -> None:
        """A line under the heading, as long as the hours outside kept time are full."""
        sheet = self.state.sheet
        offered = sheet.offered(number)
        taken = sum(v.minutes for v in sheet.placed_in(number) if v.status.live)
        if offered:
            width = box.width() * min(taken / offered, 1.0)
            line = QRectF(box.left() + 1, box.bottom() - theme.px(3), width, theme.px(3))
            painter.fillRect(line, QColor(colour))
