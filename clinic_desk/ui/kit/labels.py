"""Words and pictures on a page, by meaning instead of by font."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon


class IconLabel(QWidget):
    """A tinted drawing that follows the theme and the text size."""

    def __init__(self, name: str, tone: str = "text", size: int = 18) -> None:
        super().__init__()
        self._size = size
        self._icon = QIcon()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(name, tone)

    def set_icon(self, name: str, tone: str = "text") -> None:
        self._icon = icon(name, tone)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._icon.paint(painter, self.rect(), Qt.AlignmentFlag.AlignCenter, mode)
        painter.end()


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; the tip then holds all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_full(text)

    @property
    def full(self) -> str:
        return self._full

    def set_full(self, text: str) -> None:
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


def text_label(
    text: str = "", *, tone: str = "", size: str = "", bold: bool = False, wrap: bool = False
) -> QLabel:
    """A label by meaning: ``tone`` of theme.TONES, ``size`` small, body or title."""
    label = QLabel(text)
    if tone:
        label.setProperty("tone", tone)
    if size:
        label.setProperty("level", size)
    if bold:
        label.setProperty("weight", "bold")
    label.setWordWrap(wrap)
    return label


def hairline(*, upright: bool = False) -> QFrame:
    """A line one pixel thin between two parts."""
    line = QFrame()
    line.setProperty("kind", "hairline")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
