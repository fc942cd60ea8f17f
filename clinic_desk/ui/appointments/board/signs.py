"""Small line drawings: status and marks of a visit, the kind of kept time; sharp at any size."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_THIN = 1.5
_FIELD = 12
Line = tuple[tuple[float, float], ...]

_RINGS: dict[str, float] = {"booked": 4, "missed": 5, "cancelled": 5}
"""Radius of a circle round the middle."""
_LINES: dict[str, tuple[Line, ...]] = {
    "booked": (),
    "confirmed": (((2, 6.5), (5, 9.5), (10.5, 3)),),
    "arrived": (  # through the door
        ((6, 1.5), (10.5, 1.5), (10.5, 10.5), (6, 10.5)),
        ((1, 6), (7, 6)),
        ((4.5, 3.5), (7, 6), (4.5, 8.5)),
    ),
    "in_treatment": (  # a pulse
        ((0.5, 7), (3, 7), (5, 2), (7.5, 10.5), (9, 7), (11.5, 7)),
    ),
    "done": (((0.5, 6.5), (3, 9), (7, 4)), ((5.5, 8), (6.5, 9), (11.5, 3))),
    "missed": (((4, 4), (8, 8)), ((8, 4), (4, 8))),
    "left": (  # out of the door
        ((5, 1.5), (1, 1.5), (1, 10.5), (5, 10.5)),
        ((4, 6), (11, 6)),
        ((8.5, 3.5), (11, 6), (8.5, 8.5)),
    ),
    "cancelled": (((2.8, 9.2), (9.2, 2.8)),),
    "alert": (
        ((6, 1), (11.5, 11), (0.5, 11), (6, 1)),
        ((6, 5), (6, 7.5)),
        ((6, 9.3), (6, 9.4)),
    ),
    "debt": (  # the yuan sign
        ((2, 1), (6, 6), (10, 1)),
        ((6, 6), (6, 11)),
        ((2.5, 6.2), (9.5, 6.2)),
        ((2.5, 8.6), (9.5, 8.6)),
    ),
    "first": (  # a star for somebody new
        ((6, 0.5), (7.4, 4.6), (11.5, 6), (7.4, 7.4), (6, 11.5), (4.6, 7.4), (0.5, 6), (4.6, 4.6),
         (6, 0.5)),
    ),
    "billed": (  # a slip with its lines
        ((2, 11), (2, 1), (10, 1), (10, 11), (8, 9.7), (6, 11), (4, 9.7), (2, 11)),
        ((4.5, 4), (7.5, 4)),
        ((4.5, 6.5), (7.5, 6.5)),
    ),
    "note": (((1.5, 3), (10.5, 3)), ((1.5, 6), (10.5, 6)), ((1.5, 9), (7, 9))),
    "priority": (  # up to the front
        ((2, 1.5), (10, 1.5)),
        ((6, 11), (6, 4.5)),
        ((2.8, 7.5), (6, 4.3), (9.2, 7.5)),
    ),
    "home": (((0.8, 6.2), (6, 1.2), (11.2, 6.2)), ((2.5, 5), (2.5, 10.8), (9.5, 10.8), (9.5, 5))),
    "sooner": (((5.5, 2), (1.5, 6), (5.5, 10)), ((10.5, 2), (6.5, 6), (10.5, 10))),
    "recurring": (  # round and round
        ((1.5, 5.5), (1.5, 3.2), (9.5, 3.2)),
        ((7.3, 1), (9.7, 3.2), (7.3, 5.4)),
        ((10.5, 6.5), (10.5, 8.8), (2.5, 8.8)),
        ((4.7, 6.6), (2.3, 8.8), (4.7, 11)),
    ),
    "kept_lunch": (  # a bowl that steams
        ((1, 5.5), (11, 5.5), (9, 10.5), (3, 10.5), (1, 5.5)),
        ((4.2, 3.5), (4.2, 1.2)),
        ((7.8, 3.5), (7.8, 1.2)),
    ),
    "kept_meeting": (  # somebody speaks
        ((1, 1.5), (11, 1.5), (11, 8), (6.5, 8), (3.5, 10.8), (3.5, 8), (1, 8), (1, 1.5)),
        ((3.5, 4.8), (8.5, 4.8)),
    ),
    "kept_emergency": (  # a cross
        ((4.3, 1), (7.7, 1), (7.7, 4.3), (11, 4.3), (11, 7.7), (7.7, 7.7), (7.7, 11), (4.3, 11),
         (4.3, 7.7), (1, 7.7), (1, 4.3), (4.3, 4.3), (4.3, 1)),
    ),
    "kept_equipment": (  # a spanner
        ((1.3, 10.7), (6, 6)),
        ((6, 6), (5.3, 3.2), (8, 0.9), (8.2, 3.8), (11.1, 4), (8.8, 6.7), (6, 6)),
    ),
    "kept_travel": (  # a car
        ((1, 8.7), (1, 6), (2.8, 5.4), (4.2, 2.5), (7.8, 2.5), (9.2, 5.4), (11, 6), (11, 8.7),
         (1, 8.7)),
        ((3.2, 10.3), (3.4, 10.3)),
        ((8.6, 10.3), (8.8, 10.3)),
    ),
    "kept_other": (  # a padlock
        ((2, 5.5), (10, 5.5), (10, 10.8), (2, 10.8), (2, 5.5)),
        ((3.8, 5.5), (3.8, 3), (5, 1.2), (7, 1.2), (8.2, 3), (8.2, 5.5)),
    ),
}  # fmt: skip
_SAME = {"cancelled_by_patient": "cancelled", "cancelled_by_clinic": "cancelled"}


def draw_sign(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """``name`` is the value of a status or a mark, or ``kept_`` and a kind of kept time.

    ``rect`` is square.
    """
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _FIELD, rect.height() / _FIELD)
    pen = QPen(QColor(colour), _THIN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_sign(_SAME.get(name, name)))
    painter.restore()


@cache
def _sign(name: str) -> QPainterPath:
    path = QPainterPath()
    if radius := _RINGS.get(name):
        path.addEllipse(QPointF(_FIELD / 2, _FIELD / 2), radius, radius)
    for first, *rest in _LINES[name]:
        path.moveTo(*first)
        for point in rest:
            path.lineTo(*point)
    return path
