from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.desk.fees.statement import PaidBy
from tests.documents.rows import STATEMENTS, THREE, line, statement


def test_sums_of_a_bill():
    row = statement(
        rounding_fen=-80,
        paid=(PaidBy(PaymentWay.WECHAT, 60000), PaidBy(PaymentWay.CASH, 40000)),
        change_fen=5280,
    )
    assert (row.gross_fen, row.discount_fen, row.due_fen) == (97800, 3000, 94720)


def test_what_is_not_paid_is_owed():
    row = statement(paid=(PaidBy(PaymentWay.CASH, 50000),), owed_fen=44800)
    assert row.due_fen == 94800


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"owed_fen": 1}, "what is due"),
        ({"change_fen": 1}, "what is due"),
        ({"paid": (PaidBy(PaymentWay.CASH, 94799),)}, "what is due"),
        ({"rounding_fen": 80}, "negative"),
        ({"reprint": -1}, "negative"),
        (
            {"paid": (PaidBy(PaymentWay.CASH, -5), PaidBy(PaymentWay.CASH, 94805))},
            "negative",
        ),
        ({"lines": (replace(THREE[0], amount_fen=2001), *THREE[1:])}, "line 1"),
        ({"lines": (*THREE[:2], replace(THREE[2], quantity=3))}, "line 3"),
        ({"lines": (replace(THREE[0], own_share_fen=2001), *THREE[1:])}, "own share"),
        ({"lines": (replace(THREE[0], own_share_fen=-1), *THREE[1:])}, "own share"),
    ],
)
def test_a_statement_that_does_not_add_up_cannot_be_built(changed, wrong):
    with pytest.raises(ValueError, match=wrong):
        replace(statement(), **changed)


def test_a_refund_of_negative_amounts_cannot_be_built():
    with pytest.raises(ValueError, match="negative"):
        statement((line("洁牙", 19800, -1),))


@given(STATEMENTS)
def test_the_subtotals_of_the_classes_are_the_whole(row):
    groups = row.by_class()
    assert sum(subtotal for _, _, subtotal in groups) == row.due_fen
    assert sorted(map(repr, (one for _, lines, _ in groups for one in lines))) == sorted(
        map(repr, row.lines)
    )
    assert [kind for kind, _, _ in groups] == sorted(
        {one.fee_class for one in row.lines}, key=list(FeeClass).index
    )


@given(st.lists(st.one_of(st.none(), st.integers(0, 100)), max_size=8))
def test_own_share_counts_items_without_insurance_in_full(shares):
    row = statement(tuple(line(price_fen=100, own_share_fen=share) for share in shares))
    if any(share is not None for share in shares):
        assert row.own_share_fen == sum(100 if share is None else share for share in shares)
    else:
        assert row.own_share_fen is None


def test_every_way_and_class_has_words_of_its_own():
    for kind in (PaymentWay, FeeClass):
        assert len({member.source for member in kind}) == len(kind)
