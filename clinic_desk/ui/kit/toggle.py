"""A small button that stays down: a weekday, half a day."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from clinic_desk.ui.kit import theme

HIGH, SIDE = 28, 4
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class Toggle(QAbstractButton):
    """``name`` is the whole word where ``text`` is only its letter."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setText(text)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * theme.px(SIDE), theme.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, down = theme.current(), self.isChecked()
        edge = colours.accent if down else colours.border
        ground = colours.hover if self.underMouse() else colours.surface
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            wide = 2 if self.hasFocus() else 1
            painter.setPen(QPen(QColor(colours.focus if self.hasFocus() else edge), wide))
            painter.setBrush(QColor(colours.accent_soft if down else ground))
            radius = theme.px(4)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
            painter.setFont(theme.font(bold=down))
            painter.setPen(QColor(colours.accent_pair.text if down else colours.text))
            painter.drawText(QRectF(self.rect()), CENTRE, self.text())
