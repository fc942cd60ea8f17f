"""The rail at the left: where one can go, and how much waits there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import tool_button
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel
from clinic_desk.ui.shell.pages import Entry

NARROW, WIDE = 64, 176
ENTRY_HEIGHT, ICON, SIDE, GAP = 44, 20, 12, 12
BADGE, BADGE_SIDE, MOST_SHOWN = 18, 6, 99
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class RailButton(QAbstractButton):
    """An icon with its word and, where something waits, a number."""

    def __init__(self, title: str, icon_name: str, key: str) -> None:
        super().__init__()
        self._title, self._key = title, key
        self._number, self._meaning, self._tone = 0, "", "accent"
        self.narrow = False
        self._icon = icon(icon_name, "muted", "accent")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    @property
    def number(self) -> int:
        return self._number

    def set_number(self, number: int, meaning: str, tone: str) -> None:
        self._number, self._meaning, self._tone = number, meaning, tone
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(NARROW if self.narrow else WIDE), theme.px(ENTRY_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.rect().toRectF().adjusted(theme.px(8), 2, -theme.px(8), -2)
        radius = theme.px(6)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if self.isChecked() else colours.hover))
            painter.drawRoundedRect(ground, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius, radius)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        colours = theme.current()
        size, side = theme.px(ICON), theme.px(8 + SIDE)
        left = (self.width() - size) // 2 if self.narrow else side
        top = (self.height() - size) // 2
        state = QIcon.State.On if self.isChecked() else QIcon.State.Off
        at = QRect(left, top, size, size)
        self._icon.paint(painter, at, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal, state)
        if self.narrow:
            self._paint_badge(painter, left + size - theme.px(4), top - theme.px(6))
            return
        room = self.rect().adjusted(side + size + theme.px(GAP), 0, -side, 0)
        if self._number:
            room.setRight(self._paint_badge(painter, 0, 0) - theme.px(8))
        painter.setFont(theme.font(bold=self.isChecked()))
        painter.setPen(QColor(colours.tone("accent") if self.isChecked() else colours.text))
        elide = Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(self._title, elide, room.width())
        painter.drawText(room, VCENTRE, said)

    def _paint_badge(self, painter: QPainter, left: int, top: int) -> int:
        """At (``left``, ``top``) when the rail is narrow, else at the right; gives its left."""
        if not self._number:
            return left
        said = f"{MOST_SHOWN}+" if self._number > MOST_SHOWN else str(self._number)
        pair = theme.current().pair(self._tone)
        painter.setFont(theme.font(theme.SMALL, bold=True))
        height = theme.px(BADGE)
        wide = painter.fontMetrics().horizontalAdvance(said) + 2 * theme.px(BADGE_SIDE)
        width = max(height, wide)
        if not self.narrow:
            left = self.width() - theme.px(8 + SIDE) - width + theme.px(4)
            top = (self.height() - height) // 2
        pill = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.text))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(theme.current().surface))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)
        return left

    def _name(self) -> None:
        said = f"{self._title}, {self._meaning}" if self._number else self._title
        self.setAccessibleName(said)
        self.setToolTip(f"{said} ({self._key})")


class Rail(QWidget):
    """Narrow by the person's choice, or where the window leaves no room for words."""

    chosen = Signal(str)
    """A page's name."""
    narrowed = Signal(bool)
    """The person's choice changed."""

    def __init__(self, entries: Sequence[Entry], words: Catalogue, clinic: str) -> None:
        super().__init__()
        self._entries, self._words = tuple(entries), words
        self._wished, self._cramped = False, False
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._clinic = ElidedLabel(clinic)
        self._collapse = tool_button("rail-left", self.tr("Show icons only"))
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        theme.notifier().changed.connect(self._on_theme)

    @property
    def narrow(self) -> bool:
        return self._wished or self._cramped

    def button(self, name: str) -> RailButton:
        return self._buttons[name]

    def show_chosen(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def show_due(self, name: str, number: int) -> None:
        """The number at page ``name``."""
        due = next(entry.due for entry in self._entries if entry.name == name)
        if due is not None:
            meaning = self._words.text("Rail", due.meaning, number)
            self._buttons[name].set_number(number, meaning, due.tone)

    def wish_narrow(self, *, narrow: bool) -> None:
        self._wished = narrow
        self._arrange()

    def set_cramped(self, *, cramped: bool) -> None:
        """The window has no room for words."""
        if cramped is not self._cramped:
            self._cramped = cramped
            self._arrange()

    def _build(self) -> None:
        self._clinic.setProperty("weight", "bold")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(20, 0, 12, 0)
        self._head.setSpacing(12)
        self._head.addWidget(IconLabel("tooth", "accent", 22))
        self._head.addWidget(self._clinic, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 8)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addSpacing(12)
        for number, entry in enumerate(self._entries, 1):
            title = self._words.text("Rail", entry.title)
            made = RailButton(title, entry.icon, f"Ctrl+{number % 10}")
            made.setObjectName(f"rail_{entry.name}")
            made.clicked.connect(partial(self.chosen.emit, entry.name))
            self._group.addButton(made)
            self._buttons[entry.name] = made
            if entry is self._entries[-1]:
                layout.addStretch(1)
            layout.addWidget(made)
        layout.addSpacing(4)
        layout.addWidget(self._collapse, 0, Qt.AlignmentFlag.AlignHCenter)
        self._collapse.clicked.connect(self._on_collapse)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.narrow
        for made in self._buttons.values():
            made.narrow = narrow
            made.updateGeometry()
            made.update()
        self._clinic.setVisible(not narrow)
        self._collapse.setVisible(not self._cramped)
        self._collapse.setIcon(icon("rail-right" if narrow else "rail-left", "muted", "accent"))
        said = self.tr("Show words") if narrow else self.tr("Show icons only")
        self._collapse.setToolTip(said)
        self._collapse.setAccessibleName(said)
        self.setFixedWidth(theme.px(NARROW if narrow else WIDE))

    @Slot()
    def _on_collapse(self) -> None:
        self.wish_narrow(narrow=not self._wished)
        self.narrowed.emit(self._wished)

    @Slot()
    def _on_theme(self) -> None:
        self._arrange()
