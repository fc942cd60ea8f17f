"""Restore: unpacked beside the clinic's file, checked, then put in its place in one step.

Killed at any moment, either the old file or the new one is there, whole, and opens. What was
there before is kept beside, with its own keys.
"""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths
from clinic_desk.desk.staff.rights import NotAllowed, Right, may
from clinic_desk.jobs import package
from clinic_desk.jobs.disk import disk_refusals
from clinic_desk.jobs.package import BackupDamaged, BackupInfo
from clinic_desk.jobs.progress import Progress, part, silent
from clinic_desk.storage import backup as copies
from clinic_desk.storage import keys
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.database import Database, open_engine
from clinic_desk.storage.faults import FileDamaged
from clinic_desk.storage.opening import Lock
from clinic_desk.storage.upgrade import upgrade

RESTORE = QT_TRANSLATE_NOOP("Action", "Restore a back-up")
_BEFORE = "before-restore-"
_UNPACKED, _REKEYED = "desk.db.restored", "desk.db.rekeyed"
_ASIDE = "desk.db.new"
"""The name of a file that grows: a folder with nothing but it and keys holds no clinic yet."""


class CodeAsked(keys.KeyMissing):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This back-up was made on another computer. "
        "Enter the recovery code from its printed recovery sheet.",
    )


@dataclass(frozen=True, slots=True)
class _Own:
    """The clinic that is here now, where this computer can open it."""

    wraps: keys.Wraps
    key: bytes


def restore(
    file: Path,
    paths: Paths,
    *,
    recovery_code: str | None = None,
    by: Actor = PROGRAM,
    clock: Clock = wall_clock,
    progress: Progress = silent,
) -> BackupInfo:
    """Bring the clinic of a back-up into ``paths``. ``recovery_code`` (or the passphrase) is
    needed only where this computer does not hold the key: it holds it from then on.

    Raises:
        AlreadyOpen: a window or another command works on the clinic.
        FileBusy: somebody reads it just now.
        BackupMissing, NotABackup, BackupDamaged, FileTooNew: of the back-up.
        CodeAsked, RecoveryCodeWrong: of the key.
        DiskFull, FileReadOnly: of the disk. Nothing was changed then.

    """
    if not may(by, Right.RESTORE):
        raise NotAllowed
    lock = Lock(paths)
    lock.take()
    try:
        with disk_refusals():
            _clear(paths)
            return _Restoring(file, paths, by, clock, progress).run(recovery_code)
    finally:
        with suppress(OSError):
            _clear(paths)
        lock.free()


def _clear(paths: Paths) -> None:
    for name in (_UNPACKED, _REKEYED, _ASIDE):
        copies.remove(paths.data / name)


