"""How full the days of a month are."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.storage import reading


@dataclass(frozen=True, slots=True)
class Load:
    """How full a day is, minutes of all doctors together."""

    booked: int
    offered: int

    @property
    def share(self) -> float:
        return min(1.0, self.booked / self.offered) if self.offered else 1.0


def month_load(session: Session, first: date, last: date) -> dict[date, Load]:
    """How full each day from ``first`` to ``last`` is."""
    roster = Roster(session, first, last)
    live = ", ".join(f"'{status.value}'" for status in LIVE)
    booked: dict[str, float] = dict(
        reading.rows(
            session,
            "SELECT substr(start_at, 1, 10), sum(round((julianday(end_at) - julianday(start_at))"  # noqa: S608 - our own words
            " * 1440)) FROM appointment WHERE start_at >= ? AND start_at < ?"
            f" AND status IN ({live}) GROUP BY 1",
            (first.isoformat(), (last + timedelta(1)).isoformat()),
        )
    )
    loads: dict[date, Load] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(number)
        offered = sum(w.minutes for column in roster.columns(day) for w in column.windows)
        loads[day] = Load(int(booked.get(day.isoformat(), 0)), offered)
    return loads
