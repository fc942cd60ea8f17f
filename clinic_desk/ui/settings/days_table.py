"""Days that differ from the week: listed, added, taken away; of the clinic and of a doctor."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.calendar.hours import Window, format_hours
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.rows import Column, Empty, RowTable
from clinic_desk.ui.settings.hours_field import HoursField
from clinic_desk.ui.settings.section import framed

LOWEST = 110


class DayMissing(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the day.")


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day with hours of its own; no windows: closed, or away."""

    id: int
    day: date
    windows: Sequence[Window]
    note: str


Keep = Callable[[date, Sequence[Window] | None, str], None]
"""Keeps the hours of a day, None: as every week again. Raises DeskError."""


@dataclass(frozen=True, slots=True)
class DayWords:
    """How such days are called here."""

    title: str
    closed: str
    """Of a day without hours."""
    empty: str
    add: str


class DaysTable(QWidget):
    """The days to come, the next first."""

    def __init__(self, context: Context, words: DayWords, keep: Keep) -> None:
        super().__init__()
        self._context, self._words, self._keep = context, words, keep
        self.add_action = QAction(words.add, self)
        self.remove_action = QAction(self.tr("As every week again"), self)
        self.remove_action.setShortcut(QKeySequence("Delete"))
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table = RowTable[DayRow](self._columns(), empty=Empty(words.empty, None, "calendar"))
        self.table.setAccessibleName(words.title)
        self.table.setMinimumHeight(LOWEST)
        self.table.addAction(self.remove_action)
        self.table.set_menu(lambda _row: [self.remove_action])
        self.refusal = text_label(tone="danger", wrap=True)
        self.refusal.hide()
        self.add_button = button(words.add, icon_name="plus")
        self.remove_button = button(self.tr("As every week again"), kind="quiet")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(text_label(words.title, bold=True))
        layout.addWidget(framed(self.table), 1)
        layout.addWidget(self.refusal)
        layout.addLayout(row)
        self.add_button.clicked.connect(self._on_add)
        self.add_action.triggered.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.remove_action.triggered.connect(self._on_remove)
        self.table.activated_row.connect(self._on_open)
        self.table.chosen_changed.connect(self._on_chosen)
        self._on_chosen()

    def show_days(self, rows: Sequence[DayRow]) -> None:
        self.table.show_rows(rows)

    def _columns(self) -> tuple[Column[DayRow], ...]:
        words = self._context.words
        return (
            Column(
                title=self.tr("Day"),
                text=lambda row: f"{row.day:%Y-%m-%d} {weekday(words, row.day)}",
                width=140,
            ),
            Column(
                title=self.tr("Hours"),
                text=lambda row: format_hours(row.windows) or self._words.closed,
                tone=lambda row: "" if row.windows else "warn",
                width=200,
            ),
            Column(title=self.tr("Note"), text=lambda row: row.note, width=0),
        )

    @Slot()
    def _on_chosen(self) -> None:
        self.remove_button.setEnabled(self.table.chosen() is not None)

    @Slot()
    def _on_add(self) -> None:
        DayDialog(self, self._context, self._words, self._keep).open()

    @Slot(object)
    def _on_open(self, row: DayRow) -> None:
        DayDialog(self, self._context, self._words, self._keep, row).open()

    @Slot()
    def _on_remove(self) -> None:
        row = self.table.chosen()
        if row is None:
            return
        self.refusal.hide()
        try:
            self._keep(row.day, None, "")
        except DeskError as error:
            self.refusal.setText(error.sentence(self._context.words))
            self.refusal.show()


class DayDialog(FormDialog):
    """One day, its hours, and why."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        words: DayWords,
        keep: Keep,
        row: DayRow | None = None,
    ) -> None:
        super().__init__(parent.window(), context.words, title=words.add)
        self._keep, self._row = keep, row
        self._day = self.add_field(
            "day", self.tr("&Day"), DayField(context.words, clock=context.clock)
        )
        self._hours = self.add_field(
            "hours",
            self.tr("&Hours"),
            HoursField(context.words),
            self.tr("For example 9-12 13:30-18; empty: {closed}").format(closed=words.closed),
        )
        self._note = self.add_field("note", self.tr("N&ote"), QLineEdit())
        self._hours.setPlaceholderText(words.closed)
        if row is not None:
            self._day.set_value(row.day)
            self._hours.set_value(tuple(row.windows))
            self._note.setText(row.note)

    def save(self) -> None:
        """Keep the day.

        Raises:
            DeskError: no day, no right to.

        """
        day = self._day.value()
        if day is None:
            raise DayMissing
        self._keep(day, self._hours.hours, self._note.text())
        if self._row is not None and self._row.day != day:
            self._keep(self._row.day, None, "")
