"""The chosen visit in words: who, when, what to mind, how far it is, and what can be done."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.sheet import Sheet
from clinic_desk.ui.appointments.board.steps import STAGES, forward
from clinic_desk.ui.appointments.stage_strip import StageStrip
from clinic_desk.ui.kit.buttons import ActionButton, button, tip_of
from clinic_desk.ui.kit.chips import Chip, StatusChip
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label

_TONES = {AppointmentStatus.MISSED: "danger", AppointmentStatus.LEFT: "warn"}


class VisitPanel(QWidget):
    stage_asked = Signal(object)
    """The ``AppointmentStatus`` that was clicked in the strip."""

    def __init__(
        self, words: Catalogue, steps: Mapping[Step, QAction], others: Sequence[QAction]
    ) -> None:
        """``others`` are offered as buttons below the stages."""
        super().__init__()
        self._words = words
        self.visit: VisitRow | None = None
        self._name = text_label(bold=True)
        self._number = text_label(tone="muted", size="small")
        self._when = text_label(wrap=True)
        self._warning = text_label(tone="danger", wrap=True)
        self._note = text_label(wrap=True)
        self._gone = StatusChip()
        self._reason = text_label(tone="muted", wrap=True)
        self.strip = StageStrip(words)
        self.strip.stage_asked.connect(self.stage_asked)
        self._steps = steps
        self._forward = button("", kind="primary")
        self._forward.clicked.connect(self._on_forward)
        self._build(others)

    def show_visit(self, visit: VisitRow, sheet: Sheet, today: date, *, private: bool) -> None:
        words = self._words
        self.visit = visit
        doctor = sheet.doctor(visit)
        self._name.setText(visit.customer)
        self._number.setText(visit.number)
        when = f"{say_moment(words, visit.start_at, today)}–{visit.end_at:%H:%M}"
        what = " · ".join(part for part in (visit.service, doctor) if part)
        self._when.setText(f"{when}\n{what}")
        _say(self._warning, "\n".join(self._warnings(visit, sheet, private=private)))
        _say(self._note, visit.note)
        self.strip.show_visit(visit)
        step = forward(visit)
        self._forward.setVisible(step is not None)
        if step is not None:
            self._forward.setText(self._steps[step].text())
            self._forward.setToolTip(tip_of(self._steps[step]))
        gone = visit.status not in STAGES
        self._gone.setVisible(gone)
        if gone:
            tone = _TONES.get(visit.status, "neutral")
            self._gone.set_chip(Chip(words.label(visit.status), tone, "close-circle"))
        _say(self._reason, visit.end_reason if gone else "")

    def _warnings(self, visit: VisitRow, sheet: Sheet, *, private: bool) -> list[str]:
        said: list[str] = []
        if visit.allergies:
            said.append(self.tr("Allergy: {what}").format(what=visit.allergies))
        if alert := sheet.beside.alerts.get(visit.customer_id):
            said.append(alert)
        owed = sheet.beside.debts.get(visit.customer_id)
        if owed and not private:
            said.append(self.tr("Owes {amount} yuan").format(amount=yuan(owed)))
        return said

    @Slot()
    def _on_forward(self) -> None:
        step = forward(self.visit) if self.visit else None
        if step is not None:
            self._steps[step].trigger()

    def _build(self, others: Sequence[QAction]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for part in (self._name, self._number, self._when, self._warning, self._note):
            column.addWidget(part)
        column.addWidget(self._gone)
        column.addWidget(self._reason)
        column.addSpacing(4)
        column.addWidget(self.strip)
        onward = QHBoxLayout()
        onward.setSpacing(4)
        onward.addWidget(self._forward, 1)
        onward.addWidget(ActionButton(self._steps[Step.BACK], parent=self))
        column.addLayout(onward)
        column.addSpacing(4)
        buttons = FlowLayout(gap=4)
        for action in others:
            buttons.addWidget(ActionButton(action, parent=self))
        column.addLayout(buttons)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
