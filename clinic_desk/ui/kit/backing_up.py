"""A back-up made from a page, in a thread, and when the last one was made."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.tasks import Job, Progress

if TYPE_CHECKING:
    from clinic_desk.jobs.package import BackupInfo

FOLDER = "backup.folder"
"""The person's choice of a second place, a USB stick."""
OLD_DAYS, VERY_OLD_DAYS = 2, 7


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest back-up; ``tone`` good for two days, then a warning, danger after a week."""

    path: Path
    made_at: datetime
    tone: str


def folders(context: Context) -> list[Path]:
    """Where back-ups lie: beside the data, and where the person last put one."""
    found = [context.paths.backups]
    chosen = context.settings.choices.get(FOLDER, "")
    if chosen and Path(chosen) not in found:
        found.append(Path(chosen))
    return found


def last_backup(context: Context) -> LastBackup | None:
    """The newest in any of the folders that are there now; None: there is none."""
    from clinic_desk.jobs.backup import made, moment_of

    newest = [files[0] for folder in folders(context) if (files := made(folder))]
    dated = [(moment, file) for file in newest if (moment := moment_of(file)) is not None]
    if not dated:
        return None
    made_at, path = max(dated)
    days = (context.clock() - made_at).days
    tone = "good" if days < OLD_DAYS else "warn" if days < VERY_OLD_DAYS else "danger"
    return LastBackup(path, made_at, tone)


def back_up_to(
    context: Context,
    folder: Path,
    title: str,
    done: Callable[["BackupInfo"], None],
    failed: Callable[[DeskError], None],
) -> Job:
    """Make one in ``folder``. ``title`` is shown while it runs, in the person's language."""
    from clinic_desk.jobs.backup import back_up
    from clinic_desk.storage.faults import as_refusals

    actor = context.desk.actor

    def work(progress: Progress) -> "BackupInfo":
        if folder == context.paths.backups:
            with as_refusals():
                folder.mkdir(parents=True, exist_ok=True)
        return back_up(
            context.paths, folder, by=actor, clock=context.clock, progress=progress.report
        )

    return context.tasks.run(title, work, done, failed)
