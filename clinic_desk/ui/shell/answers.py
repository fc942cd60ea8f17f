"""The list under the search field: a line of columns for each customer, a plain one else."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGraphicsDropShadowEffect,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.shell.finding import Hit, Kind

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HIT_ROLE = Role.UserRole
VCENTRE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight
LINE, HEADING, SIDE, ICON = 36, 28, 16, 18
WIDTH, TALLEST = 860, 460
NAME, PERSON, PHONE, RELATION, NUMBER, LAST = 140, 96, 124, 60, 84, 100
"""Widths of a customer's columns at 100 %; the alert takes what is left."""


class Answers(QFrame):
    """Floats over the page; the search field keeps the focus and moves in it."""

    picked = Signal(object)
    """A Hit that was clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "floating")
        self._model = _Model(self)
        self.view = QListView()
        self._keys = text_label(tone="muted", size="small")
        self._build()
        self._float()
        theme.notifier().changed.connect(self._float)
        self.hide()

    @property
    def hits(self) -> list[Hit]:
        return self._model.hits

    def chosen(self) -> Hit | None:
        """The line that Enter would take."""
        hit = self.view.currentIndex().data(HIT_ROLE)
        return hit if isinstance(hit, Hit) else None

    def show_hits(self, hits: list[Hit]) -> None:
        """The first that can be chosen is what Enter takes."""
        self._model.show(hits)
        self._move_to(next((at for at, hit in enumerate(hits) if hit.can_be_chosen), -1))
        self.view.scrollToTop()

    def step(self, lines: int) -> None:
        """Up or down by so many lines, over headings, not beyond the ends."""
        at, way = self.view.currentIndex().row(), 1 if lines > 0 else -1
        for _ in range(abs(lines)):
            following = at + way
            while 0 <= following < len(self.hits) and not self.hits[following].can_be_chosen:
                following += way
            if not 0 <= following < len(self.hits):
                break
            at = following
        self._move_to(at)

    def fit(self, below: QRect, room: QRect) -> None:
        """Under the field ``below``, inside ``room`` (both of the parent)."""
        wanted = sum(theme.px(_height(hit)) for hit in self.hits) + theme.px(HEADING) + 12
        width = min(theme.px(WIDTH), room.right() - below.left() - 12)
        height = min(wanted, theme.px(TALLEST), room.bottom() - below.bottom() - 12)
        self.setGeometry(below.left(), below.bottom() + 5, width, height)

    @Slot()
    def _float(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(theme.px(24))
        shadow.setOffset(0, theme.px(4))
        shadow.setColor(QColor(theme.current().shadow))
        self.setGraphicsEffect(shadow)

    def _move_to(self, row: int) -> None:
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        chosen = self.chosen()
        if chosen is None or chosen.kind is Kind.CUSTOMER:
            self._keys.setText(self.tr("Enter opens the card · Shift+Enter books · Esc closes"))
        elif chosen.kind is Kind.DOCTOR:
            self._keys.setText(self.tr("Enter books this time · Esc closes"))
        else:
            self._keys.setText(self.tr("Enter does it · Esc closes"))

    def _build(self) -> None:
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Lines(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.clicked.connect(self._on_clicked)
        self.view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 4, SIDE, 4)
        foot.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit) and hit.can_be_chosen:
            self.picked.emit(hit)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.hits[index.row()].can_be_chosen:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        match role:
            case Role.DisplayRole | Role.AccessibleTextRole:
                return hit.spoken
            case Role.ToolTipRole:
                return hit.alert or None
            case _ if role == HIT_ROLE:
                return hit
            case _:
                return None


class _Lines(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        hit = index.data(HIT_ROLE)
        return QSize(theme.px(200), theme.px(_height(hit) if isinstance(hit, Hit) else LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        room: QRect = option.rect
        state = option.state
        colours = theme.current()
        painter.save()
        if hit.can_be_chosen and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(colours.selection))
        elif hit.can_be_chosen and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, QColor(colours.hover))
        pen = _Pen(painter, room)
        match hit.kind:
            case Kind.HEADING:
                pen.write(hit.title, 0, tone="muted", font=theme.font(theme.SMALL, bold=True))
            case Kind.CUSTOMER:
                _write_customer(pen, hit)
            case Kind.DOCTOR:
                _write_doctor(pen, hit)
            case _:
                _write_place(pen, hit)
        painter.restore()


class _Pen:
    """Writes from left to right in one line."""

    def __init__(self, painter: QPainter, room: QRect) -> None:
        self._painter, self._room = painter, room
        side = theme.px(SIDE)
        self.left, self.right = room.left() + side, room.right() - side

    def write(
        self, text: str, width: int, *, tone: str = "text", font: QFont | None = None
    ) -> None:
        """``width`` at 100 %; 0 takes what is left."""
        room = self._cell(width)
        if text and room.width() > 0:
            self._painter.setFont(font or theme.font())
            self._painter.setPen(QColor(theme.current().tone(tone)))
            elide = Qt.TextElideMode.ElideRight
            said = self._painter.fontMetrics().elidedText(text, elide, room.width())
            self._painter.drawText(room, VCENTRE, said)

    def write_marked(self, text: str, marked: tuple[int, int], width: int) -> None:
        """Like ``write``, one part of it stressed."""
        room = self._cell(width)
        start, end = marked
        x = room.left()
        for part, stressed in ((text[:start], False), (text[start:end], True), (text[end:], False)):
            if not part:
                continue
            self._painter.setFont(theme.font(bold=stressed))
            tone = "accent" if stressed else "text"
            self._painter.setPen(QColor(theme.current().tone(tone)))
            advance = self._painter.fontMetrics().horizontalAdvance(part)
            cell = QRect(x, room.top(), advance + 1, room.height())
            self._painter.drawText(cell, VCENTRE, part)
            x += advance

    def draw(self, name: str, tone: str) -> None:
        size = theme.px(ICON)
        top = self._room.center().y() - size // 2 + 1
        icon(name, tone).paint(self._painter, QRect(self.left, top, size, size))
        self.left += size + theme.px(8)

    def write_right(self, text: str) -> None:
        """Small, at the end of the line."""
        self._painter.setFont(theme.font(theme.SMALL))
        self._painter.setPen(QColor(theme.current().muted))
        room = QRect(self.left, self._room.top(), self.right - self.left, self._room.height())
        self._painter.drawText(room, VCENTRE | RIGHT, text)

    def _cell(self, width: int) -> QRect:
        wide = theme.px(width) if width else self.right - self.left
        gap = theme.px(8) if width else 0
        room = QRect(self.left, self._room.top(), max(wide - gap, 0), self._room.height())
        self.left += wide
        return room


def _write_customer(pen: _Pen, hit: Hit) -> None:
    small = theme.font(theme.SMALL)
    pen.write(hit.title, NAME, font=theme.font(bold=True))
    pen.write(hit.person, PERSON, tone="muted")
    pen.write_marked(hit.phone, hit.marked, PHONE)
    pen.write(hit.relation, RELATION, tone="info", font=small)
    pen.write(hit.number, NUMBER, tone="muted")
    pen.write(hit.last_visit, LAST, tone="muted")
    if hit.alert:
        pen.draw("alert", "danger")
        pen.write(hit.alert, 0, tone="danger", font=small)


def _write_doctor(pen: _Pen, hit: Hit) -> None:
    pen.write(hit.title, NAME, font=theme.font(bold=True))
    pen.write(hit.person, PERSON + PHONE, tone="muted")
    pen.write(hit.last_visit, 0, tone="accent")


def _write_place(pen: _Pen, hit: Hit) -> None:
    tone = "accent" if hit.kind is Kind.NEW else "muted"
    pen.draw(hit.icon, tone)
    pen.write_right(hit.keys)
    pen.write(hit.title, 0, tone="accent" if hit.kind is Kind.NEW else "text")


def _height(hit: Hit) -> int:
    return HEADING if hit.kind is Kind.HEADING else LINE
