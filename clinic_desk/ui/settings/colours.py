"""A colour out of a few that can be told apart, for doctors and services."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_desk.desk.staff.service import COLOURS
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon

SIDE, GAP, EDGE = 24, 8, 4
STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Swatches(QWidget):
    """The colours in a row, one of them ticked; by click, arrow keys or number. One stop of Tab.

    A colour that is not among them, kept from elsewhere, stands at the end.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._colours: list[str] = [*COLOURS]
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("takes_digits", True)

    def value(self) -> str:
        return self._colours[self._at]

    def set_value(self, colour: str) -> None:
        if colour and colour not in self._colours:
            self._colours.append(colour)
        self._go(self._colours.index(colour) if colour else 0)

    def place(self, number: int) -> QRect:
        """Where the swatch of that number, from 0, stands."""
        side, step = theme.px(SIDE), theme.px(SIDE + GAP)
        return QRect(theme.px(EDGE) + number * step, (self.height() - side) // 2, side, side)

    def sizeHint(self) -> QSize:
        wide = theme.px(EDGE) * 2 + len(self._colours) * theme.px(SIDE + GAP)
        return QSize(wide, theme.control_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in STEPS:
            self._go((self._at + STEPS[Qt.Key(event.key())]) % len(self._colours))
        elif text.isdecimal() and 1 <= int(text) <= len(self._colours):
            self._go(int(text) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number in range(len(self._colours)):
            if self.place(number).contains(event.position().toPoint()):
                self._go(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_, out = theme.px(6), theme.px(3)
        for number, colour in enumerate(self._colours):
            box = self.place(number)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, round_, round_)
            if number != self._at:
                continue
            inner = theme.px(16)
            tick = QRect(0, 0, inner, inner)
            tick.moveCenter(box.center())
            icon("check", "on_accent").paint(painter, tick)
            ring = colours.focus if self.hasFocus() else colours.border_strong
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = box.adjusted(-out, -out, out, out)
            painter.drawRoundedRect(edge, round_ + out, round_ + out)
        painter.end()

    def _go(self, number: int) -> None:
        self._at = number
        said = self.tr("Colour {number} of {all}")
        self.setAccessibleDescription(said.format(number=number + 1, all=len(self._colours)))
        self.updateGeometry()
        self.update()
        self.changed.emit(self.value())
