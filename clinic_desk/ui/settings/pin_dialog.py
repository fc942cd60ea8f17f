"""A PIN: given to somebody else by the owner, or changed by oneself."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.staff.queries import StaffRow
from clinic_desk.desk.staff.service import PinTooPlain, set_pin, sign_in
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.pins import PinField, same_pin

SET = QT_TRANSLATE_NOOP("Action", "Set a PIN")
OFF = QT_TRANSLATE_NOOP("Action", "Switch a PIN off")
ASK = QT_TRANSLATE_NOOP("Action", "Check a PIN")


class PinDialog(FormDialog):
    """Somebody's own PIN asks for the old one first, where there is one."""

    def __init__(self, parent: QWidget, context: Context, row: StaffRow) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        own = row.id == context.desk.actor.staff_id
        self.setWindowTitle(
            self.tr("My PIN") if own else self.tr("PIN of {name}").format(name=row.name)
        )
        self._old: PinField | None = None
        if own and row.has_pin:
            self._old = self.add_field("pin", self.tr("PIN &until now"), PinField())
        # a wrong old PIN is refused at "pin": the new one then has a name of its own
        new_name = "new_pin" if self._old else "pin"
        self._new = self.add_field(
            new_name, self.tr("New &PIN"), PinField(), self.tr("4 to 12 digits")
        )
        self._again = self.add_field("again", self.tr("PIN &again"), PinField())
        self._off = self.add_field(
            "off",
            "",
            QCheckBox(self.tr("Sign in &without a PIN")),
            self.tr("Only where nobody else comes near this computer."),
        )
        self._off.setChecked(False)
        self._off.toggled.connect(self._on_off)

    def save(self) -> None:
        """Set the PIN, or switch it off.

        Raises:
            DeskError: the old one is wrong, the new one too plain, the two differ, no right to.

        """
        if self._old is not None:
            self._check_old(self._old.text())
        if self._off.isChecked():
            self._context.do(OFF, lambda act: set_pin(act, self._row.id, None))
            return
        try:
            pin = same_pin(self._new.text(), self._again.text())
        except PinTooPlain as error:
            error.field = "new_pin" if self._old else "pin"
            raise
        self._context.do(SET, lambda act: set_pin(act, self._row.id, pin))

    def _check_old(self, pin: str) -> None:
        """Counts a wrong one, as signing in does."""
        found = self._context.do(ASK, lambda act: sign_in(act, self._row.id, pin))
        if found.refusal is not None:
            raise found.refusal

    @Slot(bool)
    def _on_off(self, off: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._new.setEnabled(not off)
        self._again.setEnabled(not off)
