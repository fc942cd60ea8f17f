"""Dragging on the board: to move a visit or kept time, to resize it, to draw a new visit."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF

from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.ui.appointments.board.asks import Ask, AskBlock, AskNew, AskOpen
from clinic_desk.ui.appointments.board.dropping import dropped
from clinic_desk.ui.appointments.board.geometry import Part, cell, snapped
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.placing import Placed, PlacedBlock
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
    block: BlockRow | None
    start: int
    end: int
    began: bool = False


Hit = tuple[Placed | PlacedBlock, Part]


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

    def hit(self, point: QPointF) -> Hit | None:
        """The visit under the point, else the kept time; of a fixed board only visits."""
        state, geometry = self._state, self._state.geometry
        lane = geometry.lane(point.x())
        if lane is None:
            return None
        visit = geometry.hit(state.visits_in(lane), point)
        if visit is not None or state.fixed:
            return visit
        return geometry.hit_block(state.blocks_in(lane), point)

    def pull_at(self, point: QPointF) -> Pull | None:
        """What a drag from this point would do, for the pointer's shape."""
        hit = self.hit(point)
        if hit is None:
            return Pull.DRAW if self._state.geometry.within(point) else None
        one, part = hit
        stays = one.folded if isinstance(one, Placed) else one.fixed
        if stays or self._state.fixed:
            return None
        return Pull.RESIZE if part is Part.LOWER_EDGE else Pull.MOVE

    def spot_at(self, point: QPointF) -> Spot | None:
        """The visit, the kept time or the empty cell under the point."""
        state = self._state
        hit = self.hit(point)
        if hit is not None:
            return _spot(hit[0])
        lane = state.geometry.lane(point.x())
        if lane is None or not state.geometry.within(point):
            return None
        return state.stops.empty_near(lane, int(state.geometry.minute(point.y())))

    def press(self, point: QPointF) -> Spot | None:
        """The left button went down; the place it chooses is returned."""
        spot, pull = self.spot_at(point), self.pull_at(point)
        if spot is None or pull is None:
            self._press = None
            return spot
        hit = self.hit(point)
        one = hit[0] if hit else None
        minute = self._state.geometry.minute(point.y())
        start = cell(minute, self._state.step)
        press = _Press(pull, point, minute, spot.lane, None, None, start, start + self._state.step)
        if one is not None:
            press.start, press.end = one.start, one.end
        if isinstance(one, Placed):
            press.visit = one.visit
        elif one is not None:
            press.block = one.block
        self._press = press
        return spot

    def aim(self, point: QPointF) -> int:
        """The cell of the grid under the point, also where a visit or kept time covers it."""
        return cell(self._state.geometry.minute(point.y()), self._state.step)

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
        if (ask := dropped(ghost, state.sheet)) is not None:
            self._ask(ask)

    def cancel(self) -> bool:
        """Forget the drag; whether there was one."""
        was = self.dragging
        self._press = None
        if was:
            self._state.ghost = None
        return was

    def double_click(self, point: QPointF) -> None:
        self._press = None
        spot, hit = self.spot_at(point), self.hit(point)
        if spot is None:
            return
        if hit is None:
            lane = self._state.sheet.lanes[spot.lane]
            self._ask(AskNew(lane.staff_id, lane.chair_id, lane.at(spot.minute), 0))
            return
        one = hit[0]
        if isinstance(one, Placed):
            self._ask(AskOpen(one.visit.id))
        else:
            self._ask(AskBlock(one.block))

    def _ghost(self, press: _Press, point: QPointF, step: int) -> Ghost:
        geometry = self._state.geometry
        minute = geometry.minute(point.y())
        if press.pull is Pull.DRAW:
            low = min(press.start, cell(minute, step))
            high = max(press.end, cell(minute, step) + step)
            return Ghost(None, press.lane, max(low, 0), min(high, DAY))
        unmoved = abs(minute - press.minute) < step / 2
        ghost = Ghost(press.visit, press.lane, press.start, press.end, press.block)
        if press.pull is Pull.RESIZE:
            end = press.end if unmoved else snapped(press.end + minute - press.minute, step)
            return ghost.resized(end - press.end)
        start = press.start if unmoved else snapped(press.start + minute - press.minute, step)
        return ghost.moved(minutes=start - press.start, lane=geometry.nearest_lane(point.x()))


def _spot(one: Placed | PlacedBlock) -> Spot:
    if isinstance(one, Placed):
        return Spot(one.lane, one.start, one.visit.id)
    return Spot(one.lane, one.start, None, one.block.id)
