"""A discount as it is typed: ``10%`` or ``9折`` of the price, or ``20`` yuan."""

import re
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clinic_desk.base.money import parse_yuan, percent_of, yuan
from clinic_desk.base.text import folded
from clinic_desk.ui.kit.line_field import LineField

ALL = Decimal(100)
_PERCENT = re.compile(r"^(\d{1,3}(?:\.\d{1,2})?)\s*%$")
_FOLD = re.compile(r"^(\d(?:\.\d)?|\d{2})\s*折$")


@dataclass(frozen=True, slots=True)
class Discount:
    """Percent off, or fen off where ``percent`` is None."""

    percent: Decimal | None = None
    fen: int = 0

    def of(self, gross_fen: int) -> int:
        """What it takes off ``gross_fen``, half a fen up."""
        return self.fen if self.percent is None else percent_of(gross_fen, self.percent)


def read_discount(text: str) -> Discount | None:
    """The discount meant by ``text``; 9折 leaves nine tenths of the price, 85折 leaves 85 %."""
    said = folded(text)
    if found := _PERCENT.match(said):
        percent = Decimal(found[1])
        return Discount(percent) if percent <= ALL else None
    if found := _FOLD.match(said):
        left = Decimal(found[1])
        left *= 1 if left >= 10 and "." not in found[1] else 10  # noqa: PLR2004 - 85折 or 8.5折
        return Discount(ALL - left) if left <= ALL else None
    fen = parse_yuan(said)
    return Discount(fen=fen) if fen is not None and fen >= 0 else None


class DiscountField(LineField[Discount]):
    """One line for percent and amount alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(self.tr("10% or 20"))

    def read(self, text: str) -> Discount | None:
        return read_discount(text)

    def write(self, value: Discount) -> str:
        if value.percent is None:
            return yuan(value.fen)
        said = f"{value.percent:f}"
        return (said.rstrip("0").rstrip(".") if "." in said else said) + "%"

    def complaint(self) -> str:
        return self.tr("This is not a discount: type for example 10% or 20.")
