"""Visits that stand outside the hours on purpose: the reason was given after the hours changed.

A reason alone says little: a visit squeezed in beside another has one too, and must be moved
like any other when the doctor falls ill later. What came first stands in the journal.
"""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from clinic_desk.desk.calendar.holidays import MAKE_UP, POLICY
from clinic_desk.storage import reading

# what was undone, and the undoing, did not happen; nothing older than twenty actions is undone,
# but those that leave no row (a sign-in) come between
_STANDS = """(SELECT undoes FROM "action" WHERE id = c.action_id) IS NULL
    AND NOT EXISTS (SELECT 1 FROM "action" WHERE undoes = c.action_id
        AND id > c.action_id AND id < c.action_id + 1000)"""
# the journal holds changed columns only: a visit was checked anew when its place changed
_GIVEN = f"""
    SELECT c."row", max(c.action_id) FROM change c
    WHERE c."table" = 'appointment' AND c."row" IN (SELECT value FROM json_each(?))
    AND (c.kind = 'insert' OR c.text LIKE '%"override_reason"%' OR c.text LIKE '%"start_at"%'
        OR c.text LIKE '%"end_at"%' OR c.text LIKE '%"staff_id"%')
    AND {_STANDS} GROUP BY 1"""  # noqa: S608 - our own words


def _dated(table: str, whose: str) -> str:
    return f"""SELECT {whose}, o.day, max(c.action_id) FROM {table} o
    JOIN change c ON c."table" = '{table}' AND c."row" = o.id
    WHERE o.day IN (SELECT value FROM json_each(?)) AND {_STANDS} GROUP BY 1, 2"""  # noqa: S608 - our own words


_DATED = " UNION ALL ".join(
    (
        _dated("staff_override", "o.staff_id"),
        _dated("opening_override", "0"),
        _dated("holiday", "0"),
    )
)
_WEEKLY = f"""
    SELECT max(c.action_id) FROM change c
    WHERE c."table" IN ('staff_window', 'opening_window') AND {_STANDS}
    UNION ALL SELECT max(c.action_id) FROM setting s
    JOIN change c ON c."table" = 'setting' AND c."row" = s.id
    WHERE s.name IN ('{POLICY}', '{MAKE_UP}') AND {_STANDS}"""  # noqa: S608 - our own words

Placed = tuple[int, int | None, str]
"""A visit's number, its doctor, and its day as ``2026-11-20``."""


def agreed(session: Session, visits: Sequence[Placed]) -> set[int]:
    """Those of ``visits`` (each with a reason) whose reason is younger than the hours of its day.

    Three statements, none without visits.
    """
    if not visits:
        return set()
    numbers = reading.numbers([number for number, *_ in visits])
    given = dict(reading.rows(session, _GIVEN, (numbers,)))
    days = "[" + ",".join(sorted({f'"{day}"' for *_, day in visits})) + "]"
    dated: dict[tuple[int, str], int] = {}
    for staff_id, day, action in reading.rows(session, _DATED, (days,) * 3):
        dated[staff_id, day] = max(action, dated.get((staff_id, day), 0))
    weekly = max(action or 0 for (action,) in reading.rows(session, _WEEKLY))

    def changed(staff_id: int | None, day: str) -> int:
        found = [dated[key] for key in ((staff_id or 0, day), (0, day)) if key in dated]
        return max(found, default=weekly)

    return {
        number for number, staff_id, day in visits if given.get(number, 0) >= changed(staff_id, day)
    }
