"""One visit on the book, and the states it goes through."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
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
        {"sqlite_autoincrement": True},
    )

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
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
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form
