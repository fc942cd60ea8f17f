"""A line edit whose text means something: a sum, a day, a time."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

T = TypeVar("T")
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LineField(QLineEdit, Generic[T]):
    """Reads what is typed at every key; writes it out properly when the field is left."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: T | None = None
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self.tidy)

    def value(self) -> T | None:
        """None where nothing was typed, or nothing that can be read."""
        return self.read(self.text()) if self.text().strip() else None

    def set_value(self, value: T | None) -> None:
        self.setText("" if value is None else self.write(value))

    def problem(self) -> str:
        """A sentence in the person's language when what was typed cannot be read."""
        if not self.text().strip() or self.read(self.text()) is not None:
            return ""
        return self.complaint()

    def read(self, text: str) -> T | None:
        raise NotImplementedError

    def write(self, value: T) -> str:
        raise NotImplementedError

    def complaint(self) -> str:
        """What ``problem`` says."""
        raise NotImplementedError

    @Slot()
    def tidy(self) -> None:
        """Write what was understood in full: ``+7`` becomes the day."""
        value = self.value()
        if value is not None and self.text() != self.write(value):
            self.setText(self.write(value))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.selectAll()

    @Slot()
    def _on_text(self) -> None:
        value = self.value()
        if value != self._last:
            self._last = value
            self.changed.emit(value)
