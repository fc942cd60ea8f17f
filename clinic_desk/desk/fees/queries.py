"""What lists, cards and papers show of prices and bills: plain rows, by few statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session, aliased

from clinic_desk.base.dates import age_on
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.clinic.records import Clinic
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.desk.fees.records import Bill, BillItem, BillStatus, Payment, PriceItem
from clinic_desk.desk.fees.statement import (
    ClinicHead,
    PaidBy,
    Statement,
    StatementKind,
    StatementLine,
)
from clinic_desk.desk.staff.records import Staff
from clinic_desk.storage import reading


@dataclass(frozen=True, slots=True)
class PriceRow:
    id: int
    code: str
    name: str
    initials: str
    fee_class: FeeClass
    unit: str
    specification: str
    price_fen: int
    valid_from: date
    note: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class BillRow:
    """A bill in a list; fen."""

    id: int
    number: str
    day: date
    billed_at: datetime
    customer_id: int
    customer: str
    customer_number: str
    doctor: str
    status: BillStatus
    total_fen: int
    owed_fen: int
    printed: int
    appointment_id: int | None
    version: int


@dataclass(frozen=True, slots=True)
class WayTotal:
    """What came in by one way, fen; ``count`` payments."""

    way: PaymentWay
    amount_fen: int
    count: int


def prices(session: Session, *, active: bool = True) -> list[PriceRow]:
    """The price list by class and code; a few hundred rows at most."""
    wanted = select(*(getattr(PriceItem, name) for name in PriceRow.__slots__)).order_by(
        PriceItem.active.desc(), PriceItem.code
    )
    if active:
        wanted = wanted.where(PriceItem.active)
    return [PriceRow(*row) for row in session.execute(wanted)]


def matching(rows: Sequence[PriceRow], typed: str) -> list[PriceRow]:
    """Items that ``typed`` finds: by initials, any part of the name, or code; beginnings
    first.
    """
    low = typed.strip().lower()

    def place(row: PriceRow) -> int | None:
        keys = (row.initials, row.name.lower(), row.code.lower())
        if low in keys:
            return 0
        if any(key.startswith(low) for key in keys):
            return 1
        return 2 if any(low in key for key in keys) else None

    ranked = [(at, number) for number, row in enumerate(rows) if (at := place(row)) is not None]
    return [rows[number] for _, number in sorted(ranked)]


_BILLS = """
    SELECT b.id, b.number, b.day, b.billed_at, b.customer_id, c.name, c.number,
        coalesce(d.name, ''), b.status, b.total_fen, b.owed_fen, b.printed, b.appointment_id,
        b.version
    FROM bill b JOIN customer c ON c.id = b.customer_id LEFT JOIN staff d ON d.id = b.doctor_id
    WHERE """
_STATUS = {status.value: status for status in BillStatus}


def _bill_rows(session: Session, which: str, *values: object) -> list[BillRow]:
    found: list[BillRow] = []
    for row in reading.rows(session, _BILLS + which, values):
        day, billed_at = date.fromisoformat(row[2]), datetime.fromisoformat(row[3])
        cells: tuple[Any, ...] = (*row[:2], day, billed_at, *row[4:8], _STATUS[row[8]], *row[9:])
        found.append(BillRow(*cells))
    return found


def bills_of_day(session: Session, day: date) -> list[BillRow]:
    """Newest first."""
    return _bill_rows(session, "b.day = ? ORDER BY b.id DESC", day.isoformat())


def bills_of_customer(session: Session, customer_id: int, *, limit: int = 1000) -> list[BillRow]:
    """Newest first."""
    which = "b.customer_id = ? ORDER BY b.day DESC, b.id DESC LIMIT ?"
    return _bill_rows(session, which, customer_id, limit)


def unpaid(session: Session, *, limit: int = 500) -> list[BillRow]:
    """Bills with something owed, the oldest first."""
    which = "b.owed_fen > 0 AND b.status = 'posted' ORDER BY b.day, b.id LIMIT ?"
    return _bill_rows(session, which, limit)


def bill(session: Session, bill_id: int) -> BillRow | None:
    return next(iter(_bill_rows(session, "b.id = ?", bill_id)), None)


def numbered(session: Session, number: str) -> BillRow | None:
    """The bill of this number."""
    return next(iter(_bill_rows(session, "b.number = ?", number.strip().upper())), None)


def billed(session: Session, visits: Sequence[int]) -> dict[int, int]:
    """Which of these visits have a posted bill: visit to bill."""
    found = session.execute(
        select(Bill.appointment_id, Bill.id).where(
            Bill.appointment_id.in_(visits), Bill.status == BillStatus.POSTED
        )
    )
    return {visit: number for visit, number in found if visit is not None}


def debts(session: Session, customers: Sequence[int]) -> dict[int, int]:
    """What each of ``customers`` owes, fen; those who owe nothing are missing."""
    found = session.execute(
        select(Bill.customer_id, func.sum(Bill.owed_fen))
        .where(
            Bill.customer_id.in_(customers),
            Bill.owed_fen > 0,
            Bill.status == BillStatus.POSTED,
        )
        .group_by(Bill.customer_id)
    )
    return dict(found.all())


def taken(session: Session, day: date) -> list[WayTotal]:
    """What came in on ``day`` by each way, counter-entries taken off."""
    found = session.execute(
        select(Payment.way, func.sum(Payment.amount_fen), func.count())
        .where(Payment.day == day)
        .group_by(Payment.way)
    )
    order = list(PaymentWay)
    rows = [WayTotal(*row) for row in found]
    return sorted(rows, key=lambda row: order.index(row.way))


def statement(session: Session, bill_id: int, printed_at: datetime) -> Statement:
    """A bill or counter-entry as its paper says it, in four statements.

    Raises:
        ValueError: the rows do not add up to the fen: the file was changed by hand.

    """
    doctor, cashier, countered = aliased(Staff), aliased(Staff), aliased(Bill)
    row = session.execute(
        select(
            Bill,
            Customer.name,
            Customer.number,
            Customer.sex,
            Customer.birth_date,
            func.coalesce(doctor.name, ""),
            func.coalesce(doctor.title, ""),
            func.coalesce(cashier.name, ""),
            countered.number,
            func.coalesce(Appointment.start_at, Bill.billed_at),
        )
        .join(Customer, Customer.id == Bill.customer_id)
        .join(doctor, doctor.id == Bill.doctor_id, isouter=True)
        .join(cashier, cashier.id == Bill.cashier_id, isouter=True)
        .join(countered, countered.id == Bill.counters_id, isouter=True)
        .join(Appointment, Appointment.id == Bill.appointment_id, isouter=True)
        .where(Bill.id == bill_id)
    ).one()
    made: Bill = row[0]
    sign = -1 if made.status is BillStatus.COUNTER else 1
    birth: date | None = row[4]
    sex: Sex = row[3]
    visit_day = row[9].date()
    paid, change = _paid(session, bill_id, sign)
    return Statement(
        clinic=_head(session),
        number=made.number,
        kind=StatementKind.REFUND if sign < 0 else StatementKind.BILL,
        reverses=row[8] or "",
        customer=row[1],
        customer_number=row[2],
        sex=None if sex is Sex.UNKNOWN else sex,
        age=age_on(birth, visit_day) if birth else None,
        department=row[6],
        visit_day=visit_day,
        doctor=row[5],
        lines=_lines(session, bill_id, sign),
        rounding_fen=made.rounding_fen * sign,
        paid=paid,
        change_fen=change,
        owed_fen=made.owed_fen * sign,
        cashier=row[7],
        issued_at=made.billed_at,
        printed_at=printed_at,
        reprint=made.printed,
    )


def _head(session: Session) -> ClinicHead:
    found = session.execute(select(Clinic.name, Clinic.address, Clinic.phone, Clinic.logo)).first()
    return ClinicHead(*found) if found else ClinicHead("")


def _lines(session: Session, bill_id: int, sign: int) -> tuple[StatementLine, ...]:
    items = session.scalars(
        select(BillItem).where(BillItem.bill_id == bill_id).order_by(BillItem.line)
    )
    return tuple(
        StatementLine(
            code=item.code,
            name=item.name,
            tooth=item.tooth,
            specification=item.specification,
            unit=item.unit,
            fee_class=item.fee_class,
            quantity=item.quantity * sign,
            price_fen=item.price_fen,
            discount_fen=item.discount_fen * sign,
            amount_fen=item.amount_fen * sign,
        )
        for item in items
    )


def _paid(session: Session, bill_id: int, sign: int) -> tuple[tuple[PaidBy, ...], int]:
    rows = session.execute(
        select(Payment.way, Payment.amount_fen, Payment.received_fen)
        .where(Payment.bill_id == bill_id)
        .order_by(Payment.id)
    ).all()
    paid = tuple(PaidBy(way, received * sign) for way, _, received in rows)
    return paid, sum(received - amount for _, amount, received in rows) * sign


@dataclass(frozen=True, slots=True)
class Sums:
    """The totals that ``verify`` holds against each other, and how many bills break them."""

    bills: int
    odd_totals: int
    """Bills whose total is not items + rounding."""
    odd_payments: int
    """Bills whose total is not payments + owed."""
    gaps: int
    """Numbers of a day that are missing between 1 and its last."""


def sums(session: Session) -> Sums:
    """Money adds up to the last fen, and numbers have no gaps: computed anew from all rows."""
    items = (
        select(BillItem.bill_id, func.sum(BillItem.amount_fen).label("amount"))
        .group_by(BillItem.bill_id)
        .subquery()
    )
    payments = (
        select(Payment.bill_id, func.sum(Payment.amount_fen).label("amount"))
        .group_by(Payment.bill_id)
        .subquery()
    )
    item_sum = func.coalesce(items.c.amount, 0)
    paid_sum = func.coalesce(payments.c.amount, 0)
    bills, odd_totals, odd_payments = session.execute(
        select(
            func.count(),
            func.coalesce(func.sum(Bill.total_fen != item_sum + Bill.rounding_fen), 0),
            func.coalesce(func.sum(Bill.total_fen != paid_sum + Bill.owed_fen), 0),
        )
        .select_from(Bill)
        .join(items, items.c.bill_id == Bill.id, isouter=True)
        .join(payments, payments.c.bill_id == Bill.id, isouter=True)
    ).one()
    days = (
        select(func.max(cast(func.substr(Bill.number, 12), Integer)) - func.count())
        .where(Bill.number.like("SF%"))
        .group_by(Bill.day)
    )
    gaps = sum(session.scalars(days).all())
    return Sums(bills, int(odd_totals), int(odd_payments), gaps)
