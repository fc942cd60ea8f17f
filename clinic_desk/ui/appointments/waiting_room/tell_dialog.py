"""Telling a patient that it takes longer: who goes, what is promised, and the words for it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.arrivals import queries, service
from clinic_desk.desk.arrivals.queries import NoticeRow, WaitingRow
from clinic_desk.desk.arrivals.service import LONGEST, EstimateOdd
from clinic_desk.desk.customers.called import Addressee, addressed
from clinic_desk.desk.staff.queries import staff
from clinic_desk.ui.kit.cards import Card
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import NumberField
from clinic_desk.ui.kit.labels import text_label

TELL = QT_TRANSLATE_NOOP("Action", "Tell a waiting patient")
STEP = 5
SHOWN = 3


class TellDialog(FormDialog):
    """The estimate is filled in from what is expected; nobody promises less than five minutes."""

    def __init__(self, parent: QWidget, context: Context, row: WaitingRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Tell the patient"))
        self._context, self._row = context, row
        self._said = text_label(size="body", wrap=True)
        self._show_who()
        self.told_by = self.add_field("told_by", self.tr("&Who tells"), QComboBox())
        self.estimate = self.add_field(
            "estimate", self.tr("Still about (&min)"), NumberField(0, LONGEST)
        )
        self.apologised = self.add_field("apologised", "", QCheckBox(self.tr("A&pologised")))
        self.rebook = self.add_field("rebook", "", QCheckBox(self.tr("&Offered another time")))
        self.note = self.add_field("note", self.tr("&Note"), QLineEdit())
        self.save_button.setText(self.tr("&Told"))
        self._fill()
        self.estimate.changed.connect(self._write_out)
        self._write_out()

    @property
    def sentence(self) -> str:
        """What may be read out to the patient."""
        return self._said.text()

    def save(self) -> None:
        estimate = self.estimate.value()
        if estimate is None:
            raise EstimateOdd
        self._context.do(
            TELL,
            lambda act: service.tell(
                act,
                self._row.id,
                told_by=self.told_by.currentText(),
                estimate=estimate,
                apologised=self.apologised.isChecked(),
                rebook_offered=self.rebook.isChecked(),
                note=self.note.text(),
            ),
        )

    def _show_who(self) -> None:
        row = self._row
        parts = [
            self.tr("Queue no. {number}").format(number=row.queue_number)
            if row.queue_number
            else "",
            row.customer,
            row.doctor,
            self.tr("waited %n min", "", row.waited),
        ]
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(text_label("  ·  ".join(part for part in parts if part), bold=True))
        known = self._context.read(lambda session: queries.notices(session, [row.id]))
        for notice in known.get(row.id, ())[:SHOWN]:
            head.addWidget(text_label(self._told(notice), tone="muted", size="small", wrap=True))
        card = Card()
        card.body.addWidget(self._said)
        self.above.addLayout(head)
        self.above.addWidget(card)
        self.above.addSpacing(8)

    def _told(self, notice: NoticeRow) -> str:
        said = self.tr("Told at {at} by {who}: still {minutes} min").format(
            at=f"{notice.at:%H:%M}", who=notice.told_by, minutes=notice.estimate
        )
        return f"{said} · {notice.note}" if notice.note else said

    def _fill(self) -> None:
        own = self._context.desk.actor.staff_id
        for one in self._context.read(lambda session: staff(session, active=True)):
            self.told_by.addItem(one.name, one.id)
        self.told_by.setCurrentIndex(max(self.told_by.findData(own), 0))
        rounded = -(-max(self._row.expected, 1) // STEP) * STEP
        self.estimate.set_value(min(rounded, LONGEST))
        self.apologised.setChecked(True)

    @Slot()
    def _write_out(self) -> None:
        row, words = self._row, self._context.words
        person = Addressee(row.customer, row.sex, row.called, row.birth_date)
        said = self.tr(
            "“{customer}, I am very sorry that you have to wait. {doctor} needs more time with the "
            "patient before you: it will be about {minutes} more minutes. May I bring you some "
            "water, or find you another time?”"
        )
        minutes = self.estimate.value()
        self._said.setText(
            said.format(
                customer=addressed(person, words, self._context.clock().date()),
                doctor=row.doctor,
                minutes="…" if minutes is None else minutes,
            )
        )
