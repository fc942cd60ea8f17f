"""Leave: somebody is away from a moment to a moment. It is kept as days with other hours.

A day that had hours of its own before keeps them in its note, behind an arrow
(``Sick ← 09:00-12:00 · Half day``), and has them again when the leave ends.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import folded
from clinic_desk.desk.calendar.hours import (
    DAY,
    Window,
    Windows,
    format_hours,
    intersect,
    parse_hours,
    subtract,
)
from clinic_desk.desk.calendar.queries import Opening
from clinic_desk.desk.staff.queries import WorkingHours
from clinic_desk.desk.staff.records import Staff, StaffOverride
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act

LONGEST = timedelta(days=366)
_ARROW, _DOT = "←", "·"
_NONE = "-"
"""Hours of a day on which somebody was away before, as parse_hours reads them."""


class LeaveBackwards(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP("DeskError", "The leave ends before it begins. Enter a later end.")


class LeaveTooLong(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP("DeskError", "A leave lasts at most a year. Enter an earlier end.")


class LeaveOver(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "This leave is already over. Enter an end that lies ahead."
    )


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Somebody is away from ``first`` up to, not including, ``last``.

    Whole days begin and end at midnight.
    """

    id: int
    staff_id: int
    name: str
    first: datetime
    last: datetime
    reason: str

    @property
    def first_day(self) -> date:
        return self.first.date()

    @property
    def last_day(self) -> date:
        return _last_day(self.last)


def take_leave(act: Act, staff_id: int, first: datetime, last: datetime, reason: str = "") -> None:
    """Somebody is away from ``first`` up to ``last``: no hours on whole days, on others what is
    left of them. Visits that are there stay until they are moved.

    Needs ``Right.BOOK`` alone: whoever answers the phone when a doctor falls ill enters it.

    Raises:
        LeaveBackwards, LeaveTooLong, LeaveOver, NotAllowed: as named.

    """
    need(act, Right.BOOK)
    if first >= last:
        raise LeaveBackwards
    if last - first > LONGEST:
        raise LeaveTooLong
    if last <= act.now:
        raise LeaveOver
    kept = _reason(reason)
    known = {row.day: row for row in _overrides(act.session, staff_id, first.date(), last.date())}
    usual = _Usual(act.session, first.date(), last.date())
    for day, away in _pieces(first, last):
        found = known.get(day)
        hours = parse_hours(found.windows) if found else usual.on(staff_id, day)
        left = subtract(hours, (away,))
        if found is None:
            if left != hours or away.minutes == DAY:
                new = StaffOverride(staff_id=staff_id, day=day, windows=format_hours(left))
                new.note = kept
                act.session.add(new)
        elif left != hours:
            found.note = _noted(kept, found, usual)
            found.windows = format_hours(left)


def end_leave(act: Act, staff_id: int, first_day: date, last_day: date) -> int:
    """No leave from ``first_day`` to ``last_day``, both included; on how many days it ended.

    The week's hours hold again, or those that a day had of its own before. Days with other
    hours that are no leave stay as they are.

    Raises:
        LeaveBackwards, NotAllowed: as named.

    """
    need(act, Right.BOOK)
    if last_day < first_day:
        raise LeaveBackwards
    ended = 0
    usual = _Usual(act.session, first_day, last_day)
    for found in _overrides(act.session, staff_id, first_day, last_day):
        before = _read(found.note).before
        if before is not None:
            found.windows, found.note = format_hours(before.windows), before.note
        elif _is_leave(found, usual):
            act.session.delete(found)
        else:
            continue
        ended += 1
    return ended


def reason_of(note: str) -> str:
    """A day's note as people read it, without what the day said before the leave."""
    return _read(note).reason


def with_reason(note: str, reason: str) -> str:
    """The note with another reason; what the day said before the leave stays in it."""
    if _read(note).before is None:
        return folded(reason)
    return folded(f"{_reason(reason)} {_ARROW}{note.partition(_ARROW)[2]}")


