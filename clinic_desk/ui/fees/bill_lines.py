"""The items of a bill: the line being typed over those that stand on it already."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.fees.queries import PriceRow
from clinic_desk.desk.fees.reckoning import check_lines
from clinic_desk.ui.fees.draft import Draft, DraftLine
from clinic_desk.ui.fees.line_editor import LineEditor
from clinic_desk.ui.kit.rows import Column, Empty, RowTable, money_column, number_column

HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
ASKED_LATER = "—"


class BillLines(QWidget):
    """``changed`` after every line put, changed or taken away."""

    changed = Signal()
    passed = Signal()
    """Enter on the empty line: go on to the payment."""

    def __init__(self, draft: Draft, prices: Sequence[PriceRow], words: Catalogue) -> None:
        super().__init__()
        self._draft, self._words = draft, words
        self.editor = LineEditor(prices)
        self.table = RowTable[DraftLine](
            self._columns(),
            empty=Empty(
                self.tr("No items yet. Type two letters of a service, Enter, quantity, Enter.")
            ),
        )
        self.table.setAccessibleName(self.tr("Items of the bill"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.editor)
        layout.addWidget(self.table, 1)
        self.change_action = self._action(self.tr("Change line"), "F2", self._on_change)
        self.remove_action = self._action(self.tr("Remove line"), "Delete", self._on_remove)
        self.table.set_menu(lambda _row: [self.change_action, self.remove_action])
        self.table.activated_row.connect(self._on_open)
        self.editor.entered.connect(self.take)
        self.editor.passed.connect(self.passed)

    @Slot()
    def take(self) -> None:
        """Put what is typed on the bill, or say beside it why not."""
        editor = self.editor
        form = editor.form()
        if form is None:
            editor.refuse(self.tr("Choose an item: two letters of it, then Enter."))
            editor.pick.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if sentence := editor.problem():
            editor.refuse(sentence)
            return
        line = DraftLine(0, form, editor.discount_typed())
        try:
            # the reason is asked for once, for the whole bill
            check_lines([replace(line.full, discount_reason=ASKED_LATER)], 0)
        except DeskError as error:
            self.refuse(error)
            return
        number = self._draft.put(form, line.discount, at=editor.editing)
        editor.clear()
        editor.pick.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_lines()
        self.table.choose(number)
        self.changed.emit()

    def refuse(self, error: DeskError) -> None:
        """Show a refusal at the line that is typed."""
        editor = self.editor
        editor.refuse(error.sentence(self._words))
        fields: dict[str, QLineEdit] = {
            "quantity": editor.quantity,
            "price": editor.price,
            "discount": editor.discount,
        }
        field = fields.get(error.field or "", editor.pick)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def show_lines(self) -> None:
        self.table.show_rows(self._draft.lines)

    def _action(self, words: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(HERE)
        action.triggered.connect(do)
        self.table.addAction(action)
        return action

    def _columns(self) -> tuple[Column[DraftLine], ...]:
        def discount(line: DraftLine) -> int | None:
            return -line.full.discount_fen or None

        return (
            Column(title=self.tr("Item"), text=_named, width=0, sortable=False),
            Column(title=self.tr("Tooth"), text=lambda line: line.form.tooth, width=56),
            number_column(self.tr("Quantity"), lambda line: line.form.quantity, width=68),
            money_column(self.tr("Price"), lambda line: line.form.price_fen, width=80),
            money_column(self.tr("Discount"), discount, width=80),
            Column(
                title=self.tr("Amount"),
                text=lambda line: yuan(line.full.amount_fen),
                align=Qt.AlignmentFlag.AlignRight,
                width=88,
                bold=lambda _line: True,
            ),
        )

    @Slot(object)
    def _on_open(self, line: DraftLine) -> None:
        self.editor.show_line(line)

    @Slot()
    def _on_change(self) -> None:
        if (line := self.table.chosen()) is not None:
            self.editor.show_line(line)

    @Slot()
    def _on_remove(self) -> None:
        line = self.table.chosen()
        if line is None:
            return
        if self.editor.editing == line.id:
            self.editor.clear()
        self._draft.remove(line.id)
        self.show_lines()
        self.changed.emit()


def _named(line: DraftLine) -> str:
    return " ".join(part for part in (line.form.name, line.form.specification) if part)
