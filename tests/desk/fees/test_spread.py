"""A discount on the whole comes out to the last fen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.fees.reckoning import LineForm, check_lines
from clinic_desk.desk.fees.spread import WholeDiscountTooMuch, spread

lines = st.lists(
    st.builds(
        LineForm, name=st.just("x"), price_fen=st.integers(0, 10_000_00), quantity=st.integers(1, 9)
    ),
    min_size=1,
    max_size=12,
)


@given(lines, st.data())
def test_shares_add_up_and_no_line_goes_below_nothing(made, data) -> None:
    total = sum(line.amount_fen for line in made)
    fen = data.draw(st.integers(0, total))
    shared = spread(made, fen, "because")
    assert sum(line.discount_fen for line in shared) == fen
    assert check_lines(shared, 0) == total - fen


def test_shares_follow_what_lines_cost() -> None:
    made = [LineForm("a", 20000), LineForm("b", 10000), LineForm("c", 0)]
    assert [line.discount_fen for line in spread(made, 100, "x")] == [67, 33, 0]


def test_a_reason_that_is_there_stays() -> None:
    made = [LineForm("a", 100, discount_fen=10, discount_reason="own"), LineForm("b", 100)]
    assert [line.discount_reason for line in spread(made, 20, "whole")] == ["own", "whole"]
    assert [line.discount_reason for line in spread(made, 0, "whole")] == ["own", ""]


@pytest.mark.parametrize("fen", [-1, 101])
def test_more_than_the_bill_or_less_than_nothing_is_refused(fen: int) -> None:
    with pytest.raises(WholeDiscountTooMuch) as refused:
        spread([LineForm("a", 100)], fen, "x")
    assert "1.00 yuan" in str(refused.value)


def test_nothing_is_shared_by_nobody() -> None:
    assert spread([], 0, "") == ()
