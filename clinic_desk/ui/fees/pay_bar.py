"""How a sum is paid: a key for each way, split as wanted, what is left and the change live."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import PaymentForm, Settled, settle
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.fields import MoneyField
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label

KEYS = {
    PaymentWay.CASH: "F5",
    PaymentWay.WECHAT: "F6",
    PaymentWay.ALIPAY: "F7",
    PaymentWay.BANK_CARD: "F8",
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NO_PLACE = Qt.FocusReason.OtherFocusReason


class _Amount(MoneyField):
    """What was handed over by one way. Until it is typed in, it follows what is left."""

    entered = Signal()

    def __init__(self, way: PaymentWay) -> None:
        super().__init__()
        self.way = way
        self.follows = True
        self.textEdited.connect(self._on_typed)

    @Slot()
    def _on_typed(self) -> None:
        self.follows = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.accept()
            self.tidy()
            self.entered.emit()
            return
        super().keyPressEvent(event)


class PayBar(QWidget):
    """``set_due`` says what is to be paid; ``payments`` what was entered."""

    changed = Signal()
    gone_to = Signal(QWidget)
    """The amount that has the focus now."""
    entered = Signal()
    """Enter behind an amount: nothing is left to type here."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self._due = 0
        self._rows: list[_Amount] = []
        self.more = button(self.tr("More &ways"))
        self._grid = QGridLayout()
        self._left = text_label(tone="muted")
        self._left_fen = text_label(bold=True)
        self.problem_label = text_label(tone="danger", size="small", wrap=True)
        self._build()
        self._say()

    def set_due(self, fen: int) -> None:
        self._due = fen
        self._follow()
        self._say()

    def payments(self) -> tuple[PaymentForm, ...]:
        """Ways with an amount; those left empty do not count."""
        return tuple(
            PaymentForm(row.way, value) for row in self._rows if (value := row.value()) is not None
        )

    def settled(self) -> Settled | None:
        """What is paid, changed and owed; None while it cannot be (see ``problem``)."""
        try:
            return settle(self._due, self.payments())
        except DeskError:
            return None

    def problem(self) -> str:
        """A sentence when an amount cannot be read."""
        return next((said for row in self._rows if (said := row.problem())), "")

    def field(self, way: PaymentWay) -> MoneyField | None:
        return next((row for row in self._rows if row.way is way), None)

    def take(self, way: PaymentWay) -> None:
        """Pay what is left by ``way``; a way that is there already is gone to."""
        row = next((row for row in self._rows if row.way is way), None)
        if row is None:
            row = self._add(way)
            self._follow()
            self._say()
            self.changed.emit()
        row.setFocus(NO_PLACE)
        row.selectAll()
        self.gone_to.emit(row)

    def refuse(self, sentence: str) -> None:
        self.problem_label.setText(sentence)
        self.problem_label.setVisible(bool(sentence))

    def focus_ways(self) -> None:
        """Go to what was entered first, else to the first way."""
        first = self._rows[0] if self._rows else self._first
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        ways = QWidget()
        flow = FlowLayout(ways, gap=6)
        self._first: QWidget = self.more
        for place, (way, key) in enumerate(KEYS.items()):
            pay = button(f"{self._words.label(way)} {key}")
            pay.setAccessibleName(self._words.label(way))
            pay.clicked.connect(self._taking(way))
            QShortcut(QKeySequence(key), self).activated.connect(self._taking(way))
            flow.addWidget(pay)
            if not place:
                self._first = pay
        menu = QMenu(self.more)
        for way in PaymentWay:
            if way not in KEYS:
                action = QAction(self._words.label(way), menu)
                action.triggered.connect(self._taking(way))
                menu.addAction(action)
        self.more.setMenu(menu)
        flow.addWidget(self.more)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        result = QHBoxLayout()
        result.addWidget(self._left, 1)
        result.addWidget(self._left_fen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(ways)
        layout.addLayout(self._grid)
        layout.addLayout(result)
        layout.addWidget(self.problem_label)
        self.refuse("")

    def _taking(self, way: PaymentWay) -> Callable[[], None]:
        return lambda: self.take(way)

    def _add(self, way: PaymentWay) -> _Amount:
        amount = _Amount(way)
        label = QLabel(self._words.label(way))
        label.setBuddy(amount)
        amount.setAccessibleName(self._words.label(way))
        amount.setFixedWidth(theme.px(128))
        away = tool_button("close", self.tr("Not by this way"))
        away.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keys: an amount that is cleared
        place = self._grid.rowCount()
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(away, place, 1)
        self._grid.addWidget(amount, place, 2)
        for part in (label, amount, away):
            part.show()  # at once, else it could not take the focus
        last = self._rows[-1] if self._rows else self.more
        QWidget.setTabOrder(last, amount)
        self._rows.append(amount)
        amount.changed.connect(self._on_changed)
        amount.entered.connect(self.entered)
        away.clicked.connect(lambda: self._drop(amount, (label, amount, away)))
        return amount

    def _drop(self, row: _Amount, parts: tuple[QWidget, ...]) -> None:
        self._rows.remove(row)
        for part in parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.focus_ways()
        self._on_changed()

    def _follow(self) -> None:
        """What was only proposed follows the total and the other ways."""
        for row in self._rows:
            if row.follows:
                others = sum(other.value() or 0 for other in self._rows if other is not row)
                left = self._due - others
                row.set_value(left if left > 0 else None)

    @Slot()
    def _on_changed(self) -> None:
        self._follow()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.refuse("")
        try:
            settled = settle(self._due, self.payments())
        except DeskError as error:
            self.refuse(error.sentence(self._words))
            return
        if settled.change_fen:
            words, fen, tone = self.tr("Change to give"), settled.change_fen, "accent"
        elif settled.owed_fen:
            words, fen, tone = self.tr("Still to pay"), settled.owed_fen, "danger"
        else:
            words, fen, tone = self.tr("Paid in full"), 0, "good"
        self._left.setText(words)
        self._left_fen.setText(yuan(fen))
        theme.restyle(self._left_fen, tone=tone)
        self._left_fen.setAccessibleName(f"{words} {yuan(fen)}")

    @property
    def said(self) -> str:
        """What is left or the change, as it stands on the screen."""
        return f"{self._left.text()} {self._left_fen.text()}"
