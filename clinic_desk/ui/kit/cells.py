"""How one cell is drawn: text with tone and icon, or a chip; a whole row lights up at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.columns import Chip, Column, Row
from clinic_desk.ui.kit.icons import icon

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHIP_ROLE = Role.UserRole + 1
CHIP_HEIGHT, CHIP_ICON, CHIP_SIDE, CHIP_GAP = 22, 14, 8, 4
CELL_SIDE = 8


def shown(column: Column[Row], row: Callable[[], Row], role: int) -> Any:
    """What the model answers for one cell; roles that a column does not use cost nothing."""
    if role == Role.DisplayRole:
        return column.text(row())
    answer = _ANSWERS.get(role)
    return answer(column, row) if answer else None


def _tip(column: Column[Row], row: Callable[[], Row]) -> str:
    return column.tip(row()) if column.tip else column.text(row())


def _ink(column: Column[Row], row: Callable[[], Row]) -> QColor | None:
    tone = column.tone(row()) if column.tone else ""
    return QColor(theme.current().tone(tone)) if tone else None


def _drawing(column: Column[Row], row: Callable[[], Row]) -> QIcon | None:
    name = column.icon(row()) if column.icon else ""
    if not name:
        return None
    return icon(name, (column.tone(row()) if column.tone else "") or "muted")


def _weight(column: Column[Row], row: Callable[[], Row]) -> QFont | None:
    return theme.font(bold=True) if column.bold and column.bold(row()) else None


def _chip(column: Column[Row], row: Callable[[], Row]) -> Chip | None:
    return column.chip(row()) if column.chip else None


_ANSWERS: dict[int, Callable[[Column[Any], Callable[[], Any]], Any]] = {
    Role.ToolTipRole: _tip,
    Role.ForegroundRole: _ink,
    Role.DecorationRole: _drawing,
    Role.FontRole: _weight,
    CHIP_ROLE: _chip,
}


class CellDelegate(QStyledItemDelegate):
    """``hovered`` tells the row under the mouse; -1: none."""

    def __init__(self, table: QWidget, hovered: Callable[[], int]) -> None:
        super().__init__(table)
        self._table, self._hovered = table, hovered

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        state = option.state & ~QStyle.StateFlag.State_HasFocus
        if index.row() == self._hovered():
            state |= QStyle.StateFlag.State_MouseOver
        else:
            state &= ~QStyle.StateFlag.State_MouseOver
        option.state = state
        # the chosen row keeps the tones of its words
        palette = option.palette
        palette.setBrush(QPalette.ColorRole.HighlightedText, palette.brush(QPalette.ColorRole.Text))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chip = index.data(CHIP_ROLE)
        if not isinstance(chip, Chip):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = self._table.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._table)
        side = theme.px(CELL_SIDE)
        draw_chip(painter, ground.rect.adjusted(side, 0, -side, 0), chip)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        chip = index.data(CHIP_ROLE)
        if isinstance(chip, Chip):
            return QSize(chip_size(chip).width() + 2 * theme.px(CELL_SIDE), hint.height())
        return hint


def chip_size(chip: Chip) -> QSize:
    """As large as the chip wants to be."""
    from PySide6.QtGui import QFontMetrics

    words = QFontMetrics(theme.font(theme.SMALL)).horizontalAdvance(chip.text)
    drawing = theme.px(CHIP_ICON) + theme.px(CHIP_GAP) if chip.icon else 0
    return QSize(words + drawing + 2 * theme.px(CHIP_SIDE) + 1, theme.px(CHIP_HEIGHT))


def draw_chip(painter: QPainter, room: QRect, chip: Chip) -> None:
    """Draw ``chip`` at the left of ``room``, in its middle, shortened where there is no room."""
    pair = theme.current().pair(chip.tone)
    wanted = chip_size(chip)
    width = min(wanted.width(), room.width())
    top = room.top() + (room.height() - wanted.height()) / 2
    pill = QRectF(room.left(), round(top), width, wanted.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(pair.fill))
    painter.drawRoundedRect(pill, theme.px(4), theme.px(4))
    inner = pill.toRect().adjusted(theme.px(CHIP_SIDE), 0, -theme.px(CHIP_SIDE), 0)
    if chip.icon:
        size = theme.px(CHIP_ICON)
        at = QRect(inner.left(), inner.top() + (inner.height() - size) // 2, size, size)
        icon(chip.icon, chip.tone).paint(
            painter, at, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal
        )
        inner.setLeft(inner.left() + size + theme.px(CHIP_GAP))
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(QColor(pair.text))
    elide = Qt.TextElideMode.ElideRight
    text = painter.fontMetrics().elidedText(chip.text, elide, inner.width() + 1)
    painter.drawText(inner.adjusted(0, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
