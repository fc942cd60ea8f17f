"""A member of staff, taken on or changed."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.staff.queries import StaffRow
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.service import StaffForm, edit, take_on
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.settings.colours import Swatches

ADD = QT_TRANSLATE_NOOP("Action", "Add staff")
EDIT = QT_TRANSLATE_NOOP("Action", "Change staff")


class StaffDialog(FormDialog):
    """A doctor has a column on the appointment board."""

    def __init__(self, parent: QWidget, context: Context, row: StaffRow | None = None) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        self.setWindowTitle(self.tr("New member of staff") if row is None else row.name)
        self._name = self.add_field("name", self.tr("Full &name"), QLineEdit())
        self._role = self.add_field("role", self.tr("&Role"), QComboBox())
        self._title = self.add_field("title", self.tr("Depar&tment"), QLineEdit())
        self._provider = self.add_field(
            "provider", "", QCheckBox(self.tr("Sees &patients: has a column on the board"))
        )
        self._specialties = self.add_field(
            "specialties",
            self.tr("Sp&ecialties"),
            QLineEdit(),
            self.tr("Words by which a doctor is found when booking: implants, braces…"),
        )
        self._colour = self.add_field("colour", self.tr("&Colour"), Swatches())
        self._active = self.add_field("active", "", QCheckBox(self.tr("&Works here")))
        for role in Role:
            self._role.addItem(context.words.label(role), role)
        self._active.setChecked(True)
        if row is not None:
            self._show(row)

    def save(self) -> None:
        """Keep the person.

        Raises:
            DeskError: no right to, no name, or nobody would be owner any more.

        """
        form = StaffForm(
            name=self._name.text(),
            role=tuple(Role)[self._role.currentIndex()],
            title=self._title.text(),
            provider=self._provider.isChecked(),
            specialties=self._specialties.text(),
            colour=self._colour.value(),
            active=self._active.isChecked(),
        )
        row = self._row
        if row is None:
            self._context.do(ADD, lambda act: take_on(act, form))
        else:
            self._context.do(EDIT, lambda act: edit(act, row.id, form))

    def _show(self, row: StaffRow) -> None:
        self._name.setText(row.name)
        self._role.setCurrentIndex(self._role.findData(row.role))
        self._title.setText(row.title)
        self._provider.setChecked(row.provider)
        self._specialties.setText(row.specialties)
        self._colour.set_value(row.colour)
        self._active.setChecked(row.active)
