"""Putting a finished file in its place: all of it, or nothing and the old one untouched."""

import errno
import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP


class FileNotWritten(DeskError):
    """``name``: of the file."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "{name} could not be written. Close it if it is open in another program, "
        "or choose another folder.",
    )


class NoRoomForFile(FileNotWritten):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "{name} was not written: the disk is full. Delete or move large files, "
        "or choose another disk.",
    )


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def saving(path: Path) -> Generator[Path]:
    """Give a name beside ``path`` to write to; what is written becomes ``path`` at the end.

    When anything fails nothing of it stays, and an older ``path`` is as it was.

    Raises:
        FileNotWritten: the disk is full or the place cannot be written.

    """
    unfinished = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        refusal = NoRoomForFile if error.errno in _FULL else FileNotWritten
        raise refusal(name=path.name) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def save(path: Path, content: bytes) -> None:
    """Write a paper to ``path``.

    Raises:
        FileNotWritten: the disk is full or the place cannot be written.

    """
    with saving(path) as unfinished:
        unfinished.write_bytes(content)
