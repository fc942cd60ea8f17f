"""The column at the left: the month with how full its days are, and below it what is in hand."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.queries import Load
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.month import MonthView

WIDE = 232
_WEEKS = 6
_BUSY, _FULL = 0.7, 0.95
"""Shares of the doctors' hours from which a day counts as busy, and as full."""


class Side(QFrame):
    def __init__(self, context: Context, visit: QWidget, free: QWidget) -> None:
        super().__init__()
        self._context = context
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.month = MonthView(context.words)
        self.free, self.visit = free, visit
        self._hint = QWidget()
        self._below = QStackedWidget()
        self._build()
        self.month.month_shown.connect(self.show_loads)

    def show_day(self, day: date) -> None:
        self.month.show_day(day, self._context.clock().date())

    @Slot()
    def show_loads(self) -> None:
        """How full the days of the month shown are."""
        first = self.month.month - timedelta(days=self.month.month.weekday())
        last = first + timedelta(days=7 * _WEEKS - 1)
        loads = self._context.read(lambda session: queries.month_load(session, first, last))
        self.month.show_loads({day: load_word(load) for day, load in loads.items()})

    def show_below(self, part: QWidget | None) -> None:
        """The chosen visit, the search for free times, or (None) a hint."""
        self._below.setCurrentWidget(part or self._hint)

    @property
    def below(self) -> QWidget | None:
        return self._below.currentWidget()

    def _build(self) -> None:
        self.setFixedWidth(theme.px(WIDE))
        hint = QVBoxLayout(self._hint)
        hint.setContentsMargins(12, 8, 12, 8)
        hint.addWidget(
            text_label(
                self.tr("Double click or N books in an empty place. F finds the next free time."),
                tone="muted",
                size="small",
                wrap=True,
            )
        )
        hint.addStretch(1)
        for part in (self._hint, self.visit, self.free):
            self._below.addWidget(part)
        month = QVBoxLayout()
        month.setContentsMargins(4, 6, 4, 6)
        month.addWidget(self.month)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(month)
        layout.addWidget(hairline())
        layout.addWidget(self._below, 1)


def load_word(load: Load) -> str:
    """What the month says of a day: closed, free, busy or full."""
    if not load.offered:
        return "closed"
    if load.share >= _FULL:
        return "full"
    return "busy" if load.share >= _BUSY else "free"
