"""The lines of a proposal: whom to call, at which numbers, about what, and what was tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from clinic_desk.desk.clinic.queries import services
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.waitlist.forms import Taker
from clinic_desk.desk.waitlist.freed import Candidate
from clinic_desk.desk.waitlist.queries import SoonerRow, WaitRow, phones_of
from clinic_desk.desk.waitlist.recalls import RecallRow
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.desk.waitlist.tries import TryRow, tries_of_visits
from clinic_desk.storage import reading

Source = WaitRow | SoonerRow | RecallRow
"""Why somebody is called."""


@dataclass(frozen=True, slots=True)
class FreedRow:
    """Somebody to call. One line for each customer, so the customer's number is the line's."""

    id: int
    customer: str
    number: str
    phones: tuple[PhoneRow, ...]
    reason: WaitReason
    since: datetime
    urgent: bool
    service: str
    minutes: int
    visit_at: datetime | None
    """The later visit, which would be moved."""
    note: str
    tries: tuple[TryRow, ...]
    """Calls about this wish so far, newest first."""
    starts: tuple[int, ...]
    """Minutes of the day at which the visit can start in the gap, as wished."""
    taker: Taker


class Lines:
    """What the lines show beside the wish, read for all of them at once."""

    def __init__(self, session: Session, found: Sequence[Candidate]) -> None:
        people = [one.customer_id for one in found]
        self._people = {
            number: (name, card)
            for number, name, card in reading.rows(
                session,
                "SELECT id, name, number FROM customer"
                " WHERE id IN (SELECT value FROM json_each(?))",
                (reading.numbers(people),),
            )
        }
        self._phones = phones_of(session, people)
        self._services = {one.id: one.name for one in services(session, active=False)}
        self._of_visits = tries_of_visits(session, [one.visit_id for one in found if one.visit_id])
        self._of_recalls = _tries_of_recalls(
            session,
            [one.customer_id for one in found if one.entry_id is None and one.visit_id is None],
        )

    def row(self, one: Candidate, starts: Sequence[int], source: Source) -> FreedRow:
        name, card = self._people[one.customer_id]
        visit_at, note = None, ""
        tries: Sequence[TryRow]
        match source:
            case WaitRow():
                visit_at = source.visit_at if source.visit_live else None
                note, tries, taker = source.note, source.tries, source.taker
            case SoonerRow():
                visit_at, note = source.start_at, source.note
                tries = self._of_visits.get(source.visit_id, ())
                taker = Taker(
                    one.customer_id,
                    one.minutes,
                    one.service_id,
                    visit_id=source.visit_id,
                    visit_version=source.version,
                )
            case RecallRow():
                tries = self._of_recalls.get(one.customer_id, ())
                taker = Taker(one.customer_id, one.minutes, one.service_id)
        return FreedRow(
            one.customer_id,
            name,
            card,
            self._phones.get(one.customer_id, ()),
            one.reason,
            one.since,
            one.urgent,
            self._services.get(one.service_id or 0, ""),
            one.minutes,
            visit_at,
            note,
            tuple(tries),
            tuple(starts),
            taker,
        )


_TRIES = """
    SELECT t.id, t.customer_id, t.at, coalesce(s.name, ''), t.outcome, t.offered_at, t.note
    FROM visit_try t LEFT JOIN staff s ON s.id = t.by_id
    WHERE t.customer_id IN (SELECT value FROM json_each(?))
    AND t.wait_entry_id IS NULL AND t.appointment_id IS NULL ORDER BY t.at DESC, t.id DESC"""


def _tries_of_recalls(session: Session, customers: Sequence[int]) -> dict[int, list[TryRow]]:
    """Calls about a time to people with neither an entry nor a visit, newest first."""
    found: dict[int, list[TryRow]] = {}
    for number, who, at, by, outcome, offered, note in reading.rows(
        session, _TRIES, (reading.numbers(customers),)
    ):
        row = TryRow(
            number,
            who,
            None,
            None,
            datetime.fromisoformat(at),
            by,
            TryOutcome.of(outcome),
            reading.moment(offered),
            note,
        )
        found.setdefault(who, []).append(row)
    return found
