"""What can be done with the book besides its visits: lists, papers, leave, the second screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from clinic_desk.ui.kit.icons import icon


class BookActions(QObject):
    """The same by key on the board, in the bar's menu and by a right click on empty time."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.room = self._made(self.tr("Waiting room"), "R", "user-check")
        self.waiting = self._made(self.tr("Wait list"), "W", "clock")
        self.moving = self._made(self.tr("Visits to be moved"), "U", "swap")
        self.who = self._made(self.tr("Who does what…"), "O", "tooth")
        self.away = self._made(self.tr("Doctor away…"), "", "no-show")
        self.wish = self._made(self.tr("Put on the wait list…"), "", "plus")
        self.batch = self._made(self.tr("Book a list of people…"), "", "customers")
        self.print = self._made(self.tr("Print…"), "Ctrl+P", "print")
        self.catch_up = self._made(self.tr("After a power cut…"), "", "restore")
        self.screen = self._made(self.tr("Second screen"), "", "fit-page")

    @property
    def menu(self) -> list[QAction | None]:
        """None is a line."""
        return [
            *(self.room, self.waiting, self.moving, None),
            *(self.away, self.wish, self.batch, self.who, None),
            *(self.print, self.catch_up, self.screen),
        ]

    @property
    def by_name(self) -> dict[str, QAction]:
        """Those without a key, for who asks from elsewhere: ``routes.FromBook``."""
        return {
            "away": self.away,
            "wish": self.wish,
            "batch": self.batch,
            "catch_up": self.catch_up,
        }

    def fill(self, menu: QMenu) -> None:
        for action in self.menu:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

    def bind(self, boards: Sequence[QWidget], page: QWidget) -> None:
        """Letters while one of the boards has the keys, the others on the whole page."""
        for action in self.menu:
            keys = "" if action is None else action.shortcut().toString()
            if action is None or not keys:
                continue
            if len(keys) > 1:
                bind(page, keys, action.trigger, wide=True)
                continue
            for board in boards:
                bind(board, keys, action.trigger)

    def _made(self, text: str, keys: str, icon_name: str) -> QAction:
        action = QAction(icon(icon_name, "muted"), text, self)
        if keys:
            action.setShortcut(keys)
            # shown beside the words; the keys themselves are bound by ``bind``
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action


def bind(widget: QWidget, keys: str, do: Callable[[], object], *, wide: bool = False) -> None:
    """A key of a widget; ``wide``: of all in it too."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    shortcut.setContext(
        Qt.ShortcutContext.WidgetWithChildrenShortcut if wide else Qt.ShortcutContext.WidgetShortcut
    )
    shortcut.activated.connect(do)
