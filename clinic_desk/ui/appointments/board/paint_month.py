"""Draws the days of the month: number, why it is closed, visits, free time, each doctor."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.load import Fullness, fullness
from clinic_desk.desk.appointments.month import DoctorMonthDay, MonthDay
from clinic_desk.ui.appointments.board.look import CENTRE, Look
from clinic_desk.ui.kit import theme

VISITS = QT_TRANSLATE_NOOP("MonthBoard", "%n visit(s)")
FREE_HOURS = QT_TRANSLATE_NOOP("MonthBoard", "{hours} h {minutes} min free")
FREE_WHOLE = QT_TRANSLATE_NOOP("MonthBoard", "{hours} h free")
FREE_MINUTES = QT_TRANSLATE_NOOP("MonthBoard", "{minutes} min free")
NOTHING_FREE = QT_TRANSLATE_NOOP("MonthBoard", "Nothing free")
TONES = {
    Fullness.FREE: "good",
    Fullness.BUSY: "warn",
    Fullness.FULL: "danger",
    Fullness.CLOSED: "muted",
}
_PAD = 8
_BAR, _GAP, _TALL = 10, 3, 40
"""Pixels at 100 %: a doctor's bar, what is between two, how high they are at most."""


def free_text(words: Catalogue, minutes: int) -> str:
    """``3 h 20 min free``."""
    hours, rest = divmod(minutes, 60)
    source = FREE_HOURS if hours and rest else FREE_WHOLE if hours else FREE_MINUTES
    if not minutes:
        source = NOTHING_FREE
    return words.text("MonthBoard", source).format(hours=hours, minutes=rest)


