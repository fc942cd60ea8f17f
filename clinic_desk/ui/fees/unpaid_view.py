"""Bills with something owed, the oldest first, and how old the debts are."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.ageing import STEPS, age, aged
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.ui.fees.bills_view import customer_column, owed_column
from clinic_desk.ui.fees.status import status_chip
from clinic_desk.ui.kit.amounts import amount, amount_column
from clinic_desk.ui.kit.columns import RIGHT, Column, chip_column, day_column
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.rows import Empty, RowTable

MOST = 1000


class UnpaidView(QWidget):
    """A list to work off: P takes a payment."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.table = RowTable[BillRow](
            self._columns(),
            name="fees.unpaid",
            settings=context.settings,
            empty=Empty(self.tr("Nobody owes anything."), None, "check-circle"),
        )
        self.table.setAccessibleName(self.tr("Unpaid bills"))
        bar = QFrame()
        bar.setProperty("kind", "bar")
        self._row = QHBoxLayout(bar)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(8)
        self.total = text_label(bold=True, tone="danger")
        self._ages = text_label(tone="muted")
        self._row.addWidget(text_label(self.tr("Owed in all"), tone="muted"))
        self._row.addWidget(self.total)
        self._row.addSpacing(16)
        self._row.addWidget(self._ages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(bar)

    def reload(self) -> None:
        rows = self._context.read(lambda session: queries.unpaid(session, limit=MOST + 1))
        shown = rows[:MOST]
        self.table.show_rows(shown)
        self._say_totals(shown, cut=len(rows) > MOST)

    def _say_totals(self, rows: Sequence[BillRow], *, cut: bool) -> None:
        today = self._context.clock().date()
        sums = aged(((row.day, row.owed_fen) for row in rows), today)
        self.total.setText(amount(self._context, sum(sums)))
        named = (
            self.tr("0–30 days"),
            self.tr("31–60 days"),
            self.tr("61–90 days"),
            self.tr("over 90 days"),
        )
        said = [
            f"{name} {amount(self._context, fen)}"
            for name, fen in zip(named, sums, strict=True)
            if fen
        ]
        if cut:
            said.append(self.tr("Only the oldest {count} are shown.").format(count=MOST))
        self._ages.setText("　".join(said))

    def _columns(self) -> tuple[Column[BillRow], ...]:
        context, words = self._context, self._context.words

        def today() -> date:
            return context.clock().date()

        def days(row: BillRow) -> int:
            return age(row.day, today())

        def tone(row: BillRow) -> str:
            return "danger" if days(row) > STEPS[-1] else "warn" if days(row) > STEPS[0] else ""

        return (
            customer_column(self.tr("Customer")),
            Column(title=self.tr("Number"), text=lambda row: row.number, width=138),
            day_column(self.tr("Billed"), lambda row: row.day, words, today),
            Column(
                title=self.tr("Stands for"),
                text=lambda row: self.tr("%n day(s)", "", days(row)),
                key=days,
                align=RIGHT,
                width=80,
                tone=tone,
            ),
            amount_column(context, self.tr("Amount due"), lambda row: row.total_fen, width=104),
            owed_column(context, self.tr("Owed")),
            chip_column(self.tr("Status"), lambda row: status_chip(words, row), width=118),
        )
