"""A whole roster booked at once: who is known, when each comes, and all of it saved in one act."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import HORIZON, Sought
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.records import LIVE, Channel
from clinic_desk.desk.appointments.roster_lines import Line, read_lines
from clinic_desk.desk.appointments.slots import (
    GRID,
    Slot,
    busy_mask,
    free_starts,
    minutes_of,
    taken_by_stamp,
)
from clinic_desk.desk.appointments.spare import Spare
from clinic_desk.desk.appointments.trial import Trial
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers import service as registry
from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage import reading
from clinic_desk.storage.act import Act

__all__ = [
    "BatchForm",
    "Line",
    "Match",
    "NobodyToBook",
    "Person",
    "Placed",
    "Standing",
    "book_batch",
    "lay_out",
    "match",
    "read_lines",
]


class NobodyToBook(DeskError):
    field = "people"
    text = QT_TRANSLATE_NOOP("DeskError", "Nobody is to be booked. Paste a name and phone a line.")


class DoctorsMissing(DeskError):
    field = "staff_ids"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose at least one doctor.")


class NoRoom(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Nothing is free for half a year.")


class Standing(Worded):
    """Whether a person of the roster is a customer."""

    KNOWN = "known", QT_TRANSLATE_NOOP("Standing", "Known")
    NEW = "new", QT_TRANSLATE_NOOP("Standing", "New")
    WHICH = "which", QT_TRANSLATE_NOOP("Standing", "Which one?")
    UNUSABLE = "unusable", QT_TRANSLATE_NOOP("Standing", "Not readable")


@dataclass(frozen=True, slots=True)
class Match:
    """A line of the roster and who it may be."""

    line: Line
    standing: Standing
    customer_id: int | None = None
    candidates: tuple[FoundRow, ...] = ()
    """Those of the same name: with the same phone if there are any."""


@dataclass(frozen=True, slots=True)
class BatchForm:
    """What holds for everybody: ``minutes`` where a line has none; ``firm`` goes to the note of
    each visit, and is where new customers come from.
    """

    staff_ids: tuple[int, ...]
    start_at: datetime
    minutes: int
    service_id: int | None = None
    channel: Channel = Channel.PHONE
    firm: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to be booked; ``customer_id`` None: to be registered."""

    line: Line
    customer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A person with the time laid out; ``start_at`` None: there was none."""

    person: Person
    start_at: datetime | None
    staff_id: int
    minutes: int
    problem: DeskError | None = None


def match(session: Session, lines: Sequence[Line]) -> list[Match]:
    """Who of the roster is a customer, by name and phone together.

    Several with both, or with the name where the line has no phone: somebody must say which.
    One of the same name but another phone is taken for somebody else, and offered.
    """
    named = _named(session, {line.name for line in lines if line.problem is None})
    wanted = {number for rows in named.values() for number in rows}
    rows = {row.id: row for row in customers.found(session, list(wanted))}
    return [_match(line, named.get(line.name, {}), rows) for line in lines]


def lay_out(
    session: Session, form: BatchForm, people: Sequence[Person], *, now: datetime
) -> list[Placed]:
    """A time for each, in order, each the first that is free from the start on; with several
    doctors whoever is free first, in turn. Nothing is saved.

    Raises:
        DoctorsMissing: no doctor is chosen.

    """
    if not form.staff_ids:
        raise DoctorsMissing
    table = _Table(session, form, people, now)
    placed = [table.place(person) for person in people]
    trial = Trial(session, now)
    before: list[VisitForm] = []
    checked: list[Placed] = []
    for place, one in enumerate(placed):
        if one.start_at is None:
            checked.append(replace(one, problem=NoRoom()))
            continue
        # nobody has such a number: whoever is new is booked nowhere yet
        visit = _visit(form, one, one.person.customer_id or -place - 1)
        checked.append(replace(one, problem=trial.refusal(visit, before)))
        before.append(visit)
    return checked


def book_batch(
    act: Act, form: BatchForm, placed: Sequence[Placed], *, override: str = ""
) -> list[int]:
    """Register who is new and book everybody, all or none; the visits' ids.

    Raises:
        NobodyToBook: nobody is placed.
        DeskError: as ``service.book`` and ``customers.service.register``.

    """
    need(act, Right.BOOK)
    if not placed:
        raise NobodyToBook
    visits: list[int] = []
    for one in placed:
        if one.start_at is None:
            raise NoRoom
        customer_id = one.person.customer_id or _register(act, one.person.line, form.firm)
        visits.append(service.book(act, _visit(form, one, customer_id), override=override))
    return visits


_SAME_NAME = """
    SELECT c.name, c.id, coalesce(p.number, '') FROM customer c
    LEFT JOIN customer_phone p ON p.customer_id = c.id
    WHERE c.name IN (SELECT value FROM json_each(?)) ORDER BY c.id"""


def _named(session: Session, names: set[str]) -> dict[str, dict[int, set[str]]]:
    """Customers of these names with their phones, by one statement."""
    found: defaultdict[str, dict[int, set[str]]] = defaultdict(dict)
    for name, number, phone in reading.rows(session, _SAME_NAME, (json.dumps(sorted(names)),)):
        found[name].setdefault(number, set()).add(phone)
    return found


def _match(line: Line, named: dict[int, set[str]], rows: dict[int, FoundRow]) -> Match:
    if line.problem is not None:
        return Match(line, Standing.UNUSABLE)
    same = [number for number, phones in named.items() if line.phone and line.phone in phones]
    candidates = tuple(rows[number] for number in same or named)
    if len(same) == 1:
        return Match(line, Standing.KNOWN, same[0], candidates)
    if same or (named and not line.phone):
        return Match(line, Standing.WHICH, None, candidates)
    return Match(line, Standing.NEW, None, candidates)


def _visit(form: BatchForm, placed: Placed, customer_id: int) -> VisitForm:
    return VisitForm(
        customer_id,
        placed.staff_id,
        placed.start_at or form.start_at,
        placed.minutes,
        service_id=form.service_id,
        channel=form.channel,
        note=" ".join(filter(None, (form.firm, placed.person.line.note))),
    )


def _register(act: Act, line: Line, firm: str) -> int:
    phones = [PhoneForm(line.phone)] if line.phone else []
    return registry.register(act, CustomerForm(line.name, phones=phones, source=firm))


class _Table:
    """The doctors' free time, from which each person takes a piece."""

    def __init__(
        self, session: Session, form: BatchForm, people: Sequence[Person], now: datetime
    ) -> None:
        self._form = form
        self._session = session
        after = max(form.start_at, now)
        self._first, self._last = after.date(), after.date() + HORIZON
        roster = Roster(session, self._first, self._last + timedelta(days=7))
        sought = Sought(GRID, after, list(form.staff_ids))
        self._spare = Spare(session, sought, roster)
        self._turn = 0
        known = {one.customer_id for one in people if one.customer_id is not None}
        self._theirs = self._visits_of(known)
        """Times of the people's own visits."""

    def place(self, person: Person) -> Placed:
        minutes = person.line.minutes or self._form.minutes
        for day in self._days():
            found = self._on(day, person, minutes)
            if found is not None:
                self._keep(found, person, minutes)
                return Placed(person, found.at, found.staff_id, minutes)
        return Placed(person, None, self._form.staff_ids[0], minutes)

    def _days(self) -> Iterator[date]:
        return (self._first + timedelta(n) for n in range((self._last - self._first).days + 1))

    def _on(self, day: date, person: Person, minutes: int) -> Slot | None:
        """The first time of a day; at the same time the doctor whose turn it is."""
        staff_ids = self._form.staff_ids
        own = self._theirs.get((person.customer_id or 0, day.isoformat()), 0)
        best: Slot | None = None
        for ahead in range(len(staff_ids)):
            staff_id = staff_ids[(self._turn + ahead) % len(staff_ids)]
            free = self._spare.on(staff_id, day) & ~own
            for start in minutes_of(free_starts(free, minutes), 1):
                if best is None or start < best.start:
                    best = Slot(day, staff_id, start)
        return best

    def _keep(self, slot: Slot, person: Person, minutes: int) -> None:
        staff_ids = self._form.staff_ids
        self._turn = (staff_ids.index(slot.staff_id) + 1) % len(staff_ids)
        self._spare.take(VisitForm(person.customer_id or 0, slot.staff_id, slot.at, minutes))
        if person.customer_id is not None:
            key = person.customer_id, slot.day.isoformat()
            mask = busy_mask([(slot.start, slot.start + minutes)])
            self._theirs[key] = self._theirs.get(key, 0) | mask

    def _visits_of(self, known: set[int]) -> dict[tuple[int, str], int]:
        live = ", ".join(f"'{status.value}'" for status in LIVE)
        return taken_by_stamp(
            reading.rows(
                self._session,
                "SELECT customer_id, start_at, end_at FROM appointment"  # noqa: S608 - our own words
                " WHERE customer_id IN (SELECT value FROM json_each(?))"
                f" AND start_at >= ? AND start_at < ? AND status IN ({live})",
                (
                    reading.numbers(sorted(known)),
                    self._first.isoformat(),
                    (self._last + timedelta(1)).isoformat(),
                ),
            )
        )
