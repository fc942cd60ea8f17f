"""A chair, a room or a device."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.chairs import keep_chair
from clinic_desk.desk.clinic.queries import ChairRow
from clinic_desk.desk.clinic.records import ChairKind
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog

CHAIR = QT_TRANSLATE_NOOP("Action", "Change chairs and rooms")
KINDS = tuple(ChairKind)


class ChairDialog(FormDialog):
    """On a device a service may be done without a doctor."""

    def __init__(self, parent: QWidget, context: Context, row: ChairRow | None = None) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        self.setWindowTitle(self.tr("New chair or room") if row is None else row.name)
        self._name = self.add_field("name", self.tr("&Name"), QLineEdit())
        self._kind = self.add_field("kind", self.tr("&Kind"), QComboBox())
        self._active = self.add_field("active", "", QCheckBox(self.tr("&In use")))
        for kind in KINDS:
            self._kind.addItem(context.words.label(kind))
        self._active.setChecked(row.active if row else True)
        if row is not None:
            self._name.setText(row.name)
            self._kind.setCurrentIndex(KINDS.index(row.kind))

    def save(self) -> None:
        """Keep the chair.

        Raises:
            DeskError: no right to, no name or one that is taken.

        """
        name, kind = self._name.text(), KINDS[self._kind.currentIndex()]
        active = self._active.isChecked()

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            number = self._row.id if self._row else None
            keep_chair(act, number, name, active=active, kind=kind)

        self._context.do(CHAIR, change)
