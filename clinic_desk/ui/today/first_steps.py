"""What a new clinic does first: shown instead of empty lists until the first visit is booked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from clinic_desk.desk.fees.begun import Begun
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.cards import Card
from clinic_desk.ui.kit.labels import IconLabel, text_label

WIDE = 560
CENTRE = Qt.AlignmentFlag.AlignHCenter


class FirstSteps(QWidget):
    """Three steps, ticked off as they are done; the next one stands out."""

    customers_asked = Signal()
    prices_asked = Signal()
    booking_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card()
        card.setFixedWidth(theme.px(WIDE))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(20)
        self._grid.setColumnStretch(1, 1)
        title = text_label(self.tr("Welcome. Three steps to the first working day"), size="title")
        title.setWordWrap(True)
        card.body.addWidget(title)
        card.body.addSpacing(8)
        card.body.addLayout(self._grid)
        self.customers = self._step(
            self.tr("Bring your customers"),
            self.tr("From a workbook (Excel, CSV), or register them one by one."),
            self.tr("&Customers"),
        )
        self.prices = self._step(
            self.tr("Write the price list"),
            self.tr("Bills are then typed with two letters and Enter."),
            self.tr("&Price list"),
        )
        self.booking = self._step(
            self.tr("Book the first visit"),
            self.tr("Type four digits of a phone; the next free times are offered."),
            self.tr("&Book"),
        )
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(card, 0, CENTRE)
        layout.addStretch(3)
        self.customers[1].clicked.connect(self.customers_asked)
        self.prices[1].clicked.connect(self.prices_asked)
        self.booking[1].clicked.connect(self.booking_asked)

    def show_begun(self, begun: Begun) -> None:
        """Tick what is done; the first that is not is the one to press."""
        next_one = True
        for (icon, press), done in (
            (self.customers, begun.customers),
            (self.prices, begun.prices),
            (self.booking, begun.visits),
        ):
            icon.set_icon("check-circle" if done else "play", "good" if done else "muted")
            theme.restyle(press, kind="primary" if next_one and not done else "plain")
            if next_one and not done:
                next_one = False
                self.setFocusProxy(press)

    def _step(self, title: str, below: str, press: str) -> tuple[IconLabel, QPushButton]:
        row = self._grid.rowCount()
        icon = IconLabel("play", "muted", 24)
        made = button(press)
        made.setAccessibleDescription(f"{title}. {below}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(title, bold=True))
        words.addWidget(text_label(below, tone="muted", wrap=True))
        self._grid.addWidget(icon, row, 0)
        self._grid.addLayout(words, row, 1)
        self._grid.addWidget(made, row, 2)
        return icon, made
