import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.documents import fonts, glyphs
from clinic_desk.documents.fonts import RARE, Weight
from clinic_desk.documents.glyphs import BOX, UNITS
from clinic_desk.documents.typeface import Typeface, printable, typeface

COMMON = "门诊费用清单患者姓名性别年龄合计大写金额壹贰叁肆ABCxyzÅé0123456789¥￥,.−（） "


@pytest.mark.parametrize("weight", Weight)
def test_a_character_looks_the_same_whether_the_static_files_are_made_or_not(made, weight):
    static = glyphs.static_source(made.of(weight))
    variable = glyphs.variable_source("SC", weight)
    assert {char: static.glyph(char) for char in COMMON} == {
        char: variable.glyph(char) for char in COMMON
    }


def test_letters_come_before_the_static_files_are_made(tmp_path, monkeypatch):
    monkeypatch.setenv("CLINIC_DESK_CACHE", str(tmp_path))
    assert fonts.ready() is None
    face = Typeface(Weight.REGULAR)
    assert face.has("费")
    assert face.width("费用", 10) == 20


def test_the_static_files_are_used_as_soon_as_they_are_there(made, tmp_path, monkeypatch):
    face = Typeface(Weight.REGULAR)
    with monkeypatch.context() as before:
        before.setenv("CLINIC_DESK_CACHE", str(tmp_path))
        first = face.glyph("诊")
    assert face.glyph("门") == glyphs.static_source(made.regular).glyph("门")
    assert first == glyphs.static_source(made.regular).glyph("诊")


def test_bold_is_bolder():
    assert typeface(Weight.BOLD).glyph("费") != typeface(Weight.REGULAR).glyph("费")


@pytest.mark.parametrize("weight", Weight)
def test_rare_characters_come_from_the_other_fonts(made, weight):
    face = typeface(weight)
    main = glyphs.static_source(made.of(weight))
    japanese = glyphs.variable_source("JP", weight)
    assert main.glyph("𠮷") is None
    assert face.glyph("𠮷") == japanese.glyph("𠮷")
    assert face.glyph("𠮷") != face.glyph(BOX)


@pytest.mark.parametrize("weight", Weight)
def test_tick_boxes_are_drawn(weight):
    face = typeface(weight)
    drawn = {face.glyph(char) for char in ("☐", "☑", BOX)}
    assert len(drawn) == 3
    assert face.has("☐")
    assert face.has("☑")


@pytest.mark.parametrize("char", ["😀", "𪚥", "ع", "\ue000", "\ud800"])
def test_what_no_font_has_is_a_box(char):
    face = typeface(Weight.REGULAR)
    assert not face.has(char)
    assert face.glyph(char) == face.glyph(BOX)


@pytest.mark.parametrize("weight", Weight)
def test_figures_stand_in_columns(weight):
    assert len({typeface(weight).width(digit, 10) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("script", ["SC", *RARE])
def test_all_fonts_share_the_em(script):
    assert glyphs.variable_source(script, Weight.REGULAR).glyph("一").advance == UNITS


@given(st.text("费用 Fee1,.𠮷😀", max_size=40), st.floats(1, 40))
def test_a_text_is_as_wide_as_its_characters(text, size):
    face = typeface(Weight.REGULAR)
    assert face.width(text, size) == pytest.approx(sum(face.width(c, size) for c in text))


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("张晓雨", "张晓雨"),
        ("a\tb\nc\r", "a b c "),
        ("a\x00b\x1bc\u200bd\ufeff", "abcd"),
        ("葛\U000e0100", "葛"),
        ("❤\ufe0f", "❤"),
        ("cafe\u0301", "café"),
        ("a\u2009b\u00a0c", "a b c"),
        ("张　三", "张　三"),
        ("O’Brien", "O'Brien"),
        ("‘您好’", "‘您好’"),
        ("", ""),
    ],
)
def test_what_of_a_text_is_drawn(text, drawn):
    assert printable(text) == drawn


@given(st.text(max_size=40))
def test_nothing_visible_is_dropped(text):
    kept = [char for char in text if char.isprintable() and not char.isspace()]
    drawn = printable("".join(kept))
    assert printable(drawn) == drawn
    assert bool(drawn) == any(printable(char) for char in kept)
