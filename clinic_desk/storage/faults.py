"""What the file system and the database refuse, as sentences the desk can act on."""

import errno
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.orm.exc import StaleDataError

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP


class DiskFull(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The disk is full, so nothing was saved. Delete or move large files, then save again.",
    )


class FileBusy(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Another program is using the clinic's data file. Close it, then try again.",
    )


class FileReadOnly(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The clinic's data file or its folder cannot be written. "
        "Take the write protection away or choose another folder.",
    )


class FileDamaged(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The clinic's data file is damaged or was not made by Clinic Desk. "
        "Restore the newest back-up; the file was left as it is.",
    )


class ChangedMeanwhile(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Somebody else changed this meanwhile. Close the form and open it again to see how it is.",
    )


class DiskTrouble(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The disk did not take what was written, so nothing was saved. "
        "Check the disk or the USB stick, then save again.",
    )


_BY_NAME: dict[str, type[DeskError]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_BUSY": FileBusy,
    "SQLITE_LOCKED": FileBusy,
    "SQLITE_READONLY": FileReadOnly,
    "SQLITE_CANTOPEN": FileReadOnly,
    "SQLITE_PERM": FileReadOnly,
    "SQLITE_CORRUPT": FileDamaged,
    "SQLITE_NOTADB": FileDamaged,
    "SQLITE_IOERR": DiskTrouble,
}
_BY_NUMBER: dict[int, type[DeskError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: FileReadOnly,
    errno.EIO: DiskTrouble,
}


def refusal_of(error: BaseException) -> type[DeskError] | None:
    """The refusal that an error of the driver or the system stands for, if it is one."""
    if isinstance(error, StaleDataError | NoResultFound):
        return ChangedMeanwhile  # taken back meanwhile, as by undo in another window
    if isinstance(error, DBAPIError):
        error = error.orig or error
    name = getattr(error, "sqlite_errorname", None)
    if isinstance(name, str):
        if str(error).startswith("FOREIGN KEY"):
            return ChangedMeanwhile  # what it points to is gone
        base = "_".join(name.split("_")[:2])
        return _BY_NAME.get(base)
    if isinstance(error, PermissionError):
        return FileReadOnly
    if isinstance(error, OSError):
        return _BY_NUMBER.get(error.errno or 0)
    return None


@contextmanager
def as_refusals() -> Generator[None]:
    """Within the block, faults of disk and file become refusals; bugs stay bugs."""
    try:
        yield
    except Exception as error:
        refusal = refusal_of(error)
        if refusal is None:
            raise
        raise refusal from error
