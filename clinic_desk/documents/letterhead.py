"""What every paper of the clinic shares: its name and logo above, the page's number below."""

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.fees.statement import ClinicHead
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.sheet import (
    ACCENT,
    DANGER,
    DOT,
    HAIRLINE,
    MUTED,
    TEXT,
    Align,
    Lettering,
    Sheet,
)

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

_PAGE = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
_NAME_SIZES = (16, 15, 14, 13, 12, 11)
_LOGO = (110, 34)
"""Points at most, across and up."""
_PIXELS = (420, 300)
"""Finer than that no printer shows a logo."""


class Title(NamedTuple):
    """What stands opposite the clinic's name."""

    name: str
    number: str = ""
    mark: str = ""
    """A word in a frame before the name: a reprint."""
    warning: bool = False


def letterhead(sheet: Sheet, clinic: ClinicHead, title: Title) -> float:
    """Draw the head of a first page; gives the height at which it ends."""
    scale, top = sheet.size.scale, sheet.size.margin * 0.9
    left, bottom = sheet.left, top
    if clinic.logo and (image := read_logo(clinic.logo)):
        width, height = _fitted(image, scale)
        sheet.picture(image, left, top, width, height)
        left, bottom = left + width + 10 * scale, top + height
    opposite = _Opposite(title, scale)
    room = sheet.right - left - opposite.width - 18 * scale
    y = top
    for name, how in _name(clinic.name, scale, room):
        y += how.size
        sheet.text(left, y, name, how)
        y += how.size * 0.24
    small = Lettering(7.4 * scale, MUTED)
    where = DOT.join(part for part in (clinic.address.strip(), clinic.phone.strip()) if part)
    for line in small.lines(where, room, 4) if where else ():
        y += small.size * 1.4
        sheet.text(left, y, line, small)
    opposite.draw(sheet, top)
    bottom = max(bottom, y, top + (32 if title.number else 18) * scale) + 9 * scale
    sheet.rule(sheet.left, sheet.right, bottom, ACCENT, 1.1)
    return bottom


def running_head(sheet: Sheet, left: str, right: str) -> float:
    """Draw the small head of a following page; gives the height at which it ends."""
    scale = sheet.size.scale
    y = sheet.size.margin * 0.9 + 8 * scale
    small = Lettering(7.8 * scale, MUTED)
    wide = small.width(right)
    sheet.text(sheet.right, y, right, small, align=Align.RIGHT, room=sheet.room * 0.5)
    sheet.text(sheet.left, y, left, small, room=sheet.room - min(wide, sheet.room * 0.5) - 14)
    sheet.rule(sheet.left, sheet.right, y + 6 * scale, ACCENT, 0.7)
    return y + 6 * scale


def footer_top(sheet: Sheet) -> float:
    """Nothing else may be drawn below this."""
    return sheet.size.height - sheet.size.margin - 10 * sheet.size.scale


def footer(sheet: Sheet, words: Catalogue, text: str, page: int, pages: int) -> None:
    """``text`` at the left, the page's number at the right."""
    scale, top = sheet.size.scale, footer_top(sheet)
    small = Lettering(6.8 * scale, MUTED)
    number = words.text("Paper", _PAGE).format(page=page, pages=pages)
    sheet.rule(sheet.left, sheet.right, top, HAIRLINE)
    room = sheet.room - small.width(number) - 14
    sheet.text(sheet.left, top + 11 * scale, text, small, room=room)
    sheet.text(sheet.right, top + 11 * scale, number, small, align=Align.RIGHT)


@lru_cache(maxsize=4)
def read_logo(logo: bytes) -> "ImageReader | None":
    """The picture, made small enough for a paper; None where the file is no picture.

    A paper is printed without its logo rather than not at all; who sets the logo asks here
    first.
    """
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(BytesIO(logo)) as opened:
            opened.thumbnail(_PIXELS)
            kept = opened.convert("RGBA" if opened.has_transparency_data else "RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return ImageReader(kept)


def _name(name: str, scale: float, room: float) -> list[tuple[str, Lettering]]:
    """The clinic's name as large as it fits on one line, else small in several."""
    sizes = [Lettering(size * scale, ACCENT, Weight.BOLD) for size in _NAME_SIZES]
    for how in sizes:
        if how.width(name) <= room:
            return [(name, how)]
    return [(line, sizes[-1]) for line in sizes[-1].lines(name, room, 4)]


def _fitted(image: "ImageReader", scale: float) -> tuple[float, float]:
    across, up = image.getSize()
    factor = min(_LOGO[0] * scale / across, _LOGO[1] * scale / up)
    return across * factor, up * factor


class _Opposite:
    """The title with its mark and number, measured before the name at the left is drawn."""

    def __init__(self, title: Title, scale: float) -> None:
        self._title, self._scale = title, scale
        self._large = Lettering(15 * scale, DANGER if title.warning else TEXT, Weight.BOLD)
        self._small = Lettering(9 * scale, MUTED)
        self._tag = Lettering(8 * scale, DANGER, Weight.BOLD)
        self._frame = self._tag.width(title.mark) + 10 * scale if title.mark else 0
        head = self._large.width(title.name) + (self._frame + 8 * scale if title.mark else 0)
        self.width = max(head, self._small.width(title.number))

    def draw(self, sheet: Sheet, top: float) -> None:
        title, scale = self._title, self._scale
        y = top + self._large.size
        if title.mark:
            x = sheet.right - self._large.width(title.name) - self._frame - 8 * scale
            sheet.frame(x, y - 11.4 * scale, self._frame, 14 * scale, ink=DANGER, radius=2.5)
            sheet.text(x + 5 * scale, y - 1.6 * scale, title.mark, self._tag)
        sheet.text(sheet.right, y, title.name, self._large, align=Align.RIGHT)
        sheet.text(sheet.right, y + 15 * scale, title.number, self._small, align=Align.RIGHT)
