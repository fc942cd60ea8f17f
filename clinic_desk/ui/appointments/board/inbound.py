"""Visits that come onto the board from beside it, as from the pinboard: dragged or carried."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, Qt

from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.geometry import cell
from clinic_desk.ui.appointments.board.ghost import Ghost


class Landing(NamedTuple):
    """Where a visit was let go: doctor and chair as its lane decides, and the start."""

    staff_id: int | None
    chair_id: int | None
    start_at: datetime


class Inbound:
    """Shows where it would land; what is done with it is the page's affair.

    Carried by the arrow keys it ends as every move does: ``move_asked`` on Enter.
    """

    def __init__(self, board: AppointmentBoard) -> None:
        self._board = board

    def over(self, visit: VisitRow, where: QPoint) -> bool:
        """The pointer stands at ``where`` on the screen; False: not over the lanes."""
        state = self._board.state
        port = self._board.viewport()
        point = QPointF(port.mapFromGlobal(where))
        lane = state.geometry.lane(point.x())
        if (
            lane is None
            or not state.geometry.within(point)
            or not port.rect().contains(point.toPoint())
        ):
            self.leave()
            return False
        start = cell(state.geometry.minute(point.y()), state.step)
        state.ghost = Ghost(visit, lane, start, min(start + visit.minutes, DAY))
        state.by_keys = False
        port.update()
        return True

    def drop(self, visit: VisitRow, where: QPoint) -> Landing | None:
        """Let go at ``where``; None: not over the lanes."""
        state = self._board.state
        ghost = state.ghost if self.over(visit, where) else None
        if ghost is None:
            return None
        landing = Landing(
            *state.sheet.target(ghost.lane, visit), state.sheet.lanes[ghost.lane].at(ghost.start)
        )
        self.leave()
        return landing

    def leave(self) -> None:
        """It went elsewhere, or the drag was given up."""
        self._board.state.ghost = None
        self._board.viewport().update()

    def carry(self, visit: VisitRow) -> bool:
        """Let the arrow keys lead it from the chosen place; False: there is no lane."""
        state, spot = self._board.state, self._board.state.spot
        if spot is None:
            return False
        start = min(spot.minute, DAY - visit.minutes)
        state.ghost = Ghost(visit, spot.lane, start, start + visit.minutes)
        state.by_keys = state.inbound = True
        self._board.setFocus(Qt.FocusReason.OtherFocusReason)
        self._board.reveal()
        self._board.viewport().update()
        return True
