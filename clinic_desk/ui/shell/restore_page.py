"""Restore a back-up: on a new computer, after damage, or because the owner wants the old state."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.labels import IconLabel, text_label
from clinic_desk.ui.shell.middle import in_the_middle, spread

COLUMN = 640


class FileNotChosen(DeskError):
    field = "file"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose the back-up file first.")


class RestorePage(QWidget):
    """Fills the window: nothing else is open while data are replaced."""

    restore_asked = Signal(Path, str)
    """The file, and the recovery code (may be empty)."""
    back_asked = Signal()

    def __init__(self, words: Catalogue, paths: Paths, file: Path | None = None) -> None:
        super().__init__()
        self._words = words
        self.fields = Form()
        self.file = QLineEdit(str(file or _newest(paths) or ""))
        self.browse = button(self.tr("&Browse…"), icon_name="folder")
        chooser = QWidget()
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        chooser.setFocusProxy(self.file)
        self.fields.add_field("file", self.tr("Back-up &file"), chooser)
        self.code = self.fields.add_field(
            "recovery_code",
            self.tr("&Recovery code"),
            QLineEdit(),
            hint=self.tr("Only for a back-up made on another computer: from the recovery sheet."),
        )
        self.code.setPlaceholderText("ABCDE-FGHJK-…")
        self.message = text_label(tone="danger", wrap=True)
        self.message.hide()
        self.restore = button(self.tr("&Restore"), kind="primary", icon_name="restore")
        self.back = button(self.tr("Back"))
        self._build()
        self.restore.clicked.connect(self._on_restore)
        self.code.returnPressed.connect(self._on_restore)
        self.back.clicked.connect(self.back_asked)
        self.browse.clicked.connect(self._on_browse)

    def refuse(self, error: DeskError) -> None:
        """Why it was not restored; a missing code is asked for."""
        from clinic_desk.storage.keys import KeyMissing

        sentence = error.sentence(self._words)
        field = "recovery_code" if isinstance(error, KeyMissing) else error.field
        if not self.fields.refuse(field, sentence):
            self.message.setText(sentence)
            self.message.show()

    def _build(self) -> None:
        explanation = text_label(
            self.tr(
                "The back-up is unpacked and checked first. What is here now is kept beside it, "
                "so nothing is lost."
            ),
            tone="muted",
            wrap=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.restore)
        inner = QFrame()
        inner.setProperty("kind", "card")
        inner.setFixedWidth(theme.px(COLUMN))
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(12)
        column.addLayout(spread(IconLabel("restore", "accent", 36)))
        column.addLayout(spread(text_label(self.tr("Restore a back-up"), size="title")))
        column.addWidget(explanation)
        column.addSpacing(8)
        column.addWidget(self.fields)
        column.addWidget(self.message)
        column.addLayout(buttons)
        self.setLayout(in_the_middle(inner))
        self.setFocusProxy(self.file)

    @Slot()
    def _on_restore(self) -> None:
        self.message.hide()
        self.fields.clear_refusals()
        file = self.file.text().strip()
        if not file:
            self.refuse(FileNotChosen())
            return
        self.restore_asked.emit(Path(file), self.code.text().strip())

    @Slot()
    def _on_browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a back-up"),
            str(Path(self.file.text()).parent) if self.file.text() else "",
            self.tr("Back-ups (*.zip)"),
        )
        if chosen:
            self.file.setText(chosen)


def _newest(paths: Paths) -> Path | None:
    from clinic_desk.jobs.backup import made

    files = made(paths.backups)
    return files[0] if files else None
