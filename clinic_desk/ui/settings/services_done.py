"""The services somebody does, and in how many minutes where it is not the usual length."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
)

from clinic_desk.desk.clinic.queries import ServiceRow
from clinic_desk.desk.clinic.service import LONGEST, SHORTEST, STEP
from clinic_desk.ui.kit import theme

Index = QModelIndex | QPersistentModelIndex
Role, Flag = Qt.ItemDataRole, Qt.ItemFlag
NOWHERE = QModelIndex()
NAME, MINUTES = 0, 1
LINES, LINE_HEIGHT, MINUTES_WIDTH = 6, 30, 120
MOST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """``minutes`` None: as long as the service ``usually`` takes."""

    id: int
    name: str
    usually: int
    ticked: bool = False
    minutes: int | None = None


class DoneModel(QAbstractTableModel):
    """Name with a tick, and minutes that can be typed over."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show_lines(self, lines: Iterable[Line]) -> None:
        self.beginResetModel()
        self.lines = [*lines]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Flag.ItemIsEnabled | Flag.ItemIsSelectable
        more = Flag.ItemIsEditable if index.column() == MINUTES else Flag.ItemIsUserCheckable
        return usual | more

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Role.ForegroundRole:
            return QColor(theme.current().tone(self._tone(line, index.column())))
        if index.column() == NAME:
            if role == Role.CheckStateRole:
                return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
            return line.name if role == Role.DisplayRole else None
        if role == Role.EditRole:
            return str(line.minutes or line.usually)
        if role == Role.DisplayRole:
            return self.tr("%n minute(s)", "", line.minutes or line.usually)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role == Role.CheckStateRole:
            self.tick(index.row())
            return True
        text = str(value).strip()
        if not text.isdecimal() and text:
            return False
        self.type_minutes(index.row(), int(text[:MOST_DIGITS]) if text else None)
        return True

    def tick(self, row: int) -> None:
        """Or take the tick away, and with it the minutes."""
        line = self.lines[row]
        minutes = None if line.ticked else line.minutes
        self.lines[row] = replace(line, ticked=not line.ticked, minutes=minutes)
        self._say_edited()

    def type_minutes(self, row: int, minutes: int | None) -> None:
        """Of somebody who did all services without a tick, all stay."""
        line = self.lines[row]
        kept = None if minutes == line.usually else minutes
        if kept is None and line.minutes is None:
            return
        if not any(one.ticked for one in self.lines):
            self.lines = [replace(one, ticked=True) for one in self.lines]
        self.lines[row] = replace(line, ticked=True, minutes=kept)
        self._say_edited()

    def _tone(self, line: Line, column: int) -> str:
        if column == MINUTES and line.minutes is None:
            return "muted"
        none_ticked = not any(one.ticked for one in self.lines)
        return "text" if line.ticked or none_ticked else "muted"

    def _say_edited(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, 1))
        self.edited.emit()


class DoneTable(QTableView):
    """Space ticks the line, digits type its minutes, Delete gives it the usual length again."""

    def __init__(self, lines: DoneModel) -> None:
        super().__init__()
        self._lines = lines
        self.setModel(lines)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.SelectedClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit()
        theme.notifier().changed.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(LINE_HEIGHT))
        self.setColumnWidth(MINUTES, theme.px(MINUTES_WIDTH))

    def sizeHint(self) -> QSize:
        shown = min(max(self._lines.rowCount(), 2), LINES)
        return QSize(theme.px(280), shown * theme.px(LINE_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        if row < 0:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._lines.tick(row)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._lines.type_minutes(row, None)
        elif event.text().isdecimal():
            at = self._lines.index(row, MINUTES)
            self.setCurrentIndex(at)
            self.edit(at)
            if isinstance(editor := QApplication.focusWidget(), QLineEdit):
                editor.setText(event.text())
        else:
            super().keyPressEvent(event)


class ServicesDone(QFrame):
    """``value``: minutes by service, None as usual; nothing ticked, nothing in it: all services."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines = DoneModel()
        self.table = DoneTable(self.lines)
        self.table.setAccessibleName(self.tr("Services and their minutes"))
        self.setProperty("kind", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.lines.edited.connect(self._on_edited)

    def value(self) -> dict[int, int | None]:
        return {line.id: line.minutes for line in self.lines.lines if line.ticked}

    def show_services(
        self, services: Iterable[ServiceRow], done: Mapping[int, int | None] | None
    ) -> None:
        """All that are offered, and those no longer offered that ``done`` has."""
        kept = done or {}
        self.lines.show_lines(
            Line(one.id, one.name, one.minutes, one.id in kept, kept.get(one.id))
            for one in services
            if one.active or one.id in kept
        )
        self.table.setCurrentIndex(self.lines.index(0, NAME))
        self.table.updateGeometry()

    def problem(self) -> str:
        """The first line whose minutes no visit can have."""
        for line in self.lines.lines:
            minutes = line.minutes
            if minutes is not None and (not SHORTEST <= minutes <= LONGEST or minutes % STEP):
                said = self.tr("{service}: enter 5 to 480 minutes, in steps of 5.")
                return said.format(service=line.name)
        return ""

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit(self.value())
