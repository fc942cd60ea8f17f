"""One encrypted database file; one transaction for each thing the person does."""

from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session, sessionmaker

from clinic_desk.base.clock import Clock
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.storage import journal
from clinic_desk.storage.act import Act, Actor
from clinic_desk.storage.faults import ChangedMeanwhile, as_refusals
from clinic_desk.storage.journal import Action, DeskSession

APPLICATION_ID = 0x436C4473  # "ClDs" in the file's header
KEPT_FOR_UNDO = 20
BUSY_MS = 5_000
UNDO = QT_TRANSLATE_NOOP("Action", "Undo")


class UndoImpossible(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "This was changed again since, so it cannot be undone.")


class NothingToUndo(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "There is nothing to undo.")


class VoidInstead(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Bills and payments are not undone: open the bill and void it."
    )


class Database:
    """The clinic's file, opened. Writing is for one program at a time (storage.opening)."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self.engine = engine
        self.clock = clock
        self._reading = sessionmaker(engine, class_=DeskSession, expire_on_commit=False)
        writing = engine.execution_options(begin="IMMEDIATE")
        self._writing = sessionmaker(writing, class_=DeskSession, expire_on_commit=False)
        self._listeners: list[Callable[[Action], None]] = []
        self._done: deque[Action] = deque(maxlen=KEPT_FOR_UNDO)

    def on_commit(self, listener: Callable[[Action], None]) -> None:
        """Call ``listener`` with each action after it is durable."""
        self._listeners.append(listener)

    @contextmanager
    def reading(self) -> Generator[Session]:
        """A view of the data as of now; nothing can be changed through it."""
        with as_refusals(), self._reading() as session:
            yield session

    @contextmanager
    def transaction(self, title: str, by: Actor) -> Generator[Act]:
        """Commit everything in the block, or nothing; then tell who listens.

        ``title`` is an English source text of the context "Action".

        Raises:
            DeskError: the disk or the file refuses (full, busy, read-only, damaged).

        """
        with self._recording(Action(title, by.name, by.staff_id), by) as act:
            yield act

    @contextmanager
    def bulk(self, title: str, by: Actor) -> Generator[Act]:
        """Like ``transaction``, for thousands of rows: bulk statements are allowed, the audit
        has one line with tables and counts (``act.action.bulk_tables``), and it is not undone.
        """
        with self._recording(Action(title, by.name, by.staff_id, bulk=True), by) as act:
            yield act

    @property
    def undoable(self) -> str | None:
        """The title of the action that ``undo`` would take back."""
        return self._done[-1].title if self._done else None

    def forget(self) -> None:
        """Nothing can be undone any more: somebody else signed in."""
        self._done.clear()

    def undo(self, by: Actor) -> str:
        """Take back the newest action; its title is returned.

        Raises:
            NothingToUndo: nothing was done since sign-in, or 20 actions were taken back.
            VoidInstead: it wrote numbered papers or money.
            UndoImpossible: its rows changed since.

        """
        if not self._done:
            raise NothingToUndo
        past = self._done[-1]
        if past.final:
            raise VoidInstead
        taking_back = Action(UNDO, by.name, by.staff_id, undoes=past.id)
        try:
            with self._recording(taking_back, by, remember=False) as act:
                if not journal.is_current(act.session, past):
                    raise UndoImpossible
                journal.take_back(act.session, past)
        except ChangedMeanwhile as error:  # something was hung on its rows since
            raise UndoImpossible from error
        self._done.pop()
        return past.title

    @contextmanager
    def _recording(self, action: Action, by: Actor, *, remember: bool = True) -> Generator[Act]:
        with as_refusals(), self._writing() as session:
            journal.begin(session, action)
            try:
                # the clock is read after the lock is held, so that stamps follow commits
                session.connection()
                yield Act(session, by, self.clock(), action)
                written = journal.close(session)
                session.commit()
            except BaseException:
                session.rollback()
                raise
        if not written:
            return
        if remember and (action.undoable or action.final):
            self._done.append(action)
        for listener in self._listeners:
            listener(action)

    def close(self) -> None:
        self.engine.dispose()


def open_engine(path: Path, key: bytes | None, *, foreign_keys: bool = True) -> Engine:
    """Open ``path`` with the transactions SQLite documents, not those the driver guesses.

    ``key`` is the raw data key of 32 bytes; None opens a file that is not encrypted (the
    benchmark measures what encryption costs).
    """
    import sqlcipher3.dbapi2 as driver

    engine = create_engine(
        f"sqlite:///{path}", module=driver, hide_parameters=True, query_cache_size=800
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute(f"PRAGMA foreign_keys = {foreign_keys:d}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16000")
        connection.execute("PRAGMA temp_store = MEMORY")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        mode = connection.get_execution_options().get("begin", "")
        connection.exec_driver_sql(f"BEGIN {mode}")

    return engine
