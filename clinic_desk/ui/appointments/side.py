"""The column at the left: the month with how full its days are, and below it what is in hand."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_desk.desk.appointments.load import Load, month_load
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.month import MonthView

WIDE = 232
_WEEKS = 6
_SEEN = 200
"""So much of the chosen visit is seen at least; it scrolls where large text leaves no room."""
_BUSY, _FULL = 0.7, 0.95
"""Shares of the doctors' hours from which a day counts as busy, and as full."""


class Side(QFrame):
    def __init__(self, context: Context, visit: QWidget, free: QWidget, pinboard: QWidget) -> None:
        super().__init__()
        self._context = context
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.month = MonthView(context.words)
        self.free, self.visit = free, visit
        self.pinboard = pinboard
        self._hint = text_label(tone="muted", size="small", wrap=True)
        self.below: QWidget | None = None
        """What is in hand: ``visit``, ``free``, or None."""
        self._sought: QWidget | None = None
        """What shall come into sight as soon as there is room to scroll to it."""
        self._scroll = QScrollArea()
        self._build()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        self.month.month_shown.connect(self.show_loads)
        theme.notifier().changed.connect(self._fit)

    def show_day(self, day: date) -> None:
        self.month.show_day(day, self._context.clock().date())

    @Slot()
    def show_loads(self) -> None:
        """How full the days of the month shown are."""
        first = self.month.month - timedelta(days=self.month.month.weekday())
        last = first + timedelta(days=7 * _WEEKS - 1)
        loads = self._context.read(lambda session: month_load(session, first, last))
        self.month.show_loads({day: load_word(load) for day, load in loads.items()})

    def show_below(self, part: QWidget | None) -> None:
        """The chosen visit, the search for free times, or (None) a hint."""
        if part is not self.below:
            self._sought = part
            QTimer.singleShot(0, self, self._reveal)
        self.below = part
        for one in (self.visit, self.free):
            one.setVisible(one is part)
        self._hint.setVisible(part is None)

    @Slot()
    def _reveal(self) -> None:
        """What was asked for comes into sight: the free times whole, of a visit the head."""
        part = self._sought
        if part is None:
            return
        high = max(part.height(), part.minimumSizeHint().height())
        if part is not self.free:
            high = min(high, theme.px(_SEEN))
        bar = self._scroll.verticalScrollBar()
        wanted = part.y() + min(high - self._scroll.viewport().height(), 0)
        if wanted <= bar.maximum():
            bar.setValue(max(bar.value(), wanted))
            self._sought = None

    @Slot()
    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDE))

    def _build(self) -> None:
        self._fit()
        hint = self.tr("Double click or N books in an empty place. F finds the next free time.")
        self._hint.setText(hint)
        self._hint.setContentsMargins(12, 8, 12, 8)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        month = QHBoxLayout()
        month.setContentsMargins(4, 0, 4, 0)
        month.addWidget(self.month)
        column.addLayout(month)
        column.addWidget(hairline())
        column.addWidget(self.pinboard)
        column.addWidget(hairline())
        column.addWidget(self.visit)
        column.addWidget(self.free, 1)
        column.addWidget(self._hint)
        column.addStretch(0)
        # large text on a low screen: nothing is cut off, it scrolls
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        for part in (scroll.viewport(), inner):
            part.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.show_below(None)


def load_word(load: Load) -> str:
    """What the month says of a day: closed, free, busy or full."""
    if not load.offered:
        return "closed"
    if load.share >= _FULL:
        return "full"
    return "busy" if load.share >= _BUSY else "free"
