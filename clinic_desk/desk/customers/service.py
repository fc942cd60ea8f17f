"""What is done with customers: registered, edited, imported, their alerts, cards opened."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.kinds import IdKind, Priority, Relation, Sex
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.customers.priority import kept
from clinic_desk.desk.customers.records import (
    Customer,
    CustomerAlert,
    CustomerPhone,
    RecentCustomer,
)
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile

LONGEST_NAME = 60
OLDEST = 120
OURS = "K" + "[0-9]" * 6


class CustomerNameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the customer's name.")


class NameTooLong(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "A name has at most 60 characters. Put the rest into the note."
    )


class BirthUnlikely(DeskError):
    field = "birth_date"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{day} cannot be a birth date: it lies ahead or over 120 years back."
    )


class NumberTaken(DeskError):
    field = "number"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Number {number} belongs to {name}. Leave it empty to get the next one."
    )


class OwnGuardian(DeskError):
    field = "guardian"
    text = QT_TRANSLATE_NOOP("DeskError", "Nobody is their own guardian. Choose somebody else.")


class AlertEmpty(DeskError):
    field = "text"
    text = QT_TRANSLATE_NOOP("DeskError", "Write what should be shown.")


@dataclass(frozen=True, slots=True)
class PhoneForm:
    """A number as phones.clean_phone gives it."""

    number: str
    relation: Relation = Relation.SELF
    note: str = ""


@dataclass(frozen=True, slots=True)
class CustomerForm:
    """A customer as a form holds them; numbers and dates are already read."""

    name: str
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    phones: Sequence[PhoneForm] = ()
    number: str = ""
    id_kind: IdKind | None = None
    id_number: str = ""
    email: str = ""
    address: str = ""
    occupation: str = ""
    source: str = ""
    introducer: str = ""
    called: str = ""
    preferences: str = ""
    allergies: str = ""
    note: str = ""
    guardian_id: int | None = None
    guardian_name: str = ""
    first_doctor_id: int | None = None
    registered_on: date | None = field(default=None)
    priorities: frozenset[Priority] = frozenset()


def register(act: Act, form: CustomerForm) -> int:
    """A new customer; the number is given where the form has none. Never refused for being
    like another one: the form warns while typing.

    Raises:
        CustomerNameMissing, NameTooLong, BirthUnlikely, NumberTaken, NotAllowed: as named.

    """
    need(act, Right.REGISTER)
    customer = Customer(registered_on=form.registered_on or act.now.date(), number="")
    _fill(act, customer, form)
    customer.number = folded(form.number) or _next_number(act)
    act.session.add(customer)
    act.session.flush()
    _keep_phones(act, customer.id, form.phones)
    return customer.id


def edit(act: Act, customer_id: int, form: CustomerForm, *, version: int) -> None:
    """Change a customer.

    Raises:
        ChangedMeanwhile: it is not the ``version`` that was shown.
        DeskError: as ``register``.

    """
    need(act, Right.REGISTER)
    customer = act.session.get_one(Customer, customer_id)
    if customer.version != version:
        raise ChangedMeanwhile
    if form.guardian_id == customer_id:
        raise OwnGuardian
    _fill(act, customer, form)
    customer.number = folded(form.number) or customer.number
    customer.registered_on = form.registered_on or customer.registered_on
    _keep_phones(act, customer_id, form.phones)
    act.session.flush()


def _fill(act: Act, customer: Customer, form: CustomerForm) -> None:
    name = folded(form.name)
    if not name:
        raise CustomerNameMissing
    if len(name) > LONGEST_NAME:
        raise NameTooLong
    today = act.now.date()
    if form.birth_date and not today.year - OLDEST <= form.birth_date.year <= today.year:
        raise BirthUnlikely(day=form.birth_date)
    if form.birth_date and form.birth_date > today:
        raise BirthUnlikely(day=form.birth_date)
    _check_number(act, customer, folded(form.number))
    read = reading(name)
    customer.name, customer.pinyin, customer.initials = name, read.full, read.initials
    customer.sex, customer.birth_date = form.sex, form.birth_date
    customer.id_kind = form.id_kind if folded(form.id_number) else None
    customer.id_number = folded(form.id_number) or None
    customer.email, customer.address = folded(form.email), folded(form.address)
    customer.occupation, customer.source = folded(form.occupation), folded(form.source)
    customer.introducer, customer.called = folded(form.introducer), folded(form.called)
    customer.preferences, customer.allergies = folded(form.preferences), folded(form.allergies)
    customer.note = form.note.strip()
    customer.guardian_id, customer.guardian_name = form.guardian_id, folded(form.guardian_name)
    customer.first_doctor_id = form.first_doctor_id
    customer.priorities = kept(form.priorities)


def _check_number(act: Act, customer: Customer, number: str) -> None:
    if not number:
        return
    with act.session.no_autoflush:
        found = act.session.execute(
            select(Customer.id, Customer.name).where(Customer.number == number)
        ).first()
    if found and found[0] != customer.id:
        raise NumberTaken(number=number, name=found[1])


def _next_number(act: Act) -> str:
    """``K000001`` and on, after the highest that was ever given by us."""
    highest = act.session.scalar(
        select(func.max(Customer.number)).where(
            Customer.number.between("K000000", "K999999"), Customer.number.op("GLOB")(OURS)
        )
    )
    last = int(highest[1:]) if highest else 0
    return f"K{last + 1:06d}"


def _keep_phones(act: Act, customer_id: int, phones: Sequence[PhoneForm]) -> None:
    known = {
        phone.number: phone
        for phone in act.session.scalars(
            select(CustomerPhone).where(CustomerPhone.customer_id == customer_id)
        )
    }
    for position, form in enumerate({one.number: one for one in phones}.values()):
        phone = known.pop(form.number, None)
        if phone is None:
            phone = CustomerPhone(customer_id=customer_id, number=form.number)
            act.session.add(phone)
        phone.relation, phone.note, phone.position = form.relation, folded(form.note), position
    for gone in known.values():
        act.session.delete(gone)
    act.session.flush()


def add_alert(
    act: Act, customer_id: int, text: str, *, serious: bool = False, expires_on: date | None = None
) -> int:
    """A pop-up note for a customer.

    Raises:
        AlertEmpty: nothing is written.

    """
    need(act, Right.REGISTER)
    if not folded(text):
        raise AlertEmpty
    alert = CustomerAlert(
        customer_id=customer_id,
        text=text.strip(),
        serious=serious,
        expires_on=expires_on,
        removed=False,
    )
    act.session.add(alert)
    act.session.flush()
    return alert.id


def remove_alert(act: Act, alert_id: int) -> None:
    """No longer shown; kept."""
    need(act, Right.REGISTER)
    act.session.get_one(CustomerAlert, alert_id).removed = True


def opened(act: Act, customer_id: int) -> None:
    """Somebody's card was opened: searches list them first. Leaves no trace in the audit."""
    found = act.session.scalar(
        select(RecentCustomer).where(RecentCustomer.customer_id == customer_id)
    )
    if found is None:
        act.session.add(RecentCustomer(customer_id=customer_id, opened_at=act.now))
    else:
        found.opened_at = act.now


def number_shown(act: Act, customer_id: int) -> None:
    """A full phone number was shown to somebody whose lists mask it: logged."""
    act.note("number shown", f"customer {customer_id}")
