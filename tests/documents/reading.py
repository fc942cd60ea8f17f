"""Papers read back: their text by pypdf, their looks by pdfium."""

from io import BytesIO

import pypdfium2
from PIL import Image
from pypdf import PdfReader

from clinic_desk.documents.sheet import TEXT, _colour


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def text(pdf: bytes) -> str:
    return "\n".join(pages(pdf))


def squeezed(pdf: bytes) -> str:
    """All text without blanks and line ends: wrapped names are whole again."""
    return "".join(text(pdf).split())


def picture(pdf: bytes, page: int = 0, scale: float = 2) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].render(scale=scale).to_pil().convert("L")
    finally:
        document.close()


def ticks(pdf: bytes, page: int = 0) -> int:
    """How many boxes to tick are drawn on a page: outlines in the colour of text."""
    content = PdfReader(BytesIO(pdf)).pages[page].get_contents()
    assert content is not None
    return content.get_data().decode("latin-1").count(f"{_colour(TEXT)} RG [] 0 d")


def boxes(pdf: bytes) -> list[list[tuple[str, tuple[float, float, float, float]]]]:
    """Each page's visible characters with left, bottom, right and top in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            drawn = page.get_textpage()
            chars = drawn.get_text_range()
            count = drawn.count_chars()
            one_page = [
                (char, drawn.get_charbox(place))
                for place, char in enumerate(chars[:count])
                if not char.isspace()
            ]
            found.append(one_page)
        return found
    finally:
        document.close()
