"""Who goes along with a patient who needs it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.arrivals import service
from clinic_desk.desk.arrivals.queries import WaitingRow
from clinic_desk.desk.staff.queries import staff
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

ESCORT = QT_TRANSLATE_NOOP("Action", "Name the escort")


class EscortDialog(FormDialog):
    """Somebody of the staff, or whoever came along: any name may be typed."""

    def __init__(self, parent: QWidget, context: Context, row: WaitingRow) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Escort"))
        self._context, self._row = context, row
        self.above.addWidget(text_label(f"{row.customer}  ·  {row.doctor}", bold=True))
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for one in context.read(lambda session: staff(session, active=True)):
            box.addItem(one.name)
        box.setCurrentText(row.escort)
        self.who = self.add_field(
            "escort", self.tr("&Who goes along"), box, self.tr("Empty: nobody any more")
        )
        self.who.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        row = self._row
        self._context.do(
            ESCORT,
            lambda act: service.set_escort(
                act, row.id, who=self.who.currentText(), version=row.version
            ),
        )
