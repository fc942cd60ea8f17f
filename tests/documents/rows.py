"""Statements to print: made up, and adding up."""

from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st

from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.desk.fees.statement import ClinicHead, PaidBy, Statement, StatementLine

HEAD = ClinicHead("和光口腔门诊部", "上海市徐汇区漕溪北路 18 号 3 楼", "021-5555 0101")


def line(
    name: str = "树脂补牙",
    price_fen: int = 38000,
    quantity: int = 1,
    discount_fen: int = 0,
    **more: Any,
) -> StatementLine:
    fields = {
        "code": "A013",
        "tooth": "",
        "specification": "",
        "unit": "次",
        "fee_class": FeeClass.TREATMENT,
    }
    return StatementLine(
        name=name,
        quantity=quantity,
        price_fen=price_fen,
        discount_fen=discount_fen,
        amount_fen=price_fen * quantity - discount_fen,
        **(fields | more),
    )


THREE = (
    line("初诊挂号费", 2000, code="A002", fee_class=FeeClass.REGISTRATION),
    line("洁牙（超声波）", 19800, 1, 3000, code="A012", specification="全口"),
    line("树脂补牙", 38000, 2, tooth="36、37", unit="颗"),
)


def statement(lines: tuple[StatementLine, ...] = THREE, **more: Any) -> Statement:
    """A bill paid in full by WeChat, unless told otherwise."""
    due = sum(one.amount_fen for one in lines) + more.get("rounding_fen", 0)
    fields = {
        "clinic": HEAD,
        "number": "SF20261121-0007",
        "customer": "张晓雨",
        "customer_number": "K000123",
        "sex": Sex.FEMALE,
        "age": 36,
        "department": "口腔科",
        "visit_day": date(2026, 11, 21),
        "doctor": "陈医生",
        "lines": lines,
        "paid": (PaidBy(PaymentWay.WECHAT, due),),
        "cashier": "李前台",
        "issued_at": datetime(2026, 11, 21, 10, 18),
        "printed_at": datetime(2026, 11, 21, 10, 20),
    }
    return Statement(**(fields | more))


NAMES = st.text(
    # … is what a paper that cuts would draw
    st.characters(
        codec="utf-8",
        categories=("Lu", "Ll", "Lo", "Nd", "Po", "Zs", "So", "Cc"),
        exclude_characters="…",
    ),
    max_size=60,
) | st.text("初诊挂号费树脂补牙，（）abc 12", max_size=120)
LINES = st.builds(
    line,
    name=NAMES,
    price_fen=st.integers(0, 10**7),
    quantity=st.integers(1, 99),
    tooth=st.sampled_from(["", "36", "11、12、13、14、15"]),
    specification=st.sampled_from(["", "2ml", "3M Z350XT"]),
    code=st.sampled_from(["", "A013", "33130060300-1"]),
    fee_class=st.sampled_from(FeeClass),
    insurance_class=st.sampled_from(["", "甲类"]),
    own_share_fen=st.sampled_from([None, 0]),
)
STATEMENTS = st.builds(
    statement,
    lines=st.lists(LINES, max_size=45).map(tuple),
    customer=NAMES,
    department=NAMES,
    clinic=st.builds(ClinicHead, NAMES, NAMES, NAMES),
    reprint=st.integers(0, 120),
)
