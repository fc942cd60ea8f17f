"""The desk while somebody works at it: rail, top bar, pages, the customer's card, bottom bar."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.keys_help import KeysHelp
from clinic_desk.ui.kit.labels import hairline
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.shell.bottom_bar import BottomBar
from clinic_desk.ui.shell.commands import COMMANDS
from clinic_desk.ui.shell.doers import Doers
from clinic_desk.ui.shell.dues import Due
from clinic_desk.ui.shell.focus_keys import FocusKeys
from clinic_desk.ui.shell.pages import PAGES
from clinic_desk.ui.shell.rail import Rail
from clinic_desk.ui.shell.router import Router
from clinic_desk.ui.shell.search_box import SearchBox
from clinic_desk.ui.shell.top_bar import TopBar

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action
    from clinic_desk.ui.customers.card import CustomerCard

CRAMPED = 1120
"""Narrower than this, at 100 %, the rail shows icons only."""
PANE, PANE_KEY = 340, "pane_width"
MINUTE_MS = 60_000


class Frame(QWidget):
    """Built for one person and one language; what it cannot do itself it asks for."""

    leave_asked = Signal(str)
    """How: lock, switch or quit."""
    language_asked = Signal(str)
    restore_asked = Signal(object)
    """A choice of ui.settings.restore_dialog."""
    look_changed = Signal()
    screen_asked = Signal()
    """The second screen is wanted: it outlives this frame."""

    def __init__(self, context: Context, *, clinic: str = "", demo: bool = False) -> None:
        super().__init__()
        self.context = context
        self.card: CustomerCard | None = None
        self._pages: dict[str, Page] = {}
        self._name = ""
        self.stack = QStackedWidget()
        self.split = QSplitter()
        self.doers = Doers(self, self)
        self.rail = Rail(PAGES, context.words, clinic)
        self.search = SearchBox(context, self.doers.places, self)
        self.top = TopBar(context, self.search, self.doers.run, demo=demo)
        self.bottom = BottomBar(context, self)
        self.router = Router(context, self, self)
        self._minute = QTimer(self)
        self._build()
        self._bind_keys()
        self._connect()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._name)

    @property
    def page_name(self) -> str:
        return self._name

    @property
    def customer_id(self) -> int | None:
        """Whose card is open."""
        return self.card.customer_id if self.card is not None else None

    def show_page(self, name: str) -> Page:
        """Go to page ``name``; it is made when it is first opened."""
        new = name not in self._pages
        page = self._pages.get(name) or self._make_page(name)
        self._name = name
        self.rail.show_chosen(name)
        self.stack.setCurrentWidget(page)
        # the stack gives the keys to the first part of a new page, whatever the page would choose
        if new or not page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def show_customer(self, customer_id: int) -> None:
        card = self.card or self._make_card()
        hidden = card.isHidden()
        card.show_customer(customer_id)
        if hidden:
            self._give_room(card)

    def show_appointment(self, appointment_id: int) -> None:
        from clinic_desk.ui.appointments.page import AppointmentsPage

        page = self.show_page("appointments")
        assert isinstance(page, AppointmentsPage)  # noqa: S101 - PAGES makes it
        page.open_visit(appointment_id)

    def show_waiting_room(self, appointment_id: int | None) -> None:
        from clinic_desk.ui.appointments.page import AppointmentsPage

        page = self.show_page("appointments")
        assert isinstance(page, AppointmentsPage)  # noqa: S101 - PAGES makes it
        page.lists.open_room(appointment_id)

    def show_screen(self) -> None:
        self.screen_asked.emit()

    def do_in_book(self, name: str) -> None:
        """What the book's own menu does, over the book."""
        from clinic_desk.ui.appointments.page import AppointmentsPage

        page = self.show_page("appointments")
        assert isinstance(page, AppointmentsPage)  # noqa: S101 - PAGES makes it
        page.book_actions.by_name[name].trigger()

    @Slot()
    def show_keys(self) -> KeysHelp:
        """F1."""
        words, page = self.context.words, self.page
        titles = {entry.name: words.text("Rail", entry.title) for entry in PAGES}
        groups = [(titles.get(self._name, ""), page.keys() if page is not None else [])]
        if self.card is not None and self.customer_id is not None:
            groups.append((self.tr("Customer card"), self.card.keys()))
        groups.append((self.tr("Everywhere"), self._keys_everywhere()))
        return KeysHelp(self, groups)

    def begin_search(self) -> None:
        self.search.begin()

    def undo(self) -> None:
        self.bottom.undo()

    def say(self, text: str, *, tone: str = "info") -> None:
        self.bottom.say(text, tone=tone)

    def leave(self, how: str) -> None:
        self.leave_asked.emit(how)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody wanted: digits begin a search, Esc puts the card away."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape and self.card is not None:
            self.card.close_card()
        elif len(text) == 1 and text.isdecimal():
            self.search.begin(text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.search.put_away()

    def _make_page(self, name: str) -> Page:
        entry = next(entry for entry in PAGES if entry.name == name)
        page = entry.make(self.context)
        page.setObjectName(f"page_{name}")
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if name == "settings":
            self._follow_settings(page)
        self._pages[name] = page
        self.stack.addWidget(page)
        return page

    def _follow_settings(self, page: Page) -> None:
        from clinic_desk.ui.settings.page import SettingsPage

        assert isinstance(page, SettingsPage)  # noqa: S101 - PAGES makes it
        page.language_chosen.connect(self.language_asked)
        page.restore_chosen.connect(self.restore_asked)

    def _make_card(self) -> "CustomerCard":
        from clinic_desk.ui.customers.card import CustomerCard

        self.card = CustomerCard(self.context)
        self.card.setObjectName("card")
        self.card.hide()
        self.split.addWidget(self.card)
        self.card.closed.connect(self._on_card_closed)
        return self.card

    def _give_room(self, card: QWidget) -> None:
        kept = self.context.settings.choices.get(PANE_KEY, "")
        wished = theme.px(int(kept) if kept.isdecimal() else PANE)
        width = max(min(wished, self.split.width() // 2), card.minimumSizeHint().width())
        self.split.setSizes([self.split.width() - width, width])

    def _fit(self) -> None:
        self.rail.set_cramped(cramped=self.width() < theme.px(CRAMPED))

    def _keys_everywhere(self) -> list[tuple[str, str]]:
        words = self.context.words
        pages = (f"Ctrl+1…{len(PAGES)}", self.tr("Go to a page"))
        digits = (self.tr("Digits"), self.tr("Search by phone or number"))
        said = [(one.keys[0], one.said(words)) for one in COMMANDS if one.keys]
        return [digits, said[0], pages, *said[1:]]

    def _build(self) -> None:
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rail.wish_narrow(narrow=self.context.settings.rail_collapsed)
        self.split.addWidget(self.stack)
        self.split.setStretchFactor(0, 1)
        self.split.setChildrenCollapsible(False)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.split, 1)
        right.addWidget(self.bottom.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(hairline(upright=True))
        layout.addLayout(right, 1)
        self.search.answers.raise_()

    def _bind_keys(self) -> None:
        for number, entry in enumerate(PAGES, 1):
            self._bind(f"Ctrl+{number % 10}", partial(self.show_page, entry.name))
        for command in COMMANDS:
            for key in command.keys:
                self._bind(key, partial(self.doers.run, command.name))

    def _bind(self, key: str, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(do)

    def _connect(self) -> None:
        FocusKeys(self).digit_typed.connect(self.search.begin)
        self.rail.chosen.connect(self.show_page)
        self.rail.narrowed.connect(self._on_narrowed)
        self.search.command_asked.connect(self.doers.run)
        self.top.language_asked.connect(self.language_asked)
        self.top.mode_asked.connect(self.doers.set_mode)
        self.top.size_asked.connect(self.doers.set_size)
        self.split.splitterMoved.connect(self._on_split)
        self.context.bulletin.changed.connect(self._on_changed)
        self.context.tasks.finished.connect(self.top.show_backup)
        theme.notifier().changed.connect(self._on_theme)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        QTimer.singleShot(0, self, self._on_minute)  # not if it is gone by then

    def _count(self, tables: frozenset[str] | None = None) -> None:
        """The numbers on the rail; with ``tables`` only those that look at them."""
        today = self.context.clock().date()
        for entry in PAGES:
            if entry.due and (tables is None or not tables.isdisjoint(entry.due.tables)):
                number = self.context.read(partial(_counted, entry.due, today))
                self.rail.show_due(entry.name, number)

    @Slot()
    def _on_card_closed(self) -> None:
        page = self.page
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_narrowed(self, narrow: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.context.settings.rail_collapsed = narrow
        self.context.settings.save()

    @Slot()
    def _on_split(self) -> None:
        if self.card is not None and self.card.isVisible():
            width = round(self.card.width() * 100 / self.context.settings.text_percent)
            self.context.settings.choices[PANE_KEY] = str(width)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        with suppress(DeskError):  # what was done is done, whatever the numbers say
            self._count(action.tables)

    @Slot()
    def _on_minute(self) -> None:
        with suppress(DeskError):  # what is in the way is said where something is done
            self._count()
        self.top.show_backup()

    @Slot()
    def _on_theme(self) -> None:
        self._fit()
        self.look_changed.emit()


def _counted(due: Due, today: date, session: Any) -> int:
    return due.count(session, today)
