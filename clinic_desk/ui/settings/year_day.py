"""A day of the year changed by hand, and a span of days closed at once."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.calendars import DayKind, DayReason
from clinic_desk.desk.calendar.holidays import say_holiday
from clinic_desk.desk.calendar.hours import Windows
from clinic_desk.desk.calendar.notices import set_holiday
from clinic_desk.desk.calendar.records import HolidayKind
from clinic_desk.desk.calendar.service import close_days, set_day
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.settings.days_table import DayMissing
from clinic_desk.ui.settings.hours_field import HoursField

DAY = QT_TRANSLATE_NOOP("Action", "Change a day of the calendar")
CLOSE = QT_TRANSLATE_NOOP("Action", "Close the clinic for some days")
USUAL, CLOSED, OTHER = range(3)
KINDS = (None, HolidayKind.REST, HolidayKind.MAKE_UP)
OVERRIDDEN = {DayKind.OVERRIDE_CLOSED: CLOSED, DayKind.OTHER_HOURS: OTHER}


class HoursMissing(DeskError):
    field = "hours"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the hours of this day, for example 9-12 14-18.")


class LastDayMissing(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the last day on which the clinic is closed.")


class YearDayDialog(FormDialog):
    """What the clinic does on a day, and what kind of day it is by the public calendar."""

    def __init__(self, parent: QWidget, context: Context, day: date, reason: DayReason) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._day, self._reason = context, day, reason
        self.setWindowTitle(f"{day.isoformat()} {weekday(context.words, day)}")
        self._add_fields()
        self._show()
        self._clinic.currentIndexChanged.connect(self._on_clinic)
        self._kind.currentIndexChanged.connect(self._on_clinic)
        self._on_clinic()

    def save(self) -> None:
        """Keep what was changed of the day.

        Raises:
            DeskError: no right to, no hours, or a day that is only estimated made ordinary.

        """
        windows, day = self._windows(), self._day
        hours = (windows, self._note.text())
        moved = (KINDS[self._kind.currentIndex()], self._named())
        hours_before, moved_before = self._before

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            if moved != moved_before:
                set_holiday(act, day, *moved)
            if hours != hours_before:
                set_day(act, day, *hours)

        self._context.do(DAY, change)

    def _add_fields(self) -> None:
        add, words = self.add_field, self._context.words
        self._clinic = add("clinic", self.tr("&Clinic"), QComboBox())
        self._clinic.addItems(
            [self.tr("By week and holidays"), self.tr("Closed"), self.tr("Other hours")]
        )
        hint = self.tr("For example 9-12 14-18")
        self._hours = add("hours", self.tr("&Hours"), HoursField(words), hint)
        self._note = add("note", self.tr("N&ote"), QLineEdit())
        self._kind = add("kind", self.tr("Public ca&lendar"), QComboBox())
        self._kind.addItem(self.tr("Ordinary day"))
        self._kind.addItems([words.label(kind) for kind in KINDS if kind is not None])
        self._name = add("name", self.tr("Holi&day"), QLineEdit())

    def _show(self) -> None:
        reason, moved = self._reason, self._reason.holiday
        chosen = OVERRIDDEN.get(reason.kind, USUAL)
        self._clinic.setCurrentIndex(chosen)
        if reason.windows:
            self._hours.set_value(reason.windows)
        self._note.setText(reason.note)
        self._kind.setCurrentIndex(KINDS.index(moved.kind if moved else None))
        self._name.setText(say_holiday(self._context.words, moved.name) if moved else "")
        windows: Windows | None = reason.windows if chosen != USUAL else None
        self._before = (windows, reason.note), (moved.kind if moved else None, self._named())

    def _named(self) -> str:
        """The holiday's name as it is kept, not as it is shown, where nobody changed it."""
        typed, moved = self._name.text().strip(), self._reason.holiday
        shown = say_holiday(self._context.words, moved.name) if moved else ""
        return moved.name if moved and typed == shown else typed

    def _windows(self) -> Windows | None:
        """The hours to keep; None: as every week."""
        match self._clinic.currentIndex():
            case 0:
                return None
            case 1:
                return ()
            case _ if not self._hours.hours:
                raise HoursMissing
            case _:
                return self._hours.hours

    @Slot()
    def _on_clinic(self) -> None:
        """Only what belongs to the choice is asked."""
        chosen = self._clinic.currentIndex()
        asked = {
            "hours": chosen == OTHER,
            "note": chosen != USUAL,
            "name": KINDS[self._kind.currentIndex()] is not None,
        }
        for name, shown in asked.items():
            if field := self.field(name):
                field.show(shown=shown)
        if self.isVisible():
            self.grow()


class CloseDaysDialog(FormDialog):
    """Closed from one day to another: Spring Festival, a holiday of the whole clinic."""

    def __init__(self, parent: QWidget, context: Context, first: date, last: date) -> None:
        super().__init__(parent.window(), context.words)
        self._context = context
        self.setWindowTitle(self.tr("Closed for some days"))
        words, clock = context.words, context.clock
        self._first = self.add_field("day", self.tr("&From"), DayField(words, clock=clock))
        self._last = self.add_field("last", self.tr("&To"), DayField(words, clock=clock))
        self._note = self.add_field("note", self.tr("N&ote"), QLineEdit())
        self._note.setPlaceholderText(self.tr("Spring Festival, renovation…"))
        self._first.set_value(first)
        self._last.set_value(last)

    def save(self) -> None:
        """Close the clinic from the first day to the last, both included.

        Raises:
            DeskError: no right to, a day is missing, the last lies before the first.

        """
        first, last, note = self._first.value(), self._last.value(), self._note.text()
        if first is None:
            raise DayMissing
        if last is None:
            raise LastDayMissing

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            close_days(act, first, last, note)

        self._context.do(CLOSE, change)
