"""The people the clinic looks after, as the desk keeps them."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.storage import search
from clinic_desk.storage.journal import Step
from clinic_desk.storage.schema import Record


class Customer(Record):
    __tablename__ = "customer"

    number: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    pinyin: Mapped[str]
    initials: Mapped[str]
    sex: Mapped[Sex]
    birth_date: Mapped[date | None] = mapped_column(index=True)
    id_kind: Mapped[IdKind | None]
    id_number: Mapped[str | None] = mapped_column(index=True)
    email: Mapped[str]
    address: Mapped[str]
    occupation: Mapped[str]
    source: Mapped[str]
    introducer: Mapped[str]
    called: Mapped[str]
    """How to be addressed."""
    preferences: Mapped[str]
    allergies: Mapped[str]
    note: Mapped[str]
    guardian_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    guardian_name: Mapped[str]
    first_doctor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    registered_on: Mapped[date]
    priorities: Mapped[str] = mapped_column(default="")
    """Reasons to be seen first that cannot be read from the birth date, as kinds.Priority
    values divided by blanks: ``disabled escort``."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class CustomerPhone(Record):
    """A number somebody is reached at. Several people may share one: that is a family."""

    __tablename__ = "customer_phone"
    __table_args__ = (
        # holds all that lists show of a phone: the row itself need not be read
        Index("ix_customer_phone_customer_id", "customer_id", "position", "number", "relation"),
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    number: Mapped[str] = mapped_column(index=True)
    """Digits as phones.clean_phone gives them."""
    relation: Mapped[Relation]
    """Whose phone it is, as seen from the customer: self, mother …"""
    note: Mapped[str]
    position: Mapped[int]


class CustomerAlert(Record):
    """A pop-up note: shown once when the card opens and when booking; old ones are kept."""

    __tablename__ = "customer_alert"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    text: Mapped[str]
    serious: Mapped[bool]
    expires_on: Mapped[date | None]
    """The last day it is shown; None: for ever."""
    removed: Mapped[bool]


class RecentCustomer(Record):
    """Whose card was opened last: searches list them first."""

    __tablename__ = "recent_customer"
    __table_args__ = (Index("ix_recent_customer_opened_at", "opened_at"),)
    journaled = False

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), unique=True
    )
    """Goes with the customer: undoing a registration must not fail because the card was seen."""
    opened_at: Mapped[datetime]


def search_texts(name: str, number: str, phones: Sequence[str]) -> list[str]:
    """What a customer is found by: any part of name, pinyin and initials in every reading,
    number and phones.
    """
    read = reading(name)
    texts = [name, read.full, read.initials, number, *phones]
    return texts + [text for pair in read.also for text in pair]


def _index(session: Session, steps: Sequence[Step]) -> None:
    """Keep the search index with what the steps changed."""
    touched: set[int] = set()
    for step in steps:
        if step.kind is Customer:
            touched.add(step.row)
            continue
        for values in (step.before, step.after):
            if values and "customer_id" in values:
                touched.add(values["customer_id"])
        if phone := session.get(CustomerPhone, step.row):
            touched.add(phone.customer_id)
    for number in touched:
        customer = session.get(Customer, number)
        phones = session.scalars(
            select(CustomerPhone.number).where(CustomerPhone.customer_id == number)
        )
        texts = search_texts(customer.name, customer.number, list(phones)) if customer else []
        search.index(session, number, texts)


Customer.derive = _index
CustomerPhone.derive = _index
