"""Visits that must be moved: the doctor is away, the clinic is closed, or the doctor left.

The list is computed from the book and the hours, never kept: it is the same after a restart,
and empties as people are moved.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from clinic_desk.base.dates import age_on
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.waitlist.outside import Displacement, Out, outside
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.desk.waitlist.tries import TryRow, tries_of_visits
from clinic_desk.storage import reading
from clinic_desk.storage.schema import stamp

OF_AGE = 18
"""Years; the guardian of somebody younger is called."""
REACHED = frozenset({TryOutcome.BOOKED, TryOutcome.CALL_BACK, TryOutcome.DECLINED})


@dataclass(frozen=True, slots=True)
class GuardianRow:
    """``id`` None: not registered, a name alone, or not even that."""

    id: int | None
    name: str
    sex: Sex
    called: str
    phones: tuple[PhoneRow, ...]


@dataclass(frozen=True, slots=True)
class DisplacedRow:
    """A visit to be moved, with all that the call about it needs.

    ``doctor`` is the device where there is no doctor; ``travel`` minutes are kept each way;
    ``guardian`` is there for minors alone; ``tries`` come newest first.
    """

    id: int
    version: int
    customer_id: int
    customer: str
    number: str
    sex: Sex
    birth_date: date | None
    called: str
    phones: tuple[PhoneRow, ...]
    guardian: GuardianRow | None
    staff_id: int | None
    doctor: str
    service_id: int | None
    service: str
    chair_id: int | None
    start_at: datetime
    end_at: datetime
    travel: int
    status: AppointmentStatus
    note: str
    why: Displacement
    tries: tuple[TryRow, ...]

    @property
    def minutes(self) -> int:
        return int((self.end_at - self.start_at).total_seconds()) // 60

    @property
    def to_call(self) -> tuple[PhoneRow, ...]:
        """The phones in the order in which they are called: the guardian's first, each once."""
        guardian = self.guardian.phones if self.guardian else ()
        theirs = {phone.number for phone in self.phones}
        others = [
            PhoneRow(phone.number, Relation.GUARDIAN, phone.note)
            for phone in guardian
            if phone.number not in theirs
        ]
        shared = {phone.number for phone in guardian}
        mine = sorted(self.phones, key=lambda phone: phone.number not in shared)
        return (*others, *mine)


class Affected(NamedTuple):
    """How many visits a leave would displace, and of how many people."""

    visits: int
    people: int


class Progress(NamedTuple):
    """How far the calling is: visits settled, still to be moved, and people spoken to today."""

    done: int
    left: int
    reached: int


Place = tuple[int | None, datetime]
"""Doctor and start of a visit."""


def displaced(
    session: Session,
    now: datetime,
    *,
    staff_id: int | None = None,
    until: date | None = None,
    roster: Roster | None = None,
) -> list[DisplacedRow]:
    """Visits from ``now`` on, not arrived yet, that lie outside the doctor's hours or the
    clinic's, the next first; of one doctor, up to and with ``until``, where given.

    Left out are those that somebody put there on purpose after the hours changed (see
    ``agreed``). A dozen statements at most, however many visits there are.
    """
    out = outside(session, now, staff_id, until, roster)
    if not out:
        return []
    numbers = list(out)
    found = reading.rows(session, _ROWS, (reading.numbers(numbers),))
    people = {row[2] for row in found} | {row[8] for row in found if row[8] is not None}
    phones = _phones(session, people)
    tries = tries_of_visits(session, numbers)
    return [_row(row, phones, tries, out[row[0]], now.date()) for row in found]


def count_displaced(session: Session, now: datetime, *, roster: Roster | None = None) -> int:
    """How many ``displaced`` would list; only the index of the book is read."""
    return len(outside(session, now, None, None, roster))


_AFFECTED = """
    SELECT count(*), count(DISTINCT customer_id) FROM appointment
    WHERE staff_id = ? AND start_at >= ? AND start_at < ? AND status IN ('booked', 'confirmed')
    AND end_at > ? AND (start_at < ? AND end_at > ? OR id IN (
        SELECT appointment_id FROM block WHERE staff_id = ? AND start_at >= ? AND start_at < ?
        AND end_at > ? AND appointment_id IS NOT NULL))"""


