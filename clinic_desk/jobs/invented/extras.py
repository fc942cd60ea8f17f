"""What makes the made-up clinic whole: who does what, a device, homes, kept time, wait list."""

from datetime import date, datetime, time, timedelta
from typing import Any

from clinic_desk.desk.appointments.blocks import BlockForm, keep_block
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.appointments.slots import ANY, Half, Wish
from clinic_desk.desk.calendar.notices import seed_holidays
from clinic_desk.desk.clinic import service as clinic
from clinic_desk.desk.clinic.records import ChairKind, Service, ServicePlace
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Staff
from clinic_desk.desk.waitlist.forms import WaitForm
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.desk.waitlist.service import add_entry
from clinic_desk.jobs.invented.dice import Dice
from clinic_desk.jobs.invented.house import House
from clinic_desk.storage.act import Act

_RANKS = ("主任医师", "主治医师", "副主任医师", "主治医师", "主治医师", "执业医师")
_LANGUAGES = ("普通话 English", "普通话", "普通话 粤语", "普通话 English", "普通话", "普通话 日语")
_RECALLS = {"洁牙": 6, "儿童涂氟": 6, "牙周治疗": 3, "种植复查": 12}
_BRING = {
    "种植手术": "既往影像资料、近期血常规和凝血报告",
    "智齿拔除": "既往影像资料",
    "矫正初诊": "以前的牙片和取模资料",
    "洁牙": "病历本",
}
_USUAL = "正常吃饭、刷牙"
_PREPARE = {
    "种植手术": "正常吃早饭;在服药的带上药盒;术后两小时内不要开车",
    "智齿拔除": "正常吃饭,避开感冒和生理期",
    "冷光美白": "当天不要喝咖啡和茶",
}
_PRIORITIES = ("disabled", "pregnant", "serviceman", "vip", "vip", "escort", "disabled escort")
_CHILDBEARING = 42, 20
_ESCORTS = ("儿子", "女儿", "护工小刘", "老伴")
_WISHES = (
    # reason, service, weekdays, halves, urgent, days it waits already, note
    (WaitReason.WISH, "洁牙", {2, 4}, {Half.AFTERNOON}, False, 6, "下班后最好"),
    (WaitReason.SOONER, "拔牙", set[int](), set[Half](), True, 1, "疼,随时能来"),
    (WaitReason.WISH, "补牙", {5, 6}, set[Half](), False, 9, "只有周末"),
    (WaitReason.BROKEN, "根管换药", set[int](), {Half.MORNING}, False, 3, "上次没来,未再约"),
    (WaitReason.RECALL, "牙周治疗", set[int](), set[Half](), False, 12, ""),
    (WaitReason.WISH, "矫正复诊", {0}, {Half.MORNING}, False, 4, ""),
    (WaitReason.SOONER, "初诊检查", set[int](), {Half.AFTERNOON}, False, 2, "外地来,越早越好"),
)
_SOONER = 6
_KEPT_DAYS = 12


def furnish(act: Act, house: House) -> None:
    """Before the book is made: details of services and staff, a device, a visit at home."""
    seed_holidays(act)
    for name, number in house.services.items():
        service = act.session.get_one(Service, number)
        service.recall_months = _RECALLS.get(name)
        service.bring, service.prepare = _BRING.get(name, "病历本"), _PREPARE.get(name, _USUAL)
    for place, doctor in enumerate(house.doctors):
        one = act.session.get_one(Staff, doctor.id)
        one.rank, one.languages = _RANKS[place], _LANGUAGES[place]
        staff.set_services(act, doctor.id, {house.services[name]: None for name in doctor.work})
    device = clinic.add_chair(act, "CT 室", ChairKind.DEVICE).id
    for form in (
        clinic.ServiceForm(
            "CT 拍片",
            15,
            "#56707e",
            "CT 全景 拍片 牙片",
            place=ServicePlace.DEVICE,
            chair_id=device,
            bring="项链、耳环请提前取下",
        ),
        clinic.ServiceForm(
            "上门口腔护理", 60, "#4f7f5b", "上门 行动不便 老人", place=ServicePlace.HOME, travel=30
        ),
    ):
        clinic.add_service(act, form)


def finish(act: Act, random: Dice, house: House, now: datetime) -> None:
    """When the book is made: queue numbers, priorities, wishes, kept time."""
    _queue(act, now.date())
    _priorities(act, random, now.date())
    _sooner(act, random, now)
    _wishes(act, random, house, now)
    _kept_time(act, random, house, now)


