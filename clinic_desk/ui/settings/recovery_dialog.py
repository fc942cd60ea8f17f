"""A new recovery sheet: on paper or as a file first, then proved by its last group, then kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.jobs.recovery import REPLACE, replace_code
from clinic_desk.storage.keys import new_recovery_code
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

if TYPE_CHECKING:
    pass

_LOOK_ALIKE = str.maketrans("OILU", "011V")
WIDTH = 720


class LastGroupWrong(DeskError):
    field = "group"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This is not the last group of the code. Print or save the sheet and copy it from there.",
    )


class RecoveryDialog(FormDialog):
    """The old code stays in force until the new one was typed from the sheet."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent.window(), context.words)
        from clinic_desk.ui.kit.preview import PdfPreview

        self.setWindowTitle(self.tr("New recovery sheet"))
        self.setMinimumWidth(theme.px(WIDTH))
        self._context = context
        self.code = new_recovery_code()
        self.paper: PdfPreview = PdfPreview(context.words)
        self.paper.setMinimumHeight(self.screen().availableGeometry().height() * 9 // 20)
        said = self.tr(
            "Print or save this sheet and put it in a safe place. Until you have typed the last "
            "group of its code below, the old sheet stays valid."
        )
        self.above.addWidget(text_label(said, tone="muted", wrap=True))
        self.above.addWidget(self.paper, 1)
        self.done_words = text_label(tone="good")
        self.above.addWidget(self.done_words)
        self.group = self.add_field("group", self.tr("&Last group of the code"), QLineEdit())
        self.group.setPlaceholderText("•••••")
        self.save_button.setText(self.tr("Put the new code in &force"))
        self.paper.printed.connect(self._on_printed)
        self.paper.saved.connect(self._on_saved)
        self.paper.show_pdf(self.sheet(), self.tr("Recovery sheet.pdf"))

    def sheet(self) -> bytes:
        """The PDF."""
        from clinic_desk.documents.recovery_sheet import recovery_sheet

        head = self._context.read(clinic)
        today = self._context.clock().date()
        return recovery_sheet(head.name if head else "", self.code, today, self._context.words)

    def save(self) -> None:
        """Put the new code in the place of the old one.

        Raises:
            DeskError: not the last group, no right to, no key here, or the disk refuses.

        """
        typed = "".join(sign for sign in self.group.text().upper() if sign.isalnum())
        if typed.translate(_LOOK_ALIKE) != self.code.rpartition("-")[2]:
            raise LastGroupWrong
        paths, code = self._context.paths, self.code
        self._context.do(REPLACE, lambda act: replace_code(act, paths, code))

    @Slot()
    def _on_printed(self) -> None:
        self._said(self.tr("Printed."))

    @Slot()
    def _on_saved(self) -> None:
        self._said(self.tr("Saved."))

    def _said(self, text: str) -> None:
        self.done_words.setText(text)
        self.group.setFocus()
