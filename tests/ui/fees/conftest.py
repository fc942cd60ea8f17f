"""A window for dialogs to open over, and ways to type."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from clinic_desk.desk.fees import queries, service
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
from clinic_desk.ui.kit.context import Context
from tests.small import Small


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.resize(1280, 720)
    qtbot.addWidget(made)
    made.show()
    return made


class Typist:
    """Types where the focus is, as a person does."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def text(self, text: str) -> None:
        """By keys, or as an input method hands over Chinese."""
        if text.isascii():
            self._qtbot.keyClicks(self.focus, text)
            return
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focus, event)

    def key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self.focus, key, modifiers)

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def item(self, letters: str, quantity: str = "") -> None:
        """Two letters, Enter, quantity, Enter."""
        self.text(letters)
        self.enter()
        if quantity:
            self.text(quantity)
        self.enter()

    def post(self) -> None:
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def typist(qtbot) -> Typist:
    return Typist(qtbot)


@pytest.fixture
def make_bill(context: Context, clinic: Small):
    """Posts a bill: items as (name, quantity), what was paid in fen by cash."""

    def make(customer: str, *items: tuple[str, int], paid: int = 0) -> int:
        rows = {row.name: row for row in context.read(queries.prices)}
        lines = [
            LineForm(name, rows[name].price_fen, quantity, price_item_id=rows[name].id)
            for name, quantity in items
        ]
        payments = [PaymentForm(PaymentWay.CASH, paid)] if paid else []
        form = service.BillForm(clinic.customers[customer], lines, payments)
        return context.do("Post bill", lambda act: service.post_bill(act, form))

    return make
