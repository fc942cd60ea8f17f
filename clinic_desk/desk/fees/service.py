"""What is done with prices, bills and payments. A posted bill is never edited: it is voided
by a counter-entry with a number of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.fees.reckoning import (
    MOST_PRICE,
    LineForm,
    PaymentForm,
    check_lines,
    needs_leave,
    settle,
)
from clinic_desk.desk.fees.records import Bill, BillItem, BillStatus, Payment, PriceItem
from clinic_desk.desk.staff.rights import Right, may, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile

MOST_A_DAY = 9999


class DiscountNeedsLeave(DeskError):
    field = "discount"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The desk may give up to 20 % off a bill. Ask the manager or the owner for more.",
    )


class PriceNameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the name of the item.")


class CodeTaken(DeskError):
    field = "code"
    text = QT_TRANSLATE_NOOP("DeskError", "Code {code} belongs to “{name}”. Choose another.")


class PriceUnlikely(DeskError):
    field = "price"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Enter a price of 0 to 10,000,000 yuan with at most two decimals."
    )


class NotPosted(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Bill {number} is voided already.")


class NothingOwed(DeskError):
    field = "payments"
    text = QT_TRANSLATE_NOOP("DeskError", "Nothing is owed on bill {number}.")


class VoidReasonMissing(DeskError):
    field = "reason"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter why the bill is voided: it stays on the record.")


class AlreadyBilled(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This visit is billed already: bill {number}. Open that bill or void it first."
    )


class PaymentMissing(DeskError):
    field = "payments"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter how much was paid and by which way.")


@dataclass(frozen=True, slots=True)
class PriceForm:
    """One line of the price list as a form holds it; ``code`` empty: the next is given."""

    name: str
    price_fen: int
    code: str = ""
    fee_class: FeeClass = FeeClass.TREATMENT
    unit: str = ""
    specification: str = ""
    note: str = ""
    valid_from: date | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class BillForm:
    """A bill as a form holds it, fen. ``rounding_fen`` takes off: nought or less."""

    customer_id: int
    lines: Sequence[LineForm]
    payments: Sequence[PaymentForm] = ()
    appointment_id: int | None = None
    doctor_id: int | None = None
    rounding_fen: int = 0


def add_price(act: Act, form: PriceForm) -> int:
    """A new item of the price list.

    Raises:
        PriceNameMissing, PriceUnlikely, CodeTaken, NotAllowed: as named.

    """
    need(act, Right.PRICES)
    item = PriceItem(code=folded(form.code) or _next_code(act))
    _fill_price(act, item, form)
    act.session.add(item)
    act.session.flush()
    return item.id


def edit_price(act: Act, item_id: int, form: PriceForm, *, version: int) -> None:
    """Change an item; bills already posted keep what they say."""
    need(act, Right.PRICES)
    item = act.session.get_one(PriceItem, item_id)
    if item.version != version:
        raise ChangedMeanwhile
    _fill_price(act, item, form)
    item.code = folded(form.code) or item.code
    act.session.flush()


def _fill_price(act: Act, item: PriceItem, form: PriceForm) -> None:
    name, code = folded(form.name), folded(form.code)
    if not name:
        raise PriceNameMissing
    if not 0 <= form.price_fen <= MOST_PRICE:
        raise PriceUnlikely
    with act.session.no_autoflush:
        same = act.session.execute(
            select(PriceItem.id, PriceItem.name).where(PriceItem.code == code)
        ).first()
    if same and same[0] != item.id:
        raise CodeTaken(code=code, name=same[1])
    item.name, item.initials = name, reading(name).initials
    item.fee_class, item.unit = form.fee_class, folded(form.unit)
    item.specification, item.note = folded(form.specification), folded(form.note)
    item.price_fen, item.active = form.price_fen, form.active
    item.valid_from = form.valid_from or act.now.date()


def _next_code(act: Act) -> str:
    highest = act.session.scalar(
        select(func.max(PriceItem.code)).where(PriceItem.code.op("GLOB")("P" + "[0-9]" * 4))
    )
    return f"P{int(highest[1:]) + 1 if highest else 1:04d}"


def post_bill(act: Act, form: BillForm) -> int:
    """Post a bill with its payments in one transaction; its id is returned. What is not paid
    is owed.

    Raises:
        DeskError: of reckoning, for lines and payments that are not right.
        DiscountNeedsLeave, AlreadyBilled, NotAllowed: as named.

    """
    need(act, Right.BILL)
    total = check_lines(form.lines, form.rounding_fen)
    if needs_leave(form.lines) and not may(act.by, Right.DISCOUNT):
        raise DiscountNeedsLeave
    settled = settle(total, form.payments)
    _refuse_second(act, form.appointment_id)
    bill = _bill(act, form, total, settled.owed_fen)
    for place, line in enumerate(form.lines, 1):
        act.session.add(_item(bill.id, place, line))
    _pay(act, bill.id, form.payments, settled.amounts)
    act.session.flush()
    return bill.id


def _refuse_second(act: Act, appointment_id: int | None) -> None:
    if appointment_id is None:
        return
    earlier = act.session.scalar(
        select(Bill.number).where(
            Bill.appointment_id == appointment_id, Bill.status == BillStatus.POSTED
        )
    )
    if earlier:
        raise AlreadyBilled(number=earlier)


def _bill(act: Act, form: BillForm, total: int, owed: int) -> Bill:
    bill = Bill(
        number=_next_number(act),
        day=act.now.date(),
        customer_id=form.customer_id,
        appointment_id=form.appointment_id,
        doctor_id=form.doctor_id,
        cashier_id=act.by.staff_id,
        status=BillStatus.POSTED,
        counters_id=None,
        reason="",
        billed_at=act.now,
        rounding_fen=form.rounding_fen,
        total_fen=total,
        owed_fen=owed,
        printed=0,
    )
    act.session.add(bill)
    act.session.flush()
    return bill


def _item(bill_id: int, place: int, line: LineForm) -> BillItem:
    return BillItem(
        bill_id=bill_id,
        line=place,
        price_item_id=line.price_item_id,
        code=line.code,
        name=folded(line.name),
        fee_class=line.fee_class,
        unit=line.unit,
        specification=line.specification,
        tooth=folded(line.tooth),
        quantity=line.quantity,
        price_fen=line.price_fen,
        discount_fen=line.discount_fen,
        discount_reason=folded(line.discount_reason),
        amount_fen=line.amount_fen,
    )


def _pay(act: Act, bill_id: int, payments: Sequence[PaymentForm], amounts: Sequence[int]) -> None:
    for payment, amount in zip(payments, amounts, strict=True):
        act.session.add(
            Payment(
                bill_id=bill_id,
                day=act.now.date(),
                paid_at=act.now,
                way=payment.way,
                amount_fen=amount,
                received_fen=payment.received_fen,
                cashier_id=act.by.staff_id,
            )
        )


def _next_number(act: Act) -> str:
    """``SF20261121-0007``: the next of the day, without gaps, because the transaction that
    reads the last one holds the write lock until it commits.
    """
    day = act.now.date()
    ours = f"SF{day:%Y%m%d}-" + "[0-9]" * 4
    last = act.session.scalar(
        select(func.max(Bill.number)).where(Bill.day == day, Bill.number.op("GLOB")(ours))
    )
    count = int(last[-4:]) if last else 0
    if count >= MOST_A_DAY:
        raise RuntimeError("More than 9999 bills in a day")
    return f"SF{day:%Y%m%d}-{count + 1:04d}"


def add_payment(act: Act, bill_id: int, payments: Sequence[PaymentForm]) -> int:
    """Money that comes in later for what is owed; the change to give is returned, fen.

    Raises:
        NotPosted, NothingOwed, PaymentMissing: as named; PaidTooMuch: more than is owed.

    """
    need(act, Right.BILL)
    bill = act.session.get_one(Bill, bill_id)
    if bill.status is not BillStatus.POSTED:
        raise NotPosted(number=bill.number)
    if not bill.owed_fen:
        raise NothingOwed(number=bill.number)
    if not payments:
        raise PaymentMissing
    settled = settle(bill.owed_fen, payments)
    bill.owed_fen = settled.owed_fen
    _pay(act, bill_id, payments, settled.amounts)
    act.session.flush()
    return settled.change_fen


def void_bill(act: Act, bill_id: int, *, reason: str, version: int) -> int:
    """Void a bill by a counter-entry, whose id is returned: every line and payment negative,
    each payment going back the way it came.

    Raises:
        VoidReasonMissing, NotPosted, ChangedMeanwhile, NotAllowed: as named.

    """
    need(act, Right.VOID)
    bill = act.session.get_one(Bill, bill_id)
    if not folded(reason):
        raise VoidReasonMissing
    if bill.status is not BillStatus.POSTED:
        raise NotPosted(number=bill.number)
    if bill.version != version:
        raise ChangedMeanwhile
    counter = Bill(
        number=_next_number(act),
        day=act.now.date(),
        customer_id=bill.customer_id,
        appointment_id=bill.appointment_id,
        doctor_id=bill.doctor_id,
        cashier_id=act.by.staff_id,
        status=BillStatus.COUNTER,
        counters_id=bill.id,
        reason=folded(reason),
        billed_at=act.now,
        rounding_fen=-bill.rounding_fen,
        total_fen=-bill.total_fen,
        owed_fen=-bill.owed_fen,
        printed=0,
    )
    act.session.add(counter)
    act.session.flush()
    _counter_items(act, bill_id, counter.id)
    _counter_payments(act, bill_id, counter.id)
    bill.status = BillStatus.VOIDED
    act.session.flush()
    return counter.id


def _counter_items(act: Act, bill_id: int, counter_id: int) -> None:
    items = select(BillItem).where(BillItem.bill_id == bill_id).order_by(BillItem.line)
    for item in act.session.scalars(items).all():
        act.session.add(
            BillItem(
                bill_id=counter_id,
                line=item.line,
                price_item_id=item.price_item_id,
                code=item.code,
                name=item.name,
                fee_class=item.fee_class,
                unit=item.unit,
                specification=item.specification,
                tooth=item.tooth,
                quantity=-item.quantity,
                price_fen=item.price_fen,
                discount_fen=-item.discount_fen,
                discount_reason=item.discount_reason,
                amount_fen=-item.amount_fen,
            )
        )


def _counter_payments(act: Act, bill_id: int, counter_id: int) -> None:
    payments = select(Payment).where(Payment.bill_id == bill_id).order_by(Payment.id)
    for payment in act.session.scalars(payments).all():
        act.session.add(
            Payment(
                bill_id=counter_id,
                day=act.now.date(),
                paid_at=act.now,
                way=payment.way,
                amount_fen=-payment.amount_fen,
                received_fen=-payment.amount_fen,
                cashier_id=act.by.staff_id,
            )
        )


def printed(act: Act, bill_id: int) -> int:
    """Count a print; how often it was printed before is returned."""
    bill = act.session.get_one(Bill, bill_id)
    bill.printed += 1
    act.note("statement printed", bill.number)
    return bill.printed - 1
