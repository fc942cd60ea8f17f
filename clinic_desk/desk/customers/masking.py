"""Names, phones and documents as they may be shown: grouped to read out, or half hidden."""

import re

from clinic_desk.base.text import folded
from clinic_desk.desk.customers.phones import is_mobile, landline_parts

TAIL = 4
SHORT = 2
"""A name of so many characters keeps only its first."""
_LETTER = re.compile(r"[^\s·.,'’-]")


def masked_name(name: str) -> str:
    """For a screen that strangers see: 张*, 张*丰, 欧**娜.

    Two characters keep the first, longer names first and last; blanks and dots of a longer
    name stay, so that it is still recognised by its bearer. A single character is a surname
    alone and stays. Source: rules.md section 2.
    """
    shown = folded(name)
    letters = [found.start() for found in _LETTER.finditer(shown)]
    kept = {letters[0], letters[-1]} if len(letters) > SHORT else set(letters[:1])
    return "".join(
        "*" if at not in kept and _LETTER.match(char) else char for at, char in enumerate(shown)
    )


def masked_phone(number: str) -> str:
    """A stored number with its middle hidden: ``138 **** 5678``, else ``**** 6666``."""
    main = number.partition("-")[0]
    if is_mobile(number) and not number.startswith("0"):
        return f"{number[:3]} **** {number[-TAIL:]}"
    return f"**** {main[-TAIL:]}" if len(main) > TAIL + 2 else "****"


def masked_document(number: str) -> str:
    """A document by its last four; a number too short to hide anything is hidden whole."""
    return f"**** {number[-TAIL:]}" if len(number) >= 2 * TAIL else "****"


def grouped_phone(number: str) -> str:
    """A stored number as it is read out: ``138 1234 5678``, ``0571-8888 6666``; others as is."""
    main, dash, extension = number.partition("-")
    if is_mobile(main) and not main.startswith("0"):
        return f"{main[:3]} {main[3:7]} {main[7:]}{dash}{extension}"
    if parts := landline_parts(main):
        area, rest = parts
        return f"{area}-{rest[:-TAIL]} {rest[-TAIL:]}{dash}{extension}"
    return number
