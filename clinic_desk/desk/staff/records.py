"""Members of staff, when they work, and the PIN each signs in with."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.storage.schema import Record


class Role(Worded):
    DESK = "desk", QT_TRANSLATE_NOOP("Role", "Receptionist")
    CLINICIAN = "clinician", QT_TRANSLATE_NOOP("Role", "Doctor")
    MANAGER = "manager", QT_TRANSLATE_NOOP("Role", "Manager")
    OWNER = "owner", QT_TRANSLATE_NOOP("Role", "Owner")


class Staff(Record):
    """A member of staff. ``provider``: has a column on the appointment board."""

    __tablename__ = "staff"

    name: Mapped[str]
    role: Mapped[Role]
    title: Mapped[str]
    """Department, or what the person is; under the name on the board, and on statements."""
    provider: Mapped[bool]
    specialties: Mapped[str]
    colour: Mapped[str]
    active: Mapped[bool]
    position: Mapped[int]
    """Order of the columns on the board."""
    languages: Mapped[str] = mapped_column(default="")
    """Spoken with patients: 普通话 粤语 English."""
    rank: Mapped[str] = mapped_column(default="")
    """Professional rank: 主任医师; beside the department, which is ``title``."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class StaffService(Record):
    """A service somebody does, and how long it takes them; nobody's list is empty: all."""

    __tablename__ = "staff_service"
    __table_args__ = (UniqueConstraint("staff_id", "service_id"), {"sqlite_autoincrement": True})

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    service_id: Mapped[int] = mapped_column(ForeignKey("service.id"), index=True)
    minutes: Mapped[int | None]
    """None: as long as the service usually takes."""


class StaffWindow(Record):
    """One window of a weekday in which somebody works; none at all: the clinic's hours."""

    __tablename__ = "staff_window"
    __table_args__ = (
        CheckConstraint(
            "0 <= start_minute AND start_minute < end_minute AND end_minute <= 1440", name="minutes"
        ),
        {"sqlite_autoincrement": True},
    )

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    weekday: Mapped[int]
    start_minute: Mapped[int]
    end_minute: Mapped[int]


class StaffOverride(Record):
    """A day on which somebody works other hours; no windows: away."""

    __tablename__ = "staff_override"
    __table_args__ = (UniqueConstraint("staff_id", "day"), {"sqlite_autoincrement": True})

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    day: Mapped[date] = mapped_column(index=True)
    windows: Mapped[str]
    note: Mapped[str]


class Pin(Record):
    """How somebody signs in. Not journaled: the audit notes that a PIN was set, never which."""

    __tablename__ = "pin"
    journaled = False

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), unique=True)
    hash: Mapped[str | None]
    """argon2; None where the owner switched PINs off (the program still asks who)."""
    failures: Mapped[int]
    wait_until: Mapped[datetime | None]