def _run(act: Act, sql: str, values: tuple[object, ...] = ()) -> Any:
    return act.session.connection().exec_driver_sql(sql, values)


def _queue(act: Act, today: date) -> None:
    """Numbers in the order in which people arrived today."""
    found = _run(
        act,
        "SELECT id FROM appointment WHERE start_at >= ? AND start_at < ?"
        " AND arrived_at IS NOT NULL ORDER BY arrived_at, id",
        (today.isoformat(), (today + timedelta(1)).isoformat()),
    )
    for place, (number,) in enumerate(found.all(), start=1):
        _run(act, "UPDATE appointment SET queue_number = ? WHERE id = ?", (place, number))


def _priorities(act: Act, random: Dice, today: date) -> None:
    """A few customers in a hundred; some of those who need an escort say who comes along."""
    highest = _run(act, "SELECT max(id) FROM customer").scalar_one()
    for who in range(1, highest + 1):
        if random.happens(0.03):
            chosen = random.choice(_PRIORITIES)
            if chosen == "pregnant" and not _could_be_pregnant(act, who, today):
                continue
            _run(act, "UPDATE customer SET priorities = ? WHERE id = ?", (chosen, who))
            if "escort" in chosen:
                _run(
                    act,
                    "UPDATE appointment SET escort = ? WHERE customer_id = ?",
                    (random.choice(_ESCORTS), who),
                )


def _could_be_pregnant(act: Act, who: int, today: date) -> bool:
    oldest, youngest = (today - timedelta(days=years * 365) for years in _CHILDBEARING)
    found = _run(
        act,
        "SELECT 1 FROM customer WHERE id = ? AND sex = 'female' AND birth_date BETWEEN ? AND ?",
        (who, oldest.isoformat(), youngest.isoformat()),
    )
    return found.first() is not None


def _sooner(act: Act, random: Dice, now: datetime) -> None:
    """Some of those booked for next week and later would come at once."""
    found = _run(
        act,
        "SELECT id FROM appointment WHERE start_at >= ? AND start_at < ?"
        " AND status IN ('booked', 'confirmed')",
        ((now + timedelta(5)).isoformat(" "), (now + timedelta(30)).isoformat(" ")),
    )
    numbers = [number for (number,) in found.all()]
    for _ in range(min(_SOONER, len(numbers))):
        number = random.choice(numbers)
        _run(act, "UPDATE appointment SET sooner = 1 WHERE id = ?", (number,))


def _wishes(act: Act, random: Dice, house: House, now: datetime) -> None:
    """The wait list, each of somebody else who has nothing booked."""
    found = _run(
        act,
        "SELECT c.id FROM customer c WHERE NOT EXISTS (SELECT 1 FROM appointment a"
        " WHERE a.customer_id = c.id AND a.start_at >= ?) LIMIT 2000",
        (now.isoformat(" "),),
    )
    people = [who for (who,) in found.all()]
    for reason, name, weekdays, halves, urgent, since, note in _WISHES:
        if not people:
            return
        who = people.pop(random.randrange(len(people)))
        wish = Wish(frozenset(weekdays), frozenset(halves)) if weekdays or halves else ANY
        number = add_entry(
            act,
            WaitForm(
                who,
                house.minutes[name],
                reason,
                house.services[name],
                wish=wish,
                urgent=urgent,
                note=note,
            ),
        )
        at = (now - timedelta(days=since)).replace(second=0).isoformat(" ", "minutes")
        _run(act, "UPDATE wait_entry SET created_at = ? WHERE id = ?", (at, number))


def _kept_time(act: Act, random: Dice, house: House, now: datetime) -> None:
    """Half an hour for emergencies each day with one doctor in turn, where it is free; and the
    Monday meeting where it still fits.
    """
    today = now.date()
    last = today + timedelta(_KEPT_DAYS)
    roster = Roster(act.session, today, last)
    for number in range(_KEPT_DAYS):
        day = today + timedelta(number)
        begin = max(now, datetime.combine(day, time()))
        doctor = house.doctors[(number + random.randrange(2)) % len(house.doctors)].id
        for who, kind, minutes, note in (
            (doctor, BlockKind.EMERGENCY, 30, ""),
            (house.doctors[0].id, BlockKind.MEETING, 15, "病例讨论"),
        ):
            if kind is BlockKind.MEETING and day.weekday():
                continue
            sought = Sought(minutes, begin, [who])
            for slot in next_free(act.session, sought, count=1, roster=roster, until=day):
                end = slot.at + timedelta(minutes=minutes)
                keep_block(act, None, BlockForm(slot.at, end, kind, who, note=note))
