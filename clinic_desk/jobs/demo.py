"""A made-up dental clinic to try the program on: seeded, lively, and obeying every law.

Nobody in it has a PIN: whoever tries the program chooses a name and is in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import insert

from clinic_desk.base.clock import Clock, wall_clock
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths
from clinic_desk.desk.customers.records import RecentCustomer
from clinic_desk.desk.staff import service as staff
from clinic_desk.jobs.invented.bills import Bills
from clinic_desk.jobs.invented.dice import Dice
from clinic_desk.jobs.invented.extras import finish, furnish
from clinic_desk.jobs.invented.house import House, build
from clinic_desk.jobs.invented.people import People
from clinic_desk.jobs.invented.visits import AHEAD, Book
from clinic_desk.jobs.new_clinic import new_clinic
from clinic_desk.jobs.progress import Progress, part, silent
from clinic_desk.storage.act import PROGRAM, Act
from clinic_desk.storage.database import Database
from clinic_desk.storage.opening import Opened

CUSTOMERS, YEARS, SEED = 2_000, 2, 20_261_121
MOMENT = time(10, 20)
"""The moment of the day that the demo's book stands at unless told otherwise."""
EARLIEST, LATEST = time(9, 40), time(17, 20)
FILL = QT_TRANSLATE_NOOP("Action", "Fill the demo clinic")
_KNOWN_LATELY = 12
_LEAVE = (9, 10)
"""Days ahead that one doctor is away."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was made up."""

    customers: int
    phones: int
    alerts: int
    appointments: int
    bills: int
    bill_items: int
    payments: int


def fill(
    database: Database,
    *,
    customers: int = CUSTOMERS,
    years: int = YEARS,
    seed: int = SEED,
    today: date,
    at: time = MOMENT,
    progress: Progress = silent,
) -> Counts:
    """Fill a new clinic; the same seed and day give the same rows.

    The book stands at ``at`` of ``today``, brought within 09:40 to 17:20: before, patients
    were treated; then, some are in treatment or waiting; after it they are expected.
    """
    now = datetime.combine(today, min(max(at, EARLIEST), LATEST))
    random = Dice(seed)
    since = today - timedelta(days=round(years * 365.25))
    with database.bulk(FILL, PROGRAM) as act:
        house = build(act, since)
        furnish(act, house)
        away = _leave(act, house, today)
        people = People(act, random, house)
        settled = part(progress, 0, 25)
        known = people.settle(customers, since, today, lambda done: settled(done, customers))
        book = Book(act, random, house, known, now)
        bills = Bills(act, random, house, now)
        days = list(_days(since, today))
        walked = part(progress, 25, 98)
        for place, day in enumerate(days):
            bills.day(book.day(day, away.get(day, frozenset())))
            if book.rows.full or bills.items.full:
                _write(book, bills)
                walked(place, len(days))
        _write(book, bills)
        finish(act, random, house, now)
        _open_cards(act, bills.billed_today, now)
    progress(100, 100)
    return Counts(
        *people.counts,
        appointments=book.rows.count,
        bills=bills.bills.count,
        bill_items=bills.items.count,
        payments=bills.payments.count,
    )


def new_demo(
    paths: Paths,
    *,
    customers: int = CUSTOMERS,
    years: int = YEARS,
    seed: int = SEED,
    today: date | None = None,
    at: time = MOMENT,
    clock: Clock = wall_clock,
    progress: Progress = silent,
) -> Opened:
    """A new demo clinic in ``paths``, open; ``today`` is the clock's unless given.

    Raises:
        ClinicHere: there is a clinic in the folder.
        DeskError: the disk or the folder refuses; nothing stays of it then.

    """
    with new_clinic(paths, clock=clock) as (opened, _code):
        fill(
            opened.database,
            customers=customers,
            years=years,
            seed=seed,
            today=today or clock().date(),
            at=at,
            progress=progress,
        )
    return opened


def _days(since: date, today: date) -> Iterator[date]:
    for number in range((today - since).days + AHEAD + 1):
        yield since + timedelta(days=number)


def _write(book: Book, bills: Bills) -> None:
    """In this order: each refers to the one before."""
    for rows in (book.rows, bills.bills, bills.items, bills.payments):
        rows.write()


def _leave(act: Act, house: House, today: date) -> dict[date, frozenset[int]]:
    """One doctor goes to a congress soon."""
    doctor = house.doctors[-1].id
    days = [today + timedelta(days=ahead) for ahead in _LEAVE]
    for day in days:
        staff.set_day(act, doctor, day, [], "学术会议")
    return dict.fromkeys(days, frozenset({doctor}))


def _open_cards(act: Act, customers: list[int], now: datetime) -> None:
    """Whose card was opened last: an empty search field shows them."""
    lately = list(dict.fromkeys(reversed(customers)))[:_KNOWN_LATELY]
    rows = [
        {"customer_id": who, "opened_at": now - timedelta(minutes=7 * place)}
        for place, who in enumerate(lately, 1)
    ]
    if rows:
        act.session.execute(insert(RecentCustomer), rows)
