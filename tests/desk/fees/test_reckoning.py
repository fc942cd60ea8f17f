from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.fees import reckoning
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm, check_lines, settle

fen = st.integers(0, 10_000_000)
ways = st.sampled_from(PaymentWay)
payments = st.lists(st.builds(PaymentForm, ways, st.integers(1, 5_000_000)), max_size=5)


@given(fen, payments)
def test_what_is_settled_and_owed_is_the_total(total, paid):
    exact = sum(p.received_fen for p in paid if p.way is not PaymentWay.CASH)
    if exact > total:
        with pytest.raises(reckoning.PaidTooMuch):
            settle(total, paid)
        return
    settled = settle(total, paid)
    assert sum(settled.amounts) + settled.owed_fen == total
    assert sum(p.received_fen for p in paid) - settled.change_fen == sum(settled.amounts)
    assert settled.owed_fen >= 0 and settled.change_fen >= 0
    assert not (settled.owed_fen and settled.change_fen)
    for payment, amount in zip(paid, settled.amounts, strict=True):
        assert 0 <= amount <= payment.received_fen
        assert payment.way is PaymentWay.CASH or amount == payment.received_fen


lines = st.builds(
    LineForm,
    st.just("洁牙"),
    st.integers(0, 1_000_000),
    st.integers(1, 20),
    discount_fen=st.just(0),
)


@given(st.lists(lines, min_size=1, max_size=6), st.decimals(0, 100, places=1))
def test_a_percentage_never_takes_more_than_there_is(made, percent):
    given_off = [
        LineForm(
            line.name,
            line.price_fen,
            line.quantity,
            reckoning.discount_of(line, percent),
            "活动",
        )
        for line in made
    ]
    total = check_lines(given_off, 0)
    gross = sum(line.gross_fen for line in made)
    assert 0 <= total <= gross
    assert abs(gross - total - gross * percent / 100) <= len(made) * Decimal("0.5")


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        (LineForm(" ", 100), reckoning.LineUnnamed),
        (LineForm("a", -1), reckoning.PriceOdd),
        (LineForm("a", 1_000_000_001), reckoning.PriceOdd),
        (LineForm("a", 100, 0), reckoning.QuantityOdd),
        (LineForm("a", 100, 1000), reckoning.QuantityOdd),
        (LineForm("a", 100, 1, 101, "x"), reckoning.DiscountTooMuch),
        (LineForm("a", 100, 1, -1, "x"), reckoning.DiscountTooMuch),
        (LineForm("a", 100, 1, 10, " "), reckoning.DiscountReasonMissing),
    ],
)
def test_bad_lines_are_refused_by_name(line, refusal):
    with pytest.raises(refusal):
        check_lines([line], 0)


def test_no_lines_and_odd_rounding():
    with pytest.raises(reckoning.NoLines):
        check_lines([], 0)
    line = LineForm("a", 500)
    assert check_lines([line], -50) == 450
    for rounding in (1, -501, -1000):
        with pytest.raises(reckoning.RoundingTooMuch):
            check_lines([line], rounding)


def test_free_items_are_allowed():
    assert check_lines([LineForm("复查", 0)], 0) == 0
    assert settle(0, []) == reckoning.Settled((), 0, 0)


def test_the_desks_limit_is_of_the_whole_bill():
    inside = [LineForm("a", 10_000, 1, 2_000, "x")]
    assert not reckoning.needs_leave(inside)
    assert reckoning.needs_leave([LineForm("a", 10_000, 1, 2_001, "x")])
    assert not reckoning.needs_leave([*inside, LineForm("b", 10_000, 1, 2_000, "x")])


def test_amounts_of_nought_are_no_payments():
    with pytest.raises(reckoning.PaymentOdd, match="WeChat Pay"):
        settle(100, [PaymentForm(PaymentWay.WECHAT, 0)])
