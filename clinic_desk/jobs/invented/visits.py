"""The made-up book: years of visits behind, a lively today, weeks ahead that slowly thin out."""

from array import array
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.calendar.hours import DAY, Window
from clinic_desk.jobs.invented import words
from clinic_desk.jobs.invented.dice import Dice
from clinic_desk.jobs.invented.house import Doctor, House
from clinic_desk.jobs.invented.people import Known
from clinic_desk.jobs.invented.stages import Stage, Stages
from clinic_desk.jobs.rows import Rows
from clinic_desk.storage.act import Act

VISITS_EACH = 6.7
"""Of one customer, over all the years, the cancelled ones with them."""
CANCELLED = 0.17
"""Visits that were cancelled and whose time somebody else took, of those that stood."""
BETWEEN_VISITS = 6
"""Days before the same customer comes again."""
AHEAD = 60
FULLEST = 0.95
STEP = 15
_TRIES = 12
_CALLED_OFF = 30
"""The longest visit that was called off and given away."""
_FIRST = ("初诊检查", "矫正初诊")
_ONLY_CHILDREN = frozenset({"儿童涂氟", "窝沟封闭"})
_ONLY_GROWN_UP = frozenset({"种植手术", "种植复查", "冷光美白", "备牙取模", "戴冠", "智齿拔除"})
_CHANNELS = (
    *(Channel.PHONE,) * 10,
    *(Channel.DESK,) * 7,
    *(Channel.WECHAT,) * 6,
    *(Channel.PLATFORM, Channel.PLATFORM, Channel.REFERRAL),
)


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a visit stands on the book; ``who``: the customer's place (id − 1)."""

    doctor: Doctor
    start: datetime
    end: datetime
    who: int
    service: str


@dataclass(frozen=True, slots=True)
class Treated:
    """A visit that is over, for the bill."""

    visit_id: int
    customer_id: int
    doctor: Doctor
    service: str
    child: bool
    first: bool
    done_at: datetime


class _Work:
    """What one doctor does, drawn as often as it is done."""

    def __init__(self, doctor: Doctor, *, child: bool) -> None:
        barred = _ONLY_GROWN_UP if child else _ONLY_CHILDREN
        work = {name: share for name, share in doctor.work.items() if name not in barred}
        self._names = tuple(work)
        self._sums = tuple(accumulate(work.values()))

    def draw(self, random: Dice) -> str:
        return random.choices(self._names, cum_weights=self._sums)[0]


