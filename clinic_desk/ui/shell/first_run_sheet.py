"""The last step: the recovery sheet on paper or as a file, proved by its last group.

The screen shows the code without its last group. That stands only on the sheet, so nobody
gets past this step without having printed or saved it.
"""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.preview import PdfPreview
from clinic_desk.ui.shell.first_run_form import FirstRunForm
from clinic_desk.ui.shell.first_run_step import Step
from clinic_desk.ui.shell.first_run_write import NewFile

_LOOK_ALIKE = str.maketrans("OILU", "011V")


class GroupWrong(DeskError):
    field = "group"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This is not the last group of the code. Print or save the sheet and copy it from there.",
    )


class SheetStep(Step):
    def __init__(self, held: FirstRunForm, words: Catalogue, file: NewFile) -> None:
        super().__init__(held, words)
        self.title = self.tr("Recovery sheet")
        self.explanation = self.tr(
            "All data is encrypted. If this computer breaks, only the code on this sheet opens a "
            "back-up: nobody else can, not even the maker of the program."
        )
        self._file = file
        self.code = ""
        self.paper = PdfPreview(words, self)
        self.paper.hide()
        self._shown = QFrame()
        self._groups = FlowLayout(self._shown, gap=8)
        self.print = button(self.tr("&Print the sheet…"), kind="primary", icon_name="print")
        self.save = button(self.tr("&Save as PDF…"), icon_name="save")
        self._done = text_label(tone="good")
        hint = self.tr(
            "It stands on the sheet: print or save it first, and keep it in a safe place."
        )
        self.group = self.fields.add_field(
            "group", self.tr("&Last group of the code"), QLineEdit(), hint
        )
        self._build()
        self.last = self.group

    def first(self) -> QWidget:
        return self.print

    def entered(self) -> None:
        """Make the file and its code when the step is first reached."""
        try:
            self.code = self._file.code()
        except DeskError as error:
            self.refuse(error)
        ready = bool(self.code)
        for part in (self.print, self.save, self.group):
            part.setEnabled(ready)
        if ready:
            self._show_code()

    def check(self) -> None:
        """Raises GroupWrong, or again what kept the file from being made."""
        self._file.code()
        typed = "".join(self.group.text().split()).strip("-").upper().translate(_LOOK_ALIKE)
        if not self.code or typed != self.code.rpartition("-")[2]:
            raise GroupWrong

    def sheet(self) -> bytes:
        """The PDF."""
        from clinic_desk.documents.recovery_sheet import recovery_sheet

        return recovery_sheet(self.held.name, self.code, self._file.today, self.words)

    def save_to(self, path: Path) -> None:
        """Write the PDF where the person chose."""
        self._load()
        self.paper.save_to(path)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addWidget(self._done)
        row.addStretch(1)
        self.column.addWidget(self._shown)
        self.column.addLayout(row)
        self.column.addWidget(self.paper.notice)
        self.column.addSpacing(4)
        self.column.addWidget(self.fields)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.paper.printed.connect(self._on_printed)
        self.paper.saved.connect(self._on_saved)

    def _show_code(self) -> None:
        while (item := self._groups.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        groups = self.code.split("-")
        for group in [*groups[:-1], "•••••"]:
            said = text_label(group, bold=True)
            said.setProperty("kind", "key")
            self._groups.addWidget(said)

    def _load(self) -> None:
        self.paper.show_pdf(self.sheet(), self.tr("Recovery sheet.pdf"))

    @Slot()
    def _on_print(self) -> None:
        self._load()
        self.paper.print_pages()

    @Slot()
    def _on_save(self) -> None:
        self._load()
        self.paper.save_as()

    @Slot()
    def _on_printed(self) -> None:
        self._said(self.tr("Printed."))

    @Slot()
    def _on_saved(self) -> None:
        self._said(self.tr("Saved."))

    def _said(self, text: str) -> None:
        self._done.setText(text)
        self.clear_refusals()
        self.group.setFocus()
