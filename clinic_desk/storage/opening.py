"""Opening the clinic's data: lock, key, upgrade. Without Qt."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths
from clinic_desk.storage import keys
from clinic_desk.storage.database import Database, open_engine
from clinic_desk.storage.faults import FileDamaged, FileReadOnly, as_refusals
from clinic_desk.storage.migrations import STEPS
from clinic_desk.storage.upgrade import upgrade, version_of

log = logging.getLogger(__name__)


class AlreadyOpen(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Clinic Desk is already open on this data. Use that window, or close it first."
    )


class NoClinicHere(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "There is no clinic in this folder yet: start Clinic Desk to set one up."
    )


class ClinicHere(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This folder already holds a clinic. Choose an empty folder."
    )


class UpgradeDue(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This data is of an older release. Start Clinic Desk once to bring it up to date.",
    )


class FileMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The clinic's data file is gone or empty, though its keys are here. "
        "Restore the newest back-up.",
    )


class Lock:
    """One writing program for a data folder; the operating system frees it when we die."""

    def __init__(self, paths: Paths) -> None:
        from filelock import FileLock

        self._path = paths.lock
        self._lock = FileLock(paths.lock)

    def take(self) -> None:
        from filelock import Timeout

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyOpen from error
        except OSError as error:
            raise FileReadOnly from error

    def free(self) -> None:
        self._lock.release()


@dataclass
class Opened:
    """The clinic, open: close it when done."""

    database: Database
    key: bytes
    lock: Lock | None

    def close(self) -> None:
        self.database.close()
        if self.lock:
            self.lock.free()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def is_set_up(paths: Paths) -> bool:
    """Whether a clinic lives here. A file without keys, or keys without a file, is refused by
    ``open_clinic`` and never taken for a new clinic; one whose making was cut off is.
    """
    return paths.database.exists() or (paths.wraps.exists() and not _growing(paths).exists())


def create(paths: Paths, *, clock: Clock = wall_clock) -> tuple[Opened, str]:
    """A new, empty, encrypted clinic; and the recovery code, which is kept nowhere.

    Raises:
        ClinicHere: there is one already.
        FileReadOnly, DiskFull: the folder cannot be written.

    """
    if is_set_up(paths):
        raise ClinicHere
    lock = Lock(paths)
    lock.take()
    try:
        with as_refusals():
            key, code = os.urandom(keys.KEY_BYTES), keys.new_recovery_code()
            growing = _growing(paths)
            _remove(growing)
            upgrade(growing, key)
            _check_point(growing, key)
            keys.new_wraps(paths, key, code).save(paths.wraps)
            growing.replace(paths.database)
        return Opened(Database(open_engine(paths.database, key), clock), key, lock), code
    except BaseException:
        lock.free()
        raise


def open_clinic(
    paths: Paths,
    *,
    write: bool = True,
    clock: Clock = wall_clock,
    before_upgrade: Callable[[bytes], object] = lambda _key: None,
) -> Opened:
    """Open the clinic in ``paths``.

    Raises:
        NoClinicHere, FileMissing, KeysDamaged, KeyMissing, FileDamaged, FileTooNew: as named.
        AlreadyOpen: another program writes here (only asked with ``write``).

    """
    if not is_set_up(paths):
        raise NoClinicHere
    lock = Lock(paths) if write else None
    if lock:
        lock.take()
    try:
        _check_there(paths.database)
        key = keys.open_by_computer(keys.Wraps.read(paths.wraps), paths)
        _open_file(paths.database, key, write=write, before=lambda: before_upgrade(key))
        return Opened(Database(open_engine(paths.database, key), clock), key, lock)
    except BaseException:
        if lock:
            lock.free()
        raise


def _check_there(path: Path) -> None:
    if not path.exists() or path.stat().st_size == 0:
        raise FileMissing


def _open_file(path: Path, key: bytes, *, write: bool, before: Callable[[], object]) -> None:
    if write and not os.access(path, os.W_OK):
        raise FileReadOnly
    engine = open_engine(path, key)
    try:
        version = version_of(engine)
    finally:
        engine.dispose()
    if version == 0:
        raise FileDamaged
    if version < len(STEPS):
        if not write:
            raise UpgradeDue
        upgrade(path, key, before=before)


def admit_computer(paths: Paths, code: str) -> None:
    """Let this computer open the data by itself from now on, by the recovery code."""
    wraps = keys.Wraps.read(paths.wraps)
    key = keys.open_by_code(wraps, code)
    keys.with_computer(wraps, paths, key).save(paths.wraps)


def _growing(paths: Paths) -> Path:
    return paths.data / "desk.db.new"


def _check_point(path: Path, key: bytes) -> None:
    """Everything into the one file, so that it can be renamed."""
    engine = open_engine(path, key)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)
