"""A few choices as cards: the word, what it means, a drawing; chosen by click, arrows or digit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon

HEIGHT, PLAIN_HEIGHT, SIDE, ICON, RING = 60, 44, 16, 22, 16
TOP, BOTTOM, MIDDLE = (
    Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignBottom,
    Qt.AlignmentFlag.AlignVCenter,
)
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    title: str
    meaning: str = ""
    icon: str = ""


class ChoiceCards(QWidget):
    """One of them is always chosen; the whole group is one stop of the Tab key."""

    changed = Signal(str)

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cards = [_Card(choice, self) for choice in choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for at, card in enumerate(self._cards):
            card.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            column.addWidget(card)
        self._show()

    def value(self) -> str:
        return self._choices[self._at].value

    def set_value(self, value: str) -> None:
        places = [at for at, choice in enumerate(self._choices) if choice.value == value]
        self._choose(places[0] if places else 0)

    def card(self, value: str) -> QAbstractButton:
        at = next(at for at, choice in enumerate(self._choices) if choice.value == value)
        return self._cards[at]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in STEPS:
            self._choose((self._at + STEPS[Qt.Key(event.key())]) % len(self._choices))
        elif text.isdecimal() and 1 <= int(text) <= len(self._choices):
            self._choose(int(text) - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def _choose(self, at: int) -> None:
        before, self._at = self._at, at
        self._show()
        if before != at:
            self.changed.emit(self.value())

    @Slot()
    def _show(self) -> None:
        chosen = self._choices[self._at]
        self.setAccessibleDescription(f"{chosen.title}. {chosen.meaning}")
        for at, card in enumerate(self._cards):
            card.setChecked(at == self._at)
            card.update()


class _Card(QAbstractButton):
    def __init__(self, choice: Choice, group: QWidget) -> None:
        super().__init__()
        self._choice, self._group = choice, group
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(choice.title)
        self.setObjectName(f"choice_{choice.value}")

    def sizeHint(self) -> QSize:
        height = HEIGHT if self._choice.meaning else PLAIN_HEIGHT
        return QSize(theme.px(320), theme.px(height))

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
        if self.underMouse() and not chosen:
            ground = colours.hover
        edge = colours.accent if chosen else colours.border
        if chosen and self._group.hasFocus():
            edge = colours.focus
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        radius = theme.px(6)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), radius, radius)
        left = self._paint_ring(painter, chosen=chosen)
        if self._choice.icon:
            size = theme.px(ICON)
            at = QRect(left, (self.height() - size) // 2, size, size)
            tone = "accent" if chosen else "muted"
            icon(self._choice.icon, tone).paint(painter, at)
            left += size + theme.px(12)
        self._paint_words(painter, left)
        painter.end()

    def _paint_ring(self, painter: QPainter, *, chosen: bool) -> int:
        colours = theme.current()
        size, side = theme.px(RING), theme.px(SIDE)
        ring = QRect(side, (self.height() - size) // 2, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.border_strong), 1.5))
        painter.drawEllipse(ring)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            inset = theme.px(4)
            painter.drawEllipse(ring.adjusted(inset, inset, -inset + 1, -inset + 1))
        return side + size + theme.px(12)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        colours, choice = theme.current(), self._choice
        gap = theme.px(9)
        room = self.rect().adjusted(left, gap, -theme.px(12), -gap)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(theme.font(bold=True))
        painter.setPen(QColor(colours.text))
        said = painter.fontMetrics().elidedText(choice.title, elide, room.width())
        painter.drawText(room, TOP if choice.meaning else MIDDLE, said)
        if choice.meaning:
            painter.setFont(theme.font(theme.SMALL))
            painter.setPen(QColor(colours.muted))
            said = painter.fontMetrics().elidedText(choice.meaning, elide, room.width())
            painter.drawText(room, BOTTOM, said)
