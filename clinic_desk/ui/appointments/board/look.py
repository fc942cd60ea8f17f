"""The board's fonts, sizes and colours, from the theme, and text cut to its room."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.signs import draw_sign
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.colours import Colours, Status

_NAMES = {
    AppointmentStatus.IN_TREATMENT: "treating",
    AppointmentStatus.CANCELLED_BY_PATIENT: "cancelled",
    AppointmentStatus.CANCELLED_BY_CLINIC: "cancelled",
}
_KEPT = 4000
SMALL, HEAD = 12, 14
_LIGHT = 0.6
# as numbers: joining Qt's flags anew for each text would cost more than drawing it
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LINE = LEFT | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)


class Look:
    """Asked while painting; made anew when the theme or the text size changes."""

    def __init__(self) -> None:
        self.colours: Colours = theme.current()
        self.plain = theme.font(SMALL)
        self.strong = theme.font(SMALL, bold=True)
        self.heading = theme.font(HEAD, bold=True)
        self.line = theme.px(15)
        """Height of one line of a visit."""
        self._metrics = {
            id(font): QFontMetricsF(font) for font in (self.plain, self.strong, self.heading)
        }
        self._inks: dict[str, QColor] = {}
        self._signs: dict[tuple[str, str, int, float], QPixmap] = {}
        self._widths: dict[tuple[str, int], float] = {}
        self._cut: dict[tuple[str, int, int], str] = {}

    def status(self, status: AppointmentStatus) -> Status:
        return self.colours.status(_NAMES.get(status, status.value))

    def ink(self, colour: str) -> QColor:
        """``colour`` as Qt takes it: reading the text each time would cost more than drawing."""
        found = self._inks.get(colour)
        if found is None:
            found = self._inks[colour] = QColor(colour)
        return found

    def sign(self, painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
        """One of ``signs``, drawn once for each size and stamped from then on."""
        side, scale = round(rect.width()), painter.device().devicePixelRatio()
        key = name, colour, side, float(scale)
        found = self._signs.get(key)
        if found is None:
            found = self._signs[key] = QPixmap(round(side * scale), round(side * scale))
            found.setDevicePixelRatio(scale)
            found.fill(Qt.GlobalColor.transparent)
            with QPainter(found) as once:
                once.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_sign(once, QRectF(0, 0, side, side), name, colour)
        painter.drawPixmap(round(rect.left()), round(rect.top()), found)

    def on(self, colour: str) -> str:
        """Words on a solid ``colour``: whichever of light and dark stands out."""
        light, dark = self.colours.surface, self.colours.text
        if self.colours.dark:
            light, dark = dark, light
        return dark if QColor(colour).lightnessF() > _LIGHT else light

    def series(self, number: int) -> str:
        return self.colours.series[number % len(self.colours.series)]

    def width(self, text: str, font: QFont) -> float:
        key = text, id(font)
        found = self._widths.get(key)
        if found is None:
            self._forget()
            found = self._widths[key] = self._metrics[id(font)].horizontalAdvance(text)
        return found

    def cut(self, text: str, font: QFont, width: float) -> str:
        """``text`` with … where it does not fit; nothing where not even one letter does."""
        if self.width(text, font) <= width:
            return text
        key = text, id(font), int(width)
        found = self._cut.get(key)
        if found is None:
            self._forget()
            found = self._metrics[id(font)].elidedText(text, Qt.TextElideMode.ElideRight, width)
            found = self._cut[key] = "" if found == "…" else found
        return found

    def write(self, painter: QPainter, rect: QRectF, text: str, font: QFont, colour: str) -> float:
        """One line at the left of ``rect``, cut to its width; the width written is returned."""
        said = self.cut(text, font, rect.width())
        if not said:
            return 0.0
        painter.setFont(font)
        painter.setPen(self.ink(colour))
        painter.drawText(rect, _LINE, said)
        return self.width(said, font)

    def _forget(self) -> None:
        if len(self._cut) + len(self._widths) > _KEPT:
            self._cut.clear()
            self._widths.clear()
