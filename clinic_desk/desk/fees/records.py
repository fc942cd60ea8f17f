"""The price list, bills with their items, and what was paid."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.storage.schema import Record, TakenBack


class BillStatus(Worded):
    POSTED = "posted", QT_TRANSLATE_NOOP("BillStatus", "Posted")
    VOIDED = "voided", QT_TRANSLATE_NOOP("BillStatus", "Voided")
    COUNTER = "counter", QT_TRANSLATE_NOOP("BillStatus", "Counter-entry")


class PriceItem(Record):
    """One line of the price list."""

    __tablename__ = "price_item"
    __table_args__ = (
        CheckConstraint("price_fen >= 0", name="price"),
        {"sqlite_autoincrement": True},
    )

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    initials: Mapped[str]
    """Of its pinyin: two letters find it while billing."""
    fee_class: Mapped[FeeClass]
    unit: Mapped[str]
    specification: Mapped[str]
    price_fen: Mapped[int]
    valid_from: Mapped[date]
    note: Mapped[str]
    active: Mapped[bool]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Bill(Record):
    """A bill, locked once posted; it is voided by a counter-entry with a number of its own.

    ``total_fen`` = items after discount + ``rounding_fen`` (never positive); ``owed_fen`` =
    total − payments. A counter-entry has the negative of everything.
    """

    __tablename__ = "bill"
    __table_args__ = (
        Index("ix_bill_customer_day", "customer_id", "day"),
        Index("ix_bill_day", "day"),
        Index("ix_bill_owed", "owed_fen", sqlite_where=text("owed_fen > 0")),
        {"sqlite_autoincrement": True},
    )
    taken_back = TakenBack.NEVER

    number: Mapped[str] = mapped_column(unique=True)
    day: Mapped[date]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"), index=True)
    doctor_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    cashier_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    status: Mapped[BillStatus]
    counters_id: Mapped[int | None] = mapped_column(ForeignKey("bill.id"), unique=True)
    """The bill this one voids."""
    reason: Mapped[str]
    """Of the discount given on the whole, or of voiding."""
    billed_at: Mapped[datetime]
    rounding_fen: Mapped[int]
    total_fen: Mapped[int]
    owed_fen: Mapped[int]
    printed: Mapped[int]
    """How often it left the printer or was saved as a file."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class BillItem(Record):
    """A line of a bill: amount = price × quantity − discount."""

    __tablename__ = "bill_item"
    __table_args__ = (
        CheckConstraint("amount_fen = price_fen * quantity - discount_fen", name="sum"),
        {"sqlite_autoincrement": True},
    )
    taken_back = TakenBack.NEVER

    bill_id: Mapped[int] = mapped_column(ForeignKey("bill.id"), index=True)
    line: Mapped[int]
    price_item_id: Mapped[int | None] = mapped_column(ForeignKey("price_item.id"))
    code: Mapped[str]
    name: Mapped[str]
    fee_class: Mapped[FeeClass]
    unit: Mapped[str]
    specification: Mapped[str]
    tooth: Mapped[str]
    quantity: Mapped[int]
    price_fen: Mapped[int]
    discount_fen: Mapped[int]
    discount_reason: Mapped[str]
    amount_fen: Mapped[int]


class Payment(Record):
    """Money that came in for a bill (negative: that went back), by one way."""

    __tablename__ = "payment"
    __table_args__ = (Index("ix_payment_day", "day"), {"sqlite_autoincrement": True})
    taken_back = TakenBack.NEVER

    bill_id: Mapped[int] = mapped_column(ForeignKey("bill.id"), index=True)
    day: Mapped[date]
    paid_at: Mapped[datetime]
    way: Mapped[PaymentWay]
    amount_fen: Mapped[int]
    """What counts for the bill: the cash received minus the change."""
    received_fen: Mapped[int]
    cashier_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
