"""One table for every list that fits into memory: rows are frozen, columns are data."""

from collections.abc import Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from clinic_desk.ui.kit.columns import (
    CENTRE,
    LEFT,
    RIGHT,
    Chip,
    Column,
    Row,
    chip_column,
    day_column,
    grouped_phone,
    money_column,
    number_column,
    phone_column,
)
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.table import ASCENDING, UNSORTED, Empty, Index, Table, TableModel

__all__ = [
    "CENTRE",
    "LEFT",
    "RIGHT",
    "Chip",
    "Column",
    "Empty",
    "Row",
    "RowModel",
    "RowTable",
    "chip_column",
    "day_column",
    "grouped_phone",
    "money_column",
    "number_column",
    "phone_column",
]


class RowModel(TableModel[Row]):
    """Rows in the order of one column; sorting keeps what is chosen."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None) -> None:
        super().__init__(columns, parent)
        self._given: list[Row] = []
        self._shown: list[Row] = []
        self._places: dict[int, int] = {}
        self._order = (UNSORTED, ASCENDING)

    @property
    def rows(self) -> tuple[Row, ...]:
        """As they are shown now."""
        return tuple(self._shown)

    def show(self, rows: Iterable[Row]) -> None:
        self.beginResetModel()
        self._given = list(rows)
        self._arrange()
        self.endResetModel()

    def row(self, index: Index) -> Row:
        return self._shown[index.row()]

    def index_of(self, number: int) -> QModelIndex:
        return self.index(self._places.get(number, -1), 0)

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """By ``column``; -1 is the order in which the rows were given."""
        if column != UNSORTED and not self.columns[column].sortable:
            return
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        # only now: a selection notes its places when it hears this
        held = self.persistentIndexList()
        numbers = [self.row(index).id for index in held]
        self._arrange()
        moved = [
            self.index_of(number).siblingAtColumn(index.column())
            for number, index in zip(numbers, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def _arrange(self) -> None:
        place, order = self._order
        if place == UNSORTED:
            self._shown = list(self._given)
        else:
            self._shown = _sorted(self._given, self.columns[place], order)
        self._places = {row.id: place for place, row in enumerate(self._shown)}


class RowTable(Table[Row], Generic[Row]):
    """A list that keeps its order, its chosen row and its place when it is shown afresh."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        name: str = "",
        settings: WindowSettings | None = None,
        empty: Empty | None = None,
        sort: tuple[int, Qt.SortOrder] | None = None,
    ) -> None:
        """``name`` finds the column widths in ``settings``.

        ``sort`` None keeps the order in which rows are given until a header is clicked.
        """
        self.rows = RowModel[Row](columns, None)
        order = sort or (UNSORTED, ASCENDING)
        self.rows.sort(*order)
        super().__init__(self.rows, name=name, settings=settings, empty=empty, sort=order)

    def show_rows(self, rows: Iterable[Row]) -> None:
        self._showing_afresh(lambda: self.rows.show(rows))


def _sorted(rows: Sequence[Row], column: Column[Row], order: Qt.SortOrder) -> list[Row]:
    key = column.key or column.text
    keyed: list[tuple[Any, Row]] = [(key(row), row) for row in rows]
    known = [pair for pair in keyed if pair[0] is not None]
    known.sort(key=lambda pair: pair[0], reverse=order is not ASCENDING)
    return [row for _, row in known] + [row for key, row in keyed if key is None]
