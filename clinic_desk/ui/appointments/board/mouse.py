"""Dragging on the board: to move a visit, to resize it, to draw a new one."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF

from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.ui.appointments.board.asks import Ask, AskMove, AskNew, AskOpen
from clinic_desk.ui.appointments.board.geometry import Part, cell, snapped
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.sheet import Placed
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.appointments.board.stops import Spot


class Pull(Enum):
    """What a drag that began here does."""

    MOVE = auto()
    RESIZE = auto()
    DRAW = auto()


@dataclass(slots=True)
class _Press:
    pull: Pull
    point: QPointF
    minute: float
    lane: int
    visit: VisitRow | None
    start: int
    end: int
    began: bool = False


class Mouse:
    """Follows one press of the left button until it is let go."""

    def __init__(self, state: State, threshold: int, ask: Callable[[Ask], None]) -> None:
        self._state = state
        self._threshold = threshold
        self._ask = ask
        self._press: _Press | None = None

    @property
    def dragging(self) -> bool:
        return self._press is not None and self._press.began

    @property
    def pull(self) -> Pull | None:
        return self._press.pull if self._press else None

    def pull_at(self, point: QPointF) -> Pull | None:
        """What a drag from this point would do, for the pointer's shape."""
        hit = self._state.geometry.hit(self._state.placed, point)
        if hit is None:
            return Pull.DRAW if self._state.geometry.within(point) else None
        one, part = hit
        if one.folded or self._state.fixed:
            return None
        return Pull.RESIZE if part is Part.LOWER_EDGE else Pull.MOVE

    def spot_at(self, point: QPointF) -> Spot | None:
        """The visit or the empty cell under the point."""
        state = self._state
        hit = state.geometry.hit(state.placed, point)
        if hit is not None:
            return Spot(hit[0].lane, hit[0].start, hit[0].visit.id)
        lane = state.geometry.lane(point.x())
        if lane is None or not state.geometry.within(point):
            return None
        return state.stops.empty_near(lane, int(state.geometry.minute(point.y())))

    def press(self, point: QPointF) -> Spot | None:
        """The left button went down; the place it chooses is returned."""
        spot = self.spot_at(point)
        pull = self.pull_at(point)
        if spot is None or pull is None:
            self._press = None
            return spot
        one = self._state.find(spot.visit_id)
        minute = self._state.geometry.minute(point.y())
        self._press = _Press(pull, point, minute, spot.lane, *_taken(one, minute, self._state.step))
        return spot

    def move(self, point: QPointF, *, fine: bool) -> bool:
        """The pointer went on; whether it is dragging. ``fine`` moves by five minutes."""
        press = self._press
        if press is None:
            return False
        far = (point - press.point).manhattanLength() >= self._threshold
        if far or press.began:
            press.began = True
            self._state.ghost = self._ghost(press, point, GRID if fine else self._state.step)
        return press.began

    def release(self) -> None:
        """The button went up: what was dragged is asked for."""
        state, press = self._state, self._press
        ghost = state.ghost
        self._press = None
        if press is None or not press.began or ghost is None:
            return
        state.ghost = None
        start_at, end_at = ghost.times(state.sheet)
        staff_id = state.sheet.lanes[ghost.lane].staff_id
        if ghost.visit is None:
            self._ask(AskNew(staff_id, start_at, ghost.end - ghost.start))
        elif ghost.changes(state.sheet):
            self._ask(AskMove(ghost.visit.id, staff_id, start_at, end_at))

    def cancel(self) -> bool:
        """Forget the drag; whether there was one."""
        was = self.dragging
        self._press = None
        if was:
            self._state.ghost = None
        return was

    def double_click(self, point: QPointF) -> None:
        self._press = None
        spot = self.spot_at(point)
        if spot is None:
            return
        if spot.visit_id is not None:
            self._ask(AskOpen(spot.visit_id))
        else:
            staff_id = self._state.sheet.lanes[spot.lane].staff_id
            self._ask(AskNew(staff_id, self._state.at(spot), 0))

    def _ghost(self, press: _Press, point: QPointF, step: int) -> Ghost:
        geometry = self._state.geometry
        minute = geometry.minute(point.y())
        if press.pull is Pull.DRAW:
            low = min(press.start, cell(minute, step))
            high = max(press.end, cell(minute, step) + step)
            return Ghost(None, press.lane, max(low, 0), min(high, DAY))
        unmoved = abs(minute - press.minute) < step / 2
        if press.pull is Pull.RESIZE:
            end = press.end if unmoved else snapped(press.end + minute - press.minute, step)
            return Ghost(
                press.visit, press.lane, press.start, min(max(end, press.start + GRID), DAY)
            )
        start = press.start if unmoved else snapped(press.start + minute - press.minute, step)
        ghost = Ghost(press.visit, press.lane, press.start, press.end)
        return ghost.moved(minutes=start - press.start, lane=geometry.nearest_lane(point.x()))


def _taken(one: Placed | None, minute: float, step: int) -> tuple[VisitRow | None, int, int]:
    """The visit that is taken hold of, or the cell where drawing begins."""
    if one is not None:
        return one.visit, one.start, one.end
    start = cell(minute, step)
    return None, start, start + step
