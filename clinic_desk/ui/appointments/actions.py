"""What can be done with the chosen visit: the same actions in the panel, the menu and by key.

The keys belong to the board; here they are only shown.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.steps import possible
from clinic_desk.ui.kit.icons import icon

_STEP_KEYS = {
    Step.CONFIRM: ("Y", "phone"),
    Step.ARRIVE: ("A", "user-check"),
    Step.SEAT: ("S", "chair"),
    Step.FINISH: ("D", "check-circle"),
    Step.MISS: ("X", "no-show"),
    Step.LEAVE: ("L", "walk"),
    Step.CANCEL: ("C", "close-circle"),
    Step.BACK: ("Backspace", "undo"),
}


class VisitActions(QObject):
    """Enabled by what the visit allows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.edit = self._made(self.tr("Change…"), "Return", "edit")
        self.move = self._made(self.tr("Move"), "M", "swap")
        self.card = self._made(self.tr("Customer card"), "I", "user")
        self.bill = self._made(self.tr("Make bill"), "$", "fees")
        self.break_off = self._made(self.tr("Missed or cancelled…"), "B", "close-circle")
        self.pin = self._made(self.tr("Put on the pinboard"), "P", "pin")
        self.text = self._made(self.tr("Copy text before the visit"), "T", "note")
        self.repeat = self._made(self.tr("Repeat…"), "", "refresh")
        self.rest = self._made(self.tr("Cancel the rest of the series…"), "", "close")
        words = {
            Step.CONFIRM: self.tr("Confirmed"),
            Step.ARRIVE: self.tr("Arrived"),
            Step.SEAT: self.tr("In treatment"),
            Step.FINISH: self.tr("Done"),
            Step.MISS: self.tr("Missed"),
            Step.LEAVE: self.tr("Left unseen"),
            Step.CANCEL: self.tr("Cancel appointment…"),
            Step.BACK: self.tr("Step back"),
        }
        self.steps = {step: self._made(words[step], *_STEP_KEYS[step]) for step in Step}

    def connect_steps(self, do: Callable[[Step], None]) -> None:
        for step, action in self.steps.items():
            action.triggered.connect(partial(_call, do, step))

    def show_visit(self, visit: VisitRow | None) -> None:
        allowed = possible(visit) if visit else frozenset[Step]()
        for step, action in self.steps.items():
            action.setEnabled(step in allowed)
            action.setVisible(step in allowed)
        open_yet = visit is not None and visit.status.live and visit.done_at is None
        ended = visit is not None and visit.status is AppointmentStatus.LEFT
        self.edit.setEnabled(open_yet and not ended)
        self.move.setEnabled(open_yet and not ended)
        self.card.setEnabled(visit is not None)
        self.bill.setEnabled(visit is not None and visit.status.live)
        expected = visit is not None and visit.status.expected
        self.break_off.setEnabled(expected)
        self.break_off.setVisible(expected)
        self.pin.setEnabled(visit is not None)
        self.text.setEnabled(expected)
        self.repeat.setEnabled(visit is not None)
        of_series = visit is not None and visit.series_id is not None
        self.rest.setVisible(of_series)
        self.rest.setEnabled(of_series)

    def in_panel(self) -> list[QAction]:
        """Below the stages, which have buttons of their own."""
        rest = [self.break_off, self.steps[Step.LEAVE]]
        return [self.edit, self.move, self.pin, self.text, self.bill, self.card, *rest]

    def menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([self.edit, self.move, self.pin, self.repeat, self.rest])
        menu.addSeparator()
        menu.addActions([*self.steps.values(), self.break_off])
        menu.addSeparator()
        menu.addActions([self.text, self.bill, self.card])
        return menu

    def _made(self, text: str, key: str, icon_name: str) -> QAction:
        action = QAction(icon(icon_name, "muted"), text, self)
        if key:
            action.setShortcut(key)
        # shown beside the words; never taken from whoever has the focus
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        return action


def _call(do: Callable[[Step], None], step: Step, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
    do(step)
