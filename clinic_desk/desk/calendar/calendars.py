"""The two calendars of the desk: when the clinic is open, and which days are workdays by law."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.calendar.holidays import NO_HOLIDAYS, HolidayRow, Holidays
from clinic_desk.desk.calendar.hours import Windows
from clinic_desk.desk.calendar.records import HolidayPolicy

_SATURDAY = 5


class DayKind(Worded):
    """Why the clinic has the hours it has on a day."""

    USUAL = "usual", QT_TRANSLATE_NOOP("DayKind", "Usual hours")
    CLOSED_WEEKDAY = "closed_weekday", QT_TRANSLATE_NOOP("DayKind", "Closed on this weekday")
    REST = "rest", QT_TRANSLATE_NOOP("DayKind", "Closed for a holiday")
    MAKE_UP = "make_up", QT_TRANSLATE_NOOP("DayKind", "Open for a make-up workday")
    OVERRIDE_CLOSED = "override_closed", QT_TRANSLATE_NOOP("DayKind", "Closed on this day")
    OTHER_HOURS = "other_hours", QT_TRANSLATE_NOOP("DayKind", "Other hours on this day")


@dataclass(frozen=True, slots=True)
class OtherHours:
    """A dated override; no windows: closed."""

    windows: Windows
    note: str = ""


@dataclass(frozen=True, slots=True)
class DayReason:
    """A day of the year view. ``holiday`` stands also where the clinic does not follow it."""

    kind: DayKind
    windows: Windows
    note: str = ""
    """What was noted with an override."""
    holiday: HolidayRow | None = None


@dataclass(frozen=True, slots=True)
class ClinicCalendar:
    """When the clinic is open. ``week`` by weekday, Monday 0; a closed weekday is missing.

    A dated override wins; then a day of rest on which the clinic closes; then a make-up day on
    a weekday that is otherwise closed, with the hours of the first open weekday; then the week.
    """

    week: Mapping[int, Windows]
    overrides: Mapping[date, OtherHours]
    holidays: Holidays = NO_HOLIDAYS
    policy: HolidayPolicy = HolidayPolicy.NEVER
    make_up: bool = False

    @property
    def follows(self) -> bool:
        """Whether holidays change its hours at all."""
        return self.make_up or self.policy is not HolidayPolicy.NEVER

    def on(self, day: date) -> Windows:
        """The windows of ``day``; empty: closed."""
        other = self.overrides.get(day)
        if other is not None:
            return other.windows
        usual = self.week.get(day.weekday(), ())
        if self.make_up or self.policy is not HolidayPolicy.NEVER:
            moved = self.holidays.on(day)
            if moved is not None:
                return self._moved(moved, usual)
        return usual

    def _moved(self, moved: HolidayRow, usual: Windows) -> Windows:
        if not moved.rest:
            if usual or not self.make_up:
                return usual
            return next((self.week[place] for place in range(7) if self.week.get(place)), ())
        if self.policy is HolidayPolicy.SPRING:
            return () if moved.spring else usual
        return () if self.policy is HolidayPolicy.ALL else usual

    def why(self, day: date) -> DayReason:
        """The windows of ``day`` and where they come from."""
        moved, other = self.holidays.on(day), self.overrides.get(day)
        if other is not None:
            kind = DayKind.OTHER_HOURS if other.windows else DayKind.OVERRIDE_CLOSED
            return DayReason(kind, other.windows, other.note, moved)
        windows, usual = self.on(day), self.week.get(day.weekday(), ())
        kind = DayKind.USUAL if usual else DayKind.CLOSED_WEEKDAY
        if windows and not usual:
            kind = DayKind.MAKE_UP
        elif usual and not windows:
            kind = DayKind.REST
        return DayReason(kind, windows, holiday=moved)

    def provisional(self, day: date) -> bool:
        """Whether the hours of ``day`` may change when the notice of its year comes."""
        return self.follows and self.holidays.provisional(day)


@dataclass(frozen=True, slots=True)
class StatutoryCalendar:
    """Workdays by law: Monday to Friday, moved by days of rest and make-up days."""

    holidays: Holidays

    def works(self, day: date) -> bool:
        moved = self.holidays.on(day)
        return day.weekday() < _SATURDAY if moved is None else not moved.rest

    def provisional(self, day: date) -> bool:
        """Whether the year of ``day`` is only estimated."""
        return self.holidays.provisional(day)


def provisional_between(
    calendar: ClinicCalendar | StatutoryCalendar, first: date, last: date
) -> bool:
    """Whether any year from ``first`` to ``last`` is provisional, in either order."""
    low, high = sorted((first.year, last.year))
    return any(calendar.provisional(date(year, 1, 1)) for year in range(low, high + 1))
