"""One visit on the book, and the states it goes through."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.storage.schema import Record


class AppointmentStatus(Worded):
    BOOKED = "booked", QT_TRANSLATE_NOOP("AppointmentStatus", "Booked")
    CONFIRMED = "confirmed", QT_TRANSLATE_NOOP("AppointmentStatus", "Confirmed")
    ARRIVED = "arrived", QT_TRANSLATE_NOOP("AppointmentStatus", "Arrived")
    IN_TREATMENT = "in_treatment", QT_TRANSLATE_NOOP("AppointmentStatus", "In treatment")
    DONE = "done", QT_TRANSLATE_NOOP("AppointmentStatus", "Done")
    MISSED = "missed", QT_TRANSLATE_NOOP("AppointmentStatus", "Missed")
    CANCELLED_BY_PATIENT = (
        "cancelled_by_patient",
        QT_TRANSLATE_NOOP("AppointmentStatus", "Cancelled by patient"),
    )
    CANCELLED_BY_CLINIC = (
        "cancelled_by_clinic",
        QT_TRANSLATE_NOOP("AppointmentStatus", "Cancelled by clinic"),
    )
    LEFT = "left", QT_TRANSLATE_NOOP("AppointmentStatus", "Left without being seen")

    @property
    def live(self) -> bool:
        """Whether it takes its time on the book: cancelled and missed ones do not."""
        return self not in _GONE

    @property
    def expected(self) -> bool:
        """Booked or confirmed: the patient is not here yet."""
        return self in {AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED}


_GONE = frozenset(
    {
        AppointmentStatus.MISSED,
        AppointmentStatus.CANCELLED_BY_PATIENT,
        AppointmentStatus.CANCELLED_BY_CLINIC,
    }
)
LIVE = tuple(status for status in AppointmentStatus if status.live)


class Channel(Worded):
    PHONE = "phone", QT_TRANSLATE_NOOP("Channel", "Phone")
    DESK = "desk", QT_TRANSLATE_NOOP("Channel", "Desk")
    WALK_IN = "walk_in", QT_TRANSLATE_NOOP("Channel", "Walk-in")
    WECHAT = "wechat", QT_TRANSLATE_NOOP("Channel", "WeChat")
    WEBSITE = "website", QT_TRANSLATE_NOOP("Channel", "Website")
    PLATFORM = "platform", QT_TRANSLATE_NOOP("Channel", "Platform")
    REFERRAL = "referral", QT_TRANSLATE_NOOP("Channel", "Referral")


class BlockKind(Worded):
    """What time is kept from the book for."""

    LUNCH = "lunch", QT_TRANSLATE_NOOP("BlockKind", "Lunch")
    MEETING = "meeting", QT_TRANSLATE_NOOP("BlockKind", "Meeting")
    EMERGENCY = "emergency", QT_TRANSLATE_NOOP("BlockKind", "Kept for emergencies")
    EQUIPMENT = "equipment", QT_TRANSLATE_NOOP("BlockKind", "Equipment out of use")
    TRAVEL = "travel", QT_TRANSLATE_NOOP("BlockKind", "Travel")
    OTHER = "other", QT_TRANSLATE_NOOP("BlockKind", "Other")


class Series(Record):
    """Visits that were booked together by one rule, as orthodontics every four weeks."""

    __tablename__ = "series"

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    rule: Mapped[str]
    """As recurring.Rule writes it."""
    made_at: Mapped[datetime]


class Appointment(Record):
    """A visit of one customer to one provider, half-open in time, on one day."""

    __tablename__ = "appointment"
    __table_args__ = (
        CheckConstraint("start_at < end_at", name="order"),
        Index("ix_appointment_staff_start", "staff_id", "start_at"),
        Index("ix_appointment_customer_start", "customer_id", "start_at"),
        # holds all that the search for free time reads
        Index("ix_appointment_start", "start_at", "status", "staff_id", "end_at"),
        Index("ix_appointment_chair_start", "chair_id", "start_at"),
        # few at a time: those who would come earlier
        Index("ix_appointment_sooner", "start_at", sqlite_where=text("sooner")),
        Index("ix_appointment_series", "series_id", sqlite_where=text("series_id IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    """None: on a device, without a doctor."""
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("chair.id"))
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id"))
    start_at: Mapped[datetime]
    end_at: Mapped[datetime]
    status: Mapped[AppointmentStatus]
    channel: Mapped[Channel]
    note: Mapped[str]
    first_visit: Mapped[bool]
    booked_by_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    booked_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    seated_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    """When it was cancelled, marked missed, or the patient left."""
    end_reason: Mapped[str]
    override_reason: Mapped[str]
    """Why it was booked over another visit or outside hours; empty: it was not."""
    off_book: Mapped[bool] = mapped_column(default=False)
    """Taken off the board when it was broken; it stays in the history and is counted."""
    sooner: Mapped[bool] = mapped_column(default=False)
    """Would come as soon as something becomes free."""
    escort: Mapped[str] = mapped_column(default="")
    """Who goes along with a patient who needs it."""
    address: Mapped[str] = mapped_column(default="")
    """Where, if not at the clinic."""
    queue_number: Mapped[int | None]
    """Given on arrival, from 1 each day."""
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id"))
    rebooked_from_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"))
    """The broken visit that this one makes good."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Block(Record):
    """Time of a doctor, a chair or (both None) the whole clinic in which nothing is booked."""

    __tablename__ = "block"
    __table_args__ = (
        CheckConstraint("start_at < end_at", name="order"),
        Index("ix_block_start", "start_at", "end_at", "staff_id", "chair_id"),
        {"sqlite_autoincrement": True},
    )

    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("chair.id"))
    start_at: Mapped[datetime]
    end_at: Mapped[datetime]
    kind: Mapped[BlockKind]
    note: Mapped[str]
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"), index=True)
    """The visit at home that this is the way to or from."""


class PinnedVisit(Record):
    """A visit on the pinboard: parked while the day is changed."""

    __tablename__ = "pinned_visit"

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"), index=True)
    copy: Mapped[bool]
    """Dropping makes a new visit of the same shape; else the visit itself moves."""
    pinned_at: Mapped[datetime]
