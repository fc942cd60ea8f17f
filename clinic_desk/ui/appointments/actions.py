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

    def in_panel(self) -> list[QAction]:
        """Below the stages, which have buttons of their own."""
        rest = [self.steps[step] for step in (Step.CANCEL, Step.MISS, Step.LEAVE)]
        return [self.edit, self.move, self.bill, self.card, *rest]

    def menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([self.edit, self.move])
        menu.addSeparator()
        menu.addActions(list(self.steps.values()))
        menu.addSeparator()
        menu.addActions([self.bill, self.card])
        return menu

    def _made(self, text: str, key: str, icon_name: str) -> QAction:
        action = QAction(icon(icon_name, "muted"), text, self)
        action.setShortcut(key)
        # shown beside the words; never taken from whoever has the focus
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        return action


def _call(do: Callable[[Step], None], step: Step, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
    do(step)
