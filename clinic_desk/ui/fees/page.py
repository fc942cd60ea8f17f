"""Fees: the bills of a day, what is owed, and the price list."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from clinic_desk.base.dates import say_day
from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.queries import BillRow, PriceRow
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.desk.fees.service import NothingOwed, NotPosted
from clinic_desk.desk.staff.rights import NotAllowed, Right, may
from clinic_desk.ui.fees.bill_dialog import BillDialog
from clinic_desk.ui.fees.bills_view import BillsView
from clinic_desk.ui.fees.day_bar import DayBar
from clinic_desk.ui.fees.pay_dialog import PayDialog
from clinic_desk.ui.fees.price_dialog import PriceDialog
from clinic_desk.ui.fees.prices_view import PricesView
from clinic_desk.ui.fees.unpaid_view import UnpaidView
from clinic_desk.ui.fees.void_dialog import VoidDialog
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.routes import OpenBill, OpenCustomer
from clinic_desk.ui.kit.rows import RowTable

VIEWS = ("bills", "unpaid", "prices")
HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class FeesPage(Page):
    """Three lists; what can be done stands on keys and on right click."""

    shows = frozenset({"bill", "payment", "price_item", "customer", "staff"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._first = True
        self.new_action = self._action(self.tr("&New bill"), "N", self._on_new)
        self.price_action = self._action(self.tr("&New price item"), "Ctrl+N", self._on_new_price)
        self.open_action = self._action(self.tr("Open"), "", self._on_open)
        self.pay_action = self._action(self.tr("Take payment"), "P", self._on_pay)
        self.void_action = self._action(self.tr("Void…"), "V", self._on_void)
        self.print_action = self._action(self.tr("Print"), "Ctrl+P", self._on_open)
        self.card_action = self._action(self.tr("Customer card"), "C", self._on_card)
        self.days = DayBar(context)
        self.bills = BillsView(context, self.days, self.new_action)
        self.unpaid = UnpaidView(context)
        self.prices = PricesView(context, self.price_action)
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        self._build()
        self._bind_keys()
        for table in (self.bills.table, self.unpaid.table):
            table.activated_row.connect(self._on_open)
            table.chosen_changed.connect(self._on_chosen)
            table.set_menu(self._menu)
        self.prices.table.activated_row.connect(self._on_price)
        self.prices.table.set_menu(lambda _row: [self.price_action])
        self.tabs.currentChanged.connect(self._on_view)
        context.desk.privacy_changed.connect(self._on_cover)
        context.desk.actor_changed.connect(self._on_cover)

    def show_view(self, name: str) -> None:
        """``bills``, ``unpaid`` or ``prices``."""
        self.tabs.setCurrentIndex(VIEWS.index(name))

    def reload(self) -> None:
        if self._first:
            self._first = False
            self._begin()
        self.days.keep_up()
        (self.bills, self.unpaid, self.prices)[self.stack.currentIndex()].reload()

    def _begin(self) -> None:
        """A clinic without prices writes its price list first."""
        if not self.context.read(lambda session: queries.prices(session, active=False)):
            self.show_view("prices")

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return [
            ("N", self.tr("New bill")),
            ("Enter", self.tr("Open the bill")),
            ("P", self.tr("Take payment")),
            ("V", self.tr("Void the bill")),
            ("Ctrl+P", self.tr("Print")),
            ("C", self.tr("Customer card")),
            ("B", self.tr("Bills of the day")),
            ("U", self.tr("Unpaid bills")),
            ("L", self.tr("Price list")),
            ("Alt+Left", self.tr("Day before")),
            ("Alt+Right", self.tr("Next day")),
            ("T", self.tr("Today")),
            ("Ctrl+N", self.tr("New price item")),
        ]

    def chosen(self) -> BillRow | None:
        """The bill that is chosen in the list shown."""
        table = self._bill_table()
        return table.chosen() if table else None

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("kind", "toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        for words in (self.tr("&Bills"), self.tr("&Unpaid"), self.tr("Price &list")):
            self.tabs.addTab(words)
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.tabs.setExpanding(False)
        row.addWidget(self.tabs)
        row.addWidget(self.days)
        row.addStretch(1)
        self._new_button = ActionButton(
            self.new_action, kind="primary", icon_name="plus", parent=bar
        )
        self._price_button = ActionButton(
            self.price_action, kind="primary", icon_name="plus", parent=bar
        )
        self._price_button.hide()
        row.addWidget(self._price_button)
        row.addWidget(self._new_button)
        for view in (self.bills, self.unpaid, self.prices):
            self.stack.addWidget(view)
        self.body.addWidget(bar)
        self.body.addWidget(self.stack, 1)

    def _bind_keys(self) -> None:
        for place, key in enumerate("BUL"):
            self._action("", key, self._showing(place))
        self._action("", "Alt+Left", self.days.go_back)
        self._action("", "Alt+Right", self.days.go_on)
        self._action("", "T", self.days.go_today)

    def _showing(self, place: int) -> Callable[[], None]:
        return lambda: self.tabs.setCurrentIndex(place)

    def _action(self, words: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(HERE)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _bill_table(self) -> RowTable[BillRow] | None:
        return {0: self.bills.table, 1: self.unpaid.table}.get(self.stack.currentIndex())

    def _menu(self, row: BillRow) -> list[QAction | None]:
        standing = row.status is BillStatus.POSTED
        self.pay_action.setVisible(standing and row.owed_fen > 0)
        self.void_action.setVisible(standing)
        return [
            self.open_action,
            self.pay_action,
            self.card_action,
            None,
            self.void_action,
        ]

    def _may(self, right: Right) -> bool:
        """Say so at once where a role may not, before anything is typed."""
        self.notice.dismiss()
        if may(self.context.desk.actor, right):
            return True
        self.explain(NotAllowed())
        return False

    @Slot()
    def _on_view(self) -> None:
        place = self.tabs.currentIndex()
        self.stack.setCurrentIndex(place)
        self.days.setVisible(place == 0)
        self._new_button.setVisible(place != 2)  # noqa: PLR2004 - the price list
        self._price_button.setVisible(place == 2)  # noqa: PLR2004 - as above
        self.refresh()
        table: QWidget = self._bill_table() or self.prices.table
        table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_cover(self) -> None:
        self.refresh()

    @Slot(object)
    def _on_chosen(self, row: BillRow | None) -> None:
        if row is not None and self.isVisible():
            self.context.routes.ask(OpenCustomer(row.customer_id))

    @Slot()
    def _on_new(self) -> None:
        if self._may(Right.BILL):
            BillDialog(self.window(), self.context).open()

    @Slot()
    def _on_open(self) -> None:
        if (row := self.chosen()) is not None:
            self.context.routes.ask(OpenBill(row.id))

    @Slot()
    def _on_pay(self) -> None:
        row = self.chosen()
        if row is None or not self._may(Right.BILL):
            return
        if row.status is BillStatus.POSTED and row.owed_fen:
            PayDialog(self.window(), self.context, row).open()
        else:
            self.explain(NothingOwed(number=row.number))

    @Slot()
    def _on_void(self) -> None:
        row = self.chosen()
        if row is None or not self._may(Right.VOID):
            return
        if row.status is not BillStatus.POSTED:
            self.explain(NotPosted(number=row.number))
            return
        dialog = VoidDialog(self.window(), self.context, row)
        dialog.voided.connect(self._on_voided)
        dialog.open()

    @Slot(int)
    def _on_voided(self, counter_id: int) -> None:
        today = say_day(self.context.words, self.context.clock().date())
        self.notice.show_text(
            self.tr("Voided. The counter-entry is dated {day}.").format(day=today),
            tone="good",
            action=self.tr("Show the paper"),
            do=lambda: self.context.routes.ask(OpenBill(counter_id)),
        )

    @Slot()
    def _on_card(self) -> None:
        if (row := self.chosen()) is not None:
            self.context.routes.ask(OpenCustomer(row.customer_id))

    @Slot()
    def _on_new_price(self) -> None:
        if self._may(Right.PRICES):
            PriceDialog(self.window(), self.context).open()

    @Slot(object)
    def _on_price(self, row: PriceRow) -> None:
        if self._may(Right.PRICES):
            PriceDialog(self.window(), self.context, row).open()
