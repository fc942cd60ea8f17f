"""Today's second column: what came in, what is owed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clinic_desk.desk.fees.ageing import age
from clinic_desk.desk.fees.queries import BillRow, WayTotal
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.ui.kit.amounts import amount
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.today.column import Column, Group
from clinic_desk.ui.today.lines import Line

UNPAID, BILLED = "unpaid", "billed"
SHOWN, OLD = 200, 30


@dataclass(frozen=True, slots=True)
class Money:
    """What the column shows, as it was read."""

    taken: Sequence[WayTotal]
    unpaid: Sequence[BillRow]
    bills: Sequence[BillRow]


class MoneyColumn(Column):
    """Amounts are covered in privacy mode and for roles that may not see them."""

    fees_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(
            self.tr("Fees"),
            (
                (UNPAID, self.tr("Debts"), "danger"),
                (BILLED, self.tr("Bills today"), "text"),
            ),
            self.tr("No bills yet today, and nobody owes anything."),
        )
        self._context = context
        self.total = button("", kind="link")
        self.total.clicked.connect(self.fees_asked)
        self._flow = FlowLayout(gap=8)
        self.title.addWidget(text_label(self.tr("Taken today"), tone="muted"))
        self.title.addWidget(self.total)
        self.head.addLayout(self._flow)
        self.ways = ""
        """What is said of each way of paying."""

    def show_money(self, money: Money) -> None:
        context = self._context
        taken = sum(row.amount_fen for row in money.taken)
        self.total.setText(amount(context, taken))
        self.total.setAccessibleName(
            self.tr("Taken today {amount}").format(amount=self.total.text())
        )
        self._show_ways(money.taken)
        unpaid = money.unpaid[:SHOWN]
        billed = [row for row in money.bills if row.status is BillStatus.POSTED]
        self.show_groups(
            (
                Group(
                    UNPAID,
                    self.tr("Debts, the oldest first"),
                    [self._owed(row) for row in unpaid],
                    len(money.unpaid) - len(unpaid),
                ),
                Group(BILLED, self.tr("Bills today"), [self._billed(row) for row in billed]),
            )
        )

    def _show_ways(self, taken: Sequence[WayTotal]) -> None:
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        words = self._context.words
        said = [f"{words.label(row.way)} {amount(self._context, row.amount_fen)}" for row in taken]
        self.ways = "  ".join(said)
        for one in said:
            label: QWidget = text_label(one, size="small", tone="muted")
            self._flow.addWidget(label)

    def _owed(self, row: BillRow) -> Line:
        days = age(row.day, self._context.clock().date())
        old = self.tr("%n day(s)", "", days)
        sign = "alert" if days > OLD else ""
        return self._line(row, f"{old} · {row.number}", row.owed_fen, "danger", sign=sign)

    def _billed(self, row: BillRow) -> Line:
        below = " · ".join(part for part in (row.number, row.doctor) if part)
        return self._line(row, below, row.total_fen, "text", lead=f"{row.billed_at:%H:%M}")

    def _line(
        self, row: BillRow, below: str, fen: int, tone: str, *, sign: str = "", lead: str = ""
    ) -> Line:
        kind = "bill" if lead else "debt"
        said = amount(self._context, fen)
        return Line((kind, row.id), row.customer, below, lead, said, tone, sign, what=row)
