"""Text as it is typed, pasted and imported: folded to what it means."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")


def folded(text: str) -> str:
    """Full-width forms narrowed, control characters dropped, runs of blanks made one.

    Composed by NFKC except that CJK compatibility stays as NFC has it, so 〇 and rare
    characters of names survive.
    """
    narrow = "".join(_narrow(char) for char in unicodedata.normalize("NFC", text))
    kept = "".join(c for c in narrow if c.isspace() or unicodedata.category(c)[0] != "C")
    return _SPACES.sub(" ", kept).strip()


def digits_of(text: str) -> str:
    """Only the decimal digits, full-width ones narrowed."""
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


def _narrow(char: str) -> str:
    code = ord(char)
    if char == "　":
        return " "
    if 0xFF01 <= code <= 0xFF5E:  # noqa: PLR2004 - the block of full-width ASCII
        return chr(code - 0xFEE0)
    return char
