"""When a member of staff works: the clinic's hours or hours of their own, and days off."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.queries import week as clinic_hours
from clinic_desk.desk.staff import queries, service
from clinic_desk.desk.staff.days_off import days_off
from clinic_desk.desk.staff.leave import reason_of, with_reason
from clinic_desk.desk.staff.queries import StaffRow
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.settings.days_table import DayRow, DaysTable, DayWords
from clinic_desk.ui.settings.week_fields import WeekFields

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

HOURS = QT_TRANSLATE_NOOP("Action", "Change working hours")
DAY_OFF = QT_TRANSLATE_NOOP("Action", "Change a day off")


class NoHours(DeskError):
    field = "day0"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Enter hours for at least one day, or choose the clinic's hours."
    )


class StaffHoursDialog(FormDialog):
    """The week of one person."""

    def __init__(self, parent: QWidget, context: Context, row: StaffRow) -> None:
        super().__init__(parent.window(), context.words)
        self.setWindowTitle(self.tr("Working hours of {name}").format(name=row.name))
        self._context, self._row = context, row
        self._own = self.add_field("own", "", QCheckBox(self.tr("&Hours of their own")))
        self._week = WeekFields(self.form, context.words)
        own = context.read(lambda session: queries.week(session, row.id))
        self._own.setChecked(bool(own))
        self._week.show_week(own or context.read(clinic_hours))
        self._week.enable(enabled=bool(own))
        self._own.toggled.connect(self._on_own)

    def save(self) -> None:
        """Keep the week.

        Raises:
            DeskError: no right to, or no hours at all.

        """
        week = self._week.week() if self._own.isChecked() else {}
        if self._own.isChecked() and not week:
            raise NoHours
        self._context.do(HOURS, lambda act: service.set_hours(act, self._row.id, week))

    @Slot(bool)
    def _on_own(self, own: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._week.enable(enabled=own)
        if not own:
            self._week.show_week(self._context.read(clinic_hours))


class DaysOffDialog(QDialog):
    """Leave and days with other hours; every change is kept at once."""

    def __init__(self, parent: QWidget, context: Context, row: StaffRow) -> None:
        super().__init__(parent.window())
        self._context, self._row = context, row
        self._notes: dict[date, str] = {}
        """As they are kept, with what a day said before a leave."""
        self.setWindowTitle(self.tr("Days off of {name}").format(name=row.name))
        words = DayWords(
            self.tr("Days off"),
            self.tr("Away"),
            self.tr("No days off to come."),
            self.tr("&Add a day off…"),
        )
        self.days = DaysTable(context, words, self._keep)
        self.close_button = button(self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.days, 1)
        layout.addLayout(buttons)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        context.bulletin.changed.connect(self._on_changed)
        self.reload()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(420))

    def reload(self) -> None:
        today = self._context.clock().date()
        rows = self._context.read(lambda session: days_off(session, self._row.id, today))
        self._notes = {row.day: row.note for row in rows}
        self.days.show_days(
            [DayRow(row.id, row.day, row.windows, reason_of(row.note)) for row in rows]
        )

    def _keep(self, day: date, windows: Sequence[Window] | None, note: str) -> None:
        kept = with_reason(self._notes.get(day, ""), note)
        self._context.do(
            DAY_OFF, lambda act: service.set_day(act, self._row.id, day, windows, kept)
        )

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if "staff_override" in action.tables:
            self.reload()
