"""Free times: the first openings of a doctor, of any doctor, or of a device."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.appointments.slots import (
    ANY,
    DoctorDay,
    Reason,
    Slot,
    Wish,
    first_free,
    taken_by_stamp,
    why_none,
)
from clinic_desk.desk.calendar.hours import Window, Windows
from clinic_desk.storage import reading

HORIZON = timedelta(days=180)
_CHUNK = timedelta(days=21)
_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)


@dataclass(frozen=True, slots=True)
class Sought:
    """What a free time is looked for.

    ``staff_ids`` None: any doctor, in the order of the board. ``on_device``: without a doctor,
    on ``chair_id``. With a chair or a customer their own visits are kept out of too, so that
    what is offered can be booked. ``travel`` minutes are free before and after.
    """

    minutes: int
    after: datetime
    staff_ids: Sequence[int] | None = None
    chair_id: int | None = None
    customer_id: int | None = None
    on_device: bool = False
    travel: int = 0
    wish: Wish = ANY
    own: int = 0
    """The visit that is to be moved: its own time counts as free."""


def next_free(
    session: Session,
    sought: Sought,
    *,
    count: int = 10,
    per_day: int = 1,
    step: int = 15,
    roster: Roster | None = None,
    until: date | None = None,
) -> list[Slot]:
    """The first openings, at most ``per_day`` a date, inside hours and outside kept time.

    Looks half a year ahead, or to ``until``. ``Slot.staff_id`` is 0 on a device.
    """
    first = sought.after.date()
    last = until or first + HORIZON
    if roster is None or not (roster.holds(first) and roster.holds(last)):
        roster = Roster(session, first, last)
    days = _Days(session, roster, sought)
    return first_free(
        days.between(first, last),
        minutes=sought.minutes,
        count=count,
        after=sought.after,
        per_day=per_day,
        step=step,
        wish=sought.wish,
    )


def why_no_slot(session: Session, day: date, sought: Sought) -> Reason | None:
    """Why the doctor or device sought has no opening on ``day``; None where there is one."""
    roster = Roster(session, day, day)
    found = list(_Days(session, roster, sought).between(day, day))
    opening = roster.opening.on(day)
    reasons = [
        why_none(one, opening=opening, minutes=sought.minutes, after=sought.after, wish=sought.wish)
        for one in found
    ]
    if not reasons:
        return Reason.AWAY
    return None if None in reasons else reasons[0]


class _Days:
    """Every doctor's day, in order, the book read by a few weeks at a time."""

    def __init__(self, session: Session, roster: Roster, sought: Sought) -> None:
        self._session, self._roster, self._sought = session, roster, sought
        wanted = sought.staff_ids
        self._doctors = [one.id for one in roster.doctors if wanted is None or one.id in wanted]
        if sought.on_device:
            self._doctors = [0]

    def between(self, first: date, last: date) -> Iterator[DoctorDay]:
        start = first
        while start <= last:
            end = min(start + _CHUNK, last + timedelta(1))
            yield from self._chunk(start, end)
            start = end

    def _chunk(self, start: date, end: date) -> Iterator[DoctorDay]:
        taken = self._taken(start, end)
        everybody = taken_by_stamp(self._for_all(start, end))
        others = taken_by_stamp(self._of_patient_and_chair(start, end))
        for number in range((end - start).days):
            day = start + timedelta(number)
            opening, said = self._roster.opening.on(day), day.isoformat()
            shared = everybody.get((0, said), 0)
            for who in self._doctors:
                hours = self._roster.hours.on(who, day, opening) if who else opening
                doctors = taken.get((who, said), 0) | shared
                yield self._day(day, who, hours, doctors, others.get((0, said), 0))

    def _day(self, day: date, who: int, hours: Windows, taken: int, others: int) -> DoctorDay:
        way = self._sought.travel
        if way:
            # as if all else of the doctor's began earlier and ended later
            taken = widened(taken, way)
            hours = tuple(
                Window(one.start + way, one.end - way) for one in hours if one.minutes > 2 * way
            )
        return DoctorDay(day, who, hours, taken | others)

    def _taken(self, start: date, end: date) -> dict[tuple[int, str], int]:
        if self._sought.on_device:
            return {}
        return taken_by_stamp(
            reading.rows(
                self._session,
                "SELECT staff_id, start_at, end_at FROM appointment"  # noqa: S608 - our own words
                f" WHERE start_at >= ? AND start_at < ? AND status IN ({_LIVE}){self._but_own()}"
                " UNION ALL SELECT staff_id, start_at, end_at FROM block"
                f" WHERE start_at >= ? AND start_at < ? AND staff_id IS NOT NULL{self._but_ways()}",
                (start.isoformat(), end.isoformat()) * 2,
            )
        )

    def _for_all(self, start: date, end: date) -> list[Any]:
        """What stands in the way whoever the doctor is: time kept for the whole clinic."""
        return reading.rows(
            self._session,
            "SELECT 0, start_at, end_at FROM block WHERE start_at >= ? AND start_at < ?"
            " AND staff_id IS NULL AND chair_id IS NULL",
            (start.isoformat(), end.isoformat()),
        )

    def _of_patient_and_chair(self, start: date, end: date) -> list[Any]:
        """Visits of the same patient or chair, and time kept of the chair."""
        span = (start.isoformat(), end.isoformat())
        rows: list[Any] = []
        for column, value in (
            ("chair_id", self._sought.chair_id),
            ("customer_id", self._sought.customer_id),
        ):
            if value is not None:
                rows += reading.rows(
                    self._session,
                    f"SELECT 0, start_at, end_at FROM appointment WHERE {column} = ?"  # noqa: S608 - our own words
                    f" AND start_at >= ? AND start_at < ? AND status IN ({_LIVE}){self._but_own()}",
                    (value, *span),
                )
        if self._sought.chair_id is not None:
            rows += reading.rows(
                self._session,
                "SELECT 0, start_at, end_at FROM block"
                " WHERE start_at >= ? AND start_at < ? AND chair_id = ?",
                (*span, self._sought.chair_id),
            )
        return rows

    def _but_own(self) -> str:
        return f" AND id != {int(self._sought.own)}" if self._sought.own else ""

    def _but_ways(self) -> str:
        own = int(self._sought.own)
        return f" AND coalesce(appointment_id, 0) != {own}" if own else ""


def widened(taken: int, minutes: int) -> int:
    """Bits of slots.GRID minutes, each piece longer by ``minutes`` at both ends."""
    for _ in range(minutes // 5):
        taken |= (taken << 1) | (taken >> 1)
    return taken
