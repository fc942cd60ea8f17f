"""The power-cut sheets, written each evening while the program runs, or when it next can."""

import logging
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from clinic_desk.base.clock import Clock
from clinic_desk.base.dates import say_day
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit.tasks import Progress, Tasks

if TYPE_CHECKING:
    from clinic_desk.jobs.power_cut import Evening, Written
    from clinic_desk.storage.database import Database

log = logging.getLogger(__name__)
MINUTE_MS = 60_000
AGAIN = timedelta(minutes=10)
"""After a refusal; it is said once for each evening and folder."""


class EveningSheets(QObject):
    """Lives as long as the clinic is open. ``said``: a sentence and its tone, for the window."""

    said = Signal(str, str)

    def __init__(
        self,
        database: "Database",
        clock: Clock,
        tasks: Tasks,
        words: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database, self._clock, self._tasks, self._words = database, clock, tasks, words
        self._running = False
        self._refused: tuple[datetime, Path] | None = None
        self._not_before = datetime.min
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look now, and every minute from now on."""
        self._timer.start()
        self.check()

    def stop(self) -> None:
        self._timer.stop()

    def speak(self, words: Catalogue) -> None:
        """Say what is said in another language."""
        self._words = words

    @Slot()
    def check(self) -> None:
        """Write them if their time has come, also if it came while the program was off."""
        from clinic_desk.documents import fonts
        from clinic_desk.jobs.power_cut import FolderGone, due, is_there, last_due, last_written

        now, kept = self._clock(), self._kept()
        if self._running or kept.folder is None or now < self._not_before:
            return
        if not due(now, kept.at, last_written(kept.folder)):
            return
        moment = (last_due(now, kept.at), kept.folder)
        if not is_there(kept.folder):
            self._refuse(moment, FolderGone(folder=kept.folder))
        elif fonts.ready() is not None:  # they are being made on this computer's first day
            self._write(moment)

    def write_at_quit(self) -> None:
        """Write them now, before the window goes, unless this evening's lie there already.

        The window is closing: what is refused is only logged.
        """
        from clinic_desk.documents import fonts
        from clinic_desk.jobs.power_cut import is_there, last_written, write_tomorrow

        self.stop()
        now, kept = self._clock(), self._kept()
        if kept.folder is None or not is_there(kept.folder) or fonts.ready() is None:
            return
        last = last_written(kept.folder)
        if last is not None and last >= datetime.combine(now.date(), kept.at):
            return
        try:
            write_tomorrow(self._database)
        except DeskError as error:
            log.warning("Power-cut sheets not written: %s", type(error).__name__)

    def _kept(self) -> "Evening":
        from clinic_desk.jobs.power_cut import evening

        with self._database.reading() as session:
            return evening(session)

    def _write(self, moment: tuple[datetime, Path]) -> None:
        database, after = self._database, moment[0].date()

        def work(_progress: Progress) -> "Written":
            from clinic_desk.jobs.power_cut import write_tomorrow

            return write_tomorrow(database, after=after)

        self._running = True
        self._tasks.run(
            self.tr("Writing power-cut sheets…"),
            work,
            self._on_written,
            partial(self._on_failed, moment),
        )

    def _on_written(self, written: "Written") -> None:
        self._running, self._refused = False, None
        day = say_day(self._words, written.day, self._clock().date())
        said = self.tr("Power-cut sheets for {day} are written: {file}")
        self.said.emit(said.format(day=day, file=written.path), "good")

    def _on_failed(self, moment: tuple[datetime, Path], error: DeskError) -> None:
        self._running = False
        self._refuse(moment, error)

    def _refuse(self, moment: tuple[datetime, Path], error: DeskError) -> None:
        self._not_before = self._clock() + AGAIN
        if moment != self._refused:
            self._refused = moment
            self.said.emit(error.sentence(self._words), "danger")
