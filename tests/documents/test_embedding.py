import gc
from io import BytesIO

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from clinic_desk.documents.embedding import font
from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.glyphs import StaticFile
from clinic_desk.documents.subset import font_file
from clinic_desk.documents.typeface import typeface

MIXED = "费用 Fee 1,280.00 𠮷 ☑ ☐ ⼀一"


def drawn(text, weight=Weight.REGULAR, canvas=None):
    """A page by reportlab's own canvas, which knows the font only by its name."""
    file = BytesIO()
    made = canvas or Canvas(file, pagesize=(400, 100), invariant=1, pageCompression=1)
    made.setFont(font(weight).fontName, 20)
    made.drawString(10, 40, text)
    made.save()
    return file.getvalue()


def fonts_of(pdf):
    return PdfReader(BytesIO(pdf)).pages[0]["/Resources"]["/Font"]


@pytest.mark.parametrize("weight", Weight)
def test_text_is_read_back_as_it_was_written(weight):
    pdf = drawn(MIXED, weight)
    assert PdfReader(BytesIO(pdf)).pages[0].extract_text().strip() == MIXED
    document = pypdfium2.PdfDocument(pdf)
    assert document[0].get_textpage().get_text_range() == MIXED
    document.close()


def test_reportlab_measures_it_like_we_do():
    name = font(Weight.BOLD).fontName
    ours = typeface(Weight.BOLD).width(MIXED, 12)
    assert pdfmetrics.stringWidth(MIXED, name, 12) == pytest.approx(ours)
    ascent, descent = pdfmetrics.getAscentDescent(name, 10)
    assert ascent > 0 > descent


def test_the_embedded_file_is_a_sound_font():
    chars = "费用Fee1𠮷☑ "
    face = typeface(Weight.REGULAR)
    wanted = [face.glyph(char) for char in chars]
    made = TTFont(BytesIO(font_file(wanted)), checkChecksums=2)
    order = [made.getGlyphName(place) for place in range(len(chars))]
    made.setGlyphOrder(order)
    assert [made["hmtx"][name][0] for name in order] == [glyph.advance for glyph in wanted]
    drawings = [getattr(made["glyf"].glyphs[name], "data", b"") for name in order]
    assert [data[: len(glyph.outline)] for data, glyph in zip(drawings, wanted, strict=True)] == [
        glyph.outline for glyph in wanted
    ]
    assert made["maxp"].maxPoints == max(
        len(made["glyf"][name].coordinates) for name in order if name != order[-1]
    )


def test_one_font_object_for_all_characters():
    """reportlab's own makes one for each 256 characters."""
    text = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 700))
    fonts = fonts_of(drawn(text))
    assert sorted(fonts) == ["/CD", "/F1"]
    assert len(fonts["/CD"]["/DescendantFonts"][0]["/W"][1]) == 701


def test_differing_selections_of_characters_have_differing_names():
    names = {str(fonts_of(drawn(text))["/CD"]["/BaseFont"]) for text in ("费", "用", "费", "费用")}
    assert len(names) == 3


def test_two_documents_at_once_do_not_mix():
    first, second = BytesIO(), BytesIO()
    one, other = Canvas(first, invariant=1), Canvas(second, invariant=1)
    for canvas, text in ((one, "张"), (other, "李"), (one, "三"), (other, "四")):
        canvas.setFont(font(Weight.REGULAR).fontName, 20)
        canvas.drawString(10, 40 if text in "张李" else 80, text)
    one.save()
    other.save()
    read = [PdfReader(file).pages[0].extract_text() for file in (first, second)]
    assert ["".join(sorted(page.split())) for page in read] == ["三张", "四李"]


def test_a_document_given_up_leaves_nothing_behind():
    known = font(Weight.REGULAR)._documents
    gc.collect()
    before = len(known)
    canvas = Canvas(BytesIO())
    canvas.setFont(font(Weight.REGULAR).fontName, 9)
    canvas.drawString(1, 1, "费")
    assert len(known) == before + 1
    del canvas
    gc.collect()
    assert len(known) == before


def test_only_a_font_with_all_its_characters_is_read(tmp_path, made):
    whole = TTFont(made.regular)
    whole["cmap"].tables = [table for table in whole["cmap"].tables if table.format == 4]
    whole.save(tmp_path / "short.ttf")
    with pytest.raises(ValueError, match="no table of all its characters"):
        StaticFile(tmp_path / "short.ttf")
