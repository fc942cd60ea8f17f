"""Single outlines out of font files: nothing is read that no text asks for."""

from collections.abc import Sequence
from functools import cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import pack, unpack_from
from typing import Any, NamedTuple, Protocol

from clinic_desk.documents import fonts
from clinic_desk.documents.fonts import Weight

UNITS = 1000
"""To the em, in every file used here."""


BOX = "□"
"""Stands for a character that no font has."""


class Glyph(NamedTuple):
    """How far the next character stands off, and the outline as TrueType keeps it."""

    advance: int
    outline: bytes


class Source(Protocol):
    """A font of one weight."""

    def glyph(self, char: str) -> Glyph | None:
        """None where the font does not have it."""
        ...


class StaticFile:
    """A static TrueType file, left on the disk and mapped.

    It holds no composite glyphs (neither does the variable file it is made of; a test sees to
    it), so every outline stands alone.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap(file.fileno(), 0, access=ACCESS_READ)
        count = self._u16(4)[0]
        self._tables: dict[bytes, int] = {}
        for at in range(12, 12 + 16 * count, 16):
            tag, _checksum, offset, _length = unpack_from(">4sLLL", self._data, at)
            self._tables[tag] = offset
        self._wide = self._u16(self._tables[b"hhea"] + 34)[0]
        self._groups = self._cmap()

    def glyph(self, char: str) -> Glyph | None:
        index = self._groups.get(ord(char))
        if not index:
            return None
        measured = min(index, self._wide - 1)
        advance = self._u16(self._tables[b"hmtx"] + 4 * measured)[0]
        start, end = self._u32(self._tables[b"loca"] + 4 * index, 2)
        glyf = self._tables[b"glyf"]
        return Glyph(advance, self._data[glyf + start : glyf + end])

    def _cmap(self) -> dict[int, int]:
        """Every character's glyph, from the subtable that knows more than 65,536 characters."""
        cmap = self._tables[b"cmap"]
        for at in range(cmap + 4, cmap + 4 + 8 * self._u16(cmap + 2)[0], 8):
            offset = cmap + self._u32(at + 4)[0]
            if self._u16(offset)[0] == 12:  # noqa: PLR2004 - the format's number
                groups = self._u32(offset + 16, 3 * self._u32(offset + 12)[0])
                return {
                    code: first_glyph + code - first
                    for first, last, first_glyph in zip(*[iter(groups)] * 3, strict=True)
                    for code in range(first, last + 1)
                }
        raise ValueError("the font has no table of all its characters")

    def _u16(self, at: int, count: int = 1) -> tuple[int, ...]:
        return unpack_from(f">{count}H", self._data, at)

    def _u32(self, at: int, count: int = 1) -> tuple[int, ...]:
        return unpack_from(f">{count}L", self._data, at)


class VariableFile:
    """A variable file at one weight: half a second to open, then 0.5 ms for a character.

    Serves rare characters, and all of them until the static files are made, so that the first
    paper of a new PC need not wait half a minute.
    """

    def __init__(self, path: Path, weight: Weight) -> None:
        self._font = _opened(path)
        self._names: dict[int, str] = self._font.getBestCmap()
        self._glyphs: Any = self._font.getGlyphSet(location={"wght": float(weight)})

    def glyph(self, char: str) -> Glyph | None:
        from fontTools.misc.roundTools import otRound
        from fontTools.pens.filterPen import DecomposingFilterPen
        from fontTools.pens.ttGlyphPen import TTGlyphPen

        name = self._names.get(ord(char))
        if name is None:
            return None
        drawn: Any = self._glyphs[name]
        pen: Any = TTGlyphPen(None)
        drawn.draw(DecomposingFilterPen(pen, self._glyphs))
        glyph = pen.glyph()
        if glyph.numberOfContours:
            # as the instancer marks it: strokes may lie over each other
            glyph.flags[0] |= 0x40
        return Glyph(otRound(drawn.width), glyph.compile(self._font["glyf"]))


class Drawn:
    """☐ and ☑, which none of the fonts has, and □ for what none has either."""

    _FRAME = (((90, -60), (90, 760), (910, 760), (910, -60)),)
    _INSIDE = (((150, 0), (850, 0), (850, 700), (150, 700)),)
    _THIN = (
        ((110, -40), (110, 740), (890, 740), (890, -40)),
        ((145, -5), (855, -5), (855, 705), (145, 705)),
    )
    _TICK = (((270, 370), (325, 425), (450, 300), (695, 595), (755, 545), (455, 185)),)

    def __init__(self) -> None:
        empty = self._FRAME + self._INSIDE
        self._glyphs = {
            BOX: Glyph(UNITS, outline(self._THIN)),
            "☐": Glyph(UNITS, outline(empty)),
            "☑": Glyph(UNITS, outline(empty + self._TICK)),
        }

    @property
    def box(self) -> Glyph:
        return self._glyphs[BOX]

    def glyph(self, char: str) -> Glyph | None:
        return self._glyphs.get(char)


def outline(contours: Sequence[Sequence[tuple[int, int]]]) -> bytes:
    """Polygons as a TrueType glyph; clockwise ones fill, the others cut out."""
    points = [point for contour in contours for point in contour]
    across = [x for x, _ in points]
    up = [y for _, y in points]
    ends: list[int] = []
    for contour in contours:
        ends.append(len(contour) + (ends[-1] if ends else -1))
    return b"".join(
        (
            pack(">5h", len(contours), min(across), min(up), max(across), max(up)),
            pack(f">{len(ends)}HH", *ends, 0),
            bytes([1] * len(points)),
            pack(f">{len(points)}h", *_steps(across)),
            pack(f">{len(points)}h", *_steps(up)),
        )
    )


def _steps(values: list[int]) -> list[int]:
    return [value - before for before, value in zip([0, *values], values, strict=False)]


@cache
def static_source(path: Path) -> Source:
    return StaticFile(path)


@cache
def variable_source(script: str, weight: Weight) -> Source:
    return VariableFile(fonts.variable(script), weight)


@cache
def drawn() -> Drawn:
    return Drawn()


@cache
def _opened(path: Path) -> Any:
    """One parsed file serves both weights."""
    from fontTools.ttLib import TTFont

    with path.open("rb") as file:
        mapped: Any = mmap(file.fileno(), 0, access=ACCESS_READ)
    return TTFont(mapped, lazy=True)
