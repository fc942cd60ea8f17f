"""Somebody is taken off the wait list: why is asked for later."""

from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.waitlist.queries import WaitRow
from clinic_desk.desk.waitlist.service import close_entry
from clinic_desk.ui.appointments.waiting_list.said import said_service
from clinic_desk.ui.appointments.waiting_list.usual_reasons import UsualReasons
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

CLOSE = QT_TRANSLATE_NOOP("Action", "Take off the wait list")


class CloseDialog(FormDialog):
    def __init__(self, parent: QWidget | None, context: Context, row: WaitRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Take off the wait list"))
        self._context = context
        self._row = row
        about = f"{row.customer}  {said_service(row.service, row.minutes)}"
        self.above.addWidget(text_label(about, bold=True))
        self.reason = self.add_field("reason", self.tr("&Reason"), QLineEdit())
        self.usual = self.form.add_wide(UsualReasons(self.reason, self))
        self.usual.offer(
            (
                self.tr("Not needed any more"),
                self.tr("Went elsewhere"),
                self.tr("Could not be reached"),
                self.tr("Was seen meanwhile"),
            )
        )
        self.save_button.setText(self.tr("&Take off"))
        self.cancel_button.setText(self.tr("&Keep"))

    def save(self) -> None:
        """Take the person off.

        Raises:
            ReasonMissing, EntryOver, ChangedMeanwhile: as named.

        """
        row, why = self._row, self.reason.text()
        self._context.do(CLOSE, lambda act: close_entry(act, row.id, why=why, version=row.version))
