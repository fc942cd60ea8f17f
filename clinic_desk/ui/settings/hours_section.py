"""When the clinic is open: the week, and the days that differ."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar import queries, service
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings.days_table import DayRow, DaysTable, DayWords
from clinic_desk.ui.settings.outside_hours import OutsideHours
from clinic_desk.ui.settings.section import FormSection
from clinic_desk.ui.settings.week_fields import WeekFields

WEEK = QT_TRANSLATE_NOOP("Action", "Change opening hours")
DAY = QT_TRANSLATE_NOOP("Action", "Change hours of a day")


class HoursSection(FormSection):
    """Typed as people say them; a holiday is a day without hours."""

    right = Right.CLINIC

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        hint = self.tr("Type for example 9-12 13:30-18. An empty line is a closed day.")
        self.body.insertWidget(0, text_label(hint, tone="muted", wrap=True))
        self.week = WeekFields(self.form, self.context.words)
        self.copy_button = button(self.tr("&Copy Monday to Friday"), kind="quiet")
        self.year_button = button(self.tr("Holi&days and other days…"), icon_name="calendar")
        self.year_button.setObjectName("year")
        self._row.insertWidget(1, self.copy_button)
        self._row.addWidget(self.year_button)
        words = DayWords(
            self.tr("Days that differ"),
            self.tr("Closed"),
            self.tr("Holidays and days with other hours stand here."),
            self.tr("&Add a day…"),
        )
        self.days = DaysTable(self.context, words, self._keep_day)
        self.days.table.setObjectName("days")
        self.body.addWidget(hairline())
        self.body.addWidget(self.days, 1)
        self.copy_button.clicked.connect(self._on_copy)
        self.year_button.clicked.connect(self._on_year)

    def reload(self) -> None:
        super().reload()
        today = self.context.clock().date()
        rows = self.context.read(lambda session: queries.overrides(session, today))
        self.days.show_days([DayRow(row.id, row.day, row.windows, row.note) for row in rows])

    def show_rights(self) -> None:
        super().show_rights()
        allowed = self.may(Right.CLINIC)
        self.days.setEnabled(allowed)
        self.copy_button.setEnabled(allowed)

    def fill(self) -> None:
        self.week.show_week(self.context.read(queries.week))

    def keep(self) -> None:
        """Save the week.

        Raises:
            DeskError: no right to, or closed on every day.

        """
        week = self.week.week()

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            service.set_week(act, week)

        outside = OutsideHours(self.context)
        self.context.do(WEEK, change)
        outside.say(self.page.notice)

    def _keep_day(self, day: date, windows: Sequence[Window] | None, note: str) -> None:
        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            service.set_day(act, day, windows, note)

        outside = OutsideHours(self.context)
        self.context.do(DAY, change)
        outside.say(self.page.notice)

    @Slot()
    def _on_copy(self) -> None:
        self.week.copy_monday()

    @Slot()
    def _on_year(self) -> None:
        from clinic_desk.ui.settings.year_dialog import YearDialog

        YearDialog(self, self.context).open()
