"""The base every mapped class shares, and how each table is taken back."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum, StrEnum, auto
from typing import Any, ClassVar

from sqlalchemy import Enum as SqlEnum
from sqlalchemy import MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.types import TypeDecorator

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class TakenBack(Enum):
    """What undo does with a row of a table."""

    RESTORE = auto()
    """Put the row back as it was."""
    NEVER = auto()
    """Numbered papers and money: they are voided by an entry of their own."""


class WallTime(TypeDecorator[datetime]):
    """Local wall time as ``2026-11-21 09:00`` or, with seconds, ``2026-11-21 09:00:30``.

    Sorts as text, reads well in any tool, and is parsed by the fastest parser there is.
    """

    impl = String(19)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else stamp(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A date as ``2026-11-21``."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


def stamp(at: datetime) -> str:
    return at.isoformat(" ", "seconds" if at.second else "minutes")


def _values(kind: type[StrEnum]) -> list[str]:
    return [member.value for member in kind]


class Record(DeclarativeBase):
    """One row that the desk keeps.

    Journaled tables number their rows with AUTOINCREMENT: the number of an undone insert is
    never given to the next person.
    """

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        StrEnum: SqlEnum(StrEnum, native_enum=False, length=32, values_callable=_values),
        datetime: WallTime(),
        date: Day(),
    }
    __table_args__: Any = {"sqlite_autoincrement": True}

    journaled: ClassVar[bool] = True
    taken_back: ClassVar[TakenBack] = TakenBack.RESTORE
    derive: ClassVar[Callable[[Session, Sequence[Any]], None] | None] = None
    """Makes again what is derived from rows of this table (a search index), from the
    journal's steps that touched it; called in the same transaction, by undo too."""

    id: Mapped[int] = mapped_column(primary_key=True)
