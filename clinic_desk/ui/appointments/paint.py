"""Draws the board: what rarely changes into one picture, what moves over it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.calendar.hours import Window, clock, subtract
from clinic_desk.ui.appointments.geometry import Geometry
from clinic_desk.ui.appointments.ghost import Ghost, in_the_way, span_text
from clinic_desk.ui.appointments.look import LEFT, Look
from clinic_desk.ui.appointments.paint_visit import VisitPainter
from clinic_desk.ui.appointments.sheet import Lane, Placed
from clinic_desk.ui.appointments.state import State
from clinic_desk.ui.kit import theme

VISITS = QT_TRANSLATE_NOOP("AppointmentBoard", "%n visit(s)")
AWAY = QT_TRANSLATE_NOOP("AppointmentBoard", "Not in")
_HOUR = 60
_AVATAR_FROM = 120
"""Lanes narrower than this (at 100 %) show no initial."""


@dataclass(slots=True)
class BoardPainter:
    state: State
    words: Catalogue
    look: Look

    def base(self, painter: QPainter, area: QRectF) -> None:
        """Grid, visits, gutter and header: all that stays while something is dragged."""
        geometry = self.state.geometry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(self.look.colours.window))
        painter.save()
        painter.setClipRect(_body(geometry, area))
        for number, lane in enumerate(self.state.sheet.lanes):
            self._lane(painter, number, lane, area)
        self._lines(painter, area)
        visits = VisitPainter(self.look)
        for one in self.state.placed:
            rect = geometry.rect(one)
            if not rect.intersects(area):
                continue
            if one.folded:
                visits.folded(painter, rect, one)
            else:
                self._visit(painter, visits, rect, one)
        painter.restore()
        self._gutter(painter, area)
        self._header(painter, area)

    def overlay(self, painter: QPainter, area: QRectF, *, focused: bool) -> None:
        """The chosen place, the pointer's visit, the time now, and what is being moved."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(_body(self.state.geometry, area))
        self._unfolded(painter)
        self._hovered(painter)
        self._now(painter)
        self._chosen(painter, focused=focused)
        if self.state.ghost is not None:
            self._ghost(painter, self.state.ghost, area)
        painter.restore()
        self._now_label(painter)

    # what stays

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
        painter.setPen(QColor(colours.border))
        for number in range(geometry.lanes + 1):
            x = round(geometry.x(number)) + 0.5
            bottom = min(geometry.y(geometry.shown.end), area.bottom())
            painter.drawLine(QPointF(x, geometry.header), QPointF(x, bottom))

    def _visit(self, painter: QPainter, visits: VisitPainter, rect: QRectF, one: Placed) -> None:
        lane = self.state.sheet.lanes[one.lane]
        visits.paint(
            painter,
            rect,
            one,
            bar=one.visit.colour or lane.colour or self.look.series(one.lane),
            bar_height=(one.end - one.start) * self.state.geometry.per_minute - 1,
            marks=self.state.sheet.marks.get(one.visit.id, ()),
            private=self.state.private,
        )

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
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, align, clock(hour * _HOUR))
        painter.restore()

    def _header(self, painter: QPainter, area: QRectF) -> None:
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
        if box.width() >= px(_AVATAR_FROM):
            side = px(28)
            circle = QRectF(inner.left(), box.center().y() - side / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(circle)
            painter.setFont(look.heading)
            painter.setPen(QColor(colours.surface))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, lane.name[:1])
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

    def _load(
        self, painter: QPainter, box: QRectF, lane: Lane, number: int, colour: str
    ) -> None:
        """A line under the heading, as long as the doctor's hours are full."""
        offered = sum(window.minutes for window in lane.windows)
        taken = sum(v.minutes for v in self.state.sheet.placed_in(number) if v.status.live)
        if offered:
            width = box.width() * min(taken / offered, 1.0)
            line = QRectF(box.left() + 1, box.bottom() - theme.px(3), width, theme.px(3))
            painter.fillRect(line, QColor(colour))

    # what moves

    def _chosen(self, painter: QPainter, *, focused: bool) -> None:
        spot, geometry = self.state.spot, self.state.geometry
        if spot is None:
            return
        one = self.state.chosen
        colour = self.look.colours.focus if focused else self.look.colours.border_strong
        pen = QPen(QColor(colour), 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if one is None:
            end = min(spot.minute // self.state.step * self.state.step + self.state.step,
                      geometry.shown.end)  # fmt: skip
            rect = geometry.span(spot.lane, spot.minute, end)
            pen.setWidth(1)
            if not focused:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setBrush(_soft(colour, 24))
        else:
            rect = geometry.rect(one) if not one.folded else self._unfolded_rect(one)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _unfolded(self, painter: QPainter) -> None:
        """A chosen cancelled visit is read across its lane."""
        one = self.state.chosen
        if one is not None and one.folded:
            visits = VisitPainter(self.look)
            self._visit(painter, visits, self._unfolded_rect(one), one)

    def _unfolded_rect(self, one: Placed) -> QRectF:
        end = max(one.end, one.start + self.state.geometry.least)
        return self.state.geometry.span(one.lane, one.start, end)

    def _hovered(self, painter: QPainter) -> None:
        one = self.state.find(self.state.hovered)
        if one is not None and self.state.ghost is None:
            rect = self.state.geometry.rect(one)
            edge = self.look.status(one.visit.status).text
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _now(self, painter: QPainter) -> None:
        now, geometry = self.state.now, self.state.geometry
        if now is None:
            return
        colour = QColor(self.look.colours.now_line)
        for number, lane in enumerate(self.state.sheet.lanes):
            if lane.day == now.date():
                y = geometry.y(lane.minute(now))
                painter.setPen(QPen(colour, 1.5))
                left = geometry.x(number)
                painter.drawLine(QPointF(left, y), QPointF(left + geometry.lane_width, y))

    def _now_label(self, painter: QPainter) -> None:
        now, geometry = self.state.now, self.state.geometry
        lanes = self.state.sheet.lanes
        if now is None or not any(lane.day == now.date() for lane in lanes):
            return
        y = geometry.y(lanes[0].minute(now))
        height = self.look.line
        if y < geometry.header:
            return
        box = QRectF(theme.px(4), y - height / 2, geometry.gutter - theme.px(6), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.colours.now_line))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self.look.colours.surface))
        painter.setFont(self.look.strong)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{now:%H:%M}")

    def _ghost(self, painter: QPainter, ghost: Ghost, area: QRectF) -> None:
        look, geometry = self.look, self.state.geometry
        problems = in_the_way(self.state.sheet, ghost, self.words)
        edge = look.colours.danger.text if problems else look.colours.accent
        fill = look.colours.danger.fill if problems else look.colours.accent_soft
        rect = geometry.span(ghost.lane, ghost.start, ghost.end).adjusted(0, 0.5, 0, -0.5)
        painter.setOpacity(0.92)
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.setOpacity(1.0)
        name = ghost.visit.customer if ghost.visit else ""
        tips = [f"{span_text(ghost)}  {name}".strip(), *problems]
        self._bubble(painter, rect, tips, area, edge)

    def _bubble(
        self, painter: QPainter, rect: QRectF, texts: list[str], area: QRectF, edge: str
    ) -> None:
        """The new time, and what collides, in a box that floats by the ghost."""
        look, px = self.look, theme.px
        fonts = [look.heading, *[look.strong] * (len(texts) - 1)]
        widths = [look.width(text, font) for text, font in zip(texts, fonts, strict=True)]
        line = look.line + px(2)
        size = QRectF(0, 0, max(widths) + px(16), line * len(texts) + px(8))
        body = _body(self.state.geometry, area)
        size.moveTopLeft(QPointF(rect.left() + px(8), rect.top() - size.height() - px(4)))
        if size.top() < body.top():
            size.moveTop(rect.bottom() + px(4))
        size.moveLeft(max(min(size.left(), body.right() - size.width()), body.left()))
        size.moveTop(max(min(size.top(), body.bottom() - size.height()), body.top()))
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(look.colours.raised))
        painter.drawRoundedRect(size, 6, 6)
        for number, (text, font) in enumerate(zip(texts, fonts, strict=True)):
            box = QRectF(
                size.left() + px(8), size.top() + px(4) + number * line, size.width(), line
            )
            painter.setFont(font)
            painter.setPen(QColor(edge if number else look.colours.text))
            painter.drawText(box, LEFT, text)


def _body(geometry: Geometry, area: QRectF) -> QRectF:
    return QRectF(
        geometry.gutter,
        geometry.header,
        area.width() - geometry.gutter,
        area.height() - geometry.header,
    )


def _band(geometry: Geometry, left: float, width: float, window: Window) -> QRectF:
    top = geometry.y(max(window.start, geometry.shown.start))
    bottom = geometry.y(min(window.end, geometry.shown.end))
    return QRectF(left, top, width, bottom - top)


def _soft(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
