"""A bill, typed without the mouse and posted with its payments; then its paper is shown."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.money import yuan
from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.reckoning import needs_leave
from clinic_desk.desk.fees.service import BillForm, DiscountNeedsLeave, post_bill
from clinic_desk.desk.fees.spread import WholeDiscountTooMuch
from clinic_desk.desk.staff.rights import NotAllowed, Right, may
from clinic_desk.ui.fees.bill_head import BillHead
from clinic_desk.ui.fees.bill_lines import BillLines
from clinic_desk.ui.fees.discount_field import DiscountField
from clinic_desk.ui.fees.draft import (
    CustomerMissing,
    Draft,
    ItemHalfTyped,
    LineBeingChanged,
    Rounding,
)
from clinic_desk.ui.fees.pay_bar import PayBar
from clinic_desk.ui.fees.total_view import TotalView
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import hairline

POST = QT_TRANSLATE_NOOP("Action", "Post bill")
AT_LINES = {"lines", "quantity", "price"}
WIDE, HIGH = 1080, 640
SIDE = 316
SCROLL_BAR = 12
ROUND_KEY = "F4"


class BillDialog(FormDialog):
    """Filled in as far as known; nothing typed is lost when the desk refuses."""

    posted = Signal(int)

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        customer_id: int | None = None,
        appointment_id: int | None = None,
    ) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("New bill"))
        self.save_button.setText(self.tr("&Post"))
        self._context = context
        self._parent = parent
        self._given = customer_id
        self._bill_id = 0
        self.draft = Draft()
        prices = context.read(queries.prices)
        self.head = BillHead(context)
        self.lines = BillLines(self.draft, prices, context.words)
        self.total = TotalView()
        self.pay = PayBar(context.words)
        self.round_button = button("")
        self.discount = DiscountField()
        self.reason = QComboBox()
        self.side = QScrollArea()
        self._lay_out()
        self._connect_parts()
        if customer_id is not None:
            self.head.show_customer(customer_id, appointment_id)
        self._reckon()
        # by itself a dialog takes no more than two thirds of the screen
        self.resize(self.sizeHint())
        if not may(context.desk.actor, Right.BILL):
            # at once: nobody shall type a bill that will be refused
            self.refuse(NotAllowed())
            self.save_button.setEnabled(False)

    def save(self) -> None:
        """Post the bill.

        Raises:
            DeskError: refused; the dialog stays with all that was typed.

        """
        if self.head.customer_id is None:
            raise CustomerMissing
        if half := self.lines.editor.half_typed:
            changed = self.lines.editor.editing is not None
            raise LineBeingChanged(name=half) if changed else ItemHalfTyped(name=half)
        if sentence := self.pay.problem():
            raise _Unread(sentence=sentence)
        form = BillForm(
            customer_id=self.head.customer_id,
            lines=self.draft.forms(),
            payments=self.pay.payments(),
            appointment_id=self.head.appointment_id,
            doctor_id=self.head.doctor_id,
            rounding_fen=self.draft.sums().rounding_fen,
        )
        self._bill_id = self._context.do(POST, lambda act: post_bill(act, form))

    def refuse(self, error: DeskError) -> None:
        """Show a refusal beside what it concerns: head, lines, discount or payments."""
        sentence = error.sentence(self.words)
        if error.field == "customer_id":
            self.head.refuse(sentence)
        elif error.field in AT_LINES:
            self.lines.refuse(error)
        elif error.field == "payments":
            self.pay.refuse(sentence)
            self.pay.focus_ways()
        else:
            super().refuse(error)

    @property
    def refusal(self) -> str:
        """The sentence shown now, wherever it stands."""
        beside = (self.head.refusal, self.lines.editor.refusal, self.pay.problem_label)
        return super().refusal or next((s.text() for s in beside if s.text()), "")

    def typed(self) -> bool:
        """Whether leaving now would lose something."""
        return bool(
            self.draft.lines
            or self.pay.payments()
            or self.lines.editor.half_typed
            or self.head.customer_id != self._given
            or self.form.changed()
        )

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        wide, high = min(theme.px(WIDE), room.width() - 40), min(theme.px(HIGH), room.height() - 60)
        return QSize(wide, high)

    def showEvent(self, event: QShowEvent) -> None:
        first = not self._seen
        super().showEvent(event)
        if first:
            known = self.head.customer_id is not None
            begin: QWidget = self.lines.editor.pick if known else self.head.customer
            begin.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.total)
        side.addWidget(hairline())
        self._fill_form()
        side.addWidget(self.form)
        side.addWidget(self.round_button)
        side.addWidget(hairline())
        side.addWidget(self.pay)
        side.addStretch(1)
        side.setContentsMargins(0, 0, SCROLL_BAR, 0)
        panel = QWidget()
        panel.setProperty("kind", "scrolled")
        panel.setLayout(side)
        self.side.setWidget(panel)
        self.side.setWidgetResizable(True)
        self.side.setFixedWidth(theme.px(SIDE))
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.head)
        left.addWidget(self.lines, 1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 1)
        both.addWidget(hairline(upright=True))
        both.addWidget(self.side)
        self.above.addLayout(both)
        body = self.above.parent()
        if isinstance(body, QVBoxLayout):  # the items take the height that is left
            body.setStretchFactor(self.above, 100)

    def _fill_form(self) -> None:
        self.add_field("discount", self.tr("Disco&unt"), self.discount)
        self.reason.setEditable(True)
        self.reason.setMinimumWidth(60)
        self.reason.addItems(
            [
                "",
                self.tr("Regular customer"),
                self.tr("Opening offer"),
                self.tr("Staff or family"),
                self.tr("Several treatments at once"),
                self.tr("Made good after a complaint"),
            ]
        )
        self.add_field("discount_reason", self.tr("&Reason"), self.reason)

    def _connect_parts(self) -> None:
        if (field := self.form.field("discount")) is not None:
            # after the field has put away what it was refused for before
            field.edited.connect(self._on_discount)
        self.reason.editTextChanged.connect(self._on_reason)
        self.lines.changed.connect(self._reckon)
        self.lines.passed.connect(self.pay.focus_ways)
        self.pay.changed.connect(self._name_post)
        self.pay.entered.connect(self._on_paid)
        self.pay.gone_to.connect(self._on_gone_to)
        self.head.customer.taken.connect(self._on_customer)
        self.round_button.clicked.connect(self._on_round)
        self.accepted.connect(self._on_posted)
        QShortcut(QKeySequence(ROUND_KEY), self).activated.connect(self._on_round)

    @Slot()
    def _reckon(self) -> None:
        """Everything that follows from the lines, the discount and the rounding."""
        sums = self.draft.sums()
        self.total.show_sums(sums)
        self.pay.set_due(sums.total_fen)
        names = {
            Rounding.NONE: self.tr("Round &off"),
            Rounding.YUAN: self.tr("Round &off: to the yuan"),
            Rounding.TEN: self.tr("Round &off: to ten yuan"),
        }
        self.round_button.setText(f"{names[self.draft.rounding]}  {ROUND_KEY}")
        self._check_leave()
        self._name_post()

    def _check_leave(self) -> None:
        """Say at once, beside it, when the discount is more than this person may give."""
        field = self.form.field("discount")
        if field is None:
            return
        try:
            lines = self.draft.forms()
        except WholeDiscountTooMuch as error:
            field.refuse(error.sentence(self.words))
            return
        too_much = needs_leave(lines) and not may(self._context.desk.actor, Right.DISCOUNT)
        field.refuse(DiscountNeedsLeave().sentence(self.words) if too_much else "")

    @Slot()
    def _name_post(self) -> None:
        """The button says what will happen: what is not paid stays owed."""
        settled = self.pay.settled()
        owed = settled.owed_fen if settled else 0
        if owed and self.draft.lines:
            said = self.tr("&Post, {owed} stay owed").format(owed=yuan(owed))
        else:
            said = self.tr("&Post")
        self.save_button.setText(f"{said}  Ctrl+Enter")

    @Slot()
    def _on_discount(self) -> None:
        self.draft.whole = self.discount.value()
        self._reckon()

    @Slot()
    def _on_reason(self) -> None:
        self.draft.reason = self.reason.currentText()

    @Slot()
    def _on_round(self) -> None:
        self.draft.rounding = self.draft.rounding.following
        self._reckon()

    @Slot(QWidget)
    def _on_gone_to(self, part: QWidget) -> None:
        """On a low screen with large text the payments may lie below the edge."""
        panel = self.side.widget()
        if panel is not None and (layout := panel.layout()) is not None:
            layout.activate()
        self.side.ensureWidgetVisible(part)

    @Slot()
    def _on_paid(self) -> None:
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_customer(self) -> None:
        self.lines.editor.pick.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_posted(self) -> None:
        """The paper comes by itself: it is what the patient waits for."""
        from clinic_desk.ui.fees.statement_view import StatementDialog

        self.posted.emit(self._bill_id)
        StatementDialog(self._parent, self._context, self._bill_id).open()


class _Unread(DeskError):
    """What a field says of itself, in the person's language already."""

    field = "payments"
    text = "{sentence}"
