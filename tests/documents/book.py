"""Days of the book to print, made up."""

from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from clinic_desk.desk.appointments.records import AppointmentStatus, BlockKind
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.customers.kinds import Priority, Sex
from clinic_desk.documents.book_rows import (
    AppointmentCard,
    DaySheets,
    KeptTime,
    PersonLine,
    ProviderDay,
    RouteSlip,
    VisitLine,
    WeekSheet,
)
from tests.documents.rows import HEAD, NAMES

DAY = date(2026, 11, 21)
PRINTED = datetime(2026, 11, 20, 17, 30)
HOURS = (Window(540, 720), Window(780, 1080))


def person(name: str = "张晓雨", **more: Any) -> PersonLine:
    given = {"number": "K000123", "sex": Sex.FEMALE, "age": 36, "phone": "138 0000 1111"}
    return PersonLine(name=name, **(given | more))


def visit(start: str = "09:00", minutes: int = 30, *, day: date = DAY, **more: Any) -> VisitLine:
    at = datetime.combine(day, datetime.strptime(start, "%H:%M").time())
    given = {"person": person(), "service": "洁牙", "doctor": "陈医生", "room": "1号椅"}
    return VisitLine(start_at=at, end_at=at + timedelta(minutes=minutes), **(given | more))


def provider(name: str = "陈医生", *visits: VisitLine, **more: Any) -> ProviderDay:
    given = {"title": "口腔科", "day": DAY, "windows": HOURS}
    return ProviderDay(name=name, visits=visits, **(given | more))


MEETING = KeptTime(Window(600, 630), BlockKind.MEETING, "周会")
BUSY = provider(
    "陈医生",
    visit("09:00", person=person("张晓雨", allergies="青霉素", alert="装有心脏起搏器")),
    visit(
        "11:00",
        45,
        person=person("李建国", sex=Sex.MALE, age=71, priorities=(Priority.ELDERLY,)),
        service="补牙",
        note="带既往影像资料",
        first_visit=True,
        status=AppointmentStatus.CONFIRMED,
    ),
    kept=(MEETING,),
    fell_out=(visit("10:30", person=person("吕伟"), status=AppointmentStatus.MISSED),),
)


def sheets(*providers: ProviderDay, **more: Any) -> DaySheets:
    given = {"clinic": HEAD, "day": DAY, "printed_at": PRINTED}
    return DaySheets(providers=providers or (BUSY,), **(given | more))


def week(*days: ProviderDay) -> WeekSheet:
    return WeekSheet(clinic=HEAD, days=days or (BUSY,), printed_at=PRINTED)


def slip(**more: Any) -> RouteSlip:
    given = {
        "clinic": HEAD,
        "person": BUSY.visits[0].person,
        "visits": BUSY.visits,
        "queue_number": 12,
        "printed_at": PRINTED,
    }
    return RouteSlip(**(given | more))


def card(count: int = 3, **more: Any) -> AppointmentCard:
    visits = tuple(visit("09:30", day=DAY + timedelta(28 * n)) for n in range(count))
    given = {"clinic": HEAD, "person": person(), "visits": visits, "printed_at": PRINTED}
    return AppointmentCard(**(given | more))


LONG = st.text("请带既往影像资料，来前正常吃饭 bring your films ", max_size=4000)
PEOPLE = st.builds(
    person,
    name=NAMES,
    allergies=st.sampled_from(["", "青霉素"]) | LONG,
    alert=LONG,
    phone=st.sampled_from(["", "138 **** 1111"]),
    age=st.none() | st.integers(0, 120),
    sex=st.sampled_from(Sex),
)
VISITS = st.builds(
    visit,
    start=st.integers(96, 250).map(lambda n: f"{n // 12:02d}:{n % 12 * 5:02d}"),
    minutes=st.sampled_from([5, 15, 45]),
    person=PEOPLE,
    note=LONG,
    service=NAMES,
    room=NAMES,
    status=st.sampled_from(AppointmentStatus),
)
PROVIDERS = st.lists(VISITS, max_size=30).map(lambda visits: provider("陈医生", *visits))
