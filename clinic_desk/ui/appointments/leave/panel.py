"""Visits that must be moved are settled here: one key for each outcome, then the next person."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.waitlist import moving
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.storage.act import Act
from clinic_desk.ui.appointments.leave.call_off import CallOffDialog
from clinic_desk.ui.appointments.leave.dialog import LeaveDialog
from clinic_desk.ui.appointments.leave.move_list import MoveList
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import OpenCustomer

MOVE = QT_TRANSLATE_NOOP("Action", "Move appointment")
CALLED = QT_TRANSLATE_NOOP("Action", "Log a call")
WAIT = QT_TRANSLATE_NOOP("Action", "Put on the wait list")


class MovePanel(MoveList):
    change_asked = Signal(int)
    """Another time is to be looked for in the form: the visit's id."""
    leave_taken = Signal(int)
    """Leave of this doctor was entered: open this list."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._connect()

    def enter_leave(self, staff_id: int | None = None) -> LeaveDialog:
        """“Doctor away…”: afterwards ``leave_taken`` asks for this list."""
        dialog = LeaveDialog(self.window(), self.context, staff_id)
        dialog.taken.connect(self.leave_taken)
        dialog.open()
        return dialog

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("1  2  3", self.tr("Move to the time offered, next person")),
            ("N  K  G", self.tr("No answer, will call back, message left")),
            ("L", self.tr("Put on the wait list")),
            ("X", self.tr("Cancelled by clinic")),
            ("F", self.tr("Look for another time")),
            ("T", self.tr("Copy what to say")),
            ("Ctrl+C", self.tr("Copy the phone number")),
            ("I", self.tr("Customer card")),
            ("Enter", self.tr("Show on the board")),
        ]

    def _take(self, place: int) -> None:
        row = self.table.chosen()
        if row is not None and place < len(self.offers(row)):
            self._move(row, self.offers(row)[place])

    @Slot(object)
    def _on_taken(self, slot: Free) -> None:
        row = self.table.chosen()
        if row is not None:
            self._move(row, slot)

    def _move(self, row: DisplacedRow, slot: Free) -> None:
        self._do(MOVE, lambda act: moving.move_to(act, row, slot))
        self.take_focus()

    def _log(self, outcome: TryOutcome) -> None:
        row = self.table.chosen()
        if row is None:
            return
        offered = None if outcome is TryOutcome.NO_ANSWER else self.person.slot
        self.step_on = True
        self._do(CALLED, lambda act: moving.called(act, row, outcome, offered))

    @Slot()
    def _on_wait(self) -> None:
        row, slot = self.table.chosen(), self.person.slot
        if row is not None:
            why = self.context.words.label(row.why)
            self._do(WAIT, lambda act: moving.keep_waiting(act, row, why, slot))

    def _do(self, title: str, change: Callable[[Act], None]) -> None:
        self.notice.dismiss()
        try:
            self.context.do(title, change)
        except DeskError as error:
            self.step_on = False
            self.reload()
            self.notice.show_text(error.sentence(self.context.words), tone="danger")

    @Slot()
    def _on_cancel(self) -> None:
        row = self.table.chosen()
        if row is not None:
            CallOffDialog(self.window(), self.context, row).open()

    @Slot()
    def _on_other(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.change_asked.emit(row.id)

    @Slot()
    def _on_copy_text(self) -> None:
        QApplication.clipboard().setText(self.person.text)

    @Slot()
    def _on_copy_phone(self) -> None:
        row = self.table.chosen()
        if row is not None and row.to_call and self.sees_phones():
            QApplication.clipboard().setText(row.to_call[0].number)

    @Slot()
    def _on_card(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.context.routes.ask(OpenCustomer(row.customer_id))

    @Slot()
    def _on_away(self) -> None:
        self.enter_leave()

    @Slot(object)
    def _on_opened(self, row: DisplacedRow) -> None:
        self.visit_asked.emit(row.id)

    def _connect(self) -> None:
        calls = self.calls
        for place, action in enumerate(calls.take):
            action.triggered.connect(partial(_call, self._take, place))
        for action, outcome in (
            (calls.no_answer, TryOutcome.NO_ANSWER),
            (calls.call_back, TryOutcome.CALL_BACK),
            (calls.message, TryOutcome.MESSAGE),
        ):
            action.triggered.connect(partial(_call, self._log, outcome))
        for action, do in (
            (calls.wait, self._on_wait),
            (calls.cancel, self._on_cancel),
            (calls.other, self._on_other),
            (calls.copy_text, self._on_copy_text),
            (calls.copy_phone, self._on_copy_phone),
            (calls.card, self._on_card),
            (calls.away, self._on_away),
        ):
            action.triggered.connect(do)
        self.table.activated_row.connect(self._on_opened)
        self.table.set_menu(lambda _row: calls.menu)
        self.person.taken.connect(self._on_taken)


def _call(do: Callable[..., None], what: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
    do(what)
