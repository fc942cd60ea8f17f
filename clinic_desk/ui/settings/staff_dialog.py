"""A member of staff, taken on or changed."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.queries import ServiceRow, services
from clinic_desk.desk.staff.queries import StaffRow, services_of
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.service import StaffForm, edit, set_services, take_on
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.settings.colours import Swatches
from clinic_desk.ui.settings.services_done import ServicesDone

ADD = QT_TRANSLATE_NOOP("Action", "Add staff")
EDIT = QT_TRANSLATE_NOOP("Action", "Change staff")


class StaffDialog(FormDialog):
    """A doctor has a column on the appointment board."""

    def __init__(self, parent: QWidget, context: Context, row: StaffRow | None = None) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        self.setWindowTitle(self.tr("New member of staff") if row is None else row.name)
        self._add_person()
        self._add_doctor()
        for role in Role:
            self._role.addItem(context.words.label(role), role)
        self._provider.toggled.connect(self._done.setEnabled)
        self._active.setChecked(True)
        if row is not None:
            self._show(row)
        self._done.show_services(*context.read(self._read_services))
        self._done.setEnabled(self._provider.isChecked())

    def save(self) -> None:
        """Keep the person, and what they do.

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
            languages=self._languages.text(),
            rank=self._rank.currentText(),
        )
        done, row = self._done.value(), self._row

        def change(act: Act) -> None:
            if row is None:
                number = take_on(act, form).id
            else:
                number = row.id
                edit(act, number, form)
            set_services(act, number, done)

        self._context.do(ADD if row is None else EDIT, change)

    def _add_person(self) -> None:
        add = self.add_field
        self._name = add("name", self.tr("Full &name"), QLineEdit())
        self._role = add("role", self.tr("&Role"), QComboBox())
        self._title = add("title", self.tr("Depar&tment"), QLineEdit())
        self._rank = add("rank", self.tr("Ran&k"), QComboBox())
        self._rank.setEditable(True)
        self._rank.addItems(["", *self._ranks()])
        self._active = add("active", "", QCheckBox(self.tr("&Works here")))

    def _add_doctor(self) -> None:
        add = self.add_field
        self._provider = add(
            "provider", "", QCheckBox(self.tr("Sees &patients: has a column on the board"))
        )
        self._specialties = add(
            "specialties",
            self.tr("Sp&ecialties"),
            QLineEdit(),
            self.tr("Words by which a doctor is found when booking: implants, braces…"),
        )
        self._languages = add("languages", self.tr("&Languages"), QLineEdit())
        self._languages.setPlaceholderText(self.tr("Mandarin, Cantonese, English…"))
        self._done = add(
            "services",
            self.tr("Ser&vices"),
            ServicesDone(),
            self.tr("Nothing ticked: all of them. Space ticks; type the minutes that differ."),
        )
        self._colour = add("colour", self.tr("&Colour"), Swatches())

    def _ranks(self) -> list[str]:
        return [
            self.tr("Chief physician"),
            self.tr("Associate chief physician"),
            self.tr("Attending physician"),
            self.tr("Resident physician"),
            self.tr("Assistant physician"),
            self.tr("Head nurse"),
            self.tr("Nurse"),
            self.tr("Technician"),
        ]

    def _read_services(
        self, session: Any
    ) -> tuple[list[ServiceRow], Mapping[int, int | None] | None]:
        done = services_of(session).get(self._row.id) if self._row else None
        return services(session, active=False), done

    def _show(self, row: StaffRow) -> None:
        self._name.setText(row.name)
        self._role.setCurrentIndex(self._role.findData(row.role))
        self._title.setText(row.title)
        self._rank.setEditText(row.rank)
        self._provider.setChecked(row.provider)
        self._specialties.setText(row.specialties)
        self._languages.setText(row.languages)
        self._colour.set_value(row.colour)
        self._active.setChecked(row.active)
