"""A list of customers from a file into the book, in four screens."""

from collections.abc import Callable
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.documents.workbook import problems_workbook
from clinic_desk.jobs import import_customers
from clinic_desk.jobs.import_customers import Imported
from clinic_desk.ui.customers.import_check import CheckPage
from clinic_desk.ui.customers.import_columns import ColumnsPage
from clinic_desk.ui.customers.import_file import FilePage, WorkPage
from clinic_desk.ui.customers.import_result import ResultPage
from clinic_desk.ui.customers.import_steps import Checked, TakenApart, check, take_apart
from clinic_desk.ui.customers.person import sees_phones
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.tasks import Job, Progress

T = TypeVar("T")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDTH, HEIGHT = 900, 620
ROOM = 48
"""What the frame of the window takes of the screen."""


class Screen(IntEnum):
    FILE = 0
    COLUMNS = 1
    CHECK = 2
    RESULT = 3
    WORK = 4


class ImportDialog(QDialog):
    """Nothing is changed before the last step, and then all at once; a stop leaves nothing."""

    imported = Signal(int)
    """How many customers are new."""

    def __init__(self, context: Context, parent: QWidget | None, path: Path | None = None) -> None:
        """``path`` was chosen already (dropped on the window, asked for by the first run)."""
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._when_ended: Callable[[Job], None] = lambda _job: None
        self._taken: TakenApart | None = None
        self._checked: Checked | None = None
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self.setWindowTitle(self.tr("Import customers"))
        self._file = FilePage()
        self._columns = ColumnsPage(context.words)
        self._check = CheckPage(context.words, whole=sees_phones(context))
        self._result = ResultPage()
        self._work = WorkPage()
        self._notice = Notice()
        self._pages = QStackedWidget()
        self._steps: list[QLabel] = []
        self._back = button(self.tr("&Back"), kind="quiet", icon_name="arrow-left")
        self._next = button("", kind="primary")
        self._leave = button(self.tr("Cancel"))
        self._build()
        self._connect()
        self._go(Screen.FILE)
        if path is not None:
            self.read_file(path)

    @property
    def screen_shown(self) -> Screen:
        return Screen(self._pages.currentIndex())

    @Slot(object)
    def read_file(self, path: Path) -> None:
        """Take a file apart; a refusal is shown and another can be chosen."""
        self._folder = path.parent
        self._start(
            self.tr("Reading {file}").format(file=path.name),
            lambda progress: take_apart(path, progress.report),
            self._on_taken,
            Screen.FILE,
        )

    @Slot()
    def reject(self) -> None:
        """While something runs, that is stopped; the dialog stays."""
        if self._job is not None:
            self._job.cancel()
            self._leave.setEnabled(False)
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        (focus if isinstance(focus, QPushButton) else self._next).click()

    # screens

    def _go(self, screen: Screen) -> None:
        self._pages.setCurrentIndex(screen)
        for place, step in enumerate(self._steps):
            reached = screen is not Screen.WORK and place <= screen
            here = place == screen
            theme.restyle(
                step, tone="accent" if reached else "muted", weight="bold" if here else ""
            )
        working, done = screen is Screen.WORK, screen is Screen.RESULT
        self._back.setVisible(screen in {Screen.COLUMNS, Screen.CHECK})
        self._next.setVisible(screen in {Screen.COLUMNS, Screen.CHECK})
        self._leave.setEnabled(True)
        if working:
            self._leave.setText(self.tr("Stop"))
        else:
            self._leave.setText(self.tr("Close") if done else self.tr("Cancel"))
        if screen is Screen.COLUMNS:
            self._next.setText(self.tr("&Next"))
        elif screen is Screen.CHECK and self._checked:
            new = len(self._checked.plan.new)
            self._next.setText(self.tr("&Import {count}").format(count=f"{new:,}"))
            self._next.setEnabled(new > 0)
        first = self._next if self._next.isEnabled() else self._leave
        first = {Screen.FILE: self._file.button, Screen.RESULT: self._leave}.get(screen, first)
        (self._leave if working else first).setFocus()

    def _start(
        self, title: str, work: Callable[[Progress], T], done: Callable[[T], None], back: Screen,
        *, note: str = "",
    ) -> None:  # fmt: skip
        """Run ``work`` beside the window; refused or stopped, it comes back to ``back``."""
        self._notice.dismiss()
        self._work.begin(title, note)
        self._go(Screen.WORK)
        results: list[T] = []

        def keep(progress: Progress) -> None:
            results.append(work(progress))

        tasks = self._context.tasks
        self._job = tasks.run(title, keep, lambda _: None, partial(self._refused, back))
        self._when_ended = lambda job: self._on_ended(job, results, done, back)

    @Slot(object)
    def _on_progressed(self, job: Job) -> None:
        if job is self._job:
            self._work.show_progress(job.done, job.total)

    @Slot(object)
    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._when_ended(job)

    def _on_ended(
        self, job: Job, results: list[T], done: Callable[[T], None], back: Screen
    ) -> None:
        """A stop that came too late has a result all the same, and that is what counts."""
        if results:
            done(results[0])
            return
        self._go(back)
        if job.cancelled:
            self._notice.show_text(self.tr("Stopped: nothing was changed."))

    def _refused(self, back: Screen, error: DeskError) -> None:
        self._go(back)
        self._notice.show_text(error.sentence(self._context.words), tone="danger")

    # steps

    def _on_taken(self, taken: TakenApart) -> None:
        self._taken = taken
        self._columns.show_file(taken)
        self._go(Screen.COLUMNS)

    @Slot()
    def _on_next(self) -> None:
        if self.screen_shown is Screen.COLUMNS:
            self._look()
        elif self.screen_shown is Screen.CHECK:
            self._import()

    @Slot()
    def _on_back(self) -> None:
        self._notice.dismiss()
        back = Screen.COLUMNS if self.screen_shown is Screen.CHECK else Screen.FILE
        self._go(back)

    def _look(self) -> None:
        taken = self._taken
        if taken is None:
            return
        database, today = self._context.database, self._context.clock().date()
        chosen, sheet = self._columns.chosen(), self._columns.sheet
        self._start(
            self.tr("Checking every row"),
            lambda progress: check(
                database, taken, chosen, sheet, today=today, progress=progress.report
            ),
            self._on_checked,
            Screen.COLUMNS,
        )

    def _on_checked(self, checked: Checked) -> None:
        self._checked = checked
        self._check.show_checked(checked)
        self._go(Screen.CHECK)
        if not checked.plan.new:
            self._notice.show_text(self.tr("Nobody in this file is new: there is nothing to do."))

    def _import(self) -> None:
        if self._checked is None:
            return
        found = self._checked.found
        database, actor = self._context.database, self._context.desk.actor
        good_rows_only = self._check.good_rows_only
        self._start(
            self.tr("Importing {count} customers").format(count=len(self._checked.plan.new)),
            lambda progress: import_customers.run(
                database,
                actor,
                found.parsed,
                good_rows_only=good_rows_only,
                digest=found.digest,
                progress=progress.report,
            ),
            self._on_imported,
            Screen.CHECK,
            note=self.tr(
                "Other changes wait until this is finished. A stop leaves nothing behind."
            ),
        )

    def _on_imported(self, done: Imported) -> None:
        problems = len(self._checked.found.parsed.problems) if self._checked else 0
        self._result.show_result(done, problems)
        self._go(Screen.RESULT)
        self.imported.emit(done.new)

    # the rows to correct

    @Slot()
    def _on_save(self) -> None:
        asking = QFileDialog(self, self.tr("Save the rows to correct"))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        asking.setDefaultSuffix("xlsx")
        asking.setDirectory(str(self._folder))
        stem = Path(self._taken.file).stem if self._taken else ""
        asking.selectFile(self.tr("{name} - to correct.xlsx").format(name=stem))
        asking.fileSelected.connect(self._on_save_to)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    @Slot(str)
    def _on_save_to(self, path: str) -> None:
        if self._checked is None:
            return
        found, words = self._checked.found, self._context.words
        here, target = self.screen_shown, Path(path)

        def write(_progress: Progress) -> None:
            rows = import_customers.problem_rows(found, words)
            problems_workbook(target, found.mapping.titles, rows, words)

        self._start(
            self.tr("Saving {file}").format(file=target.name),
            write,
            lambda _: self._on_saved(target, here),
            here,
        )

    def _on_saved(self, target: Path, here: Screen) -> None:
        self._go(here)
        saved = self.tr("Saved: {file}. Correct it there and import it again.")
        self._notice.show_text(saved.format(file=target.name), tone="good")

    # building

    def _build(self) -> None:
        for page in (self._file, self._columns, self._check, self._result, self._work):
            self._pages.addWidget(page)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Result"))
        strip = QHBoxLayout()
        strip.setContentsMargins(24, 16, 24, 12)
        strip.setSpacing(8)
        for number, name in enumerate(names, 1):
            step = text_label(f"{number}  {name}", tone="muted")
            self._steps.append(step)
            strip.addWidget(step)
            if number < len(names):
                strip.addWidget(text_label("›", tone="muted"))
        strip.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(24, 12, 24, 12)
        bottom.setSpacing(8)
        bottom.addWidget(self._back)
        bottom.addStretch(1)
        bottom.addWidget(self._next)
        bottom.addWidget(self._leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(strip)
        layout.addWidget(hairline())
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        layout.addWidget(hairline())
        layout.addLayout(bottom)
        free = self.screen().availableGeometry()
        self.resize(
            min(theme.px(WIDTH), free.width() - ROOM), min(theme.px(HEIGHT), free.height() - ROOM)
        )

    def _connect(self) -> None:
        self._file.chosen.connect(self.read_file)
        self._next.clicked.connect(self._on_next)
        self._context.tasks.progressed.connect(self._on_progressed)
        self._context.tasks.finished.connect(self._on_finished)
        self._back.clicked.connect(self._on_back)
        self._leave.clicked.connect(self.reject)
        self._check.save_asked.connect(self._on_save)
        self._result.save_asked.connect(self._on_save)
        self.finished.connect(self.deleteLater)
        self.setWindowModality(Qt.WindowModality.WindowModal)
