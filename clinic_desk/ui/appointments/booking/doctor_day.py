"""One doctor's day beside the booking form: who holds each time, and where the visit would be."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.queries import DayBook, VisitRow
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.sheet import EMPTY


class DoctorDay(AppointmentBoard):
    """A click on empty time chooses a start, a drag a start and a length; nothing is moved."""

    time_chosen = Signal(object, int)
    """Start, and minutes or 0."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__(words)
        self.state.fixed = True
        self.set_zoom(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The doctor's day"))
        self.empty_chosen.connect(self._on_empty)
        self.new_asked.connect(self._on_drawn)

    def show_day(
        self, book: DayBook | None, staff_id: int | None, visit: VisitRow | None, now: datetime
    ) -> None:
        """``visit`` is the one that is changed: it is no hindrance to itself."""
        self._visit = visit
        self.blockSignals(True)
        self.show_sheet(EMPTY if book is None else by_doctor(book).only(staff_id))
        self.set_now(now)
        self.blockSignals(False)

    def show_place(self, start_at: datetime | None, minutes: int) -> None:
        """Where the visit would be; None takes it away."""
        lanes = self.state.sheet.lanes
        self.state.ghost = None
        if start_at is not None and lanes and minutes > 0 and lanes[0].day == start_at.date():
            begin = lanes[0].minute(start_at)
            end = lanes[0].minute(start_at + timedelta(minutes=minutes))
            if end > begin:
                self.state.ghost = Ghost(self._visit, 0, begin, end)
                self.centre_on(begin, end)
        self.viewport().update()

    @Slot(object, object)
    def _on_empty(self, _staff_id: int | None, start_at: datetime) -> None:
        self.time_chosen.emit(start_at, 0)

    @Slot(object, object, object, int)
    def _on_drawn(
        self, _staff_id: int | None, _chair_id: int | None, start_at: datetime, minutes: int
    ) -> None:
        self.time_chosen.emit(start_at, minutes)
