"""The chosen visit in words: who, when, what to mind, how far it is, and what can be done."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.sheet import Sheet
from clinic_desk.ui.appointments.stage_strip import StageStrip
from clinic_desk.ui.appointments.steps import STAGES
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.chips import Chip, StatusChip
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label

_TONES = {AppointmentStatus.MISSED: "danger", AppointmentStatus.LEFT: "warn"}


class VisitPanel(QWidget):
    stage_asked = Signal(object)
    """The ``AppointmentStatus`` that was clicked in the strip."""

    def __init__(self, words: Catalogue, actions: Sequence[QAction]) -> None:
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
        self._build(actions)

    def show_visit(self, visit: VisitRow, sheet: Sheet, today: date, *, private: bool) -> None:
        words = self._words
        self.visit = visit
        doctor = sheet.lanes[sheet.lane_of[visit.id]].name
        self._name.setText(visit.customer)
        self._number.setText(visit.number)
        when = f"{say_moment(words, visit.start_at, today)}–{visit.end_at:%H:%M}"
        what = " · ".join(part for part in (visit.service, doctor) if part)
        self._when.setText(f"{when}\n{what}")
        _say(self._warning, "\n".join(self._warnings(visit, sheet, private=private)))
        _say(self._note, visit.note)
        self.strip.show_visit(visit)
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

    def _build(self, actions: Sequence[QAction]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for part in (self._name, self._number, self._when, self._warning, self._note):
            column.addWidget(part)
        column.addWidget(self._gone)
        column.addWidget(self._reason)
        column.addSpacing(4)
        column.addWidget(self.strip)
        column.addSpacing(4)
        buttons = FlowLayout(gap=4)
        for action in actions:
            buttons.addWidget(ActionButton(action, parent=self))
        column.addLayout(buttons)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
