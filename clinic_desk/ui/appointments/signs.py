"""Small line drawings on a visit: its status and its marks, sharp at any size."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_THIN = 1.5


def draw_sign(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """``name`` is the value of a status or a mark; ``rect`` is square."""
    path, filled = _sign(name)
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 12, rect.height() / 12)
    pen = QPen(QColor(colour), _THIN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


@cache
def _sign(name: str) -> tuple[QPainterPath, bool]:
    """The drawing on a field of 12 × 12, and whether it is filled."""
    path = QPainterPath()
    match name:
        case "booked":
            path.addEllipse(QPointF(6, 6), 4, 4)
        case "confirmed":
            _line(path, (2, 6.5), (5, 9.5), (10.5, 3))
        case "arrived":  # through the door
            _line(path, (6, 1.5), (10.5, 1.5), (10.5, 10.5), (6, 10.5))
            _line(path, (1, 6), (7, 6))
            _line(path, (4.5, 3.5), (7, 6), (4.5, 8.5))
        case "in_treatment":  # a pulse
            _line(path, (0.5, 7), (3, 7), (5, 2), (7.5, 10.5), (9, 7), (11.5, 7))
        case "done":
            _line(path, (0.5, 6.5), (3, 9), (7, 4))
            _line(path, (5.5, 8), (6.5, 9), (11.5, 3))
        case "missed":
            path.addEllipse(QPointF(6, 6), 5, 5)
            _line(path, (4, 4), (8, 8))
            _line(path, (8, 4), (4, 8))
        case "left":  # out of the door
            _line(path, (5, 1.5), (1, 1.5), (1, 10.5), (5, 10.5))
            _line(path, (4, 6), (11, 6))
            _line(path, (8.5, 3.5), (11, 6), (8.5, 8.5))
        case "alert":
            _line(path, (6, 1), (11.5, 11), (0.5, 11), (6, 1))
            _line(path, (6, 5), (6, 7.5))
            _line(path, (6, 9.3), (6, 9.4))
        case "first":  # a new leaf
            _line(path, (6, 11), (6, 6))
            path.moveTo(6, 6)
            path.cubicTo(6, 2.5, 8, 1, 11, 1)
            path.cubicTo(11, 4.5, 9, 6, 6, 6)
            path.moveTo(6, 8)
            path.cubicTo(6, 5, 4, 4, 1, 4)
            path.cubicTo(1, 7, 3, 8, 6, 8)
        case "billed":  # a slip with its lines
            _line(path, (2, 11), (2, 1), (10, 1), (10, 11), (8, 9.7), (6, 11), (4, 9.7), (2, 11))
            _line(path, (4.5, 4), (7.5, 4))
            _line(path, (4.5, 6.5), (7.5, 6.5))
        case "note":
            _line(path, (1.5, 3), (10.5, 3))
            _line(path, (1.5, 6), (10.5, 6))
            _line(path, (1.5, 9), (7, 9))
        case _:  # cancelled, by whomever
            path.addEllipse(QPointF(6, 6), 5, 5)
            _line(path, (2.8, 9.2), (9.2, 2.8))
    return path, False


def _line(path: QPainterPath, first: tuple[float, float], *rest: tuple[float, float]) -> None:
    path.moveTo(*first)
    for point in rest:
        path.lineTo(*point)
