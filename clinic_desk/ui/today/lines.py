"""What one line of Today's lists says, and how it is drawn: two lines of words, a time at the
left, what matters now at the right.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
HIGH, HEAD_HIGH, SIDE, LEAD, EDGE, ICON = 46, 30, 12, 46, 3, 14
MIDDLE = Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = MIDDLE | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Line:
    """``key`` tells lines apart; ``what`` is the row behind it. A heading has no ``what``."""

    key: tuple[str, int]
    title: str
    below: str = ""
    lead: str = ""
    """At the left: a time."""
    trail: str = ""
    """At the right: how long, how much."""
    tone: str = "muted"
    """Of what is at the right."""
    sign: str = ""
    """A drawing before what is at the right: never colour alone."""
    edge: str = ""
    """The doctor's colour, at the left edge."""
    what: object = None

    @property
    def heading(self) -> bool:
        return self.what is None

    @property
    def spoken(self) -> str:
        """For who cannot see it."""
        return ", ".join(part for part in (self.lead, self.title, self.below, self.trail) if part)


class LineDelegate(QStyledItemDelegate):
    """Draws headings and lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE_ROLE)
        high = HEAD_HIGH if isinstance(line, Line) and line.heading else HIGH
        return QSize(theme.px(160), theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.heading:
            _draw_heading(painter, room, line)
        else:
            _draw_ground(painter, room, state)
            _draw_line(painter, room, line)
        painter.restore()


def _draw_ground(painter: QPainter, room: QRect, state: QStyle.StateFlag) -> None:
    colours = theme.current()
    if state & QStyle.StateFlag.State_Selected:
        here = state & QStyle.StateFlag.State_HasFocus or state & QStyle.StateFlag.State_Active
        painter.fillRect(room, QColor(colours.selection if here else colours.selection_idle))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(room, QColor(colours.hover))
    painter.setPen(QColor(colours.hairline))
    painter.drawLine(room.left() + theme.px(SIDE), room.bottom(), room.right(), room.bottom())


def _draw_heading(painter: QPainter, room: QRect, line: Line) -> None:
    colours = theme.current()
    inner = room.adjusted(theme.px(SIDE), theme.px(6), -theme.px(SIDE), 0)
    painter.setFont(theme.font(theme.SMALL, bold=True))
    painter.setPen(QColor(colours.muted))
    painter.drawText(inner, MIDDLE, line.title)
    painter.setFont(theme.font(theme.SMALL))
    painter.drawText(inner, AT_RIGHT, line.trail)


def _draw_line(painter: QPainter, room: QRect, line: Line) -> None:
    colours = theme.current()
    if line.edge:
        edge = QRect(room.left(), room.top() + theme.px(6), theme.px(EDGE), room.height())
        edge.setBottom(room.bottom() - theme.px(6))
        painter.fillRect(edge, QColor(line.edge))
    inner = room.adjusted(theme.px(SIDE), theme.px(4), -theme.px(SIDE), -theme.px(4))
    if line.lead:
        painter.setFont(theme.font())
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, MIDDLE, line.lead)
        inner.setLeft(inner.left() + theme.px(LEAD))
    if line.trail or line.sign:
        inner.setRight(_draw_trail(painter, inner, line) - theme.px(8))
    upper, lower = QRect(inner), QRect(inner)
    if line.below:
        upper.setBottom(inner.center().y() + theme.px(1))
        lower.setTop(inner.center().y() + theme.px(2))
    painter.setPen(QColor(colours.text))
    painter.setFont(theme.font(bold=True))
    _elided(painter, upper, line.title)
    if line.below:
        painter.setPen(QColor(colours.muted))
        painter.setFont(theme.font(theme.SMALL))
        _elided(painter, lower, line.below)


def _draw_trail(painter: QPainter, inner: QRect, line: Line) -> int:
    """Where it begins."""
    painter.setFont(theme.font(theme.SMALL, bold=line.tone not in {"muted", "text"}))
    painter.setPen(QColor(theme.current().tone(line.tone)))
    wide = min(painter.fontMetrics().horizontalAdvance(line.trail), inner.width() // 2)
    at = QRect(inner.right() - wide + 1, inner.top(), wide, inner.height())
    _elided(painter, at, line.trail)
    if not line.sign:
        return at.left()
    side = theme.px(ICON)
    place = QRect(at.left() - side - theme.px(4), 0, side, side)
    place.moveTop(inner.center().y() - side // 2)
    icon(line.sign, line.tone).paint(painter, place)
    return place.left()


def _elided(painter: QPainter, room: QRect, text: str) -> None:
    elide = Qt.TextElideMode.ElideRight
    painter.drawText(room, MIDDLE, painter.fontMetrics().elidedText(text, elide, room.width() + 1))
