"""The sheets of the exported workbook: which columns, in an order that stays between releases.

The titles are those that an import understands, so what was exported can be read in again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, Worded
from clinic_desk.desk.appointments.records import Appointment
from clinic_desk.desk.clinic.records import Chair, Service
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.records import Customer, CustomerPhone
from clinic_desk.desk.fees.records import Bill, BillItem, Payment
from clinic_desk.desk.staff.records import Staff
from clinic_desk.documents.cells import Kind
from clinic_desk.documents.workbook import SheetColumn, SheetRows

AT_ONCE = 2_000


class Subject(Worded):
    """A sheet of the workbook."""

    CUSTOMERS = "customers", QT_TRANSLATE_NOOP("Subject", "Customers")
    APPOINTMENTS = "appointments", QT_TRANSLATE_NOOP("Subject", "Appointments")
    BILLS = "bills", QT_TRANSLATE_NOOP("Subject", "Bills")
    BILL_ITEMS = "bill_items", QT_TRANSLATE_NOOP("Subject", "Bill items")
    PAYMENTS = "payments", QT_TRANSLATE_NOOP("Subject", "Payments")


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    value: Any
    """What SQL selects; an enum is shown by its label."""
    kind: Kind = Kind.TEXT
    width: float = 0


_doctor, _cashier, _countered = aliased(Staff), aliased(Staff), aliased(Bill)
_TEXT, _NUMBER, _MONEY = Kind.TEXT, Kind.NUMBER, Kind.MONEY
_DATE, _MOMENT = Kind.DATE, Kind.MOMENT

_CUSTOMERS = (
    _Column(QT_TRANSLATE_NOOP("Export", "Number"), Customer.number, _TEXT, 11),
    _Column(QT_TRANSLATE_NOOP("Export", "Name"), Customer.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Sex"), Customer.sex, _TEXT, 7),
    _Column(QT_TRANSLATE_NOOP("Export", "Birth date"), Customer.birth_date, _DATE),
    _Column(QT_TRANSLATE_NOOP("Export", "Document type"), Customer.id_kind, _TEXT, 14),
    _Column(QT_TRANSLATE_NOOP("Export", "ID number"), Customer.id_number, _TEXT, 21),
    _Column(QT_TRANSLATE_NOOP("Export", "E-mail"), Customer.email),
    _Column(QT_TRANSLATE_NOOP("Export", "Address"), Customer.address, _TEXT, 26),
    _Column(QT_TRANSLATE_NOOP("Export", "Occupation"), Customer.occupation, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Source"), Customer.source, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Introducer"), Customer.introducer, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Called"), Customer.called, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Preferences"), Customer.preferences, _TEXT, 22),
    _Column(QT_TRANSLATE_NOOP("Export", "Allergies"), Customer.allergies),
    _Column(QT_TRANSLATE_NOOP("Export", "Guardian"), Customer.guardian_name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Note"), Customer.note, _TEXT, 30),
    _Column(QT_TRANSLATE_NOOP("Export", "Registered on"), Customer.registered_on, _DATE),
)
_PHONES = (
    SheetColumn(QT_TRANSLATE_NOOP("Export", "Phone"), _TEXT, 14),
    SheetColumn(QT_TRANSLATE_NOOP("Export", "Relation"), _TEXT, 12),
    SheetColumn(QT_TRANSLATE_NOOP("Export", "Second phone"), _TEXT, 26),
)
_BEFORE_PHONES = 4
"""Number, name, sex and birth date stand before the phones."""

_APPOINTMENTS = (
    _Column(QT_TRANSLATE_NOOP("Export", "Start"), Appointment.start_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "End"), Appointment.end_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Customer number"), Customer.number, _TEXT, 11),
    _Column(QT_TRANSLATE_NOOP("Export", "Customer"), Customer.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Doctor"), _doctor.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Service"), Service.name),
    _Column(QT_TRANSLATE_NOOP("Export", "Chair"), Chair.name, _TEXT, 8),
    _Column(QT_TRANSLATE_NOOP("Export", "Status"), Appointment.status, _TEXT, 14),
    _Column(QT_TRANSLATE_NOOP("Export", "Channel"), Appointment.channel, _TEXT, 10),
    _Column(QT_TRANSLATE_NOOP("Export", "First visit"), Appointment.first_visit, _TEXT, 8),
    _Column(QT_TRANSLATE_NOOP("Export", "Note"), Appointment.note, _TEXT, 26),
    _Column(QT_TRANSLATE_NOOP("Export", "Booked at"), Appointment.booked_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Confirmed at"), Appointment.confirmed_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Arrived at"), Appointment.arrived_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Seated at"), Appointment.seated_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Done at"), Appointment.done_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Ended at"), Appointment.ended_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Why it ended"), Appointment.end_reason),
    _Column(QT_TRANSLATE_NOOP("Export", "Booked over because"), Appointment.override_reason),
    _Column(QT_TRANSLATE_NOOP("Export", "Queue number"), Appointment.queue_number, _NUMBER, 8),
    _Column(QT_TRANSLATE_NOOP("Export", "Address of the visit"), Appointment.address, _TEXT, 26),
    _Column(QT_TRANSLATE_NOOP("Export", "Escort"), Appointment.escort, _TEXT, 12),
)
_appointments = (
    select(*(column.value for column in _APPOINTMENTS))
    .join(Customer, Customer.id == Appointment.customer_id)
    .join(_doctor, _doctor.id == Appointment.staff_id, isouter=True)
    .join(Service, Service.id == Appointment.service_id, isouter=True)
    .join(Chair, Chair.id == Appointment.chair_id, isouter=True)
    .order_by(Appointment.start_at, Appointment.id)
)

_gross = (
    select(func.sum(BillItem.price_fen * BillItem.quantity))
    .where(BillItem.bill_id == Bill.id)
    .scalar_subquery()
)
_off = select(func.sum(BillItem.discount_fen)).where(BillItem.bill_id == Bill.id).scalar_subquery()
_BILLS = (
    _Column(QT_TRANSLATE_NOOP("Export", "Bill number"), Bill.number, _TEXT, 17),
    _Column(QT_TRANSLATE_NOOP("Export", "Billed at"), Bill.billed_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Customer number"), Customer.number, _TEXT, 11),
    _Column(QT_TRANSLATE_NOOP("Export", "Customer"), Customer.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Doctor"), _doctor.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Cashier"), _cashier.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Status"), Bill.status, _TEXT, 14),
    _Column(QT_TRANSLATE_NOOP("Export", "Voids bill"), _countered.number, _TEXT, 17),
    _Column(QT_TRANSLATE_NOOP("Export", "Reason"), Bill.reason),
    _Column(QT_TRANSLATE_NOOP("Export", "Items total"), _gross, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Discount"), _off, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Rounding off"), Bill.rounding_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Amount due"), Bill.total_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Paid"), Bill.total_fen - Bill.owed_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Owed"), Bill.owed_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Prints"), Bill.printed, _NUMBER, 8),
)
_bills = (
    select(*(column.value for column in _BILLS))
    .join(Customer, Customer.id == Bill.customer_id)
    .join(_doctor, _doctor.id == Bill.doctor_id, isouter=True)
    .join(_cashier, _cashier.id == Bill.cashier_id, isouter=True)
    .join(_countered, _countered.id == Bill.counters_id, isouter=True)
    .order_by(Bill.id)
)

_ITEMS = (
    _Column(QT_TRANSLATE_NOOP("Export", "Bill number"), Bill.number, _TEXT, 17),
    _Column(QT_TRANSLATE_NOOP("Export", "Day"), Bill.day, _DATE),
    _Column(QT_TRANSLATE_NOOP("Export", "Line"), BillItem.line, _NUMBER, 6),
    _Column(QT_TRANSLATE_NOOP("Export", "Code"), BillItem.code, _TEXT, 8),
    _Column(QT_TRANSLATE_NOOP("Export", "Item"), BillItem.name, _TEXT, 20),
    _Column(QT_TRANSLATE_NOOP("Export", "Class"), BillItem.fee_class, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Specification"), BillItem.specification),
    _Column(QT_TRANSLATE_NOOP("Export", "Unit"), BillItem.unit, _TEXT, 7),
    _Column(QT_TRANSLATE_NOOP("Export", "Tooth"), BillItem.tooth, _TEXT, 8),
    _Column(QT_TRANSLATE_NOOP("Export", "Quantity"), BillItem.quantity, _NUMBER, 8),
    _Column(QT_TRANSLATE_NOOP("Export", "Price"), BillItem.price_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Discount"), BillItem.discount_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Reason of discount"), BillItem.discount_reason),
    _Column(QT_TRANSLATE_NOOP("Export", "Amount"), BillItem.amount_fen, _MONEY),
)
_items = (
    select(*(column.value for column in _ITEMS))
    .join(Bill, Bill.id == BillItem.bill_id)
    .order_by(BillItem.bill_id, BillItem.line)
)

_PAYMENTS = (
    _Column(QT_TRANSLATE_NOOP("Export", "Bill number"), Bill.number, _TEXT, 17),
    _Column(QT_TRANSLATE_NOOP("Export", "Paid at"), Payment.paid_at, _MOMENT),
    _Column(QT_TRANSLATE_NOOP("Export", "Customer number"), Customer.number, _TEXT, 11),
    _Column(QT_TRANSLATE_NOOP("Export", "Customer"), Customer.name, _TEXT, 12),
    _Column(QT_TRANSLATE_NOOP("Export", "Way of payment"), Payment.way, _TEXT, 16),
    _Column(QT_TRANSLATE_NOOP("Export", "Amount"), Payment.amount_fen, _MONEY),
    _Column(QT_TRANSLATE_NOOP("Export", "Received"), Payment.received_fen, _MONEY),
    _Column(
        QT_TRANSLATE_NOOP("Export", "Change"), Payment.received_fen - Payment.amount_fen, _MONEY
    ),
    _Column(QT_TRANSLATE_NOOP("Export", "Cashier"), _cashier.name, _TEXT, 12),
)
_payments = (
    select(*(column.value for column in _PAYMENTS))
    .join(Bill, Bill.id == Payment.bill_id)
    .join(Customer, Customer.id == Bill.customer_id)
    .join(_cashier, _cashier.id == Payment.cashier_id, isouter=True)
    .order_by(Payment.id)
)

# what is selected, in the order of the columns
_SHEETS: dict[Subject, tuple[tuple[_Column, ...], Any]] = {
    Subject.APPOINTMENTS: (_APPOINTMENTS, _appointments),
    Subject.BILLS: (_BILLS, _bills),
    Subject.BILL_ITEMS: (_ITEMS, _items),
    Subject.PAYMENTS: (_PAYMENTS, _payments),
}
_COUNTED = {
    Subject.CUSTOMERS: Customer,
    Subject.APPOINTMENTS: Appointment,
    Subject.BILLS: Bill,
    Subject.BILL_ITEMS: BillItem,
    Subject.PAYMENTS: Payment,
}
_YES = QT_TRANSLATE_NOOP("Export", "Yes")


def count(session: Session, subjects: Sequence[Subject]) -> int:
    """How many rows the sheets will have together."""
    return sum(session.scalar(select(func.count(_COUNTED[one].id))) or 0 for one in subjects)


def sheet(session: Session, subject: Subject, words: Catalogue) -> SheetRows:
    """One sheet; its rows are read from the file while they are written."""
    if subject is Subject.CUSTOMERS:
        return _customers(session, words)
    columns, wanted = _SHEETS[subject]
    rows = session.execute(wanted.execution_options(yield_per=AT_ONCE))
    return SheetRows(words.label(subject), _titled(columns, words), _shown(rows, words))


def _customers(session: Session, words: Catalogue) -> SheetRows:
    wanted = select(Customer.id, *(column.value for column in _CUSTOMERS)).order_by(Customer.id)
    rows = session.execute(wanted.execution_options(yield_per=AT_ONCE))
    phones = _Phones(session, words)
    titled = _titled(_CUSTOMERS, words)
    reached = tuple(
        SheetColumn(words.text("Export", one.title), one.kind, one.width) for one in _PHONES
    )
    columns = (*titled[:_BEFORE_PHONES], *reached, *titled[_BEFORE_PHONES:])
    shown = (
        (*values[:_BEFORE_PHONES], *phones.of(who), *values[_BEFORE_PHONES:])
        for who, *values in _shown(rows, words)
    )
    return SheetRows(words.label(Subject.CUSTOMERS), columns, shown)


class _Phones:
    """The phones of customers who are asked for in the order of their ids."""

    def __init__(self, session: Session, words: Catalogue) -> None:
        wanted = select(
            CustomerPhone.customer_id, CustomerPhone.number, CustomerPhone.relation
        ).order_by(CustomerPhone.customer_id, CustomerPhone.position)
        self._rows = iter(session.execute(wanted.execution_options(yield_per=AT_ONCE)))
        self._next = next(self._rows, None)
        self._words = words

    def of(self, customer: object) -> tuple[str | None, str | None, str | None]:
        """First phone, whose it is, and the others with theirs in brackets."""
        found: list[tuple[str, Relation]] = []
        while self._next and self._next[0] == customer:
            found.append((self._next[1], self._next[2]))
            self._next = next(self._rows, None)
        if not found:
            return None, None, None
        first, *others = found
        said = "; ".join(
            number if whose is Relation.SELF else f"{number} ({self._words.label(whose)})"
            for number, whose in others
        )
        return first[0], self._words.label(first[1]), said or None


def _titled(columns: Iterable[_Column], words: Catalogue) -> tuple[SheetColumn, ...]:
    return tuple(
        SheetColumn(words.text("Export", column.title), column.kind, column.width)
        for column in columns
    )


def _shown(rows: Iterable[Sequence[Any]], words: Catalogue) -> Iterator[list[Any]]:
    """Rows with labels for enums, and empty cells for what is empty."""
    labels: dict[object, str | None] = {"": None, Sex.UNKNOWN: None}
    yes = words.text("Export", _YES)
    for row in rows:
        shown: list[Any] = []
        for value in row:
            if isinstance(value, Worded):
                if value not in labels:
                    labels[value] = words.label(value)
                shown.append(labels[value])
            elif isinstance(value, bool):
                shown.append(yes if value else None)
            else:
                shown.append(None if value == "" else value)
        yield shown
