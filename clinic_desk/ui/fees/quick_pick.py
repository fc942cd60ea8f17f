"""A search line for fast hands: Enter takes the best hit at once, without waiting for the list."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from clinic_desk.ui.kit.fields import SearchPick

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickPick(SearchPick):
    """While the list is open, Enter takes the line that is marked in it, as everywhere."""

    taken = Signal()
    """Something stands here and Enter was pressed, or it was chosen from the list."""
    passed = Signal()
    """Enter on an empty line."""

    def best(self, typed: str) -> tuple[int, str] | None:
        """Number and title of the hit that Enter takes; None where there is none."""
        found = next(iter(self._find(typed)), None)
        match found:
            case None:
                return None
            case (number, title, _):
                return number, title
            case one:
                return one.id, one.title

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER or self._marked():
            super().keyPressEvent(event)
            return
        event.accept()
        typed = self.text().strip()
        if not typed:
            self.passed.emit()
        elif self.value() is not None:
            self.taken.emit()
        elif found := self.best(typed):
            self.set_value(*found)
            self.taken.emit()
        elif self._new_words:
            self._pause.stop()
            self.new_asked.emit(typed)

    def _marked(self) -> bool:
        return self._list.isVisible() and self._list.currentIndex().isValid()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        super()._on_activated(index)
        if self.value() is not None:
            self.taken.emit()
