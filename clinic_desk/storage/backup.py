"""Whole copies of the database file: made while others write, checked, brought under another key.

Works on the driver's own connections: a copy may be of an older schema than today's records.
"""

import os
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clinic_desk.storage.database import APPLICATION_ID, BUSY_MS
from clinic_desk.storage.faults import (
    DiskFull,
    DiskTrouble,
    FileBusy,
    FileDamaged,
    FileReadOnly,
    as_refusals,
)
from clinic_desk.storage.journal import GENESIS

PAGES_AT_ONCE = 1_000
Progress = Callable[[int, int], None]
"""Called with (done, of); what it raises stops the work."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a whole, sound file holds. ``head``: the hash of its newest action."""

    schema: int
    head: str
    actions: int
    counts: dict[str, int]


def _driver() -> Any:
    """The driver, which says nothing of its types."""
    import sqlcipher3.dbapi2 as driver

    return driver


@contextmanager
def _connected(path: Path, key: bytes) -> Generator[Any]:
    with closing(_driver().connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        yield connection


def copy(
    source: Path, key: bytes, to: Path, *, to_key: bytes | None = None, progress: Progress
) -> None:
    """Copy the database as it is at this moment into the one file ``to``, which is flushed to
    the disk; ``to_key`` brings it under another key. Others may write meanwhile.

    Raises:
        DeskError: the disk or the file refuses; what is at ``to`` then is of no use.

    """

    def report(_status: int, left: int, pages: int) -> None:
        progress(pages - left, pages)

    remove(to)
    with as_refusals():
        with _connected(source, key) as origin, _connected(to, to_key or key) as target:
            # a transaction that has begun to read keeps its view: without one, every write of
            # another program would start the copy anew
            origin.execute("BEGIN")
            origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
            target.execute("PRAGMA synchronous = OFF")
            with _named_errors():
                origin.backup(target, pages=PAGES_AT_ONCE, progress=report)
            origin.execute("ROLLBACK")
        make_one_file(to, to_key or key)


_SAID = {
    "full": DiskFull,
    "I/O": DiskTrouble,
    "locked": FileBusy,
    "readonly": FileReadOnly,
    "malformed": FileDamaged,
    "not a database": FileDamaged,
}


@contextmanager
def _named_errors() -> Generator[None]:
    """The driver's back-up, alone of all it does, gives its errors no name: only words."""
    try:
        yield
    except _driver().Error as error:
        for words, refusal in _SAID.items():
            if words in str(error):
                raise refusal from error
        raise


def make_one_file(path: Path, key: bytes) -> None:
    """Bring everything of ``path`` into that one file, durably: it can then be renamed.

    Raises:
        FileBusy: another program has it open.

    """
    with as_refusals():
        with _connected(path, key) as connection:
            # asks for the file alone, so it also proves that nobody else has it open
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        flush(path)


def opens(path: Path, key: bytes) -> bool:
    """Whether ``path`` is a database that ``key`` opens.

    Raises:
        FileBusy, DiskTrouble: nobody can say just now.

    """
    with suppress(FileDamaged), as_refusals(), _connected(path, key) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return True
    return False


def contents(path: Path, key: bytes) -> Contents:
    """What the file holds, after every page, index and reference was checked.

    Raises:
        FileDamaged: something in it is not whole, or it is not ours.

    """
    with as_refusals(), _connected(path, key) as connection:
        if faults(connection.execute) or orphans(connection.execute):
            raise FileDamaged
        if _one(connection, "PRAGMA application_id") != APPLICATION_ID:
            raise FileDamaged
        head = connection.execute("SELECT hash FROM action ORDER BY id DESC LIMIT 1").fetchone()
        counts = counted(connection.execute)
        return Contents(
            schema=_one(connection, "PRAGMA user_version"),
            head=head[0] if head else GENESIS,
            actions=counts["action"],
            counts=counts,
        )


def faults(execute: Callable[[str], Any]) -> list[str]:
    """What SQLite finds wrong with pages and indexes; nothing else can be trusted then."""
    torn = [str(row[0]) for row in execute("PRAGMA cipher_integrity_check").fetchall()]
    if torn:  # the next check would stop at such a page
        return torn
    return [str(row[0]) for row in execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]


def orphans(execute: Callable[[str], Any]) -> list[str]:
    """Rows that refer to rows which are not there."""
    lost = execute("PRAGMA foreign_key_check").fetchall()
    return [f"{row[0]} {row[1]} has no {row[2]}" for row in lost]


def counted(execute: Callable[[str], Any]) -> dict[str, int]:
    """How many rows each table has, by name."""
    names = execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
        " ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {
        name: int(execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - our own tables
        for (name,) in names
    }


def remove(path: Path) -> None:
    """Remove a database file with what SQLite keeps beside it."""
    for tail in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(path: Path) -> None:
    """Make the names in a folder durable; Windows does that by itself."""
    if os.name == "nt":
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _one(connection: Any, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])
