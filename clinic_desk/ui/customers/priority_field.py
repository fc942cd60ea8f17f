"""Why somebody is seen first: ticked on the form; what the birth date says is only shown."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clinic_desk.base.clock import Clock
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.customers.priority import BY_AGE, priorities
from clinic_desk.ui.customers.signs import priority_chip
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.chips import StatusChip
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.icons import icon

TICKED = tuple(one for one in Priority if one not in BY_AGE)
EDGE = 3
STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class PriorityToggles(QWidget):
    """One stop of Tab: the arrow keys go along, Space ticks. ``value`` holds what was ticked."""

    changed = Signal(object)

    def __init__(self, words: Catalogue, clock: Clock, elderly_from: int) -> None:
        super().__init__()
        self._words, self._clock, self._elderly_from = words, clock, elderly_from
        self._at = 0
        self.by_age = StatusChip()
        """Elderly or child, where the birth date says so."""
        self.toggles = {one: self._toggle(one) for one in TICKED}
        row = QWidget()
        flow = FlowLayout(row, gap=4)
        for toggle in self.toggles.values():
            flow.addWidget(toggle)
        flow.addWidget(self.by_age)
        around = QVBoxLayout(self)
        around.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        around.addWidget(row)
        self.by_age.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def value(self) -> frozenset[Priority]:
        return frozenset(one for one, toggle in self.toggles.items() if toggle.isChecked())

    def set_kept(self, kept: str) -> None:
        """What Customer.priorities holds."""
        held = priorities(kept, None, date.min)
        for one, toggle in self.toggles.items():
            toggle.setChecked(one in held)

    def show_age(self, birth: date | None) -> None:
        """Say what the birth date says."""
        found = priorities("", birth, self._clock().date(), elderly_from=self._elderly_from)
        self.by_age.setVisible(bool(found))
        for one in found:
            self.by_age.set_chip(priority_chip(self._words, one))
            self.by_age.setToolTip(self.tr("Read from the birth date"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self._at = min(max(self._at + STEPS[Qt.Key(event.key())], 0), len(TICKED) - 1)
            self.setAccessibleDescription(self._words.label(TICKED[self._at]))
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self.toggles[TICKED[self._at]].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().focus), 2))
        here = self.toggles[TICKED[self._at]]
        frame = here.geometry().translated(EDGE, EDGE).toRectF().adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(frame, theme.px(6), theme.px(6))
        painter.end()

    def _toggle(self, one: Priority) -> QPushButton:
        made = QPushButton(self._words.label(one))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setObjectName(f"priority_{one.value}")
        made.toggled.connect(self._on_toggled)
        return made

    @Slot()
    def _on_toggled(self) -> None:
        for toggle in self.toggles.values():
            toggle.setIcon(icon("check", "accent") if toggle.isChecked() else QIcon())
        self.changed.emit(self.value())
