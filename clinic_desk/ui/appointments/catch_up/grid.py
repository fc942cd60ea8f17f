"""The grid itself: digits begin a time, Enter goes on, X and L say who did not come or left."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clinic_desk.desk.arrivals.catch_up import Outcome
from clinic_desk.ui.appointments.catch_up.lines import FIRST_TIME, NOTE, OUTCOME, LinesModel
from clinic_desk.ui.kit import theme

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
OUTCOMES = {Qt.Key.Key_X: Outcome.MISSED, Qt.Key.Key_L: Outcome.LEFT}
CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
WIDTHS = (56, 100, 88, 100, 72, 72, 72, 132, 0)
LOWEST = 160


class TimesGrid(QTableView):
    """One cell is current; only times and the status can be."""

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self._lines = model
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(_TimeDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setMinimumHeight(theme.px(LOWEST))
        self.setAccessibleName(self.tr("Visits of the day"))
        model.modelReset.connect(self._on_reset)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def commit(self) -> None:
        """Take over what stands in a cell that is being typed in."""
        for editor in self.viewport().findChildren(QLineEdit):
            if editor.isVisible():
                self.commitData(editor)
                super().closeEditor(editor, Hint.NoHint)

    def step(self, by: int) -> bool:
        """Go to the next or the last open time, over lines; False at the end."""
        place = self._place()
        count = self._lines.rowCount() * len(_TIME_COLUMNS)
        while 0 <= place + by < count:
            place += by
            row, column = divmod(place, len(_TIME_COLUMNS))
            index = self._lines.index(row, FIRST_TIME + column)
            if self._lines.is_open(index):
                self.setCurrentIndex(index)
                return True
        return False

    def go_to_refused(self) -> bool:
        """Go to the first cell that is refused; False: none is."""
        index = self._lines.first_refused()
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return index.isValid()

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """A cell that was typed leads to the next one; Esc leaves it as it was."""
        super().closeEditor(editor, Hint.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if hint in {Hint.EditNextItem, Hint.SubmitModelCache}:
            self.step(1)
        elif hint is Hint.EditPreviousItem:
            self.step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            return  # the cell's own field has let it through; what was typed is taken next
        if key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not self.step(1):
                self.focusNextPrevChild(True)
        elif (outcome := OUTCOMES.get(Qt.Key(key))) and index.isValid():
            self._lines.toggle(index.row(), outcome)
        elif key in CLEAR and index.isValid():
            self._lines.clear(index)
        elif event.text().strip() and not event.text()[0].isdecimal():
            event.ignore()  # no other letter begins a time
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Arrows stay among the cells that can be typed in, and the status."""
        found = super().moveCursor(action, modifiers)
        column = min(max(found.column(), FIRST_TIME), OUTCOME)
        return found.siblingAtColumn(column) if found.isValid() else found

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab goes through the cells first, then on to what follows."""
        return self.step(1 if next else -1) or super().focusNextPrevChild(next)

    def selectionCommand(self, index: Index, event: Any = None) -> Any:
        """A click beside the times goes to the times of that line."""
        if index.isValid() and not FIRST_TIME <= index.column() <= OUTCOME:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the grid."""

    def _place(self) -> int:
        index = self.currentIndex()
        if not index.isValid():
            return -1
        column = min(max(index.column() - FIRST_TIME, 0), len(_TIME_COLUMNS) - 1)
        return index.row() * len(_TIME_COLUMNS) + column

    @Slot()
    def _on_reset(self) -> None:
        if self._lines.rowCount():
            self.setCurrentIndex(self._lines.index(0, FIRST_TIME))
            if not self._lines.is_open(self.currentIndex()):
                self.step(1)

    @Slot()
    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.control_height())
        header = self.horizontalHeader()
        for place, width in enumerate(WIDTHS):
            if width:
                header.resizeSection(place, theme.px(width))
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)


_TIME_COLUMNS = range(FIRST_TIME, OUTCOME)


class _TimeDelegate(QStyledItemDelegate):
    """A line edit that fills its cell; the ground says where something can be typed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):  # the style sheet would not draw it
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setPlaceholderText("0905")
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect)
