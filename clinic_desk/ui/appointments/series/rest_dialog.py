"""Cancel what is left of a series of visits, with one reason."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import recurring
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

CANCEL_REST = QT_TRANSLATE_NOOP("Action", "Cancel the rest of a series")
LEFT = QT_TRANSLATE_NOOP("RestDialog", "%n visit(s) of this series are still to come:")
_NAMED = 6


class RestDialog(FormDialog):
    def __init__(self, parent: QWidget | None, context: Context, visit: VisitRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Cancel the rest of the series"))
        self.save_button.setText(self.tr("C&ancel them"))
        self.cancel_button.setText(self.tr("&Keep them"))
        self._context, self._visit = context, visit
        rest = context.read(lambda session: recurring.rest_of_series(session, visit.id))
        words, today = context.words, context.clock().date()
        said = words.text("RestDialog", LEFT, len(rest))
        days = [say_moment(words, one.start_at, today) for one in rest[:_NAMED]]
        days += ["…"] if len(rest) > _NAMED else []
        self.above.addWidget(text_label(f"{visit.customer}  {said}", bold=True, wrap=True))
        self.above.addWidget(text_label(" · ".join(days), wrap=True))
        self.reason = self.add_field("reason", self.tr("&Reason"), QLineEdit())
        self.by_clinic = self.add_field("by_clinic", "", QCheckBox(self.tr("By the &clinic")))
        self.save_button.setEnabled(bool(rest))

    def save(self) -> None:
        """Cancel them all in one act.

        Raises:
            ReasonMissing: nothing is written.

        """
        visit, reason, by_clinic = self._visit, self.reason.text(), self.by_clinic.isChecked()
        self._context.do(
            CANCEL_REST,
            lambda act: recurring.cancel_rest(act, visit.id, reason=reason, by_clinic=by_clinic),
        )
