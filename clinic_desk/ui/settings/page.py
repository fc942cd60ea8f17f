"""The settings: sections at the left, found by a word; the chosen one beside them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings import register
from clinic_desk.ui.settings.section import Section

LAST = "settings.section"
LEFT_WIDTH = 232
PLACE = Qt.ItemDataRole.UserRole
HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SettingsPage(Page):
    """A section is built when it is first opened; what is typed in it stays until it is saved."""

    shows = frozenset(
        {
            "clinic",
            "opening_window",
            "opening_override",
            "staff",
            "service",
            "chair",
            "setting",
        }
    )
    language_chosen = Signal(str)
    restore_chosen = Signal(object)
    """A restore_dialog.RestoreChoice."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sections: dict[str, Section] = {}
        self.filter = QLineEdit()
        self.list = QListWidget()
        self.nothing = text_label(self.tr("No setting of this name."), tone="muted", wrap=True)
        self.stack = QStackedWidget()
        self._name = ""
        self._build()
        self._connect()
        kept = context.settings.choices.get(LAST, "")
        self._list_sections()
        self._choose(kept if kept in register.NAMES else register.NAMES[0])

    @property
    def section(self) -> Section | None:
        """The one that is shown."""
        return self.sections.get(self._name)

    def reload(self) -> None:
        """The section that is seen; the others when they are opened."""
        section = self._made(self._name)
        self.stack.setCurrentWidget(section)
        section.show_rights()
        section.reload()

    def show_section(self, name: str, setting: str = "") -> Section:
        """Open section ``name`` and go to one of its settings."""
        self.filter.clear()
        self._choose(name)
        section = self._made(name)
        section.go_to(setting)
        return section

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return [
            ("Ctrl+F", self.tr("Find a setting")),
            ("Enter", self.tr("Open the section")),
            ("Alt+Up", self.tr("Section before")),
            ("Alt+Down", self.tr("Next section")),
            ("Ctrl+S", self.tr("Save the section")),
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field the arrows go through the list; Enter opens, Esc clears."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self.filter:
                return self._on_filter_key(event)
            if event.key() in ENTER:
                self._on_activated()
                return True
        return super().eventFilter(watched, event)

    # building

    def _build(self) -> None:
        self.filter.setObjectName("filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Find a setting"))
        self.filter.setAccessibleName(self.tr("Find a setting"))
        self.filter.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.nothing.hide()
        self._left = QWidget()
        self._left.setProperty("kind", "surface")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(hairline(upright=True))
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self.setFocusProxy(self.list)
        self._fit()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemClicked.connect(self._on_clicked)
        self._bind("Ctrl+F", self._on_find)
        self._bind("Alt+Up", lambda: self._step(-1))
        self._bind("Alt+Down", lambda: self._step(1))
        self.context.desk.actor_changed.connect(self._on_actor)
        theme.notifier().changed.connect(self._fit)

    def _bind(self, keys: str, do: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(HERE)
        action.triggered.connect(do)
        self.addAction(action)

    # sections

    def _made(self, name: str) -> Section:
        section = self.sections.get(name)
        if section is None:
            section = register.make(name, self)
            section.language_chosen.connect(self.language_chosen)
            section.restore_chosen.connect(self.restore_chosen)
            self.sections[name] = section
            self.stack.addWidget(section)
        return section

    def _choose(self, name: str) -> None:
        """Show section ``name``: at once if the page is seen."""
        if name == self._name:
            return
        self._name = name
        self.context.settings.choices[LAST] = name
        self.notice.dismiss()
        self._mark()
        self.refresh()

    def _mark(self) -> None:
        """The line of the section that is shown."""
        self.list.blockSignals(True)
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(PLACE) == (self._name, ""):
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _step(self, by: int) -> None:
        self.filter.clear()
        at = register.NAMES.index(self._name) + by
        self._choose(register.NAMES[at % len(register.NAMES)])

    # the list

    def _list_sections(self) -> None:
        self._fill(
            [
                (register.said(self.context.words, entry), entry.icon, (entry.name, ""))
                for entry in register.SECTIONS
            ]
        )
        self._mark()

    def _fill(self, lines: list[tuple[str, str, tuple[str, str]]]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for said, picture, place in lines:
            item = QListWidgetItem(icon(picture, "muted", "accent"), said)
            item.setData(PLACE, place)
            item.setToolTip(said)
            item.setSizeHint(_line_size())
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.nothing.setVisible(not lines)

    @Slot()
    def _on_filter(self) -> None:
        typed = self.filter.text().strip()
        if not typed:
            self._list_sections()
            return
        self._fill(register.find(self.context.words, typed))
        self.list.setCurrentRow(0)

    def _on_filter_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                last = self.list.count() - 1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_activated()
            case Qt.Key.Key_Escape if self.filter.text():
                self.filter.clear()
            case _:
                return False
        return True

    @Slot()
    def _on_find(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @Slot()
    def _on_current(self) -> None:
        """While sections are listed the arrows show them; a found setting waits for Enter."""
        if self.list.currentRow() >= 0 and not self.filter.text().strip():
            self._choose(self.list.currentItem().data(PLACE)[0])

    @Slot()
    def _on_clicked(self) -> None:
        if self.filter.text().strip():
            self._on_activated()

    @Slot()
    def _on_activated(self) -> None:
        if self.list.currentRow() >= 0:
            self.show_section(*self.list.currentItem().data(PLACE))

    @Slot()
    def _on_actor(self) -> None:
        self.refresh()

    @Slot()
    def _fit(self) -> None:
        self._left.setFixedWidth(theme.px(LEFT_WIDTH))
        side = theme.px(18)
        self.list.setIconSize(QSize(side, side))
        for number in range(self.list.count()):
            self.list.item(number).setSizeHint(_line_size())


def _line_size() -> QSize:
    return QSize(0, theme.control_height() + theme.px(4))
