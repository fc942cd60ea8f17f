"""The board by keyboard: going about, acting on a visit, moving and resizing it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.ui.appointments.board.asks import (
    Ask,
    AskFree,
    AskMove,
    AskNew,
    AskOpen,
    AskStep,
    Step,
)
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.appointments.board.stops import Spot

Key = Qt.Key
Mod = Qt.KeyboardModifier
PAGE = 120
"""Minutes of PageUp and PageDown."""
STEPS: dict[int, Step] = {
    Key.Key_Y: Step.CONFIRM,
    Key.Key_A: Step.ARRIVE,
    Key.Key_S: Step.SEAT,
    Key.Key_D: Step.FINISH,
    Key.Key_X: Step.MISS,
    Key.Key_L: Step.LEAVE,
    Key.Key_C: Step.CANCEL,
    Key.Key_Delete: Step.CANCEL,
    Key.Key_Backspace: Step.BACK,
}
_UP_DOWN: dict[int, int] = {Key.Key_Up: -1, Key.Key_Down: 1}
_ACROSS: dict[int, int] = {Key.Key_Left: -1, Key.Key_Right: 1}
_PAGES: dict[int, int] = {Key.Key_PageUp: -PAGE, Key.Key_PageDown: PAGE}
_ENTER: set[int] = {Key.Key_Return, Key.Key_Enter}
_RESIZE: dict[int, int] = {
    Key.Key_Plus: GRID,
    Key.Key_Equal: GRID,
    Key.Key_Minus: -GRID,
    Key.Key_Underscore: -GRID,
}


class Keys:
    """Answers keys while the board has the focus."""

    def __init__(self, state: State, ask: Callable[[Ask], None]) -> None:
        self._state = state
        self._ask = ask

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was the board's; others go on to the page and the window."""
        spot = self._state.spot
        if spot is None:
            return False
        modifiers = event.modifiers() & ~Mod.KeypadModifier
        ghost = self._state.ghost
        if ghost is not None and self._state.by_keys:
            return self._move(ghost, event.key(), modifiers)
        if modifiers not in {Mod.NoModifier, Mod.ShiftModifier}:
            return False
        return self._go(spot, event.key()) or self._act(spot, event.key())

    def _go(self, spot: Spot, key: int) -> bool:
        state, stops = self._state, self._state.stops
        if key in _UP_DOWN:
            state.spot = stops.along(spot, _UP_DOWN[key])
            state.aim = state.spot.minute
        elif key in _ACROSS:
            state.spot = stops.across(spot, _ACROSS[key], state.aim)
        elif key in _PAGES:
            shown = state.geometry.shown
            state.aim = min(max(spot.minute + _PAGES[key], shown.start), shown.end - 1)
            state.spot = stops.near(spot.lane, state.aim)
        elif key in {Key.Key_Home, Key.Key_End}:
            state.spot = stops.first(spot.lane) if key == Key.Key_Home else stops.last(spot.lane)
            state.aim = state.spot.minute
        else:
            return False
        return True

    def _act(self, spot: Spot, key: int) -> bool:
        state = self._state
        visit = state.visit
        if key == Key.Key_N or (key in _ENTER and visit is None):
            staff_id = state.sheet.lanes[spot.lane].staff_id
            self._ask(AskNew(staff_id, state.at(spot), 0))
        elif key == Key.Key_F:
            self._ask(AskFree())
        elif visit is None:
            return False
        elif key in _ENTER:
            self._ask(AskOpen(visit.id))
        elif key in STEPS:
            self._ask(AskStep(visit.id, STEPS[key]))
        elif key == Key.Key_M:
            self.begin_move()
        else:
            return False
        return True

    def begin_move(self) -> None:
        """The chosen visit is led by the arrow keys from now on."""
        one = self._state.chosen
        if one is not None and not one.folded:
            self._state.ghost = Ghost(one.visit, one.lane, one.start, one.end)
            self._state.by_keys = True

    def stop_move(self) -> None:
        self._state.ghost = None
        self._state.by_keys = False

    def _move(self, ghost: Ghost, key: int, modifiers: Mod) -> bool:
        state = self._state
        if key == Key.Key_Escape:
            self.stop_move()
        elif key in _ENTER:
            self._drop(ghost)
        elif key in _RESIZE:
            state.ghost = ghost.resized(_RESIZE[key])
        elif key in _UP_DOWN and modifiers == Mod.ShiftModifier:
            state.ghost = ghost.resized(_UP_DOWN[key] * GRID)
        elif key in _UP_DOWN:
            step = GRID if modifiers == Mod.ControlModifier else state.step
            state.ghost = ghost.moved(minutes=_UP_DOWN[key] * step)
        elif key in _PAGES:
            state.ghost = ghost.moved(minutes=_PAGES[key])
        elif key in _ACROSS:
            last = len(state.sheet.lanes) - 1
            state.ghost = ghost.moved(lane=min(max(ghost.lane + _ACROSS[key], 0), last))
        else:
            # letters must not act on the visit while it is in the air
            return modifiers in {Mod.NoModifier, Mod.ShiftModifier}
        return True

    def _drop(self, ghost: Ghost) -> None:
        changed = ghost.changes(self._state.sheet)
        self.stop_move()
        if changed and ghost.visit is not None:
            start_at, end_at = ghost.times(self._state.sheet)
            staff_id = self._state.sheet.lanes[ghost.lane].staff_id
            self._ask(AskMove(ghost.visit.id, staff_id, start_at, end_at))
