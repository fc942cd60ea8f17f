"""The clinic's data as a whole: back-up, restore, export, and whether everything is in order."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton
from shiboken6 import isValid

from clinic_desk.base.dates import say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.desk.staff.rights import Right
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.backing_up import FOLDER, back_up_to, last_backup
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.tasks import Progress
from clinic_desk.ui.settings.exporting import export_as
from clinic_desk.ui.settings.section import Section

if TYPE_CHECKING:
    from clinic_desk.jobs.package import BackupInfo
    from clinic_desk.jobs.verify import Report
    from clinic_desk.ui.settings.export_dialog import ExportChoice
    from clinic_desk.ui.settings.restore_dialog import RestoreDialog


class FilesSection(Section):
    """Long work runs beside the window; the bar below shows how far it is."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self._needs: dict[QPushButton, Right] = {}
        self._running: set[QPushButton] = set()
        self.part(
            self.tr("Back-up"),
            self.tr(
                "One encrypted file, opened and checked after it is made. Keep one outside this "
                "computer, on a USB stick for example."
            ),
        )
        self.last = text_label(wrap=True)
        self.body.addWidget(self.last)
        self.back_up = self._button("back_up", self.tr("&Back up now"), "backup", Right.BACK_UP)
        self.back_up_to = self._button(
            "back_up_to", self.tr("Back up to a &folder…"), "folder", Right.BACK_UP
        )
        self._row(self.back_up, self.back_up_to)
        self.part(
            self.tr("Restore"),
            self.tr("Puts a back-up in the place of what is here now. That is kept beside it."),
        )
        self.restore = self._button("restore", self.tr("&Restore…"), "restore", Right.RESTORE)
        self._row(self.restore)
        self.part(
            self.tr("Export"),
            self.tr("Customers, appointments, bills and payments as an Excel workbook."),
        )
        self.export = self._button("export", self.tr("&Export…"), "export", Right.EXPORT)
        self._row(self.export)
        self.part(
            self.tr("Check the data"),
            self.tr("Reads every row: the file, the audit, the money, the search, the book."),
        )
        self.verify = self._button("verify", self.tr("&Check now"), "check-circle", Right.BACK_UP)
        self._row(self.verify)
        self.result = text_label(wrap=True)
        self.result.hide()
        self.body.addWidget(self.result)
        self.body.addStretch(1)
        self._connect()

    def reload(self) -> None:
        words = self.context.words
        last = last_backup(self.context)
        if last is None:
            self.last.setText(self.tr("There is no back-up yet."))
        else:
            when = say_moment(words, last.made_at, self.context.clock().date())
            said = self.tr("Last back-up: {when}, {file}")
            self.last.setText(said.format(when=when, file=last.path))
        theme.restyle(self.last, tone=last.tone if last else "danger")

    def show_rights(self) -> None:
        for one, right in self._needs.items():
            allowed = self.may(right)
            one.setEnabled(allowed and one not in self._running)
            one.setToolTip("" if allowed else self.said_who(right))

    def _button(self, name: str, words: str, picture: str, right: Right) -> QPushButton:
        made = button(words, icon_name=picture)
        made.setObjectName(name)
        self._needs[made] = right
        return made

    def _row(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in buttons:
            row.addWidget(one)
        row.addStretch(1)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.back_up.clicked.connect(self._on_back_up)
        self.back_up_to.clicked.connect(self._on_back_up_to)
        self.restore.clicked.connect(self._on_restore)
        self.export.clicked.connect(self._on_export)
        self.verify.clicked.connect(self._on_verify)
        self.context.tasks.finished.connect(self._on_task)

    def _begin(self, *buttons: QPushButton) -> None:
        self.page.notice.dismiss()
        self._running.update(buttons)
        self.show_rights()

    def _end(self, *buttons: QPushButton) -> bool:
        """Whether there is still a section to say it in: the language may have changed."""
        if not isValid(self):
            return False
        self._running.difference_update(buttons)
        self.show_rights()
        self.reload()
        return True

    # back-up

    def back_up_in(self, folder: Path) -> None:
        """Make one in ``folder``, which is then where the next one is looked for."""
        both = (self.back_up, self.back_up_to)
        self._begin(*both)

        def done(info: "BackupInfo") -> None:
            if folder != self.context.paths.backups:
                self.context.settings.choices[FOLDER] = str(folder)
                self.context.settings.save()
            if self._end(*both):
                said = self.tr("The back-up was made, opened and checked: {file}")
                self._say_written(said.format(file=info.path), info.path)

        def failed(error: DeskError) -> None:
            if self._end(*both):
                self.page.explain(error)

        back_up_to(self.context, folder, self.tr("Backing up…"), done, failed)

    @Slot()
    def _on_back_up(self) -> None:
        self.back_up_in(self.context.paths.backups)

    @Slot()
    def _on_back_up_to(self) -> None:
        before = self.context.settings.choices.get(FOLDER, "")
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for the back-up"), before
        )
        if chosen:
            self.back_up_in(Path(chosen))

    # restore

    @Slot()
    def _on_restore(self) -> None:
        from clinic_desk.ui.settings.restore_dialog import RestoreDialog

        self.page.notice.dismiss()
        dialog = RestoreDialog(self, self.context)
        # not before the dialog has gone: whoever hears this closes all that the window shows
        dialog.accepted.connect(partial(self._hand_over, dialog))
        dialog.open()

    def _hand_over(self, dialog: "RestoreDialog") -> None:
        self.restore_chosen.emit(dialog.choice)

    # export

    @Slot()
    def _on_export(self) -> None:
        from clinic_desk.ui.settings.export_dialog import ExportDialog

        self.page.notice.dismiss()
        dialog = ExportDialog(self, self.context)
        dialog.chosen.connect(self._on_export_chosen)
        dialog.open()

    @Slot(object)
    def _on_export_chosen(self, choice: "ExportChoice") -> None:
        self._begin(self.export)

        def done(rows: int) -> None:
            if self._end(self.export):
                said = self.tr("Written: {file} ({rows} rows)")
                self._say_written(said.format(file=choice.path, rows=f"{rows:,}"), choice.path)

        def failed(error: DeskError) -> None:
            if self._end(self.export):
                self.page.explain(error)

        try:
            export_as(self.context, choice, self.tr("Exporting…"), done, failed)
        except DeskError as error:  # the key is not there
            failed(error)

    # check

    @Slot()
    def _on_verify(self) -> None:
        database = self.context.database
        self._begin(self.verify)
        self.result.hide()

        def work(progress: Progress) -> "Report":
            from clinic_desk.jobs.verify import verify

            return verify(database, progress=progress.report)

        def done(report: "Report") -> None:
            if self._end(self.verify):
                self.show_report(report)

        def failed(error: DeskError) -> None:
            if self._end(self.verify):
                self._say_result(error.sentence(self.context.words), "danger")

        self.context.tasks.run(self.tr("Checking the data…"), work, done, failed)

    def show_report(self, report: "Report") -> None:
        """What the check found, in words."""
        if not report.clean:
            self._say_result("\n".join(report.sentences(self.context.words)), "danger")
            return
        counts = report.counts
        said = self.tr(
            "Everything is as it should be: {customers} customers, {appointments} appointments, "
            "{bills} bills."
        ).format(
            customers=f"{counts.get('customer', 0):,}",
            appointments=f"{counts.get('appointment', 0):,}",
            bills=f"{counts.get('bill', 0):,}",
        )
        self._say_result(said, "good")

    def _say_result(self, text: str, tone: str) -> None:
        self.result.setText(text)
        self.result.show()
        theme.restyle(self.result, tone=tone)

    def _say_written(self, text: str, file: Path) -> None:
        folder = QUrl.fromLocalFile(str(file.parent))
        self.page.notice.show_text(
            text,
            tone="good",
            action=self.tr("Open the folder"),
            do=lambda: _open(folder),
        )

    @Slot()
    def _on_task(self) -> None:
        """A back-up may have been made from somewhere else; one that was stopped ends too."""
        if not self.context.tasks.running:
            self._running.clear()
            self.show_rights()
        if self.isVisible():
            self.reload()


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
