"""A person as a coloured disc with the first sign of the name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.colours import ink_on

SIZE = 28
LETTER = 0.46


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
