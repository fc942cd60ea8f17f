"""Looks into the waiting room again and again, and says when somebody waits too long untold."""

from contextlib import suppress
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.arrivals import queries
from clinic_desk.desk.arrivals.queries import Room, WaitingRow
from clinic_desk.ui.kit.context import Context

LOOK_MS = 20_000


class WaitWatch(QObject):
    """``looked`` carries a ``queries.Room``. It goes on while ``owner`` is out of sight, as the
    prompt is for whoever works elsewhere; not once the window that holds it is gone.
    """

    looked = Signal(object)
    prompt = Signal(str, int)
    """A sentence that asks who tells the patient, and the visit it is about."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._prompted: dict[int, datetime] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Read everything as of now.

        Raises:
            DeskError: the file cannot be read.

        """
        now = self._context.clock()
        room = self._context.read(lambda session: queries.room(session, now))
        self.looked.emit(room)
        self._ask(room, now)

    @Slot()
    def _on_time(self) -> None:
        if self._owner.window().isVisible():
            # nobody asked for this look: what is wrong with the file is said where somebody did
            with suppress(DeskError):
                self.look()

    def _ask(self, room: Room, now: datetime) -> None:
        """Once for each patient, and again when as many minutes have gone by as the limit has."""
        again = timedelta(minutes=room.limits.waiting)
        untold = [row for row in room.waiting if row.untold]
        self._prompted = {
            row.id: self._prompted[row.id] for row in untold if row.id in self._prompted
        }
        new = [row for row in untold if now - self._prompted.get(row.id, datetime.min) >= again]
        if not new:
            return
        for row in untold:
            self._prompted[row.id] = now
        worst = max(untold, key=lambda row: row.waited)
        self.prompt.emit(self._sentence(worst, len(untold) - 1), worst.id)

    def _sentence(self, row: WaitingRow, others: int) -> str:
        said = self.tr("{customer} has waited {minutes} min for {doctor}. Who tells them?")
        sentence = said.format(customer=row.customer, minutes=row.waited, doctor=row.doctor)
        if not others:
            return sentence
        more = self.tr("%n other patient(s) too.", "", others)
        return f"{sentence} {more}"
