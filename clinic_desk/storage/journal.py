"""What each action changed: for the audit, for undo, and for refreshing pages.

The journal reads the session's own unit of work, so nobody has to remember to tell it. One
row of ``action`` for each transaction, a row of ``change`` for each record it touched, with
the changed columns only. Every change has a salted digest; the action's hash covers those
digests and the hash of the action before it, so text can be erased later on a person's
request while the chain still proves that nothing was altered.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, event, func, inspect, select
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, UOWTransaction, mapped_column
from sqlalchemy.sql.elements import TextClause

from clinic_desk.storage.schema import Record, TakenBack, stamp

Values = dict[str, Any]
GENESIS = "0" * 64


class ActionRecord(Record):
    """One line of the audit: who did what, when (UTC), chained to the line before."""

    __tablename__ = "action"
    journaled = False

    at: Mapped[str]
    staff_id: Mapped[int | None]
    by: Mapped[str]
    title: Mapped[str]
    undoes: Mapped[int | None]
    hash: Mapped[str]


class ChangeRecord(Record):
    """One row changed by one action: changed columns, before and after, as JSON text."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_row", "table", "row"),
        {"sqlite_autoincrement": True},
    )
    journaled = False

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    kind: Mapped[str]
    table: Mapped[str]
    row: Mapped[int | None]
    text: Mapped[str | None] = mapped_column(Text)
    salt: Mapped[str | None]
    digest: Mapped[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One record an action changed. ``before`` None: inserted; ``after`` None: deleted."""

    kind: type[Record]
    row: int
    before: Values | None
    after: Values | None


@dataclass
class Action:
    """What one transaction did."""

    title: str
    by: str
    staff_id: int | None = None
    undoes: int | None = None
    bulk: bool = False
    steps: list[Step] = field(default_factory=list[Step])
    notes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    bulk_tables: dict[str, int] = field(default_factory=dict[str, int])
    id: int = 0

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(step.kind.__tablename__ for step in self.steps) | self.bulk_tables.keys()

    @property
    def undoable(self) -> bool:
        return bool(self.steps) and not self.bulk and not self.final

    @property
    def final(self) -> bool:
        """Whether it wrote numbered papers or money: those are voided, not undone."""
        return any(step.kind.taken_back is TakenBack.NEVER for step in self.steps)


@dataclass
class _Touched:
    """What the unit of work has shown so far of one record."""

    record: Record
    inserted: bool
    deleted: bool = False
    before: Values = field(default_factory=dict[str, Any])


class DeskSession(Session):
    """A session that notes what it changes; the events are registered once, on this class."""

    action: Action | None = None
    touched: dict[Record, _Touched]


def begin(session: DeskSession, action: Action) -> None:
    session.action = action
    session.touched = {}


@event.listens_for(DeskSession, "before_flush")
def _note(session: DeskSession, _context: UOWTransaction, _instances: object) -> None:
    if session.action is None:
        if session.new or session.dirty or session.deleted:
            raise RuntimeError("A change outside a transaction of the database would be lost")
        return
    for record in session.new:
        if record.journaled:
            session.touched[record] = _Touched(record, inserted=True)
    for record in session.dirty:
        if record.journaled and session.is_modified(record):
            _keep_before(_touch(session, record))
    for record in session.deleted:
        if record.journaled:
            touched = _touch(session, record)
            _keep_before(touched, whole=True)
            touched.deleted = True


@event.listens_for(DeskSession, "do_orm_execute")
def _refuse_unjournaled(state: ORMExecuteState) -> None:
    session = state.session
    writes = state.is_update or state.is_delete or state.is_insert
    if not writes and not isinstance(state.statement, TextClause):
        return
    action = session.action if isinstance(session, DeskSession) else None
    if action is None or not action.bulk:
        raise RuntimeError("Change records one by one: a bulk statement leaves no journal")


def _touch(session: DeskSession, record: Record) -> _Touched:
    return session.touched.setdefault(record, _Touched(record, inserted=False))


def _keep_before(touched: _Touched, *, whole: bool = False) -> None:
    state = inspect(touched.record)
    for name in _columns(type(touched.record)):
        if name in touched.before:
            continue
        attribute = state.attrs[name]
        history = attribute.history
        if history.deleted:
            touched.before[name] = history.deleted[0]
        elif history.added and not touched.inserted:
            touched.before[name] = None  # it was empty and never read
        elif whole:
            touched.before[name] = attribute.value


@cache
def _columns(kind: type[Record]) -> tuple[str, ...]:
    """The columns that say something: the version only counts."""
    mapper = inspect(kind)
    names = (column.key for column in mapper.column_attrs)
    return tuple(name for name in names if name != "version")


def close(session: DeskSession) -> bool:
    """Write the audit of this session's action; False when it changed nothing.

    Called inside the transaction, just before it commits.
    """
    session.flush()
    action = session.action
    assert action is not None  # noqa: S101 - begin() has set it
    action.steps.extend(_steps(session.touched.values()))
    session.touched = {}
    _derive(session, action.steps)
    if not (action.steps or action.notes or action.bulk_tables):
        return False
    _write(session, action)
    return True


def _derive(session: DeskSession, steps: list[Step]) -> None:
    by: dict[Any, list[Step]] = {}
    for step in steps:
        if step.kind.derive is not None:
            by.setdefault(step.kind.derive, []).append(step)
    for derive, touched in by.items():
        derive(session, touched)


def _steps(touched: Iterable[_Touched]) -> Iterator[Step]:
    for one in touched:
        record = one.record
        kind: type[Record] = type(record)
        if one.inserted:
            if not one.deleted:
                yield Step(kind, record.id, None, _image(record))
        elif one.deleted:
            yield Step(kind, one.before["id"], dict(one.before), None)
        else:
            after = {name: getattr(record, name) for name in one.before}
            if after != one.before:
                yield Step(kind, record.id, dict(one.before), after)


def _image(record: Record) -> Values:
    values = record.__dict__
    return {name: values[name] for name in _columns(type(record)) if values.get(name) is not None}


def _write(session: DeskSession, action: Action) -> None:
    connection = session.connection()
    at = datetime.now(UTC).isoformat(" ", "milliseconds")
    lines = list(_lines(action))
    previous = head(session)
    said = [at, action.staff_id, action.by, action.title, action.undoes]
    chained = chain(previous, said, (line["digest"] for line in lines))
    written = connection.exec_driver_sql(_NEW_ACTION, (*said, chained))
    action.id = written.lastrowid
    if lines:
        connection.exec_driver_sql(
            _NEW_CHANGES, [line | {"action_id": action.id} for line in lines]
        )


# written out: every action of the desk ends here
_NEW_ACTION = 'INSERT INTO "action" (at, staff_id, "by", title, undoes, hash) VALUES (?,?,?,?,?,?)'
_NEW_CHANGES = (
    'INSERT INTO "change" (action_id, kind, "table", "row", text, salt, digest)'
    " VALUES (:action_id, :kind, :table, :row, :text, :salt, :digest)"
)
_HEAD = 'SELECT hash FROM "action" ORDER BY id DESC LIMIT 1'


def _lines(action: Action) -> Iterator[Values]:
    for step in action.steps:
        kind = "insert" if step.before is None else "delete" if step.after is None else "update"
        yield _line(
            kind, step.kind.__tablename__, step.row, [_plain(step.before), _plain(step.after)]
        )
    for kind, subject in action.notes:
        yield _line("note", kind, None, [None, subject])
    if action.bulk_tables:
        yield _line("bulk", ", ".join(sorted(action.bulk_tables)), None, [None, action.bulk_tables])


def _line(kind: str, table: str, row: int | None, content: list[Any]) -> Values:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    salt = os.urandom(8).hex()
    return {
        "kind": kind,
        "table": table,
        "row": row,
        "text": text,
        "salt": salt,
        "digest": digest(kind, table, row, text, salt),
    }


def digest(kind: str, table: str, row: int | None, text: str, salt: str) -> str:
    """The salted digest of one change line."""
    return hashlib.sha256(f"{salt}|{kind}|{table}|{row}|{text}".encode()).hexdigest()


def chain(previous: str, said: list[Any], digests: Any) -> str:
    """The hash of an action, from the one before it and the digests of its lines."""
    head = json.dumps(said, ensure_ascii=False)
    return hashlib.sha256("|".join([previous, head, *digests]).encode()).hexdigest()


def head(session: Session) -> str:
    """The hash of the newest action: printed on the day-close sheet."""
    return session.connection().exec_driver_sql(_HEAD).scalar() or GENESIS


def broken_links(session: Session) -> list[int]:
    """The numbers of actions whose line or chain does not hold, oldest first."""
    lines: dict[int, list[str]] = {}
    broken: set[int] = set()
    change = ChangeRecord.__table__
    for row in session.connection().execute(select(change).order_by(change.c.id)):
        lines.setdefault(row.action_id, []).append(row.digest)
        if (
            row.text is None
            or row.salt is None
            or digest(row.kind, row.table, row.row, row.text, row.salt) != row.digest
        ):
            broken.add(row.action_id)
    previous = GENESIS
    action = ActionRecord.__table__
    for row in session.connection().execute(select(action).order_by(action.c.id)):
        said = [row.at, row.staff_id, row.by, row.title, row.undoes]
        if chain(previous, said, lines.pop(row.id, [])) != row.hash:
            broken.add(row.id)
        previous = row.hash
    broken.update(lines)
    return sorted(broken)


def count(session: Session) -> int:
    return session.connection().execute(select(func.count(ActionRecord.id))).scalar_one()


def take_back(session: Session, action: Action) -> None:
    """Put back what ``action`` changed, newest first."""
    for step in reversed(action.steps):
        record = session.get(step.kind, step.row)
        if step.before is None:
            session.delete(record)
        elif record is None:
            session.add(step.kind(**step.before))
        else:
            for name, value in step.before.items():
                setattr(record, name, value)
        session.flush()


def is_current(session: Session, action: Action) -> bool:
    """Whether the rows are still as ``action`` left them."""
    last: dict[tuple[type[Record], int], Step] = {}
    for step in action.steps:
        last[step.kind, step.row] = step
    for (kind, row), step in last.items():
        record = session.get(kind, row)
        if record is None or step.after is None:
            if not (record is None and step.after is None):
                return False
        elif any(getattr(record, name) != value for name, value in step.after.items()):
            return False
    return True


def _plain(values: Values | None) -> Values | None:
    if values is None:
        return None
    return {name: _text(value) for name, value in values.items()}


def _text(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case datetime():
            return stamp(value)
        case date() | time():
            return value.isoformat()
        case bytes():
            return f"sha256:{hashlib.sha256(value).hexdigest()}"
        case _:
            return value
