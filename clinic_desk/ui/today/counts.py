"""Numbers that open their lists: a row of them over a column."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from clinic_desk.ui.kit import theme

NUMBER, HIGH, SIDE = 22, 56, 8
CENTRE = Qt.AlignmentFlag.AlignHCenter


class CountButton(QAbstractButton):
    """A large number over a small word; pressed in, its list alone is shown."""

    def __init__(self, label: str, tone: str = "text") -> None:
        super().__init__()
        self._label, self._tone, self._count = label, tone, 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self.update)
        self.set_count(0)

    @property
    def count(self) -> int:
        return self._count

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self._label}: {count}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(theme.SMALL)).horizontalAdvance(self._label)
        return QSize(max(words + 2 * theme.px(SIDE), theme.px(48)), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(44), theme.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tone = self._tone if self._count else "muted"
        painter.setPen(QColor(colours.tone(tone)))
        painter.setFont(theme.font(NUMBER, bold=True))
        room = self.rect().adjusted(0, theme.px(4), 0, -theme.px(6))
        painter.drawText(room, CENTRE | Qt.AlignmentFlag.AlignTop, str(self._count))
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.muted))
        painter.setFont(theme.font(theme.SMALL))
        elide = Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(self._label, elide, room.width())
        painter.drawText(room, CENTRE | Qt.AlignmentFlag.AlignBottom, said)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self.rect().toRectF().adjusted(1, 1, -1, -1)
        radius = theme.px(6)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(colours.accent_soft if self.isChecked() else colours.hover))
            painter.drawRoundedRect(ground, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.focus))
            painter.drawRoundedRect(ground, radius, radius)
