"""What shall be in the exported workbook, where it goes, and whether it has a password."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.jobs.export import ALL
from clinic_desk.jobs.export_sheets import Subject
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label

ENDING = ".xlsx"
SHORTEST = 6


class NoSheet(DeskError):
    field = "sheets"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose at least one sheet.")


class NoFileName(DeskError):
    field = "file"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose where the workbook shall be written.")


class FolderGone(DeskError):
    field = "file"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The folder “{folder}” is not there. Choose another place."
    )


class PasswordShort(DeskError):
    field = "password"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose a password of at least 6 characters.")


class PasswordsDiffer(DeskError):
    field = "again"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The two passwords are not the same. Type the second again."
    )


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """``password`` None: anybody who has the file can open it."""

    path: Path
    sheets: tuple[Subject, ...]
    password: str | None

    @property
    def whole(self) -> bool:
        return self.sheets == ALL


class ExportDialog(FormDialog):
    """``chosen`` hands over an ExportChoice; writing goes on after the dialog."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent.window(), context.words)
        self.setWindowTitle(self.tr("Export a workbook"))
        said = self.tr(
            "An Excel file that other programs can read. It is not encrypted unless you give it "
            "a password: keep it as safe as the clinic's data."
        )
        self.above.addWidget(text_label(said, tone="muted", wrap=True))
        self.sheets = self.add_field("sheets", self.tr("Sheets"), SheetTicks(context))
        name = f"clinic-desk-{context.clock():%Y%m%d}{ENDING}"
        self.file = self.add_field("file", self.tr("&File"), PlaceField(Path.home() / name))
        self.password = self.add_field(
            "password",
            self.tr("&Password"),
            QLineEdit(),
            self.tr("Left empty: no password. A forgotten one cannot be found again."),
        )
        self.again = self.add_field("again", self.tr("Password &again"), QLineEdit())
        for line in (self.password, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.save_button.setText(self.tr("&Export"))

    def save(self) -> None:
        """Hand over what was chosen.

        Raises:
            DeskError: no sheet, no place, a short password or two that differ.

        """
        sheets = self.sheets.value()
        if not sheets:
            raise NoSheet
        path = self.file.path()
        if path is None:
            raise NoFileName
        if not path.parent.is_dir():
            raise FolderGone(folder=path.parent)
        password = self.password.text()
        if password and len(password) < SHORTEST:
            raise PasswordShort
        if password != self.again.text():
            raise PasswordsDiffer
        self.chosen.emit(ExportChoice(path, sheets, password or None))


class SheetTicks(QWidget):
    """A tick for each sheet; all of them at first."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        flow = FlowLayout(self, gap=16)
        self.ticks = {subject: QCheckBox(context.words.label(subject)) for subject in Subject}
        for tick in self.ticks.values():
            tick.setChecked(True)
            tick.toggled.connect(self.changed)
            flow.addWidget(tick)
        self.setFocusProxy(next(iter(self.ticks.values())))

    def value(self) -> tuple[Subject, ...]:
        return tuple(subject for subject, tick in self.ticks.items() if tick.isChecked())


class PlaceField(QWidget):
    """Where a workbook is written, typed or picked."""

    changed = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.line = QLineEdit(str(path))
        self.browse = button(self.tr("&Browse…"), icon_name="folder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        self.line.setAccessibleName(self.tr("File"))
        self.line.textChanged.connect(self.changed)
        self.browse.clicked.connect(self._on_browse)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        return self.line.text().strip().strip('"')

    def path(self) -> Path | None:
        """With its ending; None where nothing was typed."""
        if not self.value():
            return None
        path = Path(self.value())
        return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)

    @Slot()
    def _on_browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as"), self.value(), self.tr("Workbooks (*.xlsx)")
        )
        if chosen:
            self.line.setText(chosen)
