"""Which outline a character is drawn with, and how wide a text becomes."""

import re
import unicodedata
from functools import cache, lru_cache

from clinic_desk.documents import fonts, glyphs
from clinic_desk.documents.fonts import RARE, Weight
from clinic_desk.documents.glyphs import UNITS, Glyph, Source

_APOSTROPHE = re.compile("(?<=[A-Za-z])’(?=[A-Za-z])")
"""In these letters the curled one is as wide as a Chinese character: O’ Brien."""

_INVISIBLE = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


class Typeface:
    """One weight of the papers' letters: Noto Sans SC, then TC, then JP, then the box.

    All of them share the em, the baseline and the strokes, so one line may mix them.
    """

    def __init__(self, weight: Weight) -> None:
        self.weight = weight
        self._known: dict[str, Glyph | None] = {}
        self._static: Source | None = None
        self._widths = _Widths(self)

    def glyph(self, char: str) -> Glyph:
        """The outline of ``char``, or the box's."""
        return self._find(char) or glyphs.drawn().box

    def has(self, char: str) -> bool:
        return self._find(char) is not None

    def width(self, text: str, size: float) -> float:
        """In points, of a text that ``printable`` gave."""
        return sum(map(self._widths.__getitem__, text)) * size / UNITS

    def _find(self, char: str) -> Glyph | None:
        if char not in self._known:
            self._known[char] = self._search(char)
        return self._known[char]

    def _search(self, char: str) -> Glyph | None:
        if found := glyphs.drawn().glyph(char) or self._main().glyph(char):
            return found
        for script in RARE:
            if found := glyphs.variable_source(script, self.weight).glyph(char):
                return found
        return None

    def _main(self) -> Source:
        """The static file, also when it is made only while the program runs."""
        if self._static is None and (made := fonts.ready()):
            self._static = glyphs.static_source(made.of(self.weight))
        return self._static or glyphs.variable_source("SC", self.weight)


class _Widths(dict[str, int]):
    """Advances, each looked up once: sums run in C."""

    def __init__(self, face: Typeface) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, char: str) -> int:
        self[char] = advance = self._face.glyph(char).advance
        return advance


@cache
def typeface(weight: Weight) -> Typeface:
    """One for the process: what it has found it keeps."""
    return Typeface(weight)


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """What of ``text`` can be drawn on one line.

    Composed, without control characters and invisible marks, every narrow blank an ordinary one.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return "".join(map(_seen, _APOSTROPHE.sub("'", composed)))


def _seen(char: str) -> str:
    if char.isprintable() or char == "　":
        return char
    match unicodedata.category(char):
        case "Zs" | "Zl" | "Zp":
            return " "
        case "Cc" if char in "\t\n\v\f\r":
            return " "
        case "Cc" | "Cf":
            return ""
        case _:
            return char
