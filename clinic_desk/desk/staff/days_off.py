"""Days on which somebody works other hours, or not at all."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.calendar.hours import Windows, parse_hours
from clinic_desk.desk.staff.records import StaffOverride


@dataclass(frozen=True, slots=True)
class DayOffRow:
    """``windows`` empty: away all day."""

    id: int
    day: date
    windows: Windows
    note: str


def days_off(session: Session, staff_id: int, since: date) -> list[DayOffRow]:
    """From ``since`` on, the next first."""
    wanted = (
        select(StaffOverride.id, StaffOverride.day, StaffOverride.windows, StaffOverride.note)
        .where(StaffOverride.staff_id == staff_id, StaffOverride.day >= since)
        .order_by(StaffOverride.day)
    )
    return [
        DayOffRow(number, day, parse_hours(windows), note)
        for number, day, windows, note in session.execute(wanted)
    ]
