"""Money that comes in later for what is owed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.money import yuan
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.fees.service import add_payment
from clinic_desk.ui.fees.pay_bar import PayBar
from clinic_desk.ui.kit.cards import KeyValues
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog

PAY = QT_TRANSLATE_NOOP("Action", "Take payment")


class PayDialog(FormDialog):
    """Keys for the ways of paying, as on the bill."""

    def __init__(self, parent: QWidget | None, context: Context, row: BillRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Pay what is owed"))
        self.save_button.setText(self.tr("&Take payment"))
        self._context, self._row = context, row
        self.pay = PayBar(context.words)
        facts = KeyValues()
        facts.show_pairs(
            [
                (self.tr("Bill"), row.number),
                (self.tr("Customer"), f"{row.customer}  {row.customer_number}"),
                (self.tr("Amount due"), yuan(row.total_fen)),
                (self.tr("Owed"), yuan(row.owed_fen)),
            ],
            tones={self.tr("Owed"): "danger"},
        )
        self.above.addWidget(facts)
        self.above.addWidget(self.pay)
        self.pay.set_due(row.owed_fen)
        self.pay.entered.connect(self._on_entered)

    def save(self) -> None:
        """Take the payment.

        Raises:
            DeskError: nothing entered, too much, or the bill was paid meanwhile.

        """
        self._context.do(PAY, lambda act: add_payment(act, self._row.id, self.pay.payments()))

    def refuse(self, error: DeskError) -> None:
        if error.field == "payments":
            self.pay.refuse(error.sentence(self.words))
            self.pay.focus_ways()
        else:
            super().refuse(error)

    @property
    def refusal(self) -> str:
        """The sentence shown now, wherever it stands."""
        return super().refusal or self.pay.problem_label.text()

    def typed(self) -> bool:
        return bool(self.pay.payments())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pay.focus_ways()

    @Slot()
    def _on_entered(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
