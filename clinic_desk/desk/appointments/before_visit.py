"""The text before a visit, ready to be copied: who, when, where, what to bring, what to mind.

The words are data (resources/templates/before_visit.json). Nothing is ever sent with a gap:
what is missing is marked in the text, and the text is then not ``ready``.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from clinic_desk.base.dates import weekday
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, Worded
from clinic_desk.base.paths import resources
from clinic_desk.desk.appointments import queries
from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.clinic.queries import ClinicRow, ServiceRow, clinic, services
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.customers.called import Addressee, addressed, split_name
from clinic_desk.desk.customers.queries import CardRow, card
from clinic_desk.desk.staff.queries import staff

ALONE, A_PART = 70, 67
"""Characters of a short message, and of each part of a longer one. Source: rules.md 4."""


class Way(Worded):
    """How the text goes out."""

    SMS = "sms", QT_TRANSLATE_NOOP("Way", "Text message")
    WECHAT = "wechat", QT_TRANSLATE_NOOP("Way", "WeChat")


class Variable(Worded):
    """What a text may hold a place for; its words say what is missing."""

    CALLED = "called", QT_TRANSLATE_NOOP("Variable", "form of address")
    PATIENT = "patient", QT_TRANSLATE_NOOP("Variable", "patient")
    CLINIC = "clinic", QT_TRANSLATE_NOOP("Variable", "clinic's name")
    DAY = "day", QT_TRANSLATE_NOOP("Variable", "day")
    TIME = "time", QT_TRANSLATE_NOOP("Variable", "time")
    DOCTOR = "doctor", QT_TRANSLATE_NOOP("Variable", "doctor")
    SERVICE = "service", QT_TRANSLATE_NOOP("Variable", "service")
    ADDRESS = "address", QT_TRANSLATE_NOOP("Variable", "address")
    ROUTE = "route", QT_TRANSLATE_NOOP("Variable", "way to the clinic")
    PHONE = "phone", QT_TRANSLATE_NOOP("Variable", "telephone")
    BRING = "bring", QT_TRANSLATE_NOOP("Variable", "what to bring")
    PREPARE = "prepare", QT_TRANSLATE_NOOP("Variable", "how to prepare")


class Place(Worded):
    """Where a missing value is filled in."""

    CLINIC = "clinic", QT_TRANSLATE_NOOP("Place", "Settings, Clinic")
    SERVICE = "service", QT_TRANSLATE_NOOP("Place", "Settings, Services: {service}")
    VISIT = "visit", QT_TRANSLATE_NOOP("Place", "the visit itself: it has no service")
    CUSTOMER = "customer", QT_TRANSLATE_NOOP("Place", "the customer's card")


_NAMES = {one.value: one for one in Variable} | {
    "称呼": Variable.CALLED,
    "就诊人": Variable.PATIENT,
    "机构": Variable.CLINIC,
    "日期": Variable.DAY,
    "时间": Variable.TIME,
    "医生": Variable.DOCTOR,
    "项目": Variable.SERVICE,
    "地址": Variable.ADDRESS,
    "路线": Variable.ROUTE,
    "电话": Variable.PHONE,
    "携带": Variable.BRING,
    "准备": Variable.PREPARE,
}
"""Variables as they are written between braces, in Chinese texts and in English ones."""

_BRACES = re.compile(r"\{([^{}]+)\}")
_MISSING = QT_TRANSLATE_NOOP("BeforeVisit", "〔missing: {what}〕")
_WHERE = QT_TRANSLATE_NOOP("BeforeVisit", "{what} ({where})")
_DOCTOR = QT_TRANSLATE_NOOP("BeforeVisit", "Dr {surname}")
_DEVICE = QT_TRANSLATE_NOOP("BeforeVisit", "“{device}”")
_TITLED = re.compile("(医生|医师|醫師|大夫|主任|院长|院長|教授|博士|老师|护士|護理師)$")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_OF_KIND = {
    ClinicKind.DENTAL: "dental",
    ClinicKind.PRIVATE: "general",
    ClinicKind.AESTHETIC: "aesthetic",
}
AT_HOME = "home"


class TextIncomplete(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Not copied, something is missing: {what}.")


@dataclass(frozen=True, slots=True)
class BeforeText:
    """``parts``: short messages it takes; 0 for WeChat, which has no such limit."""

    text: str
    missing: tuple[Variable, ...]
    parts: int
    places: tuple[Place, ...] = ()
    """Where each of the missing is filled in."""
    service: str = ""

    @property
    def ready(self) -> bool:
        return not self.missing

    @property
    def length(self) -> int:
        return sms_length(self.text)

    def refusal(self, words: Catalogue) -> TextIncomplete:
        """Why it is not copied: what is missing, and where it is filled in."""
        said = words.text("BeforeVisit", _WHERE)
        parts = [
            said.format(
                what=words.label(one), where=words.label(place).format(service=self.service)
            )
            for one, place in zip(self.missing, self.places, strict=True)
        ]
        return TextIncomplete(what=("、" if words.chinese else ", ").join(parts))


def text_before(session: Session, visit_id: int, words: Catalogue, kind: Way) -> BeforeText:
    """The text for a visit, in the catalogue's language.

    Raises:
        LookupError: there is no such visit, or no clinic yet.

    """
    visit, head = queries.visit(session, visit_id), clinic(session)
    who = card(session, visit.customer_id, visit.start_at.date()) if visit else None
    if visit is None or head is None or who is None:
        raise LookupError(visit_id)
    offered = {row.id: row for row in services(session, active=False)}
    service = offered.get(visit.service_id or 0)
    values = {
        Variable.CALLED: addressed(
            _addressee(session, who, visit.start_at.date()), words, visit.start_at.date()
        ),
        Variable.PATIENT: visit.customer,
        Variable.DAY: say_date(words, visit.start_at.date()),
        Variable.TIME: f"{visit.start_at:%H:%M}",
        Variable.DOCTOR: _provider(session, visit, words),
        **_of_clinic(head),
        **_of_service(service),
    }
    if visit.address:
        values[Variable.ADDRESS] = visit.address
    name = AT_HOME if visit.address else _OF_KIND[head.kind]
    return fill(
        template(name, words.language, kind),
        values,
        words,
        kind,
        service=service.name if service else "",
    )


def _addressee(session: Session, who: CardRow, today: date) -> Addressee:
    guardian = card(session, who.guardian_id, today) if who.guardian_id else None
    answers = (
        Addressee(guardian.name, guardian.sex, guardian.called)
        if guardian
        else Addressee(who.guardian_name)
        if who.guardian_name
        else None
    )
    relation = who.phones[0].relation if who.phones else Addressee(who.name).relation
    return Addressee(who.name, who.sex, who.called, who.birth_date, answers, relation)


def _provider(session: Session, visit: queries.VisitRow, words: Catalogue) -> str:
    """The doctor, or the device of a visit without one: in quotes, for a name like 1号椅 would
    run into the time before it.
    """
    if visit.staff_id is None:
        named = next((row.name for row in all_chairs(session) if row.id == visit.chair_id), "")
        return words.text("BeforeVisit", _DEVICE).format(device=named) if named else ""
    return next(
        (say_doctor(words, row.name) for row in staff(session) if row.id == visit.staff_id), ""
    )


def _of_clinic(head: ClinicRow) -> dict[Variable, str]:
    return {
        Variable.CLINIC: head.name,
        Variable.ADDRESS: head.address,
        Variable.ROUTE: head.route,
        Variable.PHONE: head.phone,
    }


def _of_service(service: ServiceRow | None) -> dict[Variable, str]:
    if service is None:
        return {}
    return {
        Variable.SERVICE: service.name,
        Variable.BRING: service.bring,
        Variable.PREPARE: service.prepare,
    }


def fill(
    text: str, values: Mapping[Variable, str], words: Catalogue, kind: Way, *, service: str = ""
) -> BeforeText:
    """``text`` with its variables filled; each that has no value is marked and named once."""
    missing: dict[Variable, None] = {}

    def put(found: re.Match[str]) -> str:
        variable = _NAMES[found[1]]
        if said := _one_line(values.get(variable, "")):
            return said
        missing[variable] = None
        return words.text("BeforeVisit", _MISSING).format(what=words.label(variable))

    filled = _BRACES.sub(put, text)
    places = tuple(_place(one, service) for one in missing)
    parts = sms_parts(filled) if kind is Way.SMS else 0
    return BeforeText(filled, tuple(missing), parts, places, service)


def _one_line(said: str) -> str:
    """Values typed over several lines stand in one, so that no bullet is torn."""
    lines = [line.strip(" ;；") for line in said.splitlines()]
    return "；".join(line for line in lines if line)


def _place(missing: Variable, service: str) -> Place:
    match missing:
        case Variable.BRING | Variable.PREPARE | Variable.SERVICE:
            return Place.SERVICE if service else Place.VISIT
        case Variable.CALLED | Variable.PATIENT:
            return Place.CUSTOMER
        case _:
            return Place.CLINIC


def template(name: str, language: str, kind: Way) -> str:
    """The words of a text with its variables in braces; English where a language has none."""
    texts = _texts()
    spoken = "zh_CN" if language.startswith("zh") else "en"
    found: str = texts[spoken][name][kind.value]
    return found


def variables(text: str) -> list[Variable]:
    """What a text holds places for.

    Raises:
        KeyError: something in braces is no variable.

    """
    return [_NAMES[found] for found in _BRACES.findall(text)]


@cache
def _texts() -> dict[str, Any]:
    path = resources() / "templates" / "before_visit.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def sms_length(text: str) -> int:
    """Characters as a short message counts them: those beyond U+FFFF are two."""
    return len(text.encode("utf-16-le")) // 2


def sms_parts(text: str) -> int:
    """70 characters fit into one message; a longer text goes in parts of 67."""
    length = sms_length(text)
    return 1 if length <= ALONE else -(-length // A_PART)


def say_date(words: Catalogue, day: date) -> str:
    """11月25日(周三), Wed 25 Nov."""
    if words.chinese:
        return f"{day.month}月{day.day}日({weekday(words, day)})"
    return f"{weekday(words, day)} {day.day} {_MONTHS[day.month - 1]}"


def say_doctor(words: Catalogue, name: str) -> str:
    """李医生 stays; 李建国 becomes 李医生; John Smith becomes Dr Smith."""
    surname, _given = split_name(name)
    if _TITLED.search(name) or not surname:
        return name
    return words.text("BeforeVisit", _DOCTOR).format(surname=surname)
