"""The small switch over the board: doctors, chairs, week, month."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
)

from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.appointments.board.look import CENTRE
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.kit import theme

_PAD = 9
VIEWS = tuple(View)


class ViewSwitch(QFrame):
    chosen = Signal(object)
    """A ``View`` that was clicked."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.parts = {view: _Segment(words.label(view)) for view in VIEWS}
        self._offered = frozenset(VIEWS)
        self._view = View.DOCTORS
        self._narrow = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (view, part) in enumerate(self.parts.items()):
            part.setToolTip(self.tr("{view} (V: the next view)").format(view=words.label(view)))
            self._group.addButton(part, number)
            row.addWidget(part)
        self.setAccessibleName(self.tr("View"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._on_clicked)
        self.show_view(self._view)

    @property
    def view(self) -> View:
        return self._view

    def show_view(self, view: View) -> None:
        self._view = view
        self.parts[view].setChecked(True)
        self._lay_out()

    def offer(self, views: Collection[View]) -> None:
        """The others make no sense here: a clinic without chairs."""
        self._offered = frozenset(views)
        self._lay_out()

    def set_narrow(self, *, narrow: bool) -> None:
        """Where there is no room only the view in force; a click goes to the next."""
        self._narrow = narrow
        self._lay_out()

    def next(self) -> View:
        """The view after this one, of those offered."""
        place = VIEWS.index(self._view)
        order = VIEWS[place + 1 :] + VIEWS[: place + 1]
        return next(view for view in order if view in self._offered)

    def _lay_out(self) -> None:
        shown = [self._view] if self._narrow else [v for v in VIEWS if v in self._offered]
        for view, part in self.parts.items():
            part.setVisible(view in shown)
            part.set_place(first=view is shown[0], last=view is shown[-1])

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        view = VIEWS[number]
        wanted = self.next() if view is self._view else view
        self.parts[self._view].setChecked(True)
        if wanted is not self._view and (self._narrow or view is not self._view):
            self.chosen.emit(wanted)


class _Segment(QAbstractButton):
    """One part of the switch, joined to its neighbours."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._first = self._last = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_place(self, *, first: bool, last: bool) -> None:
        self._first, self._last = first, last
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * theme.px(_PAD), theme.control_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, down = theme.current(), self.isChecked()
        radius = theme.px(6)
        area = QRectF(self.rect())
        # a segment reaches out of sight where it is joined to the next, so its corners are cut
        box = area.adjusted(0.5 if self._first else -radius, 0.5, -0.5 if self._last else radius,
                            -0.5)  # fmt: skip
        ground = colours.hover if self.underMouse() else colours.surface
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.setBrush(QColor(colours.accent_soft if down else ground))
            painter.drawRoundedRect(box, radius, radius)
            if not self._first:
                painter.drawLine(area.topLeft(), area.bottomLeft())
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 4, 4)
            painter.setPen(QColor(colours.accent_pair.text if down else colours.text))
            painter.drawText(area, CENTRE, self.text())
