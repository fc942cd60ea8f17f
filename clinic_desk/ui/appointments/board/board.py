"""The board of the day: one painted surface on which visits are chosen, moved and drawn."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.appointments.board.asks import (
    Ask,
    AskDoctor,
    AskFree,
    AskMove,
    AskNew,
    AskOpen,
    AskStep,
    AskView,
)
from clinic_desk.ui.appointments.board.canvas import Canvas
from clinic_desk.ui.appointments.board.card import spoken
from clinic_desk.ui.appointments.board.keys import Keys
from clinic_desk.ui.appointments.board.mouse import Mouse, Pull
from clinic_desk.ui.appointments.board.placing import Placed
from clinic_desk.ui.appointments.board.sheet import Lane, Sheet
from clinic_desk.ui.appointments.board.stops import Spot
from clinic_desk.ui.appointments.board.tips import WhoBooked, nobody, tip_at
from clinic_desk.ui.kit import theme

_EDGE = 28
"""Pixels from an edge at which a drag begins to scroll."""
_SCROLL_MS = 30
_SHAPES = {
    Pull.RESIZE: Qt.CursorShape.SizeVerCursor,
    Pull.MOVE: Qt.CursorShape.PointingHandCursor,
}
_LEFT = Qt.MouseButton.LeftButton


class AppointmentBoard(Canvas):
    """Shows a sheet and says what is asked for; it changes nothing itself."""

    visit_chosen = Signal(object)
    """The visit's id, or None: kept time or an empty place is chosen."""
    empty_chosen = Signal(object, object)
    """Doctor or None, and start, of an empty place that was clicked or reached."""
    visit_opened = Signal(int)
    new_asked = Signal(object, object, object, int)
    """Doctor, chair (each may be None), start and minutes; 0 minutes: the service decides."""
    move_asked = Signal(int, object, object, object, object)
    """Visit, doctor, chair (each may be None), start and end."""
    status_asked = Signal(int, object)
    """Visit and ``asks.Step``."""
    free_asked = Signal()
    kept_asked = Signal(object)
    """What is asked of kept time: one of ``asks``' AskKeep, AskBlock… and AskClip."""
    view_asked = Signal()
    """The next way to look at the book."""
    doctor_asked = Signal(int)
    """The doctor before (-1) or after (1) the one whose week is shown."""
    menu_asked = Signal(object, object, object, object, QPoint)
    """Visit or None, doctor, chair (each may be None), time, and where on the screen."""
    kept_menu_asked = Signal(object, QPoint)
    """Kept time (a ``blocks.BlockRow``), and where on the screen."""
    dropped_outside = Signal(int, QPoint)
    """A visit that was dragged off the board, and where on the screen it was let go."""
    visit_sought = Signal(int)
    """A visit that was to be chosen but is not on this sheet."""
    place_sought = Signal(object, object, object)
    """Doctor, chair (each may be None) and time of a place that is not on this sheet."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__(words)
        self._mouse = Mouse(self.state, QApplication.startDragDistance(), self._on_asked)
        self._keys = Keys(self.state, self._on_asked)
        self._point = QPointF()
        self._told: Spot | None = None
        self.who_booked: WhoBooked = nobody
        """Asked when the card of a visit is looked at."""
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._on_near_edge)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Appointment board"))

    @property
    def visit(self) -> VisitRow | None:
        """The visit that is chosen."""
        return self.state.visit

    @property
    def block(self) -> BlockRow | None:
        """The kept time that is chosen."""
        return self.state.block

    @property
    def lane(self) -> Lane | None:
        """The lane of what is chosen."""
        return self.state.lane()

    @property
    def place(self) -> tuple[int | None, datetime] | None:
        """Doctor (None among chairs) and time of what is chosen."""
        spot = self.state.spot
        return None if spot is None else (self._lane(spot).staff_id, self.state.at(spot))

    @property
    def carried(self) -> VisitRow | None:
        """The visit that the arrow keys lead; it goes along to another day."""
        ghost = self.state.ghost
        return ghost.visit if ghost is not None and self.state.by_keys else None

    def show_sheet(self, sheet: Sheet) -> None:
        super().show_sheet(sheet)
        self._tell()

    def choose_visit(self, visit_id: int) -> bool:
        """Choose a visit and bring it into view; False where it is nowhere to be found."""
        if self.state.find(visit_id) is None:
            self.visit_sought.emit(visit_id)
        spot = self.state.spot_of(visit_id)
        self._choose(spot)
        return spot is not None

    def choose_block(self, block_id: int) -> bool:
        """Choose kept time and bring it into view; False where the sheet has it not."""
        lane = self.state.spot.lane if self.state.spot else None
        spot = self.state.spot_of_block(block_id, lane)
        self._choose(spot)
        return spot is not None

    def choose_place(self, staff_id: int | None, at: datetime, chair_id: int | None = None) -> None:
        """Choose an empty place and bring it into view."""
        if self.state.sheet.lane_at(staff_id, chair_id, at.date()) is None:
            self.place_sought.emit(staff_id, chair_id, at)
        sheet = self.state.sheet
        number = sheet.lane_at(staff_id, chair_id, at.date())
        if number is not None:
            self._choose(self.state.stops.empty_near(number, sheet.lanes[number].minute(at)))

    def begin_move(self) -> None:
        """Let the arrow keys lead the chosen visit."""
        self._keys.begin_move()
        self.viewport().update()

    def visit_rect(self, visit_id: int) -> QRectF | None:
        """Where a visit stands in the viewport."""
        one = self.state.find(visit_id)
        return self.state.geometry.rect(one) if one else None

    def _choose(self, spot: Spot | None, aim: int | None = None) -> None:
        if spot is not None:
            self.state.spot = spot
            self.state.aim = spot.minute if aim is None else aim
            self.reveal()
            self._tell()

    def _tell(self) -> None:
        """Say what is chosen now, if that is news."""
        spot = self.state.spot
        self.setAccessibleDescription(spoken(self.state, self.words))
        self.viewport().update()
        if spot == self._told:
            return
        self._told = spot
        if spot is not None:
            self.visit_chosen.emit(spot.visit_id)
            if spot.empty:
                self.empty_chosen.emit(self._lane(spot).staff_id, self.state.at(spot))

    def _lane(self, spot: Spot) -> Lane:
        return self.state.sheet.lanes[spot.lane]

    def _on_asked(self, ask: Ask) -> None:
        match ask:
            case AskOpen(visit_id):
                self.visit_opened.emit(visit_id)
            case AskMove(visit_id, staff_id, chair_id, start_at, end_at):
                self.move_asked.emit(visit_id, staff_id, chair_id, start_at, end_at)
            case AskNew(staff_id, chair_id, start_at, minutes):
                self.new_asked.emit(staff_id, chair_id, start_at, minutes)
            case AskStep(visit_id, step):
                self.status_asked.emit(visit_id, step)
            case AskFree():
                self.free_asked.emit()
            case AskView():
                self.view_asked.emit()
            case AskDoctor(by):
                self.doctor_asked.emit(by)
            case kept:
                self.kept_asked.emit(kept)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keys.stop_move()
        if event.button() is _LEFT:
            self._point = event.position()
            self._choose_under(self._mouse.press(self._point), self._point)
        elif self._mouse.dragging:
            self._stop_drag()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point = event.position()
        ghost = self.state.ghost
        if not event.buttons() & _LEFT:
            self._hover(event.position())
        elif self._mouse.move(event.position(), fine=_fine(event)):
            self.viewport().setCursor(
                _SHAPES[Pull.RESIZE]
                if self._mouse.pull is Pull.RESIZE
                else Qt.CursorShape.ClosedHandCursor
            )
            self._scroller.start()
            if self.state.ghost != ghost:
                self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not _LEFT:
            return
        self._scroller.stop()
        ghost = self.state.ghost
        outside = not self.viewport().rect().contains(event.position().toPoint())
        if outside and self._mouse.dragging and self._mouse.pull is Pull.MOVE:
            self._mouse.cancel()
            if ghost is not None and ghost.visit is not None:
                self.dropped_outside.emit(ghost.visit.id, event.globalPosition().toPoint())
        else:
            self._mouse.release()
        self._hover(event.position())
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is _LEFT:
            self._mouse.double_click(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            point = QPointF(event.pos())
            self._choose_under(self._mouse.spot_at(point), point)
            where = event.globalPos()
        else:
            where = self.viewport().mapToGlobal(self._chosen_rect().center().toPoint())
        spot, block = self.state.spot, self.state.block
        if block is not None:
            self.kept_menu_asked.emit(block, where)
        elif spot is not None:
            lane, at = self._lane(spot), self.state.at(spot)
            self.menu_asked.emit(spot.visit_id, lane.staff_id, lane.chair_id, at, where)

    def _choose_under(self, spot: Spot | None, point: QPointF) -> None:
        """In kept time the minute under the pointer counts: a visit may be booked there."""
        inside = spot is not None and spot.block_id is not None
        self._choose(spot, self._mouse.aim(point) if inside else None)

    def _chosen_rect(self) -> QRectF:
        spot, geometry = self.state.spot, self.state.geometry
        if spot is None:
            return QRectF()
        one = self.state.chosen or self.state.chosen_block
        end = one.end if one else spot.minute + self.state.step
        return geometry.span(spot.lane, spot.minute, end)

    def _hover(self, point: QPointF) -> None:
        hit = self._mouse.hit(point)
        one = hit[0] if hit else None
        visit = one.visit.id if isinstance(one, Placed) else None
        block = None if isinstance(one, Placed) else one
        pull = self._mouse.pull_at(point)
        shape = _SHAPES.get(pull) if pull is not None else None
        self.viewport().setCursor(shape or Qt.CursorShape.ArrowCursor)
        if (visit, block) != (self.state.hovered, self.state.hovered_block):
            self.state.hovered, self.state.hovered_block = visit, block
            self.viewport().update()

    def _stop_drag(self) -> bool:
        self._scroller.stop()
        stopped = self._mouse.cancel()
        self.viewport().unsetCursor()
        self.viewport().update()
        return stopped

    @Slot()
    def _on_near_edge(self) -> None:
        """Scroll on while something is dragged along an edge."""
        if not self._mouse.dragging:
            self._scroller.stop()
            return
        size, geometry = self.viewport().size(), self.state.geometry
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setValue(down.value() + _pace(self._point.y(), geometry.header, size.height()))
        across.setValue(across.value() + _pace(self._point.x(), geometry.gutter, size.width()))
        self._mouse.move(self._point, fine=False)
        self.viewport().update()

    # keys, tips and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stop_drag():
            return
        if not self._keys.press(event):
            event.ignore()
            return
        event.accept()
        self.reveal()
        self._tell()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            point = QPointF(event.pos())
            tip = tip_at(point, self.state, self._mouse, self.words, self.who_booked)
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.state.hovered = self.state.hovered_block = None
            self.viewport().update()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop_drag()


def _fine(event: QMouseEvent) -> bool:
    """With Shift a drag goes by five minutes."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _pace(at: float, low: float, high: float) -> int:
    """How far to scroll for a pointer near an edge; 0 away from both."""
    near = theme.px(_EDGE)
    over = min(at - low - near, 0) or max(at - high + near, 0)
    return int(min(max(over, -near), near) / 2)
