"""The bill that is being typed, and what it comes to. No widgets: only what they show."""

from dataclasses import dataclass, field, replace
from enum import Enum

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.fees.reckoning import LineForm
from clinic_desk.desk.fees.spread import spread
from clinic_desk.ui.fees.discount_field import Discount


class CustomerMissing(DeskError):
    field = "customer_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose the customer the bill is for.")


class ItemHalfTyped(DeskError):
    field = "lines"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{name}” is not on the bill yet: press Enter to add it, or clear the line."
    )


class LineBeingChanged(DeskError):
    field = "lines"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{name}” is being changed: press Enter to keep the change, or Esc to leave it as it was.",
    )


class Rounding(Enum):
    """What is taken off the end of the total; the value is the step in fen."""

    NONE = 1
    YUAN = 100
    TEN = 1000

    @property
    def following(self) -> "Rounding":
        steps = list(Rounding)
        return steps[(steps.index(self) + 1) % len(steps)]


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line as typed; ``discount`` is kept as it was said, so that it follows the quantity."""

    id: int
    form: LineForm
    discount: Discount | None = None

    @property
    def full(self) -> LineForm:
        """With its own discount reckoned."""
        off = self.discount.of(self.form.gross_fen) if self.discount else 0
        return replace(self.form, discount_fen=off)


@dataclass(frozen=True, slots=True)
class Sums:
    """What the draft comes to, fen; ``rounding_fen`` is nought or less."""

    gross_fen: int
    discount_fen: int
    rounding_fen: int

    @property
    def total_fen(self) -> int:
        return self.gross_fen - self.discount_fen + self.rounding_fen


@dataclass
class Draft:
    """Lines in order, a discount on the whole, one reason for all discounts, rounding off."""

    lines: list[DraftLine] = field(default_factory=list[DraftLine])
    whole: Discount | None = None
    reason: str = ""
    rounding: Rounding = Rounding.NONE
    _last: int = 0

    def put(self, form: LineForm, discount: Discount | None, *, at: int | None = None) -> int:
        """Add a line, or put it in place of line ``at``; its id is returned."""
        if at is not None:
            place = [line.id for line in self.lines].index(at)
            self.lines[place] = DraftLine(at, form, discount)
            return at
        self._last += 1
        self.lines.append(DraftLine(self._last, form, discount))
        return self._last

    def remove(self, number: int) -> None:
        self.lines = [line for line in self.lines if line.id != number]

    def line(self, number: int) -> DraftLine | None:
        return next((line for line in self.lines if line.id == number), None)

    def forms(self) -> tuple[LineForm, ...]:
        """The lines as the desk takes them, the discount on the whole shared out.

        Raises:
            WholeDiscountTooMuch: it is more than the bill.

        """
        lines = [line.full for line in self.lines]
        return spread(lines, self._whole_fen(lines), self.reason)

    def sums(self) -> Sums:
        """What it comes to now; a discount that is too much shows as all there is to take."""
        lines = [line.full for line in self.lines]
        gross = sum(line.gross_fen for line in lines)
        left = sum(line.amount_fen for line in lines)
        whole = min(self._whole_fen(lines), max(left, 0))
        rest = left - whole
        off = rest % self.rounding.value if rest >= self.rounding.value else 0
        return Sums(gross, gross - rest, -off)

    def _whole_fen(self, lines: list[LineForm]) -> int:
        left = sum(line.amount_fen for line in lines)
        return self.whole.of(left) if self.whole else 0
