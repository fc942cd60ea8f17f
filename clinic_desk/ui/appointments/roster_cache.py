"""Who works when, read once for months of days: the board asks at every turn of a page."""

from datetime import date, timedelta
from typing import Any

from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.ui.kit.context import Context

TABLES = frozenset(
    {
        "staff",
        "staff_window",
        "staff_override",
        "opening_window",
        "opening_override",
        "holiday",
        "holiday_year",
        "setting",
        "service",
    }
)
_BEFORE, _AHEAD = timedelta(days=45), timedelta(days=240)
"""The month shown, and the half year that a search for free time may look through."""


class RosterCache:
    """Forgets what it read when hours or staff change."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._roster: Roster | None = None

    def forget(self) -> None:
        self._roster = None

    def around(self, session: Any, day: date) -> Roster:
        """A roster that holds ``day`` and what is looked at from there."""
        today = self._context.clock().date()
        found = self._roster
        if found is None or not found.holds(day) or not found.holds(today):
            first, last = min(day, today) - _BEFORE, max(day, today) + _AHEAD
            found = self._roster = Roster(session, first, last)
        return found

    def names(self) -> dict[int, str]:
        """Doctors by number, in the order of the board."""
        today = self._context.clock().date()
        roster = self._context.read(lambda session: self.around(session, today))
        return {one.id: one.name for one in roster.doctors}
