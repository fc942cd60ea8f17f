"""Who gets at the data: locking, one's own PIN, the recovery sheet."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.queries import setting
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.staff.queries import StaffRow, staff
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings.number_field import NumberField
from clinic_desk.ui.settings.pin_dialog import PinDialog
from clinic_desk.ui.settings.section import FormSection

CHANGE = QT_TRANSLATE_NOOP("Action", "Change locking")
AUTO_LOCK, USUAL, LONGEST, STEP = "auto_lock_minutes", 10, 240, 5


class SecuritySection(FormSection):
    """The minutes are for everybody at this clinic, the PIN is one's own."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.minutes = self.form.add_field(
            "auto_lock",
            self.tr("&Lock by itself"),
            NumberField(0, LONGEST, STEP, unit=self.tr("minutes")),
            self.tr(
                "When nobody has touched mouse or keyboard for so long. What is typed stays; "
                "Ctrl+L locks at once."
            ),
        )
        self.minutes.spin.setSpecialValueText(self.tr("Never"))
        self.part(
            self.tr("My PIN"),
            self.tr("With it you sign in, and unlock the window. Nobody else needs to know it."),
        )
        self.my_pin = self._button("my_pin", self.tr("Change my &PIN…"), "pin")
        self.part(
            self.tr("Recovery sheet"),
            self.tr(
                "The code on it opens a back-up on a new computer. Make a new one when the sheet "
                "is lost or was seen by others: the old code then opens nothing new."
            ),
        )
        self.sheet = self._button("sheet", self.tr("New recovery s&heet…"), "print")
        self.body.addStretch(1)
        self.my_pin.clicked.connect(self._on_pin)
        self.sheet.clicked.connect(self._on_sheet)

    def fill(self) -> None:
        minutes = self.context.read(lambda session: setting(session, AUTO_LOCK, USUAL))
        self.minutes.set_value(int(minutes) if isinstance(minutes, int | float) else USUAL)

    def keep(self) -> None:
        """Save the minutes.

        Raises:
            NotAllowed: no right to.

        """
        minutes = self.minutes.value()

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            keep_setting(act, AUTO_LOCK, minutes)

        self.context.do(CHANGE, change)

    def show_rights(self) -> None:
        clinic, owner = self.may(Right.CLINIC), self.may(Right.RESTORE)
        self.form.setEnabled(clinic)
        self.form.setToolTip("" if clinic else self.said_who(Right.CLINIC))
        self.sheet.setEnabled(owner)
        self.sheet.setToolTip("" if owner else self.said_who(Right.RESTORE))
        self.my_pin.setEnabled(self.context.desk.actor.staff_id is not None)

    def me(self) -> StaffRow | None:
        """Who sits here, as the list of staff has them."""
        number = self.context.desk.actor.staff_id
        return next((row for row in self.context.read(staff) if row.id == number), None)

    def _button(self, name: str, words: str, picture: str) -> QPushButton:
        made = button(words, icon_name=picture)
        made.setObjectName(name)
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        return made

    @Slot()
    def _on_pin(self) -> None:
        self.page.notice.dismiss()
        row = self.me()
        if row is not None:
            dialog = PinDialog(self, self.context, row)
            dialog.accepted.connect(self._on_pin_set)
            dialog.open()

    @Slot()
    def _on_pin_set(self) -> None:
        self.page.notice.show_text(self.tr("Your PIN was changed."), tone="good")

    @Slot()
    def _on_sheet(self) -> None:
        from clinic_desk.ui.settings.recovery_dialog import RecoveryDialog

        self.page.notice.dismiss()
        dialog = RecoveryDialog(self, self.context)
        dialog.accepted.connect(self._on_replaced)
        dialog.open()

    @Slot()
    def _on_replaced(self) -> None:
        said = self.tr(
            "The new recovery code is in force. Destroy the old sheet, and make a back-up now."
        )
        self.page.notice.show_text(said, tone="good")
