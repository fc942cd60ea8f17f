"""Calls about a time, logged: nobody is called twice for the same thing without knowing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from clinic_desk.base.text import folded
from clinic_desk.desk.staff.records import Staff
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.desk.waitlist.records import TryOutcome, VisitTry
from clinic_desk.storage.act import Act


@dataclass(frozen=True, slots=True)
class TryRow:
    id: int
    customer_id: int
    wait_entry_id: int | None
    appointment_id: int | None
    at: datetime
    by: str
    outcome: TryOutcome
    offered_at: datetime | None
    note: str


def log_try(
    act: Act,
    customer_id: int,
    outcome: TryOutcome,
    *,
    wait_entry_id: int | None = None,
    appointment_id: int | None = None,
    offered_at: datetime | None = None,
    note: str = "",
) -> int:
    """A call about a time was made, and how it went; its id is returned."""
    need(act, Right.BOOK)
    made = VisitTry(
        customer_id=customer_id,
        wait_entry_id=wait_entry_id,
        appointment_id=appointment_id,
        at=act.now,
        by_id=act.by.staff_id,
        outcome=outcome,
        offered_at=offered_at,
        note=folded(note),
    )
    act.session.add(made)
    act.session.flush()
    return made.id


def tries_of_entries(session: Session, entries: Sequence[int]) -> dict[int, list[TryRow]]:
    """The calls about wait-list entries, newest first."""
    return _by(session, VisitTry.wait_entry_id, entries)


def tries_of_visits(session: Session, visits: Sequence[int]) -> dict[int, list[TryRow]]:
    """The calls about visits that must be moved, newest first."""
    return _by(session, VisitTry.appointment_id, visits)


def _by(
    session: Session, key: InstrumentedAttribute[int | None], numbers: Sequence[int]
) -> dict[int, list[TryRow]]:
    of_entries = key is VisitTry.wait_entry_id
    wanted = (
        select(
            VisitTry.id,
            VisitTry.customer_id,
            VisitTry.wait_entry_id,
            VisitTry.appointment_id,
            VisitTry.at,
            Staff.name,
            VisitTry.outcome,
            VisitTry.offered_at,
            VisitTry.note,
        )
        .join(Staff, Staff.id == VisitTry.by_id, isouter=True)
        .where(key.in_(numbers))
        .order_by(VisitTry.at.desc(), VisitTry.id.desc())
    )
    found: dict[int, list[TryRow]] = {}
    for number, customer, entry, visit, at, by, outcome, offered, note in session.execute(wanted):
        row = TryRow(number, customer, entry, visit, at, by or "", outcome, offered, note)
        of = entry if of_entries else visit
        if of is not None:
            found.setdefault(of, []).append(row)
    return found
