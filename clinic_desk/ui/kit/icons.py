"""Icons of our own: line drawings tinted by the theme when they are painted.

An icon follows the theme by itself: it keeps its name and tone, and asks for the colour at
each painting. Drawings are sharp at every scale, as they are made for the pixels asked for.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from clinic_desk.base.paths import resources
from clinic_desk.ui.kit import theme


class _Tinted(QIconEngine):
    """Draws one SVG in the colour that the theme gives its tone now."""

    def __init__(self, name: str, tone: str, on_tone: str | None) -> None:
        super().__init__()
        self._name, self._tone, self._on_tone = name, tone, on_tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        made = self._drawn(rect.size() * scale, mode, state)
        made.setDevicePixelRatio(scale)
        painter.drawPixmap(rect.topLeft(), made)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, state)

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._tone, self._on_tone)

    def _drawn(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        tone = self._tone
        if state is QIcon.State.On and self._on_tone:
            tone = self._on_tone
        if mode is QIcon.Mode.Disabled:
            tone = "disabled"
        return _pixmap(self._name, theme.current().tone(tone), size)


@cache
def icon(name: str, tone: str = "text", on_tone: str | None = None) -> QIcon:
    """The drawing ``resources/icons/NAME.svg`` in ``tone``; in ``on_tone`` while checked.

    Kept for ever: an icon whose engine is written in Python crashes the program when Python's
    collector finds both in one cycle (a page that is gone) and frees the engine first.

    Raises:
        FileNotFoundError: there is no such drawing.

    """
    _drawing(name)
    return QIcon(_Tinted(name, tone, on_tone))


def pixmap(name: str, tone: str, size: int, scale: float = 1.0) -> QPixmap:
    """For labels and painted widgets: ``size`` in pixels of the screen's own scale."""
    side = round(size * scale)
    made = _pixmap(name, theme.current().tone(tone), QSize(side, side))
    made.setDevicePixelRatio(scale)
    return made


def _pixmap(name: str, colour: str, size: QSize) -> QPixmap:
    key = f"clinic-desk {name} {colour} {size.width()}x{size.height()}"
    made = QPixmap()
    if size.isEmpty():  # a button squeezed to nothing while a form is laid out
        return made
    if QPixmapCache.find(key, made):
        return QPixmap(made)
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))
    side = min(size.width(), size.height())
    painter = QPainter(made)
    left, top = (size.width() - side) / 2, (size.height() - side) / 2
    renderer.render(painter, QRectF(left, top, side, side))
    painter.end()
    QPixmapCache.insert(key, made)
    return made


@cache
def _drawing(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()
