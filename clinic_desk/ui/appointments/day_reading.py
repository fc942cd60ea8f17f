"""What the board is filled with: a day or a week of the book and what lies beside it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.month import MonthDay, month_days
from clinic_desk.desk.appointments.queries import DayBook, Roster
from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.clinic.queries import ChairRow, setting
from clinic_desk.desk.customers.priority import ELDERLY_FROM
from clinic_desk.desk.fees.beside import beside_visits
from clinic_desk.ui.appointments.board.arranging import by_chair, by_doctor, by_week
from clinic_desk.ui.appointments.board.sheet import Beside, Sheet
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.appointments.roster_cache import RosterCache

ELDERLY = "waiting.elderly_from"
"""The clinic's setting."""
_WEEK = timedelta(days=6)
_WEEKS = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown; ``staff_id`` is whose week, ``amounts`` whether debts may be seen."""

    view: View
    day: date
    staff_id: int | None = None
    amounts: bool = False


def read_sheet(session: Any, wanted: Wanted, rosters: RosterCache) -> Sheet:
    """The lanes of a day, or of the week that holds it."""
    day, staff_id = wanted.day, wanted.staff_id
    weekly = wanted.view is View.WEEK and staff_id is not None
    days = week_of(day) if weekly else [day]
    roster = spanning(session, rosters, days[0], days[-1])
    books = [queries.day_book(session, one, roster) for one in days]
    chairs = all_chairs(session)
    beside = _beside(session, wanted, books, chairs)
    if weekly and staff_id is not None:
        return by_week(books, staff_id, beside)
    if wanted.view is View.CHAIRS:
        return by_chair(books[0], [chair for chair in chairs if chair.active], beside)
    return by_doctor(books[0], beside)


def read_month(session: Any, day: date, rosters: RosterCache) -> dict[date, MonthDay]:
    """The whole weeks that the month of ``day`` lies in."""
    first = day.replace(day=1)
    start = first - timedelta(days=first.weekday())
    last = start + timedelta(days=7 * _WEEKS - 1)
    return month_days(session, start, last, spanning(session, rosters, start, last))


def week_of(day: date) -> list[date]:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=number) for number in range(7)]


def spanning(session: Any, rosters: RosterCache, first: date, last: date) -> Roster:
    """A roster that holds both days; the one that is kept, where it does."""
    roster = rosters.around(session, first)
    if not roster.holds(last):
        rosters.forget()
        roster = rosters.around(session, last)
    return roster if roster.holds(first) else Roster(session, first, last)


def _beside(session: Any, wanted: Wanted, books: list[DayBook], chairs: list[ChairRow]) -> Beside:
    named = {chair.id: chair for chair in chairs}
    weekly = wanted.view is View.WEEK
    visits = [
        visit
        for book in books
        for visit in book.visits
        if not weekly or visit.staff_id == wanted.staff_id
    ]
    if not visits:
        return Beside(chairs=named)
    people = list({visit.customer_id for visit in visits})
    elderly = setting(session, ELDERLY, ELDERLY_FROM)
    known = beside_visits(
        session, [visit.id for visit in visits], people, wanted.day, amounts=wanted.amounts
    )
    return Beside(*known, named, elderly if isinstance(elderly, int) else ELDERLY_FROM)
