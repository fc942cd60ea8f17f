"""One out of thousands, by typing a part of the name: a line with a list that follows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.side_icon import SideIcon

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
FOUND_ROLE = Role.UserRole
PAUSE_MS = 60
SHOWN_AT_ONCE = 8
LINE, TWO_LINES, SIDE = 34, 46, 12


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list: the record's number, its name, and what tells it from others."""

    id: int
    title: str
    subtitle: str = ""
    tone: str = "muted"


Find = Callable[[str], Sequence["Found | tuple[int, str, str]"]]


class _FoundModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.found: list[Found] = []

    def show(self, found: list[Found]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.found[index.row()]
        match role:
            case Role.DisplayRole | Role.EditRole:
                return one.title
            case Role.AccessibleTextRole:
                return f"{one.title}, {one.subtitle}"
            case _ if role == FOUND_ROLE:
                return one
            case _:
                return None


class _TwoLines(QStyledItemDelegate):
    """The name, and under it, smaller, what tells it from others."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(FOUND_ROLE)
        if not isinstance(one, Found):
            return
        colours = theme.current()
        room: QRect = option.rect
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.save()
        if chosen:
            painter.fillRect(room, QColor(colours.selection))
        inner = room.adjusted(theme.px(SIDE), theme.px(4), -theme.px(SIDE), -theme.px(4))
        upper, lower = QRect(inner), QRect(inner)
        if one.subtitle:
            upper.setBottom(inner.center().y() + theme.px(1))
            lower.setTop(inner.center().y() + theme.px(2))
        painter.setPen(QColor(colours.tone("accent") if one.id < 0 else colours.text))
        painter.setFont(theme.font())
        _draw(painter, upper, one.title)
        if one.subtitle:
            painter.setPen(QColor(colours.tone(one.tone)))
            painter.setFont(theme.font(theme.SMALL))
            _draw(painter, lower, one.subtitle)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        # all lines alike: the list's height is computed from the first
        first = index.model().index(0, 0).data(FOUND_ROLE)
        two = isinstance(first, Found) and first.subtitle
        return QSize(theme.px(200), theme.px(TWO_LINES if two else LINE))


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)


class SearchPick(QLineEdit):
    """``value()`` is the number of what was chosen, None while nothing is.

    Typing asks ``find`` after a short pause; arrow keys move in the list, Enter or a click
    chooses, the first is offered. With ``new_words`` (``New customer “{text}”``) the last line
    offers to make what was typed: ``new_asked`` carries the text.
    """

    changed = Signal(object)
    new_asked = Signal(str)

    def __init__(
        self,
        find: Find,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        new_words: str = "",
    ) -> None:
        super().__init__(parent)
        self._find, self._new_words = find, new_words
        self._chosen: Found | None = None
        self._model = _FoundModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look_up)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN_AT_ONCE)
        self._completer.setWidget(self)
        self._list = QListView()
        self._completer.setPopup(self._list)
        # after setPopup, which gives the list a delegate of its own
        self._list.setItemDelegate(_TwoLines(self._list))
        self._list.setMouseTracking(True)
        self._list.setProperty("kind", "popup")
        self._completer.activated[QModelIndex].connect(  # type: ignore[index] # overloads are missing in the stubs
            self._on_activated
        )
        self.textEdited.connect(self._on_edited)
        SideIcon(self, "search", leading=True)
        self.setPlaceholderText(placeholder)

    def value(self) -> int | None:
        return self._chosen.id if self._chosen else None

    @property
    def chosen(self) -> Found | None:
        return self._chosen

    def set_value(self, number: int | None, title: str = "") -> None:
        """Choose record ``number``; ``title`` is what the line then says."""
        self._pause.stop()
        self._choose(None if number is None else Found(number, title))

    def problem(self) -> str:
        if self._chosen is None and self.text().strip():
            return self.tr("Choose one from the list.")
        return ""

    @Slot()
    def look_up(self) -> None:
        """Show what fits the text now."""
        typed = self.text().strip()
        found = [one if isinstance(one, Found) else Found(*one) for one in self._find(typed)]
        if self._new_words and typed:
            found.append(Found(-1, self._new_words.format(text=typed)))
        self._model.show(found)
        if not found:
            self._list.hide()
            return
        self._completer.complete()
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))

    @Slot()
    def _on_edited(self) -> None:
        if self._chosen is not None:
            self._chosen = None
            self.changed.emit(None)
        self._pause.start()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if self._pause.isActive():
            # typed on since the list was made: what stands in it is for fewer letters
            self._pause.stop()
            self.look_up()
            self._list.hide()
            index = self._model.index(0, 0)
        one = index.data(FOUND_ROLE)
        if not isinstance(one, Found):
            return
        if one.id < 0:
            self.new_asked.emit(self.text().strip())
            return
        self._choose(one)

    def _choose(self, one: Found | None) -> None:
        before = self._chosen
        self._chosen = one
        self.setText(one.title if one else "")
        self.setToolTip(one.subtitle if one else "")
        if before != one:
            self.changed.emit(self.value())
