"""The look and the habits of every table, whatever feeds it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.cells import CellDelegate, shown
from clinic_desk.ui.kit.columns import Column, Row
from clinic_desk.ui.kit.empty import EmptyState
from clinic_desk.ui.kit.settings import WindowSettings

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ASCENDING = Qt.SortOrder.AscendingOrder
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up)
UNSORTED = -1
SAVE_WIDTHS_MS = 500
NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Empty:
    """What a list without rows says it is for, and the first thing to do."""

    text: str
    action: QAction | None = None
    icon: str = ""


class TableModel(QAbstractTableModel, Generic[Row]):
    """Cells from columns; where the rows come from is the subclass's business."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    def row(self, index: Index) -> Row:
        """The row shown at ``index``."""
        raise NotImplementedError

    def index_of(self, number: int) -> QModelIndex:
        """Where the row of record ``number`` stands now; invalid if it is not here."""
        raise NotImplementedError

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        return shown(column, lambda: self.row(index), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self.columns[section].title
        if role == Role.TextAlignmentRole:
            return self.columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None


class Table(QTableView, Generic[Row]):
    """One row is chosen at a time; double click and Enter open it, right click offers more."""

    activated_row = Signal(object)
    """The row that was opened by double click or Enter."""
    chosen_changed = Signal(object)
    """The row that is chosen now, or None; also when the chosen row has new content."""

    def __init__(
        self,
        model: TableModel[Row],
        *,
        name: str = "",
        settings: WindowSettings | None = None,
        empty: Empty | None = None,
        sort: tuple[int, Qt.SortOrder] = (UNSORTED, ASCENDING),
    ) -> None:
        super().__init__()
        self._rows = model
        self._name, self._settings = name, settings
        self._menu: Callable[[Row], Sequence[QAction | None]] | None = None
        self._told: Row | None = None
        self._showing = False
        self._keep_widths = QTimer(self)
        self.hovered = -1
        self._build(model)
        self.horizontalHeader().setSortIndicator(*sort)
        self.setItemDelegate(CellDelegate(self, lambda: self.hovered))
        self._empty = EmptyState(self.viewport())
        self._set_widths()
        self._connect()
        if empty:
            self.set_empty(empty)

    def chosen(self) -> Row | None:
        # not the current index: a list that gets the focus has one that nobody chose
        return next((self._at(index) for index in self.selectionModel().selectedRows()), None)

    def choose(self, number: int) -> bool:
        """Choose the row of record ``number`` and bring it into sight."""
        index = self._rows.index_of(number)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def set_empty(self, empty: Empty) -> None:
        self._empty.set_content(empty.text, empty.action, empty.icon)
        self._show_empty()

    def set_menu(self, actions: Callable[[Row], Sequence[QAction | None]]) -> None:
        """What right click offers for a row; None in the list is a line between."""
        self._menu = actions

    def _build(self, model: TableModel[Row]) -> None:
        self.setModel(model)
        model.setParent(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setMinimumSectionSize(NARROWEST)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._set_row_height()

    def _connect(self) -> None:
        self._keep_widths.setSingleShot(True)
        self._keep_widths.setInterval(SAVE_WIDTHS_MS)
        self._keep_widths.timeout.connect(self._on_keep_widths)
        self.horizontalHeader().sectionResized.connect(self._keep_widths.start)
        self.doubleClicked.connect(self._on_double_click)
        self.customContextMenuRequested.connect(self._on_menu)
        # not setSortingEnabled: that sorts at once, and again with the first rows
        self.horizontalHeader().sortIndicatorChanged.connect(self._rows.sort)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        theme.notifier().changed.connect(self._on_theme)

    def _showing_afresh(self, change: Callable[[], None]) -> None:
        """Let ``change`` reset the model; keep the chosen row and the place in the list."""
        chosen = self.chosen()
        place = self.verticalScrollBar().value()
        self._showing = True
        change()
        if chosen is not None:
            index = self._rows.index_of(chosen.id)
            if index.isValid():
                self.setCurrentIndex(index)
        self._showing = False
        self.doItemsLayout()  # else the list is still thought to be empty
        self.verticalScrollBar().setValue(place)
        self._show_empty()
        self._tell()

    def _at(self, index: QModelIndex) -> Row | None:
        try:
            return self._rows.row(index) if index.isValid() else None
        except KeyError:  # deleted after a long list was loaded
            return None

    def _tell(self) -> None:
        chosen = self.chosen()
        if chosen != self._told:
            self._told = chosen
            self.chosen_changed.emit(chosen)

    def _show_empty(self) -> None:
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(self._rows.rowCount() == 0 and self._empty.has_content)

    def _set_row_height(self) -> None:
        height = theme.control_height()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)
        side = theme.px(16)
        self.setIconSize(QSize(side, side))

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        columns = self._rows.columns
        kept = self._settings.widths.get(self._name, []) if self._settings else []
        widths = kept if len(kept) == len(columns) else [theme.px(c.width) for c in columns]
        for place, (column, width) in enumerate(zip(columns, widths, strict=True)):
            if column.width:
                header.resizeSection(place, max(width, NARROWEST))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(all(column.width for column in columns))

    @Slot()
    def _on_keep_widths(self) -> None:
        if self._settings is None or not self._name:
            return
        header = self.horizontalHeader()
        widths = [header.sectionSize(place) for place in range(header.count())]
        if self._settings.widths.get(self._name) != widths:
            self._settings.widths[self._name] = widths
            self._settings.save()

    @Slot()
    def _on_selected(self) -> None:
        if not self._showing:
            self._tell()

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        row = self._at(index)
        if row is not None:
            self.activated_row.emit(row)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        row = self._at(index)
        if row is None or self._menu is None:
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for action in self._menu(row):
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(at))

    @Slot()
    def _on_theme(self) -> None:
        self._set_row_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen()
        if event.key() in ENTER and chosen is not None:
            self.activated_row.emit(chosen)
            return
        if event.key() in MOVING and chosen is None:
            self.selectRow(0)  # Qt would step from a first row that nobody chose
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters and digits are keys of the page and of the search field, not of the list."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect())

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