def leaves(session: Session, staff_id: int | None, since: date) -> list[LeaveRow]:
    """Leave from ``since`` on, of one person or (None) of everybody, the next first.

    Consecutive days with the same reason are one leave, unless there are hours between.
    """
    wanted = (
        select(StaffOverride, Staff.name)
        .join(Staff, Staff.id == StaffOverride.staff_id)
        .where(StaffOverride.day >= since)
        .order_by(StaffOverride.staff_id, StaffOverride.day)
    )
    if staff_id is not None:
        wanted = wanted.where(StaffOverride.staff_id == staff_id)
    rows = list(session.execute(wanted))
    if not rows:
        return []
    usual = _Usual(session, since, max(one.day for one, _ in rows))
    joined: list[LeaveRow] = []
    open_end = False
    for one, name in rows:
        away = _away(one, usual)
        if away is None:
            continue
        row = LeaveRow(one.id, one.staff_id, name, away.first, away.last, _read(one.note).reason)
        if open_end and away.from_start and joined and _goes_on(joined[-1], row):
            joined[-1] = replace(joined[-1], last=row.last)
        else:
            joined.append(row)
        open_end = away.to_end
    return sorted(joined, key=lambda row: (row.first, row.staff_id))


class _Before(NamedTuple):
    """What a day said before the leave."""

    windows: Windows
    note: str


class _Said(NamedTuple):
    """What a note says: the reason, and what the day said before, if it said anything."""

    reason: str
    before: _Before | None


class _Away(NamedTuple):
    first: datetime
    last: datetime
    from_start: bool
    to_end: bool
    """Whether it reaches the beginning and the end of that day's hours."""


class _Usual:
    """The hours of the week, in which dated days of somebody's own are left out."""

    def __init__(self, session: Session, first: date, last: date) -> None:
        self.opening = Opening(session, first, last)
        self._week = WorkingHours(session, date.max, date.min)

    def on(self, staff_id: int, day: date) -> Windows:
        return self._week.on(staff_id, day, self.opening.on(day))


def _pieces(first: datetime, last: datetime) -> Iterator[tuple[date, Window]]:
    """Each day of the leave with the minutes of it that it takes."""
    day, end = first.date(), _last_day(last)
    while day <= end:
        midnight = datetime.combine(day, time())
        start = max(first - midnight, timedelta(0))
        until = min(last - midnight, timedelta(days=1))
        minute = timedelta(minutes=1)
        yield day, Window(start // minute, -(-until // minute))
        day += timedelta(1)


def _last_day(last: datetime) -> date:
    return (last - timedelta(microseconds=1)).date()


def _overrides(session: Session, staff_id: int, first: date, last: date) -> list[StaffOverride]:
    wanted = select(StaffOverride).where(
        StaffOverride.staff_id == staff_id, StaffOverride.day.between(first, last)
    )
    return list(session.scalars(wanted.order_by(StaffOverride.day)))


def _away(row: StaffOverride, usual: _Usual) -> _Away | None:
    """The part of the day that is leave; None where the day only has other hours."""
    midnight = datetime.combine(row.day, time())
    windows, before = parse_hours(row.windows), _read(row.note).before
    opening = usual.opening.on(row.day)
    hours = intersect(before.windows, opening) if before else usual.on(row.staff_id, row.day)
    left = intersect(windows, opening)
    gone = subtract(hours, left)
    if before is None and windows and (not gone or subtract(left, hours)):
        return None
    if not left or not gone:
        return _Away(midnight, midnight + timedelta(1), from_start=True, to_end=True)
    return _Away(
        midnight + timedelta(minutes=gone[0].start),
        midnight + timedelta(minutes=gone[-1].end),
        from_start=gone[0].start == hours[0].start,
        to_end=gone[-1].end == hours[-1].end,
    )


def _is_leave(row: StaffOverride, usual: _Usual) -> bool:
    return _away(row, usual) is not None


def _goes_on(one: LeaveRow, other: LeaveRow) -> bool:
    same = (one.staff_id, one.reason) == (other.staff_id, other.reason)
    return same and other.first_day == one.last_day + timedelta(1)


def _reason(typed: str) -> str:
    return folded(typed.replace(_ARROW, " "))


def _noted(reason: str, row: StaffOverride, usual: _Usual) -> str:
    """The note of a day that was known before; the same leave, made longer, keeps its own."""
    if _read(row.note).reason == reason and _is_leave(row, usual):
        return row.note
    before = f"{row.windows or _NONE} {_DOT} {row.note}" if row.note else row.windows or _NONE
    return folded(f"{reason} {_ARROW} {before}")


def _read(note: str) -> _Said:
    reason, arrow, rest = note.partition(_ARROW)
    if arrow:
        hours, _, before = rest.partition(_DOT)
        try:
            return _Said(reason.strip(), _Before(parse_hours(hours), before.strip()))
        except DeskError:
            pass  # an arrow that somebody typed
    return _Said(note, None)
