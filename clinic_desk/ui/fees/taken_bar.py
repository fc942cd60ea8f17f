"""What came in on a day, by each way of paying, on one line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.desk.fees.queries import WayTotal
from clinic_desk.ui.kit.amounts import amount
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label


class TakenBar(QFrame):
    """The sum first, then the ways; covered with the other amounts."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._context = context
        within = QVBoxLayout(self)
        within.setContentsMargins(16, 10, 16, 10)
        self._flow = FlowLayout(gap=20)
        within.addLayout(self._flow)
        self._said: list[str] = []

    @property
    def text(self) -> str:
        """All it says, in order."""
        return "  ".join(self._said)

    def show_totals(self, totals: Sequence[WayTotal]) -> None:
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._said = []
        words = self._context.words
        self._add(self.tr("Taken"), sum(row.amount_fen for row in totals), first=True)
        for row in totals:
            self._add(words.label(row.way), row.amount_fen)
        if not totals:
            self._flow.addWidget(text_label(self.tr("Nothing was taken yet."), tone="muted"))

    def _add(self, name: str, fen: int, *, first: bool = False) -> None:
        said = amount(self._context, fen)
        self._said.append(f"{name} {said}")
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(text_label(name, tone="muted"))
        row.addWidget(text_label(said, bold=True, tone="accent" if first else ""))
        self._flow.addWidget(pair)
