"""What closes a fee statement: sums, the amount in capitals, shares, points, room for a seal."""

from typing import NamedTuple

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, Worded
from clinic_desk.base.money import capitals, yuan
from clinic_desk.desk.fees.statement import Statement, StatementKind
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.sheet import DANGER, MUTED, TEXT, Align, Lettering, Sheet

_GROSS = QT_TRANSLATE_NOOP("Statement", "Items total")
_DISCOUNT = QT_TRANSLATE_NOOP("Statement", "Discount")
_ROUNDING = QT_TRANSLATE_NOOP("Statement", "Rounding off")
_CHANGE = QT_TRANSLATE_NOOP("Statement", "Change")
_DUE = {
    StatementKind.BILL: QT_TRANSLATE_NOOP("Statement", "Amount due"),
    StatementKind.REFUND: QT_TRANSLATE_NOOP("Statement", "Amount to refund"),
}
_PAID = {
    StatementKind.BILL: QT_TRANSLATE_NOOP("Statement", "Amount received"),
    StatementKind.REFUND: QT_TRANSLATE_NOOP("Statement", "Amount refunded"),
}
_OWED = {
    StatementKind.BILL: QT_TRANSLATE_NOOP("Statement", "Outstanding debt"),
    StatementKind.REFUND: QT_TRANSLATE_NOOP("Statement", "Debt cancelled"),
}
_CAPITALS = QT_TRANSLATE_NOOP("Statement", "Amount in capitals")
_OWN = QT_TRANSLATE_NOOP("Statement", "Own share")
_INSURED = QT_TRANSLATE_NOOP("Statement", "Paid by insurance")
_EARNED = QT_TRANSLATE_NOOP("Statement", "Points earned")
_LEFT = QT_TRANSLATE_NOOP("Statement", "Points left")
_SEAL = QT_TRANSLATE_NOOP("Statement", "Seal")
_NOTE = QT_TRANSLATE_NOOP(
    "Statement", "Amounts are in yuan. This statement of fees is not an invoice."
)

_SUMS = 212
"""How wide the sums at the right are."""
_SEAL_SIZE = (112, 62)
_STEP = 12.6


class _Sum(NamedTuple):
    label: str
    value: str
    how: Lettering


class _Fact(NamedTuple):
    label: str
    lines: list[str]
    how: Lettering


class Closing:
    """Kept together on one page, ``height`` points high."""

    def __init__(self, row: Statement, words: Catalogue, sheet: Sheet) -> None:
        self._row, self._words, self._sheet = row, words, sheet
        self._scale = scale = sheet.size.scale
        self._label = Lettering(7 * scale, MUTED)
        self._value = Lettering(9.4 * scale)
        self._strong = Lettering(9.4 * scale, TEXT, Weight.BOLD)
        self._large = Lettering(13.5 * scale, TEXT, Weight.BOLD)
        self._debt = Lettering(9.4 * scale, DANGER, Weight.BOLD)
        self._sums, self._facts = self._all_sums(), self._all_facts()
        lines = sum(len(fact.lines) + bool(fact.label) for fact in self._facts)
        left = lines * _STEP + len(self._facts) * 5 + 6 + _SEAL_SIZE[1]
        right = sum(one.how.size for one in self._sums) * 1.62 / scale + 9
        self.height = (max(left, right) + 30) * scale

    def draw(self, top: float) -> None:
        sheet, scale = self._sheet, self._scale
        self._draw_facts(top + 8 * scale)
        self._draw_sums(top + 8 * scale)
        note = top + self.height - 4 * scale
        sheet.text(sheet.left, note, self._say(_NOTE), self._label, room=sheet.room)

    def _say(self, source: str) -> str:
        return self._words.text("Statement", source)

    def _all_sums(self) -> list[_Sum]:
        row, kind, plain = self._row, self._row.kind, self._value
        kept = sum(one.amount_fen for one in row.paid) - row.change_fen
        offered = (
            (row.discount_fen or row.rounding_fen, _GROSS, yuan(row.gross_fen), plain),
            (row.discount_fen, _DISCOUNT, f"−{yuan(row.discount_fen)}", plain),
            (row.rounding_fen, _ROUNDING, f"−{yuan(-row.rounding_fen)}", plain),
            (True, _DUE[kind], f"¥{yuan(row.due_fen)}", self._large),
            *((True, one.way, yuan(one.amount_fen), plain) for one in row.paid),
            (row.change_fen, _CHANGE, f"−{yuan(row.change_fen)}", plain),
            (True, _PAID[kind], f"¥{yuan(kept)}", self._strong),
            (row.owed_fen, _OWED[kind], f"¥{yuan(row.owed_fen)}", self._debt),
        )
        return [
            _Sum(
                self._words.label(label) if isinstance(label, Worded) else self._say(label),
                value,
                how,
            )
            for wanted, label, value, how in offered
            if wanted
        ]

    def _all_facts(self) -> list[_Fact]:
        row = self._row
        facts: list[tuple[str, str, Lettering]] = []
        if self._words.chinese:
            facts.append((self._say(_CAPITALS), capitals(row.due_fen), self._strong))
        if (own := row.own_share_fen) is not None:
            shares = f"¥{yuan(own)}    {self._say(_INSURED)} ¥{yuan(row.due_fen - own)}"
            facts.append((self._say(_OWN), shares, self._value))
        points = [
            f"{self._say(label)} {count:,}"
            for label, count in ((_EARNED, row.points_earned), (_LEFT, row.points_left))
            if count is not None
        ]
        if points:
            facts.append(("", "    ".join(points), self._value))
        room = self._sheet.room - (_SUMS + 24) * self._scale
        return [_Fact(label, how.lines(value, room), how) for label, value, how in facts]

    def _draw_facts(self, y: float) -> None:
        sheet, step = self._sheet, _STEP * self._scale
        for label, lines, how in self._facts:
            if label:
                y += step
                sheet.text(sheet.left, y - self._scale, label, self._label)
            sheet.lines(sheet.left, y + step, lines, how, step)
            y += len(lines) * step + 5 * self._scale
        wide, high = (length * self._scale for length in _SEAL_SIZE)
        y += 6 * self._scale
        sheet.frame(sheet.left, y, wide, high, dashed=True)
        x, middle = sheet.left + wide / 2, y + high / 2 + 2.5 * self._scale
        sheet.text(x, middle, self._say(_SEAL), self._label, align=Align.CENTRE, room=wide)

    def _draw_sums(self, y: float) -> None:
        sheet, wide = self._sheet, _SUMS * self._scale
        for place, (label, value, how) in enumerate(self._sums):
            large = how is self._large
            if large and place:
                sheet.rule(sheet.right - wide, sheet.right, y + 5 * self._scale, MUTED, 0.7)
            y += how.size * 1.62 + (4 * self._scale if large else 0)
            taken = min(how.width(value), wide * 0.7) + 10 * self._scale
            named = self._value if large else how
            sheet.text(sheet.right - wide, y, label, named, room=wide - taken)
            sheet.text(sheet.right, y, value, how, align=Align.RIGHT, room=wide * 0.7)
            y += 5 * self._scale if large else 0
