"""Phone numbers as people write them, brought to the one form that is stored.

Digits only (``13800001111``, ``057188886666``), an extension after a dash
(``057188886666-123``), numbers of other countries and regions with their plus (``+85291234567``).
"""

import re

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded


class PhoneUnclear(DeskError):
    field = "phone"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{phone}” is not a phone number: write 11 digits for a mobile, a landline with its "
        "area code, or + and the country code.",
    )


class PhoneDigits(PhoneUnclear):
    """A mobile number with too few or too many digits."""

    text = QT_TRANSLATE_NOOP(
        "DeskError", "“{phone}” has {digits} digits; a mobile number has 11: ask again."
    )


class PhoneRounded(PhoneUnclear):
    """A spreadsheet has kept 1.38E+10 instead of the digits."""

    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{phone}” was shortened by the spreadsheet: format the column as text and write the "
        "number again.",
    )


WITH_AREA = 10
"""Digits from which a number can have an extension: fewer might run into it."""
_FROM_NUMBER = re.compile(r"\.0+$")
_ROUNDED = re.compile(r"[0-9](?:\.[0-9]+)?e\+?[0-9]+", re.IGNORECASE)
_EXTENDED = re.compile(
    r"(.+?)\s*(?:转接?|轉接?|分机号?|分機號?|#|ext\.?|x|-)[\s:.]*([0-9]{1,6})", re.IGNORECASE
)
# a dash that parts an extension, where it might as well part groups of digits
_STORED = re.compile(r"\+?[0-9]{10,}-[0-9]{1,6}")
_SIGNS = re.compile(r"\s*\(0\)|[\s().\-–—·]+")
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_TAIWAN_MOBILE = re.compile(r"09[0-9]{8}")
_LANDLINE = re.compile(r"(010|02[0-9]|0[3-9][0-9]{2})([2-9][0-9]{6,7})")
_NO_NOUGHT = re.compile(r"(?:10|2[0-9])[2-9][0-9]{7}|[3-9][0-9]{2}[2-9][0-9]{6,7}")
_SERVICE = re.compile(r"[48]00[0-9]{7}")
_LOCAL = re.compile(r"[2-8][0-9]{6,7}")
_GREATER_CHINA = re.compile(r"(85[23])([0-9]{8})|(886)0?([0-9]{8,9})")
_ABROAD = re.compile(r"(?!86|85[23]|886)[1-9][0-9]{6,14}")
_LOOKS_MOBILE = re.compile(r"1[3-9][0-9]{5,}")
_NATIONAL = (_MOBILE, _LANDLINE, _SERVICE, _LOCAL, _TAIWAN_MOBILE)


def clean_phone(text: str) -> str:
    """``text`` in the form that is stored.

    Raises:
        PhoneUnclear: no number can be read from it (PhoneDigits and PhoneRounded say why).

    """
    typed = folded(text)
    plain = _FROM_NUMBER.sub("", typed.strip("'=\"` "))
    if _ROUNDED.fullmatch(plain):
        raise PhoneRounded(phone=typed[:40])
    if _STORED.fullmatch(plain) and _number(plain.partition("-")[0]):
        return plain
    if number := _number(plain):
        return number
    if (found := _EXTENDED.fullmatch(plain)) and len(number := _number(found[1])) >= WITH_AREA:
        return f"{number}-{found[2]}"
    digits = _SIGNS.sub("", plain)
    if _LOOKS_MOBILE.fullmatch(digits):
        raise PhoneDigits(phone=typed[:40], digits=len(digits))
    raise PhoneUnclear(phone=typed[:40])


def is_mobile(number: str) -> bool:
    """Whether a stored number can take a text message."""
    return bool(_MOBILE.fullmatch(number) or _TAIWAN_MOBILE.fullmatch(number))


def landline_parts(number: str) -> tuple[str, str] | None:
    """Area code and number of a stored landline; None when it is none."""
    found = _LANDLINE.fullmatch(number)
    return (found[1], found[2]) if found else None


def _number(text: str) -> str:
    """A number without extension in stored form, or nothing."""
    digits = _SIGNS.sub("", text)
    for prefix in ("+86", "0086", "86"):
        if digits.startswith(prefix) and (number := _mainland(digits.removeprefix(prefix))):
            return number
    if any(form.fullmatch(digits) for form in _NATIONAL):
        return digits
    abroad = digits.removeprefix("+").removeprefix("00")
    if found := _GREATER_CHINA.fullmatch(abroad):
        return "+" + "".join(filter(None, found.groups()))
    return f"+{abroad}" if abroad != digits and _ABROAD.fullmatch(abroad) else ""


def _mainland(digits: str) -> str:
    """What follows +86: an area code may then have lost its nought."""
    if any(form.fullmatch(digits) for form in (_MOBILE, _LANDLINE, _SERVICE)):
        return digits
    return f"0{digits}" if _NO_NOUGHT.fullmatch(digits) else ""
