"""The board of the day: one painted surface, however many visits there are."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.appointments.asks import Ask, AskFree, AskMove, AskNew, AskOpen, AskStep
from clinic_desk.ui.appointments.card import lane_tip, spoken, visit_tip
from clinic_desk.ui.appointments.keys import Keys
from clinic_desk.ui.appointments.look import Look
from clinic_desk.ui.appointments.mouse import Mouse, Pull
from clinic_desk.ui.appointments.paint import BoardPainter
from clinic_desk.ui.appointments.sheet import Sheet
from clinic_desk.ui.appointments.state import QUARTER, State
from clinic_desk.ui.appointments.stops import Spot
from clinic_desk.ui.kit import theme

ROW, LANE, GUTTER, HEADER = 17, 104, 52, 44
"""Pixels at 100 %: a quarter of an hour, the narrowest lane, the times, the names."""
ZOOMS = (0.85, 1.0, 1.2, 1.5, 1.9, 2.4, 3.0)
_NEAR = 28
_SCROLL_MS = 30
_SHAPES = {
    Pull.RESIZE: Qt.CursorShape.SizeVerCursor,
    Pull.MOVE: Qt.CursorShape.PointingHandCursor,
}


class AppointmentBoard(QAbstractScrollArea):
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
    """A visit that was dragged off the board, and where it was let go on the screen."""
    zoomed = Signal(int)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self.state = State()
        self._words = words
        self._painter = BoardPainter(self.state, words, Look())
        self._mouse = Mouse(self.state, QApplication.startDragDistance(), self._on_asked)
        self._keys = Keys(self.state, self._on_asked)
        self._zoom = 1
        self._base: QPixmap | None = None
        self._point = QPointF()
        self._scroller = QTimer(self, interval=_SCROLL_MS)
        self._told: Spot | None = None
        self._scrolled = False
        self._scroller.timeout.connect(self._on_near_edge)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Appointment board"))
        theme.notifier().changed.connect(self._on_theme)

    # what is shown

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a day. The place on the screen, the choice and a carried visit stay."""
        top = self.state.geometry.minute(self.state.geometry.header)
        self.state.show(sheet)
        self._refit()
        if self._scrolled:
            self._scroll_to(top)
        self._tell()

    def set_now(self, now: datetime | None) -> None:
        """Where the line of the present stands."""
        self.state.now = now
        if not self._scrolled and self.state.sheet.lanes:
            self._scrolled = True
            lane = self.state.sheet.lanes[0]
            today = now is not None and lane.day == now.date()
            opening = min((one.windows[0].start for one in self.state.sheet.lanes if one.windows),
                          default=0)  # fmt: skip
            self._scroll_to(lane.minute(now) - 60 if today and now else opening - 15)
        self.viewport().update()

    def set_step(self, minutes: int) -> None:
        """The grid: lines, cells and drags go by 10 or by 15 minutes."""
        self.state.set_step(minutes)
        self._stale()

    def set_private(self, private: bool) -> None:  # noqa: FBT001 - a slot of Desk.privacy_changed
        self.state.private = private
        self._stale()

    @property
    def zoom(self) -> int:
        """A place in ``ZOOMS``."""
        return self._zoom

    def set_zoom(self, zoom: int, anchor: float | None = None) -> None:
        """Taller or flatter minutes; what lies at ``anchor`` (a y of the viewport) stays."""
        y = self.viewport().height() / 2 if anchor is None else anchor
        minute = self.state.geometry.minute(y)
        self._zoom = min(max(zoom, 0), len(ZOOMS) - 1)
        self._refit()
        self.verticalScrollBar().setValue(
            round(self.verticalScrollBar().value() + self.state.geometry.y(minute) - y)
        )
        self.zoomed.emit(self._zoom)

    @property
    def visit(self) -> VisitRow | None:
        return self.state.visit

    @property
    def place(self) -> tuple[int, datetime] | None:
        """Doctor and time of what is chosen."""
        spot = self.state.spot
        return None if spot is None else (self._staff(spot), self.state.at(spot))

    def choose_visit(self, visit_id: int) -> bool:
        """Choose a visit and bring it into view; False where the sheet has it not."""
        spot = self.state.spot_of(visit_id)
        if spot is None:
            return False
        self._choose(spot)
        return True

    def choose_place(self, staff_id: int, at: datetime) -> None:
        """Choose an empty place and bring it into view."""
        for number, lane in enumerate(self.state.sheet.lanes):
            if lane.staff_id == staff_id and lane.day == at.date():
                self._choose(self.state.stops.empty_near(number, lane.minute(at)))

    def begin_move(self) -> None:
        """Let the arrow keys lead the chosen visit."""
        self._keys.begin_move()
        self.viewport().update()

    @property
    def carried(self) -> VisitRow | None:
        """The visit that the arrow keys lead; it goes along to another day."""
        ghost = self.state.ghost
        return ghost.visit if ghost is not None and self.state.by_keys else None

    def visit_rect(self, visit_id: int) -> QRectF | None:
        """Where a visit stands in the viewport."""
        one = self.state.find(visit_id)
        return self.state.geometry.rect(one) if one else None

    # choosing

    def _choose(self, spot: Spot | None) -> None:
        if spot is None:
            return
        self.state.spot = spot
        self.state.aim = spot.minute
        self._reveal()
        self._tell()

    def _tell(self) -> None:
        """Say what is chosen now, if that is news."""
        spot = self.state.spot
        self.setAccessibleDescription(spoken(self.state, self._words))
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

    # the view

    def _refit(self) -> None:
        size, px = self.viewport().size(), theme.px
        per_minute = px(ROW) * ZOOMS[self._zoom] / QUARTER
        geometry, lanes = self.state.geometry, len(self.state.sheet.lanes)
        gutter, header = float(px(GUTTER)), float(px(HEADER))
        width = max(float(px(LANE)), (size.width() - gutter - 1) / max(lanes, 1))
        least = -(-px(ROW - 2) // per_minute)
        fitted = replace(
            geometry, per_minute=per_minute, lane_width=width, gutter=gutter, header=header,
            least=int(least),
        )  # fmt: skip
        self._set_bar(self.verticalScrollBar(), fitted.height + px(8), size.height() - header)
        self._set_bar(self.horizontalScrollBar(), fitted.width, size.width() - gutter)
        self.state.fit(fitted)
        self._stale()

    def _set_bar(self, bar: "QScrollBar", content: float, page: float) -> None:
        bar.setPageStep(max(int(page), 1))
        bar.setSingleStep(theme.px(ROW))
        bar.setRange(0, max(0, int(content - page)))

    def _stale(self) -> None:
        """The picture of what stays must be drawn afresh."""
        self._base = None
        self.state.fit(
            replace(
                self.state.geometry,
                scroll_x=self.horizontalScrollBar().value(),
                scroll_y=self.verticalScrollBar().value(),
            )
        )
        self.viewport().update()

    def _scroll_to(self, minute: float) -> None:
        geometry = self.state.geometry
        self.verticalScrollBar().setValue(
            round((minute - geometry.shown.start) * geometry.per_minute)
        )

    def _reveal(self) -> None:
        """Scroll until what is chosen, or carried, can be seen."""
        geometry, spot, ghost = self.state.geometry, self.state.spot, self.state.ghost
        one = self.state.chosen
        if ghost is not None:
            lane, start, end = ghost.lane, ghost.start, ghost.end
        elif spot is not None:
            lane, start = spot.lane, spot.minute
            end = one.end if one else spot.minute + self.state.step
        else:
            return
        rect = geometry.span(lane, start, end)
        size, margin = self.viewport().size(), theme.px(8)
        _shift(self.verticalScrollBar(), rect.top(), rect.bottom(), geometry.header,
               size.height(), margin)  # fmt: skip
        _shift(self.horizontalScrollBar(), rect.left(), rect.right(), geometry.gutter,
               size.width(), margin)  # fmt: skip

    @Slot()
    def _on_theme(self) -> None:
        self._painter.look = Look()
        self._refit()

    @Slot()
    def _on_near_edge(self) -> None:
        """Scroll on while something is dragged along an edge."""
        if not self._mouse.dragging:
            self._scroller.stop()
            return
        size, near = self.viewport().size(), theme.px(_NEAR)
        for bar, at, low, high in (
            (self.verticalScrollBar(), self._point.y(), self.state.geometry.header, size.height()),
            (self.horizontalScrollBar(), self._point.x(), self.state.geometry.gutter, size.width()),
        ):
            over = min(at - low - near, 0) or max(at - high + near, 0)
            bar.setValue(bar.value() + int(min(max(over, -near), near) / 2))
        self._mouse.move(self._point, fine=False)
        self.viewport().update()
