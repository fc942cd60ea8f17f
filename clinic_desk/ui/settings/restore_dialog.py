"""Choosing a back-up to restore: what is in it, the recovery code where it is needed, confirm."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.storage import keys
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.cards import KeyValues
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.tasks import Job, Progress

if TYPE_CHECKING:
    from clinic_desk.jobs.package import BackupInfo

PAUSE_MS = 250
MEGABYTE = 1 << 20


class BackupNotChosen(DeskError):
    field = "file"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose the back-up file first.")


class StillLooking(DeskError):
    field = "file"
    text = QT_TRANSLATE_NOOP("DeskError", "The file is still being read. Wait a moment.")


class NotConfirmed(DeskError):
    field = "sure"
    text = QT_TRANSLATE_NOOP("DeskError", "Tick this to confirm.")


class CodeMissing(DeskError):
    field = "recovery_code"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the recovery code from the recovery sheet.")


@dataclass(frozen=True, slots=True)
class RestoreChoice:
    """What the person wants back. ``code`` None: this computer has the key itself."""

    path: Path
    code: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """A back-up that was read through. ``wraps`` are its keys where this computer has none."""

    info: "BackupInfo"
    wraps: keys.Wraps | None


class FileField(QWidget):
    """A file, typed or picked."""

    changed = Signal(str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.line = QLineEdit(path)
        self.browse = button(self.tr("&Browse…"), icon_name="folder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        self.line.setAccessibleName(self.tr("Back-up file"))
        self.line.textChanged.connect(self.changed)
        self.browse.clicked.connect(self._on_browse)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        return self.line.text().strip().strip('"')

    @Slot()
    def _on_browse(self) -> None:
        folder = str(Path(self.value()).parent) if self.value() else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a back-up"), folder, self.tr("Back-ups (*.zip)")
        )
        if chosen:
            self.line.setText(chosen)


class RestoreDialog(FormDialog):
    """Nothing is changed here: once accepted, ``choice`` is for whoever can close the clinic."""

    def __init__(self, parent: QWidget | None, context: Context) -> None:
        super().__init__(parent.window() if parent else None, context.words)
        self.setWindowTitle(self.tr("Restore a back-up"))
        self._context = context
        self.seen: Seen | None = None
        self.choice: RestoreChoice | None = None
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self.above.addWidget(
            text_label(
                self.tr(
                    "The clinic closes, the back-up is unpacked and checked, and takes the place "
                    "of what is here now. That is kept beside it, so nothing is lost."
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.file = self.add_field("file", self.tr("Back-up &file"), FileField(self._newest()))
        self.content = KeyValues()
        self.content.hide()
        self.form.add_wide(self.content)
        self.code = self.add_field(
            "recovery_code",
            self.tr("&Recovery code"),
            QLineEdit(),
            self.tr("This computer has no key to this back-up: the code is on the recovery sheet."),
        )
        self.code.setPlaceholderText("ABCDE-FGHJK-…")
        self.sure = self.add_field(
            "sure", "", QCheckBox(self.tr("&Put it in the place of what is here now"))
        )
        self._ask_code(asked=False)
        self.save_button.setText(self.tr("Re&store"))
        self.file.changed.connect(self._on_file)
        self._pause.timeout.connect(self.look)
        self.finished.connect(self._on_finished)
        QTimer.singleShot(0, self, self.look)

    def save(self) -> None:
        """Keep what was chosen.

        Raises:
            DeskError: no readable back-up, a code that does not open it, or not confirmed.

        """
        if not self.file.value():
            raise BackupNotChosen
        if self._pause.isActive() or self._job is not None:
            raise StillLooking
        if self.seen is None:
            raise BackupNotChosen
        code = self._checked_code(self.seen)
        if not self.sure.isChecked():
            raise NotConfirmed
        self.choice = RestoreChoice(self.seen.info.path, code)

    @Slot()
    def look(self) -> None:
        """Read the file through, beside the window, and say what is in it."""
        self._pause.stop()
        if not self.file.value():
            return
        path, paths = Path(self.file.value()), self._context.paths

        def work(progress: Progress) -> Seen:
            from clinic_desk.jobs.backup import look

            info = look(path, progress=progress.report)
            return Seen(info, _foreign(path, paths.wraps))

        self._job = self._context.tasks.run(
            self.tr("Reading the back-up…"), work, self._on_seen, self._on_unreadable
        )

    def _checked_code(self, seen: Seen) -> str | None:
        if seen.wraps is None:
            return None
        code = self.code.text().strip()
        if not code:
            raise CodeMissing
        keys.open_by_code(seen.wraps, code)
        return code

    def _newest(self) -> str:
        from clinic_desk.ui.kit.backing_up import last_backup

        last = last_backup(self._context)
        return str(last.path) if last else ""

    def _on_seen(self, seen: Seen) -> None:
        self._job, self.seen = None, seen
        self.content.show_pairs(self._said(seen.info))
        self.content.show()
        self._ask_code(asked=seen.wraps is not None)
        self.grow()

    def _on_unreadable(self, error: DeskError) -> None:
        self._job = None
        error.field = "file"
        self.refuse(error)

    def _said(self, info: "BackupInfo") -> list[tuple[str, str]]:
        counts = info.counts
        return [
            (self.tr("Made"), say_moment(self.words, info.made_at)),
            (self.tr("Customers"), f"{counts.get('customer', 0):,}"),
            (self.tr("Appointments"), f"{counts.get('appointment', 0):,}"),
            (self.tr("Bills"), f"{counts.get('bill', 0):,}"),
            (self.tr("Size"), f"{info.size / MEGABYTE:.1f} MB"),
            (self.tr("Release"), info.release),
        ]

    def _ask_code(self, *, asked: bool) -> None:
        field = self.field("recovery_code")
        if field is not None:
            field.show(shown=asked)

    @Slot()
    def _on_file(self) -> None:
        self.seen = None
        self.content.hide()
        self._ask_code(asked=False)
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._pause.start()

    @Slot()
    def _on_finished(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()


def _foreign(path: Path, own: Path) -> keys.Wraps | None:
    """The back-up's keys, if it is of a clinic that this computer does not open by itself."""
    from clinic_desk.jobs import package

    with package.opened(path) as packed:
        theirs = package.wraps_of(packed, path)
    try:
        return None if keys.Wraps.read(own).id == theirs.id else theirs
    except keys.KeysDamaged:
        return theirs
