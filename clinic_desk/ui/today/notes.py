"""Today's third column: the back-up, who fell out, what nobody marked, whose birthday it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from clinic_desk.base.dates import say_moment
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.today import ArrivalRow, Stage
from clinic_desk.desk.customers.birthdays import BirthdayRow
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.backing_up import LastBackup
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel
from clinic_desk.ui.today.column import Column, Group
from clinic_desk.ui.today.lines import Line

FELL_OUT, UNMARKED, BIRTHDAYS = "fell_out", "unmarked", "birthdays"


@dataclass(frozen=True, slots=True)
class Notes:
    """What the column shows, as it was read."""

    arrivals: Sequence[ArrivalRow]
    unmarked: Sequence[ArrivalRow]
    birthdays: Sequence[BirthdayRow]


class NotesColumn(Column):
    """What must not be forgotten."""

    back_up_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(
            self.tr("Notes"),
            (
                (UNMARKED, self.tr("Not marked"), "warn"),
                (FELL_OUT, self.tr("Fell out"), "text"),
                (BIRTHDAYS, self.tr("Birthdays"), "special"),
            ),
            self.tr("Nothing to remember today."),
        )
        self._context = context
        self._icon = IconLabel("backup", "muted", 16)
        self.backup = ElidedLabel()
        self.back_up = button(self.tr("Back up &now"), kind="link")
        self.back_up.clicked.connect(self.back_up_asked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.backup, 1)
        self.head.addLayout(row)
        self.title.addWidget(self.back_up)

    def show_backup(self, last: LastBackup | None, *, running: bool) -> None:
        """When the last one was made, or that one is being made now."""
        tone = last.tone if last else "danger"
        if running:
            said, tone = self.tr("Backing up…"), "muted"
        elif last is None:
            said = self.tr("No back-up yet")
        else:
            today = self._context.clock().date()
            when = say_moment(self._context.words, last.made_at, today)
            said = self.tr("Last back-up {when}").format(when=when)
        self.backup.set_full(said)
        theme.restyle(self.backup, tone="muted" if tone == "good" else tone)
        self._icon.set_icon("warning" if tone in {"warn", "danger"} else "backup", tone)
        self.back_up.setEnabled(not running)

    def show_notes(self, notes: Notes) -> None:
        fell = [row for row in notes.arrivals if row.stage is Stage.FELL_OUT]
        self.show_groups(
            (
                Group(
                    UNMARKED,
                    self.tr("Not marked, last seven days"),
                    [self._unmarked(row) for row in notes.unmarked],
                ),
                Group(
                    FELL_OUT,
                    self.tr("Missed or cancelled today"),
                    [self._fell_out(row) for row in fell],
                ),
                Group(
                    BIRTHDAYS,
                    self.tr("Birthdays today"),
                    [self._birthday(row) for row in notes.birthdays],
                ),
            )
        )

    def _unmarked(self, row: ArrivalRow) -> Line:
        parts = (f"{row.start_at:%H:%M}", row.service, row.doctor)
        return self._visit(row, f"{row.start_at:%m-%d}", parts, "warn", "help")

    def _fell_out(self, row: ArrivalRow) -> Line:
        missed = row.status is AppointmentStatus.MISSED
        parts = (row.end_reason, row.service, row.doctor)
        tone, sign = ("danger", "no-show") if missed else ("muted", "close-circle")
        return self._visit(row, f"{row.start_at:%H:%M}", parts, tone, sign)

    def _visit(
        self, row: ArrivalRow, lead: str, parts: tuple[str, ...], tone: str, sign: str
    ) -> Line:
        """The state in words comes first: a narrow column cuts what follows."""
        said = (self._context.words.label(row.status), *parts)
        return Line(
            ("visit", row.id),
            row.customer,
            " · ".join(part for part in said if part),
            lead,
            "",
            tone,
            sign,
            row.colour,
            row,
        )

    def _birthday(self, row: BirthdayRow) -> Line:
        years = self.tr("turns {age}").format(age=row.age(self._context.clock().date()))
        return Line(
            ("birthday", row.id), row.name, row.number, "", years, "special", "cake", what=row
        )
