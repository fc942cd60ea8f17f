import pytest

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.fees import queries, service
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaidTooMuch, PaymentForm
from clinic_desk.desk.fees.records import BillStatus
from clinic_desk.desk.fees.statement import StatementKind
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import NOW, TODAY, at

LINES = (
    LineForm("超声洁牙", 19800, fee_class=FeeClass.TREATMENT, code="P0002"),
    LineForm("树脂补牙", 38000, 2, 7600, "老客九折", tooth="16 17"),
    LineForm("全景片", 9800, fee_class=FeeClass.IMAGING),
)


@pytest.fixture
def do(database):
    def run(change, by=PROGRAM):
        with database.transaction("x", by) as act:
            return change(act)

    return run


@pytest.fixture
def read(database):
    def run(query, *args, **named):
        with database.reading() as session:
            return query(session, *args, **named)

    return run


def form(clinic, *payments, lines=LINES, **more):
    paid = [PaymentForm(way, fen) for way, fen in payments]
    return service.BillForm(clinic.customers["吕伟"], lines, paid, **more)


def post(do, clinic, *payments, by=PROGRAM, **more):
    made = form(clinic, *payments, **more)
    return do(lambda act: service.post_bill(act, made), by)


def test_a_bill_split_between_wechat_and_cash(do, read, clinic):
    number = post(
        do,
        clinic,
        (PaymentWay.WECHAT, 50000),
        (PaymentWay.CASH, 50000),
        doctor_id=clinic.doctors[0],
        by=clinic.desk,
    )
    row = read(queries.bill, number)
    assert row.number == "SF20261120-0001"
    assert (row.total_fen, row.owed_fen, row.status) == (98000, 0, BillStatus.POSTED)
    paper = read(queries.statement, number, NOW)
    assert (paper.due_fen, paper.change_fen, paper.owed_fen) == (98000, 2000, 0)
    assert [p.amount_fen for p in paper.paid] == [50000, 50000]
    assert (paper.cashier, paper.doctor, paper.department) == ("小陈", "李医生", "口腔科")
    assert paper.clinic.name == "晨曦口腔" and paper.discount_fen == 7600
    assert read(queries.taken, TODAY) == [
        queries.WayTotal(PaymentWay.CASH, 48000, 1),
        queries.WayTotal(PaymentWay.WECHAT, 50000, 1),
    ]


def test_numbers_of_a_day_have_no_gaps_even_after_refusals(do, read, clinic):
    for _ in range(3):
        post(do, clinic)
        with pytest.raises(PaidTooMuch):
            post(do, clinic, (PaymentWay.ALIPAY, 10**6))
    rows = read(queries.bills_of_day, TODAY)
    assert [row.number[-4:] for row in rows] == ["0003", "0002", "0001"]
    assert read(queries.sums) == queries.Sums(3, 0, 0, 0)


def test_a_new_day_begins_at_one(do, read, clinic, clock):
    post(do, clinic)
    clock.now = at(9, day=TODAY.replace(day=21))
    assert read(queries.bill, post(do, clinic)).number == "SF20261121-0001"


def test_debts_are_paid_later(do, read, clinic):
    number = post(do, clinic, (PaymentWay.CASH, 8000))
    customer = clinic.customers["吕伟"]
    assert read(queries.debts, [customer]) == {customer: 90000}
    assert [row.id for row in read(queries.unpaid)] == [number]
    pay = [PaymentForm(PaymentWay.CASH, 100000)]
    assert do(lambda act: service.add_payment(act, number, pay)) == 10000
    assert read(queries.debts, [customer]) == {} and read(queries.unpaid) == []
    with pytest.raises(service.NothingOwed):
        do(lambda act: service.add_payment(act, number, pay))
    assert read(queries.sums).odd_payments == 0


def test_paying_a_debt_with_more_than_is_owed_by_card(do, clinic):
    number = post(do, clinic)
    with pytest.raises(PaidTooMuch):
        do(lambda act: service.add_payment(act, number, [PaymentForm(PaymentWay.BANK_CARD, 98001)]))
    with pytest.raises(service.PaymentMissing):
        do(lambda act: service.add_payment(act, number, []))


