"""The year at a glance: when the clinic is closed and why; changed where one looks at it."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar import queries
from clinic_desk.desk.calendar.calendars import ClinicCalendar
from clinic_desk.desk.calendar.service import set_day
from clinic_desk.desk.staff.rights import Right, may, need
from clinic_desk.intake.holidays import HolidayList, read_holidays
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton, button, tool_button
from clinic_desk.ui.kit.cards import scrolled
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.day_text import add_months
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.settings.outside_hours import OutsideHours
from clinic_desk.ui.settings.year_day import CloseDaysDialog, YearDayDialog
from clinic_desk.ui.settings.year_file import YearFileDialog
from clinic_desk.ui.settings.year_paint import LegendEntry
from clinic_desk.ui.settings.year_policy import PolicyRow
from clinic_desk.ui.settings.year_signs import guessed, legend
from clinic_desk.ui.settings.year_view import YearView

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

AGAIN = QT_TRANSLATE_NOOP("Action", "Hours as every week again")
TABLES = {"opening_window", "opening_override", "holiday", "holiday_year", "setting"}
WIDTH, HEIGHT, ROOM = 1200, 740, 36


class YearDialog(QDialog):
    """Every change is kept at once; who may not change the clinic's hours only looks."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent.window())
        self.context = context
        self.setWindowTitle(self.tr("Holidays and other days"))
        self.title = text_label(size="title")
        self.view = YearView(context.words)
        self.policy = PolicyRow(context)
        self.provisional = Notice()
        self.notice = Notice()
        self.said = text_label(wrap=True)
        self._calendar: ClinicCalendar | None = None
        self._outside = OutsideHours(context)
        self._before = tool_button("chevron-left", self.tr("Year before"))
        self._after = tool_button("chevron-right", self.tr("Next year"))
        self._scroll = scrolled(self.view)
        self._legend = QWidget()
        self._make_actions()
        self._build()
        self._connect()
        self.view.choose(context.clock().date())
        self.reload()
        self.view.setFocus()
        self.resize(self.sizeHint())  # a dialog opens by itself at two thirds of the screen at most

    def sizeHint(self) -> QSize:
        most = self.screen().availableGeometry().size()
        return QSize(
            min(theme.px(WIDTH), most.width() - ROOM), min(theme.px(HEIGHT), most.height() - ROOM)
        )

    def reload(self) -> None:
        """Read the calendar afresh; the year and the day that are looked at stay."""
        self._calendar = self.context.read(queries.clinic_calendar)
        self.policy.show_policy(self._calendar.policy, make_up=self._calendar.make_up)
        self._show_year(self.view.day.year)

    # building

    def _make_actions(self) -> None:
        self.edit_action = self._action(self.tr("Change the &day…"), "", self._on_edit)
        self.close_action = self._action(self.tr("&Closed from … to …"), "C", self._on_close_days)
        self.again_action = self._action(self.tr("As &usual again"), "Delete", self._on_again)
        self.file_action = self._action(self.tr("Enter a yearly &file…"), "", self._on_file)
        self._actions = (
            self.edit_action,
            self.close_action,
            self.again_action,
            self.file_action,
        )

    def _action(self, words: str, keys: str, do: Any) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._before)
        head.addWidget(self.title)
        head.addWidget(self._after)
        head.addSpacing(24)
        head.addWidget(self.policy, 1)
        self._entries = FlowLayout(self._legend, gap=4)
        for look, words in (*legend(self.context.words), guessed(self.context.words)):
            self._entries.addWidget(LegendEntry(look, words))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        icons = ("edit", "close-circle", "undo", "import")
        for action, picture in zip(self._actions, icons, strict=True):
            foot.addWidget(ActionButton(action, icon_name=picture, parent=self))
        self.close_button = button(self.tr("Close"))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        keys = self.tr("Arrows move, Shift marks several days, Enter changes.")
        here = QHBoxLayout()
        here.setSpacing(16)
        here.addWidget(self.said, 1)
        here.addWidget(text_label(keys, tone="muted", size="small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.provisional)
        layout.addWidget(self.notice)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(here)
        layout.addWidget(hairline())
        layout.addWidget(self._legend)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.view.choose(add_months(self.view.day, -12)))
        self._after.clicked.connect(lambda: self.view.choose(add_months(self.view.day, 12)))
        self.view.moved.connect(self._on_moved)
        self.view.opened.connect(self._on_edit)
        self.view.year_asked.connect(self._show_year)
        self.policy.refused.connect(self._on_refused)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self.context.bulletin.changed.connect(self._on_changed)

    # showing

    @Slot(int)
    def _show_year(self, year: int) -> None:
        found = self._calendar
        if found is None:
            return
        days = (date(year, 1, 1) + timedelta(days=place) for place in range(366))
        reasons = {day: found.why(day) for day in days if day.year == year}
        self.title.setText(str(year))
        self.view.show_year(year, reasons, self.context.clock().date())
        if found.holidays.provisional(date(year, 1, 1)):
            said = self.tr("The notice for {year} is not entered: its holidays are estimated.")
            self.provisional.show_text(
                said.format(year=year),
                tone="warn",
                action=self.tr("Enter a yearly file…") if self._allowed() else "",
                do=self._on_file,
            )
        else:
            self.provisional.dismiss()
        self._on_moved()

    @Slot()
    def _on_moved(self) -> None:
        first, last = self.view.span
        if first == last:
            self.said.setText(self.view.said(first))
        else:
            days = self.tr("%n day(s)", "", (last - first).days + 1)
            self.said.setText(f"{first.isoformat()} – {last.isoformat()} · {days}")
        here = self.view.day_rect(self.view.day).center()
        self._scroll.ensureVisible(here.x(), here.y(), 0, theme.px(40))
        allowed = self._allowed()
        for action in self._actions:
            action.setEnabled(allowed)
        self.edit_action.setEnabled(allowed and first == last)
        self.again_action.setEnabled(allowed and bool(self._overridden()))
        self.policy.setEnabled(allowed)

    def _allowed(self) -> bool:
        return may(self.context.desk.actor, Right.CLINIC)

    def _overridden(self) -> list[date]:
        """The days of the span that have hours of their own."""
        first, last = self.view.span
        if self._calendar is None:
            return []
        return sorted(day for day in self._calendar.overrides if first <= day <= last)

    # doing

    @Slot()
    def _on_edit(self) -> None:
        first, last = self.view.span
        reason = self.view.reason(first)
        self.notice.dismiss()
        if not self._allowed() or reason is None:
            return
        if first == last:
            YearDayDialog(self, self.context, first, reason).open()
        else:
            self._on_close_days()

    @Slot()
    def _on_close_days(self) -> None:
        self.notice.dismiss()
        CloseDaysDialog(self, self.context, *self.view.span).open()

    @Slot()
    def _on_again(self) -> None:
        days = self._overridden()

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            for day in days:
                set_day(act, day, None)

        self.notice.dismiss()
        try:
            self.context.do(AGAIN, change)
        except DeskError as error:
            self._on_refused(error)

    @Slot()
    def _on_file(self) -> None:
        self.notice.dismiss()
        asking = QFileDialog(self, self.tr("Choose the list of holidays"))
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters([self.tr("Tables (*.xlsx *.xlsm *.csv *.txt)")])
        asking.fileSelected.connect(self._on_selected)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Read a list beside the window; what it says is then looked at."""
        self.context.tasks.run(
            self.tr("Reading {file}").format(file=path.name),
            lambda _progress: read_holidays(path),
            self._on_read,
            self._on_refused,
        )

    @Slot(object)
    def _on_read(self, found: HolidayList) -> None:
        dialog = YearFileDialog(self, self.context, found)
        if found.year is not None:
            first = date(found.year, 1, 1)
            dialog.accepted.connect(lambda: self.view.choose(first))
        dialog.open()

    @Slot(object)
    def _on_refused(self, error: DeskError) -> None:
        self.notice.show_text(error.sentence(self.context.words), tone="danger")

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if TABLES & action.tables:
            self.reload()
            if said := self._outside.said():
                self.notice.show_text(said, tone="warn")
