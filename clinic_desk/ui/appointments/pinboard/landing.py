"""A pinned visit on its way over the board: held by the mouse, or led by the arrow keys."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent

from clinic_desk.desk.appointments.pinboard import PinRow
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.calendar.hours import DAY
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.geometry import cell
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.kit import theme

_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LENGTH: set[int] = {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
_UP_DOWN: set[int] = {Qt.Key.Key_Up, Qt.Key.Key_Down}
_NEVER = datetime(1, 1, 1)
_EDGE, _SCROLL_MS = 28, 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pinned visit is to be dropped."""

    staff_id: int | None
    chair_id: int | None
    start_at: datetime


class Landing(QObject):
    """Puts the visit over the board as the board's own ghost, and says where it comes down."""

    landed = Signal(object, object)
    """``PinRow`` and ``Place``."""
    given_up = Signal()
    """A visit that was led by keys stays on the pinboard."""

    def __init__(self, board: AppointmentBoard) -> None:
        super().__init__(board)
        self._board = board
        self._row: PinRow | None = None
        self._point = QPointF()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._on_near_edge)
        board.installEventFilter(self)
        board.viewport().installEventFilter(self)

    @property
    def carrying(self) -> bool:
        """Whether the arrow keys lead a pinned visit now."""
        ghost = self._board.state.ghost
        ours = self._row is not None and ghost is not None and self._board.state.by_keys
        return ours and ghost is not None and ghost.visit == _flying(self._row)

    def hover(self, row: PinRow, where: QPoint) -> bool:
        """Show the visit where the mouse holds it; False where that is not on the board."""
        port = self._board.viewport()
        self._point = QPointF(port.mapFromGlobal(where))
        ghost = self._ghost_at(row) if port.isVisible() else None
        self._row = row if ghost else None
        self._board.state.ghost = ghost
        self._board.state.by_keys = False
        port.update()
        if ghost is not None:
            self._scroller.start()
        else:
            self._scroller.stop()
        return ghost is not None

    def land(self, row: PinRow, where: QPoint) -> bool:
        """The mouse let it go; False where that was not on the board."""
        self.hover(row, where)
        place = self._place()
        self.clear()
        if place is not None:
            self.landed.emit(row, place)
        return place is not None

    def carry(self, row: PinRow) -> bool:
        """Let the arrow keys lead it, from its doctor's column and its old time of day; False
        where no day is shown.
        """
        board, visit = self._board, row.visit
        sheet, spot = board.state.sheet, board.state.spot
        if not sheet.lanes or not board.isVisible():
            return False
        same = sheet.lane_at(visit.staff_id, visit.chair_id, sheet.lanes[0].day)
        lane = same if same is not None else spot.lane if spot is not None else 0
        start = min(visit.start_at.hour * 60 + visit.start_at.minute, DAY - visit.minutes)
        self._row = row
        board.state.ghost = Ghost(_flying(row), lane, start, start + visit.minutes)
        board.state.by_keys = True
        board.setFocus(Qt.FocusReason.OtherFocusReason)
        board.reveal()
        board.viewport().update()
        return True

    def clear(self) -> None:
        """Nothing is on its way any more."""
        self._scroller.stop()
        if self._row is not None:
            self._row = None
            self._board.state.ghost = None
            self._board.state.by_keys = False
            self._board.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.carrying:
            return False
        if watched is self._board and isinstance(event, QKeyEvent):
            pressed = event.type() is QEvent.Type.KeyPress
            return pressed and self._press(event)
        if event.type() is QEvent.Type.MouseButtonPress:
            self.clear()
            self.given_up.emit()
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key is ours; the others lead the ghost."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER:
            row, place = self._row, self._place()
            self.clear()
            if row is not None and place is not None:
                self.landed.emit(row, place)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
            return True
        # it keeps its length on the way
        return event.key() in _LENGTH or (shift and event.key() in _UP_DOWN)

    def _ghost_at(self, row: PinRow) -> Ghost | None:
        state = self._board.state
        lane = state.geometry.lane(self._point.x())
        if lane is None or not state.geometry.within(self._point):
            return None
        if not self._board.viewport().rect().contains(self._point.toPoint()):
            return None
        fine = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        start = cell(state.geometry.minute(self._point.y()), GRID if fine else state.step)
        start = min(max(start, 0), DAY - row.visit.minutes)
        return Ghost(_flying(row), lane, start, start + row.visit.minutes)

    def _place(self) -> Place | None:
        state, row = self._board.state, self._row
        if state.ghost is None or row is None:
            return None
        staff_id, chair_id = state.sheet.target(state.ghost.lane, row.visit)
        return Place(staff_id, chair_id, state.ghost.times(state.sheet)[0])

    @Slot()
    def _on_near_edge(self) -> None:
        """Scroll on while it is held along an edge."""
        row = self._row
        if row is None:
            self._scroller.stop()
            return
        board, near = self._board, theme.px(_EDGE)
        size, geometry = board.viewport().size(), board.state.geometry
        for bar, at, low, high in (
            (board.verticalScrollBar(), self._point.y(), geometry.header, size.height()),
            (board.horizontalScrollBar(), self._point.x(), geometry.gutter, size.width()),
        ):
            over = min(at - low - near, 0) or max(at - high + near, 0)
            bar.setValue(bar.value() + int(over / 2))
        board.state.ghost = self._ghost_at(row)
        board.viewport().update()


def _flying(row: PinRow | None) -> VisitRow | None:
    """The visit as a ghost of the board: on no day, so that it goes along to each; and a visit of
    its own where the old one stays, so that the old one is in the way.
    """
    if row is None:
        return None
    return row.visit._replace(id=row.visit.id if row.moves else -row.id, start_at=_NEVER)
