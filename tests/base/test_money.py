import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.money import capitals, parse_yuan, percent_of, yuan

AMOUNTS = st.integers(0, 10**16) | st.builds(
    # mostly noughts: that is where Chinese numerals go wrong
    lambda digits: int("".join(digits)),
    st.lists(st.sampled_from("000000123456789"), min_size=1, max_size=17),
)


def read_capitals(text: str) -> int:
    """The amount in fen, read by another way than it was written."""
    found = re.fullmatch(r"人民币(?:(.+)元)?(?:零?(.)角)?(?:零?(.)分)?整?", text)
    assert found, text
    yuan_part, jiao, fen = found.groups()
    digit = "零壹贰叁肆伍陆柒捌玖".index
    whole = read_whole(yuan_part) if yuan_part else 0
    return whole * 100 + (digit(jiao) * 10 if jiao else 0) + (digit(fen) if fen else 0)


def read_whole(text: str) -> int:
    for name, unit in (("亿", 10**8), ("万", 10**4)):
        if name in text:
            high, low = text.rsplit(name, 1)
            return read_whole(high) * unit + (read_whole(low) if low else 0)
    total = 0
    for digit, place in re.findall(r"([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)", text):
        total += "零壹贰叁肆伍陆柒捌玖".index(digit) * 10 ** " 拾佰仟".index(place or " ")
    return total


@pytest.mark.parametrize(
    ("fen", "said"),
    [
        (128000, "人民币壹仟贰佰捌拾元整"),
        (1000, "人民币壹拾元整"),
        (1500, "人民币壹拾伍元整"),
        (5, "人民币伍分"),
        (50, "人民币伍角整"),
        (55, "人民币伍角伍分"),
        (0, "人民币零元整"),
        (100, "人民币壹元整"),
        (101, "人民币壹元零壹分"),
        (110, "人民币壹元壹角整"),
        (100005, "人民币壹仟元零伍分"),
        (100_000_0, "人民币壹万元整"),
        (100_010_00, "人民币壹拾万零壹拾元整"),
        (101_000_00, "人民币壹拾万壹仟元整"),
        (100_100_00, "人民币壹拾万零壹佰元整"),
        (1_000_000_00, "人民币壹佰万元整"),
        (10_000_001_00, "人民币壹仟万零壹元整"),
        (100_000_000_00, "人民币壹亿元整"),
        (100_000_001_00, "人民币壹亿零壹元整"),
        (100_010_000_00, "人民币壹亿零壹万元整"),
        (1_000_010_001_00, "人民币壹拾亿零壹万零壹元整"),
        (10**12 * 100, "人民币壹万亿元整"),
        ((10**12 + 10**8) * 100, "人民币壹万零壹亿元整"),
        (1_234_567_890_000_00, "人民币壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万元整"),
        # the four examples of the rule itself
        (140_950, "人民币壹仟肆佰零玖元伍角整"),
        (600_714, "人民币陆仟零柒元壹角肆分"),
        (168_032, "人民币壹仟陆佰捌拾元零叁角贰分"),
        (32_504, "人民币叁佰贰拾伍元零肆分"),
    ],
)
def test_amounts_in_capitals(fen, said):
    assert capitals(fen) == said


@given(AMOUNTS)
def test_capitals_read_back_are_the_amount(fen):
    assert read_capitals(capitals(fen)) == fen


@given(AMOUNTS)
def test_capitals_are_well_formed(fen):
    said = capitals(fen)
    assert "零零" not in said
    assert not re.search("零[拾佰仟万亿]", said)
    assert said.endswith("整") == (fen % 10 == 0)
    assert ("元" in said) == (fen >= 100 or fen == 0)
    # 拾 alone is not a numeral here: it is always one ten, two tens …
    assert not re.search("(?<![壹贰叁肆伍陆柒捌玖])[拾佰仟角分]", said)


@given(AMOUNTS, AMOUNTS)
def test_different_amounts_are_said_differently(one, other):
    assert (capitals(one) == capitals(other)) == (one == other)


def test_no_capitals_below_nothing():
    with pytest.raises(ValueError, match="never negative"):
        capitals(-1)


@given(st.integers(-(10**15), 10**15))
def test_what_is_written_is_read_back(fen):
    assert parse_yuan(yuan(fen)) == fen
    assert parse_yuan(yuan(fen).replace(",", "")) == fen


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1280", 128000),
        ("1,280", 128000),
        ("¥12.5", 1250),
        ("￥ 12.50", 1250),
        ("12元", 1200),
        (" 0.05 ", 5),
        ("-3", -300),
        ("１，２８０．５０", 128050),
        ("12。5", 1250),
        ("0", 0),
    ],
)
def test_what_people_type(typed, fen):
    assert parse_yuan(typed) == fen


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "1.234", "1,28", "12,3456", "1 280", "--1", "1.", "=1+1", "1e5", "9" * 5000, "½"],
)
def test_what_is_no_amount(typed):
    assert parse_yuan(typed) is None


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_none(text):
    assert parse_yuan(text) is None or isinstance(parse_yuan(text), int)


@given(st.integers(-(10**15), 10**15))
def test_yuan_shows_two_digits_and_groups_of_three(fen):
    assert re.fullmatch(r"-?\d{1,3}(,\d{3})*\.\d\d", yuan(fen))
    assert Decimal(yuan(fen).replace(",", "")) * 100 == fen


@pytest.mark.parametrize(
    ("fen", "percent", "part"),
    [(1000, "10", 100), (999, "10", 100), (995, "10", 100), (994, "10", 99), (0, "50", 0)],
)
def test_a_percentage_is_rounded_half_up(fen, percent, part):
    assert percent_of(fen, Decimal(percent)) == part
