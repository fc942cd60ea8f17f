"""Time that falls free again: which it is, and whether it is worth a word."""

from datetime import datetime
from typing import NamedTuple

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.waitlist.freed_proposal import proposal_for
from clinic_desk.ui.kit.context import Context


class FreedTime(NamedTuple):
    """What a visit that broke or moved leaves behind."""

    staff_id: int
    start_at: datetime
    end_at: datetime


def time_of(context: Context, visit_id: int | None) -> FreedTime | None:
    """The time a visit takes now; None without a doctor, or without a visit."""
    if visit_id is None:
        return None
    visit = context.read(lambda session: queries.visit(session, visit_id))
    if visit is None or visit.staff_id is None:
        return None
    return FreedTime(visit.staff_id, visit.start_at, visit.end_at)


def somebody_could(context: Context, freed: FreedTime | None) -> bool:
    """Whether it lies ahead and there is anybody to offer it to."""
    now = context.clock()
    if freed is None or freed.end_at <= now:
        return False
    staff_id, start_at, end_at = freed
    found = context.read(
        lambda session: proposal_for(session, staff_id, start_at, now, end_at=end_at)
    )
    return bool(found.rows)
