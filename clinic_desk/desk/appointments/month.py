"""A month at a glance: visits, free time and why a day is closed, by day and doctor."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.blocks import blocks
from clinic_desk.desk.appointments.load import Fullness, by_day, fullness, offered_of
from clinic_desk.desk.appointments.queries import ColumnRow, Roster
from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.appointments.slots import GRID, mask, taken_by_stamp
from clinic_desk.desk.calendar.calendars import DayReason
from clinic_desk.storage import reading


@dataclass(frozen=True, slots=True)
class DoctorMonthDay:
    """One doctor's day; kept time is not offered."""

    staff_id: int
    name: str
    colour: str
    visits: int
    offered: int
    """Minutes that can be booked at all."""
    free: int
    """Minutes of them that are not taken."""

    @property
    def share(self) -> float:
        """How much of what is offered is taken; 0 where nothing is."""
        return 1 - self.free / self.offered if self.offered else 0.0


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day of the book; doctors who are away have nothing offered."""

    day: date
    reason: DayReason
    """The clinic's hours and why they are so."""
    visits: int
    """With those on a device, without a doctor."""
    doctors: tuple[DoctorMonthDay, ...]

    @property
    def offered(self) -> int:
        return sum(one.offered for one in self.doctors)

    @property
    def free(self) -> int:
        return sum(one.free for one in self.doctors)

    @property
    def fullness(self) -> Fullness:
        if not self.offered:
            return Fullness.CLOSED
        return fullness(1 - self.free / self.offered)


_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)
_VISITS = (
    "SELECT coalesce(staff_id, 0), start_at, end_at FROM appointment"  # noqa: S608 - our own words
    f" WHERE start_at >= ? AND start_at < ? AND status IN ({_LIVE})"
)


def month_days(
    session: Session, first: date, last: date, roster: Roster | None = None
) -> dict[date, MonthDay]:
    """Every day from ``first`` to ``last``: two statements, and those of a new ``roster``."""
    if roster is None or not (roster.holds(first) and roster.holds(last)):
        roster = Roster(session, first, last)
    span = (first.isoformat(), (last + timedelta(1)).isoformat())
    visits = reading.rows(session, _VISITS, span)
    counts = Counter((staff_id, start[:10]) for staff_id, start, _ in visits)
    totals = Counter(start[:10] for _, start, _ in visits)
    taken = taken_by_stamp(visits)
    kept = by_day(blocks(session, first, last))
    found: dict[date, MonthDay] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        said = day.isoformat()
        doctors = tuple(
            _doctor(
                column,
                mask(offered_of(column.staff_id, column.windows, kept.get(day, ()))),
                taken.get((column.staff_id, said), 0),
                counts[column.staff_id, said],
            )
            for column in roster.columns(day)
        )
        found[day] = MonthDay(day, roster.opening.calendar.why(day), totals[said], doctors)
    return found


def _doctor(column: ColumnRow, offered: int, taken: int, visits: int) -> DoctorMonthDay:
    return DoctorMonthDay(
        column.staff_id,
        column.name,
        column.colour,
        visits,
        offered.bit_count() * GRID,
        (offered & ~taken).bit_count() * GRID,
    )
