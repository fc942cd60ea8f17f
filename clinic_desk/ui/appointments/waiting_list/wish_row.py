"""The weekdays and half-days that suit, each a small button that stays down."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.slots import Half, Wish
from clinic_desk.ui.appointments.waiting_list.said import day_name
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.toggle import Toggle

_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class WishRow(QWidget):
    """``value()`` is a Wish; nothing pressed means any day and hour.

    The keys 1 to 7 press the weekdays, the arrows go along, Space presses.
    """

    changed = Signal(object)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        names = [day_name(words, number) for number in range(7)]
        self.days = [Toggle(name[-1] if words.chinese else name[:2], name) for name in names]
        self.halves = {half: Toggle(words.label(half), words.label(half)) for half in Half}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for toggle in self.days:
            row.addWidget(toggle, 2)
        row.addSpacing(theme.px(8))
        for toggle in self.halves.values():
            row.addWidget(toggle, 4)
        for toggle in self._toggles:
            toggle.toggled.connect(self._on_toggled)
            toggle.installEventFilter(self)
        self.setFocusProxy(self.days[0])

    @property
    def _toggles(self) -> list[Toggle]:
        return [*self.days, *self.halves.values()]

    def value(self) -> Wish:
        return Wish(
            frozenset(number for number, day in enumerate(self.days) if day.isChecked()),
            frozenset(half for half, toggle in self.halves.items() if toggle.isChecked()),
        )

    def set_value(self, wish: Wish) -> None:
        for number, day in enumerate(self.days):
            day.setChecked(number in wish.weekdays)
        for half, toggle in self.halves.items():
            toggle.setChecked(half in wish.halves)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        toggles = self._toggles
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self.days) and event.modifiers() in _PLAIN:
            self.days[number].toggle()
            return True
        step = _STEPS.get(event.key())
        place = next((at for at, one in enumerate(toggles) if one is watched), None)
        if step is None or place is None:
            return False
        place = (place + step) % len(toggles)
        toggles[place].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # past all of them: they are one field
            self._toggles[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_toggled(self) -> None:
        self.changed.emit(self.value())
