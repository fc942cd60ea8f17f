"""Kept time that comes again on other days, and the visits that lie in it."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.blocks import BlockForm, BlockRow, blocks, paste_blocks
from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.calendar.queries import Opening
from clinic_desk.storage import reading
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile
from clinic_desk.storage.schema import stamp

FARTHEST = timedelta(days=366)


class RepeatOdd(DeskError):
    field = "until"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Kept time is repeated until a later day, at most a year ahead."
    )


def repeat_days(first: date, weekdays: Collection[int], until: date) -> list[date]:
    """The days after ``first`` up to ``until`` on these weekdays (Monday 0).

    Raises:
        RepeatOdd: ``until`` is not later, or more than a year ahead.

    """
    if not first < until <= first + FARTHEST:
        raise RepeatOdd
    days = (first + timedelta(number) for number in range(1, (until - first).days + 1))
    return [day for day in days if day.weekday() in weekdays]


def repeat_block(act: Act, form: BlockForm, weekdays: Collection[int], until: date) -> list[int]:
    """The same kept time on later days on which the clinic is open; simple copies.

    Raises:
        RepeatOdd, BlockOdd: as named.

    """
    days = repeat_days(form.start_at.date(), weekdays, until)
    opening = Opening(act.session, form.start_at.date(), until)
    made: list[int] = []
    for day in days:
        if opening.on(day):
            made += paste_blocks(act, [form], day)
    return made


_LIVE = ", ".join(f"'{status.value}'" for status in LIVE)
_WITHIN = (
    "SELECT count(*) FROM appointment WHERE start_at >= ? AND start_at < ? AND end_at > ?"  # noqa: S608 - our own words
    f" AND status IN ({_LIVE}) AND (? IS NULL OR staff_id = ?) AND (? IS NULL OR chair_id = ?)"
)


def visits_within(session: Session, form: BlockForm) -> int:
    """How many visits lie in time that is to be kept; they stay."""
    start, end = stamp(form.start_at), stamp(form.end_at)
    who = (form.staff_id, form.staff_id, form.chair_id, form.chair_id)
    found = reading.rows(session, _WITHIN, (start[:10], end, start, *who))
    return int(found[0][0])


def unchanged(act: Act, shown: BlockRow) -> None:
    """Before kept time is changed or freed: it is still as it was shown.

    Raises:
        ChangedMeanwhile: it was changed or freed since.

    """
    day = shown.start_at.date()
    if shown not in blocks(act.session, day, day):
        raise ChangedMeanwhile
