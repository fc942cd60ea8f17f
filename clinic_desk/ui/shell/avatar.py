"""A person as a coloured disc with the first sign of the name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_desk.ui.kit import theme

SIZE = 28
LETTER = 0.46
DARK_TEXT_FROM = 150
"""Colours lighter than this carry dark letters."""


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
    light = _lightness(ground) > DARK_TEXT_FROM
    painter.setPen(QColor("#101820") if light else QColor("#ffffff"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
    painter.restore()


def _lightness(colour: QColor) -> float:
    """As the eye sees it, 0 to 255."""
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
