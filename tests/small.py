"""A small made-up clinic for tests: three doctors, five services, six prices, five customers.

The day is Friday 2026-11-20, 09:00; open Mon-Sat 09:00-12:00 and 13:00-18:00.
"""

from dataclasses import dataclass
from datetime import date, datetime

from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.clinic import service as clinic
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.storage.act import PROGRAM, Act, Actor
from clinic_desk.storage.database import Database

NOW = datetime(2026, 11, 20, 9, 0)
TODAY = NOW.date()
WEEK = {day: [Window(540, 720), Window(780, 1080)] for day in range(6)}
OWNER_PIN, DESK_PIN = "2580", "1357"


@dataclass(frozen=True)
class Small:
    owner: Actor
    desk: Actor
    clinician: Actor
    doctors: tuple[int, int, int]
    services: dict[str, int]
    prices: dict[str, int]
    customers: dict[str, int]
    chairs: tuple[int, int]


def at(hour: int, minute: int = 0, day: date = TODAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def make(database: Database) -> Small:
    with database.transaction("Set up", PROGRAM) as act:
        return _make(act)


def _make(act: Act) -> Small:
    clinic.set_up(
        act,
        clinic.ClinicForm(
            "晨曦口腔", ClinicKind.DENTAL, "人民路18号2楼", "地铁2号线", "0571-00000000"
        ),
    )
    calendar.set_week(act, WEEK)
    people = [
        staff.take_on(act, staff.StaffForm("顾院长", Role.OWNER, "院长")),
        staff.take_on(act, staff.StaffForm("小陈", Role.DESK, "前台")),
    ]
    staff.set_pin(act, people[0].id, OWNER_PIN)
    staff.set_pin(act, people[1].id, DESK_PIN)
    doctors = [
        staff.take_on(
            act, staff.StaffForm(name, Role.CLINICIAN, "口腔科", provider=True, specialties=what)
        )
        for name, what in (("李医生", "种植 拔牙"), ("王医生", "正畸"), ("赵医生", "洁牙 补牙"))
    ]
    services = {
        name: clinic.add_service(act, clinic.ServiceForm(name, minutes, colour)).id
        for name, minutes, colour in (
            ("洁牙", 30, "#1f8a7d"),
            ("补牙", 45, "#3f6fb5"),
            ("拔牙", 30, "#b5713f"),
            ("矫正复诊", 15, "#8a4fa3"),
            ("种植", 60, "#5c8a2e"),
        )
    }
    prices = {
        name: fees.add_price(act, fees.PriceForm(name, price, fee_class=kind, unit=unit))
        for name, price, kind, unit in (
            ("初诊检查费", 2000, FeeClass.REGISTRATION, "次"),
            ("超声洁牙", 19800, FeeClass.TREATMENT, "次"),
            ("树脂补牙", 38000, FeeClass.TREATMENT, "颗"),
            ("全景片", 9800, FeeClass.IMAGING, "张"),
            ("局部麻醉", 6000, FeeClass.MEDICINE, "支"),
            ("种植体", 680000, FeeClass.MATERIAL, "颗"),
        )
    }
    mother = "13800138812"
    people_known = {
        "欧阳娜娜": CustomerForm(
            "欧阳娜娜", Sex.FEMALE, date(1990, 3, 5), [PhoneForm("13900007788")], allergies="青霉素"
        ),
        "单小红": CustomerForm("单小红", Sex.FEMALE, date(1985, 7, 1), [PhoneForm(mother)]),
        "单乐乐": CustomerForm(
            "单乐乐", Sex.MALE, date(2016, 5, 20), [PhoneForm(mother, Relation.MOTHER)]
        ),
        "曾国强": CustomerForm("曾国强", Sex.MALE, date(1960, 1, 15), [PhoneForm("13700001234")]),
        "吕伟": CustomerForm("吕伟", Sex.MALE, None, [PhoneForm("13600005678")]),
    }
    known = {name: customers.register(act, form) for name, form in people_known.items()}
    chairs = clinic.add_chair(act, "1号椅").id, clinic.add_chair(act, "2号椅").id
    return Small(
        owner=staff.actor_of(people[0]),
        desk=staff.actor_of(people[1]),
        clinician=staff.actor_of(doctors[0]),
        doctors=(doctors[0].id, doctors[1].id, doctors[2].id),
        services=services,
        prices=prices,
        customers=known,
        chairs=chairs,
    )
