"""Discounts as typed, and what a draft comes to."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.fees.reckoning import LineForm, check_lines
from clinic_desk.ui.fees.discount_field import Discount, DiscountField, read_discount
from clinic_desk.ui.fees.draft import Draft, Rounding


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10%", Discount(Decimal(10))),
        (" 12.5 % ", Discount(Decimal("12.5"))),
        ("１０％", Discount(Decimal(10))),
        ("9折", Discount(Decimal(10))),
        ("8.5折", Discount(Decimal(15))),
        ("85折", Discount(Decimal(15))),
        ("20", Discount(fen=2000)),
        ("¥20.5", Discount(fen=2050)),
        ("0", Discount(fen=0)),
        ("100%", Discount(Decimal(100))),
        ("101%", None),
        ("0折", Discount(Decimal(100))),
        ("-5", None),
        ("-5%", None),
        ("some", None),
        ("100折", None),
    ],
)
def test_a_discount_is_read_as_people_type_it(typed: str, meant: Discount | None) -> None:
    assert read_discount(typed) == meant


@pytest.mark.parametrize(
    ("discount", "said"),
    [
        (Discount(Decimal(10)), "10%"),
        (Discount(Decimal("12.50")), "12.5%"),
        (Discount(fen=2050), "20.50"),
    ],
)
def test_a_discount_is_written_out(qapp, discount: Discount, said: str) -> None:
    field = DiscountField()
    field.set_value(discount)
    assert field.text() == said
    assert field.value() == discount


def test_a_percentage_is_rounded_half_up() -> None:
    assert Discount(Decimal("12.5")).of(100) == 13
    assert Discount(Decimal("12.5")).of(99) == 12


prices = st.integers(0, 2_000_000)
lines = st.lists(
    st.tuples(prices, st.integers(1, 9), st.none() | st.integers(0, 100)), min_size=1, max_size=8
)


@given(lines, st.integers(0, 100) | st.none(), st.sampled_from(Rounding))
def test_what_is_shown_is_what_the_desk_reckons(made, percent, rounding) -> None:
    draft = Draft(reason="x", rounding=rounding)
    for price, quantity, off in made:
        discount = None if off is None else Discount(Decimal(off))
        draft.put(LineForm("x", price, quantity), discount)
    draft.whole = None if percent is None else Discount(Decimal(percent))
    sums = draft.sums()
    assert check_lines(draft.forms(), sums.rounding_fen) == sums.total_fen
    assert sums.total_fen % rounding.value == 0 or sums.total_fen < rounding.value


def test_a_line_that_is_gone_is_not_found() -> None:
    draft = Draft()
    number = draft.put(LineForm("x", 100), None)
    assert draft.line(number) is not None
    draft.remove(number)
    assert draft.line(number) is None
    assert draft.sums().total_fen == 0
