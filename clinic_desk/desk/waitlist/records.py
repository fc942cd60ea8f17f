"""Those who wait for a free time, and the calls made about it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.storage.schema import Record


class WaitReason(Worded):
    WISH = "wish", QT_TRANSLATE_NOOP("WaitReason", "Wishes a time")
    SOONER = "sooner", QT_TRANSLATE_NOOP("WaitReason", "As soon as possible")
    BROKEN = "broken", QT_TRANSLATE_NOOP("WaitReason", "Broken, not rebooked")
    RECALL = "recall", QT_TRANSLATE_NOOP("WaitReason", "Recall overdue")


class WaitState(Worded):
    WAITING = "waiting", QT_TRANSLATE_NOOP("WaitState", "Waiting")
    BOOKED = "booked", QT_TRANSLATE_NOOP("WaitState", "Booked")
    CLOSED = "closed", QT_TRANSLATE_NOOP("WaitState", "Taken off the list")


class TryOutcome(Worded):
    """How a call about a time went."""

    BOOKED = "booked", QT_TRANSLATE_NOOP("TryOutcome", "Booked")
    NO_ANSWER = "no_answer", QT_TRANSLATE_NOOP("TryOutcome", "No answer")
    CALL_BACK = "call_back", QT_TRANSLATE_NOOP("TryOutcome", "Will call back")
    DECLINED = "declined", QT_TRANSLATE_NOOP("TryOutcome", "Declined")
    MESSAGE = "message", QT_TRANSLATE_NOOP("TryOutcome", "Message left")


class WaitEntry(Record):
    """One person on the wait list. ``weekdays`` and ``halves`` empty mean any."""

    __tablename__ = "wait_entry"
    __table_args__ = (
        Index("ix_wait_entry_waiting", "created_at", sqlite_where=text("state = 'waiting'")),
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    reason: Mapped[WaitReason]
    state: Mapped[WaitState]
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id"))
    minutes: Mapped[int]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    """The doctor wished; None: any."""
    weekdays: Mapped[str]
    """As ``024``: Monday, Wednesday, Friday."""
    halves: Mapped[str]
    """As slots.Half values divided by blanks."""
    first_day: Mapped[date | None]
    """Not before."""
    last_day: Mapped[date | None]
    """Of no use after."""
    urgent: Mapped[bool]
    note: Mapped[str]
    created_at: Mapped[datetime]
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"), index=True)
    """The broken visit, or the later one already booked."""
    booked_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"))
    """What it was booked into."""
    closed_at: Mapped[datetime | None]
    closed_why: Mapped[str]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class VisitTry(Record):
    """A call about a time: to somebody who waits, or whose visit must be moved."""

    __tablename__ = "visit_try"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    wait_entry_id: Mapped[int | None] = mapped_column(ForeignKey("wait_entry.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[TryOutcome]
    offered_at: Mapped[datetime | None]
    """Start of the time that was offered."""
    note: Mapped[str]
