"""The clinic calls a visit off: it asks why."""

from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.desk.waitlist.moving import call_off
from clinic_desk.ui.appointments.leave.usual import UsualWords
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

CALL_OFF = QT_TRANSLATE_NOOP("Action", "Cancel appointment")


class CallOffDialog(FormDialog):
    def __init__(self, parent: QWidget | None, context: Context, row: DisplacedRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Cancelled by clinic"))
        self._context, self._row = context, row
        when = say_moment(context.words, row.start_at, context.clock().date())
        what = "  ".join(filter(None, (row.customer, when, row.doctor, row.service)))
        self.above.addWidget(text_label(what, bold=True))
        self.reason = self.add_field("reason", self.tr("&Reason"), QLineEdit())
        words = (
            self.tr("Doctor is away"),
            self.tr("No time suits"),
            self.tr("Cannot be reached"),
        )
        self.form.add_wide(UsualWords(self.reason, words))
        self.save_button.setText(self.tr("Cancel &appointment"))
        self.cancel_button.setText(self.tr("&Keep it"))

    def save(self) -> None:
        """Call it off.

        Raises:
            DeskError: no reason, or the visit changed meanwhile.

        """
        self._context.do(CALL_OFF, lambda act: call_off(act, self._row, self.reason.text()))
