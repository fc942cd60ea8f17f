"""What screens and papers show of the clinic."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.clinic.records import (
    Chair,
    ChairKind,
    Clinic,
    ClinicKind,
    Service,
    ServicePlace,
    Setting,
)


@dataclass(frozen=True, slots=True)
class ClinicRow:
    name: str
    kind: ClinicKind
    address: str
    route: str
    phone: str
    emergency_phone: str
    insured: bool
    logo: bytes | None
    language: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    id: int
    name: str
    minutes: int
    colour: str
    specialty: str
    active: bool
    place: ServicePlace
    chair_id: int | None
    travel: int
    bring: str
    prepare: str
    recall_months: int | None


@dataclass(frozen=True, slots=True)
class ChairRow:
    id: int
    name: str
    active: bool
    kind: ChairKind


def clinic(session: Session) -> ClinicRow | None:
    """The clinic's head; None until the first run is through."""
    found = session.execute(
        select(
            Clinic.name,
            Clinic.kind,
            Clinic.address,
            Clinic.route,
            Clinic.phone,
            Clinic.emergency_phone,
            Clinic.insured,
            Clinic.logo,
            Clinic.language,
        )
    ).first()
    return ClinicRow(*found) if found else None


def services(session: Session, *, active: bool = True) -> list[ServiceRow]:
    """What can be booked, by name; with ``active`` False those no longer offered too."""
    wanted = select(
        Service.id,
        Service.name,
        Service.minutes,
        Service.colour,
        Service.specialty,
        Service.active,
        Service.place,
        Service.chair_id,
        Service.travel,
        Service.bring,
        Service.prepare,
        Service.recall_months,
    ).order_by(Service.active.desc(), Service.id)
    if active:
        wanted = wanted.where(Service.active)
    rows: Iterable[Any] = session.execute(wanted)
    return [ServiceRow(*row) for row in rows]


def chairs(session: Session) -> list[ChairRow]:
    columns = (Chair.id, Chair.name, Chair.active, Chair.kind)
    wanted = select(*columns).where(Chair.active).order_by(Chair.id)
    return [ChairRow(*row) for row in session.execute(wanted)]


def setting(session: Session, name: str, default: object = None) -> object:
    found = session.execute(select(Setting.value).where(Setting.name == name)).first()
    return found[0] if found else default
