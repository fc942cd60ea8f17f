"""A member of staff as a large button on the sign-in page."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from clinic_desk.ui.kit import theme
from clinic_desk.ui.shell.avatar import draw_avatar

WIDTH, HEIGHT, DISC, SIDE = 208, 64, 40, 12
TOP, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom


class PersonButton(QAbstractButton):
    """Name over role; the chosen one has the accent's edge."""

    def __init__(self, name: str, role: str, colour: str) -> None:
        super().__init__()
        self._name, self._role, self._colour = name, role, colour
        self.setCheckable(True)
        # the keys stay in the PIN field: the arrows choose from there
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{name}, {role}")
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH), theme.px(HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = colours.accent_soft if chosen else colours.surface
        edge = colours.accent if chosen else colours.border
        if self.underMouse() and not chosen:
            ground = colours.hover
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        inner = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, theme.px(6), theme.px(6))
        side, disc = theme.px(SIDE), theme.px(DISC)
        middle = (self.height() - disc) / 2
        draw_avatar(painter, QRectF(side, middle, disc, disc), self._name, self._colour)
        self._paint_words(painter, side + disc + side)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        colours = theme.current()
        gap = theme.px(11)
        room = self.rect().adjusted(left, gap, -theme.px(8), -gap)
        elide = Qt.TextElideMode.ElideRight
        for said, font, colour, place in (
            (self._name, theme.font(bold=True), colours.text, TOP),
            (self._role, theme.font(theme.SMALL), colours.muted, BOTTOM),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            short = painter.fontMetrics().elidedText(said, elide, room.width())
            painter.drawText(room, place, short)
