"""Cancelling asks by whom and why: it is counted, and asked for later."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

CANCEL = QT_TRANSLATE_NOOP("Action", "Cancel appointment")


class CancelDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context, visit: VisitRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Cancel appointment"))
        self._context = context
        self._visit = visit
        words, today = context.words, context.clock().date()
        when = say_moment(words, visit.start_at, today)
        self.above.addWidget(text_label(f"{visit.customer}  {when}  {visit.service}", bold=True))
        self._by = self.add_field("by_clinic", self.tr("&By"), QComboBox())
        self._by.addItem(words.label(AppointmentStatus.CANCELLED_BY_PATIENT), userData=False)
        self._by.addItem(words.label(AppointmentStatus.CANCELLED_BY_CLINIC), userData=True)
        self._reason = self.add_field("reason", self.tr("&Reason"), QLineEdit())
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_usual)
        self._usual = QWidget()
        self._usual_row = QHBoxLayout(self._usual)
        self._usual_row.setContentsMargins(0, 0, 0, 0)
        self._usual_row.setSpacing(8)
        self.form.add_wide(self._usual)
        self._by.currentIndexChanged.connect(self._offer)
        self.save_button.setText(self.tr("Cancel &appointment"))
        self.cancel_button.setText(self.tr("&Keep it"))
        self._offer()
        self._reason.setFocus()

    def save(self) -> None:
        visit = self._visit
        self._context.do(
            CANCEL,
            lambda act: service.cancel(
                act,
                visit.id,
                version=visit.version,
                reason=self._reason.text(),
                by_clinic=bool(self._by.currentData()),
            ),
        )

    @Slot()
    def _offer(self) -> None:
        """The usual reasons, one click each."""
        while item := self._usual_row.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, reason in enumerate(self._reasons()):
            made = button(reason, kind="quiet")
            made.setObjectName(f"usual_{number}")
            self._group.addButton(made)
            self._usual_row.addWidget(made)
        self._usual_row.addStretch(1)

    def _reasons(self) -> tuple[str, ...]:
        if self._by.currentData():
            return self.tr("Doctor is away"), self.tr("Equipment broken"), self.tr("Double booked")
        return (
            self.tr("Something came up"),
            self.tr("Not well"),
            self.tr("Went elsewhere"),
            self.tr("Booked by mistake"),
        )

    @Slot(QAbstractButton)
    def _on_usual(self, chosen: QAbstractButton) -> None:
        self._reason.setText(chosen.text())
        self._reason.setFocus()
