"""Bring a database file up to this release, or refuse it."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.storage.database import APPLICATION_ID, open_engine
from clinic_desk.storage.faults import FileDamaged, as_refusals
from clinic_desk.storage.migrations import STEPS


class FileTooNew(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This data file was made by a newer release of Clinic Desk. Install that release.",
    )


def version_of(engine: Engine) -> int:
    """How many steps the file has had, read through the driver.

    Raises:
        FileDamaged: not a file of ours, or the key does not open it.
        FileTooNew: it had more steps than this release knows.

    """
    with as_refusals(), engine.connect() as connection:
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        ours = int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if tables and ours != APPLICATION_ID:
        raise FileDamaged
    if version > len(STEPS):
        raise FileTooNew
    return version


def upgrade(
    path: Path,
    key: bytes | None,
    *,
    to: int | None = None,
    before: Callable[[], object] = lambda: None,
) -> None:
    """Run the steps ``path`` has not had, each in a transaction of its own.

    ``before`` is called once, when a step is due on a file that holds data: it makes the
    verified copy.
    """
    engine = open_engine(path, key, foreign_keys=False)
    try:
        with as_refusals():
            _run(engine, len(STEPS) if to is None else to, before)
    finally:
        engine.dispose()


def _run(engine: Engine, to: int, before: Callable[[], object]) -> None:
    version = version_of(engine)
    if version >= to:
        return
    if version:
        before()
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    for number, step in enumerate(STEPS[version:to], start=version + 1):
        with engine.execution_options(begin="IMMEDIATE").begin() as connection:
            step(Operations(MigrationContext.configure(connection)))
            _check(connection, number)
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _check(connection: Connection, number: int) -> None:
    if lost := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        raise RuntimeError(f"Step {number} leaves {len(lost)} rows without their parents")
