"""What is changed about the clinic: its head, services, chairs and settings."""

from dataclasses import dataclass

from sqlalchemy import select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.clinic.records import (
    Chair,
    ChairKind,
    Clinic,
    ClinicKind,
    Service,
    ServicePlace,
    Setting,
)
from clinic_desk.storage.act import Act

SHORTEST, LONGEST, STEP = 5, 480, 5
FARTHEST, LATEST_RECALL = 240, 120


class ClinicNameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the clinic's name, as it stands on papers.")


class ServiceNameMissing(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the name of the service.")


class ServiceExists(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "There is a service of this name. Choose another.")


class MinutesOdd(DeskError):
    field = "minutes"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter a length of 5 to 480 minutes, in steps of 5.")


class TravelOdd(DeskError):
    field = "travel"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter 0 to 240 minutes of travel, in steps of 5.")


class DeviceUnnamed(DeskError):
    field = "chair_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose the device this service is done on.")


class RecallOdd(DeskError):
    field = "recall_months"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter 1 to 120 months, or nothing for no recall.")


@dataclass(frozen=True, slots=True)
class ClinicForm:
    """The clinic's head as a form holds it."""

    name: str
    kind: ClinicKind
    address: str = ""
    route: str = ""
    phone: str = ""
    emergency_phone: str = ""
    insured: bool = False
    logo: bytes | None = None
    language: str = "zh_CN"


def set_up(act: Act, form: ClinicForm) -> Clinic:
    """The clinic of this file, at first run or edited.

    Raises:
        ClinicNameMissing: no name.

    """
    if not folded(form.name):
        raise ClinicNameMissing
    clinic = act.session.get(Clinic, 1)
    if clinic is None:
        clinic = Clinic(id=1)
        act.session.add(clinic)
    clinic.name = folded(form.name)
    clinic.kind = form.kind
    clinic.address = folded(form.address)
    clinic.route = folded(form.route)
    clinic.phone = folded(form.phone)
    clinic.emergency_phone = folded(form.emergency_phone)
    clinic.insured = form.insured
    clinic.logo = form.logo
    clinic.language = form.language
    act.session.flush()
    return clinic


@dataclass(frozen=True, slots=True)
class ServiceForm:
    """A service as a form holds it; ``minutes`` and ``travel`` in steps of five."""

    name: str
    minutes: int
    colour: str = "#1f8a7d"
    specialty: str = ""
    active: bool = True
    place: ServicePlace = ServicePlace.CLINIC
    chair_id: int | None = None
    travel: int = 0
    bring: str = ""
    prepare: str = ""
    recall_months: int | None = None


def add_service(act: Act, form: ServiceForm) -> Service:
    """A new service.

    Raises:
        ServiceNameMissing, ServiceExists, MinutesOdd: as named.

    """
    service = Service()
    _fill(act, service, form)
    act.session.add(service)
    act.session.flush()
    return service


def edit_service(act: Act, service_id: int, form: ServiceForm) -> None:
    _fill(act, act.session.get_one(Service, service_id), form)


def _fill(act: Act, service: Service, form: ServiceForm) -> None:
    name = folded(form.name)
    if not name:
        raise ServiceNameMissing
    with act.session.no_autoflush:
        same = act.session.scalar(select(Service.id).where(Service.name == name))
    if same is not None and same != service.id:
        raise ServiceExists
    if not SHORTEST <= form.minutes <= LONGEST or form.minutes % STEP:
        raise MinutesOdd
    if not 0 <= form.travel <= FARTHEST or form.travel % STEP:
        raise TravelOdd
    if form.place is ServicePlace.DEVICE and form.chair_id is None:
        raise DeviceUnnamed
    if form.recall_months is not None and not 1 <= form.recall_months <= LATEST_RECALL:
        raise RecallOdd
    service.name = name
    service.minutes = form.minutes
    service.colour = form.colour
    service.specialty = folded(form.specialty)
    service.active = form.active
    service.place, service.chair_id = form.place, form.chair_id
    service.travel = form.travel if form.place is ServicePlace.HOME else 0
    service.bring, service.prepare = form.bring.strip(), form.prepare.strip()
    service.recall_months = form.recall_months


def add_chair(act: Act, name: str, kind: ChairKind = ChairKind.CHAIR) -> Chair:
    chair = Chair(name=folded(name), active=True, kind=kind)
    act.session.add(chair)
    act.session.flush()
    return chair


def keep_setting(act: Act, name: str, value: object) -> None:
    """Keep one setting of the clinic; the value is plain JSON."""
    found = act.session.scalar(select(Setting).where(Setting.name == name))
    if found is None:
        found = Setting(name=name)
        act.session.add(found)
    found.value = value
