from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clinic_desk.desk.customers.id_number import (
    IdChecksum,
    IdDate,
    IdLength,
    IdUnclear,
    check_digit,
    clean_document,
    guess_kind,
    read_resident,
)
from clinic_desk.desk.customers.kinds import IdKind, Sex

BIRTHS = st.dates(date(1900, 1, 1), date(2026, 11, 20))
ORDERS = st.integers(0, 995)


def resident(birth, order, area="110105"):
    first = f"{area}{birth:%Y%m%d}{order:03d}"
    return first + check_digit(first)


def test_the_example_of_the_standard():
    assert check_digit("11010519491231002") == "X"
    assert check_digit("44052418800101001") == "4"


@given(BIRTHS, ORDERS)
def test_birth_date_and_sex_are_read(birth, order):
    number = resident(birth, order)
    found = read_resident(f" {number.lower()[:6]} {number[6:]}")
    assert (found.number18, found.birth, found.converted) == (number, birth, False)
    assert found.sex is (Sex.MALE if order % 2 else Sex.FEMALE)


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), ORDERS)
def test_fifteen_digits_become_eighteen(birth, order):
    number = resident(birth, order)
    found = read_resident(number[:6] + number[8:17])
    assert (found.number18, found.birth, found.converted) == (number, birth, True)


def test_those_born_before_1900_had_the_last_orders():
    assert read_resident("110105980401998").birth == date(1898, 4, 1)


@given(BIRTHS, ORDERS, st.integers(0, 17), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_always_found(birth, order, place, digit):
    number = resident(birth, order)
    assume(number[place] != digit)
    wrong = number[:place] + digit + number[place + 1 :]
    with pytest.raises((IdChecksum, IdDate)):
        read_resident(wrong)


@given(BIRTHS, ORDERS, st.integers(0, 15))
def test_two_digits_that_changed_places_are_always_found(birth, order, place):
    number = resident(birth, order)
    assume(number[place] != number[place + 1])
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    with pytest.raises((IdChecksum, IdDate)):
        read_resident(swapped)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("110105194912310021", IdChecksum),
        ("11010519491331002X", IdDate),
        ("110105199002300015", IdDate),
        ("110105100001010018", IdDate),
        ("1101051949123100", IdLength),
        ("1101051949123100XX", IdLength),
        ("", IdLength),
        ("1.10105E+17", IdLength),
    ],
)
def test_refusals_say_why(typed, refusal):
    with pytest.raises(IdUnclear) as raised:
        read_resident(typed)
    assert type(raised.value) is refusal
    assert raised.value.field == "id_number"
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("11010519491231002x", IdKind.RESIDENT),
        ("110105491231002", IdKind.RESIDENT),
        ("1101051949123100", IdKind.RESIDENT),
        ("810000199408230021", IdKind.HK_MACAU_RESIDENCE),
        ("820000199408230021", IdKind.HK_MACAU_RESIDENCE),
        ("830000199408230021", IdKind.TAIWAN_RESIDENCE),
        ("H12345678", IdKind.HK_MACAU_TRAVEL),
        ("m1234567801", IdKind.HK_MACAU_TRAVEL),
        ("12345678", IdKind.TAIWAN_TRAVEL),
        ("CHN310100012345", IdKind.FOREIGNER),
        ("911124198108030024", IdKind.FOREIGNER),
        ("E1234 5678", IdKind.PASSPORT),
        ("EA1234567", IdKind.PASSPORT),
        ("U123456789", IdKind.BIRTH_CERTIFICATE),
        ("K/12-3", IdKind.OTHER),
    ],
)
def test_the_kind_is_guessed(typed, kind):
    assert guess_kind(typed) is kind


def test_documents_are_stored_without_blanks_in_capitals():
    assert clean_document(IdKind.PASSPORT, " e1234 5678 ") == "E12345678"
    assert clean_document(IdKind.RESIDENT, "110105491231002") == "11010519491231002X"
    assert clean_document(
        IdKind.TAIWAN_RESIDENCE, "830000199408230021"[:17] + check_digit("83000019940823002")
    )


@pytest.mark.parametrize("typed", ["", "abc", "护照", "A" * 25])
def test_what_is_no_document(typed):
    with pytest.raises(IdUnclear, match="4 to 24"):
        clean_document(IdKind.OTHER, typed)


def test_residence_permits_have_the_checksum_too():
    with pytest.raises(IdChecksum):
        clean_document(IdKind.HK_MACAU_RESIDENCE, "810000199408230022")
