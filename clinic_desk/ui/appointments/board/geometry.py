"""Where minutes and lanes lie on the screen, and what lies under a point."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF

from clinic_desk.desk.calendar.hours import Window
from clinic_desk.ui.appointments.board.placing import Placed, PlacedBlock, drawn_end

FOLD = 7.0
"""Pixels at the lane's right edge where folded visits show."""
EDGE = 6.0
"""Pixels at a visit's lower end that resize it."""


class Part(Enum):
    BODY = auto()
    LOWER_EDGE = auto()


@dataclass(frozen=True, slots=True)
class Geometry:
    """One view of the board, in pixels of the viewport."""

    shown: Window
    per_minute: float
    lanes: int
    lane_width: float
    gutter: float
    header: float
    scroll_x: float
    scroll_y: float
    least: int
    """Minutes of the shortest visit's height."""

    @property
    def height(self) -> float:
        return self.shown.minutes * self.per_minute

    @property
    def width(self) -> float:
        return self.lanes * self.lane_width

    def body(self, area: QRectF) -> QRectF:
        """``area`` without header and gutter."""
        return area.adjusted(self.gutter, self.header, 0, 0)

    def y(self, minute: float) -> float:
        return self.header + (minute - self.shown.start) * self.per_minute - self.scroll_y

    def x(self, lane: float) -> float:
        return self.gutter + lane * self.lane_width - self.scroll_x

    def minute(self, y: float) -> float:
        return (y + self.scroll_y - self.header) / self.per_minute + self.shown.start

    def lane(self, x: float) -> int | None:
        """The lane at ``x``; None beside them."""
        found = int((x + self.scroll_x - self.gutter) // self.lane_width)
        return found if 0 <= found < self.lanes else None

    def nearest_lane(self, x: float) -> int:
        found = int((x + self.scroll_x - self.gutter) // self.lane_width)
        return min(max(found, 0), self.lanes - 1)

    def within(self, point: QPointF) -> bool:
        """Whether the point lies on the lanes, not on the header, the gutter or beside them."""
        if point.x() < self.gutter or point.y() < self.header:
            return False
        inside = self.shown.start <= self.minute(point.y()) < self.shown.end
        return inside and self.lane(point.x()) is not None

    def span(self, lane: int, start: int, end: int) -> QRectF:
        """Some minutes of one lane, as wide as its visits are."""
        left, top = self.x(lane), self.y(start)
        return QRectF(left + 1, top, self.lane_width - FOLD - 2, self.y(end) - top)

    def rect(self, one: Placed) -> QRectF:
        """Where a visit is drawn, at least tall enough for its one line."""
        whole = self.span(one.lane, one.start, drawn_end(one, self.least))
        if one.folded:
            return QRectF(whole.right() + 1, whole.top(), FOLD, self.y(one.end) - whole.top())
        left = whole.left() + whole.width() * one.left
        right = whole.left() + whole.width() * one.right
        return QRectF(left, whole.top() + 0.5, right - left - 1, whole.height() - 1)

    def block_rect(self, one: PlacedBlock) -> QRectF:
        """Kept time fills its lane, so that what the whole clinic keeps is one band."""
        left = self.x(one.lane) + self.lane_width * one.left
        width = self.lane_width * (one.right - one.left)
        top = self.y(one.start)
        return QRectF(left, top, width, self.y(one.end) - top)

    def hit(self, placed: Sequence[Placed], point: QPointF) -> tuple[Placed, Part] | None:
        """The visit under a point, the later painted first, and which part of it."""
        if not self.within(point):
            return None
        for one in reversed(placed):
            rect = self.rect(one)
            if rect.contains(point):
                low = point.y() > rect.bottom() - min(EDGE, rect.height() / 3)
                return one, Part.LOWER_EDGE if low and not one.folded else Part.BODY
        return None

    def hit_block(
        self, placed: Sequence[PlacedBlock], point: QPointF
    ) -> tuple[PlacedBlock, Part] | None:
        """The kept time under a point, and which part of it."""
        if not self.within(point):
            return None
        for one in reversed(placed):
            rect = self.block_rect(one)
            if rect.contains(point):
                low = point.y() > rect.bottom() - min(EDGE, rect.height() / 3)
                return one, Part.LOWER_EDGE if low else Part.BODY
        return None


def snapped(minute: float, step: int) -> int:
    """The nearest multiple of ``step``."""
    return round(minute / step) * step


def cell(minute: float, step: int) -> int:
    """The start of the cell of ``step`` minutes that holds ``minute``."""
    return int(minute // step) * step
