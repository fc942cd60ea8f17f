"""A new clinic that is filled by a job: whole, or not there at all."""

from collections.abc import Generator
from contextlib import contextmanager

from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.paths import Paths
from clinic_desk.storage import backup, opening
from clinic_desk.storage.opening import Opened


@contextmanager
def new_clinic(paths: Paths, *, clock: Clock = wall_clock) -> Generator[tuple[Opened, str]]:
    """Make a clinic, open, with its recovery code. When the block fails, its files are gone
    again; when it does not, the clinic stays open.

    Raises:
        DeskError: as ``opening.create``.

    """
    opened, code = opening.create(paths, clock=clock)
    try:
        yield opened, code
    except BaseException:
        opened.database.close()
        backup.remove(paths.database)
        paths.wraps.unlink(missing_ok=True)
        opened.close()  # the lock goes last
        raise
