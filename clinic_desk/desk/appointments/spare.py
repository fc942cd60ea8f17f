"""Spare time as bits: what of a doctor's days can still be had, with what is planned kept out.

The search for free times (free.next_free) is asked for every free five minutes, so that its
rule holds here too: hours, visits, kept time, the chair, the patient's other visits, travel.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.slots import BITS, GRID, busy_mask

Key = tuple[int, date]
_CHUNK = timedelta(days=7)


class Spare:
    """Free bits by doctor and day, read as far as they are asked for. Doctor 0: the device."""

    def __init__(self, session: Session, sought: Sought, roster: Roster | None = None) -> None:
        """``sought.minutes`` does not matter: bits are five minutes each."""
        self._session, self._roster = session, roster
        self._sought = replace(sought, minutes=GRID)
        self._bits: dict[Key, int] = {}
        self._read: set[date] = set()
        self._taken: dict[Key, int] = {}
        self.staff_ids: Sequence[int] = (0,) if sought.on_device else sought.staff_ids or ()

    def on(self, staff_id: int, day: date) -> int:
        """The free bits of a day, without what was taken."""
        if day not in self._read:
            self._look(day, day + _CHUNK - timedelta(1))
        key = staff_id, day
        return self._bits.get(key, 0) & ~self._taken.get(key, 0)

    def take(self, form: VisitForm, *, whoever: bool = False) -> None:
        """Keep a planned visit's time out, for its doctor, or ``whoever`` the doctor is (the
        patient is the same); with the way between, where the next visit needs one.
        """
        way = self._sought.travel
        first, last = _minute(form.away_from) - way, _minute(form.away_until) + way
        for staff_id in self.staff_ids if whoever else (form.staff_id or 0,):
            self._keep_out(staff_id, form.start_at.date(), first, last)

    def _keep_out(self, staff_id: int, day: date, first: int, last: int) -> None:
        key = staff_id, day
        self._taken[key] = self._taken.get(key, 0) | busy_mask([(first, last)])

    def _look(self, first: date, last: date) -> None:
        sought = replace(
            self._sought, after=max(self._sought.after, datetime.combine(first, time()))
        )
        self._read.update(first + timedelta(n) for n in range((last - first).days + 1))
        if sought.after.date() > last:
            return
        most = BITS * max(len(self.staff_ids), 1)
        cells = next_free(
            self._session,
            sought,
            count=most * _CHUNK.days,
            per_day=most,
            step=GRID,
            roster=self._roster,
            until=last,
        )
        for cell in cells:
            key = cell.staff_id, cell.day
            self._bits[key] = self._bits.get(key, 0) | 1 << cell.start // GRID


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute
