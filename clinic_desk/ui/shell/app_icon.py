"""The program's own sign, for title bars and task bars: drawn, so that it is sharp everywhere."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from clinic_desk.ui.kit.colours import LIGHT
from clinic_desk.ui.kit.icons import pixmap

SIZES = (16, 24, 32, 48, 64, 128, 256)
ROUND, INNER = 0.22, 0.68


def app_icon() -> QIcon:
    """A white tooth on the accent, the same in both themes."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(size))
    return made


def _drawn(size: int) -> QPixmap:
    ground = QPixmap(size, size)
    ground.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * ROUND, size * ROUND)
    inner = round(size * INNER)
    tooth = pixmap("tooth", "text", inner)
    white = QPainter(tooth)
    white.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    white.fillRect(tooth.rect(), QColor(LIGHT.on_accent))
    white.end()
    painter.drawPixmap((size - inner) // 2, (size - inner) // 2, tooth)
    painter.end()
    return ground
