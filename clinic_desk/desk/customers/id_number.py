"""Document numbers: the resident number's checksum, and the birth date and sex it holds.

Source: GB 11643-1999 (18 digits, ISO 7064 MOD 11-2); the 15 digits before 1999 have neither
century nor checksum. Residence permits of Hong Kong, Macau and Taiwan, and foreigners' permits
since 2023, carry a number of the same make.
"""

import re
from dataclasses import dataclass
from datetime import date

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.kinds import IdKind, Sex

LENGTH = 18
OLD_LENGTH = 15
WITH_BIRTH = frozenset({IdKind.RESIDENT, IdKind.HK_MACAU_RESIDENCE, IdKind.TAIWAN_RESIDENCE})
"""Documents whose number holds birth date and sex, and a checksum."""
EARLIEST = 1850
"""Nobody who was ever given a number was born before, in years."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
# 15-digit numbers ending so were kept for those born before 1900
_CENTENARIANS = ("996", "997", "998", "999")
_RESIDENT = re.compile(r"[0-9]{17}[0-9X]|[0-9]{15}")
_OTHER = re.compile(r"[0-9A-Z]{4,24}")
_KINDS = (
    (IdKind.HK_MACAU_RESIDENCE, re.compile(r"8[12]0000[0-9]{11}[0-9X]")),
    (IdKind.TAIWAN_RESIDENCE, re.compile(r"830000[0-9]{11}[0-9X]")),
    (IdKind.FOREIGNER, re.compile(r"9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}")),
    (IdKind.RESIDENT, re.compile(r"[0-9]{14,18}X?")),
    (IdKind.HK_MACAU_TRAVEL, re.compile(r"[HM](?:[0-9]{8}|[0-9]{10})")),
    (IdKind.TAIWAN_TRAVEL, re.compile(r"[0-9]{8}")),
    (IdKind.BIRTH_CERTIFICATE, re.compile(r"[A-Z][0-9]{9}")),
    (IdKind.PASSPORT, re.compile(r"[A-Z]{1,2}[0-9]{7,8}")),
)


class IdUnclear(DeskError):
    """A document number that cannot be right; the subclasses say why."""

    field = "id_number"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{number}” is not a document number: it has 4 to 24 digits and letters."
    )


class IdLength(IdUnclear):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{number}” is not a resident number: it has 18 digits (the last may be X), or 15.",
    )


class IdDate(IdUnclear):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{number}” holds no real birth date: look at digits 7 to 14 again."
    )


class IdChecksum(IdUnclear):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{number}” has a wrong digit: its last one does not fit the others."
    )


@dataclass(frozen=True, slots=True)
class ResidentId:
    """``number18`` with a capital X; ``converted``: 15 digits were typed."""

    number18: str
    birth: date
    sex: Sex
    converted: bool


def read_resident(text: str) -> ResidentId:
    """A resident number read and checked.

    Raises:
        IdLength, IdDate, IdChecksum: as named.

    """
    typed = _plain(text)
    if not _RESIDENT.fullmatch(typed):
        raise IdLength(number=typed[:40])
    converted = len(typed) == OLD_LENGTH
    number = _converted(typed) if converted else typed
    birth = _birth(number)
    if birth is None or birth.year < EARLIEST:
        raise IdDate(number=typed[:40])
    if check_digit(number[:17]) != number[17]:
        raise IdChecksum(number=typed[:40])
    sex = Sex.MALE if int(number[16]) % 2 else Sex.FEMALE
    return ResidentId(number, birth, sex, converted)


def _birth(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def check_digit(first17: str) -> str:
    """The last of 18 digits: 0 to 9 or X."""
    total = sum(int(digit) * weight for digit, weight in zip(first17, _WEIGHTS, strict=True))
    return _CHECKS[total % 11]


def clean_document(kind: IdKind, text: str) -> str:
    """A document's number in the form that is stored: no blanks, capital letters.

    Raises:
        IdUnclear: it cannot be right.

    """
    if kind in WITH_BIRTH:
        return read_resident(text).number18
    typed = _plain(text)
    if not _OTHER.fullmatch(typed):
        raise IdUnclear(number=typed[:40])
    return typed


def guess_kind(text: str) -> IdKind:
    """What a number looks like, where a list does not say its kind."""
    typed = _plain(text)
    return next((kind for kind, form in _KINDS if form.fullmatch(typed)), IdKind.OTHER)


def _converted(old: str) -> str:
    century = "18" if old.endswith(_CENTENARIANS) else "19"
    first17 = f"{old[:6]}{century}{old[6:]}"
    return first17 + check_digit(first17)


def _plain(text: str) -> str:
    return re.sub(r"[\s\-.'`=\"()]", "", folded(text)).upper()
