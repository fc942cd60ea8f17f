"""A new pop-up note for a customer."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from clinic_desk.desk.customers import service
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.kit.short_text import ShortText


class AlertDialog(FormDialog):
    def __init__(self, context: Context, customer_id: int, parent: QWidget | None) -> None:
        super().__init__(parent, context.words)
        self._context, self._customer = context, customer_id
        self.setWindowTitle(self.tr("New alert"))
        self._text = self.add_field("text", self.tr("&Alert"), ShortText())
        self._serious = self.add_field(
            "serious", self.tr("Serious"), QCheckBox(self.tr("&Pops up when the card opens"))
        )
        self._until = self.add_field(
            "expires_on",
            self.tr("&Until"),
            DayField(context.words, clock=context.clock),
            self.tr("Empty: for good"),
        )

    def save(self) -> None:
        self._context.do(
            "Add alert",
            partial(
                service.add_alert,
                customer_id=self._customer,
                text=self._text.toPlainText(),
                serious=self._serious.isChecked(),
                expires_on=self._until.value(),
            ),
        )
