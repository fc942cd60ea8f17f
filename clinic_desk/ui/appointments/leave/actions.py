"""What can be done while somebody is called: the same by key, by button and in the menu."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from clinic_desk.desk.waitlist.proposals import OFFERED


class CallActions(QObject):
    """They work while ``panel``, or anything in it, has the focus."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.take = [self._made("", str(number)) for number in range(1, OFFERED + 1)]
        self.no_answer = self._made(self.tr("No answer"), "N")
        self.call_back = self._made(self.tr("Calls back"), "K")
        self.message = self._made(self.tr("Message"), "G")
        self.wait = self._made(self.tr("Wait list"), "L")
        self.cancel = self._made(self.tr("Cancel…"), "X")
        self.other = self._made(self.tr("Other time…"), "F")
        self.copy_text = self._made(self.tr("Copy text"), "T")
        self.copy_phone = self._made(self.tr("Copy phone"), "Ctrl+C")
        self.card = self._made(self.tr("Customer card"), "I")
        self.away = QAction(self.tr("Doctor away…"), self)

    @property
    def outcomes(self) -> list[QAction]:
        """Those with a button."""
        calls = [self.no_answer, self.call_back, self.message]
        return [*calls, self.wait, self.cancel, self.other, self.copy_text]

    @property
    def menu(self) -> list[QAction | None]:
        calls: list[QAction | None] = [self.no_answer, self.call_back, self.message, None]
        rest: list[QAction | None] = [None, self.copy_text, self.copy_phone, self.card]
        return [*calls, self.wait, self.cancel, self.other, *rest]

    def enable(self, *, chosen: bool, offered: int) -> None:
        """``offered``: how many times there are to take."""
        for number, action in enumerate(self.take):
            action.setEnabled(chosen and number < offered)
        for action in (*self.outcomes, self.copy_phone, self.card):
            action.setEnabled(chosen)

    def _made(self, text: str, keys: str) -> QAction:
        # the key stands before the words, so that the hand learns it
        said = f"{keys}  {text}" if len(keys) == 1 else text
        action = QAction(said, self)
        action.setToolTip(text)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(len(keys) > 1)
        self._panel.addAction(action)
        return action
