"""The papers of the book: made for a preview, or leaving the house, which the audit notes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue, Worded
from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.staff.queries import staff
from clinic_desk.desk.staff.rights import Right, may, need
from clinic_desk.documents import appointment_card as cards
from clinic_desk.documents import day_sheet as days
from clinic_desk.documents import route_slip as slips
from clinic_desk.documents import week_sheet as weeks
from clinic_desk.documents.appointment_card import CardSize
from clinic_desk.documents.book_rows import (
    AppointmentCard,
    DaySheets,
    PersonLine,
    RouteSlip,
    VisitLine,
    WeekSheet,
)
from clinic_desk.documents.saving import saving
from clinic_desk.documents.sheet import Paper
from clinic_desk.jobs.book_reading import BookReader, Provider, head, is_busy
from clinic_desk.storage.act import PROGRAM, Act, Actor
from clinic_desk.storage.database import Database

PRINT = QT_TRANSLATE_NOOP("Action", "Print a sheet of the book")
_WEEK = 7


class SheetKind(Worded):
    DAY = "day", QT_TRANSLATE_NOOP("SheetKind", "Day sheet")
    WEEK = "week", QT_TRANSLATE_NOOP("SheetKind", "Week of a doctor")
    SLIP = "slip", QT_TRANSLATE_NOOP("SheetKind", "Route slip")
    CARD = "card", QT_TRANSLATE_NOOP("SheetKind", "Appointment card")


class NothingThatDay(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Nobody works on {day} and nobody is booked. Choose another day."
    )


class NoSuchDoctor(DeskError):
    field = "doctor"
    text = QT_TRANSLATE_NOOP("DeskError", "There is no doctor “{name}”. Known are: {known}.")


class NoSuchNumber(DeskError):
    field = "number"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "There is no customer “{number}”. Numbers look like K000123."
    )


class NoVisitThatDay(DeskError):
    field = "visit"
    text = QT_TRANSLATE_NOOP("DeskError", "{customer} has no visit on {day}.")


class NothingAhead(DeskError):
    field = "visit"
    text = QT_TRANSLATE_NOOP("DeskError", "{customer} has no visit to come. Book one first.")


class Made(NamedTuple):
    """A paper, the name of its file, and what the audit says was printed."""

    paper: Paper
    kind: SheetKind
    name: str
    subject: str


def day_sheet(
    database: Database,
    day: date,
    words: Catalogue,
    *,
    staff_id: int | None = None,
    masked: bool = False,
    by: Actor = PROGRAM,
) -> Made:
    """The sheet of one doctor, or of everybody who works or is booked on ``day``.

    Raises:
        NothingThatDay: there is nothing to print.

    """
    with database.reading() as session:
        reader = BookReader(session, day, day, masked=_masked(by, masked=masked))
        found = reader.day(day)
        wanted = [one for one in found.values() if is_busy(one)]
        if staff_id is not None:
            wanted = [one for provider, one in found.items() if provider.staff_id == staff_id]
        if not wanted:
            raise NothingThatDay(day=day)
        row = DaySheets(
            clinic=head(session), day=day, providers=tuple(wanted), printed_at=database.clock()
        )
    who = wanted[0].name if staff_id is not None else "all"
    name = _file("day", day.isoformat(), "" if who == "all" else who)
    return Made(days.day_sheet(row, words), SheetKind.DAY, name, f"{day.isoformat()} {who}")


def week_sheet(
    database: Database,
    day: date,
    staff_id: int,
    words: Catalogue,
    *,
    masked: bool = False,
    by: Actor = PROGRAM,
) -> Made:
    """The week around ``day`` of one doctor: Monday to Sunday, days with nothing left out.

    Raises:
        NothingThatDay: the doctor neither works nor is booked in that week.

    """
    monday = day - timedelta(day.weekday())
    span = [monday + timedelta(number) for number in range(_WEEK)]
    with database.reading() as session:
        reader = BookReader(session, span[0], span[-1], masked=_masked(by, masked=masked))
        provider = Provider(staff_id)
        found = [one for each in span if (one := reader.day(each).get(provider)) is not None]
        wanted = tuple(one for one in found if is_busy(one))
        if not wanted:
            raise NothingThatDay(day=monday)
        row = WeekSheet(clinic=head(session), days=wanted, printed_at=database.clock())
    name = _file("week", monday.isoformat(), wanted[0].name)
    subject = f"{monday.isoformat()} {wanted[0].name}"
    return Made(weeks.week_sheet(row, words), SheetKind.WEEK, name, subject)


def route_slip(database: Database, visit_id: int, words: Catalogue) -> Made:
    """What the patient of a visit carries on that day: all visits of the day are on it.

    Raises:
        NoVisitThatDay: the visit was cancelled or missed, and there is no other.

    """
    with database.reading() as session:
        visit = _visit(session, visit_id)
        day = visit.start_at.date()
        reader = BookReader(session, day, day, masked=True)
        own = reader.visits_of(visit.customer_id, day)
        if not own:
            raise NoVisitThatDay(customer=visit.customer, day=day)
        known = clinic.clinic(session)
        row = RouteSlip(
            clinic=head(session),
            person=own[0].person,
            visits=tuple(own),
            queue_number=visit.queue_number,
            prepare=_prepare(session, own),
            following=_following(session, visit.customer_id, day + timedelta(1)),
            emergency_phone=known.emergency_phone if known else "",
            printed_at=database.clock(),
        )
    name = _file("route-slip", row.person.number, day.isoformat())
    subject = f"{row.person.number} {day.isoformat()}"
    return Made(slips.route_slip(row, words), SheetKind.SLIP, name, subject)


def appointment_card(
    database: Database, customer_id: int, words: Catalogue, size: CardSize = CardSize.A6
) -> Made:
    """All visits to come of one customer, those of a series with them.

    Raises:
        NothingAhead: there is none.
        LookupError: there is no such customer.

    """
    now = database.clock()
    with database.reading() as session:
        person = BookReader(session, now.date(), now.date(), masked=True).person(
            customer_id, now.date()
        )
        if person is None:
            raise LookupError(customer_id)
        coming = _coming(session, customer_id, now, person)
        if not coming:
            raise NothingAhead(customer=person.name)
        known = clinic.clinic(session)
        row = AppointmentCard(
            clinic=head(session),
            person=person,
            visits=tuple(coming),
            route=known.route if known else "",
            printed_at=now,
        )
    paper = cards.appointment_card(row, words, size)
    name = _file("card", person.number, now.date().isoformat())
    return Made(paper, SheetKind.CARD, name, person.number)


def save(database: Database, made: Made, out: Path, *, by: Actor = PROGRAM) -> None:
    """Write a paper to ``out`` and note it in the audit: both, or neither.

    Raises:
        NotAllowed: the role may not work with the book.
        FileNotWritten: the disk is full or the place cannot be written.

    """
    with saving(out) as unfinished:
        unfinished.write_bytes(made.paper)
        with database.transaction(PRINT, by) as act:
            printed(act, made)


def printed(act: Act, made: Made) -> None:
    """Note that a paper left the house."""
    need(act, Right.BOOK)
    act.note(f"{made.kind} sheet", made.subject)


def doctor_named(session: Session, name: str) -> int:
    """A doctor by name, or a part of it that fits one alone.

    Raises:
        NoSuchDoctor: none has it, or several have.

    """
    providers = [row for row in staff(session) if row.provider]
    whole = [row.id for row in providers if row.name == name.strip()]
    part = [row.id for row in providers if name.strip() and name.strip() in row.name]
    for found in (whole, part):
        if len(found) == 1:
            return found[0]
    raise NoSuchDoctor(name=name.strip(), known=", ".join(row.name for row in providers))


def customer_numbered(session: Session, number: str) -> int:
    """Who has a customer number.

    Raises:
        NoSuchNumber: nobody has.

    """
    wanted = number.strip().upper()
    found = session.scalar(select(Customer.id).where(Customer.number == wanted))
    if found is None:
        raise NoSuchNumber(number=number.strip())
    return found


def visit_of_day(session: Session, customer_id: int, day: date) -> int:
    """The first visit of a customer on ``day`` that still holds.

    Raises:
        NoVisitThatDay: there is none.

    """
    history = appointments.history(session, customer_id)
    of_day = [row.id for row in history if row.start_at.date() == day and row.status.live]
    if not of_day:
        customer = session.get_one(Customer, customer_id)
        raise NoVisitThatDay(customer=customer.name, day=day)
    return of_day[-1]


def _masked(by: Actor, *, masked: bool) -> bool:
    """Whoever may not see phones on the screen has none on paper either."""
    return masked or not may(by, Right.SEE_PHONES)


def _visit(session: Session, visit_id: int) -> appointments.VisitRow:
    found = appointments.visit(session, visit_id)
    if found is None:
        raise LookupError(visit_id)
    return found


def _prepare(session: Session, visits: Sequence[VisitLine]) -> tuple[str, ...]:
    """What to mind for the services of the day, each once."""
    said = {row.name: row.prepare for row in clinic.services(session, active=False)}
    texts = (said.get(visit.service, "") for visit in visits)
    return tuple(dict.fromkeys(text for text in texts if text))


def _coming(
    session: Session, customer_id: int, since: datetime, person: PersonLine
) -> list[VisitLine]:
    history = appointments.history(session, customer_id)
    rows = [row for row in history if row.start_at >= since and row.status.expected]
    return [
        VisitLine(
            start_at=row.start_at,
            end_at=row.end_at,
            person=person,
            doctor=row.doctor,
            service=row.service,
            status=row.status,
        )
        for row in reversed(rows)
    ]


def _following(session: Session, customer_id: int, day: date) -> VisitLine | None:
    since = datetime.combine(day, datetime.min.time())
    return next(iter(_coming(session, customer_id, since, PersonLine(name=""))), None)


def _file(*parts: str) -> str:
    """A name that every system takes."""
    kept = ["".join(char for char in part if char.isalnum() or char in "-_") for part in parts]
    return "-".join(part for part in kept if part) + ".pdf"
