"""Rows by the ten thousand on their way into the file: numbered, gathered, written in lots."""

from typing import Any, cast

from sqlalchemy import Table, func, insert, select

from clinic_desk.storage.act import Act
from clinic_desk.storage.schema import Record

LOT = 5_000


class Rows:
    """The new rows of one table within a bulk action, which is told how many they were."""

    def __init__(self, act: Act, kind: type[Record]) -> None:
        self._act = act
        self._table = cast("Table", kind.__table__)
        self._waiting: list[dict[str, Any]] = []
        highest = act.session.connection().execute(select(func.max(self._table.c.id))).scalar()
        self._last = highest or 0
        self.count = 0

    def add(self, **values: Any) -> int:
        """Take one row, all columns but ``id`` given; its number is returned."""
        self._last += 1
        self.put(id=self._last, **values)
        return self._last

    def put(self, **values: Any) -> None:
        """Take one row with a number of its own."""
        self._waiting.append(values)
        self.count += 1

    @property
    def full(self) -> bool:
        """Whether it is time to write: ask before rows of another table refer to these."""
        return len(self._waiting) >= LOT

    def write(self) -> None:
        """Write what was gathered."""
        if self._waiting:
            self._act.session.connection().execute(insert(self._table), self._waiting)
            self._waiting = []
        if self.count:
            self._act.action.bulk_tables[self._table.name] = self.count
