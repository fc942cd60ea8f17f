import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.customers.phones import (
    PhoneDigits,
    PhoneRounded,
    PhoneUnclear,
    clean_phone,
    is_mobile,
    landline_parts,
)

MOBILES = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
FULL_WIDTH = str.maketrans("0123456789+-", "０１２３４５６７８９＋－")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("13812345678", "13812345678"),
        ("13812345678.0", "13812345678"),
        ("'13812345678", "13812345678"),
        ('="13812345678"', "13812345678"),
        ("138.1234.5678", "13812345678"),
        ("86-571-88886666", "057188886666"),
        ("+86 10 8888 6666", "01088886666"),
        ("+86 400 820 8820", "4008208820"),
        ("（0571）88886666", "057188886666"),
        ("0571-88886666-123", "057188886666-123"),
        ("057188886666-123", "057188886666-123"),
        ("05718888666-6", "05718888666-6"),
        ("0571-88886666转123", "057188886666-123"),
        ("0571-88886666 分机 8", "057188886666-8"),
        ("021-61234567 ext. 5", "02161234567-5"),
        ("17012345678转1234", "17012345678-1234"),
        ("02-2345-6789", "0223456789"),
        ("800 820 8820", "8008208820"),
        ("8888 6666", "88886666"),
        ("0912-345-678", "0912345678"),
        ("+852 9123 4567", "+85291234567"),
        ("853 6612 3456", "+85366123456"),
        ("+886 0912 345 678", "+886912345678"),
        ("+1 (202) 555-0123", "+12025550123"),
        ("0044 (0)20 7946 0958", "+442079460958"),
    ],
)
def test_numbers_as_people_write_them(typed, stored):
    assert clean_phone(typed) == stored


@pytest.mark.parametrize(
    "typed",
    ["", "无", "abc", "12345", "95588", "+86 1381", "+13", "91234567", "021-12", "138a2345678"],
)
def test_what_is_no_number(typed):
    with pytest.raises(PhoneUnclear) as refusal:
        clean_phone(typed)
    assert type(refusal.value) is PhoneUnclear
    assert refusal.value.field == "phone"


@pytest.mark.parametrize(("typed", "digits"), [("1381234567", 10), ("138-1234-56789", 12)])
def test_a_digit_too_few_or_too_many_is_counted(typed, digits):
    with pytest.raises(PhoneDigits, match=f"has {digits} digits"):
        clean_phone(typed)


@pytest.mark.parametrize("typed", ["1.38E+10", "1.3812345e10", "1E+10"])
def test_a_number_the_spreadsheet_shortened_is_never_guessed(typed):
    with pytest.raises(PhoneRounded):
        clean_phone(typed)


def test_digits_of_other_scripts_are_not_stored():
    with pytest.raises(PhoneUnclear):
        clean_phone("١٣٨١٢٣٤٥٦٧٨")


@given(
    MOBILES,
    st.sampled_from(["", "+86", "0086 ", "86", "+86-", "＋８６"]),
    st.sampled_from(["{}", " {}　", "{}.0", "'{}"]),
    st.booleans(),
)
def test_a_mobile_is_the_same_however_it_is_written(number, prefix, form, wide):
    typed = form.format(f"{prefix}{number}")
    assert clean_phone(typed.translate(FULL_WIDTH) if wide and form != "{}.0" else typed) == number
    assert is_mobile(number)


@given(st.text(max_size=25) | st.from_regex(r"[+0-9() ./转x-]{5,20}", fullmatch=True))
def test_what_is_stored_is_stored_the_same_again(typed):
    try:
        number = clean_phone(typed)
    except PhoneUnclear:
        return
    assert clean_phone(number) == number
    assert set(number) <= set("+-0123456789")


def test_which_numbers_take_messages():
    assert is_mobile("0912345678")
    assert not is_mobile("057188886666")
    assert not is_mobile("13812345678-12")


def test_the_parts_of_a_landline():
    assert landline_parts("057188886666") == ("0571", "88886666")
    assert landline_parts("01088886666") == ("010", "88886666")
    assert landline_parts("13812345678") is None