class _Restoring:
    def __init__(
        self, file: Path, paths: Paths, by: Actor, clock: Clock, progress: Progress
    ) -> None:
        self._file, self._paths, self._by = file, paths, by
        self._clock, self._progress = clock, progress
        self._unpacked = paths.data / _UNPACKED

    def run(self, code: str | None) -> BackupInfo:
        with package.opened(self._file) as packed:
            info = package.info_of(packed, self._file)
            wraps = package.wraps_of(packed, self._file)
            with self._unpacked.open("xb") as target:
                package.unpack(packed, info, target, part(self._progress, 0, 50))
        own = self._own(code)
        key = self._key(own, wraps, code)
        self._check(key, info)
        self._progress(70, 100)
        self._bring_up(key, info)
        self._progress(80, 100)
        self._swap(own, wraps, key, code)
        self._progress(100, 100)
        return info

    def _own(self, code: str | None) -> _Own | None:
        """The clinic that is here; the code may be the one that opens it."""
        try:
            wraps = keys.Wraps.read(self._paths.wraps)
        except keys.KeysDamaged:
            return None
        try:
            return _Own(wraps, keys.open_by_computer(wraps, self._paths))
        except keys.KeyMissing:
            if code is None:
                return None
        try:
            key = keys.open_by_code(wraps, code)
        except keys.RecoveryCodeWrong:
            return None
        wraps = keys.with_computer(wraps, self._paths, key)
        wraps.save(self._paths.wraps)
        return _Own(wraps, key)

    def _key(self, own: _Own | None, wraps: keys.Wraps, code: str | None) -> bytes:
        """What opens the back-up: this computer's own key, or the code."""
        if own and copies.opens(self._unpacked, own.key):
            return own.key
        if code is None:
            raise CodeAsked
        return keys.open_by_code(wraps, code)

    def _check(self, key: bytes, info: BackupInfo) -> None:
        """Pages, references, counts and the journal's head, against the manifest."""
        try:
            held = copies.contents(self._unpacked, key)
        except FileDamaged as error:
            raise BackupDamaged(file=self._file.name) from error
        said = (info.schema, info.head, info.actions, info.counts)
        if (held.schema, held.head, held.actions, held.counts) != said:
            raise BackupDamaged(file=self._file.name)

    def _bring_up(self, key: bytes, info: BackupInfo) -> None:
        """Up to this release, and the audit told, while it still lies beside."""
        upgrade(self._unpacked, key)
        database = Database(open_engine(self._unpacked, key), self._clock)
        try:
            with database.transaction(RESTORE, self._by) as act:
                act.note("restore", f"{info.path.name} {info.head}")
        finally:
            database.close()
        copies.make_one_file(self._unpacked, key)

    def _swap(self, own: _Own | None, wraps: keys.Wraps, key: bytes, code: str | None) -> None:
        """The one step is the renaming of the database; what is done to the keys opens the
        file that is there, before it and after it.
        """
        self._keep_old(own)
        if own is None:
            # whatever is here does not open here: the keys can come first
            self._unpacked.replace(self._paths.data / _ASIDE)
            keys.with_computer(wraps, self._paths, key).save(self._paths.wraps)
            self._take_place(self._paths.data / _ASIDE)
        elif key == own.key:
            self._take_place(self._unpacked)
        else:
            self._take_over(own, wraps, key, code or "")
        copies.flush_folder(self._paths.data)

    def _take_over(self, own: _Own, wraps: keys.Wraps, key: bytes, code: str) -> None:
        """Another clinic than the one that is here: it comes under the key of this one, which
        opens at every moment; afterwards its own recovery code opens it too.
        """
        rekeyed = self._paths.data / _REKEYED
        copies.copy(
            self._unpacked, key, rekeyed, to_key=own.key, progress=part(self._progress, 80, 98)
        )
        self._take_place(rekeyed)
        by_code = keys.Wraps(wraps.id, {"recovery": wraps.boxes["recovery"]})
        try:
            keys.open_by_code(by_code, code)
        except keys.RecoveryCodeWrong:
            keys.with_passphrase(own.wraps, own.key, code).save(self._paths.wraps)
        else:
            box = {"computer": own.wraps.boxes["computer"]}
            bare = keys.Wraps(own.wraps.id, box)
            keys.with_recovery_code(bare, own.key, code).save(self._paths.wraps)

    def _take_place(self, file: Path) -> None:
        for tail in ("-wal", "-shm"):
            self._paths.database.with_name(self._paths.database.name + tail).unlink(missing_ok=True)
        file.replace(self._paths.database)
        copies.flush_folder(self._paths.data)

    def _keep_old(self, own: _Own | None) -> None:
        """What is here now gets a second name, with the time, and its keys a copy."""
        database, wraps = self._paths.database, self._paths.wraps
        self._drop_second_names()
        if own and database.exists() and copies.opens(database, own.key):
            # into one file, which also proves that nobody reads it: closing an old reader
            # later would remove what belongs to the new file
            copies.make_one_file(database, own.key)
        stamp = f"{_BEFORE}{self._clock():%Y%m%d-%H%M%S}"
        if wraps.exists():
            shutil.copy2(wraps, self._paths.data / f"{stamp}.keys.json")
        for tail in ("", "-wal"):
            old = database.with_name(database.name + tail)
            if old.exists():
                _link(old, self._paths.data / f"{stamp}.db{tail}")

    def _drop_second_names(self) -> None:
        """Of a restore that was killed before it had replaced anything."""
        for name in self._paths.data.glob(f"{_BEFORE}*.db"):
            if self._paths.database.exists() and name.samefile(self._paths.database):
                name.unlink()
                name.with_suffix(".keys.json").unlink(missing_ok=True)


def _link(old: Path, name: Path) -> None:
    """A second name costs nothing; where the file system has none, a copy."""
    name.unlink(missing_ok=True)
    try:
        os.link(old, name)
    except OSError:
        shutil.copy2(old, name)


def kept_before(paths: Paths) -> list[tuple[datetime, Path]]:
    """What restores have put aside, newest first."""
    found: list[tuple[datetime, Path]] = []
    for file in paths.data.glob(f"{_BEFORE}*.db"):
        with suppress(ValueError):
            stamp = file.stem.removeprefix(_BEFORE)
            found.append((datetime.strptime(stamp, "%Y%m%d-%H%M%S"), file))
    return sorted(found, reverse=True)
