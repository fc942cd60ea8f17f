"""All customers, and those that fit what is typed."""

from array import array
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.customers import queries
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.customers.alert_dialog import AlertDialog
from clinic_desk.ui.customers.columns import Line, columns
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.customers.person import sees_phones
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.paged import PagedTable
from clinic_desk.ui.kit.routes import Book, NewCustomer, OpenCustomer
from clinic_desk.ui.kit.table import Empty

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

FOUND_AT_MOST = 200
TYPING_MS, CHOOSING_MS = 80, 150
SIDE = 16


class CustomersPage(Page):
    shows = frozenset({"customer", "customer_phone", "appointment"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._filter = QLineEdit()
        self._filter.setObjectName("filter")
        self._filter.setClearButtonEnabled(True)
        self._filter.setPlaceholderText(self.tr("Name, pinyin, initials, phone or number"))
        self._filter.setAccessibleName(self.tr("Search customers"))
        self._filter.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._filter.installEventFilter(self)
        self._count = text_label(tone="muted")
        self._count.setObjectName("count")
        self._found: list[int] | None = None
        """Those that fit what is typed; None: nothing is typed."""
        self._everybody: array[int] | None = None
        """All of them by number, kept until somebody comes or goes: a booking must not cost the
        reading of sixty thousand numbers."""
        self._make_actions()
        self._table = PagedTable[Line](
            columns(context.words, lambda: context.clock().date(), lambda: sees_phones(context)),
            self._order,
            self._fetch,
            name="customers",
            settings=context.settings,
        )
        self._table.setAccessibleName(self.tr("Customers"))
        self._table.set_menu(lambda _: [self._edit, self._book, self._alert])
        self._typing = _timer(self, TYPING_MS)
        self._choosing = _timer(self, CHOOSING_MS)
        self._build()
        self._connect()
        self._show_rights()

    def keys(self) -> list[tuple[str, str]]:
        keys = [
            ("N", self.tr("New customer")),
            ("E", self.tr("Edit the chosen customer")),
            ("B", self.tr("Book a visit")),
            ("A", self.tr("New alert")),
            ("Ctrl+F", self.tr("Search customers")),
        ]
        if self._import.isVisible():
            keys.append(("Ctrl+I", self.tr("Import a customer list")))
        return keys

    def reload(self) -> None:
        typed = self._filter.text().strip()
        self._found = self._search(typed) if typed else None
        self._set_empty(typed)
        self._table.reload()
        self._say_count()

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if "customer" in action.tables:
            self._everybody = None
        super()._on_changed(action)

    # rows

    def _search(self, typed: str) -> list[int]:
        rows = self.context.read(
            lambda session: queries.search(session, typed, limit=FOUND_AT_MOST)
        )
        return [row.id for row in rows]

    def _order(self, _column: int, descending: bool) -> "array[int]":  # noqa: FBT001 - kit's shape
        if self._found is not None:
            return array("q", self._found)  # the likeliest first, whatever it is sorted by
        if self._everybody is None:
            self._everybody = array("q", self.context.read(queries.all_numbers))
        return self._everybody[::-1] if descending else self._everybody

    def _fetch(self, numbers: Sequence[int]) -> Iterator[Line]:
        with self.context.database.reading() as session:
            rows = queries.found(session, list(numbers))
            last = appointments.last_visits(session, list(numbers))
        return (Line(row.id, row, last.get(row.id)) for row in rows)

    def _set_empty(self, typed: str) -> None:
        if typed:
            words = self.tr("Nobody fits “{typed}”.").format(typed=typed)
            self._table.set_empty(Empty(words, self._new, "search"))
            return
        words = self.tr(
            "Here are the people the clinic looks after. Register the first one, or import "
            "the list you have."
        )
        first = self._import if self._import.isVisible() else self._new
        self._table.set_empty(Empty(words, first, "customers"))

    def _say_count(self) -> None:
        shown = self._table.rows.rowCount()
        if self._found is None:
            said = self.tr("{count} customers").format(count=f"{shown:,}")
        elif shown >= FOUND_AT_MOST:
            said = self.tr("First {count}: type more to narrow it down").format(count=shown)
        else:
            said = self.tr("{count} found").format(count=shown)
        self._count.setText(said)

    # building

    def _make_actions(self) -> None:
        self._new = self._action(self.tr("New customer"), "Ctrl+N", whole_page=True)
        self._import = self._action(self.tr("Import…"), "Ctrl+I", whole_page=True)
        self._edit = self._action(self.tr("Edit"), "E")
        self._book = self._action(self.tr("Book a visit"), "B")
        self._alert = self._action(self.tr("New alert"), "A")
        self._look = self._action(self.tr("Search customers"), "Ctrl+F", whole_page=True)
        for action, name in (
            (self._edit, "edit"),
            (self._book, "calendar"),
            (self._alert, "bell"),
        ):
            action.setIcon(icon(name, "muted"))

    def _action(self, words: str, key: str, *, whole_page: bool = False) -> QAction:
        """Single letters are keys of the list only: elsewhere they are typed."""
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        if whole_page:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        return action

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("kind", "toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SIDE, 12, SIDE, 12)
        row.setSpacing(12)
        row.addWidget(self._filter, 2)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(ActionButton(self._import, icon_name="import", parent=bar))
        new = ActionButton(self._new, kind="primary", icon_name="user-plus", parent=bar)
        row.addWidget(new)
        self.body.setSpacing(0)
        self.body.addWidget(bar)
        self.body.addWidget(self._table, 1)
        letters = QAction(self._table)
        letters.setShortcuts([QKeySequence("N")])
        letters.triggered.connect(self._new.trigger)
        for action in (self._edit, self._book, self._alert, letters):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._table.addAction(action)

    def _connect(self) -> None:
        self._new.triggered.connect(self._on_new)
        self._import.triggered.connect(self._on_import)
        self._edit.triggered.connect(self._on_edit)
        self._book.triggered.connect(self._on_book)
        self._alert.triggered.connect(self._on_alert)
        self._look.triggered.connect(self._on_look)
        self._filter.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.reload)
        self._choosing.timeout.connect(self._on_chosen)
        self._table.chosen_changed.connect(self._on_choosing)
        self._table.activated_row.connect(self._on_edit)
        self.context.desk.actor_changed.connect(self._on_desk)
        self.context.desk.privacy_changed.connect(self._on_desk)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search into what it found."""
        if watched is self._filter and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() is QEvent.Type.KeyPress and event.key() in keys:
                self._into_list()
                return True
        return super().eventFilter(watched, event)

    def _into_list(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self.reload()
        rows = self._table.rows
        if not rows.rowCount():
            return
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._table.chosen() is None or self._found is not None:
            self._table.setCurrentIndex(rows.index(0, 0))
            self._on_choosing()

    def _show_rights(self) -> None:
        self._import.setVisible(may(self.context.desk.actor, Right.IMPORT))

    # what is asked

    @Slot()
    def _on_desk(self) -> None:
        self._show_rights()
        self.refresh()

    @Slot()
    def _on_look(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    @Slot()
    def _on_choosing(self) -> None:
        """Going down the list with the arrow keys opens only the card where one stays."""
        self._choosing.start()

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None and self.isVisible():
            self.context.routes.ask(OpenCustomer(chosen.id))

    @Slot()
    def _on_new(self) -> None:
        """What was searched in vain is taken over."""
        typed = self._filter.text().strip() if self._found == [] else ""
        is_phone = bool(typed) and not any(char.isalpha() for char in typed)
        self.context.routes.ask(NewCustomer(phone=typed) if is_phone else NewCustomer(name=typed))

    @Slot()
    def _on_import(self) -> None:
        from clinic_desk.ui.customers.import_dialog import ImportDialog

        ImportDialog(self.context, self.window()).open()

    @Slot()
    def _on_edit(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            CustomerDialog(self.context, chosen.id, parent=self.window()).open()

    @Slot()
    def _on_book(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            self.context.routes.ask(Book(chosen.id))

    @Slot()
    def _on_alert(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            AlertDialog(self.context, chosen.id, self.window()).open()


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