class MonthPainter:
    def __init__(self, words: Catalogue) -> None:
        self._words = words
        self._look = Look()

    def restyle(self) -> None:
        """Take the theme's colours and sizes again."""
        self._look = Look()

    def title(self, found: MonthDay) -> str:
        """The day with its weekday, its holiday and why it is closed."""
        day = found.day
        parts = [f"{day.isoformat()} {weekday(self._words, day)}", self._why(found)]
        return " · ".join(part for part in parts if part)

    def begin(self, painter: QPainter, area: QRectF, head: int, week: list[date]) -> None:
        """The ground, and the weekdays' names over it."""
        look, colours = self._look, self._look.colours
        painter.fillRect(area, QColor(colours.surface))
        painter.fillRect(QRectF(0, 0, area.width(), head), QColor(colours.window))
        width = area.width() / 7
        painter.setFont(look.plain)
        painter.setPen(QColor(colours.muted))
        for place, day in enumerate(week):
            box = QRectF(place * width, 0, width, head)
            painter.drawText(box, CENTRE, weekday(self._words, day))

    def day(
        self,
        painter: QPainter,
        cell: QRectF,
        day: date,
        found: MonthDay | None,
        *,
        inside: bool,
        today: bool,
    ) -> None:
        """``inside``: of the month that is shown."""
        colours = self._look.colours
        closed = found is not None and not found.reason.windows
        if closed or not inside:
            painter.fillRect(cell, QColor(colours.closed))
        if closed:
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(QColor(colours.hatch))
            painter.fillRect(cell, brush)
        painter.setPen(QPen(QColor(colours.hairline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell)
        words = colours.text if inside else colours.muted
        inner = cell.adjusted(theme.px(_PAD), theme.px(5), -theme.px(_PAD), -theme.px(5))
        room = self._number(painter, inner, day, words, today=today)
        if found is None:
            return
        why = self._why(found)
        if found.offered:
            room = self._word(painter, room, found)
        self._look.write(painter, room, why, self._look.plain, colours.muted)
        self._lines(painter, inner, found, words)

    def chosen(self, painter: QPainter, cell: QRectF, *, focused: bool) -> None:
        colours = self._look.colours
        colour = colours.focus if focused else colours.border_strong
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4)

    def _why(self, found: MonthDay) -> str:
        """A holiday by its name; a closed day by its note or in a word."""
        reason = found.reason
        name = reason.note or (reason.holiday.name if reason.holiday else "")
        if not name and not reason.windows:
            return self._words.label(Fullness.CLOSED)
        return name

    def _number(
        self, painter: QPainter, inner: QRectF, day: date, colour: str, *, today: bool
    ) -> QRectF:
        """The day's number; what is left of its line."""
        look, colours, px = self._look, self._look.colours, theme.px
        line = QRectF(inner.left(), inner.top(), inner.width(), px(22))
        text = str(day.day)
        width = max(look.width(text, look.heading), px(14))
        if today:
            disc = QRectF(line.left() - px(4), line.top(), width + px(8), line.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(disc, px(6), px(6))
            colour = colours.on_accent
        look.write(painter, line, text, look.heading, colour)
        return line.adjusted(width + px(10), 0, 0, 0)

    def _word(self, painter: QPainter, line: QRectF, found: MonthDay) -> QRectF:
        """How full the day is, at the right of its line; what is left of it."""
        look, px = self._look, theme.px
        text = self._words.label(found.fullness)
        pair = look.colours.pair(TONES[found.fullness])
        width = look.width(text, look.plain) + px(10)
        box = QRectF(line.right() - width, line.top() + px(2), width, line.height() - px(4))
        if width > line.width():
            return line
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.fill))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setFont(look.plain)
        painter.setPen(QColor(pair.text))
        painter.drawText(box, CENTRE, text)
        return line.adjusted(0, 0, -width - px(6), 0)

    def _lines(self, painter: QPainter, inner: QRectF, found: MonthDay, colour: str) -> None:
        """The bar of the whole day at the foot; above it, as far as there is room, visits, free
        time, and a bar for each doctor.
        """
        look, px = self._look, theme.px
        line = QRectF(inner.left(), inner.top() + px(22), inner.width(), look.line)
        foot = inner.bottom() - px(5)
        texts: list[tuple[str, str]] = []
        if found.visits:
            texts.append((self._words.text("MonthBoard", VISITS, found.visits), colour))
        if found.offered:
            self._whole(painter, inner, found)
            texts.append((free_text(self._words, found.free), look.colours.muted))
        for text, tint in texts:
            if line.bottom() > foot:
                return
            look.write(painter, line, text, look.plain, tint)
            line.translate(0, look.line + px(1))
        room = QRectF(inner.left(), line.top() + px(3), inner.width(), 0)
        room.setBottom(foot - px(3))
        if room.height() >= px(8):
            room.setTop(max(room.top(), room.bottom() - px(_TALL)))
            self._doctors(painter, room, found.doctors)

    def _whole(self, painter: QPainter, inner: QRectF, found: MonthDay) -> None:
        """As long as the day is full; the word stands at the top."""
        colours, high = self._look.colours, theme.px(4)
        bar = QRectF(inner.left(), inner.bottom() - high, inner.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.sunken))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * (1 - found.free / found.offered))
        painter.setBrush(QColor(colours.tone(TONES[found.fullness])))
        painter.drawRoundedRect(bar, 2, 2)

    def _doctors(
        self, painter: QPainter, room: QRectF, doctors: tuple[DoctorMonthDay, ...]
    ) -> None:
        """As high as each is full, from left to right as on the board; away: a low line."""
        look, px = self._look, theme.px
        here = [(number, one) for number, one in enumerate(doctors) if one.offered or one.visits]
        step = min(px(_BAR) + px(_GAP), room.width() / max(len(here), 1))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (number, one) in enumerate(here):
            slot = QRectF(room.left() + place * step, room.top(), step - px(_GAP), room.height())
            painter.setBrush(QColor(look.colours.sunken))
            painter.drawRect(slot)
            full = slot.height() * one.share
            slot.setTop(slot.bottom() - max(full, 1.0))
            colour = one.colour or look.series(number)
            painter.setBrush(QColor(colour))
            painter.drawRect(slot)
            if one.offered and fullness(one.share) is Fullness.FULL:
                # told apart also without colour: a full day is closed at its top
                painter.setPen(QPen(QColor(look.colours.text), 1))
                painter.drawLine(slot.topLeft() - QPointF(0, 1), slot.topRight() - QPointF(0, 1))
                painter.setPen(Qt.PenStyle.NoPen)
