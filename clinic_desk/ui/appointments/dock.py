"""The lists under the board: one open at a time, each with its count beside its name."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.appointments.dock_panel import DockPanel
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

LEAST = 220
SHARE = 0.45
"""Of the height that board and dock have together."""

Maker = Callable[[], DockPanel]


class Dock(QFrame):
    """Panels are made when they are first opened; counts are read for all of them."""

    closed = Signal()
    """Esc, or the button of the open list: the board takes the keys again."""
    opened = Signal(str)

    def __init__(self, context: Context, panels: Sequence[DockPanel]) -> None:
        super().__init__()
        self.setProperty("kind", "surface")
        self._context = context
        self.panels = {panel.name: panel for panel in panels}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[str, QAbstractButton] = {}
        self._stack = QStackedWidget()
        self._page: QWidget | None = None
        self._close = tool_button("close", self.tr("Close (Esc)"))
        self._build()
        self._context.bulletin.changed.connect(self._on_changed)

    @property
    def panel(self) -> DockPanel | None:
        """The one that is open."""
        current = self._stack.currentWidget()
        return current if isinstance(current, DockPanel) and not self._stack.isHidden() else None

    def open(self, name: str) -> None:
        """Open a list and give it the keys."""
        panel = self.panels[name]
        self._stack.setCurrentWidget(panel)
        self._stack.show()
        self._close.show()
        self._fit()
        panel.reload()
        self.show_counts()
        panel.take_focus()
        self.opened.emit(name)

    def toggle(self, name: str) -> None:
        """Open it; or, where it is open and has the keys, close it."""
        panel = self.panels[name]
        if self.panel is panel and panel.isAncestorOf(QApplication.focusWidget() or self):
            self.shut()
        else:
            self.open(name)

    @Slot()
    def shut(self) -> None:
        if self.panel is None:
            return
        self._stack.hide()
        self._close.hide()
        self._fit()
        self.show_counts()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel is not None:
            self.shut()
        else:
            super().keyPressEvent(event)

    def show_counts(self) -> None:
        """Read how many lines each list has."""
        for name, panel in self.panels.items():
            count = panel.count()
            one = self._buttons[name]
            one.setText(f"{panel.title}  {count}" if count else panel.title)
            one.setChecked(self.panel is panel)

    def _fit(self) -> None:
        room = self._page.height() if self._page is not None else 0
        self._stack.setFixedHeight(max(theme.px(LEAST), int(room * SHARE)))

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        for number, panel in enumerate(self.panels.values()):
            made = button(panel.title, kind="quiet")
            made.setCheckable(True)
            made.setObjectName(f"dock_{panel.name}")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(made, number)
            self._buttons[panel.name] = made
            row.addWidget(made)
            self._stack.addWidget(panel)
            panel.closed.connect(self.shut)
        row.addStretch(1)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(hairline())
        layout.addLayout(row)
        layout.addWidget(self._stack)
        self._stack.hide()
        self._close.hide()
        self._group.idClicked.connect(self._on_clicked)
        self._close.clicked.connect(self.shut)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        name = list(self.panels)[number]
        if self.panel is self.panels[name]:
            self.shut()
        else:
            self.open(name)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if not self.isVisible():
            return
        for panel in self.panels.values():
            if not action.tables.isdisjoint(panel.shows) and panel is self.panel:
                panel.reload()
        if any(not action.tables.isdisjoint(panel.shows) for panel in self.panels.values()):
            self.show_counts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lists grow with the page."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def watch(self, page: QWidget) -> None:
        """Keep to a share of this widget's height."""
        self._page = page
        page.installEventFilter(self)
