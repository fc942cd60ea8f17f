"""The month over the whole middle: each day's visits, what is free, and who is full."""

from collections.abc import Mapping
from datetime import date, timedelta
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.month import MonthDay
from clinic_desk.ui.appointments.board.paint_month import MonthPainter, free_text
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.day_text import add_months

HEAD = 28
"""Pixels at 100 % of the weekdays' names."""
DOCTOR = QT_TRANSLATE_NOOP("MonthBoard", "%n visit(s)")
_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MonthBoard(QWidget):
    """Arrows go from day to day, Enter or a double click opens one."""

    day_chosen = Signal(object)
    day_opened = Signal(object)
    view_asked = Signal()

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self.day = self.today = date(2000, 1, 1)
        self.days: Mapping[date, MonthDay] = {}
        self._painter = MonthPainter(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Month of the book"))
        theme.notifier().changed.connect(self._on_theme)

    def show_month(self, day: date, today: date, days: Mapping[date, MonthDay]) -> None:
        """``days`` holds the whole weeks of the month of ``day``."""
        self.day, self.today, self.days = day, today, days
        self.setAccessibleDescription(self.spoken())
        self.update()

    def spoken(self) -> str:
        """The chosen day in one sentence."""
        found = self.days.get(self.day)
        return ", ".join(self._lines(found)) if found else ""

    @property
    def weeks(self) -> list[list[date]]:
        """As many as the month needs, Monday first."""
        first = self.day.replace(day=1)
        start = first - timedelta(days=first.weekday())
        after = add_months(first, 1)
        count = -(-(after - start).days // 7)
        return [
            [start + timedelta(days=7 * week + place) for place in range(7)]
            for week in range(count)
        ]

    def cell(self, day: date) -> QRectF | None:
        """Where a day is drawn; None outside the weeks shown."""
        for row, week in enumerate(self.weeks):
            if day in week:
                head = theme.px(HEAD)
                width, height = self.width() / 7, (self.height() - head) / len(self.weeks)
                return QRectF(week.index(day) * width, head + row * height, width, height)
        return None

    def day_at(self, point: QPointF) -> date | None:
        everything = (day for week in self.weeks for day in week)
        return next((day for day in everything if self._holds(day, point)), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect())
            self._painter.begin(painter, area, theme.px(HEAD), self.weeks[0])
            for day in (day for week in self.weeks for day in week):
                cell = self.cell(day)
                if cell is not None:
                    self._painter.day(
                        painter,
                        cell,
                        day,
                        self.days.get(day),
                        inside=day.month == self.day.month,
                        today=day == self.today,
                    )
            chosen = self.cell(self.day)
            if chosen is not None:
                self._painter.chosen(painter, chosen, focused=self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.day_opened.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y()
        if turn:
            self.day_chosen.emit(add_months(self.day, -1 if turn > 0 else 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, date] = {
            Qt.Key.Key_Left: self.day - timedelta(days=1),
            Qt.Key.Key_Right: self.day + timedelta(days=1),
            Qt.Key.Key_Up: self.day - timedelta(days=7),
            Qt.Key.Key_Down: self.day + timedelta(days=7),
            Qt.Key.Key_PageUp: add_months(self.day, -1),
            Qt.Key.Key_PageDown: add_months(self.day, 1),
            Qt.Key.Key_Home: self.day.replace(day=1),
            Qt.Key.Key_End: add_months(self.day.replace(day=1), 1) - timedelta(days=1),
        }
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.NoModifier:
            event.ignore()
        elif event.key() in steps:
            self.day_chosen.emit(steps[event.key()])
        elif event.key() in _ENTER:
            self.day_opened.emit(self.day)
        elif event.key() == Qt.Key.Key_V:
            self.view_asked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            found = self.days.get(day) if day else None
            lines = [escape(line) for line in self._lines(found)] if found else []
            QToolTip.showText(event.globalPos(), "<br>".join(lines), self)
            return True
        return super().event(event)

    @Slot()
    def _on_theme(self) -> None:
        self._painter.restyle()
        self.update()

    def _holds(self, day: date, point: QPointF) -> bool:
        cell = self.cell(day)
        return cell is not None and cell.contains(point)

    def _lines(self, found: MonthDay) -> list[str]:
        """The day, and each doctor who works or has visits."""
        lines = [self._painter.title(found)]
        for one in found.doctors:
            if one.offered or one.visits:
                visits = self._words.text("MonthBoard", DOCTOR, one.visits)
                lines.append(f"{one.name}: {visits} · {free_text(self._words, one.free)}")
        return lines
