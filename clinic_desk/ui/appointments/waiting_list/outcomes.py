"""The five ways a call about a time can go, one key each."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.icons import icon

LOG = QT_TRANSLATE_NOOP("Action", "Log a call")
_ICONS = {
    TryOutcome.BOOKED: "check-circle",
    TryOutcome.NO_ANSWER: "phone",
    TryOutcome.CALL_BACK: "refresh",
    TryOutcome.DECLINED: "close-circle",
    TryOutcome.MESSAGE: "note",
}


class Outcomes(QObject):
    """Actions with the keys 1 to 5, for a list, its menu and the button above it."""

    chosen = Signal(object)
    """A TryOutcome."""

    def __init__(self, parent: QObject, words: Catalogue) -> None:
        super().__init__(parent)
        self.actions: dict[TryOutcome, QAction] = {}
        for number, outcome in enumerate(TryOutcome, start=1):
            action = QAction(icon(_ICONS[outcome], "muted"), words.label(outcome), self)
            action.setShortcut(str(number))
            # of the list alone: elsewhere a digit begins a search
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(partial(self._choose, outcome))
            self.actions[outcome] = action

    def set_enabled(self, *, enabled: bool) -> None:
        for action in self.actions.values():
            action.setEnabled(enabled)

    def menu_button(self) -> QPushButton:
        made = button(self.tr("Call went…"), icon_name="phone")
        menu = QMenu(made)
        menu.addActions(list(self.actions.values()))
        made.setMenu(menu)
        made.setToolTip(self.tr("How the call went (1 to 5)"))
        return made

    def _choose(self, outcome: TryOutcome, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
        self.chosen.emit(outcome)
