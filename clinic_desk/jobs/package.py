"""The one zip a back-up is: database, keys and manifest; what it may hold and why it is refused.

The database inside is as encrypted as the original. The keys are wrapped by the recovery code:
the zip opens on a new computer with the recovery sheet alone, and without it nowhere else.
"""

import hashlib
import json
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.jobs.progress import Progress
from clinic_desk.storage.backup import Contents
from clinic_desk.storage.keys import KeysDamaged, Wraps
from clinic_desk.storage.migrations import STEPS
from clinic_desk.storage.upgrade import FileTooNew

FORMAT = 1
DATABASE, KEYS, MANIFEST = "desk.db", "keys.json", "manifest.json"
_ZIP = b"PK\x03\x04"
_MOST_TEXT = 1 << 20
_BLOCK = 1 << 20


class BackupMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "There is no back-up “{file}”. Look whether the USB stick is in, then choose."
    )


class NotABackup(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{file}” is no back-up of Clinic Desk: choose a file named clinic-desk-….zip.",
    )


class BackupDamaged(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The back-up “{file}” is damaged and cannot be used. Choose an older one."
    )


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What is known of a back-up without opening it. ``size``: bytes of the database;
    ``head``: the journal's newest hash; ``counts``: rows by table.
    """

    path: Path
    made_at: datetime
    release: str
    schema: int
    head: str
    actions: int
    counts: dict[str, int]
    size: int
    sha256: str


def pack(
    path: Path,
    database: Path,
    held: Contents,
    wraps: Wraps,
    *,
    release: str,
    made_at: datetime,
    progress: Progress,
) -> BackupInfo:
    """Write the zip to ``path``."""
    at = made_at.timetuple()[:6]
    size = database.stat().st_size
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as package:
        with database.open("rb") as source:
            digest = _copied(source, package, zipfile.ZipInfo(DATABASE, at), size, progress)
        info = BackupInfo(
            path=path,
            made_at=made_at,
            release=release,
            schema=held.schema,
            head=held.head,
            actions=held.actions,
            counts=held.counts,
            size=size,
            sha256=digest,
        )
        package.writestr(zipfile.ZipInfo(KEYS, at), wraps.portable().text())
        package.writestr(zipfile.ZipInfo(MANIFEST, at), _manifest(info))
    return info


def _copied(
    source: IO[bytes],
    package: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    size: int,
    progress: Progress,
) -> str:
    digest, done = hashlib.sha256(), 0
    with package.open(entry, "w", force_zip64=True) as target:
        while block := source.read(_BLOCK):
            target.write(block)
            digest.update(block)
            done += len(block)
            progress(done, size)
    return digest.hexdigest()


def _manifest(info: BackupInfo) -> str:
    said = asdict(info) | {"format": FORMAT, "made_at": info.made_at.isoformat(" ")}
    del said["path"]
    return json.dumps(said, indent=1)


@contextmanager
def opened(path: Path) -> Generator[zipfile.ZipFile]:
    """The zip, open; what is wrong with it while it is read becomes a refusal.

    Raises:
        BackupMissing, NotABackup, BackupDamaged: as named.

    """
    file = path.name
    try:
        with path.open("rb") as source:
            begins = source.read(len(_ZIP))
    except OSError as error:
        raise BackupMissing(file=file) from error
    if begins != _ZIP:
        raise NotABackup(file=file)
    try:
        with zipfile.ZipFile(path) as package:
            yield package
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise BackupDamaged(file=file) from error


def info_of(package: zipfile.ZipFile, path: Path) -> BackupInfo:
    """What the manifest says.

    Raises:
        NotABackup: a zip of something else.
        FileTooNew: a newer release made it.
        BackupDamaged: the manifest cannot be read.

    """
    names = set(package.namelist())
    if MANIFEST not in names:
        raise NotABackup(file=path.name)
    try:
        said: dict[str, Any] = json.loads(_text(package, MANIFEST))
        if int(said["format"]) > FORMAT or int(said["schema"]) > len(STEPS):
            raise FileTooNew
        if not {DATABASE, KEYS} <= names:
            raise BackupDamaged(file=path.name)
        return BackupInfo(
            path=path,
            made_at=datetime.fromisoformat(said["made_at"]),
            release=str(said["release"]),
            schema=int(said["schema"]),
            head=str(said["head"]),
            actions=int(said["actions"]),
            counts={str(name): int(count) for name, count in said["counts"].items()},
            size=int(said["size"]),
            sha256=str(said["sha256"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupDamaged(file=path.name) from error


def wraps_of(package: zipfile.ZipFile, path: Path) -> Wraps:
    """The keys inside, wrapped."""
    try:
        return Wraps.parse(_text(package, KEYS))
    except (KeysDamaged, ValueError) as error:
        raise BackupDamaged(file=path.name) from error


def _text(package: zipfile.ZipFile, name: str) -> str:
    with package.open(name) as entry:
        return entry.read(_MOST_TEXT).decode("utf-8")


def unpack(
    package: zipfile.ZipFile, info: BackupInfo, to: IO[bytes] | None, progress: Progress
) -> None:
    """Read the database through, into ``to`` where there is one; never more than it should be.

    Raises:
        BackupDamaged: it is not what was packed.

    """
    digest, done = hashlib.sha256(), 0
    for block in _blocks(package, info):
        done += len(block)
        if done > info.size:
            break
        digest.update(block)
        if to is not None:
            to.write(block)
        progress(done, info.size)
    if done != info.size or digest.hexdigest() != info.sha256:
        raise BackupDamaged(file=info.path.name)


def _blocks(package: zipfile.ZipFile, info: BackupInfo) -> Iterator[bytes]:
    try:
        with package.open(DATABASE) as source:
            while block := source.read(_BLOCK):
                yield block
    except OSError as error:  # the stick was pulled out
        raise BackupMissing(file=info.path.name) from error
