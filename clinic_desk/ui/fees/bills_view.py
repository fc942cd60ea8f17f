"""The bills of one day, and what came in on it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.ui.fees.day_bar import DayBar
from clinic_desk.ui.fees.status import status_chip
from clinic_desk.ui.fees.taken_bar import TakenBar
from clinic_desk.ui.kit.amounts import amount_column
from clinic_desk.ui.kit.columns import Column, chip_column
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.rows import Empty, RowTable


class BillsView(QWidget):
    """Newest first; voided bills stay in their place, grey."""

    def __init__(self, context: Context, day_bar: DayBar, new_action: QAction) -> None:
        super().__init__()
        self._context, self._days = context, day_bar
        self.table = RowTable[BillRow](
            self._columns(),
            name="fees.bills",
            settings=context.settings,
            empty=Empty(self.tr("No bills on this day."), new_action, "receipt"),
        )
        self.table.setAccessibleName(self.tr("Bills of the day"))
        self.taken = TakenBar(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.taken)
        day_bar.changed.connect(self._on_day)

    def reload(self) -> None:
        """The day's bills and its takings, in two statements."""
        day = self._days.day
        with self._context.database.reading() as session:
            rows = queries.bills_of_day(session, day)
            taken = queries.taken(session, day)
        self.table.show_rows(rows)
        self.taken.show_totals(taken)

    @Slot()
    def _on_day(self) -> None:
        self.reload()

    def _columns(self) -> tuple[Column[BillRow], ...]:
        context, words = self._context, self._context.words
        times = self.tr("{count}×")
        return (
            Column(title=self.tr("Number"), text=lambda row: row.number, width=138, tone=_tone),
            Column(
                title=self.tr("Time"),
                text=lambda row: f"{row.billed_at:%H:%M}",
                key=lambda row: row.billed_at,
                width=64,
                tone=_tone,
            ),
            customer_column(self.tr("Customer")),
            Column(title=self.tr("Doctor"), text=lambda row: row.doctor, width=92, tone=_tone),
            amount_column(
                context, self.tr("Amount due"), lambda row: row.total_fen, width=104, tone=_tone
            ),
            owed_column(context, self.tr("Owed")),
            chip_column(self.tr("Status"), lambda row: status_chip(words, row), width=118),
            Column(
                title=self.tr("Printed"),
                text=lambda row: times.format(count=row.printed) if row.printed else "",
                key=lambda row: row.printed,
                width=72,
                tone=lambda _row: "muted",
            ),
        )


def customer_column(title: str) -> Column[BillRow]:
    """Name and number; takes the width that is left."""

    def both(row: BillRow) -> str:
        return f"{row.customer}  {row.customer_number}"

    return Column(title=title, text=both, key=lambda row: row.customer, width=0, tone=_tone)


def owed_column(context: Context, title: str) -> Column[BillRow]:
    """What is still owed; nothing where nothing is."""

    def owed(row: BillRow) -> int | None:
        standing = row.status is BillStatus.POSTED
        return row.owed_fen if standing and row.owed_fen else None

    return amount_column(context, title, owed, tone=lambda _row: "danger")


def _tone(row: BillRow) -> str:
    return "muted" if row.status is BillStatus.VOIDED else ""
