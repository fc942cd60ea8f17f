"""Amounts on the screen: covered in privacy mode, and for roles that may not see them."""

from collections.abc import Callable

from clinic_desk.base.money import yuan
from clinic_desk.ui.kit.columns import RIGHT, Column, Row
from clinic_desk.ui.kit.context import Context

COVERED = "****"


def covered(context: Context) -> bool:
    """Whether amounts are covered now, for who is signed in."""
    from clinic_desk.desk.staff.rights import Right, may

    return context.desk.private or not may(context.desk.actor, Right.SEE_AMOUNTS)


def amount(context: Context, fen: int) -> str:
    """Yuan with two digits, or dots while amounts are covered."""
    return COVERED if covered(context) else yuan(fen)


def amount_column(
    context: Context,
    title: str,
    fen: Callable[[Row], int | None],
    *,
    width: int = 96,
    tone: Callable[[Row], str] | None = None,
) -> Column[Row]:
    """A money column that covers itself; not sorted while covered, which would tell as much."""

    def text(row: Row) -> str:
        found = fen(row)
        return "" if found is None else amount(context, found)

    def key(row: Row) -> int | None:
        return 0 if covered(context) else fen(row)

    return Column(title=title, text=text, key=key, align=RIGHT, width=width, tone=tone)
