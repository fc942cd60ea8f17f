"""Lists of any length: all the numbers, and only those rows that are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from clinic_desk.ui.kit.columns import Column, Row
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.table import ASCENDING, Empty, Index, Table, TableModel

PAGE = 128
KEPT = 24
"""Pages in memory: three thousand rows, a dozen screens up and down."""

Order = Callable[[int, bool], "array[int]"]
"""Given a column and whether descending: the numbers of all rows, in that order."""
Fetch = Callable[[Sequence[int]], Iterable[Row]]
"""Given some numbers: their rows, in any order; a row deleted meanwhile may be missing."""


class PagedModel(TableModel[Row]):
    def __init__(
        self,
        columns: Sequence[Column[Row]],
        order: Order,
        fetch: Callable[[Sequence[int]], Iterable[Row]],
        parent: QWidget | None,
    ) -> None:
        super().__init__(columns, parent)
        self._order, self._fetch = order, fetch
        self._sorted_by = (0, False)
        self._ids = array("q")
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def load(self) -> None:
        """Ask afresh for the numbers; rows follow when they are seen."""
        self.beginResetModel()
        self._pages.clear()
        self._ids = self._order(*self._sorted_by)
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The row at ``index``.

        Raises:
            KeyError: it was deleted after the list was loaded.

        """
        place = index.row()
        return self._page(place // PAGE)[self._ids[place]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        try:
            return super().data(index, role)
        except KeyError:
            return None

    def index_of(self, number: int) -> QModelIndex:
        try:
            return self.index(self._ids.index(number), 0)
        except ValueError:
            return QModelIndex()

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        if column < 0 or not self.columns[column].sortable:
            return
        self._sorted_by = (column, order is not ASCENDING)
        self.layoutAboutToBeChanged.emit()
        # only now: a selection notes its places when it hears this
        held = self.persistentIndexList()
        numbers = [self._ids[index.row()] for index in held]
        self._pages.clear()
        self._ids = self._order(*self._sorted_by)
        moved = [
            self.index_of(number).siblingAtColumn(index.column())
            for number, index in zip(numbers, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def _page(self, number: int) -> dict[int, Row]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        page = {row.id: row for row in self._fetch(wanted)}
        self._pages[number] = page
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return page


class PagedTable(Table[Row], Generic[Row]):
    """Looks and behaves like RowTable, over a list too long to hold."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        order: Order,
        fetch: Callable[[Sequence[int]], Iterable[Row]],
        *,
        name: str = "",
        settings: WindowSettings | None = None,
        empty: Empty | None = None,
    ) -> None:
        self.rows = PagedModel[Row](columns, order, fetch, None)
        first = (0, ASCENDING)
        super().__init__(self.rows, name=name, settings=settings, empty=empty, sort=first)

    def reload(self) -> None:
        """Show the list as it is now; the chosen row stays chosen."""
        self._showing_afresh(self.rows.load)
