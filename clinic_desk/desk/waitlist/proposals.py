"""New times for visits that must be moved: three for each, and none for two people at once."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.free import widened
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.slots import (
    GRID,
    DoctorDay,
    Slot,
    busy_mask,
    first_free,
    free_starts,
    mask,
)
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.waitlist.capable import Capable
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.desk.waitlist.taken import Taken

OFFERED = 3
OTHER = 2
"""The place of the other doctor's time among those offered; the own doctor's stand before it."""
HORIZON = timedelta(days=90)
STEP = 15
"""Minutes of the clock at which times are offered."""
_NOBODY: Mapping[int, Sequence[Slot]] = {}


def proposals(
    session: Session,
    rows: Sequence[DisplacedRow],
    now: datetime,
    roster: Roster | None = None,
    *,
    held: Mapping[int, Sequence[Slot]] = _NOBODY,
    only: Collection[int] | None = None,
) -> dict[int, list[Slot]]:
    """Three times for each visit of ``rows``, by its number: the first two that its doctor has
    after the leave, and the first of another doctor who does the service, all not before the
    time the patient had. Where there is no such doctor or no such time, one of the other kind
    stands in its place; there are fewer where nothing is free within 90 days.

    Each can be booked as it is, and no two visits are offered the same time of a doctor, a
    chair or a person. Those that come first in ``rows`` choose first.

    ``held`` are times that were offered before: those that are still free keep their places,
    so that nobody hears one time and is given another. ``only``: the visits to make proposals
    for; what the others hold is kept for them.
    """
    if not rows:
        return {}
    last = max(now, *(row.start_at for row in rows)).date() + HORIZON
    if roster is None:
        roster = Roster(session, now.date(), last)
    book = _Book(session, roster, rows, now)
    offers = {row.id: book.still_free(row, held.get(row.id, ()), only) for row in rows}
    for row in rows:
        book.hold(row, offers[row.id])
    capable = Capable(session, roster.doctors)
    for row in rows:
        if only is None or row.id in only:
            book.fill(row, offers[row.id], capable)
    return {
        row.id: [slot for slot in offers[row.id] if slot is not None]
        for row in rows
        if only is None or row.id in only
    }


Offers = list[Slot | None]
"""Three places; None: nothing there yet."""


class _Book:
    """The book from now on as bits, and what is held of it for those on the list."""

    def __init__(
        self, session: Session, roster: Roster, rows: Sequence[DisplacedRow], now: datetime
    ) -> None:
        self._roster, self._now = roster, now
        self._taken = Taken(session, rows, now.date())
        self._held: dict[tuple[str, int, str], dict[int, int]] = {}

    def still_free(
        self, row: DisplacedRow, slots: Sequence[Slot], only: Collection[int] | None
    ) -> Offers:
        """The times held for a visit; those that were given away are gone."""
        kept: Offers = list(slots[:OFFERED])
        if only is None or row.id in only:
            kept = [slot if slot and self._is_free(row, slot) else None for slot in kept]
        return kept + [None] * (OFFERED - len(kept))

    def hold(self, row: DisplacedRow, offers: Iterable[Slot | None]) -> None:
        for slot in filter(None, offers):
            way = row.travel
            own = busy_mask([(slot.start, slot.start + row.minutes)])
            out = busy_mask([(slot.start - way, slot.start + row.minutes + way)])
            if slot.staff_id:
                self._keep(row, "staff", slot.staff_id, slot.day, out)
            self._keep(row, "customer", row.customer_id, slot.day, own)
            if row.chair_id is not None:
                self._keep(row, "chair", row.chair_id, slot.day, own)

    def fill(self, row: DisplacedRow, offers: Offers, capable: Capable) -> None:
        """Find a time for each place that has none."""
        own = [row.staff_id or 0] if capable.works(row.staff_id) else []
        others = capable.others(row)
        for place, slot in enumerate(offers):
            if slot is not None:
                continue
            ways = (others, own) if place == OTHER else (own, others)
            found = next(filter(None, (self._first(row, who, offers) for who in ways)), None)
            if found is not None:
                offers[place] = found
                self.hold(row, [found])

    def _first(self, row: DisplacedRow, doctors: Sequence[int], offers: Offers) -> Slot | None:
        after = max(self._now, row.start_at)
        last = after.date() + HORIZON
        days = self._days(row, doctors, after.date(), last, [slot for slot in offers if slot])
        found = first_free(days, minutes=row.minutes, count=1, after=after, step=STEP)
        return found[0] if found else None

    def _days(
        self,
        row: DisplacedRow,
        doctors: Sequence[int],
        first: date,
        last: date,
        mine: Sequence[Slot],
    ) -> Iterator[DoctorDay]:
        day = first
        while doctors and day <= last and self._roster.holds(day):
            opening = self._roster.opening.on(day)
            for who in doctors if opening else ():
                yield self._day(row, day, who, mine)
            day += timedelta(1)

    def _day(self, row: DisplacedRow, day: date, who: int, mine: Sequence[Slot]) -> DoctorDay:
        """A doctor's day as this visit finds it; ``mine`` is offered to it already."""
        opening = self._roster.opening.on(day)
        hours = self._roster.hours.on(who, day, opening) if who else opening
        said, way = day.isoformat(), row.travel
        doctor = self._taken.of("staff", who, day) | self._holding(row, "staff", who, said)
        doctor |= self._taken.of("clinic", 0, day)
        doctor |= busy_mask(
            (slot.start - way, slot.start + row.minutes + way)
            for slot in mine
            if (slot.day, slot.staff_id) == (day, who)
        )
        if way:
            doctor = widened(doctor, way)
            hours = tuple(
                Window(one.start + way, one.end - way) for one in hours if one.minutes > 2 * way
            )
        person = self._taken.of("customer", row.customer_id, day, but=row.id)
        person |= self._holding(row, "customer", row.customer_id, said)
        if row.chair_id is not None:
            person |= self._taken.of("chair", row.chair_id, day, but=row.id)
            person |= self._holding(row, "chair", row.chair_id, said)
        return DoctorDay(day, who, hours, doctor | person)

    def _is_free(self, row: DisplacedRow, slot: Slot) -> bool:
        if slot.at < self._now or not self._roster.holds(slot.day):
            return False
        one = self._day(row, slot.day, slot.staff_id, ())
        starts = free_starts(mask(one.windows) & ~one.taken, row.minutes)
        return bool(starts >> slot.start // GRID & 1)

    def _keep(self, row: DisplacedRow, kind: str, number: int, day: date, bits: int) -> None:
        of = self._held.setdefault((kind, number, day.isoformat()), {})
        of[row.id] = of.get(row.id, 0) | bits

    def _holding(self, row: DisplacedRow, kind: str, number: int, day: str) -> int:
        """What the others hold."""
        bits = 0
        for visit, held in self._held.get((kind, number, day), {}).items():
            if visit != row.id:
                bits |= held
        return bits
