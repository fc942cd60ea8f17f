"""What moves over the board: the choice, the present, and what is on its way."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.appointments.board.ghost import (
    Ghost,
    in_the_way,
    span_text,
    visits_inside,
)
from clinic_desk.ui.appointments.board.look import CENTRE, LEFT, Look
from clinic_desk.ui.appointments.board.paint_block import BlockPainter
from clinic_desk.ui.appointments.board.paint_visit import VisitPainter
from clinic_desk.ui.appointments.board.placing import Placed
from clinic_desk.ui.appointments.board.sheet import Sheet
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.kit import theme

BY_KEYS = QT_TRANSLATE_NOOP("AppointmentBoard", "Enter drops it, Esc leaves it where it was")
STAY = QT_TRANSLATE_NOOP("AppointmentBoard", "%n visit(s) stay in it")


@dataclass(slots=True)
class OverPainter:
    state: State
    words: Catalogue
    look: Look
    _said: tuple[Sheet, Ghost, list[str]] | None = None

    def paint(self, painter: QPainter, area: QRectF, *, focused: bool) -> None:
        """Over the visits, under the header and the gutter."""
        self._unfolded(painter)
        self._hovered(painter)
        self._now(painter)
        self._chosen(painter, focused=focused)
        if self.state.ghost is not None:
            self._ghost(painter, self.state.ghost, area)

    def now_label(self, painter: QPainter) -> None:
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
        painter.drawText(box, CENTRE, f"{now:%H:%M}")

    def _chosen(self, painter: QPainter, *, focused: bool) -> None:
        spot, geometry = self.state.spot, self.state.geometry
        if spot is None:
            return
        one, block = self.state.chosen, self.state.chosen_block
        colour = self.look.colours.focus if focused else self.look.colours.border_strong
        pen = QPen(QColor(colour), 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if block is not None:
            rect = geometry.block_rect(block).adjusted(1, 0, -1, 0)
        elif one is None:
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
            VisitPainter(self.state, self.look).paint(painter, self._unfolded_rect(one), one)

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
        kept = self.state.hovered_block
        if kept is not None and self.state.ghost is None:
            edge = BlockPainter(self.state, self.words, self.look).pair(kept.block.kind).text
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.state.geometry.block_rect(kept).adjusted(1, 1, -1, -1))

    def _now(self, painter: QPainter) -> None:
        now, geometry = self.state.now, self.state.geometry
        if now is None:
            return
        colour = QColor(self.look.colours.now_line)
        for number, lane in enumerate(self.state.sheet.lanes):
            if lane.day == now.date():
                y = round(geometry.y(lane.minute(now)))
                # thin: the words below it stay legible
                line = QRectF(geometry.x(number), y, geometry.lane_width, theme.px(1))
                painter.fillRect(line, colour)

    def _ghost(self, painter: QPainter, ghost: Ghost, area: QRectF) -> None:
        look, geometry = self.look, self.state.geometry
        problems = self._problems(ghost)
        pair = look.colours.danger if problems else look.colours.accent_pair
        rect = geometry.span(ghost.lane, ghost.start, ghost.end).adjusted(0, 0.5, 0, -0.5)
        # what lies below kept time stays there, so it is seen
        painter.setOpacity(0.92 if ghost.block is None else 0.7)
        painter.setPen(QPen(QColor(pair.text), 2))
        painter.setBrush(QColor(pair.fill))
        for lane in self._lanes(ghost):
            one = geometry.span(lane, ghost.start, ghost.end).adjusted(1, 1.5, -1, -1.5)
            painter.drawRoundedRect(one, 4, 4)
        painter.setOpacity(1.0)
        name = ghost.visit.customer if ghost.visit else ""
        if ghost.block is not None:
            name = self.words.label(ghost.block.kind)
        line = QRectF(rect.left() + theme.px(8), rect.top() + 1, rect.width(), look.line)
        look.write(painter, line, name, look.strong, pair.text)
        lines = [(span_text(ghost), look.heading, look.colours.text)]
        lines += [(problem, look.strong, pair.text) for problem in problems]
        if inside := visits_inside(self.state.sheet, ghost):
            stay = self.words.text("AppointmentBoard", STAY, inside)
            lines.append((stay, look.plain, look.colours.muted))
        if self.state.by_keys:
            hint = self.words.text("AppointmentBoard", BY_KEYS)
            lines.append((hint, look.plain, look.colours.muted))
        self._bubble(painter, rect, lines, area, pair.text)

    def _lanes(self, ghost: Ghost) -> list[int]:
        """What the whole clinic keeps goes across all lanes of its day."""
        block, lanes = ghost.block, self.state.sheet.lanes
        if block is None or block.staff_id is not None or block.chair_id is not None:
            return [ghost.lane]
        return [n for n, lane in enumerate(lanes) if lane.day == lanes[ghost.lane].day]

    def _problems(self, ghost: Ghost) -> list[str]:
        """Worked out once for each place: most moves of the pointer stay in the same."""
        if self._said is None or self._said[0] is not self.state.sheet or self._said[1] != ghost:
            found = in_the_way(self.state.sheet, ghost, self.words)
            self._said = self.state.sheet, ghost, found
        return self._said[2]

    def _bubble(
        self,
        painter: QPainter,
        rect: QRectF,
        lines: list[tuple[str, QFont, str]],
        area: QRectF,
        edge: str,
    ) -> None:
        """The new time, and what collides, in a box that floats by the ghost."""
        look, px = self.look, theme.px
        step = look.line + px(3)
        width = max(look.width(text, font) for text, font, _ in lines) + px(16)
        box = QRectF(0, 0, width, step * len(lines) + px(8))
        body = self.state.geometry.body(area)
        box.moveTopLeft(QPointF(rect.left() + px(8), rect.top() - box.height() - px(4)))
        if box.top() < body.top():
            box.moveTop(rect.bottom() + px(4))
        box.moveLeft(max(min(box.left(), body.right() - box.width()), body.left()))
        box.moveTop(max(min(box.top(), body.bottom() - box.height()), body.top()))
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(look.colours.raised))
        painter.drawRoundedRect(box, 6, 6)
        line = QRectF(box.left() + px(8), box.top() + px(4), box.width(), step)
        for text, font, colour in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(line, LEFT, text)
            line.translate(0, step)


def _soft(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
