"""Leave that was entered, with the way to end it."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.dates import say_day, say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.staff.leave import LeaveRow, end_leave, leaves
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.rows import Column, RowTable

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

END = QT_TRANSLATE_NOOP("Action", "End leave")
SHOWN = 3
"""Rows that are seen without scrolling."""
HEAD = 36


class EnteredLeave(QWidget):
    """Everybody's leave from today on; hidden while there is none. ``refuse`` shows why it
    could not be ended.
    """

    def __init__(self, context: Context, refuse: Callable[[DeskError], None]) -> None:
        super().__init__()
        self._context, self._refuse = context, refuse
        self.end_action = QAction(self.tr("&End it"), self)
        self.end_action.setShortcut(QKeySequence("Delete"))
        self.end_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.end_button = button(self.tr("&End it"), kind="quiet")
        self.table = RowTable[LeaveRow](self._columns(), name="leave.entered")
        self.table.setAccessibleName(self.tr("Leave entered"))
        self.table.addAction(self.end_action)
        self.table.set_menu(lambda _row: [self.end_action])
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Leave entered"), bold=True), 1)
        head.addWidget(self.end_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self.end_action.triggered.connect(self.end_chosen)
        self.end_button.clicked.connect(self.end_chosen)
        self.table.chosen_changed.connect(self._on_chosen)
        context.bulletin.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        today = self._context.clock().date()
        rows = self._context.read(lambda session: leaves(session, None, today))
        self.table.show_rows(rows)
        self.end_button.setEnabled(self.table.chosen() is not None)
        self.setVisible(bool(rows))
        seen = min(len(rows), SHOWN) * theme.control_height()
        self.table.setFixedHeight(theme.px(HEAD) + seen)

    @Slot()
    def end_chosen(self) -> None:
        """The chosen leave ends: from today on, for it cannot have ended before."""
        row = self.table.chosen()
        if row is None:
            return
        first = max(row.first_day, self._context.clock().date())
        try:
            self._context.do(END, lambda act: end_leave(act, row.staff_id, first, row.last_day))
        except DeskError as error:
            self._refuse(error)

    def _columns(self) -> tuple[Column[LeaveRow], ...]:
        words = self._context.words

        def first(row: LeaveRow) -> str:
            return say_begin(words, row.first, self._context.clock().date())

        def last(row: LeaveRow) -> str:
            return say_end(words, row.last, self._context.clock().date())

        return (
            Column(title=self.tr("Doctor"), text=lambda row: row.name, width=96),
            Column(title=self.tr("From"), text=first, key=lambda row: row.first, width=112),
            Column(title=self.tr("Until"), text=last, key=lambda row: row.last, width=112),
            Column(title=self.tr("Reason"), text=lambda row: row.reason, width=0),
        )

    @Slot(object)
    def _on_chosen(self, row: LeaveRow | None) -> None:
        self.end_button.setEnabled(row is not None)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if "staff_override" in action.tables:
            self.reload()


def say_begin(words: Catalogue, first: datetime, today: date) -> str:
    """``Today 10:00``; the day alone where it begins with the day."""
    if first.time() == time():
        return say_day(words, first.date(), today)
    return say_moment(words, first, today)


def say_end(words: Catalogue, last: datetime, today: date) -> str:
    """``Mon 11-23 12:00``; the last day alone where it is away till its end."""
    if last.time() == time():
        return say_day(words, last.date() - timedelta(days=1), today)
    return say_moment(words, last, today)
