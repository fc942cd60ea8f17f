"""The customer card: the one pane at the right of every page."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.customers import service
from clinic_desk.desk.customers.masking import masked_document
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.customers.alert_dialog import AlertDialog
from clinic_desk.ui.customers.dialog import CustomerDialog
from clinic_desk.ui.customers.parts import SELECTABLE, PopUp
from clinic_desk.ui.customers.person import sees_phones, sex_and_age
from clinic_desk.ui.customers.sections import Contact, Family, Marks, Touches, Visits, Warnings
from clinic_desk.ui.customers.view import CardView, read_card
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton, tool_button
from clinic_desk.ui.kit.cards import KeyValues
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.routes import Book, NewBill

NARROWEST, SIDE = 280, 16


class CustomerCard(Page):
    """Shows one customer. The shell gives it its place, and shows and hides it."""

    shows = frozenset(
        {
            "customer",
            "customer_phone",
            "customer_alert",
            "appointment",
            "bill",
            "payment",
            "setting",
        }
    )
    closed = Signal()
    """Put away by its cross, or because the customer is gone; it has hidden itself."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view: CardView | None = None
        self._id: int | None = None
        self._popped: set[int] = set()
        self._revealed = False
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Customer card"))
        self._make_head()
        self._pop_up = PopUp()
        self._pop_up.setObjectName("pop_up")
        self._marks = Marks(context)
        self._warnings = Warnings(context)
        self._contact = Contact(context)
        self._visits = Visits(context)
        self._family = Family(context)
        self._touches = Touches(context)
        self._facts = KeyValues()
        self._make_actions()
        self._build()
        self._connect()

    @property
    def customer_id(self) -> int | None:
        """Whose card it is; None when it was put away."""
        return self._id

    def show_customer(self, customer_id: int) -> None:
        """Open somebody's card; that is remembered for searches, not in the audit."""
        if customer_id != self._id:
            self._forget()
            self._id = customer_id
            # a full disk must not keep the card from being read
            with suppress(DeskError):
                self.context.do("Open card", partial(service.opened, customer_id=customer_id))
        self.refresh()
        self.show()

    @Slot()
    def close_card(self) -> None:
        """Put the card away."""
        if self._id is None:
            return
        self._forget()
        self.hide()
        self.closed.emit()

    def keys(self) -> list[tuple[str, str]]:
        return [
            (action.shortcut().toString(), action.toolTip())
            for action in self._actions
            if action.isVisible()
        ]

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(NARROWEST), super().minimumSizeHint().height())

    def reload(self) -> None:
        if self._id is None:
            return
        number, today = self._id, self.context.clock().date()
        opening = self.view is None
        self.view = self.context.read(lambda session: read_card(session, number, today))
        if self.view is None:
            self.close_card()
            return
        if opening:
            self._pop(self.view)
        self._show(self.view)

    def _forget(self) -> None:
        self._id, self.view = None, None
        self._revealed = False
        self._popped = set()
        self._pop_up.hide()
        self.notice.dismiss()

    def _pop(self, view: CardView) -> None:
        """Serious alerts come up once when the card opens."""
        serious = [alert for alert in view.customer.alerts if alert.serious]
        self._popped = {alert.id for alert in serious}
        if serious:
            self._pop_up.show_text("\n".join(alert.text for alert in serious), tone="danger")

    def _show(self, view: CardView) -> None:
        customer, today = view.customer, self.context.clock().date()
        actor, private = self.context.desk.actor, self.context.desk.private
        whole = sees_phones(self.context) or self._revealed
        amounts = may(actor, Right.SEE_AMOUNTS) and not private
        self._name.setText(customer.name)
        about = sex_and_age(self.context.words, customer.sex, customer.birth_date, today)
        self._about.setText(" · ".join(filter(None, (customer.number, about))))
        birth = customer.birth_date
        self._about.setToolTip(
            self.tr("Born {day}").format(day=birth.isoformat()) if birth and not private else ""
        )
        self._marks.show_view(view)
        self._warnings.show_view(view, self._popped)
        self._contact.show_view(view, whole=whole, amounts=amounts)
        self._visits.show_view(view)
        self._family.show_view(view)
        self._touches.show_view(view, amounts=amounts)
        self._facts.show_pairs(self._pairs(view, private=private))
        self._bill.setVisible(may(actor, Right.BILL))

    def _pairs(self, view: CardView, *, private: bool) -> list[tuple[str, str]]:
        one = view.customer
        document = "" if private or not one.id_number else masked_document(one.id_number)
        return [
            (self.tr("Called"), one.called),
            (self.tr("Prefers"), one.preferences),
            (self.tr("Note"), one.note),
            (self.tr("Guardian"), one.guardian_name),
            (self.tr("Introduced by"), one.introducer),
            (self.tr("ID document"), document),
            (self.tr("Since"), one.registered_on.isoformat()),
        ]

    def _make_head(self) -> None:
        self._name = text_label(size="title", wrap=True)
        self._name.setObjectName("name")
        self._name.setTextInteractionFlags(SELECTABLE)
        self._about = text_label(tone="muted")
        self._about.setObjectName("about")
        self._cross = tool_button("close", self.tr("Close the card (Esc)"))
        self._cross.setObjectName("close_card")

    def _make_actions(self) -> None:
        self._book = self._action(self.tr("Book"), "F6")
        self._bill = self._action(self.tr("Bill"), "F7")
        self._edit = self._action(self.tr("Edit"), "F2")
        self._alert = self._action(self.tr("Alert"), "F8")
        self._actions = (self._book, self._bill, self._edit, self._alert)

    def _action(self, words: str, key: str) -> QAction:
        action = QAction(f"{words}  {key}", self)
        action.setToolTip(words)
        action.setShortcut(QKeySequence(key))
        self.addAction(action)
        return action

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(SIDE, 12, SIDE, 12)
        parts.setSpacing(8)
        parts.addLayout(head)
        parts.addWidget(self._about)
        parts.addWidget(self._marks)
        above: tuple[QWidget, ...] = (self._pop_up, self._warnings, self._contact)
        below: tuple[QWidget, ...] = (self._visits, self._family, self._touches)
        for part in above + below:
            parts.addWidget(part)
        parts.addWidget(hairline())
        parts.addWidget(self._facts)
        parts.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._pop_up.setProperty("inside", "true")
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        grid = QGridLayout(bar)
        grid.setContentsMargins(SIDE, 8, SIDE, 8)
        grid.setSpacing(8)
        kinds = ("primary", "plain", "plain", "plain")
        icons = ("calendar", "receipt", "edit", "bell")
        for place, action in enumerate(self._actions):
            made = ActionButton(action, kind=kinds[place], icon_name=icons[place], parent=bar)
            grid.addWidget(made, place // 2, place % 2)
        return bar

    def _connect(self) -> None:
        self._cross.clicked.connect(self.close_card)
        self._pop_up.dismissed.connect(self._on_popped)
        self._warnings.removed.connect(self._on_remove)
        self._contact.show_asked.connect(self._on_show_phones)
        self._book.triggered.connect(self._on_book)
        self._bill.triggered.connect(self._on_bill)
        self._edit.triggered.connect(self._on_edit)
        self._alert.triggered.connect(self._on_alert)
        self.context.desk.actor_changed.connect(self._on_desk)
        self.context.desk.privacy_changed.connect(self._on_desk)

    @Slot()
    def _on_desk(self) -> None:
        self._revealed = False
        self.refresh()

    @Slot()
    def _on_popped(self) -> None:
        self._popped = set()
        if self.view is not None:
            self._show(self.view)

    @Slot(int)
    def _on_remove(self, alert_id: int) -> None:
        with self.explaining():
            self.context.do("Remove alert", partial(service.remove_alert, alert_id=alert_id))

    @Slot()
    def _on_show_phones(self) -> None:
        """Whoever may not see numbers sees this one, and the audit says so."""
        number = self._id
        if number is None or self.view is None:
            return
        with self.explaining():
            if not may(self.context.desk.actor, Right.SEE_PHONES):
                self.context.do("Show number", partial(service.number_shown, customer_id=number))
            self._revealed = True
        self._show(self.view)

    @Slot()
    def _on_book(self) -> None:
        if self._id is not None:
            self.context.routes.ask(Book(self._id))

    @Slot()
    def _on_bill(self) -> None:
        if self._id is not None:
            self.context.routes.ask(NewBill(self._id))

    @Slot()
    def _on_edit(self) -> None:
        if self._id is not None:
            CustomerDialog(self.context, self._id, parent=self.window()).open()

    @Slot()
    def _on_alert(self) -> None:
        if self._id is not None:
            AlertDialog(self.context, self._id, self.window()).open()
