"""The stages of a visit, one under the other: what is behind, with its time, and what comes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.look import LEFT, RIGHT
from clinic_desk.ui.appointments.board.steps import STAGES, stage_of
from clinic_desk.ui.kit import theme

ROW, DOT = 26, 6
_KEYS = ("", "Y", "A", "S", "D")
"""What takes a visit to a stage by key; see ``keys.STEPS``."""


@dataclass(frozen=True, slots=True)
class _Shown:
    label: str = ""
    time: str = ""
    passed: bool = False
    current: bool = False


class _Stage(QAbstractButton):
    """One stage; a click takes the visit there."""

    def __init__(self, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last = first, last
        self._shown = _Shown()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_stage(self, shown: _Shown) -> None:
        self._shown = shown
        self.setText(shown.label)
        self.setAccessibleName(f"{shown.label} {shown.time}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, px, shown = theme.current(), theme.px, self._shown
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect())
            if self.underMouse() or self.hasFocus():
                painter.setPen(QColor(colours.focus if self.hasFocus() else colours.hover))
                painter.setBrush(QColor(colours.hover))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), px(4), px(4))
            self._dot(painter, area)
            words = area.adjusted(px(28), 0, -px(8), 0)
            painter.setFont(theme.font(bold=shown.current))
            painter.setPen(QColor(colours.text if shown.passed or shown.current else colours.muted))
            painter.drawText(words, LEFT, shown.label)
            painter.setFont(theme.font(theme.SMALL))
            painter.setPen(QColor(colours.muted))
            painter.drawText(words, RIGHT, shown.time)

    def _dot(self, painter: QPainter, area: QRectF) -> None:
        colours, px, shown = theme.current(), theme.px, self._shown
        centre = QPointF(px(14), area.center().y())
        radius = float(px(DOT) if shown.current else px(DOT) - 1)
        reached = shown.passed or shown.current
        painter.setPen(QPen(QColor(colours.accent if reached else colours.border), 2))
        if not self._first:
            painter.drawLine(QPointF(centre.x(), 0), centre - QPointF(0, radius))
        painter.setPen(QPen(QColor(colours.accent if shown.passed else colours.border), 2))
        if not self._last:
            painter.drawLine(centre + QPointF(0, radius), QPointF(centre.x(), area.bottom()))
        painter.setPen(QPen(QColor(colours.accent if reached else colours.border_strong), 2))
        painter.setBrush(QColor(colours.accent if reached else colours.surface))
        painter.drawEllipse(centre, radius, radius)
        if shown.passed:
            painter.setPen(QPen(QColor(colours.on_accent), 1.5))
            step = radius / 2.4
            painter.drawPolyline(
                [
                    centre + QPointF(-step, 0),
                    centre + QPointF(-step / 4, step * 0.8),
                    centre + QPointF(step, -step * 0.8),
                ]
            )


class StageStrip(QWidget):
    """One click forward, one click back."""

    stage_asked = Signal(object)
    """The ``AppointmentStatus`` that was clicked."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self._stages = [
            _Stage(first=stage is STAGES[0], last=stage is STAGES[-1]) for stage in STAGES
        ]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for stage, part in zip(STAGES, self._stages, strict=True):
            part.setObjectName(stage.value)
            self._group.addButton(part, STAGES.index(stage))
            layout.addWidget(part)
        self._group.idClicked.connect(self._on_clicked)

    def show_visit(self, visit: VisitRow) -> None:
        times = (None, visit.confirmed_at, visit.arrived_at, visit.seated_at, visit.done_at)
        place = stage_of(visit)
        gone = visit.status not in STAGES
        for number, (stage, at) in enumerate(zip(STAGES, times, strict=True)):
            reached = at is not None or stage is AppointmentStatus.BOOKED
            self._stages[number].show_stage(
                _Shown(
                    self._words.label(stage),
                    f"{at:%H:%M}" if at else _KEYS[number] if number > place or gone else "",
                    passed=reached and number < place,
                    current=number == place and not gone,
                )
            )

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.stage_asked.emit(STAGES[number])

    @property
    def stages(self) -> Sequence[QAbstractButton]:
        return self._stages
