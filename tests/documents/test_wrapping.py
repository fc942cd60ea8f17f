import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.documents.fonts import Weight
from clinic_desk.documents.typeface import printable, typeface
from clinic_desk.documents.wrapping import lines, shortened

FACE = typeface(Weight.REGULAR)
TEXTS = st.text("树脂补牙，。（）“”abc DEF-12, .\n", max_size=120) | st.text(max_size=60)


@given(TEXTS, st.floats(30, 300))
def test_no_line_is_too_wide(text, room):
    assert all(FACE.width(line, 9) <= room + 0.001 for line in lines(text, FACE, 9, room, 200))


@given(TEXTS, st.floats(30, 300))
def test_nothing_is_lost_but_blanks_at_line_ends(text, room):
    kept = "".join(lines(text, FACE, 9, room, 200))
    drawn = "".join(printable(part) for part in text.splitlines())
    assert "".join(kept.split()) == "".join(drawn.split())


@given(TEXTS, st.integers(1, 4))
def test_no_more_lines_than_asked_for(text, most):
    broken = lines(text, FACE, 9, 60, most)
    assert 1 <= len(broken) <= most
    if lines(text, FACE, 9, 60, 200) != broken:
        assert broken[-1].endswith("…")


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("上海市徐汇区漕溪北路", ["上海市徐汇", "区漕溪北路"]),
        ("上海市徐汇，漕溪北路", ["上海市徐", "汇，漕溪北", "路"]),
        ("上海市徐（漕溪）", ["上海市徐", "（漕溪）"]),
        ("Full mouth", ["Full", "mouth"]),
        ("一行\n二行", ["一行", "二行"]),
        ("", [""]),
    ],
)
def test_where_lines_end(text, broken):
    assert lines(text, FACE, 10, 50) == broken


def test_a_word_too_long_for_a_line_is_broken():
    assert lines("123456789012", FACE, 10, 34) == ["123456", "789012"]


@given(TEXTS, st.floats(10, 300))
def test_a_shortened_text_fits_and_says_so(text, room):
    drawn = printable(text)
    cut = shortened(drawn, FACE, 9, room)
    assert FACE.width(cut, 9) <= room
    assert cut == drawn or cut.endswith("…")
