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
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.appointments.board.asks import Ask, AskFree, AskMove, AskNew, AskOpen, AskStep
from clinic_desk.ui.appointments.board.canvas import Canvas
from clinic_desk.ui.appointments.board.card import lane_tip, spoken, visit_tip
from clinic_desk.ui.appointments.board.keys import Keys
from clinic_desk.ui.appointments.board.mouse import Mouse, Pull
from clinic_desk.ui.appointments.board.sheet import Sheet
from clinic_desk.ui.appointments.board.stops import Spot
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
    """The visit's id, or None: an empty place is chosen."""
    empty_chosen = Signal(int, object)
    """Doctor and start of an empty place that was clicked or reached."""
    visit_opened = Signal(int)
    new_asked = Signal(int, object, int)
    """Doctor, start and minutes; 0 minutes: the service decides."""
    move_asked = Signal(int, int, object, object)
    """Visit, doctor, start and end."""
    status_asked = Signal(int, object)
    """Visit and ``asks.Step``."""
    free_asked = Signal()
    menu_asked = Signal(object, int, object, QPoint)
    """Visit or None, doctor, time, and where on the screen."""
    dropped_outside = Signal(int, QPoint)
    """A visit that was dragged off the board, and where on the screen it was let go."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__(words)
        self._mouse = Mouse(self.state, QApplication.startDragDistance(), self._on_asked)
        self._keys = Keys(self.state, self._on_asked)
        self._point = QPointF()
        self._told: Spot | None = None
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
    def place(self) -> tuple[int, datetime] | None:
        """Doctor and time of what is chosen."""
        spot = self.state.spot
        return None if spot is None else (self._staff(spot), self.state.at(spot))

    @property
    def carried(self) -> VisitRow | None:
        """The visit that the arrow keys lead; it goes along to another day."""
        ghost = self.state.ghost
        return ghost.visit if ghost is not None and self.state.by_keys else None

    def show_sheet(self, sheet: Sheet) -> None:
        super().show_sheet(sheet)
        self._tell()

    def choose_visit(self, visit_id: int) -> bool:
        """Choose a visit and bring it into view; False where the sheet has it not."""
        spot = self.state.spot_of(visit_id)
        self._choose(spot)
        return spot is not None

    def choose_place(self, staff_id: int, at: datetime) -> None:
        """Choose an empty place and bring it into view."""
        for number, lane in enumerate(self.state.sheet.lanes):
            if lane.staff_id == staff_id and lane.day == at.date():
                self._choose(self.state.stops.empty_near(number, lane.minute(at)))

    def begin_move(self) -> None:
        """Let the arrow keys lead the chosen visit."""
        self._keys.begin_move()
        self.viewport().update()

    def visit_rect(self, visit_id: int) -> QRectF | None:
        """Where a visit stands in the viewport."""
        one = self.state.find(visit_id)
        return self.state.geometry.rect(one) if one else None

    def _choose(self, spot: Spot | None) -> None:
        if spot is not None:
            self.state.spot = spot
            self.state.aim = spot.minute
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
            if spot.visit_id is None:
                self.empty_chosen.emit(self._staff(spot), self.state.at(spot))

    def _staff(self, spot: Spot) -> int:
        return self.state.sheet.lanes[spot.lane].staff_id

    def _on_asked(self, ask: Ask) -> None:
        match ask:
            case AskOpen(visit_id):
                self.visit_opened.emit(visit_id)
            case AskMove(visit_id, staff_id, start_at, end_at):
                self.move_asked.emit(visit_id, staff_id, start_at, end_at)
            case AskNew(staff_id, start_at, minutes):
                self.new_asked.emit(staff_id, start_at, minutes)
            case AskStep(visit_id, step):
                self.status_asked.emit(visit_id, step)
            case AskFree():
                self.free_asked.emit()

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keys.stop_move()
        if event.button() is _LEFT:
            self._point = event.position()
            self._choose(self._mouse.press(event.position()))
        elif self._mouse.dragging:
            self._stop_drag()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point = event.position()
        if not event.buttons() & _LEFT:
            self._hover(event.position())
        elif self._mouse.move(event.position(), fine=_fine(event)):
            self.viewport().setCursor(
                _SHAPES[Pull.RESIZE]
                if self._mouse.pull is Pull.RESIZE
                else Qt.CursorShape.ClosedHandCursor
            )
            self._scroller.start()
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
            self._choose(self._mouse.spot_at(QPointF(event.pos())))
            where = event.globalPos()
        else:
            where = self.viewport().mapToGlobal(self._chosen_rect().center().toPoint())
        spot = self.state.spot
        if spot is not None:
            self.menu_asked.emit(spot.visit_id, self._staff(spot), self.state.at(spot), where)

    def _chosen_rect(self) -> QRectF:
        spot, geometry = self.state.spot, self.state.geometry
        if spot is None:
            return QRectF()
        one = self.state.chosen
        end = one.end if one else spot.minute + self.state.step
        return geometry.span(spot.lane, spot.minute, end)

    def _hover(self, point: QPointF) -> None:
        spot = self._mouse.spot_at(point)
        hovered = spot.visit_id if spot else None
        pull = self._mouse.pull_at(point)
        shape = _SHAPES.get(pull) if pull is not None else None
        self.viewport().setCursor(shape or Qt.CursorShape.ArrowCursor)
        if hovered != self.state.hovered:
            self.state.hovered = hovered
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
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.state.hovered = None
            self.viewport().update()
        return super().viewportEvent(event)

    def _tip(self, point: QPointF) -> str:
        if self.state.ghost is not None:
            return ""
        geometry = self.state.geometry
        lane = geometry.lane(point.x())
        if point.y() < geometry.header and point.x() >= geometry.gutter and lane is not None:
            return lane_tip(self.state.sheet.lanes[lane], self.words)
        hit = geometry.hit(self.state.placed, point)
        if hit is None:
            return ""
        return visit_tip(hit[0].visit, self.state, self.words)

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
