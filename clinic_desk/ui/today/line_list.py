"""A list of lines under headings, for one column of Today."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.empty import EmptyState
from clinic_desk.ui.today.lines import LINE_ROLE, Line, LineDelegate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: Sequence[Line]) -> None:
        """The same lines with other words only repaint: nothing jumps while a clock ticks."""
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = list(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole:
                return line.spoken
            case Role.ToolTipRole:
                return line.spoken
            case _ if role == LINE_ROLE:
                return line
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.lines[index.row()]
        if line.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LineList(QListView):
    """Enter and double click open a line, Left and Right go to the next list."""

    opened = Signal(object)
    chosen_changed = Signal(object)
    """The line that was chosen by key or mouse, or None."""
    sideways = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = _Lines(self)
        self._told: tuple[str, int] | None = None
        self._menu: Sequence[QAction] = ()
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self._empty = EmptyState(self.viewport())
        self.doubleClicked.connect(self._on_open)
        self.customContextMenuRequested.connect(self._on_menu)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.notifier().changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def lines(self) -> list[Line]:
        """As they are shown now, headings included."""
        return list(self._model.lines)

    def set_empty(self, text: str, icon: str = "") -> None:
        self._empty.set_content(text, None, icon)

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What right click offers; actions that do not fit the line are hidden by the page."""
        self._menu = actions

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Keep the chosen line and the place in the list; a line that is gone hands on to the
        one that took its place.
        """
        before = self.currentIndex().row()
        chosen, place = self.chosen(), self.verticalScrollBar().value()
        self._model.show(lines)
        if chosen is not None and not self.choose(chosen.key):
            self._choose_near(before)
        self.verticalScrollBar().setValue(place)
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(not lines and self._empty.has_content)

    def chosen(self) -> Line | None:
        """What is marked. Qt's current line may be one that only the focus fell on."""
        index = next(iter(self.selectedIndexes()), None)
        return self._model.lines[index.row()] if index is not None else None

    def choose(self, key: tuple[str, int]) -> bool:
        for place, line in enumerate(self._model.lines):
            if line.key == key:
                self.setCurrentIndex(self._model.index(place))
                return True
        return False

    def choose_first(self) -> None:
        """Where nothing is chosen yet: the first line."""
        if self.chosen() is None:
            self._choose_near(0)

    def _choose_near(self, place: int) -> None:
        count = len(self._model.lines)
        for row in (*range(place, count), *range(min(place, count) - 1, -1, -1)):
            if not self._model.lines[row].heading:
                self.setCurrentIndex(self._model.index(row))
                return

    @Slot()
    def _on_selection(self) -> None:
        line = self.chosen()
        key = line.key if line else None
        if key != self._told:
            self._told = key
            self.chosen_changed.emit(line)

    @Slot(QModelIndex)
    def _on_open(self, index: QModelIndex) -> None:
        line = self._model.lines[index.row()]
        if not line.heading:
            self.opened.emit(line)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid() or self._model.lines[index.row()].heading:
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([action for action in self._menu if action.isVisible()])
        if menu.actions():
            menu.popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.chosen()
        if event.key() in ENTER and line is not None:
            self.opened.emit(line)
        elif event.key() in UP_DOWN and line is None:
            self.choose_first()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.sideways.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page, not of the list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect())
