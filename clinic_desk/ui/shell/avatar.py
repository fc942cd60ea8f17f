"""A person as a coloured disc with the first sign of the name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.colours import ink_on

SIZE = 28
LETTER = 0.46


class Avatar(QWidget):
    """``colour`` is the person's own on the board; empty: the accent."""

    def __init__(self, name: str = "", colour: str = "", size: int = SIZE) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect().toRectF(), self._name, self._colour)
        painter.end()


def draw_avatar(painter: QPainter, room: QRectF, name: str, colour: str) -> None:
    """The disc of ``name`` inside ``room``."""
    ground = QColor(colour or theme.current().accent)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(room)
    font = theme.font(bold=True)
    font.setPixelSize(max(round(room.height() * LETTER), 1))
    painter.setFont(font)
    painter.setPen(QColor(ink_on(ground.name())))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
    painter.restore()
