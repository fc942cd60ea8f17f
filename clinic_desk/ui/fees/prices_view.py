"""The price list, with a line that narrows it while typing."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.queries import PriceRow, matching
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.columns import Chip, Column, chip_column, money_column
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.rows import Empty, RowTable
from clinic_desk.ui.kit.side_icon import SideIcon


class PricesView(QWidget):
    """Prices hang on the wall: they are not covered with the other amounts."""

    def __init__(self, context: Context, new_action: QAction) -> None:
        super().__init__()
        self._context = context
        self._rows: list[PriceRow] = []
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Two letters, part of the name or the code"))
        self.filter.setAccessibleName(self.tr("Find in the price list"))
        self.filter.setClearButtonEnabled(True)
        SideIcon(self.filter, "search", leading=True)
        self.filter.setMaximumWidth(theme.px(320))
        self.table = RowTable[PriceRow](
            self._columns(),
            name="fees.prices",
            settings=context.settings,
            empty=Empty(
                self.tr("The price list is empty. Bills are typed fastest from a list."),
                new_action,
                "fees",
            ),
        )
        self.table.setAccessibleName(self.tr("Price list"))
        bar = QFrame()
        bar.setProperty("kind", "toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.filter, 1)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._on_find)

    def reload(self) -> None:
        self._rows = self._context.read(lambda session: queries.prices(session, active=False))
        self._on_find()

    @Slot()
    def _on_find(self) -> None:
        typed = self.filter.text().strip()
        self.table.show_rows(matching(self._rows, typed) if typed else self._rows)

    def _columns(self) -> tuple[Column[PriceRow], ...]:
        words = self._context.words
        off = Chip(self.tr("Off the list"), "neutral", "minus")
        return (
            Column(title=self.tr("Code"), text=lambda row: row.code, width=84, tone=_tone),
            Column(title=self.tr("Name"), text=lambda row: row.name, width=0, tone=_tone),
            Column(
                title=self.tr("Specification"),
                text=lambda row: row.specification,
                width=120,
                tone=_tone,
            ),
            Column(title=self.tr("Class"), text=lambda row: words.label(row.fee_class), width=92),
            money_column(self.tr("Price"), lambda row: row.price_fen, tone=_tone),
            Column(title=self.tr("Unit"), text=lambda row: row.unit, width=64, tone=_tone),
            Column(
                title=self.tr("Valid from"),
                text=lambda row: row.valid_from.isoformat(),
                width=104,
                tone=_tone,
            ),
            Column(title=self.tr("Note"), text=lambda row: row.note, width=140, tone=_tone),
            chip_column("", lambda row: None if row.active else off, width=110),
        )


def _tone(row: PriceRow) -> str:
    return "" if row.active else "muted"
