"""The fields of a rule: every so many weeks, on which weekdays, how often or until when."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.desk.appointments.recurring import Rule, Unit
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import DayField, NumberField
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.toggle import Toggle

EVERY, COUNT = 4, 12
"""Orthodontics: every four weeks, twelve times."""
_MOST = 999
_A_MONDAY = date(2001, 1, 1)
_NARROW = 72


class RuleFields(QObject):
    """Builds itself into a form; ``rule`` is what is typed now."""

    changed = Signal()

    def __init__(self, context: Context, form: Form, first: date) -> None:
        super().__init__(form)
        self._form = form
        self.every = EveryRow(context)
        self.weekdays = WeekdayRow(context, first)
        self.ends = EndRow(context)
        form.add_field("every", self.tr("&Every"), self.every)
        form.add_field("weekdays", self.tr("&On"), self.weekdays)
        form.add_field("count", self.tr("E&nds"), self.ends)
        self.every.changed.connect(self._on_every)
        self.weekdays.changed.connect(self.changed)
        self.ends.changed.connect(self.changed)

    @property
    def rule(self) -> Rule:
        """Numbers that cannot be read are 0: the desk refuses them with its own sentence."""
        unit = self.every.unit
        return Rule(
            self.every.number.value() or 0,
            unit,
            self.weekdays.value() if unit is Unit.WEEK else frozenset(),
            None if self.ends.by_day else self.ends.number.value() or 0,
            self.ends.day.value() if self.ends.by_day else None,
        )

    @Slot()
    def _on_every(self) -> None:
        field = self._form.field("weekdays")
        if field is not None:
            field.show(shown=self.every.unit is Unit.WEEK)
        self.changed.emit()


class _Row(QWidget):
    """Some controls that are one field."""

    changed = Signal(object)

    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.setFocusProxy(first)

    def value(self) -> object:
        raise NotImplementedError

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit(self.value())


class EveryRow(_Row):
    def __init__(self, context: Context) -> None:
        self.number = NumberField(0, _MOST)
        self._unit = QComboBox()
        super().__init__(self.number)
        self._unit.setAccessibleName(self.tr("Days, weeks or months"))
        for unit in Unit:
            self._unit.addItem(context.words.label(unit), unit)
        self.number.set_value(EVERY)
        self.number.setFixedWidth(theme.px(_NARROW))
        self._unit.setCurrentIndex(self._unit.findData(Unit.WEEK))
        self.row.addWidget(self.number)
        self.row.addWidget(self._unit)
        self.row.addStretch(1)
        self.number.changed.connect(self._on_edited)
        self._unit.currentIndexChanged.connect(self._on_edited)

    @property
    def unit(self) -> Unit:
        return Unit.of(self._unit.currentData())

    def set_unit(self, unit: Unit) -> None:
        self._unit.setCurrentIndex(self._unit.findData(unit))

    def value(self) -> tuple[int | None, Unit]:
        return self.number.value(), self.unit

    def problem(self) -> str:
        return self.number.problem()


class WeekdayRow(_Row):
    """One letter a day; the first visit's own day is chosen at first."""

    def __init__(self, context: Context, first: date) -> None:
        self.days = [_day_toggle(context, number) for number in range(7)]
        super().__init__(self.days[0])
        self.row.setSpacing(2)
        for number, day in enumerate(self.days):
            day.setChecked(number == first.weekday())
            day.setMinimumWidth(theme.px(36))
            day.toggled.connect(self._on_edited)
            self.row.addWidget(day)
        self.row.addStretch(1)

    def value(self) -> frozenset[int]:
        return frozenset(number for number, day in enumerate(self.days) if day.isChecked())


class EndRow(_Row):
    """After so many visits, or until a day."""

    def __init__(self, context: Context) -> None:
        self._how = QComboBox()
        self.number = NumberField(0, _MOST)
        self.day = DayField(context.words, clock=context.clock)
        super().__init__(self._how)
        self._how.setAccessibleName(self.tr("How it ends"))
        self._how.addItem(self.tr("after so many visits"))
        self._how.addItem(self.tr("on or before"))
        self.number.setAccessibleName(self.tr("Number of visits"))
        self.number.set_value(COUNT)
        self.number.setFixedWidth(theme.px(_NARROW))
        self.day.setAccessibleName(self.tr("Last day"))
        self.day.setFixedWidth(theme.px(180))
        self.day.hide()
        for part in (self._how, self.number, self.day):
            self.row.addWidget(part)
        self.row.addStretch(1)
        self._how.currentIndexChanged.connect(self._on_how)
        self.number.changed.connect(self._on_edited)
        self.day.changed.connect(self._on_edited)

    @property
    def by_day(self) -> bool:
        return self._how.currentIndex() == 1

    def set_by_day(self, *, by_day: bool) -> None:
        self._how.setCurrentIndex(int(by_day))

    def value(self) -> tuple[bool, int | None, date | None]:
        return self.by_day, self.number.value(), self.day.value()

    def problem(self) -> str:
        return self.day.problem() if self.by_day else self.number.problem()

    @Slot()
    def _on_how(self) -> None:
        self.number.setVisible(not self.by_day)
        self.day.setVisible(self.by_day)
        self._on_edited()


def _day_toggle(context: Context, number: int) -> Toggle:
    name = weekday(context.words, _A_MONDAY.replace(day=number + 1))
    return Toggle(name[-1] if context.words.chinese else name[:2], name)
