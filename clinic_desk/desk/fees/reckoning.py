"""What a bill comes to and how payments settle it: pure, integer fen, to the last one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from clinic_desk.base.errors import DeskError, Money
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.money import percent_of
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay

MOST_QUANTITY = 999
MOST_PRICE = 1_000_000_000
"""Ten million yuan: more is a slip of the keys."""
MOST_ROUNDING = 1000
DESK_DISCOUNT = Decimal(20)
"""Percent of a bill that the desk may give by itself."""


class NoLines(DeskError):
    field = "lines"
    text = QT_TRANSLATE_NOOP("DeskError", "Add at least one item to the bill.")


class LineUnnamed(DeskError):
    field = "lines"
    text = QT_TRANSLATE_NOOP("DeskError", "Line {line} has no name. Name the item or remove it.")


class QuantityOdd(DeskError):
    field = "quantity"
    text = QT_TRANSLATE_NOOP("DeskError", "“{name}”: enter a quantity of 1 to 999.")


class PriceOdd(DeskError):
    field = "price"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{name}”: enter a price of 0 to 10,000,000 yuan with at most two decimals."
    )


class DiscountTooMuch(DeskError):
    field = "discount"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{name}”: the discount is more than the item costs ({most} yuan)."
    )


class DiscountReasonMissing(DeskError):
    field = "discount_reason"
    text = QT_TRANSLATE_NOOP("DeskError", "“{name}”: enter why the discount is given.")


class RoundingTooMuch(DeskError):
    field = "rounding"
    text = QT_TRANSLATE_NOOP("DeskError", "Rounding off takes less than 10 yuan off the total.")


class PaymentOdd(DeskError):
    field = "payments"
    text = QT_TRANSLATE_NOOP("DeskError", "{way}: enter an amount above 0.")


class PaidTooMuch(DeskError):
    field = "payments"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "Only cash is given change: the other ways come to {paid} yuan, {total} yuan are due.",
    )


@dataclass(frozen=True, slots=True)
class LineForm:
    """One line of a bill as a form holds it, fen."""

    name: str
    price_fen: int
    quantity: int = 1
    discount_fen: int = 0
    discount_reason: str = ""
    fee_class: FeeClass = FeeClass.TREATMENT
    price_item_id: int | None = None
    code: str = ""
    unit: str = ""
    specification: str = ""
    tooth: str = ""

    @property
    def gross_fen(self) -> int:
        return self.price_fen * self.quantity

    @property
    def amount_fen(self) -> int:
        return self.gross_fen - self.discount_fen


@dataclass(frozen=True, slots=True)
class PaymentForm:
    """Money handed over by one way; of cash, change may be given."""

    way: PaymentWay
    received_fen: int


@dataclass(frozen=True, slots=True)
class Settled:
    """``amounts[i]`` is what counts of payment i; total = sum(amounts) + owed."""

    amounts: tuple[int, ...]
    change_fen: int
    owed_fen: int


def check_lines(lines: Sequence[LineForm], rounding_fen: int) -> int:
    """The total of a bill in fen.

    Raises:
        NoLines, LineUnnamed, QuantityOdd, PriceOdd, DiscountTooMuch, DiscountReasonMissing,
        RoundingTooMuch: as named.

    """
    if not lines:
        raise NoLines
    for place, line in enumerate(lines, 1):
        if not line.name.strip():
            raise LineUnnamed(line=place)
        if not 0 < line.quantity <= MOST_QUANTITY:
            raise QuantityOdd(name=line.name)
        if not 0 <= line.price_fen <= MOST_PRICE:
            raise PriceOdd(name=line.name)
        if not 0 <= line.discount_fen <= line.gross_fen:
            raise DiscountTooMuch(name=line.name, most=Money(line.gross_fen))
        if line.discount_fen and not line.discount_reason.strip():
            raise DiscountReasonMissing(name=line.name)
    total = sum(line.amount_fen for line in lines)
    if not -MOST_ROUNDING < rounding_fen <= 0 or -rounding_fen > total:
        raise RoundingTooMuch
    return total + rounding_fen


def discount_of(line: LineForm, percent: Decimal) -> int:
    """Fen that ``percent`` off the line take off, half a fen up."""
    return percent_of(line.gross_fen, percent)


def needs_leave(lines: Sequence[LineForm]) -> bool:
    """Whether the discount is more than the desk gives by itself."""
    gross = sum(line.gross_fen for line in lines)
    given = sum(line.discount_fen for line in lines)
    return given * 100 > DESK_DISCOUNT * gross


def settle(total_fen: int, payments: Sequence[PaymentForm]) -> Settled:
    """How payments settle a total: exact ways first, cash takes the rest and gives change.

    Raises:
        PaymentOdd: an amount is not above nought.
        PaidTooMuch: more than is due by ways that give no change.

    """
    for payment in payments:
        if payment.received_fen <= 0:
            raise PaymentOdd(way=payment.way)
    exact = sum(p.received_fen for p in payments if p.way is not PaymentWay.CASH)
    if exact > total_fen:
        raise PaidTooMuch(paid=Money(exact), total=Money(total_fen))
    left = total_fen - exact
    amounts: list[int] = []
    for payment in payments:
        if payment.way is PaymentWay.CASH:
            amounts.append(min(left, payment.received_fen))
            left -= amounts[-1]
        else:
            amounts.append(payment.received_fen)
    received = sum(payment.received_fen for payment in payments)
    return Settled(tuple(amounts), received - sum(amounts), left)
