"""The bar above the board: which days, seen how, how they go, and what is done most."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from clinic_desk.base.clock import Clock
from clinic_desk.base.dates import say_day
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.month import MonthDay
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.sheet import Sheet
from clinic_desk.ui.appointments.board.view_switch import ViewSwitch
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton, button, tool_button
from clinic_desk.ui.kit.day_text import add_months
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.kit.labels import ElidedLabel

_FIELD, _COUNTS, _LEAST, _DOCTOR = 156, 120, 280, 110
_SIDE, _GAP = 12, 6
_YEAR = 12
_DOT = " · "
_WEEK, _FOUR_WEEKS = timedelta(days=7), timedelta(days=28)


class DayBar(QFrame):
    day_asked = Signal(object)
    """A ``date``."""
    step_asked = Signal(int)
    """Minutes of the grid."""
    view_asked = Signal(object)
    """A ``View`` that was clicked."""
    doctor_asked = Signal(int)
    """Whose week is wanted."""

    def __init__(
        self,
        words: Catalogue,
        clock: Clock,
        new: QAction,
        free: QAction,
        more: Callable[[QMenu], None],
    ) -> None:
        """``more`` fills the menu of what is done less often."""
        super().__init__()
        self.setProperty("kind", "toolbar")
        self._words, self._clock = words, clock
        self._day = clock().date()
        self.field = DayField(words, clock=clock)
        self.field.setAccessibleName(self.tr("Day"))
        self.views = ViewSwitch(words)
        self.doctor = QComboBox()
        self.doctor.setAccessibleName(self.tr("Whose week"))
        self.doctor.setToolTip(self.tr("Whose week (Shift+Left, Shift+Right)"))
        self._told: list[str] = []
        """When, then what is counted, the most wanted first."""
        self._said = ElidedLabel()
        self._said.setProperty("weight", "bold")
        self.grid = button("", kind="quiet")
        self._step = 15
        self._before = tool_button("chevron-left", "")
        self._after = tool_button("chevron-right", "")
        today = button(self.tr("&Today"), tip="Alt+Home")
        self._before.clicked.connect(self.day_before)
        self._after.clicked.connect(self.day_after)
        today.clicked.connect(self.today)
        self.grid.clicked.connect(self._on_grid)
        self.field.returnPressed.connect(self._on_typed)
        self.views.chosen.connect(self.view_asked)
        self.doctor.activated.connect(self._on_doctor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, 6, _SIDE, 6)
        layout.setSpacing(_GAP)
        self._free = ActionButton(free, icon_name="clock", parent=self)
        book = ActionButton(new, kind="primary", icon_name="plus", parent=self)
        self._fill_more = more
        self.more = tool_button("more", self.tr("More (lists, leave, papers)"))
        self.more.clicked.connect(self._on_more)
        self._parts = (self._before, today, self._after, self.field, self.views, self.doctor,
                       self.grid, self._free, self.more, book)  # fmt: skip
        for part in self._parts[:6]:
            layout.addWidget(part)
        layout.addSpacing(_GAP)
        layout.addWidget(self._said, 1)
        for part in self._parts[6:]:
            layout.addWidget(part)
        self.set_step(self._step)
        self._show_view(View.DOCTORS)
        theme.notifier().changed.connect(self._fit)

    @property
    def text(self) -> str:
        """What is known of the days, where there is room for any of it."""
        return self._text if self._said.full else ""

    @property
    def _text(self) -> str:
        return _DOT.join(self._told)

    def show_day(self, day: date, sheet: Sheet) -> None:
        """The day, or of a week view its first and last."""
        self._day = day
        self.field.set_value(day)
        when = say_day(self._words, day, self._clock().date())
        if sheet.view is View.WEEK and sheet.lanes:
            when = f"{sheet.lanes[0].day:%m-%d} – {sheet.lanes[-1].day:%m-%d}"
        self._told = [when, *self._counted(sheet)]
        self._show_view(sheet.view)

    def show_month(self, day: date, days: Mapping[date, MonthDay]) -> None:
        self._day = day
        self.field.set_value(day)
        visits = sum(one.visits for one in days.values() if one.day.month == day.month)
        said = self.tr("%n visit(s)", "", visits)
        self._told = [f"{day:%Y-%m}", said]
        self._show_view(View.MONTH)

    def show_doctors(self, names: Mapping[int, str], chosen: int | None) -> None:
        """Whose week can be looked at."""
        self.doctor.clear()
        for number, name in names.items():
            self.doctor.addItem(name, number)
        self.doctor.setCurrentIndex(self.doctor.findData(chosen))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Where large text leaves no room, what a key or the month does as well gives way."""
        self.field.setFixedWidth(theme.px(_FIELD))
        self.doctor.setFixedWidth(theme.px(_DOCTOR))
        view = self.views.view
        gives_way = (self.grid, self._free, self.field)
        self.grid.setVisible(view is not View.MONTH)
        self._free.show()
        self.field.show()
        self.doctor.setVisible(view is View.WEEK)
        self.views.set_narrow(narrow=False)
        room = self.width()
        if self._needed() + theme.px(_COUNTS) > room:
            self.grid.hide()
        for part in gives_way:
            if self._needed() <= room:
                break
            part.hide()
        if self._needed() > room:
            self.views.set_narrow(narrow=True)
        said = self._fitting(room - self._needed())
        self._said.set_full(said)
        self.setToolTip(self._text if said != self._text else "")
        self.field.setToolTip(self._text)

    def _fitting(self, room: int) -> str:
        """As much as there is room for: the day is named by the field and the small month too,
        and what is counted last is wanted least.
        """
        counted = self._told[1:]
        shorter = (counted[:length] for length in range(len(counted), 0, -1))
        texts = (_DOT.join(told) for told in (self._told, *shorter))
        measure = self._said.fontMetrics()
        return next((one for one in texts if measure.horizontalAdvance(one) <= room), "")

    def _needed(self) -> int:
        shown = [part for part in self._parts if not part.isHidden()]
        gaps = 2 * _SIDE + _GAP * (len(shown) + 2)
        return gaps + sum(self._width_of(part) for part in shown)

    def _show_view(self, view: View) -> None:
        self.views.show_view(view)
        before, after = {
            View.WEEK: (self.tr("Week before (Alt+Left)"), self.tr("Next week (Alt+Right)")),
            View.MONTH: (self.tr("Month before (Alt+Left)"), self.tr("Next month (Alt+Right)")),
        }.get(view, (self.tr("Day before (Alt+Left)"), self.tr("Next day (Alt+Right)")))
        for part, said in ((self._before, before), (self._after, after)):
            _name(part, said)
        self._fit()

    def set_step(self, minutes: int) -> None:
        self._step = minutes
        self.grid.setText(f"{minutes}′")
        self.grid.setToolTip(self.tr("Grid of 10 or 15 minutes"))

    @Slot()
    def day_before(self) -> None:
        """A day, a week or a month, as fits what is shown."""
        self.day_asked.emit(self._stepped(-1))

    @Slot()
    def day_after(self) -> None:
        self.day_asked.emit(self._stepped(1))

    @Slot()
    def week_before(self) -> None:
        """A larger step: a week, four weeks or a year."""
        self.day_asked.emit(self._strode(-1))

    @Slot()
    def week_after(self) -> None:
        self.day_asked.emit(self._strode(1))

    @Slot()
    def today(self) -> None:
        self.day_asked.emit(self._clock().date())

    @Slot()
    def go_to(self) -> None:
        """Type another day."""
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _stepped(self, by: int) -> date:
        view = self.views.view
        if view is View.MONTH:
            return add_months(self._day, by)
        return self._day + by * (_WEEK if view is View.WEEK else timedelta(days=1))

    def _strode(self, by: int) -> date:
        view = self.views.view
        if view is View.MONTH:
            return add_months(self._day, by * _YEAR)
        return self._day + by * (_FOUR_WEEKS if view is View.WEEK else _WEEK)

    def _counted(self, sheet: Sheet) -> list[str]:
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
        return said

    def _width_of(self, part: QWidget) -> int:
        if part is self.doctor:
            return theme.px(_DOCTOR)
        if part is self.field:
            return theme.px(_FIELD)
        return part.sizeHint().width()

    @Slot()
    def _on_typed(self) -> None:
        day = self.field.value()
        if day is not None:
            self.day_asked.emit(day)

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill_more(menu)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _on_grid(self) -> None:
        self.set_step(25 - self._step)
        self.step_asked.emit(self._step)

    @Slot()
    def _on_doctor(self) -> None:
        found = self.doctor.currentData()
        if found is not None:
            self.doctor_asked.emit(found)


def _name(part: QToolButton, said: str) -> None:
    part.setToolTip(said)
    part.setAccessibleName(said)
