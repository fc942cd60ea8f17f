"""Changing which days are holidays, and what the clinic makes of them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import insert, select

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.calendar.holidays import MAKE_UP, POLICY, HolidayRow, estimated, shipped
from clinic_desk.desk.calendar.records import (
    Holiday,
    HolidayKind,
    HolidayPolicy,
    HolidaySource,
    HolidayYear,
)
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.storage.act import Act

_DECEMBER = 12
_LAST_WEEK = 25
LONGEST_NAME = 60


class RowOfOtherYear(DeskError):
    field = "rows"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "{day} is not a day of {year}: choose the list of that year."
    )


class DayTwice(DeskError):
    field = "rows"
    text = QT_TRANSLATE_NOOP("DeskError", "{day} is listed twice: leave one of the two out.")


class NoRestDays(DeskError):
    field = "rows"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "The list names no day of rest in {year}: choose the whole list of the year."
    )


class DayEstimated(DeskError):
    field = "kind"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "{day} is a holiday by law until the notice of its year is entered: enter the hours of "
        "this day instead.",
    )


class HolidayNameLong(DeskError):
    field = "name"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter a name of at most {most} characters.")


def seed_holidays(act: Act) -> tuple[int, ...]:
    """Enter the notices that ship with the program; the years that were new are returned.

    Years that are known already stay as they are, and days that were entered by hand too.
    In a bulk action it is two statements.
    """
    known = set(act.session.scalars(select(HolidayYear.year)))
    taken = set(act.session.scalars(select(Holiday.day)))
    years = tuple(sorted(shipped().keys() - known))
    days = [row for year in years for row in shipped()[year] if row.day not in taken]
    found: list[dict[str, Any]] = [
        {"day": row.day, "kind": row.kind, "name": row.name, "source": row.source} for row in days
    ]
    marks: list[dict[str, Any]] = [
        {"year": year, "source": HolidaySource.OFFICIAL} for year in years
    ]
    if not act.action.bulk:
        act.session.add_all([Holiday(**values) for values in found])
        act.session.add_all([HolidayYear(**values) for values in marks])
        return years
    for kind, lot in ((Holiday, found), (HolidayYear, marks)):
        if lot:
            act.session.execute(insert(kind), lot)
            act.action.bulk_tables[kind.__tablename__] = len(lot)
    return years


def set_holiday(act: Act, day: date, kind: HolidayKind | None, name: str = "") -> None:
    """Make ``day`` a day of rest or a make-up workday by hand; None: an ordinary day again.

    Raises:
        DayEstimated: None for a day that is only estimated: the estimate would come back.
        HolidayNameLong: as named.

    """
    found = act.session.scalar(select(Holiday).where(Holiday.day == day))
    if kind is None:
        if found is not None and found.source is HolidaySource.MANUAL:
            act.session.delete(found)
            return
        year = select(HolidayYear.id).where(HolidayYear.year == day.year)
        if act.session.scalar(year) is None and any(row.day == day for row in estimated(day.year)):
            raise DayEstimated(day=day)
        if found is not None:
            act.session.delete(found)
        return
    said = folded(name)
    if len(said) > LONGEST_NAME:
        raise HolidayNameLong(most=LONGEST_NAME)
    _put(act, found, HolidayRow(day, kind, said, HolidaySource.MANUAL))


def take_year(act: Act, year: int, rows: Sequence[HolidayRow]) -> None:
    """The notice of a year: its days replace those known or estimated; the year is published.

    Days entered by hand stay as they are. A notice may reach into the last week of the year
    before (New Year's Day). A make-up day on Monday to Friday is taken: it is an ordinary day.

    Raises:
        RowOfOtherYear, DayTwice, NoRestDays: as named; nothing was changed.

    """
    _check(year, rows)
    wanted = {row.day: row for row in rows}
    first = min([date(year, 1, 1), *wanted])
    span = select(Holiday).where(Holiday.day.between(first, date(year, 12, 31)))
    years = set(act.session.scalars(select(HolidayYear.year)))
    for old in act.session.scalars(span).all():
        row = wanted.pop(old.day, None)
        if old.source is HolidaySource.MANUAL:
            continue
        if row is not None:
            _put(act, old, row)
        elif old.day.year == year and not (_of_next_notice(old.day) and year + 1 in years):
            act.session.delete(old)
    for row in wanted.values():
        _put(act, None, row)
    if year not in years:
        act.session.add(HolidayYear(year=year, source=HolidaySource.OFFICIAL))


def set_policy(act: Act, policy: HolidayPolicy, *, make_up: bool) -> None:
    """On which days of rest the clinic closes, and whether it opens on make-up days."""
    keep_setting(act, POLICY, policy.value)
    keep_setting(act, MAKE_UP, make_up)


def _check(year: int, rows: Sequence[HolidayRow]) -> None:
    seen: set[date] = set()
    for row in rows:
        before = row.day.year == year - 1 and _of_next_notice(row.day)
        if row.day.year != year and not before:
            raise RowOfOtherYear(day=row.day, year=year)
        if row.day in seen:
            raise DayTwice(day=row.day)
        seen.add(row.day)
    if not any(row.rest and row.day.year == year for row in rows):
        raise NoRestDays(year=year)


def _of_next_notice(day: date) -> bool:
    return day.month == _DECEMBER and day.day >= _LAST_WEEK


def _put(act: Act, found: Holiday | None, row: HolidayRow) -> None:
    if found is None:
        found = Holiday(day=row.day)
        act.session.add(found)
    found.kind, found.name, found.source = row.kind, row.name, row.source
