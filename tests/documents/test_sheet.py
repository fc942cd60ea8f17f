from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.sheet import Align, Lettering, Paper, PaperSize, Sheet
from tests.documents.reading import boxes, picture, text

BODY = Lettering(10)


def sheet(size=PaperSize.A5, **more):
    fields = {
        "title": "收据样张",
        "author": "和光",
        "language": "zh_CN",
        "made_at": datetime(2026, 11, 21, 10, 20),
    }
    return Sheet(size, **(fields | more))


def span(paper):
    """Left and right end of what is written on the first page."""
    found = [box for _, box in boxes(paper)[0]]
    return min(box[0] for box in found), max(box[2] for box in found)


def test_a_paper_is_plain_bytes_that_know_what_is_missing():
    paper = Paper(b"%PDF", "甲")
    assert paper == b"%PDF"
    assert paper.missing == ("甲",)
    assert Paper(b"").missing == ()


def test_characters_that_no_font_has_are_boxes_and_are_named():
    made = sheet()
    made.text(30, 40, "周😀𠮷𪚥😀", BODY)
    made.text(30, 60, "𪚥", Lettering(10, weight=Weight.BOLD))
    paper = made.finished()
    assert text(paper).split() == ["周□𠮷□□", "□"]
    assert paper.missing == ("😀", "𪚥")


def test_nothing_is_missing_from_an_ordinary_paper():
    made = sheet()
    made.text(30, 40, "☑ 已告知 ☐ 未告知 ¥1,280.00", BODY)
    assert made.finished().missing == ()


@pytest.mark.parametrize("size", PaperSize)
def test_pages_have_the_size_of_the_paper(size):
    made = sheet(size)
    made.text(30, 40, "一", BODY)
    made.next_page()
    made.text(30, 40, "二", BODY)
    pages = PdfReader(BytesIO(made.finished())).pages
    assert [page.extract_text().strip() for page in pages] == ["一", "二"]
    millimetres = [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]]
    assert millimetres == ([210, 297] if size is PaperSize.A4 else [148, 210])


@pytest.mark.parametrize(
    ("align", "left", "right"),
    [(Align.LEFT, 200, 240), (Align.CENTRE, 180, 220), (Align.RIGHT, 160, 200)],
)
def test_text_stands_where_it_is_put(align, left, right):
    made = sheet()
    made.text(200, 100, "口口口口", BODY, align=align)
    ends = span(made.finished())
    assert ends == pytest.approx((left, right), abs=1.5)


@pytest.mark.parametrize("align", Align)
def test_text_shrinks_into_its_room(align):
    made = sheet()
    made.text(200, 100, "口" * 30, BODY, align=align, room=150)
    left, right = span(made.finished())
    assert 145 < right - left <= 150
    assert text(sheet_with("口" * 30, 150)).strip() == "口" * 30


def sheet_with(content, room):
    made = sheet()
    made.text(100, 100, content, BODY, room=room)
    return made.finished()


def test_text_that_would_become_too_small_to_read_is_cut():
    assert text(sheet_with("口" * 300, 150)).strip().endswith("口…")


def test_viewers_show_title_maker_language_and_time():
    made = sheet(title="费用清单\x00 SF-7", author="和光口腔")
    made.text(30, 40, "一", BODY)
    read = PdfReader(BytesIO(made.finished()))
    assert read.metadata.title == "费用清单 SF-7"
    assert read.metadata.author == "和光口腔"
    assert read.metadata.creation_date.replace(tzinfo=None) == datetime(2026, 11, 21, 10, 20)
    assert read.trailer["/Root"]["/Lang"] == "zh-CN"


def test_every_font_is_embedded():
    made = sheet()
    made.text(30, 40, "Fee 费用", BODY)
    fonts = PdfReader(BytesIO(made.finished())).pages[0]["/Resources"]["/Font"]
    assert list(fonts) == ["/CD", "/CD-Bold"]
    for one in fonts.values():
        assert one["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"].get_data()


def test_lines_frames_and_fills_are_seen():
    made = sheet()
    made.text(10, 20, " ", BODY)
    made.rule(100, 200, 50, "#000000", 2)
    made.fill(100, 100, 40, 40, "#000000")
    made.frame(200, 100, 40, 40, ink="#000000")
    made.frame(300, 100, 40, 40, ink="#000000", dashed=True)
    looks = picture(made.finished(), scale=4)
    dark = lambda x, y: looks.getpixel((round(x * 4), round(y * 4))) < 160  # noqa: E731
    assert dark(150, 50)
    assert not dark(90, 50)
    assert dark(120, 120)
    assert not dark(220, 120)
    assert dark(220, 100)
    assert not dark(200.2, 100.2), "the corner is round"
    edge = [dark(300, 105 + step / 4) for step in range(120)]
    assert True in edge
    assert False in edge
