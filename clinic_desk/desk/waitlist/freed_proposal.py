"""The proposal for a freed time: the gap as it is now, and whom to call for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.desk.appointments.records import LIVE
from clinic_desk.desk.appointments.slots import DoctorDay, taken_by_stamp
from clinic_desk.desk.clinic.queries import ServiceRow, services
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.staff.queries import hours_of_day, services_of
from clinic_desk.desk.waitlist.freed import Candidate, Gap, gap_at, ranked, starts
from clinic_desk.desk.waitlist.freed_rows import FreedRow, Lines, Source
from clinic_desk.desk.waitlist.queries import SoonerRow, WaitRow, entries, sooner_visits
from clinic_desk.desk.waitlist.recalls import RecallRow, overdue_recalls
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.storage import reading
from clinic_desk.storage.schema import stamp

RECALLS = 15
"""Most recalls in one proposal: a freed hour is not for calling a year of them."""
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Proposal:
    gap: Gap | None
    """None: nothing of it is free and ahead any more."""
    doctor: str
    rows: tuple[FreedRow, ...]


def proposal_for(
    session: Session,
    staff_id: int,
    start_at: datetime,
    now: datetime,
    *,
    end_at: datetime | None = None,
) -> Proposal:
    """Who could take what was freed from ``start_at`` (to ``end_at``): wishes, visits that would
    come sooner and overdue recalls, ranked. Who let this very time go, or declined it, is not
    asked again.
    """
    offered = {one.id: one for one in services(session, active=False)}
    lengths = _lengths(session, staff_id, offered)
    gap = _gap(session, staff_id, (start_at, end_at or start_at), now, lengths)
    doctor = reading.rows(session, "SELECT name FROM staff WHERE id = ?", (staff_id,))
    name = doctor[0][0] if doctor else ""
    if gap is None:
        return Proposal(None, name, ())
    return Proposal(gap, name, _ranked(session, gap, now, offered, lengths))


def _lengths(session: Session, staff_id: int, offered: dict[int, ServiceRow]) -> dict[int, int]:
    """What the doctor does at the clinic, and how long it takes this doctor."""
    own = services_of(session).get(staff_id)
    return {
        one.id: (own or {}).get(one.id) or one.minutes
        for one in offered.values()
        if one.place is ServicePlace.CLINIC and (own is None or one.id in own)
    }


_TAKEN = f"""
    SELECT 0, start_at, end_at FROM appointment
    WHERE staff_id = ? AND start_at >= ? AND start_at < ?
    AND status IN ({", ".join(f"'{status.value}'" for status in LIVE)})
    UNION ALL SELECT 0, start_at, end_at FROM block
    WHERE start_at >= ? AND start_at < ?
    AND (staff_id = ? OR (staff_id IS NULL AND chair_id IS NULL))"""  # noqa: S608 - our own words


def _gap(
    session: Session,
    staff_id: int,
    freed: tuple[datetime, datetime],
    now: datetime,
    lengths: dict[int, int],
) -> Gap | None:
    day = freed[0].date()
    span = day.isoformat(), (day + timedelta(1)).isoformat()
    rows = reading.rows(session, _TAKEN, (staff_id, *span, *span, staff_id))
    _, hours = hours_of_day(session, staff_id, day)
    one = DoctorDay(day, staff_id, hours, taken_by_stamp(rows).get((0, span[0]), 0))
    start, end = (at.hour * 60 + at.minute for at in freed)
    return gap_at(one, start, max(end, start + 1), after=now, services=frozenset(lengths))


def _ranked(
    session: Session,
    gap: Gap,
    now: datetime,
    offered: dict[int, ServiceRow],
    lengths: dict[int, int],
) -> tuple[FreedRow, ...]:
    waiting = [row for row in entries(session, now) if _at_clinic(row.service_id, offered)]
    sooner = [
        row for row in sooner_visits(session, gap.start_at) if _at_clinic(row.service_id, offered)
    ]
    short = [number for number, minutes in lengths.items() if minutes <= gap.minutes]
    asked = {row.customer_id for row in waiting} | {row.customer_id for row in sooner}
    sources: dict[Candidate, Source] = {}
    for waits in waiting:
        sources[_of_entry(waits)] = waits
    for comes in sooner:
        sources[_of_sooner(comes)] = comes
    for recall in overdue_recalls(session, now.date(), _LOOKED_AT, service_ids=short):
        if recall.customer_id not in asked:
            sources[_of_recall(recall, lengths[recall.service_id])] = recall
    not_asked = _let_go(session, gap) | _declined(session, gap, list(sources))
    fitting = ranked((one for one in sources if one.customer_id not in not_asked), gap)
    found = _few_recalls(fitting)
    lines = Lines(session, found)
    return tuple(lines.row(one, starts(one, gap), sources[one]) for one in found)


def _at_clinic(service_id: int | None, offered: dict[int, ServiceRow]) -> bool:
    return service_id is None or offered[service_id].place is ServicePlace.CLINIC


def _of_entry(row: WaitRow) -> Candidate:
    earlier = row.visit_live and row.reason is WaitReason.SOONER
    return Candidate(
        row.customer_id,
        row.reason,
        row.since,
        row.minutes,
        row.service_id,
        row.staff_id,
        row.wish,
        row.first_day,
        row.last_day,
        before=row.visit_at if earlier else None,
        urgent=row.urgent,
        entry_id=row.id,
    )


def _of_sooner(row: SoonerRow) -> Candidate:
    return Candidate(
        row.customer_id,
        WaitReason.SOONER,
        row.booked_at,
        row.minutes,
        row.service_id,
        row.staff_id,
        before=row.start_at,
        visit_id=row.visit_id,
    )


def _of_recall(row: RecallRow, minutes: int) -> Candidate:
    due = datetime(row.due.year, row.due.month, row.due.day)
    return Candidate(row.customer_id, WaitReason.RECALL, due, minutes, row.service_id)


def _few_recalls(found: Iterable[Candidate]) -> list[Candidate]:
    kept: list[Candidate] = []
    recalls = 0
    for one in found:
        by_recall = one.entry_id is None and one.visit_id is None
        recalls += by_recall
        if not by_recall or recalls <= RECALLS:
            kept.append(one)
    return kept


def _let_go(session: Session, gap: Gap) -> frozenset[int]:
    """Whose own visit was in this gap and who cancelled or missed it."""
    rows = reading.rows(
        session,
        "SELECT customer_id FROM appointment WHERE staff_id = ? AND start_at >= ? AND start_at < ?"
        " AND status IN ('missed', 'cancelled_by_patient')",
        (gap.staff_id, stamp(gap.start_at), stamp(gap.end_at)),
    )
    return frozenset(row[0] for row in rows)


def _declined(session: Session, gap: Gap, candidates: Sequence[Candidate]) -> frozenset[int]:
    """Who was offered a time in this gap and said no."""
    rows = reading.rows(
        session,
        "SELECT customer_id FROM visit_try WHERE customer_id IN (SELECT value FROM json_each(?))"
        " AND outcome = ? AND offered_at >= ? AND offered_at < ?",
        (
            reading.numbers([one.customer_id for one in candidates]),
            TryOutcome.DECLINED.value,
            stamp(gap.start_at),
            stamp(gap.end_at),
        ),
    )
    return frozenset(row[0] for row in rows)
