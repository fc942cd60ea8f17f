"""A short list of free times, numbered: the number takes one, so does Enter or a click."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.slots import Slot as Free

_NUMBERED = 9
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Openings(QListWidget):
    """Shows slots as 今天 10:30 陈医生."""

    taken = Signal(object)
    """The ``slots.Slot`` that was taken."""
    looked_at = Signal(object)
    """The one the arrow keys are on."""

    def __init__(self, words: Catalogue, doctor: Callable[[int], str]) -> None:
        super().__init__()
        self._words = words
        self._doctor = doctor
        self.slots: list[Free] = []
        # the shell would begin a search with a digit
        self.setProperty("takes_digits", True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Free times"))
        self.itemClicked.connect(self._on_item)
        self.currentRowChanged.connect(self._on_row)

    def show_slots(self, slots: Sequence[Free], today: date, *, named: bool = True) -> None:
        """``named``: with the doctor in each line."""
        self.slots = list(slots)
        self.blockSignals(True)
        self.clear()
        for number, slot in enumerate(self.slots, start=1):
            mark = f"{number}" if number <= _NUMBERED else " "
            when = say_moment(self._words, slot.at, today)
            doctor = self._doctor(slot.staff_id) if named else ""
            self.addItem(QListWidgetItem(f"{mark}   {when}   {doctor}"))
        self.blockSignals(False)

    def take(self, number: int) -> bool:
        """Take the ``number``-th, counted from 1; False where there is none."""
        if not 1 <= number <= len(self.slots):
            return False
        self.setCurrentRow(number - 1)
        self.taken.emit(self.slots[number - 1])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if event.key() in _ENTER:
            self.take(self.currentRow() + 1)
        elif not (1 <= number <= _NUMBERED and self.take(number)):
            super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        self.take(self.row(item) + 1)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self.slots):
            self.looked_at.emit(self.slots[row])
