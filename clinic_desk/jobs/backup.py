"""Back-up: SQLite's own online copy, opened and checked, then packed and read back.

Nothing of it needs the window to stop: it works on connections of its own.
"""

import re
import shutil
import time
import zipfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths
from clinic_desk.desk.staff.rights import NotAllowed, Right, may
from clinic_desk.documents.saving import NoRoomForFile, saving
from clinic_desk.jobs import package
from clinic_desk.jobs.disk import disk_refusals
from clinic_desk.jobs.package import BackupInfo
from clinic_desk.jobs.progress import Progress, part, silent
from clinic_desk.jobs.release import release
from clinic_desk.storage import backup as copies
from clinic_desk.storage import keys
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.faults import FileReadOnly
from clinic_desk.storage.opening import FileMissing, NoClinicHere, is_set_up

DAYS, WEEKS, MONTHS = 7, 5, 12
_NAME = re.compile(r"clinic-desk-(\d{8})-(\d{6})\.zip")
_UNFINISHED = re.compile(r"\.[0-9a-f]{12}\.part")
"""As ``saving`` names them."""
_LONG_AGO = 2 * 24 * 3600
_WORK = "back-up.part"


class BackupFolderGone(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The folder for the back-up, “{folder}”, is not there. "
        "Put the USB stick in, or choose another folder.",
    )


class BackupCutOff(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The back-up could not be finished in “{folder}”. "
        "Look whether the USB stick is still in, or choose another folder.",
    )


class BackupRunning(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "A back-up is being made already. Wait until it is finished."
    )


def back_up(
    paths: Paths,
    to: Path,
    *,
    key: bytes | None = None,
    by: Actor = PROGRAM,
    clock: Clock = wall_clock,
    progress: Progress = silent,
) -> BackupInfo:
    """Make ``clinic-desk-YYYYmmdd-HHMMSS.zip`` in the folder ``to``; whoever uses the clinic
    meanwhile goes on. ``key`` is the open clinic's; without one this computer's own is used.

    Raises:
        BackupFolderGone, BackupCutOff, NoRoomForFile: of the place for it; no half file stays.
        DiskFull, FileDamaged, FileBusy: of the clinic's own disk and file.
        NoClinicHere, FileMissing, KeysDamaged, KeyMissing, BackupRunning, NotAllowed: as named.

    """
    if not may(by, Right.BACK_UP):
        raise NotAllowed
    if not is_set_up(paths):
        raise NoClinicHere
    if not paths.database.exists() or not paths.database.stat().st_size:
        raise FileMissing
    wraps = keys.Wraps.read(paths.wraps)
    key = key or keys.open_by_computer(wraps, paths)
    made_at = clock()
    name = f"clinic-desk-{made_at:%Y%m%d-%H%M%S}.zip"
    with _work_folder(paths) as work:
        copy = work / package.DATABASE
        copies.copy(paths.database, key, copy, progress=part(progress, 0, 40))
        held = copies.contents(copy, key)
        progress(50, 100)
        with _place(to, name) as unfinished:
            info = package.pack(
                unfinished,
                copy,
                held,
                wraps,
                release=release(),
                made_at=made_at,
                progress=part(progress, 50, 80),
            )
            copies.flush(unfinished)
            with package.opened(unfinished) as packed:
                package.unpack(packed, info, None, part(progress, 80, 100))
        copies.flush_folder(to)
    return replace(info, path=to / name)


def before_upgrade(paths: Paths, key: bytes) -> BackupInfo:
    """The verified copy that is made before an upgrade, beside the data."""
    with disk_refusals():
        paths.backups.mkdir(exist_ok=True)
    return back_up(paths, paths.backups, key=key)


@contextmanager
def _work_folder(paths: Paths) -> Generator[Path]:
    """A folder beside the data for the copy, gone afterwards; of two back-ups at once the
    second is refused, so what a killed one left can be cleared away.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(paths.data / "back-up.lock")
    work = paths.data / _WORK
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise BackupRunning from error
    except OSError as error:
        raise FileReadOnly from error
    try:
        with disk_refusals():
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir()
            yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)
        lock.release()


@contextmanager
def _place(folder: Path, name: str) -> Generator[Path]:
    """The name to write to in ``folder``: the whole file gets its name at the end."""
    if not folder.is_dir():
        raise BackupFolderGone(folder=folder)
    try:
        _sweep(folder)
        with saving(folder / name) as unfinished:
            yield unfinished
    except NoRoomForFile:
        raise
    except (DeskError, OSError, zipfile.BadZipFile) as error:
        raise BackupCutOff(folder=folder) from error


def _sweep(folder: Path) -> None:
    """Remove what a killed program left unfinished, days ago."""
    for left in folder.iterdir():
        if _UNFINISHED.fullmatch(left.name):
            # somebody else may sweep too
            with suppress(FileNotFoundError):
                if time.time() - left.stat().st_mtime > _LONG_AGO:
                    left.unlink()


def look(file: Path, *, progress: Progress = silent) -> BackupInfo:
    """What is in a back-up, read through from end to end.

    Raises:
        BackupMissing, NotABackup, BackupDamaged, FileTooNew: as named.

    """
    with package.opened(file) as packed:
        info = package.info_of(packed, file)
        package.wraps_of(packed, file)
        package.unpack(packed, info, None, progress)
        return info


def moment_of(file: Path) -> datetime | None:
    """When a back-up was made, by its name; None: it is not named like one."""
    found = _NAME.fullmatch(file.name)
    if not found:
        return None
    try:
        return datetime.strptime("".join(found.groups()), "%Y%m%d%H%M%S")
    except ValueError:
        return None


def made(folder: Path) -> list[Path]:
    """The back-ups in a folder, newest first."""
    try:
        found = [(moment, file) for file in folder.iterdir() if (moment := moment_of(file))]
    except OSError:
        return []
    return [file for _, file in sorted(found, reverse=True)]


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """Which back-ups stay: the newest of each of the last 7 days, 5 weeks and 12 months that
    have one. The newest of all is always among them.
    """
    newest_first = sorted(moments, reverse=True)
    stay: set[datetime] = set()
    for form, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        of_span: dict[str, datetime] = {}
        for moment in newest_first:
            of_span.setdefault(moment.strftime(form), moment)
        stay.update(list(of_span.values())[:most])
    return stay


def rotate(folder: Path) -> list[Path]:
    """Remove back-ups beyond 7 daily, 5 weekly and 12 monthly ones; what was removed is
    returned. Nothing is removed while the newest is not good.

    Raises:
        DeskError: the newest is damaged, or the folder refuses.

    """
    files = made(folder)
    if not files:
        return []
    look(files[0])
    stay = kept(moment for file in files if (moment := moment_of(file)))
    gone = [file for file in files if moment_of(file) not in stay]
    with disk_refusals():
        for file in gone:
            file.unlink(missing_ok=True)
    return gone
