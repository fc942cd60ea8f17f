import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.text import folded
from clinic_desk.desk.customers.masking import (
    grouped_phone,
    masked_document,
    masked_name,
    masked_phone,
)
from clinic_desk.desk.customers.phones import clean_phone

LETTERS = st.text(st.characters(categories=["Lu", "Ll", "Lo"], max_codepoint=0x9FFF), max_size=20)


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("张三", "张*"),
        ("张三丰", "张*丰"),
        ("欧阳娜娜", "欧**娜"),
        ("欧阳娜", "欧*娜"),
        ("张", "张"),
        ("", ""),
        ("买买提·艾力", "买**·*力"),
        ("Anna Müller", "A*** *****r"),
        ("Li", "L*"),
    ],
)
def test_names(name, masked):
    assert masked_name(name) == masked


@given(LETTERS)
def test_two_letters_are_the_most_that_is_shown(name):
    shown = masked_name(name)
    assert len(shown) == len(folded(name))
    assert len(shown.replace("*", "").replace(" ", "")) <= 2
    assert shown != folded(name) or len(shown) <= 1


@pytest.mark.parametrize(
    ("number", "masked", "grouped"),
    [
        ("13812345678", "138 **** 5678", "138 1234 5678"),
        ("057188886666", "**** 6666", "0571-8888 6666"),
        ("01088886666", "**** 6666", "010-8888 6666"),
        ("057188886666-123", "**** 6666", "0571-8888 6666-123"),
        ("13812345678-1234", "**** 5678", "138 1234 5678-1234"),
        ("4008208820", "**** 8820", "4008208820"),
        ("0912345678", "**** 5678", "0912345678"),
        ("+85291234567", "**** 4567", "+85291234567"),
        ("123456", "****", "123456"),
        ("", "****", ""),
    ],
)
def test_phones(number, masked, grouped):
    assert masked_phone(number) == masked
    assert grouped_phone(number) == grouped


@given(
    st.from_regex(r"1[3-9][0-9]{9}(-[0-9]{1,4})?|0571[2-9][0-9]{7}|[48]00[0-9]{7}", fullmatch=True)
)
def test_a_grouped_number_is_read_back(number):
    assert clean_phone(grouped_phone(number)) == number


@pytest.mark.parametrize(
    ("number", "masked"),
    [("11010519491231002X", "**** 002X"), ("E1234567", "**** 4567"), ("1234567", "****")],
)
def test_documents(number, masked):
    assert masked_document(number) == masked
