"""Whom a freed time suits, and who is asked first. Pure: no file, no clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clinic_desk.desk.appointments.slots import (
    ANY,
    BITS,
    GRID,
    DoctorDay,
    Wish,
    free_starts,
    mask,
    minutes_of,
)
from clinic_desk.desk.waitlist.records import WaitReason

_REASONS = {reason: place for place, reason in enumerate(WaitReason)}


@dataclass(frozen=True, slots=True)
class Gap:
    """Free time of one doctor between two neighbours, in minutes of the day, half-open."""

    staff_id: int
    day: date
    start: int
    end: int
    services: frozenset[int] | None = None
    """Those that can be done in it: the doctor does them, at the clinic; None: any."""

    @property
    def minutes(self) -> int:
        return self.end - self.start

    @property
    def start_at(self) -> datetime:
        return _moment(self.day, self.start)

    @property
    def end_at(self) -> datetime:
        return _moment(self.day, self.end)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who might take it. ``staff_id`` None: any doctor who does the service."""

    customer_id: int
    reason: WaitReason
    since: datetime
    """When the wish was noted, the visit booked, or the recall due."""
    minutes: int
    service_id: int | None = None
    staff_id: int | None = None
    wish: Wish = ANY
    first_day: date | None = None
    last_day: date | None = None
    before: datetime | None = None
    """Start of the visit that is booked already: only what starts earlier is of use."""
    urgent: bool = False
    entry_id: int | None = None
    visit_id: int | None = None

    @property
    def order(self) -> tuple[bool, datetime, int, int, int, int, int]:
        """Urgent first, then who has waited longest; then settled anyhow, but always alike."""
        known = self.entry_id or 0, self.visit_id or 0, self.customer_id, self.service_id or 0
        return (not self.urgent, self.since, _REASONS[self.reason], *known)


def gap_at(
    one: DoctorDay,
    start: int,
    end: int,
    *,
    after: datetime,
    services: frozenset[int] | None = None,
) -> Gap | None:
    """The free time around what was freed, ``start`` to ``end`` in minutes of the day.

    From neighbour to neighbour within the doctor's hours and outside kept time, and not before
    ``after``. None where nothing of it is free or ahead.
    """
    free = mask(one.windows) & ~one.taken
    inside = (bit for bit in range(start // GRID, -(-end // GRID)) if free >> bit & 1)
    first = next(inside, None)
    if first is None:
        return None
    last = first
    while free >> last & 1:
        last += 1
    while first and free >> (first - 1) & 1:
        first -= 1
    first = max(first, _ahead(one.day, after))
    if first >= last:
        return None
    return Gap(one.staff_id, one.day, first * GRID, last * GRID, services)


def starts(candidate: Candidate, gap: Gap) -> list[int]:
    """The minutes of the day at which the candidate's visit can start in the gap."""
    free = ((1 << gap.minutes // GRID) - 1) << gap.start // GRID
    wished = free_starts(free, candidate.minutes) & candidate.wish.starts
    if candidate.before is not None:
        wished &= _earlier(gap.day, candidate.before)
    return minutes_of(wished)


def fits(candidate: Candidate, gap: Gap) -> bool:
    """Whether the gap is long enough, with the doctor, on the day and at the hour wished."""
    return (
        _doctor_suits(candidate, gap)
        and _day_suits(candidate, gap.day)
        and bool(starts(candidate, gap))
    )


def ranked(candidates: Iterable[Candidate], gap: Gap) -> list[Candidate]:
    """All who fit, urgent first, then who has waited longest; one line for each customer."""
    found: dict[int, Candidate] = {}
    for one in sorted((one for one in candidates if fits(one, gap)), key=lambda one: one.order):
        found.setdefault(one.customer_id, one)
    return list(found.values())


def _doctor_suits(candidate: Candidate, gap: Gap) -> bool:
    if candidate.staff_id is not None:
        return candidate.staff_id == gap.staff_id
    return (
        gap.services is None or candidate.service_id is None or candidate.service_id in gap.services
    )


def _day_suits(candidate: Candidate, day: date) -> bool:
    return (
        candidate.wish.takes(day)
        and (candidate.first_day is None or candidate.first_day <= day)
        and (candidate.last_day is None or day <= candidate.last_day)
    )


def _earlier(day: date, before: datetime) -> int:
    """Bits of ``day`` at which something starts earlier than ``before``."""
    if day != before.date():
        return (1 << BITS) - 1 if day < before.date() else 0
    return (1 << -(-(before.hour * 60 + before.minute) // GRID)) - 1


def _ahead(day: date, after: datetime) -> int:
    """The first bit of ``day`` that begins at ``after`` or later."""
    if day != after.date():
        return 0 if day > after.date() else BITS
    return -(-(after.hour * 3600 + after.minute * 60 + after.second) // (GRID * 60))


def _moment(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minute)
