"""Whatever a disk answers while a job copies whole files is a refusal, never a bug."""

import errno
from collections.abc import Generator
from contextlib import contextmanager

from clinic_desk.storage.faults import DiskFull, DiskTrouble, as_refusals, refusal_of


@contextmanager
def disk_refusals() -> Generator[None]:
    """Like ``as_refusals``, and every other error of the system too: a stick that is pulled
    out answers in a dozen ways.

    Raises:
        DiskFull, FileReadOnly, FileBusy, FileDamaged, DiskTrouble: as named.

    """
    try:
        with as_refusals():
            yield
    except OSError as error:
        # a file system may be full for files of this size alone
        full = DiskFull if error.errno == errno.EFBIG else None
        raise (refusal_of(error) or full or DiskTrouble) from error
