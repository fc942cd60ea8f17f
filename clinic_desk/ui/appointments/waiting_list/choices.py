"""One of a few, side by side: digits, arrows or the underlined letter choose."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from clinic_desk.ui.kit.buttons import button

T = TypeVar("T")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choices(QWidget, Generic[T]):
    """``value()`` is what is chosen; exactly one always is."""

    changed = Signal(object)

    def __init__(self, offered: Sequence[tuple[T, str]]) -> None:
        """``offered``: each value with its words, a mnemonic in them."""
        super().__init__()
        self._values = [value for value, _ in offered]
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, (_, text) in enumerate(offered):
            made = button(text)
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(made, number)
            self.buttons.append(made)
            row.addWidget(made)
        self.buttons[0].setChecked(True)
        self._group.idToggled.connect(self._on_toggled)
        self.setFocusProxy(self.buttons[0])

    def value(self) -> T:
        return self._values[self._group.checkedId()]

    def set_value(self, value: T) -> None:
        self.buttons[self._values.index(value)].setChecked(True)

    def choose(self, place: int) -> None:
        """The ``place``-th, counted from 0, as its click would, and the keys are here."""
        made = self.buttons[place]
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        made.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a chosen button has nothing to do on Enter: it goes on, as in every field
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    @Slot(int, bool)
    def _on_toggled(self, place: int, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if on:
            self.setFocusProxy(self.buttons[place])
            self.changed.emit(self._values[place])
