"""A lost PIN is replaced by who holds the recovery sheet, never by editing the file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.pins import PinField, same_pin
from clinic_desk.ui.shell.door import Door

if TYPE_CHECKING:
    from clinic_desk.desk.staff.queries import StaffRow

NEW_PIN = QT_TRANSLATE_NOOP("Action", "Set a PIN by the recovery sheet")


class ForgotPinDialog(FormDialog):
    """Only for owners: they set everybody else's PIN in the settings."""

    pin_set = Signal(int)

    def __init__(self, parent: QWidget, door: Door) -> None:
        super().__init__(parent, door.words)
        self._door = door
        self.setWindowTitle(self.tr("A new PIN for the owner"))
        self._code = self.add_field(
            "recovery_code",
            self.tr("&Recovery code"),
            QLineEdit(),
            hint=self.tr(
                "From the recovery sheet that was printed at set-up. Others ask the owner."
            ),
        )
        self._owner = self.add_field("owner", self.tr("&Owner"), QComboBox())
        self._pin = self.add_field("pin", self.tr("New &PIN"), PinField())
        self._again = self.add_field("again", self.tr("PIN &again"), PinField())
        self._code.setPlaceholderText("ABCDE-FGHJK-…")
        for person in self._owners():
            self._owner.addItem(person.name, person.id)

    def save(self) -> None:
        from clinic_desk.desk.staff.service import set_pin
        from clinic_desk.storage import keys
        from clinic_desk.storage.act import PROGRAM

        keys.open_by_code(keys.Wraps.read(self._door.paths.wraps), self._code.text())
        pin = same_pin(self._pin.text(), self._again.text())
        owner = int(self._owner.currentData())
        with self._door.database.transaction(NEW_PIN, PROGRAM) as act:
            set_pin(act, owner, pin)
            act.note("recovery", f"staff {owner}")
        self.pin_set.emit(owner)

    def _owners(self) -> "list[StaffRow]":
        from clinic_desk.desk.staff.queries import staff
        from clinic_desk.desk.staff.records import Role

        with self._door.database.reading() as session:
            return [row for row in staff(session, active=True) if row.role is Role.OWNER]
