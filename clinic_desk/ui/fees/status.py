"""How a bill stands, in a word with its icon."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.ui.kit.columns import Chip

_PAID = QT_TRANSLATE_NOOP("BillStatus", "Paid")
_PART = QT_TRANSLATE_NOOP("BillStatus", "Part paid")
_UNPAID = QT_TRANSLATE_NOOP("BillStatus", "Unpaid")


def status_chip(words: Catalogue, row: BillRow) -> Chip:
    """Posted bills by what is owed; voided ones and counter-entries by their name."""
    match row.status:
        case BillStatus.VOIDED:
            return Chip(words.label(row.status), "neutral", "close-circle")
        case BillStatus.COUNTER:
            return Chip(words.label(row.status), "special", "undo")
        case BillStatus.POSTED if not row.owed_fen:
            return Chip(words.text("BillStatus", _PAID), "good", "check")
        case BillStatus.POSTED if row.owed_fen < row.total_fen:
            return Chip(words.text("BillStatus", _PART), "warn", "clock")
        case BillStatus.POSTED:
            return Chip(words.text("BillStatus", _UNPAID), "danger", "alert")
