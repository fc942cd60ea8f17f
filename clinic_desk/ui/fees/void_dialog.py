"""Taking a bill back: never edited, always by a counter-entry with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.money import yuan
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.fees.service import void_bill
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

VOID = QT_TRANSLATE_NOOP("Action", "Void bill")


class VoidDialog(FormDialog):
    """``voided`` carries the id of the counter-entry."""

    voided = Signal(int)

    def __init__(self, parent: QWidget | None, context: Context, row: BillRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Void bill {number}").format(number=row.number))
        self._context, self._row = context, row
        self._counter_id = 0
        self.save_button.setText(self.tr("&Void bill"))
        theme.restyle(self.save_button, kind="danger")
        paid = row.total_fen - row.owed_fen
        said = self.tr(
            "A counter-entry with a number of its own takes the bill of {customer} over {total} "
            "yuan back. {paid} yuan go back the way they were paid. This is not undone."
        ).format(customer=row.customer, total=yuan(row.total_fen), paid=yuan(paid))
        self.above.addWidget(text_label(said, wrap=True))
        self._reason = self.add_field("reason", self.tr("&Reason"), QLineEdit())
        self.accepted.connect(self._on_accepted)

    def save(self) -> None:
        """Void the bill.

        Raises:
            DeskError: no reason, no right to, or it was changed meanwhile.

        """
        self._counter_id = self._context.do(
            VOID,
            lambda act: void_bill(
                act, self._row.id, reason=self._reason.text(), version=self._row.version
            ),
        )

    def _on_accepted(self) -> None:
        self.voided.emit(self._counter_id)