def test_voiding_writes_a_counter_entry(do, read, clinic):
    number = post(do, clinic, (PaymentWay.WECHAT, 50000), rounding_fen=-50)
    counter = do(lambda act: service.void_bill(act, number, reason="开错人", version=1))
    assert read(queries.bill, number).status is BillStatus.VOIDED
    row = read(queries.bill, counter)
    assert (row.number, row.total_fen) == ("SF20261120-0002", -97950)
    paper = read(queries.statement, counter, NOW)
    assert paper.kind is StatementKind.REFUND and paper.reverses == "SF20261120-0001"
    assert paper.due_fen == 97950 and paper.owed_fen == 47950
    assert [p.amount_fen for p in paper.paid] == [50000]
    assert sum(way.amount_fen for way in read(queries.taken, TODAY)) == 0
    assert read(queries.sums) == queries.Sums(2, 0, 0, 0)
    assert read(queries.unpaid) == [] and read(queries.debts, [row.customer_id]) == {}
    for change in (
        lambda act: service.void_bill(act, number, reason="again", version=2),
        lambda act: service.void_bill(act, counter, reason="again", version=1),
        lambda act: service.add_payment(act, number, [PaymentForm(PaymentWay.CASH, 1)]),
    ):
        with pytest.raises(service.NotPosted):
            do(change)


def test_voiding_needs_reason_version_and_right(do, clinic):
    number = post(do, clinic)
    with pytest.raises(service.VoidReasonMissing):
        do(lambda act: service.void_bill(act, number, reason=" ", version=1))
    with pytest.raises(ChangedMeanwhile):
        do(lambda act: service.void_bill(act, number, reason="x", version=7))
    with pytest.raises(NotAllowed):
        do(lambda act: service.void_bill(act, number, reason="x", version=1), clinic.desk)


def test_discounts_above_the_desks_limit_need_the_manager(do, clinic):
    half = [LineForm("洁牙", 10000, 1, 5000, "朋友")]
    with pytest.raises(service.DiscountNeedsLeave):
        post(do, clinic, lines=half, by=clinic.desk)
    post(do, clinic, lines=half, by=clinic.owner)


def test_billing_needs_the_right(do, clinic):
    with pytest.raises(NotAllowed):
        post(do, clinic, by=clinic.clinician)


def test_a_visit_is_billed_once(do, read, clinic):
    visit = do(
        lambda act: appointments.book(
            act, VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30)
        )
    )
    number = post(do, clinic, appointment_id=visit)
    assert read(queries.billed, [visit, 999]) == {visit: number}
    with pytest.raises(service.AlreadyBilled, match="SF20261120-0001"):
        post(do, clinic, appointment_id=visit)
    do(lambda act: service.void_bill(act, number, reason="x", version=1))
    post(do, clinic, appointment_id=visit)


def test_prints_are_counted(do, read, clinic):
    number = post(do, clinic)
    assert [do(lambda act: service.printed(act, number)) for _ in range(3)] == [0, 1, 2]
    assert read(queries.statement, number, NOW).reprint == 3
    assert read(queries.numbered, " sf20261120-0001 ").printed == 3
    assert read(queries.numbered, "SF0") is None and read(queries.bill, 99) is None


def test_prices(do, read, clinic):
    number = do(lambda act: service.add_price(act, service.PriceForm("窝沟封闭", 8000)))
    row = next(row for row in read(queries.prices) if row.id == number)
    assert (row.initials, row.code) == ("wgfb", "P0007")
    with pytest.raises(service.CodeTaken, match="窝沟封闭"):
        do(lambda act: service.add_price(act, service.PriceForm("x", 1, "P0007")))
    with pytest.raises(service.PriceNameMissing):
        do(lambda act: service.add_price(act, service.PriceForm(" ", 1)))
    with pytest.raises(service.PriceUnlikely):
        do(lambda act: service.add_price(act, service.PriceForm("x", -1)))
    with pytest.raises(NotAllowed):
        do(lambda act: service.add_price(act, service.PriceForm("x", 1)), clinic.desk)
    gone = service.PriceForm("窝沟封闭", 9000, active=False)
    do(lambda act: service.edit_price(act, number, gone, version=1))
    with pytest.raises(ChangedMeanwhile):
        do(lambda act: service.edit_price(act, number, gone, version=1))
    assert number not in [row.id for row in read(queries.prices)]
    assert number in [row.id for row in read(queries.prices, active=False)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("jy", "超声洁牙"),
        ("csjy", "超声洁牙"),
        ("补牙", "树脂补牙"),
        ("p0004", "全景片"),
        ("zz", None),
    ],
)
def test_two_letters_find_an_item(read, clinic, typed, first):
    found = queries.matching(read(queries.prices), typed)
    assert (found[0].name if found else None) == first


def test_bills_of_a_customer(do, read, clinic):
    post(do, clinic)
    rows = read(queries.bills_of_customer, clinic.customers["吕伟"])
    assert [row.customer for row in rows] == ["吕伟"]


def test_bills_numbered_otherwise_do_not_stop_ours(do, read, clinic, database):
    post(do, clinic)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE bill SET number = 'B26112000001'")
    assert read(queries.bill, post(do, clinic)).number == "SF20261120-0001"
    do(lambda act: service.add_price(act, service.PriceForm("x", 1, "P00A1")))
    do(lambda act: service.add_price(act, service.PriceForm("y", 1)))
