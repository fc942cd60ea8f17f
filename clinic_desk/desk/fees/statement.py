"""What a fee statement says, as plain rows that add up to the fen or cannot be built."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay


class StatementKind(Worded):
    """A refund is the counter-entry that voids a bill: it says what goes back, never negative."""

    BILL = "bill", QT_TRANSLATE_NOOP("StatementKind", "Bill")
    REFUND = "refund", QT_TRANSLATE_NOOP("StatementKind", "Refund")


@dataclass(frozen=True, slots=True)
class ClinicHead:
    """The clinic as its papers name it. ``logo`` is a PNG or JPEG file."""

    name: str
    address: str = ""
    phone: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One item. ``amount_fen`` = ``price_fen`` × ``quantity`` − ``discount_fen``.

    ``own_share_fen`` is the patient's part of the amount where insurance pays the rest;
    None where insurance has no part in it.
    """

    code: str
    name: str
    tooth: str
    specification: str
    unit: str
    fee_class: FeeClass
    quantity: int
    price_fen: int
    discount_fen: int
    amount_fen: int
    insurance_class: str = ""
    own_share_fen: int | None = None


@dataclass(frozen=True, slots=True)
class PaidBy:
    """What was handed over (on a refund: given back) in one way, change still in it."""

    way: PaymentWay
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement of one bill, or of the counter-entry that voids one.

    Every amount is fen and not negative, on a refund too, except ``rounding_fen``, which
    takes off and is never positive. The laws, checked when it is made:

    - a line's amount is price × quantity − discount;
    - due = the lines' amounts + rounding;
    - paid − change + owed = due (on a refund ``owed_fen`` is the debt that is cancelled).

    ``reprint`` counts the prints before this one; 0 is the first paper.

    Raises:
        ValueError: it does not add up. That is a bug of whoever made the row.

    """

    clinic: ClinicHead
    number: str
    kind: StatementKind = StatementKind.BILL
    reverses: str = ""
    """The number of the bill that a refund voids."""
    customer: str
    customer_number: str
    sex: Worded | None
    age: int | None
    department: str
    visit_day: date
    doctor: str
    lines: tuple[StatementLine, ...]
    rounding_fen: int = 0
    paid: tuple[PaidBy, ...] = ()
    change_fen: int = 0
    owed_fen: int = 0
    cashier: str
    issued_at: datetime
    printed_at: datetime
    reprint: int = 0
    points_earned: int | None = None
    points_left: int | None = None

    def __post_init__(self) -> None:
        for wrong in self._mistakes():
            raise ValueError(f"statement {self.number}: {wrong}")

    @property
    def gross_fen(self) -> int:
        """Before discounts."""
        return sum(line.price_fen * line.quantity for line in self.lines)

    @property
    def discount_fen(self) -> int:
        return sum(line.discount_fen for line in self.lines)

    @property
    def due_fen(self) -> int:
        return sum(line.amount_fen for line in self.lines) + self.rounding_fen

    @property
    def own_share_fen(self) -> int | None:
        """The patient's part where insurance pays the rest; None where it has no part."""
        if all(line.own_share_fen is None for line in self.lines):
            return None
        return sum(
            line.amount_fen if line.own_share_fen is None else line.own_share_fen
            for line in self.lines
        )

    def by_class(self) -> tuple[tuple[FeeClass, tuple[StatementLine, ...], int], ...]:
        """The lines of each fee class with their subtotal, classes in their own order."""
        groups = (
            (kind, tuple(line for line in self.lines if line.fee_class is kind))
            for kind in FeeClass
        )
        return tuple(
            (kind, lines, sum(line.amount_fen for line in lines)) for kind, lines in groups if lines
        )

    def _mistakes(self) -> Iterator[str]:
        for place, line in enumerate(self.lines, 1):
            if line.amount_fen != line.price_fen * line.quantity - line.discount_fen:
                yield f"line {place} is not price × quantity − discount"
            share = line.own_share_fen
            if share is not None and not 0 <= share <= line.amount_fen:
                yield f"line {place} has an own share outside its amount"
        amounts = (
            *(n for x in self.lines for n in (x.price_fen, x.quantity, x.discount_fen)),
            *(line.amount_fen for line in self.lines),
            *(one.amount_fen for one in self.paid),
            *(self.change_fen, self.owed_fen, self.reprint, -self.rounding_fen, self.due_fen),
        )
        if min(amounts) < 0:
            yield "an amount is negative"
        if sum(one.amount_fen for one in self.paid) - self.change_fen + self.owed_fen != (
            self.due_fen
        ):
            yield "paid − change + owed is not what is due"
