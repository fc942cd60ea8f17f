"""The statement of a bill as it will be printed, and what can still be done with the bill."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, catalogue
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.desk.fees import queries, service
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.desk.fees.voids import VoidRow, voiding
from clinic_desk.desk.staff.rights import NotAllowed, Right, may
from clinic_desk.ui.fees.pay_dialog import PayDialog
from clinic_desk.ui.fees.status import status_chip
from clinic_desk.ui.fees.void_dialog import VoidDialog
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.amounts import amount
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.cards import KeyValues
from clinic_desk.ui.kit.chips import StatusChip
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.preview import PdfPreview
from clinic_desk.ui.kit.routes import OpenCustomer

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

PRINTED = QT_TRANSLATE_NOOP("Action", "Print statement")
PAPERS = ("A4", "A5")
LANGUAGES = (("zh_CN", "简体中文"), ("en", "English"))
LANGUAGE_CHOICE = "statement.language"
SHOWS = frozenset({"bill", "payment"})
WIDE, HIGH, SIDE = 1060, 700, 288


@dataclass(frozen=True, slots=True)
class _Read:
    row: BillRow
    void: VoidRow | None
    paper: bytes


class StatementDialog(QDialog):
    """Opens on one bill; after voiding it shows the counter-entry."""

    def __init__(self, parent: QWidget | None, context: Context, bill_id: int) -> None:
        super().__init__(parent)
        self._context, self._bill_id = context, bill_id
        self._row: BillRow | None = None
        self.preview = PdfPreview(context.words)
        self.notice = Notice()
        self.facts = KeyValues()
        self.chip = StatusChip()
        self.paper, self.language = QComboBox(), QComboBox()
        self.number = text_label(size="title")
        self.pay_button = button(self.tr("Pa&y what is owed…"), icon_name="wallet")
        self.void_button = button(self.tr("&Void…"), icon_name="close-circle")
        self.customer_button = button(self.tr("&Customer card"), icon_name="user")
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self._fill_choices()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the bill and make its paper anew, by the paper and language chosen."""
        if not may(self._context.desk.actor, Right.SEE_AMOUNTS):
            self.notice.show_text(NotAllowed().sentence(self._context.words), tone="danger")
            for part in (self.preview, self.pay_button, self.void_button, self.customer_button):
                part.hide()
            return
        found = self._read()
        self._row = found.row
        self.setWindowTitle(self.tr("Fee statement {number}").format(number=found.row.number))
        self.preview.show_pdf(found.paper, f"{found.row.number}.pdf")
        self._show_facts(found)

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        wide, high = min(theme.px(WIDE), room.width() - 40), min(theme.px(HIGH), room.height() - 60)
        return QSize(wide, high)

    def _read(self) -> _Read:
        from clinic_desk.documents.sheet import PaperSize
        from clinic_desk.documents.statement import statement

        context = self._context
        with context.database.reading() as session:
            row = queries.bill(session, self._bill_id)
            if row is None:
                raise LookupError(self._bill_id)
            said = queries.statement(session, self._bill_id, context.clock())
            void = voiding(session, self._bill_id)
        size = PaperSize(self.paper.currentText().lower())
        return _Read(row, void, statement(said, catalogue(self.language.currentData()), size))

    def _show_facts(self, found: _Read) -> None:
        row, words = found.row, self._context.words
        today = self._context.clock().date()
        self.number.setText(row.number)
        self.chip.set_chip(status_chip(words, row))
        pairs = [
            (self.tr("Customer"), f"{row.customer}  {row.customer_number}"),
            (self.tr("Billed"), say_moment(words, row.billed_at, today)),
            (self.tr("Doctor"), row.doctor),
            (self.tr("Amount due"), amount(self._context, row.total_fen)),
            (self.tr("Owed"), amount(self._context, row.owed_fen) if row.owed_fen else ""),
            (self.tr("Printed"), self._printed(row)),
        ]
        if found.void:
            pairs += self._void_pairs(found.void)
        owed = row.status is BillStatus.POSTED and row.owed_fen > 0
        self.facts.show_pairs(pairs, tones={self.tr("Owed"): "danger"})
        self.pay_button.setVisible(owed)
        self.void_button.setVisible(row.status is BillStatus.POSTED)
        if row.status is BillStatus.VOIDED and found.void:
            self._warn_voided(found.void)

    def _printed(self, row: BillRow) -> str:
        if not row.printed:
            return self.tr("Not yet")
        return self.tr("%n time(s); the next is a reprint", "", row.printed)

    def _void_pairs(self, void: VoidRow) -> list[tuple[str, str]]:
        other = (
            (self.tr("Voided by"), void.counter_number)
            if void.bill_id == self._bill_id
            else (self.tr("Voids"), void.number)
        )
        return [other, (self.tr("Reason"), void.reason)]

    def _warn_voided(self, void: VoidRow) -> None:
        def show_counter() -> None:
            self._bill_id = void.counter_id
            self.notice.dismiss()
            self.reload()

        self.notice.show_text(
            self.tr("This bill is voided: hand out the paper of the refund instead."),
            tone="warn",
            action=self.tr("Show refund"),
            do=show_counter,
        )

    def _fill_choices(self) -> None:
        context = self._context
        self.paper.addItems(PAPERS)
        for name, said in LANGUAGES:
            self.language.addItem(said, name)
        self.paper.setCurrentText(context.settings.paper)
        head = context.read(clinic)
        kept = context.settings.choices.get(LANGUAGE_CHOICE, head.language if head else "")
        self.language.setCurrentIndex(max(self.language.findData(kept), 0))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.language.setAccessibleName(self.tr("Language"))

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setFixedWidth(theme.px(SIDE))
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.number)
        column.addWidget(self.chip)
        column.addWidget(self.facts)
        column.addWidget(hairline())
        for words, box in ((self.tr("P&aper"), self.paper), (self.tr("&Language"), self.language)):
            row = QHBoxLayout()
            label = text_label(words, tone="muted")
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
            column.addLayout(row)
        column.addStretch(1)
        for made in (self.pay_button, self.customer_button, self.void_button, self.close_button):
            column.addWidget(made)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.notice)
        left.addWidget(self.preview, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(hairline(upright=True))
        layout.addWidget(panel)

    def _connect(self) -> None:
        self.finished.connect(self.deleteLater)
        self.paper.currentIndexChanged.connect(self._on_choice)
        self.language.currentIndexChanged.connect(self._on_choice)
        self.preview.printed.connect(self._on_out)
        self.preview.saved.connect(self._on_saved)
        self.pay_button.clicked.connect(self._on_pay)
        self.void_button.clicked.connect(self._on_void)
        self.customer_button.clicked.connect(self._on_customer)
        self.close_button.clicked.connect(self.accept)
        self._context.bulletin.changed.connect(self._on_changed)
        for shortcut in self.preview.findChildren(QShortcut):
            # print, save and zoom hold wherever the focus is: the dialog is the preview
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if not action.tables.isdisjoint(SHOWS):
            self.reload()

    @Slot()
    def _on_choice(self) -> None:
        settings = self._context.settings
        settings.paper = self.paper.currentText()
        settings.choices[LANGUAGE_CHOICE] = self.language.currentData()
        settings.save()
        self.reload()

    @Slot()
    def _on_out(self) -> None:
        """A paper left the house: count it, so that the next one says it is a reprint."""
        self._context.do(PRINTED, lambda act: service.printed(act, self._bill_id))
        self.reload()

    @Slot()
    def _on_saved(self) -> None:
        self._on_out()
        self.notice.show_text(self.tr("Saved as PDF."), tone="good")

    @Slot()
    def _on_pay(self) -> None:
        if self._row is not None:
            PayDialog(self, self._context, self._row).open()

    @Slot()
    def _on_void(self) -> None:
        if self._row is not None:
            dialog = VoidDialog(self, self._context, self._row)
            dialog.voided.connect(self._on_voided)
            dialog.open()

    @Slot(int)
    def _on_voided(self, counter_id: int) -> None:
        self._bill_id = counter_id
        self.notice.dismiss()
        self.reload()

    @Slot()
    def _on_customer(self) -> None:
        if self._row is not None:
            self._context.routes.ask(OpenCustomer(self._row.customer_id))
            self.accept()
