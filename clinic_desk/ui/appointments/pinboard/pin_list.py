"""The list of pinned visits: led by arrow keys, dragged with the mouse back to the board."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QMenu, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.pinboard import PinRow
from clinic_desk.ui.appointments.pinboard.chip import GAP, HIGH, PIN_ROLE, PinDelegate, spoken
from clinic_desk.ui.kit import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ENTER: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TAKE_OFF: set[int] = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
SEEN = 4
"""Cards that are seen without scrolling."""


class PinModel(QAbstractListModel):
    def __init__(self, parent: QWidget, say: Callable[[PinRow], str]) -> None:
        super().__init__(parent)
        self._say = say
        self.rows: list[PinRow] = []

    def show(self, rows: Sequence[PinRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == PIN_ROLE:
            return row
        if role == Role.DisplayRole:
            return row.visit.customer
        if role in {Role.ToolTipRole, Role.AccessibleTextRole}:
            return self._say(row)
        return None


class PinList(QListView):
    """Says what is asked for; it changes nothing itself. Rows are ``PinRow``."""

    dragged = Signal(object, QPoint)
    """A card is held over this place of the screen."""
    dropped = Signal(object, QPoint)
    """It was let go there."""
    cancelled = Signal()
    """The drag was given up."""
    carried = Signal(object)
    """Enter: it is to be led over the board by the arrow keys."""
    unpin_asked = Signal(object)
    copy_asked = Signal(object)
    """To be copied instead of moved, or moved instead of copied."""
    visit_asked = Signal(int)
    left = Signal()
    """Esc: back to the board."""

    def __init__(self, words: Catalogue, today: Callable[[], date]) -> None:
        super().__init__()
        self._pressed: tuple[PinRow, QPoint] | None = None
        self._dragging = False
        self._model = PinModel(self, lambda row: spoken(row, words, today()))
        self._delegate = PinDelegate(self, words, today)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "pins")
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theme.notifier().changed.connect(self._on_theme)
        self._fit()

    @property
    def rows(self) -> tuple[PinRow, ...]:
        return tuple(self._model.rows)

    @property
    def chosen(self) -> PinRow | None:
        return self._row(self.currentIndex())

    def show_rows(self, rows: Sequence[PinRow]) -> None:
        """What was chosen stays chosen, else its place does."""
        before, place = self.chosen, self.currentIndex().row()
        if self._dragging:
            self._stop()
            self.cancelled.emit()
        self._model.show(rows)
        numbers = [row.id for row in rows]
        if before is not None and before.id in numbers:
            place = numbers.index(before.id)
        if rows:
            self.choose(min(max(place, 0), len(rows) - 1))
        self._fit()

    def choose(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.chosen
        if event.key() == Qt.Key.Key_Escape:
            if self._dragging:
                self._stop()
                self.cancelled.emit()
            else:
                self.left.emit()
        elif row is None or self._dragging:
            event.ignore()
        elif event.key() in _ENTER:
            self.carried.emit(row)
        elif event.key() in _TAKE_OFF:
            self.unpin_asked.emit(row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the page, not of the list."""

    # the mouse is ours from the press to the release, wherever it goes

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self._row(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = row, event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        row, start = self._pressed
        where = event.globalPosition().toPoint()
        if not self._dragging:
            far = (where - start).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            self._dragging = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(row, where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, dragging = self._pressed, self._dragging
        self._stop()
        if pressed is not None and dragging:
            self.dropped.emit(pressed[0], event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row(self.indexAt(event.position().toPoint()))
        if row is not None:
            self.visit_asked.emit(row.visit.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen
        if row is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, key, asked in (
            (self.tr("Carry to the board"), "Return", lambda: self.carried.emit(row)),
            (
                self.tr("Move instead") if row.copy else self.tr("Copy instead"),
                "Ctrl+C",
                lambda: self.copy_asked.emit(row),
            ),
            (self.tr("Show on its day"), "", lambda: self.visit_asked.emit(row.visit.id)),
            (self.tr("Take off the pinboard"), "Del", lambda: self.unpin_asked.emit(row)),
        ):
            action = menu.addAction(text)
            action.setShortcut(key)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(asked)
        menu.popup(event.globalPos())

    def _row(self, index: QModelIndex) -> PinRow | None:
        found = index.data(PIN_ROLE)
        return found if isinstance(found, PinRow) else None

    def _stop(self) -> None:
        self._pressed, self._dragging = None, False
        self.viewport().unsetCursor()

    def _fit(self) -> None:
        """As high as its cards, up to a few."""
        shown = min(len(self._model.rows), SEEN)
        self.setFixedHeight(shown * theme.px(HIGH + GAP))

    @Slot()
    def _on_theme(self) -> None:
        self._delegate.restyle()
        self.doItemsLayout()
        self._fit()
