"""One pinned visit as a small card: who, how long, what for, and where it stands now."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.pinboard import PinRow, movable
from clinic_desk.ui.appointments.board.look import Look
from clinic_desk.ui.kit import theme

Index = QModelIndex | QPersistentModelIndex
PIN_ROLE = Qt.ItemDataRole.UserRole
HIGH, GAP = 40, 4
_SIDE, _BAR = 8, 4
COPY = QT_TRANSLATE_NOOP("Pinboard", "Copy")
MINUTES = QT_TRANSLATE_NOOP("Pinboard", "{minutes} min")


class PinDelegate(QStyledItemDelegate):
    """Two lines: name and minutes; service and the time on the book."""

    def __init__(self, parent: QWidget, words: Catalogue, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._look = Look()

    def restyle(self) -> None:
        """The theme or the text size changed."""
        self._look = Look()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PIN_ROLE)
        if not isinstance(row, PinRow):
            return
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(option.rect).adjusted(0, 0, 0, -theme.px(GAP)).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, row, chosen=chosen, focused=focused)
        self._words_of(painter, box, row)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(120), theme.px(HIGH + GAP))

    def _ground(
        self, painter: QPainter, box: QRectF, row: PinRow, *, chosen: bool, focused: bool
    ) -> None:
        colours = theme.current()
        status = self._look.status(row.visit.status)
        edge = colours.focus if focused else colours.border_strong if chosen else status.edge
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(status.fill))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        if row.visit.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.visit.colour))
            bar = QRectF(box.left() + 1, box.top() + 2, theme.px(_BAR), box.height() - 4)
            painter.drawRoundedRect(bar, 2, 2)

    def _words_of(self, painter: QPainter, box: QRectF, row: PinRow) -> None:
        look, colour = self._look, self._look.status(row.visit.status).text
        inner = box.adjusted(theme.px(_SIDE + 2), theme.px(2), -theme.px(_SIDE), -theme.px(2))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        lower = upper.translated(0, upper.height())
        first, second = lines(row, self._words, self._today())
        for line, (left, right), font in (
            (upper, first, look.strong),
            (lower, second, look.plain),
        ):
            width = look.width(right, look.plain)
            look.write(painter, line.adjusted(0, 0, -width - theme.px(6), 0), left, font, colour)
            at = QRectF(line.right() - width, line.top(), width, line.height())
            look.write(painter, at.adjusted(0, 0, 1, 0), right, look.plain, colour)


def lines(row: PinRow, words: Catalogue, today: date) -> tuple[tuple[str, str], tuple[str, str]]:
    """Left and right of both lines; the right is never cut."""
    visit = row.visit
    length = words.text("Pinboard", MINUTES).format(minutes=visit.minutes)
    copy = words.text("Pinboard", COPY) if row.copy else ""
    # what stands as usual needs no word; a broken visit does
    status = "" if movable(visit.status) else words.label(visit.status)
    return (
        (visit.customer, "  ".join(filter(None, (copy, length)))),
        (
            " · ".join(filter(None, (status, visit.service))),
            say_moment(words, visit.start_at, today),
        ),
    )


def spoken(row: PinRow, words: Catalogue, today: date) -> str:
    """All of it in one line, for tips and screen readers."""
    (who, length), (what, when) = lines(row, words, today)
    return " · ".join(filter(None, (who, what, when, row.doctor, length)))
