"""The clinic, what it does and where."""

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.storage.schema import Record


class ClinicKind(Worded):
    DENTAL = "dental", QT_TRANSLATE_NOOP("ClinicKind", "Dental clinic")
    PRIVATE = "private", QT_TRANSLATE_NOOP("ClinicKind", "Private clinic")
    AESTHETIC = "aesthetic", QT_TRANSLATE_NOOP("ClinicKind", "Aesthetic clinic")


class ServicePlace(Worded):
    """Where a service is done, and what it needs."""

    CLINIC = "clinic", QT_TRANSLATE_NOOP("ServicePlace", "At the clinic, with a doctor")
    DEVICE = "device", QT_TRANSLATE_NOOP("ServicePlace", "On a device, without a doctor")
    HOME = "home", QT_TRANSLATE_NOOP("ServicePlace", "At the patient's home")


class ChairKind(Worded):
    CHAIR = "chair", QT_TRANSLATE_NOOP("ChairKind", "Dental chair")
    ROOM = "room", QT_TRANSLATE_NOOP("ChairKind", "Room")
    DEVICE = "device", QT_TRANSLATE_NOOP("ChairKind", "Device")


class Clinic(Record):
    """The one clinic of this file (id 1)."""

    __tablename__ = "clinic"

    name: Mapped[str]
    kind: Mapped[ClinicKind]
    address: Mapped[str]
    route: Mapped[str]
    phone: Mapped[str]
    emergency_phone: Mapped[str]
    insured: Mapped[bool]
    """Whether it settles medical insurance."""
    logo: Mapped[bytes | None]
    language: Mapped[str]
    """The language papers are printed in unless chosen otherwise."""
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy's own form


class Service(Record):
    """What can be booked: a cleaning, a filling."""

    __tablename__ = "service"

    name: Mapped[str] = mapped_column(unique=True)
    minutes: Mapped[int]
    colour: Mapped[str]
    specialty: Mapped[str]
    """Words by which whoever answers the phone finds it (拔牙, 矫正)."""
    active: Mapped[bool]
    place: Mapped[ServicePlace] = mapped_column(default=ServicePlace.CLINIC)
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("chair.id"))
    """The chair or device it is usually done on."""
    travel: Mapped[int] = mapped_column(default=0)
    """Minutes of travel before and again after a visit at home."""
    bring: Mapped[str] = mapped_column(default="")
    """What to bring, for the text before the visit."""
    prepare: Mapped[str] = mapped_column(default="")
    """What to mind before the visit, and what will happen."""
    recall_months: Mapped[int | None]
    """After so many months the patient is asked to come again; None: never."""


class Chair(Record):
    """A dental chair, a room or a device; optional."""

    __tablename__ = "chair"

    name: Mapped[str] = mapped_column(unique=True)
    active: Mapped[bool]
    kind: Mapped[ChairKind] = mapped_column(default=ChairKind.CHAIR)


class Setting(Record):
    """One setting of the clinic, by name; what is not here has its default."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[object] = mapped_column(JSON)
