"""Parts of a page that hold facts: a card, its headings, names with values, a big number."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.labels import text_label

PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
TOP = Qt.AlignmentFlag.AlignTop
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
NUMBER = 26
TILE_HEIGHT, TILE_WIDTH, TILE_SIDE = 72, 132, 12


class Card(QFrame):
    """A white ground with a hairline around it; put things into ``body``."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        if title:
            self.head.addWidget(section(title), 1)
            layout.addLayout(self.head)
        layout.addLayout(self.body, 1)


def scrolled(widget: QWidget) -> QScrollArea:
    """``widget`` in a place that scrolls up and down where it does not fit."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def section(title: str) -> QLabel:
    """The heading of a part of a page."""
    return text_label(title, bold=True)


class KeyValues(QWidget):
    """Names at the left, small and grey; values beside them, which can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_pairs(
        self, pairs: Iterable[tuple[str, str]], *, tones: dict[str, str] | None = None
    ) -> None:
        """Show (name, value) in this order; empty values are left out. ``tones`` by name."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._values = {}
        kept = [(name, value) for name, value in pairs if value]
        for row, (name, value) in enumerate(kept):
            self._add(row, name, value, (tones or {}).get(name, ""))

    def value_of(self, name: str) -> str:
        """What is shown beside ``name``; empty when it is left out."""
        return self._values[name].text() if name in self._values else ""

    def _add(self, row: int, name: str, value: str, tone: str) -> None:
        said = text_label(value, tone=tone, wrap=True)
        said.setTextInteractionFlags(SELECTABLE)
        said.setAccessibleName(f"{name}: {value}")
        self._grid.addWidget(text_label(name, tone="muted"), row, 0, TOP)
        self._grid.addWidget(said, row, 1, TOP)
        self._values[name] = said


class NumberTile(QWidget):
    """A number that opens its list: by click, Enter or Space."""

    clicked = Signal()

    def __init__(self, label: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._icon = label, icon(icon_name, "muted") if icon_name else QIcon()
        self._number, self._note, self._tone = "–", "", "text"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    @property
    def number(self) -> str:
        return self._number

    def set_number(self, number: int | str, *, note: str = "", tone: str = "text") -> None:
        """``note`` is a few small words under the label; ``tone`` danger when it is urgent."""
        self._number = f"{number:,}" if isinstance(number, int) else number
        self._note, self._tone = note, tone
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(TILE_WIDTH), theme.px(TILE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(TILE_WIDTH * 2 // 3), theme.px(TILE_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.hover if self.underMouse() else colours.surface
        line = colours.focus if self.hasFocus() else colours.hairline
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(line), 2 if self.hasFocus() else 1))
        radius = theme.px(6)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), radius, radius)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        colours = theme.current()
        side = theme.px(TILE_SIDE)
        room = self.rect().adjusted(side, theme.px(8), -side, -theme.px(8))
        size = theme.px(18)
        if not self._icon.isNull():
            self._icon.paint(painter, room.right() - size + 1, room.top(), size, size)
        painter.setPen(QColor(colours.tone(self._tone)))
        painter.setFont(theme.font(NUMBER, bold=True))
        painter.drawText(room.adjusted(0, -theme.px(4), 0, 0), TOP, self._number)
        painter.setPen(QColor(colours.muted))
        painter.setFont(theme.font(theme.SMALL))
        words = f"{self._label} · {self._note}" if self._note else self._label
        elide = Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(words, elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, said)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESS:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        said = f"{self._label}: {self._number} {self._note}".strip()
        self.setAccessibleName(said)
        self.setToolTip(said)
