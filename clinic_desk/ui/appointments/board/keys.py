"""The board by keyboard: going about, acting on what is chosen, moving and resizing it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.ui.appointments.board.asks import (
    Ask,
    AskBlock,
    AskBlockFree,
    AskClip,
    AskDoctor,
    AskFree,
    AskKeep,
    AskNew,
    AskOpen,
    AskStep,
    AskView,
    Clip,
    Step,
)
from clinic_desk.ui.appointments.board.dropping import dropped
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.appointments.board.stops import Spot
from clinic_desk.ui.appointments.board.views import View

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
_CLIPS: dict[int, Clip] = {
    Key.Key_X: Clip.CUT,
    Key.Key_C: Clip.COPY,
    Key.Key_V: Clip.PASTE,
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
        key, modifiers = event.key(), event.modifiers() & ~Mod.KeypadModifier
        if self._turn(key, modifiers):
            return True
        ghost = self._state.ghost
        if ghost is not None and self._state.by_keys:
            return self._move(ghost, key, modifiers)
        if modifiers & Mod.ControlModifier:
            return self._clip(spot, key, modifiers)
        if modifiers not in {Mod.NoModifier, Mod.ShiftModifier}:
            return False
        return self._go(spot, key) or self._act(spot, key)

    def _turn(self, key: int, modifiers: Mod) -> bool:
        """Another view, or another doctor's week; what is carried goes along."""
        if key == Key.Key_V and modifiers == Mod.NoModifier:
            self._ask(AskView())
        elif (
            key in _ACROSS
            and modifiers == Mod.ShiftModifier
            and self._state.sheet.view is View.WEEK
        ):
            self._ask(AskDoctor(_ACROSS[key]))
        else:
            return False
        return True

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
        if key == Key.Key_N or (key in _ENTER and spot.empty):
            lane = state.sheet.lanes[spot.lane]
            self._ask(AskNew(lane.staff_id, lane.chair_id, state.at(spot), 0))
        elif key == Key.Key_F:
            self._ask(AskFree())
        elif key == Key.Key_K and not state.fixed:
            self._ask(AskKeep())
        elif spot.visit_id is not None:
            return self._act_on_visit(spot.visit_id, key)
        elif state.block is not None:
            return self._act_on_block(state.block, key)
        else:
            return False
        return True

    def _act_on_visit(self, visit_id: int, key: int) -> bool:
        if key in _ENTER:
            self._ask(AskOpen(visit_id))
        elif key in STEPS:
            self._ask(AskStep(visit_id, STEPS[key]))
        elif key == Key.Key_M:
            self.begin_move()
        else:
            return False
        return True

    def _act_on_block(self, block: BlockRow, key: int) -> bool:
        if key in _ENTER:
            self._ask(AskBlock(block))
        elif key == Key.Key_Delete:
            self._ask(AskBlockFree(block))
        elif key == Key.Key_M:
            self.begin_move()
        else:
            return False
        return True

    def _clip(self, spot: Spot, key: int, modifiers: Mod) -> bool:
        """Cut and copy take the chosen kept time, or on an empty place all of the day; on a
        visit they are not ours.
        """
        clip = _CLIPS.get(key) if modifiers == Mod.ControlModifier else None
        if key == Key.Key_Delete and modifiers == Mod.ControlModifier | Mod.ShiftModifier:
            clip = Clip.CLEAR
        on_visit = spot.visit_id is not None and clip in {Clip.CUT, Clip.COPY}
        if clip is None or on_visit or self._state.fixed:
            return False
        self._ask(AskClip(clip))
        return True

    def begin_move(self) -> None:
        """What is chosen is led by the arrow keys from now on."""
        state = self._state
        one, block = state.chosen, state.chosen_block
        if one is not None and not one.folded:
            state.ghost = Ghost(one.visit, one.lane, one.start, one.end)
        elif block is not None and not block.fixed:
            state.ghost = Ghost(None, block.lane, block.start, block.end, block.block)
        else:
            return
        state.by_keys = True

    def stop_move(self) -> None:
        self._state.ghost = None
        self._state.by_keys = self._state.inbound = False

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
            # letters must not act on what is chosen while something is in the air
            return modifiers in {Mod.NoModifier, Mod.ShiftModifier}
        return True

    def _drop(self, ghost: Ghost) -> None:
        ask = dropped(ghost, self._state.sheet, always=self._state.inbound)
        self.stop_move()
        if ask is not None:
            self._ask(ask)
