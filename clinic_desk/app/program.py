"""The window from its first paint to its end: opening, first run, restoring, language, quit."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from clinic_desk.app import language as languages
from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue, catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Job, Progress, Tasks
from clinic_desk.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from clinic_desk.app.session import Session
    from clinic_desk.app.single import Doorbell
    from clinic_desk.storage.act import Actor
    from clinic_desk.storage.opening import Opened
    from clinic_desk.ui.kit.context import Context
    from clinic_desk.ui.settings.restore_dialog import RestoreChoice
    from clinic_desk.ui.shell.first_run import SetUp
    from clinic_desk.ui.shell.first_run_form import FirstRunForm
    from clinic_desk.ui.shell.first_run_write import NewFile
    from clinic_desk.ui.shell.frame import Frame

log = logging.getLogger(__name__)


class Program(QObject):
    """``started`` once the window waits for the person: sign-in, first run, or a refusal."""

    started = Signal()
    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        *,
        language: str = "",
        clock: Clock = wall_clock,
        demo: bool = False,
        settings: WindowSettings | None = None,
    ) -> None:
        super().__init__(app)
        self.paths, self.clock = paths, clock
        self.settings = settings or WindowSettings.load()
        self.refusal: DeskError | None = None
        """Why the clinic cannot be opened, while it cannot."""
        self.session: Session | None = None
        self._app, self._demo = app, demo
        self._bell: Doorbell | None = None
        self._arrived, self._closed = False, False
        self._language = languages.chosen(language, self.settings.language)
        self._again: Callable[[], None] = self._open
        self._file: NewFile | None = None
        self._warned_of: Job | None = None
        self._fonts: Job | None = None
        languages.install(app, self._language)
        self.tasks = Tasks(self)
        self.window = MainWindow(self.settings)
        self.window.close_asked.connect(self.quit)

    @property
    def words(self) -> Catalogue:
        return catalogue(self._language)

    @property
    def frame(self) -> "Frame | None":
        return self.session.frame if self.session else None

    @property
    def context(self) -> "Context | None":
        return self.session.context if self.session else None

    def start(self) -> None:
        """Show the window; the rest begins after its first paint."""
        self.window.waiting.painted.connect(self._open)
        self.window.show()

    @Slot()
    def quit(self) -> None:
        """Close everything; what still runs is asked about first: a second time stops it."""
        running = [job for job in self.tasks.running if job is not self._fonts]
        if running and self.frame is not None and running[0] is not self._warned_of:
            self._warned_of = running[0]
            said = self.tr("“{work}” is still running. Quit again to stop it.")
            self.frame.say(said.format(work=running[0].title), tone="warn")
            return
        self.end()

    @Slot()
    def end(self) -> None:
        """Close everything now."""
        self.close()
        self.window.leave()
        self.ended.emit()

    def close(self) -> None:
        """Close the clinic and keep the window's place. A second time does nothing."""
        if self._closed:
            return
        self._closed = True
        for job in self.tasks.running:
            job.cancel()
        self.tasks.wait()
        if self.session is not None and self.session.evening is not None:
            self.session.evening.write_at_quit()
        self._end_session()
        self._close_file()
        if self._bell is not None:
            self._bell.close()
        self.window.keep_place()

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Speak another language at once: what is shown is built again."""
        self._language = language
        self.settings.language = language
        self.settings.save()
        languages.install(self._app, language)
        if self.session is not None:
            self.session.speak(self.words)
        else:
            self._again()

    @Slot()
    def make_fonts(self) -> None:
        """Once for a computer; nobody waits for it."""
        from clinic_desk.app import fonts

        if not self._closed:
            self._fonts = fonts.prepare(self._app, self.tasks, self.tr("Preparing fonts…"))

    def explain(self, error: DeskError) -> None:
        """A refusal that nobody showed where it belongs."""
        if self.frame is not None:
            self.frame.say(error.sentence(self.words), tone="danger")

    def _arrive(self) -> None:
        """The window waits for the person."""
        if not self._arrived:
            self._arrived = True
            self.started.emit()

    def _open(self) -> None:
        from clinic_desk.storage.opening import NoClinicHere, is_set_up, open_clinic

        self.refusal = None
        if self._demo and not is_set_up(self.paths):
            self._make_demo()
            return
        try:
            opened = open_clinic(
                self.paths,
                clock=self.clock,
                before_upgrade=self._before_upgrade,
            )
        except NoClinicHere:
            self._first_run(None)
        except DeskError as error:
            self._refuse(error)
        else:
            self._opened(opened)

    def _before_upgrade(self, key: bytes) -> None:
        from clinic_desk.jobs.backup import before_upgrade

        before_upgrade(self.paths, key)

    def _opened(self, opened: "Opened") -> None:
        from clinic_desk.desk.clinic.queries import clinic
        from clinic_desk.jobs.holidays import keep_holidays

        try:
            with opened.database.reading() as session:
                ready = clinic(session) is not None
            if ready:
                keep_holidays(opened.database)
        except DeskError as error:
            opened.close()
            self._refuse(error)
            return
        if ready:
            self._begin_session(opened).begin()
            self._arrive()
        else:
            self._first_run(opened)

    def _begin_session(self, opened: "Opened") -> "Session":
        from clinic_desk.app.session import Session

        session = Session(
            opened,
            self.window,
            self.settings,
            paths=self.paths,
            clock=self.clock,
            tasks=self.tasks,
            words=self.words,
        )
        session.language_asked.connect(self.set_language)
        session.restore_asked.connect(self._on_restore_chosen)
        session.quit_asked.connect(self.quit)
        self.session = session
        # once the desk is there: it brings QtNetwork with it
        QTimer.singleShot(0, self, self._listen)
        return session

    @Slot()
    def _listen(self) -> None:
        """Hear second starts, now that the lock is ours."""
        from clinic_desk.app.single import Doorbell

        if self._bell is None and self.session is not None:
            self._bell = Doorbell(self.paths.data, self)
            self._bell.rung.connect(self.window.come_forward)

    def _end_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            self.window.wait()
            session.close()
            session.deleteLater()

    def _refuse(self, error: DeskError) -> None:
        from clinic_desk.ui.shell.cannot_open import CannotOpenPage

        log.warning("Cannot open: %s", type(error).__name__)
        self.refusal = error
        page = CannotOpenPage(error, self.words, self.paths)
        page.again_asked.connect(self._open)
        page.code_entered.connect(self._on_code)
        page.restore_asked.connect(self._ask_restore)
        page.language_asked.connect(self.set_language)
        page.quit_asked.connect(self.quit)
        self._again = lambda: self._refuse(error)
        self.window.fill(page)
        self._arrive()

    @Slot(str)
    def _on_code(self, code: str) -> None:
        from clinic_desk.storage.opening import admit_computer
        from clinic_desk.ui.shell.cannot_open import CannotOpenPage

        try:
            admit_computer(self.paths, code)
        except DeskError as error:
            page = self.window.shown
            if isinstance(page, CannotOpenPage):
                page.refuse(error)
            return
        self._open()

    def _first_run(self, opened: "Opened | None") -> None:
        from clinic_desk.ui.shell.first_run_form import FirstRunForm
        from clinic_desk.ui.shell.first_run_write import NewFile

        file = NewFile(self.paths, self.clock, opened)
        self._show_first_run(FirstRunForm(self._language), file)

    def _show_first_run(self, held: "FirstRunForm", file: "NewFile") -> None:
        from clinic_desk.ui.shell.first_run import FirstRun

        page = FirstRun(held, self.words, file)
        page.language_chosen.connect(self.set_language)
        page.finished.connect(self._on_set_up)
        page.restore_asked.connect(self._ask_restore)
        page.demo_asked.connect(self._on_demo)
        page.quit_asked.connect(self.quit)
        self._file = file
        self._again = lambda: self._show_first_run(held, file)
        self.window.fill(page)
        self._arrive()

    @Slot(object)
    def _on_set_up(self, done: "SetUp") -> None:
        self._file = None
        self._again = self._open
        frame = self._begin_session(done.opened).sit_down(done.owner)
        if done.import_wanted:
            frame.doers.run("import")

    @Slot()
    def _on_demo(self) -> None:
        from clinic_desk.app.demo import demo_paths

        self._close_file()
        self._demo, self.paths = True, demo_paths(self.paths)
        self._open()

    def _make_demo(self) -> None:
        from clinic_desk.app import demo

        paths, clock = self.paths, self.clock

        def work(progress: Progress) -> Path:
            return demo.make(paths, clock, progress)

        self._while_waiting(
            self.tr("Making the demo clinic…"), work, lambda _done: self._open(), self._refuse
        )

    @Slot()
    def _ask_restore(self) -> None:
        self._close_file()
        self._show_restore(None, None)

    def _show_restore(self, file: Path | None, error: DeskError | None) -> None:
        from clinic_desk.ui.shell.restore_page import RestorePage

        page = RestorePage(self.words, self.paths, file)
        page.restore_asked.connect(self._restore)
        page.back_asked.connect(self._open)
        self._again = lambda: self._show_restore(file, error)
        self.window.fill(page)
        if error is not None:
            page.refuse(error)

    @Slot(object)
    def _on_restore_chosen(self, choice: "RestoreChoice") -> None:
        by = self.context.desk.actor if self.context else None
        self._restore(choice.path, choice.code or "", by)

    @Slot(Path, str)
    def _restore(self, file: Path, code: str, by: "Actor | None" = None) -> None:
        """The clinic is closed meanwhile. What is refused leaves everything as it was."""
        from clinic_desk.jobs.restore import restore
        from clinic_desk.storage.act import PROGRAM

        self._end_session()
        paths, clock, actor = self.paths, self.clock, by or PROGRAM

        def work(progress: Progress) -> Path:
            restore(
                file,
                paths,
                recovery_code=code or None,
                by=actor,
                clock=clock,
                progress=progress.report,
            )
            return file

        def failed(error: DeskError) -> None:
            self._show_restore(file, error)

        self._while_waiting(
            self.tr("Restoring the back-up…"), work, lambda _done: self._open(), failed
        )

    def _while_waiting(
        self,
        title: str,
        work: Callable[[Progress], Path],
        done: Callable[[Path], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Run ``work`` in a thread while the window shows nothing else."""
        page = self.window.wait()
        page.follow(self.tasks, self.tasks.run(title, work, done, failed))

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
