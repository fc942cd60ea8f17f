"""The visits of a day with what was typed beside them, as cells of a grid."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.arrivals.catch_up import (
    Outcome,
    Refused,
    SeenLine,
    Times,
    TimeUnclear,
    read_clock,
)
from clinic_desk.ui.kit import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TIMES = ("arrived", "seated", "done")
FIRST_TIME, OUTCOME, NOTE = 4, 7, 8
COLUMNS = 9


@dataclass
class Line:
    """One visit; ``typed`` holds texts as they are typed, so that nothing is lost."""

    visit: VisitRow
    doctor: str
    typed: dict[str, str] = field(default_factory=dict[str, str])
    outcome: Outcome | None = None
    refused: dict[str, str] = field(default_factory=dict[str, str])
    """A sentence for each cell that is refused; "" is the whole line."""

    def known(self, name: str) -> datetime | None:
        found: datetime | None = getattr(self.visit, f"{name}_at")
        return found

    @property
    def touched(self) -> bool:
        return bool(self.outcome) or any(text.strip() for text in self.typed.values())

    def times(self) -> Times:
        """What can be read of what was typed."""
        read = {name: read_clock(text) for name, text in self.typed.items() if text.strip()}
        return Times(read.get("arrived"), read.get("seated"), read.get("done"))

    def unclear(self) -> list[Refused]:
        """Cells that hold no time."""
        seen = self.seen()
        return [
            Refused(seen, name, TimeUnclear(typed=text.strip()))
            for name, text in self.typed.items()
            if text.strip() and read_clock(text) is None
        ]

    def seen(self) -> SeenLine:
        return SeenLine(self.visit.id, self.visit.version, self.times(), self.outcome)


class LinesModel(QAbstractTableModel):
    """Columns: start, patient, doctor, service, three times, outcome, what is refused."""

    edited = Signal()

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self.lines: list[Line] = []

    def show_visits(self, visits: Sequence[VisitRow], doctors: Mapping[int | None, str]) -> None:
        """The visits of a day; what was typed beside one that is still there stays."""
        kept = {line.visit.id: line for line in self.lines if line.touched}
        self.beginResetModel()
        self.lines = []
        for visit in visits:
            line = Line(visit, doctors.get(visit.staff_id, ""))
            if old := kept.get(visit.id):
                line.typed, line.outcome = old.typed, old.outcome
            self.lines.append(line)
        self.endResetModel()

    def refuse(self, refused: Sequence[Refused]) -> None:
        """Show each sentence at its cell; those shown before go."""
        by_visit = {line.visit.id: line for line in self.lines}
        for line in self.lines:
            line.refused = {}
        for one in refused:
            if isinstance(one.line, SeenLine) and one.line.visit_id in by_visit:
                sentences = by_visit[one.line.visit_id].refused
                sentences.setdefault(one.field, one.error.sentence(self._words))
        self._all_changed()

    def toggle(self, row: int, outcome: Outcome) -> None:
        line = self.lines[row]
        line.outcome = None if line.outcome is outcome else outcome
        line.refused = {}
        self._changed(row)

    def clear(self, index: Index) -> None:
        if index.column() == OUTCOME:
            self.lines[index.row()].outcome = None
            self._changed(index.row())
        elif self.is_open(index):
            self.setData(index, "")

    def first_refused(self) -> QModelIndex:
        """The first cell with a sentence; invalid: there is none."""
        for row, line in enumerate(self.lines):
            for name in line.refused:
                column = TIMES.index(name) + FIRST_TIME if name in TIMES else OUTCOME
                return self.index(row, column)
        return QModelIndex()

    def is_open(self, index: Index) -> bool:
        """Whether something can be typed there: the program knows no time yet."""
        name = _name(index.column())
        return name != "" and self.lines[index.row()].known(name) is None

    # as Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._titles()[section]
        if orientation is Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.is_open(index) else usual

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role in {Role.DisplayRole, Role.EditRole}:
            return self._text(line, column)
        if role == Role.ToolTipRole:
            return line.refused.get(_name(column), "") or self._text(line, column)
        if role == Role.ForegroundRole:
            return QColor(theme.current().tone(self._tone(line, column)))
        if role == Role.BackgroundRole:
            return self._ground(line, index)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Written as it is understood; what is no time stays as typed and is refused later."""
        name = _name(index.column())
        if role != Role.EditRole or not name:
            return False
        line, text = self.lines[index.row()], str(value).strip()
        at = read_clock(text)
        line.typed[name] = _said(at) if at is not None else text
        line.refused = {}
        if text and at is None:
            line.refused[name] = TimeUnclear(typed=text).sentence(self._words)
        self._changed(index.row())
        return True

    def _text(self, line: Line, column: int) -> str:
        visit = line.visit
        if name := _name(column):
            known = line.known(name)
            return f"{known:%H:%M}" if known else line.typed.get(name, "")
        if column == OUTCOME:
            return self._words.label(line.outcome or visit.status)
        if column == NOTE:
            return next(iter(line.refused.values()), "")
        return (f"{visit.start_at:%H:%M}", visit.customer, line.doctor, visit.service)[column]

    def _tone(self, line: Line, column: int) -> str:
        name = _name(column)
        if (name and name in line.refused) or column == NOTE:
            return "danger"
        if (name and line.known(name)) or (column == OUTCOME and not line.outcome):
            return "muted"
        return "text"

    def _ground(self, line: Line, index: Index) -> QColor | None:
        colours, name = theme.current(), _name(index.column())
        if (name and name in line.refused) or (index.column() == OUTCOME and _whole(line)):
            return QColor(colours.pair("danger").fill)
        return QColor(colours.sunken) if self.is_open(index) else None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("Patient"),
            self.tr("Doctor"),
            self.tr("Service"),
            self.tr("Arrived"),
            self.tr("Seated"),
            self.tr("Done"),
            self.tr("Status"),
            "",
        )

    def _changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMNS - 1))
        self.edited.emit()

    def _all_changed(self) -> None:
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, COLUMNS - 1))


def _name(column: int) -> str:
    place = column - FIRST_TIME
    return TIMES[place] if 0 <= place < len(TIMES) else ""


def _whole(line: Line) -> bool:
    return bool({"", "outcome"} & line.refused.keys())


def _said(at: time) -> str:
    return f"{at:%H:%M}"
