"""reportlab's canvas, set up for the clinic's papers."""

from datetime import datetime
from io import BytesIO
from typing import Any, cast

from reportlab.pdfgen.canvas import Canvas

from clinic_desk.documents.embedding import Used, font
from clinic_desk.documents.fonts import Weight


class PaperCanvas(Canvas):
    """A canvas that gives out the codes of its document's fonts."""

    _doc: Any

    def codes(self, weight: Weight) -> Used:
        return font(weight).used(self._doc)

    def name(self, weight: Weight) -> str:
        return font(weight).internal_name


def canvas(
    file: BytesIO,
    size: tuple[float, float],
    *,
    title: str,
    author: str,
    language: str,
    made_at: datetime,
) -> PaperCanvas:
    """A canvas for a document that says who made it when, and whose bytes depend on that alone."""

    def stamp(*_parts: Any) -> str:
        return f"D:{made_at:%Y%m%d%H%M%S}"

    # the stubs take the font's name for a number
    first: dict[str, Any] = {"initialFontName": font(Weight.REGULAR).fontName}
    made = PaperCanvas(file, pagesize=size, invariant=1, pageCompression=1, lang=language, **first)
    made.setTitle(title)
    made.setAuthor(author)
    made.setCreator("Clinic Desk")
    cast("Any", made).setDateFormatter(stamp)  # untyped in its stubs
    return made
