"""Who does what, and when next: for whoever answers the phone. needs.md, row 15."""

from collections.abc import Sequence
from csv import reader
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from sqlalchemy.orm import Session

from clinic_desk.base.paths import resources
from clinic_desk.base.text import folded
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.desk.calendar.hours import Windows
from clinic_desk.desk.clinic.queries import ServiceRow, services
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.staff.queries import StaffRow, services_of

USUAL = 30
"""Minutes of a visit whose service is not known yet."""
WEEK = 7
AHEAD = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class DoerRow:
    """A doctor, and what of theirs fits what was asked."""

    staff_id: int
    name: str
    title: str
    rank: str
    specialties: str
    languages: str
    colour: str
    services: tuple[ServiceRow, ...]
    """Those that fit the word, or (no word) all the doctor does."""
    minutes: int
    """How long the first of them takes this doctor."""
    hours: tuple[Windows, ...]
    """Of the next seven days, today first."""
    free: Slot | None
    """The next free time of that length within two months."""

    @property
    def service_id(self) -> int | None:
        return self.services[0].id if self.services else None


def who_does(
    session: Session, word: str, now: datetime, *, roster: Roster | None = None
) -> list[DoerRow]:
    """Doctors by a complaint or service word (拔牙, 矫正, toothache); no word: all of them.

    A word is looked for in services, specialties, department, rank, languages and names, and
    so are the words that mean the same at the desk. Those whose services fit come first, then
    by who is free first.
    """
    today = now.date()
    if roster is None or not roster.holds(today + AHEAD) or not roster.holds(today):
        roster = Roster(session, today, today + AHEAD)
    wanted = alike(word)
    offered = [one for one in services(session) if one.place is not ServicePlace.DEVICE]
    done = services_of(session)
    found: list[DoerRow] = []
    for doctor in roster.doctors:
        mine = done.get(doctor.id)
        own = [one for one in offered if mine is None or one.id in mine]
        fitting = [one for one in own if not wanted or _says(wanted, one.name, one.specialty)]
        if wanted and not fitting and not _says(wanted, *_about(doctor)):
            continue
        # somebody named by department or specialty whose own list of services is not kept
        minutes = _minutes(fitting, mine)
        row = _row(session, roster, doctor, now, fitting=tuple(fitting), minutes=minutes)
        found.append(row)
    return sorted(found, key=lambda row: _rank(row, wanted, done))


def suited(session: Session, service_id: int | None, doctors: Sequence[StaffRow]) -> list[int]:
    """The doctors who do a service, in the order given; all where nothing is known of it."""
    if service_id is None:
        return [one.id for one in doctors]
    done = services_of(session)
    can = [one.id for one in doctors if one.id not in done or service_id in done[one.id]]
    named = [number for number in can if number in done]
    return named or can


def alike(word: str) -> tuple[str, ...]:
    """The word in lower case, and those that mean the same at the desk."""
    typed = folded(word).lower()
    if not typed:
        return ()
    found = [typed]
    for group in _groups():
        if any(typed == one or (len(one) > 1 and one in typed) for one in group):
            found += [one for one in group if one not in found]
    return tuple(found)


@lru_cache(maxsize=1)
def _groups() -> tuple[tuple[str, ...], ...]:
    table = resources() / "templates" / "complaint_words.csv"
    with table.open(encoding="utf-8", newline="") as lines:
        return tuple(tuple(one.lower() for one in row if one) for row in reader(lines) if row)


def _says(wanted: Sequence[str], *texts: str) -> bool:
    said = " ".join(texts).lower()
    return any(one in said for one in wanted)


def _about(doctor: StaffRow) -> tuple[str, ...]:
    return doctor.name, doctor.title, doctor.rank, doctor.specialties, doctor.languages


def _minutes(fitting: Sequence[ServiceRow], mine: dict[int, int | None] | None) -> int:
    if not fitting:
        return USUAL
    first = fitting[0]
    return (mine or {}).get(first.id) or first.minutes


def _row(
    session: Session,
    roster: Roster,
    doctor: StaffRow,
    now: datetime,
    *,
    fitting: tuple[ServiceRow, ...],
    minutes: int,
) -> DoerRow:
    today = now.date()
    travel = fitting[0].travel if fitting else 0
    sought = Sought(minutes, now, [doctor.id], travel=travel)
    free = next_free(session, sought, count=1, roster=roster, until=today + AHEAD)
    days = [today + timedelta(number) for number in range(WEEK)]
    hours = tuple(roster.hours.on(doctor.id, day, roster.opening.on(day)) for day in days)
    return DoerRow(
        doctor.id,
        doctor.name,
        doctor.title,
        doctor.rank,
        doctor.specialties,
        doctor.languages,
        doctor.colour,
        fitting,
        minutes,
        hours,
        free[0] if free else None,
    )


def _rank(
    row: DoerRow, wanted: Sequence[str], done: dict[int, dict[int, int | None]]
) -> tuple[bool, bool, datetime]:
    """Whose own list names the service, then whose specialty does, then who is free first."""
    named = bool(row.services) and row.staff_id in done
    special = bool(wanted) and _says(wanted, row.specialties, row.title)
    return not special, not named, row.free.at if row.free else datetime.max
