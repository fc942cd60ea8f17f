"""A discount on the whole bill, shared out to its lines: pure, integer fen, to the last one."""

from collections.abc import Sequence
from dataclasses import replace

from clinic_desk.base.errors import DeskError, Money
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.fees.reckoning import LineForm


class WholeDiscountTooMuch(DeskError):
    field = "discount"
    text = QT_TRANSLATE_NOOP("DeskError", "The discount is more than the bill ({most} yuan).")


def spread(lines: Sequence[LineForm], fen: int, reason: str) -> tuple[LineForm, ...]:
    """The lines with ``fen`` more off, shared by what each costs.

    The odd fen go to the lines that lost most by rounding down. ``reason`` stands on every
    discounted line that has none.

    Raises:
        WholeDiscountTooMuch: more than the lines come to.

    """
    total = sum(line.amount_fen for line in lines)
    if not 0 <= fen <= total:
        raise WholeDiscountTooMuch(most=Money(total))
    if not fen:
        return tuple(_explained(line, reason) for line in lines)
    shares = [divmod(line.amount_fen * fen, total) for line in lines]
    odd = fen - sum(share for share, _ in shares)
    order = sorted(range(len(lines)), key=lambda at: (-shares[at][1], at))
    more = set(order[:odd])
    return tuple(
        _explained(replace(line, discount_fen=line.discount_fen + share + (at in more)), reason)
        for at, (line, (share, _)) in enumerate(zip(lines, shares, strict=True))
    )


def _explained(line: LineForm, reason: str) -> LineForm:
    if not line.discount_fen or line.discount_reason.strip():
        return line
    return replace(line, discount_reason=reason)