class Book:
    """Makes the visits of day after day, from the first to 60 days from ``now``."""

    def __init__(self, act: Act, random: Dice, house: House, known: Known, now: datetime) -> None:
        self.rows = Rows(act, Appointment)
        self._random, self._house, self._known, self._now = random, house, known, now
        self._today = now.date()
        self._stages = Stages(random, now)
        self._work = [
            {child: _Work(one, child=child) for child in (False, True)} for one in house.doctors
        ]
        self._new: list[deque[int]] = [deque() for _ in house.doctors]
        self._pools: list[list[int]] = [[] for _ in house.doctors]
        self._came = 0
        self._last = array("i", bytes(4 * len(known)))
        self._seen = bytearray(len(known))
        first = date.fromordinal(known.registered[0])
        days = max(1, (self._today - first).days)
        wanted = len(known) * VISITS_EACH / (1 + CANCELLED)
        self._usual = _chance(house, wanted / days)
        self._lively = min(1.0, len(known) / 500)

    def day(self, day: date, away: frozenset[int]) -> list[Treated]:
        """The visits of ``day``; doctors in ``away`` have none. Those that were treated are
        returned, by time.
        """
        self._admit(day)
        chance = self._chance_on(day)
        here: set[int] = set()
        treated: list[Treated] = []
        count = 0
        for place, doctor in enumerate(self._house.doctors):
            if doctor.id in away:
                continue
            for window in doctor.week.get(day.weekday(), ()):
                for start, who, service in self._slots(place, window, day, chance, here):
                    here.add(who)
                    count += 1
                    treated += self._visit(doctor, day, start, who, service)
        self._cancelled(day, count, away)
        return sorted(treated, key=lambda one: one.done_at)

    def _admit(self, day: date) -> None:
        """Those who registered since wait for their first visit."""
        known, limit = self._known, day.toordinal()
        while self._came < len(known) and known.registered[self._came] <= limit:
            self._new[known.doctor[self._came]].append(self._came)
            self._came += 1

    def _chance_on(self, day: date) -> float:
        """That a free quarter of an hour is booked; what is near today is busier."""
        ahead = (day - self._today).days
        if ahead == 0:
            near = max(0.72 * self._lively, 0.4)
        elif ahead < 0:
            near = 0.5 * self._lively * max(0.0, 1 + ahead / 80)
        else:
            near = 0.5 * self._lively * max(0.06, 1 - ahead / 24)
            return min(FULLEST, max(near, self._usual * max(0.1, 1 - ahead / 50)))
        return min(FULLEST, max(near, self._usual) * self._random.uniform(0.9, 1.08))

    def _slots(
        self, place: int, window: Window, day: date, chance: float, here: set[int]
    ) -> Iterator[tuple[int, int, str]]:
        """Start, customer and service of visits that fit into ``window`` one after another."""
        random, start = self._random, window.start
        while start < window.end:
            if not random.happens(chance):
                start += STEP
                continue
            who = self._customer(place, day, here)
            if who is None:
                start += STEP
                continue
            service = self._service(place, who, window.end - start)
            yield start, who, service
            start += self._house.minutes[service]

    def _customer(self, place: int, day: date, here: set[int]) -> int | None:
        """Somebody for the doctor: the new first, then those who came lately, more often."""
        random, number = self._random, day.toordinal()
        new, pool = self._new[place], self._pools[place]
        if new and random.happens(0.8):
            who = new.popleft()
            pool.append(who)
            self._last[who] = number
            return who
        for _ in range(_TRIES if pool else 0):
            who = pool[len(pool) - 1 - int(len(pool) * random.random() ** 1.7)]
            if who not in here and abs(number - self._last[who]) >= BETWEEN_VISITS:
                self._last[who] = number
                return who
        return None

    def _service(self, place: int, who: int, room: int) -> str:
        random, minutes = self._random, self._house.minutes
        work = self._work[place]
        if not self._seen[who] and random.happens(0.7):
            offered = self._house.doctors[place].work
            firsts = [name for name in _FIRST if name in offered and minutes[name] <= room]
            if firsts:
                return random.choice(firsts)
        for _ in range(_TRIES):
            service = work[bool(self._known.child[who])].draw(random)
            if minutes[service] <= room:
                return service
        return "复查"

    def _visit(
        self, doctor: Doctor, day: date, minute: int, who: int, service: str
    ) -> list[Treated]:
        slot = self._slot(doctor, day, minute, who, service)
        stage = self._stages.of(slot.start, slot.end, self._registered(who))
        first = not self._seen[who]
        number = self._put(slot, stage, first=first)
        if stage.status.live:
            self._seen[who] = 1
        done_at = stage.stamps["done_at"]
        if stage.status is not AppointmentStatus.DONE or done_at is None:
            return []
        child = bool(self._known.child[who])
        return [Treated(number, who + 1, doctor, service, child, first, done_at)]

    def _cancelled(self, day: date, count: int, away: frozenset[int]) -> None:
        """Visits that were called off early, so that somebody else could have the time."""
        random = self._random
        share = CANCELLED if day < self._today else CANCELLED / 3
        doctors = [
            (place, one)
            for place, one in enumerate(self._house.doctors)
            if one.id not in away and one.week.get(day.weekday()) and self._pools[place]
        ]
        for _ in range(int(count * share + random.random()) if doctors else 0):
            place, doctor = random.choice(doctors)
            who = random.choice(self._pools[place])
            window = random.choice(doctor.week[day.weekday()])
            service = self._service(place, who, _CALLED_OFF)
            room = window.minutes - self._house.minutes[service]
            step = random.randrange(room // STEP + 1)
            slot = self._slot(doctor, day, window.start + step * STEP, who, service)
            stage = self._stages.called_off(slot.start, self._registered(who))
            self._put(slot, stage, first=False)

    def _registered(self, who: int) -> date:
        return date.fromordinal(self._known.registered[who])

    def _slot(self, doctor: Doctor, day: date, minute: int, who: int, service: str) -> _Slot:
        start = datetime.combine(day, time()) + timedelta(minutes=minute)
        end = start + timedelta(minutes=self._house.minutes[service])
        return _Slot(doctor, start, end, who, service)

    def _put(self, slot: _Slot, stage: Stage, *, first: bool) -> int:
        random = self._random
        registered = self._registered(slot.who)
        booked_at, walk_in = self._stages.booked(slot.start, stage.stamps, registered)
        reason = ""
        if stage.status is AppointmentStatus.CANCELLED_BY_PATIENT:
            reason = random.choice(words.CANCEL_REASONS)
        elif stage.status is AppointmentStatus.CANCELLED_BY_CLINIC:
            reason = random.choice(words.CLINIC_REASONS)
        return self.rows.add(
            customer_id=slot.who + 1,
            staff_id=slot.doctor.id,
            chair_id=slot.doctor.chair_id,
            service_id=self._house.services[slot.service],
            start_at=slot.start,
            end_at=slot.end,
            status=stage.status,
            channel=Channel.WALK_IN if walk_in else random.choice(_CHANNELS),
            note=random.choice(words.VISIT_NOTES),
            first_visit=first,
            booked_by_id=random.choice(self._house.desk),
            booked_at=booked_at,
            **stage.stamps,
            end_reason=reason,
            override_reason="",
            version=1,
        )


def _chance(house: House, wanted: float) -> float:
    """The chance for each free quarter of an hour that gives ``wanted`` visits on a day."""
    minutes = sum(
        window.minutes
        for one in house.doctors
        for windows in one.week.values()
        for window in windows
    )
    length = sum(
        house.minutes[name] * share / sum(one.work.values())
        for one in house.doctors
        for name, share in one.work.items()
    ) / len(house.doctors)
    each = minutes / 7 / max(wanted, DAY / minutes)
    return min(FULLEST, 1 / (1 + max(0.0, each - length) / STEP))
