"""One visit on the board: who and what on its first line, more where there is room."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.appointments.board.look import Look
from clinic_desk.ui.appointments.board.placing import Placed
from clinic_desk.ui.appointments.board.sheet import Mark
from clinic_desk.ui.appointments.board.state import State
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.kit import theme

_RED = frozenset({Mark.ALERT, Mark.DEBT})
_BAR = 4.0
_RADIUS = 4.0
_TAIL, _CUT = 4, "…"
_SOME = "口口…"
"""As much of a service as says something."""
_TWO_LINES = 2
"""From so many lines on the note is written out and needs no sign."""


class VisitPainter:
    def __init__(self, state: State, look: Look) -> None:
        self._state = state
        self._look = look

    def paint(self, painter: QPainter, rect: QRectF, one: Placed) -> None:
        """The left edge, in the colour of service or doctor, is as tall as the visit is long."""
        visit = one.visit
        status = self._look.status(visit.status)
        painter.setPen(self._look.ink(status.edge))
        painter.setBrush(self._look.ink(status.fill))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        long = (one.end - one.start) * self._state.geometry.per_minute - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.ink(self._edge(one)))
        edge = QRectF(rect.left(), rect.top(), _BAR, min(long, rect.height()))
        painter.drawRoundedRect(edge, 2, 2)
        inner = rect.adjusted(_BAR + theme.px(4), 0, -theme.px(3), 0)
        self._words(painter, inner, visit, status.text)

    def _edge(self, one: Placed) -> str:
        """The service's colour, else the doctor's; among chairs the doctor's tells more."""
        sheet, visit = self._state.sheet, one.visit
        doctor = ""
        if visit.staff_id is not None and visit.staff_id in sheet.doctors:
            place = list(sheet.doctors).index(visit.staff_id)
            doctor = sheet.doctors[visit.staff_id].colour or self._look.series(place)
        if sheet.view is View.CHAIRS and doctor:
            return doctor
        return visit.colour or doctor or self._look.series(one.lane)

    def folded(self, painter: QPainter, rect: QRectF, one: Placed) -> None:
        """A cancelled or missed visit: a mark that takes no width."""
        status = self._look.status(one.visit.status)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.ink(status.edge))
        painter.drawRoundedRect(rect.adjusted(1.5, 1, -1.5, -1), 2, 2)

    def _words(self, painter: QPainter, inner: QRectF, visit: VisitRow, colour: str) -> None:
        look = self._look
        lines = max(1, int((inner.height() - 1) // look.line))
        top = inner.top() + (min(2.0, max(0.0, (inner.height() - look.line) / 2)))
        first = QRectF(inner.left(), top, inner.width(), look.line)
        if lines == 1:
            first.moveTop(inner.center().y() - look.line / 2)
        room = self._signs(painter, first, visit, colour, lines)
        gap = theme.px(6)
        used = look.write(painter, room, visit.customer, look.strong, colour)
        if not visit.status.live:
            self._strike(painter, room, used, colour)
        beside = room.adjusted(used + gap, 0, 0, 0)
        least = look.width(_SOME, look.plain)
        below = [] if self._state.private or not visit.phone else [_CUT + visit.phone[-_TAIL:]]
        if lines > _TWO_LINES:
            below.insert(0, f"{visit.start_at:%H:%M}–{visit.end_at:%H:%M}")
        # part of a time or of a number says nothing
        below = [text for text in below if look.width(text, look.plain) <= first.width()]
        if beside.width() >= min(least, look.width(visit.service, look.plain)) or lines == 1:
            if beside.width() > 0:
                look.write(painter, beside, visit.service, look.plain, colour)
        else:
            below.insert(0, visit.service)
        if self._state.sheet.view is View.CHAIRS:
            below.insert(0, self._state.sheet.doctor(visit))
        if visit.note:
            below.append(visit.note)
        self._below(painter, first, below, lines - 1, colour)

    def _below(
        self, painter: QPainter, first: QRectF, texts: list[str], lines: int, colour: str
    ) -> None:
        """The other texts, as many to a line as fit; the last takes what is left."""
        look, gap = self._look, theme.px(8)
        line = first.translated(0, look.line)
        x = 0.0
        for text in texts:
            if lines < 1:
                return
            cut = look.width(text, look.plain) > first.width() - x
            if x and cut and lines > 1:
                line.translate(0, look.line)
                lines, x = lines - 1, 0.0
            elif cut and text.startswith(_CUT):
                continue  # part of a number says nothing
            x += look.write(painter, line.adjusted(x, 0, 0, 0), text, look.plain, colour) + gap

    def _signs(
        self,
        painter: QPainter,
        line: QRectF,
        visit: VisitRow,
        colour: str,
        lines: int,
    ) -> QRectF:
        """Status and marks at the right of the line; what is left of the line is returned.

        In a narrow visit the name comes first, then what must be minded, the status, the
        service, and last the other marks.
        """
        look = self._look
        side, gap = theme.px(11), theme.px(3)
        marks = self._state.sheet.marks(visit)
        red = [(mark.value, look.colours.danger.text) for mark in marks if mark in _RED]
        status = (visit.status.value, colour)
        rest = line.width() - look.width(visit.customer, look.strong) - gap
        most = int(rest // (side + gap))
        names = [status, *red] if most > len(red) else red[: max(most, 0)]
        beside = min(look.width(visit.service, look.plain), look.width(_SOME, look.plain)) + gap
        spare = int((rest - beside) // (side + gap)) - len(names)
        more = [m for m in marks if m not in _RED and (m is not Mark.NOTE or lines < _TWO_LINES)]
        names += [(mark.value, colour) for mark in more[: max(spare, 0)]]
        right = line.right()
        for name, tint in names:
            right -= side
            box = QRectF(right, line.center().y() - side / 2, side, side)
            look.sign(painter, box, name, tint)
            right -= gap
        return QRectF(line.left(), line.top(), right - line.left(), line.height())

    @staticmethod
    def _strike(painter: QPainter, room: QRectF, width: float, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 1))
        y = room.center().y()
        painter.drawLine(QPointF(room.left(), y), QPointF(room.left() + width, y))
