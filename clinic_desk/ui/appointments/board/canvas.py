"""The board's surface: it scrolls, zooms and paints; choosing and dragging is in ``board``."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar

from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.appointments.board.paint import BoardPainter
from clinic_desk.ui.appointments.board.sheet import Sheet
from clinic_desk.ui.appointments.board.state import QUARTER, State
from clinic_desk.ui.kit import theme

ROW, LANE, GUTTER, HEADER = 17, 88, 52, 44
"""Pixels at 100 %: a quarter of an hour, the narrowest lane, the times, the names."""
ZOOMS = (0.9, 1.0, 1.2, 1.5, 1.9, 2.4, 3.0)
_PAST = 45
"""Minutes before now, or before the first opening, that are shown at first."""


class Canvas(QAbstractScrollArea):
    """What rarely changes is kept as one picture; a drag only paints over it."""

    zoomed = Signal(int)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self.state = State()
        self.words = words
        self._painter = BoardPainter(self.state, words)
        self._zoom = ZOOMS.index(1.0)
        self._kept: QPixmap | None = None
        self._first: float | None = None
        """The minute to begin with, until the first painting: sizes change before it."""
        self._painted = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.notifier().changed.connect(self._on_theme)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a day. The place on the screen, the choice and a carried visit stay."""
        top = self.state.geometry.minute(self.state.geometry.header)
        self.state.show(sheet)
        self._refit()
        if self._painted:
            self._scroll_to(top)

    def set_now(self, now: datetime | None) -> None:
        """Where the line of the present stands; the first time the view goes there."""
        self.state.now = now
        lanes = self.state.sheet.lanes
        if not self._painted and lanes:
            starts = [lane.windows[0].start for lane in lanes if lane.windows]
            today = now is not None and lanes[0].day == now.date()
            self._first = lanes[0].minute(now) if now and today else min(starts, default=0)
            self._scroll_to(self._first - _PAST)
        self.viewport().update()

    def set_step(self, minutes: int) -> None:
        """The grid: lines, cells and drags go by 10 or by 15 minutes."""
        self.state.set_step(minutes)
        self._repaint_all()

    @Slot(bool)
    def set_private(self, private: bool) -> None:  # noqa: FBT001 - Desk.privacy_changed
        """Cover phones."""
        self.state.private = private
        self._repaint_all()

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
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + self.state.geometry.y(minute) - y))
        self.zoomed.emit(self._zoom)

    def reveal(self) -> None:
        """Scroll until what is chosen, or carried, can be seen."""
        geometry, spot, ghost = self.state.geometry, self.state.spot, self.state.ghost
        one = self.state.chosen or self.state.chosen_block
        if ghost is not None:
            rect = geometry.span(ghost.lane, ghost.start, ghost.end)
        elif spot is not None:
            end = one.end if one else spot.minute + self.state.step
            rect = geometry.span(spot.lane, spot.minute, end)
        else:
            return
        size = self.viewport().size()
        tall = (rect.top(), rect.bottom(), geometry.header, size.height())
        _bring(self.verticalScrollBar(), *tall)
        wide = (rect.left(), rect.right(), geometry.gutter, size.width())
        _bring(self.horizontalScrollBar(), *wide)

    def _refit(self) -> None:
        size, px = self.viewport().size(), theme.px
        lanes = len(self.state.sheet.lanes)
        per_minute = px(ROW) * ZOOMS[self._zoom] / QUARTER
        gutter, header = float(px(GUTTER)), float(px(HEADER))
        fitted = replace(
            self.state.geometry,
            per_minute=per_minute,
            lane_width=max(float(px(LANE)), (size.width() - gutter - 1) / max(lanes, 1)),
            gutter=gutter,
            header=header,
            least=int(px(ROW - 2) // per_minute),
        )
        _set_bar(self.verticalScrollBar(), fitted.height + px(8), size.height() - header)
        _set_bar(self.horizontalScrollBar(), fitted.width + 1, size.width() - gutter)
        self.state.fit(fitted)
        self._repaint_all()

    def _repaint_all(self) -> None:
        self._kept = None
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.state.fit(replace(self.state.geometry, scroll_x=across, scroll_y=down))
        self.viewport().update()

    def centre_on(self, start: int, end: int) -> None:
        """Scroll until these minutes lie in the middle."""
        geometry = self.state.geometry
        seen = (self.viewport().height() - geometry.header) / geometry.per_minute
        self._scroll_to((start + end) / 2 - seen / 2)

    def _scroll_to(self, minute: float) -> None:
        geometry = self.state.geometry
        above = (minute - geometry.shown.start) * geometry.per_minute
        self.verticalScrollBar().setValue(round(above))

    @Slot()
    def _on_theme(self) -> None:
        self._painter.restyle()
        self._refit()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self._repaint_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()
        if self._first is not None:
            self._scroll_to(self._first - _PAST)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            self.set_zoom(self._zoom + (turn > 0) - (turn < 0), event.position().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._painted, self._first = bool(self.state.sheet.lanes), None
        port = self.viewport()
        area = QRectF(port.rect())
        scale = port.devicePixelRatioF()
        if self._kept is None or self._kept.devicePixelRatioF() != scale:
            self._kept = QPixmap(port.size() * scale)
            self._kept.setDevicePixelRatio(scale)
            with QPainter(self._kept) as painter:
                self._painter.base(painter, area)
        with QPainter(port) as painter:
            painter.drawPixmap(0, 0, self._kept)
            self._painter.overlay(painter, area, focused=self.hasFocus())


def _set_bar(bar: QScrollBar, content: float, page: float) -> None:
    bar.setPageStep(max(int(page), 1))
    bar.setSingleStep(theme.px(ROW))
    bar.setRange(0, max(0, round(content - page)))


def _bring(bar: QScrollBar, near: float, far: float, low: float, high: float) -> None:
    """Turn ``bar`` until ``near`` to ``far`` lies between ``low`` and ``high``."""
    margin = theme.px(8)
    if near < low + margin:
        bar.setValue(int(bar.value() - (low + margin - near)))
    elif far > high - margin:
        bar.setValue(int(bar.value() + min(far - high + margin, near - low - margin)))
