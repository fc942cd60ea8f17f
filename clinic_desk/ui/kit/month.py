"""One month, painted: to pick a day from, with how full each day is where that is known."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import tool_button
from clinic_desk.ui.kit.day_text import add_months
from clinic_desk.ui.kit.labels import text_label

CELL_WIDTH, CELL_HEIGHT, HEAD_HEIGHT = 32, 30, 24
LEAST_CELL = 28
WEEKS = 6
MONDAY = date(2001, 1, 1)
CENTRE = Qt.AlignmentFlag.AlignCenter
LOADS = {"free": "good", "busy": "warn", "full": "danger", "closed": "muted"}


class _Days(QWidget):
    """The grid of days. Arrow keys move, Enter picks."""

    picked = Signal(object)
    moved = Signal(object)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self.first = self.chosen = self.today = MONDAY
        self.loads: Mapping[date, str] = {}
        self._hovered: date | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = theme.px(HEAD_HEIGHT) + WEEKS * theme.px(CELL_HEIGHT)
        return QSize(7 * theme.px(CELL_WIDTH), height)

    def minimumSizeHint(self) -> QSize:
        """Somewhat narrower: a column that scrolls has its bar beside the days."""
        return QSize(7 * theme.px(LEAST_CELL), self.sizeHint().height())

    def days(self) -> list[date]:
        """Six weeks from the Monday on or before the first."""
        start = self.first - timedelta(days=self.first.weekday())
        return [start + timedelta(days=n) for n in range(7 * WEEKS)]

    def rect_of(self, place: int) -> QRect:
        width, height = self.width() / 7, theme.px(CELL_HEIGHT)
        left = round(place % 7 * width)
        top = theme.px(HEAD_HEIGHT) + place // 7 * height
        return QRect(left, top, round((place % 7 + 1) * width) - left, height)

    def day_at(self, at: QPoint) -> date | None:
        for place, day in enumerate(self.days()):
            if self.rect_of(place).contains(at):
                return day
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(colours.muted))
        for place in range(7):
            cell = self.rect_of(place)
            head = QRect(cell.left(), 0, cell.width(), theme.px(HEAD_HEIGHT))
            name = weekday(self._words, MONDAY + timedelta(days=place))
            painter.drawText(head, CENTRE, name[:2] if name.isascii() else name[-1])
        painter.setFont(theme.font(theme.SMALL + 1))
        for place, day in enumerate(self.days()):
            self._paint_day(painter, self.rect_of(place), day)
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        colours = theme.current()
        side = min(cell.width(), cell.height()) - 2
        disc = QRect(0, 0, side + theme.px(2), side)
        disc.moveCenter(cell.center())
        words = colours.text if day.month == self.first.month else colours.disabled
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self.chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(disc, theme.px(6), theme.px(6))
            words = colours.on_accent
        elif day == self._hovered:
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(disc, theme.px(6), theme.px(6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self.today and day != self.chosen:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(disc, theme.px(6), theme.px(6))
            words = colours.accent
        painter.setPen(QColor(words))
        load = self.loads.get(day)
        painter.drawText(cell.adjusted(0, 0, 0, -theme.px(4) if load else 0), CENTRE, str(day.day))
        if load:
            self._paint_load(painter, cell, load, on_chosen=day == self.chosen)

    def _paint_load(self, painter: QPainter, cell: QRect, load: str, *, on_chosen: bool) -> None:
        """A bar under the day: short free, half busy, whole full; so not by colour alone."""
        colours = theme.current()
        tone = colours.on_accent if on_chosen else colours.tone(LOADS.get(load, "muted"))
        width = {"free": 4, "busy": 10, "full": 18}.get(load, 0)
        if not width:
            return
        bar = QRect(0, 0, theme.px(width), theme.px(3))
        bar.moveCenter(QPoint(cell.center().x(), cell.bottom() - theme.px(5)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone))
        painter.drawRoundedRect(bar, 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.day_at(event.position().toPoint())
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.moved.emit(add_months(self.chosen, -1 if event.angleDelta().y() > 0 else 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: self.chosen - timedelta(days=1),
            Qt.Key.Key_Right: self.chosen + timedelta(days=1),
            Qt.Key.Key_Up: self.chosen - timedelta(days=7),
            Qt.Key.Key_Down: self.chosen + timedelta(days=7),
            Qt.Key.Key_PageUp: add_months(self.chosen, -1),
            Qt.Key.Key_PageDown: add_months(self.chosen, 1),
            Qt.Key.Key_Home: self.today,
        }
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.chosen)
        else:
            super().keyPressEvent(event)


class MonthView(QWidget):
    """A month with its name and arrows."""

    chosen = Signal(object)
    """The day that was picked by click or Enter."""
    month_shown = Signal(object)
    """The first of the month that is shown now: time to ask how full its days are."""

    def __init__(self, words: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._title = text_label(bold=True)
        self._before = tool_button("chevron-left", self.tr("Month before"))
        self._after = tool_button("chevron-right", self.tr("Month after"))
        self.days = _Days(words)
        self.days.setAccessibleName(self.tr("Days of the month"))
        self.setFocusProxy(self.days)
        self._build(self._title)
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self.days.picked.connect(self._on_picked)
        self.days.moved.connect(self._on_moved)

    @property
    def day(self) -> date:
        return self.days.chosen

    @property
    def month(self) -> date:
        """The first of the month that is shown."""
        return self.days.first

    def show_day(self, day: date, today: date) -> None:
        self.days.today = today
        self._turn_to(day)

    def show_loads(self, loads: Mapping[date, str]) -> None:
        """How full days are: free, busy, full or closed."""
        self.days.loads = dict(loads)
        self.days.update()

    def _build(self, title: QLabel) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(title, 1)
        head.addWidget(self._before)
        head.addWidget(self._after)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.days)

    def _turn_to(self, day: date) -> None:
        first = day.replace(day=1)
        turned = first != self.days.first
        self.days.chosen, self.days.first = day, first
        self._name()
        self.days.update()
        if turned:
            self.month_shown.emit(first)

    def _name(self) -> None:
        first = self.days.first
        if self._words.chinese:
            self._title.setText(f"{first.year}年{first.month}月")
        else:
            self._title.setText(f"{calendar.month_name[first.month]} {first.year}")

    @Slot(object)
    def _on_picked(self, day: date) -> None:
        self._turn_to(day)
        self.chosen.emit(day)

    @Slot(object)
    def _on_moved(self, day: date) -> None:
        self._turn_to(day)

    @Slot()
    def _on_before(self) -> None:
        self._look(-1)

    @Slot()
    def _on_after(self) -> None:
        self._look(1)

    def _look(self, months: int) -> None:
        """Another month, without choosing another day."""
        self.days.first = add_months(self.days.first, months)
        self._name()
        self.days.update()
        self.month_shown.emit(self.days.first)


class MonthPopup(QFrame):
    """A month that floats under a field until a day is picked or Esc is pressed."""

    def __init__(self, words: Catalogue, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.month = MonthView(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.month)
        self.month.chosen.connect(self.close)

    def open_at(self, field: QWidget, day: date, today: date) -> None:
        self.month.show_day(day, today)
        self.adjustSize()
        self.move(field.mapToGlobal(QPoint(0, field.height() + 4)))
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)
