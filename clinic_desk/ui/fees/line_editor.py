"""One line of a bill being typed: two letters of a service, Enter, quantity, Enter."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from clinic_desk.base.money import yuan
from clinic_desk.base.text import digits_of, folded
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.fees.queries import PriceRow, matching
from clinic_desk.desk.fees.reckoning import LineForm
from clinic_desk.ui.fees.discount_field import Discount, DiscountField
from clinic_desk.ui.fees.draft import DraftLine
from clinic_desk.ui.fees.quick_pick import ENTER, QuickPick
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.fields import Found, MoneyField
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.line_field import LineField

NO_PLACE = Qt.FocusReason.OtherFocusReason
OFFERED = 30
NO_PRICE = -1
"""Refused by the desk: nobody typed what it costs."""


class QuantityField(LineField[int]):
    """How often, a whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(4)

    def read(self, text: str) -> int | None:
        typed = folded(text)
        return int(digits_of(typed)) if typed.isdecimal() else None

    def write(self, value: int) -> str:
        return str(value)

    def complaint(self) -> str:
        return self.tr("This is not a quantity: type a whole number.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            self.set_value(max((self.value() or 0) + steps[Qt.Key(event.key())], 1))
            self.selectAll()
            return
        super().keyPressEvent(event)


class ServicePick(QuickPick):
    """The items of the price list, the best fit first."""

    def __init__(self, prices: Sequence[PriceRow]) -> None:
        super().__init__(self.hits, new_words=self.tr("Not on the price list: “{text}”"))
        self.setPlaceholderText(self.tr("Two letters, part of the name or the code"))
        self.prices = prices

    def hits(self, typed: str) -> list[Found]:
        return [
            Found(row.id, row.name, f"{row.code}　{yuan(row.price_fen)} / {row.unit or '—'}")
            for row in matching(self.prices, typed)[:OFFERED]
        ]


class LineEditor(QWidget):
    """Five fields in a row; ``entered`` when a line is ready to go on the bill."""

    entered = Signal()
    passed = Signal()

    def __init__(self, prices: Sequence[PriceRow]) -> None:
        super().__init__()
        self.editing: int | None = None
        """The line that is changed; None: a new one."""
        self.pick = ServicePick(prices)
        self.quantity = QuantityField()
        self.tooth = QLineEdit()
        self.price = MoneyField()
        self.discount = DiscountField()
        self.add_button = button("")
        self.refusal = text_label(tone="danger", size="small", wrap=True)
        self._form: LineForm | None = None
        self._build()
        self._connect()
        self.clear()

    @property
    def half_typed(self) -> str:
        """What stands in the fields without being on the bill; empty when nothing does."""
        return self.pick.text().strip()

    def form(self) -> LineForm | None:
        """The line as typed, without its discount; None while no item is chosen."""
        if self._form is None:
            return None
        price = self.price.value()
        return replace(
            self._form,
            quantity=self.quantity.value() or 0,
            price_fen=NO_PRICE if price is None else price,
            tooth=self.tooth.text(),
        )

    def discount_typed(self) -> Discount | None:
        return self.discount.value()

    def problem(self) -> str:
        """A sentence when a field cannot be read."""
        return self.quantity.problem() or self.price.problem() or self.discount.problem()

    def show_line(self, line: DraftLine) -> None:
        """Take a line of the bill back into the fields, to change it."""
        self.clear()
        self.editing = line.id
        self._show_item(line.form)
        self.quantity.set_value(line.form.quantity)
        self.tooth.setText(line.form.tooth)
        self.discount.set_value(line.discount)
        self._name_button()
        self.quantity.setFocus(NO_PLACE)
        self.quantity.selectAll()

    @Slot()
    def clear(self) -> None:
        self.editing = None
        self._form = None
        self.refuse("")
        self.pick.set_value(None)
        self.quantity.set_value(1)
        self.tooth.clear()
        self.price.clear()
        self.price.setReadOnly(True)
        self.discount.clear()
        self._name_button()

    def refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _show_item(self, form: LineForm) -> None:
        self._form = form
        listed = form.price_item_id
        self.pick.set_value(listed if listed is not None else 0, form.name)
        self.price.set_value(form.price_fen)
        # what is on the list costs what the list says: less is a discount, with its reason
        self.price.setReadOnly(listed is not None)

    def _name_button(self) -> None:
        self.add_button.setText(
            self.tr("&Add") if self.editing is None else self.tr("Change &line")
        )

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        for column, (label, widget, width) in enumerate(
            (
                (self.tr("&Item"), self.pick, 0),
                (self.tr("Quantity"), self.quantity, 56),
                (self.tr("Tooth"), self.tooth, 64),
                (self.tr("Price"), self.price, 88),
                (self.tr("Discount"), self.discount, 80),
            )
        ):
            words = text_label(label, tone="muted", size="small")
            words.setBuddy(widget)
            widget.setAccessibleName(label.replace("&", ""))
            if width:
                widget.setFixedWidth(theme.px(width))
            grid.addWidget(words, 0, column)
            grid.addWidget(widget, 1, column)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.add_button, 1, 5)
        grid.addWidget(self.refusal, 2, 0, 1, 6)

    def _connect(self) -> None:
        self.pick.taken.connect(self._on_taken)
        self.pick.new_asked.connect(self._on_new)
        self.pick.passed.connect(self.passed)
        self.pick.textEdited.connect(self._on_typing)
        self.add_button.clicked.connect(self.entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field but the first puts the line on the bill; Esc gives up a change."""
        if event.key() in ENTER and self.focusWidget() is not self.add_button:
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.editing is not None:
            self.clear()
            self.pick.setFocus(NO_PLACE)
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_taken(self) -> None:
        row = next((row for row in self.pick.prices if row.id == self.pick.value()), None)
        if row is not None:
            self._show_item(line_of(row))
        self.quantity.setFocus(NO_PLACE)
        self.quantity.selectAll()

    @Slot(str)
    def _on_new(self, typed: str) -> None:
        self._show_item(LineForm(typed, 0, fee_class=FeeClass.OTHER))
        self.price.clear()
        self.price.setFocus(NO_PLACE)

    @Slot()
    def _on_typing(self) -> None:
        self._form = None
        self.price.clear()
        self.price.setReadOnly(True)
        self.refuse("")


def line_of(row: PriceRow) -> LineForm:
    """One of an item of the price list."""
    return LineForm(
        name=row.name,
        price_fen=row.price_fen,
        fee_class=row.fee_class,
        price_item_id=row.id,
        code=row.code,
        unit=row.unit,
        specification=row.specification,
    )
