"""How one day of the year is drawn, on the view and in its legend."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.settings.year_signs import DayLook

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
NUMBER_PART = 0.58
"""Of a cell's width, where a sign stands beside the number."""
SAMPLE = QSize(26, 18)


def paint_day(
    painter: QPainter, cell: QRect, number: str, look: DayLook, *, marked: bool = False
) -> None:
    """The day in ``cell``: its number, and beside it its sign; ``marked``: in the span."""
    colours = theme.current()
    box = cell.toRectF().adjusted(1, 1, -1, -1)
    round_ = theme.px(4)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.tone:
        painter.setBrush(QColor(colours.pair(look.tone).fill))
        painter.drawRoundedRect(box, round_, round_)
    elif look.hatched:
        brush = QBrush(Qt.BrushStyle.BDiagPattern)
        brush.setColor(QColor(colours.hatch))
        painter.setBrush(QColor(colours.closed))
        painter.drawRoundedRect(box, round_, round_)
        painter.setBrush(brush)
        painter.drawRoundedRect(box, round_, round_)
    elif marked:
        painter.setBrush(QColor(colours.selection))
        painter.drawRoundedRect(box, round_, round_)
    if marked:
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, round_, round_)
    elif look.dashed:
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, round_, round_)
    ink = colours.pair(look.tone).text if look.tone else colours.text
    if look.hatched and not look.sign:
        ink = colours.muted
    painter.setPen(QColor(ink))
    painter.setFont(theme.font(theme.SMALL))
    if not look.sign:
        painter.drawText(cell, CENTRE, number)
        return
    left, right = QRect(cell), QRect(cell)
    if number:
        middle = cell.left() + round(cell.width() * NUMBER_PART)
        left.setRight(middle)
        right.setLeft(middle + theme.px(3))
        painter.drawText(left, RIGHT, number)
    if not look.tone:
        painter.setPen(QColor(colours.muted))
    painter.setFont(theme.font(theme.SMALL - 2, bold=True))
    painter.drawText(right, LEFT if number else CENTRE, look.sign)


class LegendEntry(QWidget):
    """A sample of a day with its words."""

    def __init__(self, look: DayLook, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(_Sample(look))
        row.addWidget(text_label(words, tone="muted", size="small"))


class _Sample(QWidget):
    def __init__(self, look: DayLook) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(SAMPLE.width()), theme.px(SAMPLE.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        if not self._look.tone and not self._look.hatched:
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, theme.px(4), theme.px(4))
        paint_day(painter, self.rect(), "", self._look)
        painter.end()
