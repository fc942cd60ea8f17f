"""Twelve months painted at once: each day by why the clinic is open or closed on it."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.calendars import DayReason
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.day_text import add_months
from clinic_desk.ui.settings.year_paint import paint_day
from clinic_desk.ui.settings.year_signs import DayLook, day_look, say_reason

MONDAY = date(2001, 1, 1)
CELL_WIDTH, CELL_HEIGHT = 36, 20
TITLE_HEIGHT, HEAD_HEIGHT, GAP = 20, 16, 12
WEEKS, DAYS, MONTHS = 6, 7, 12
MOST_COLUMNS = 4
FIRST, LAST = 2000, 2100
"""Years."""
CENTRE = Qt.AlignmentFlag.AlignCenter
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class YearView(QWidget):
    """Arrows move, with Shift they mark a span, as dragging does; Enter or a double click opens.

    Moving out of the year shows the next: ``year_asked``, and whoever shows it calls
    ``show_year``.
    """

    moved = Signal()
    """Another day, or another span."""
    opened = Signal()
    year_asked = Signal(int)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self.today = self.day = self._anchor = MONDAY
        self._year = MONDAY.year
        self._reasons: Mapping[date, DayReason] = {}
        self._looks: dict[date, DayLook] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Days of the year"))
        theme.notifier().changed.connect(self._on_theme)

    @property
    def year(self) -> int:
        return self._year

    @property
    def span(self) -> tuple[date, date]:
        """First and last of what is marked; the same day twice where it is one."""
        return min(self.day, self._anchor), max(self.day, self._anchor)

    def show_year(self, year: int, reasons: Mapping[date, DayReason], today: date) -> None:
        """``reasons`` for every day of ``year``. The chosen day goes along to another year."""
        self.today, self._reasons = today, reasons
        self._looks = {day: day_look(self._words, reason) for day, reason in reasons.items()}
        if year != self._year:
            self._year = year
            if self.day.year != year:
                self.choose(date(year, 1, 1) if today.year != year else today)
        self._say()
        self.update()

    def reason(self, day: date) -> DayReason | None:
        return self._reasons.get(day)

    def look(self, day: date) -> DayLook:
        return self._looks.get(day, DayLook())

    def choose(self, day: date, *, keep_anchor: bool = False) -> None:
        """Go to ``day``, of whatever year; with ``keep_anchor`` the span grows to it."""
        if not FIRST <= day.year <= LAST:
            return
        self.day = day
        if not keep_anchor:
            self._anchor = day
        if day.year != self._year:
            self.year_asked.emit(day.year)
        self._say()
        self.update()
        self.moved.emit()

    # places

    def columns(self) -> int:
        """Months beside each other: as many as there is room for."""
        room = (self.width() + theme.px(GAP)) // (DAYS * theme.px(CELL_WIDTH) + theme.px(GAP))
        return max(1, next((n for n in (MOST_COLUMNS, 3, 2) if n <= room), 1))

    def month_rect(self, month: int) -> QRect:
        columns, gap = self.columns(), theme.px(GAP)
        width = (self.width() - gap * (columns - 1)) // columns
        row, column = divmod(month - 1, columns)
        height = _month_height()
        return QRect(column * (width + gap), row * (height + gap), width, height)

    def day_rect(self, day: date) -> QRect:
        """Where ``day`` of the year that is shown stands."""
        month = self.month_rect(day.month)
        first = day.replace(day=1).weekday()
        row, column = divmod(first + day.day - 1, DAYS)
        left = month.left() + column * month.width() // DAYS
        right = month.left() + (column + 1) * month.width() // DAYS
        top = month.top() + theme.px(TITLE_HEIGHT + HEAD_HEIGHT) + row * theme.px(CELL_HEIGHT)
        return QRect(left, top, right - left, theme.px(CELL_HEIGHT))

    def day_at(self, at: QPoint) -> date | None:
        for month in range(1, MONTHS + 1):
            if self.month_rect(month).contains(at):
                days = calendar.monthrange(self._year, month)[1]
                found = (date(self._year, month, day + 1) for day in range(days))
                return next((day for day in found if self.day_rect(day).contains(at)), None)
        return None

    def heightForWidth(self, width: int) -> int:
        gap = theme.px(GAP)
        room = (width + gap) // (DAYS * theme.px(CELL_WIDTH) + gap)
        columns = next((n for n in (MOST_COLUMNS, 3, 2) if n <= room), 1)
        rows = MONTHS // columns
        return rows * _month_height() + (rows - 1) * gap

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = MOST_COLUMNS * DAYS * theme.px(CELL_WIDTH) + 3 * theme.px(GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = DAYS * theme.px(CELL_WIDTH)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    # hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        steps = {
            Qt.Key.Key_Left: self.day - timedelta(days=1),
            Qt.Key.Key_Right: self.day + timedelta(days=1),
            Qt.Key.Key_Up: self.day - timedelta(days=7),
            Qt.Key.Key_Down: self.day + timedelta(days=7),
            Qt.Key.Key_PageUp: add_months(self.day, -12 if held & CTRL else -1),
            Qt.Key.Key_PageDown: add_months(self.day, 12 if held & CTRL else 1),
            Qt.Key.Key_Home: self.today,
        }
        if key in steps:
            self.choose(steps[Qt.Key(key)], keep_anchor=bool(held & SHIFT))
        elif key in OPEN and not held & CTRL:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.choose(day, keep_anchor=bool(event.modifiers() & SHIFT))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        dragged = event.buttons() & Qt.MouseButton.LeftButton
        if dragged and day is not None and day != self.day:
            self.choose(day, keep_anchor=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.day_at(event.position().toPoint()) is not None:
            self.opened.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.said(day) if day else "", self)
            return True
        return super().event(event)

    def said(self, day: date) -> str:
        """Why the clinic is open or closed on ``day``."""
        reason = self.reason(day)
        return say_reason(self._words, day, reason) if reason else day.isoformat()

    # looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, MONTHS + 1):
            if self.month_rect(month).intersects(event.rect()):
                self._paint_month(painter, month)
        painter.end()

    def _paint_month(self, painter: QPainter, month: int) -> None:
        colours, room = theme.current(), self.month_rect(month)
        painter.setFont(theme.font(theme.SMALL + 1, bold=True))
        painter.setPen(QColor(colours.text))
        title = QRect(room.left() + theme.px(4), room.top(), room.width(), theme.px(TITLE_HEIGHT))
        name = f"{month}月" if self._words.chinese else calendar.month_name[month]
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.font(theme.SMALL - 1))
        painter.setPen(QColor(colours.muted))
        for place in range(DAYS):
            left = room.left() + place * room.width() // DAYS
            head = QRect(left, title.bottom() + 1, room.width() // DAYS, theme.px(HEAD_HEIGHT))
            said = weekday(self._words, MONDAY + timedelta(days=place))
            painter.drawText(head, CENTRE, said[:2] if said.isascii() else said[-1])
        first, last = self.span
        for number in range(calendar.monthrange(self._year, month)[1]):
            day = date(self._year, month, number + 1)
            marked = first != last and first <= day <= last
            cell = self.day_rect(day)
            paint_day(painter, cell, str(day.day), self.look(day), marked=marked)
            if day == self.today:
                self._outline(painter, cell, colours.accent, 1)
            if day == self.day:
                self._outline(painter, cell, colours.focus if self.hasFocus() else colours.text, 2)

    def _outline(self, painter: QPainter, cell: QRect, colour: str, width: int) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.toRectF().adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))

    def _say(self) -> None:
        self.setAccessibleDescription(self.said(self.day))

    @Slot()
    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


def _month_height() -> int:
    return theme.px(TITLE_HEIGHT + HEAD_HEIGHT) + WEEKS * theme.px(CELL_HEIGHT)
