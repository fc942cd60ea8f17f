"""Days of the book read as its papers show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from clinic_desk.base.dates import age_on
from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.queries import DayBook, Roster, VisitRow, day_book
from clinic_desk.desk.arrivals.limits import limits
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.customers.priority import priorities
from clinic_desk.desk.fees.statement import ClinicHead
from clinic_desk.documents.book_rows import KeptTime, PersonLine, ProviderDay, VisitLine


@dataclass(frozen=True, slots=True)
class Provider:
    """A doctor, or (``chair_id``) a device that is used without one."""

    staff_id: int | None
    chair_id: int | None = None


class BookReader:
    """Reads days from ``first`` to ``last``; ``masked`` phones show their ends alone."""

    def __init__(self, session: Session, first: date, last: date, *, masked: bool) -> None:
        self._session, self._masked = session, masked
        self._roster = Roster(session, first, last)
        self._rooms = {row.id: row.name for row in all_chairs(session)}
        self._elderly_from = limits(session).elderly_from

    def day(self, day: date) -> dict[Provider, ProviderDay]:
        """Every doctor in the order of the board, then devices that are booked alone."""
        book = day_book(self._session, day, self._roster)
        people = self._people(book.visits, day)
        names = _names(book)

        def lines(visits: Iterable[VisitRow]) -> list[VisitLine]:
            return [self._line(one, people[one.customer_id], names) for one in visits]

        found: dict[Provider, ProviderDay] = {}
        for column in book.columns:
            own = lines(one for one in book.visits if one.staff_id == column.staff_id)
            found[Provider(column.staff_id)] = ProviderDay(
                name=column.name,
                title=column.title,
                day=day,
                windows=column.windows,
                visits=_live(own),
                kept=_kept(book.blocks, staff_id=column.staff_id),
                fell_out=_fell_out(own),
            )
        alone = dict.fromkeys(one.chair_id for one in book.visits if one.staff_id is None)
        for chair_id in alone:
            own = lines(
                one for one in book.visits if one.staff_id is None and one.chair_id == chair_id
            )
            found[Provider(None, chair_id)] = ProviderDay(
                name=self._rooms.get(chair_id or 0, ""),
                day=day,
                windows=book.windows,
                visits=_live(own),
                kept=_kept(book.blocks, chair_id=chair_id),
                fell_out=_fell_out(own),
            )
        return found

    def person(self, customer_id: int, day: date) -> PersonLine | None:
        """Somebody as papers name them."""
        rows = customers.found(self._session, [customer_id])
        alerts = customers.alerts_of(self._session, [customer_id], day)
        return self._person(rows[0], day, alerts.get(customer_id, ""), "") if rows else None

    def visits_of(self, customer_id: int, day: date) -> list[VisitLine]:
        """Somebody's visits of one day that still hold, with whoever sees them."""
        book = day_book(self._session, day, self._roster)
        own = [one for one in book.visits if one.customer_id == customer_id and one.status.live]
        people, names = self._people(own, day), _names(book)
        return [self._line(one, people[customer_id], names) for one in own]

    def _people(self, visits: Sequence[VisitRow], day: date) -> dict[int, PersonLine]:
        kept = {visit.customer_id: visit.priorities for visit in visits}
        alerts = customers.alerts_of(self._session, list(kept), day)
        rows = customers.found(self._session, list(kept))
        return {
            row.id: self._person(row, day, alerts.get(row.id, ""), kept[row.id]) for row in rows
        }

    def _person(self, row: customers.FoundRow, day: date, alert: str, kept: str) -> PersonLine:
        phone = masked_phone(row.phone) if self._masked else grouped_phone(row.phone)
        return PersonLine(
            name=row.name,
            number=row.number,
            sex=row.sex,
            age=age_on(row.birth_date, day) if row.birth_date else None,
            phone=phone if row.phone else "",
            relation=row.relation,
            allergies=row.allergies,
            alert=alert,
            priorities=priorities(kept, row.birth_date, day, elderly_from=self._elderly_from),
        )

    def _line(self, row: VisitRow, person: PersonLine, names: dict[int, str]) -> VisitLine:
        room = self._rooms.get(row.chair_id or 0, "")
        return VisitLine(
            start_at=row.start_at,
            end_at=row.end_at,
            person=person,
            doctor=names.get(row.staff_id or 0, ""),
            service=row.service,
            room=room,
            status=row.status,
            first_visit=row.first_visit,
            note=row.note,
            escort=row.escort,
            address=row.address,
            arrived_at=row.arrived_at,
            seated_at=row.seated_at,
            done_at=row.done_at,
        )


def head(session: Session) -> ClinicHead:
    """The clinic as its papers name it."""
    found = clinic(session)
    if found is None:
        return ClinicHead("")
    return ClinicHead(found.name, found.address, found.phone, found.logo)


def _names(book: DayBook) -> dict[int, str]:
    return {column.staff_id: column.name for column in book.columns}


def is_busy(one: ProviderDay) -> bool:
    """Whether there is anything to print of that day."""
    return bool(one.windows or one.visits)


def _live(visits: Sequence[VisitLine]) -> tuple[VisitLine, ...]:
    return tuple(visit for visit in visits if visit.status.live)


def _fell_out(visits: Sequence[VisitLine]) -> tuple[VisitLine, ...]:
    return tuple(visit for visit in visits if not visit.status.live)


def _kept(
    blocks: Sequence[BlockRow], *, staff_id: int | None = None, chair_id: int | None = None
) -> tuple[KeptTime, ...]:
    """What is kept of a provider's time, the whole clinic's included."""
    own = [
        one
        for one in blocks
        if (one.staff_id is None and one.chair_id is None)
        or (staff_id is not None and one.staff_id == staff_id)
        or (chair_id is not None and one.chair_id == chair_id)
    ]
    return tuple(
        KeptTime(Window(_minute(one.start_at), _until(one)), one.kind, one.note) for one in own
    )


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _until(block: BlockRow) -> int:
    """Midnight is the end of the day, not its start."""
    length = (block.end_at - block.start_at).total_seconds() // 60
    return _minute(block.start_at) + int(length)
