"""A short list of free times, numbered: the number takes one, so does Enter or a click."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.slots import Slot as Free

_NUMBERED = 9
_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Openings(QListView):
    """Shows slots as 今天 10:30 陈医生."""

    taken = Signal(object)
    """The ``slots.Slot`` that was taken."""
    looked_at = Signal(object)
    """The one the arrow keys are on."""

    def __init__(self, words: Catalogue, doctor: Callable[[int], str]) -> None:
        super().__init__()
        self._words = words
        self._doctor = doctor
        self._lines = QStringListModel(self)
        self.slots: list[Free] = []
        # the shell would begin a search with a digit
        self.setProperty("takes_digits", True)
        self.setModel(self._lines)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Free times"))
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def lines(self) -> list[str]:
        """What stands in the list."""
        return self._lines.stringList()

    def show_slots(self, slots: Sequence[Free], today: date, *, named: bool = True) -> None:
        """``named``: with the doctor in each line."""
        self.slots = list(slots)
        lines: list[str] = []
        for number, slot in enumerate(self.slots, start=1):
            mark = f"{number}" if number <= _NUMBERED else " "
            when = say_moment(self._words, slot.at, today)
            doctor = self._doctor(slot.staff_id) if named else ""
            lines.append(f"{mark}   {when}   {doctor}")
        self._lines.setStringList(lines)

    def look_at(self, number: int) -> None:
        """Go to the ``number``-th, counted from 1."""
        self.setCurrentIndex(self._lines.index(number - 1, 0))

    def take(self, number: int) -> bool:
        """Take the ``number``-th, counted from 1; False where there is none."""
        if not 1 <= number <= len(self.slots):
            return False
        slot = self.slots[number - 1]
        self.look_at(number)
        self.taken.emit(slot)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if event.key() in _ENTER:
            self.take(self.currentIndex().row() + 1)
        elif not (1 <= number <= _NUMBERED and self.take(number)):
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() < len(self.slots):
            self.looked_at.emit(self.slots[current.row()])

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.take(index.row() + 1)
