"""What the wait list and the list for a freed time do alike: call one after the other."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.ui.appointments.dock_panel import DockPanel
from clinic_desk.ui.appointments.waiting_list.columns import Waits
from clinic_desk.ui.appointments.waiting_list.outcomes import Outcomes
from clinic_desk.ui.appointments.waiting_list.said import sees_phones
from clinic_desk.ui.kit.buttons import tip_of, tool_button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.rows import Column, RowTable

R = TypeVar("R", bound=Waits)


class ListPanel(DockPanel, Generic[R]):
    """A table of people, how calls went by one key, and the next person at once."""

    freed = Signal(int, object, object)
    """Doctor, start and end of what a moved visit left behind, where somebody could take it."""

    def __init__(self, context: Context, columns: Sequence[Column[R]]) -> None:
        super().__init__(context)
        self.notice = Notice()
        self.table = RowTable(columns, name=f"dock.{self.name}", settings=context.settings)
        # the shell would begin a search with a digit
        self.table.setProperty("takes_digits", True)
        self.table.setAccessibleName(self.title)
        self.outcomes = Outcomes(self, context.words)
        self.copy = self.action(self.tr("Copy phone"), "phone", "Ctrl+C", self.copy_phone)
        self.head = QHBoxLayout()
        self._lay_out()
        self.table.addActions(list(self.outcomes.actions.values()))
        self.outcomes.chosen.connect(self.on_outcome)
        self.table.activated_row.connect(self.on_opened)
        self.table.chosen_changed.connect(self.on_chosen)
        context.desk.privacy_changed.connect(self._on_privacy)
        context.desk.actor_changed.connect(self._on_privacy)

    # what each list does in its own way

    def log(self, row: R, outcome: TryOutcome) -> None:
        """Write down how the call went; the desk may refuse."""
        raise NotImplementedError

    def book(self, row: R) -> None:
        """Give this person a time."""
        raise NotImplementedError

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.chosen() is None:
            self.table.selectRow(0)

    # what both do alike

    def action(self, text: str, icon_name: str, key: str, do: Callable[[], None]) -> QAction:
        """An action with a key of the list."""
        made = QAction(icon(icon_name, "muted"), text, self)
        made.setShortcut(QKeySequence(key))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setShortcutVisibleInContextMenu(True)
        made.triggered.connect(do)
        self.table.addAction(made)
        return made

    def small_button(self, action: QAction, icon_name: str) -> QToolButton:
        """The action as a picture, with its words and key as tip."""
        made = tool_button(icon_name, action.text())
        made.setToolTip(tip_of(action))
        made.clicked.connect(action.trigger)
        return made

    @contextmanager
    def explaining(self) -> Generator[None]:
        """A refusal is shown above the list, not raised."""
        self.notice.dismiss()
        try:
            yield
        except DeskError as error:
            self.explain(error)

    def explain(self, error: DeskError) -> None:
        self.notice.show_text(error.sentence(self.context.words), tone="danger")

    @contextmanager
    def going_on(self) -> Generator[None]:
        """After the block the next person is chosen: the one below, else the first."""
        rows, chosen = self.table.rows.rows, self.table.chosen()
        place = next((at for at, row in enumerate(rows) if row == chosen), len(rows))
        below = [row.id for row in rows[place + 1 :]]
        yield
        there = {row.id for row in self.table.rows.rows}
        self.choose(next((number for number in below if number in there), None))

    def choose(self, number: int | None) -> None:
        """Choose a line; None: the first, if there is any."""
        if number is None or not self.table.choose(number):
            self.table.selectRow(0)

    @Slot()
    def copy_phone(self) -> None:
        """The first number of the chosen person, to dial or to send to."""
        row = self.table.chosen()
        if row is None or not row.phones:
            return
        if not sees_phones(self.context):
            self.notice.show_text(self.tr("Phone numbers are hidden here."), tone="warn")
            return
        QGuiApplication.clipboard().setText(row.phones[0].number)
        self.notice.show_text(self.tr("The phone number is copied."), tone="good")

    @Slot(object)
    def on_outcome(self, outcome: TryOutcome) -> None:
        row: Any = self.table.chosen()
        if row is None:
            return
        if outcome is TryOutcome.BOOKED:
            self.book(row)
            return
        with self.explaining(), self.going_on():
            self.log(row, outcome)

    @Slot(object)
    def on_opened(self, row: Any) -> None:
        self.book(row)

    @Slot(object)
    def on_chosen(self, row: Any) -> None:
        self.outcomes.set_enabled(enabled=row is not None)
        self.copy.setEnabled(row is not None)

    @Slot()
    def _on_privacy(self) -> None:
        if self.isVisible():
            self.reload()
            self.table.viewport().update()

    def _lay_out(self) -> None:
        self.head.setContentsMargins(12, 2, 8, 4)
        self.head.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(self.notice)
        layout.addWidget(self.table, 1)
