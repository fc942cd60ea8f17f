"""Counts the statements that reach the file, also those that go past SQLAlchemy."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from clinic_desk.storage.database import Database


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements sent within the block, transaction control left out."""
    seen: list[str] = []

    def note(statement: str) -> None:
        if not statement.startswith(("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")):
            seen.append(statement)

    def trace(connection, *_rest) -> None:
        connection.set_trace_callback(note)

    database.engine.dispose()
    event.listen(database.engine, "checkout", trace)
    yield seen
    event.remove(database.engine, "checkout", trace)
    database.engine.dispose()