def affected(
    session: Session, staff_id: int, first: datetime, last: datetime, now: datetime
) -> Affected:
    """The visits still to come that leave from ``first`` up to ``last`` would displace, the
    way to a visit at home included.
    """
    begin, end = stamp(first), stamp(last)
    days = (begin[:10], (last.date() + timedelta(1)).isoformat())
    values = (staff_id, *days, stamp(now), end, begin, staff_id, begin[:10], end, begin)
    return Affected(*reading.rows(session, _AFFECTED, values)[0])


def progress(
    session: Session, seen: Mapping[int, Place], left: Collection[int], today: date
) -> Progress:
    """How far the calling is. ``seen`` are all visits that stood on the list, as they were
    then; ``left`` those that still do. A visit that may stay after all counts as nothing.
    """
    gone = [number for number in seen if number not in left]
    wanted = reading.numbers(gone)
    settled = 0
    for number, staff_id, start_at, status in reading.rows(session, _PLACES, (wanted,)):
        stays = AppointmentStatus.of(status).expected
        moved = (staff_id, datetime.fromisoformat(start_at)) != seen[number]
        settled += moved or not stays
    tries = tries_of_visits(session, list(seen))
    reached = sum(
        any(one.at.date() == today and one.outcome in REACHED for one in made)
        for made in tries.values()
    )
    return Progress(settled, len(left), reached)


_PLACES = """
    SELECT id, staff_id, start_at, status FROM appointment
    WHERE id IN (SELECT value FROM json_each(?))"""


_ROWS = """
    SELECT a.id, a.version, a.customer_id, c.name, c.number, c.sex, c.birth_date, c.called,
        c.guardian_id, coalesce(g.name, c.guardian_name), g.sex, coalesce(g.called, ''),
        a.staff_id, coalesce(d.name, h.name, ''), a.service_id, coalesce(s.name, ''), a.chair_id,
        a.start_at, a.end_at, a.status, a.note
    FROM appointment a JOIN customer c ON c.id = a.customer_id
    LEFT JOIN customer g ON g.id = c.guardian_id
    LEFT JOIN staff d ON d.id = a.staff_id
    LEFT JOIN chair h ON h.id = a.chair_id AND a.staff_id IS NULL
    LEFT JOIN service s ON s.id = a.service_id
    WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.start_at, a.id"""
_PHONES = """
    SELECT customer_id, number, relation, note FROM customer_phone
    WHERE customer_id IN (SELECT value FROM json_each(?)) ORDER BY customer_id, position"""

Phones = dict[int, tuple[PhoneRow, ...]]


def _phones(session: Session, people: Iterable[int]) -> Phones:
    found: dict[int, list[PhoneRow]] = {}
    wanted = reading.numbers(sorted(people))
    for customer, number, relation, note in reading.rows(session, _PHONES, (wanted,)):
        found.setdefault(customer, []).append(PhoneRow(number, Relation.of(relation), note))
    return {customer: tuple(rows) for customer, rows in found.items()}


def _row(
    row: Sequence[Any],
    phones: Phones,
    tries: Mapping[int, Sequence[TryRow]],
    out: Out,
    today: date,
) -> DisplacedRow:
    birth = reading.day(row[6])
    guardian: GuardianRow | None = None
    if birth is not None and age_on(birth, today) < OF_AGE:
        sex = Sex.of(row[10]) if row[10] else Sex.UNKNOWN
        guardian = GuardianRow(row[8], row[9], sex, row[11], phones.get(row[8] or 0, ()))
    return DisplacedRow(
        id=row[0],
        version=row[1],
        customer_id=row[2],
        customer=row[3],
        number=row[4],
        sex=Sex.of(row[5]),
        birth_date=birth,
        called=row[7],
        phones=phones.get(row[2], ()),
        guardian=guardian,
        staff_id=row[12],
        doctor=row[13],
        service_id=row[14],
        service=row[15],
        chair_id=row[16],
        start_at=datetime.fromisoformat(row[17]),
        end_at=datetime.fromisoformat(row[18]),
        travel=out.travel,
        status=AppointmentStatus.of(row[19]),
        note=row[20],
        why=out.why,
        tries=tuple(tries.get(row[0], ())),
    )
