"""Where the power-cut sheets are written, and when."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from clinic_desk.base.dates import say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.staff.rights import Right
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.fields import TimeField
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.tasks import Progress
from clinic_desk.ui.settings.section import FormSection

if TYPE_CHECKING:
    from clinic_desk.jobs.power_cut import Evening, Written

CHANGE = QT_TRANSLATE_NOOP("Action", "Change power-cut sheets")


class TimeMissing(DeskError):
    field = "at"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the time, for example 17:30.")


class FolderField(QWidget):
    """A folder, typed or picked; empty: none."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.browse = button(self.tr("C&hoose…"), icon_name="folder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        self.line.setAccessibleName(self.tr("Folder"))
        self.line.setPlaceholderText(self.tr("No folder: nothing is written"))
        self.line.textChanged.connect(self.changed)
        self.browse.clicked.connect(self._on_browse)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        return self.line.text().strip().strip('"')

    def set_value(self, folder: str) -> None:
        self.line.setText(folder)

    @Slot()
    def _on_browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for the power-cut sheets"), self.value()
        )
        if chosen:
            self.line.setText(chosen)


class EveningSection(FormSection):
    """Written each evening while the program runs; here they can be written at once."""

    right = Right.CLINIC

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.body.insertWidget(
            0,
            text_label(
                self.tr(
                    "Each evening the day sheets of the next open day and a phone list are written "
                    "as one PDF, so that the desk goes on when the power or the computer fails. "
                    "Files older than two weeks are removed."
                ),
                tone="muted",
                wrap=True,
            ),
        )
        self.folder = self.form.add_field(
            "folder",
            self.tr("&Folder"),
            FolderField(),
            self.tr(
                "Names and phones stand in it in plain text: choose a USB stick or a folder that "
                "only the desk opens, and print it or keep it on another device."
            ),
        )
        self.at = self.form.add_field("at", self.tr("Written &at"), TimeField())
        self.last = text_label(wrap=True)
        self.write_button = button(self.tr("&Write now"), icon_name="print")
        self.write_button.setObjectName("write_now")
        self._row.insertWidget(1, self.write_button)
        self.body.addWidget(self.last)
        self.body.addStretch(1)
        self._running = False
        self.write_button.clicked.connect(self._on_write)
        self.form.edited.connect(self._show_state)

    def reload(self) -> None:
        super().reload()
        self._show_state()

    def show_rights(self) -> None:
        super().show_rights()
        self._show_state()

    def fill(self) -> None:
        kept = self._kept()
        self.folder.set_value(str(kept.folder) if kept.folder else "")
        self.at.set_value(kept.at)

    def keep(self) -> None:
        """Save folder and time.

        Raises:
            DeskError: no right to, no such folder, or no time.

        """
        from clinic_desk.jobs.power_cut import keep

        at = self.at.value()
        if at is None:
            raise TimeMissing
        folder = Path(self.folder.value()) if self.folder.value() else None
        self.context.do(CHANGE, lambda act: keep(act, folder, at))

    def _kept(self) -> "Evening":
        from clinic_desk.jobs.power_cut import evening

        return self.context.read(evening)

    @Slot()
    def _show_state(self) -> None:
        from clinic_desk.jobs.power_cut import last_written

        folder = self.folder.value()
        written = last_written(Path(folder)) if folder else None
        self.last.setVisible(bool(folder))
        if written is None:
            self.last.setText(self.tr("Nothing is written there yet."))
        else:
            today = self.context.clock().date()
            when = say_moment(self.context.words, written, today)
            self.last.setText(self.tr("Last written: {when}").format(when=when))
        theme.restyle(self.last, tone="good" if written else "muted")
        self.write_button.setEnabled(bool(folder) and not self._running)

    @Slot()
    def _on_write(self) -> None:
        """What stands in the form is kept first: that is what is tried."""
        self.press_save()
        if self.save_button.isEnabled():
            return
        database, actor = self.context.database, self.context.desk.actor
        self.page.notice.dismiss()

        def work(_progress: Progress) -> "Written":
            from clinic_desk.jobs.power_cut import write_tomorrow

            return write_tomorrow(database, by=actor)

        self._running = True
        self._show_state()
        title = self.tr("Writing power-cut sheets…")
        self.context.tasks.run(title, work, self._on_written, self._on_failed)

    def _on_written(self, written: "Written") -> None:
        if not self._end():
            return
        folder = QUrl.fromLocalFile(str(written.path.parent))
        self.page.notice.show_text(
            self.tr("Written: {file}").format(file=written.path),
            tone="good",
            action=self.tr("Open the folder"),
            do=lambda: _open(folder),
        )

    def _on_failed(self, error: DeskError) -> None:
        if self._end() and not self.form.refuse(error.field, error.sentence(self.context.words)):
            self.page.explain(error)

    def _end(self) -> bool:
        """Whether there is still a section to say it in: the language may have changed."""
        if not isValid(self):
            return False
        self._running = False
        self._show_state()
        return True


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
