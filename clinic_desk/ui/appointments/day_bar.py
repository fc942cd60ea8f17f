"""The bar above the board: which day, how it goes, and the two things that are done most."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from clinic_desk.base.clock import Clock
from clinic_desk.base.dates import say_day
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.sheet import Sheet
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton, button, tool_button
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.kit.labels import ElidedLabel

_FIELD, _COUNTS, _LEAST = 156, 120, 280
_SIDE, _GAP = 12, 6


class DayBar(QFrame):
    day_asked = Signal(object)
    """A ``date``."""
    step_asked = Signal(int)
    """Minutes of the grid."""

    def __init__(self, words: Catalogue, clock: Clock, new: QAction, free: QAction) -> None:
        super().__init__()
        self.setProperty("kind", "toolbar")
        self._words, self._clock = words, clock
        self._day = clock().date()
        self.field = DayField(words, clock=clock)
        self.field.setAccessibleName(self.tr("Day"))
        self._text = ""
        self._said = ElidedLabel()
        self._said.setProperty("weight", "bold")
        self.grid = button("", kind="quiet")
        self._step = 15
        before = tool_button("chevron-left", self.tr("Day before (Alt+Left)"))
        after = tool_button("chevron-right", self.tr("Next day (Alt+Right)"))
        today = button(self.tr("&Today"), tip="Alt+Home")
        before.clicked.connect(self.day_before)
        after.clicked.connect(self.day_after)
        today.clicked.connect(self.today)
        self.grid.clicked.connect(self._on_grid)
        self.field.returnPressed.connect(self._on_typed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, 6, _SIDE, 6)
        layout.setSpacing(_GAP)
        self._free = ActionButton(free, icon_name="clock", parent=self)
        book = ActionButton(new, kind="primary", icon_name="plus", parent=self)
        self._parts = (before, today, after, self.field, self.grid, self._free, book)
        for part in self._parts[:4]:
            layout.addWidget(part)
        layout.addSpacing(_GAP)
        layout.addWidget(self._said, 1)
        for part in self._parts[4:]:
            layout.addWidget(part)
        self.set_step(self._step)
        theme.notifier().changed.connect(self._fit)

    @property
    def text(self) -> str:
        """What it says of the day."""
        return self._said.full

    def show_day(self, day: date, sheet: Sheet) -> None:
        self._day = day
        self.field.set_value(day)
        when = say_day(self._words, day, self._clock().date())
        self._text = f"{when} · {self._counted(sheet)}"
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Where large text leaves no room, what a key or the month does as well gives way."""
        self.field.setFixedWidth(theme.px(_FIELD))
        gives_way = (self.grid, self._free, self.field)
        for part in gives_way:
            part.show()
        room = self.width()
        for part in gives_way:
            if self._needed() <= room:
                break
            part.hide()
        spare = room - self._needed()
        self._said.set_full(self._text if spare >= theme.px(_COUNTS) else "")

    def _needed(self) -> int:
        shown = [part for part in self._parts if not part.isHidden()]
        gaps = 2 * _SIDE + _GAP * (len(shown) + 2)
        return gaps + sum(part.sizeHint().width() for part in shown)

    def set_step(self, minutes: int) -> None:
        self._step = minutes
        self.grid.setText(f"{minutes}′")
        self.grid.setToolTip(self.tr("Grid of 10 or 15 minutes"))

    @Slot()
    def day_before(self) -> None:
        self.day_asked.emit(self._day - timedelta(days=1))

    @Slot()
    def day_after(self) -> None:
        self.day_asked.emit(self._day + timedelta(days=1))

    @Slot()
    def week_before(self) -> None:
        self.day_asked.emit(self._day - timedelta(days=7))

    @Slot()
    def week_after(self) -> None:
        self.day_asked.emit(self._day + timedelta(days=7))

    @Slot()
    def today(self) -> None:
        self.day_asked.emit(self._clock().date())

    @Slot()
    def go_to(self) -> None:
        """Type another day."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _counted(self, sheet: Sheet) -> str:
        status = AppointmentStatus
        live = [visit.status for visit in sheet.visits if visit.status.live]
        said = [self.tr("%n visit(s)", "", len(live))]
        for wanted, text in (
            (status.ARRIVED, self.tr("%n waiting", "", live.count(status.ARRIVED))),
            (status.IN_TREATMENT, self.tr("%n in treatment", "", live.count(status.IN_TREATMENT))),
            (status.DONE, self.tr("%n done", "", live.count(status.DONE))),
        ):
            if wanted in live:
                said.append(text)
        return " · ".join(said)

    @Slot()
    def _on_typed(self) -> None:
        day = self.field.value()
        if day is not None:
            self.day_asked.emit(day)

    @Slot()
    def _on_grid(self) -> None:
        self.set_step(25 - self._step)
        self.step_asked.emit(self._step)
