"""A TrueType file of a few outlines, as a PDF carries it."""

from collections.abc import Sequence
from struct import pack, unpack_from

from clinic_desk.documents.glyphs import UNITS, Glyph

ASCENT, DESCENT = 880, -120
"""Of the line that Chinese characters fill."""

_DAY = 3_660_000_000
"""Some day of 2019, counted as fonts count: the same bytes every time."""


def font_file(glyphs: Sequence[Glyph]) -> bytes:
    """A TrueType file of just these, in their order: what a PDF needs of one."""
    padded = [glyph.outline + bytes(-len(glyph.outline) % 4) for glyph in glyphs]
    places = [0]
    for one in padded:
        places.append(places[-1] + len(one))
    count, edges = len(glyphs), box(glyphs)
    points = [_points(glyph.outline) for glyph in glyphs]
    wide = max(glyph.advance for glyph in glyphs)
    metrics = (pack(">Hh", glyph.advance, _left(glyph.outline)) for glyph in glyphs)
    return _file(
        {
            b"glyf": b"".join(padded),
            b"head": pack(
                ">LLLLHHQQ4hHHhhh",
                *(0x10000, 0x10000, 0, 0x5F0F3CF5, 3, UNITS, _DAY, _DAY),
                *(*edges, 0, 8, 2, 1, 0),
            ),
            b"hhea": pack(
                ">L3hH11hH", 0x10000, ASCENT, DESCENT, 0, wide, 0, 0, edges[2], 1, *[0] * 7, count
            ),
            b"hmtx": b"".join(metrics),
            b"loca": pack(f">{count + 1}L", *places),
            b"maxp": pack(
                ">LH13H",
                *(0x10000, count, max(n for n, _ in points), max(n for _, n in points)),
                *(0, 0, 1, *[0] * 8),
            ),
        }
    )


def _file(tables: dict[bytes, bytes]) -> bytes:
    """The container with its check sums."""
    count = len(tables)
    power = count.bit_length() - 1
    head = pack(">LHHHH", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    at, directory, bodies = 12 + 16 * count, b"", b""
    for tag, body in sorted(tables.items()):
        padded = body + bytes(-len(body) % 4)
        directory += pack(">4sLLL", tag, _sum(padded), at + len(bodies), len(body))
        bodies += padded
    whole = head + directory + bodies
    # the file's own sum lies in its second table, head, and makes the whole a fixed number
    adjusted = at + len(tables[b"glyf"]) + 8
    balance = pack(">L", (0xB1B0AFBA - _sum(whole)) & 0xFFFFFFFF)
    return whole[:adjusted] + balance + whole[adjusted + 4 :]


def _sum(padded: bytes) -> int:
    words: tuple[int, ...] = unpack_from(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF


def _points(drawn: bytes) -> tuple[int, int]:
    """How many points and contours an outline has."""
    if not drawn:
        return 0, 0
    contours: int = unpack_from(">h", drawn)[0]
    last: int = unpack_from(">H", drawn, 8 + 2 * contours)[0]
    return last + 1, contours


def _left(drawn: bytes) -> int:
    return int(unpack_from(">h", drawn, 2)[0]) if drawn else 0


def box(glyphs: Sequence[Glyph]) -> tuple[int, int, int, int]:
    """What all of them together cover: left, low, right, high."""
    boxes = [unpack_from(">4h", glyph.outline, 2) for glyph in glyphs if glyph.outline]
    left, low, right, high = zip(*boxes, strict=True)
    return min(left), min(low), max(right), max(high)
