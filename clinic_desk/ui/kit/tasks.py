"""Long work beside the window: in a thread, or in a child process of our own command line.

``work`` gets plain values only: no session, no record, no widget. What the person can mend
comes back as a refusal; anything else is a bug and is raised on the GUI thread, where the
crash dialog waits for it.
"""

import json
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import Any, TypeVar, cast

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QObject,
    QProcess,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP

T = TypeVar("T")
Failed = Callable[[DeskError], None]
log = logging.getLogger(__name__)

PATIENCE_MS = 3_000


class Cancelled(Exception):
    """Raised inside the work by ``Progress.report`` when the person gave up."""


class ChildRefused(DeskError):
    """The child process has already said it in the person's language."""

    text = "{sentence}"


class ChildStopped(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "The work stopped before it was finished. Try it again.")


class Job(QObject):
    """One running work, for the bar that shows it."""

    _reported = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(
        self, title: str, done: Callable[[Any], None], failed: Failed, tasks: "Tasks"
    ) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self.title = title
        self.done, self.total = 0, 0
        self.cancelled = False
        self._hand_over, self._refuse = done, failed
        # methods of an object of the GUI thread, queued: they run there, wherever emitted
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._ended.connect(self._on_ended, queued)

    def cancel(self) -> None:
        """Ask it to stop; it ends by itself soon, and neither done nor failed is called."""
        self.cancelled = True

    def report(self, done: int, total: int) -> None:
        self._reported.emit(done, total)

    def end(self, result: object, error: Exception | None) -> None:
        self._ended.emit(result, error)

    @Slot(int, int)
    def _on_reported(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self._tasks.progressed.emit(self)

    @Slot(object, object)
    def _on_ended(self, result: object, error: Exception | None) -> None:
        self._tasks.end(self)
        if self.cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            self._hand_over(result)
        elif isinstance(error, DeskError):
            self._refuse(error)
        else:
            raise error


class Progress:
    """Handed to the work so that it can say how far it is."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def report(self, done: int, total: int) -> None:
        """``total`` 0 means that nobody knows.

        Raises:
            Cancelled: the person gave up; let it through.

        """
        if self._job.cancelled:
            raise Cancelled
        self._job.report(done, total)


def _in_thread(job: Job, work: Callable[[Progress], Any]) -> None:
    try:
        result = work(Progress(job))
    except Exception as error:  # noqa: BLE001 - raised again on the GUI thread
        job.end(None, error)
    else:
        job.end(result, None)


class _ProcessJob(Job):
    """Reads the child's lines: progress, then one line with the result or a refusal."""

    def __init__(
        self, title: str, done: Callable[[Any], None], failed: Failed, tasks: "Tasks"
    ) -> None:
        super().__init__(title, done, failed, tasks)
        self.process = QProcess(self)
        self._last: dict[str, Any] = {}
        self._part = b""
        # a child of the job: it may not outlive the process that it is to end
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.process.kill)
        self.process.readyReadStandardOutput.connect(self._on_output)
        self.process.finished.connect(self._on_finished)
        self.process.errorOccurred.connect(self._on_error)

    def start(self, program: str, arguments: Sequence[str], stdin: bytes) -> None:
        self.process.start(program, list(arguments))
        self.process.write(QByteArray(stdin))
        self.process.closeWriteChannel()

    def cancel(self) -> None:
        super().cancel()
        if sys.platform == "win32":
            self.process.kill()  # terminate() only asks windows, and the child has none
            return
        self.process.terminate()
        self._patience.start(PATIENCE_MS)

    @Slot()
    def _on_output(self) -> None:
        lines = (self._part + self.process.readAllStandardOutput().data()).split(b"\n")
        self._part = lines.pop()
        for line in lines:
            self._read(line)

    def _read(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            return
        if not isinstance(said, dict):
            return
        said = cast("dict[str, Any]", said)
        if "done" in said:
            self.report(int(said["done"]), int(said.get("total", 0)))
        else:
            self._last = said

    @Slot()
    def _on_finished(self) -> None:
        self._on_output()
        self._read(self._part)
        if self.cancelled:
            self.end(None, Cancelled())
        elif "refused" in self._last:
            self.end(None, ChildRefused(sentence=self._last["refused"]))
        elif "result" in self._last:
            self.end(self._last["result"], None)
        else:
            log.error("%s: child ended with %s and no result", self.title, self.process.exitCode())
            self.end(None, ChildStopped())

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.error("%s: child could not be started", self.title)
            self.end(None, ChildStopped())


class Tasks(QObject):
    """Runs work off the GUI thread and hands the result back on it."""

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, program: Sequence[str] | None = None
    ) -> None:
        """``program`` is what ``process`` starts; None: this program itself."""
        super().__init__(parent)
        self._program = program or own_command()
        self._running: dict[Job, Thread | None] = {}

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(self._running)

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed,
    ) -> Job:
        """Run ``work`` in a thread. ``title`` is shown, in the person's language."""
        job = Job(title, done, failed, self)
        # Python's own thread: a QRunnable may be deleted while it is still returning
        thread = Thread(target=_in_thread, args=(job, work), name=f"work {title}")
        self._begin(job, thread)
        thread.start()
        return job

    def process(
        self,
        title: str,
        argv: Sequence[str],
        stdin: bytes,
        done: Callable[[Any], None],
        failed: Failed,
    ) -> Job:
        """Run ``clinic-desk ARGV`` as a child; ``done`` is given what it printed as result.

        Secrets (the data key) go by ``stdin``, never in ``argv``: other programs see that.
        """
        job = _ProcessJob(title, done, failed, self)
        self._begin(job, None)
        program, *own = self._program
        job.start(program, [*own, *argv], stdin)
        return job

    def wait(self) -> None:
        """Until everything has ended and been handed back; for closing down and tests."""
        while self._running:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _begin(self, job: Job, thread: Thread | None) -> None:
        self._running[job] = thread
        self.started.emit(job)

    def end(self, job: Job) -> None:
        """Called by the job on the GUI thread when it has ended."""
        thread = self._running.pop(job)
        if thread is not None:
            thread.join()  # it has nothing left to do but to return
        self.finished.emit(job)
        # not deleteLater: Python frees it with its last reference, and a program that closes
        # in the meantime would free it twice
        job.setParent(None)


def own_command() -> list[str]:
    """How this program starts itself for the command line."""
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return [str(here.with_name(f"clinic-desk-cli{here.suffix}"))]
    return [sys.executable, "-m", "clinic_desk"]
