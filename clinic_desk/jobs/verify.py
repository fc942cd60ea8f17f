"""Whether the clinic's file is whole and its laws hold: computed anew from every row."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.records import LIVE, Appointment
from clinic_desk.desk.customers.records import Customer, CustomerPhone, search_texts
from clinic_desk.desk.fees.queries import sums
from clinic_desk.jobs.progress import Progress, silent
from clinic_desk.storage import backup, journal, search
from clinic_desk.storage.database import Database


@dataclass(frozen=True, slots=True)
class Report:
    """What was found; all nought: clean. ``counts``: rows by table.

    ``file``: faults of pages, indexes and references, in SQLite's words. ``journal``: numbers
    of actions whose line or link does not hold. ``search``: customers who are not found by
    what they should be found by. ``overlaps``: pairs of live visits of one doctor, chair or
    patient that no reason explains. Where pages of the file are torn, nothing else is computed.
    """

    file: tuple[str, ...]
    journal: tuple[int, ...] = ()
    odd_totals: int = 0
    odd_payments: int = 0
    gaps: int = 0
    unbalanced_bills: int = 0
    search: int = 0
    overlaps: int = 0
    head: str = ""
    counts: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def clean(self) -> bool:
        return not any(getattr(self, name) for name in _SAID)

    def sentences(self, words: Catalogue) -> list[str]:
        """What is wrong, a sentence for each kind."""
        said: list[str] = []
        for name, source in _SAID.items():
            value = getattr(self, name)
            if value:
                number = value if isinstance(value, int) else len(value)
                said.append(words.text("Report", source).format(count=number))
        return said


_SAID = {
    "file": QT_TRANSLATE_NOOP("Report", "Faults of the file: {count}. Restore a back-up."),
    "journal": QT_TRANSLATE_NOOP("Report", "Lines of the audit that were altered: {count}."),
    "odd_totals": QT_TRANSLATE_NOOP("Report", "Bills whose items do not add up: {count}."),
    "odd_payments": QT_TRANSLATE_NOOP("Report", "Bills whose payments do not add up: {count}."),
    "gaps": QT_TRANSLATE_NOOP("Report", "Bill numbers that are missing: {count}."),
    "unbalanced_bills": QT_TRANSLATE_NOOP(
        "Report", "Voided bills whose counter-entry does not balance them: {count}."
    ),
    "search": QT_TRANSLATE_NOOP("Report", "Customers the search does not find: {count}."),
    "overlaps": QT_TRANSLATE_NOOP(
        "Report", "Visits at the same time for which no reason was given: {count}."
    ),
}


def verify(database: Database, *, progress: Progress = silent) -> Report:
    """Check everything that can be computed anew."""
    with database.reading() as session:
        torn = backup.faults(session.connection().exec_driver_sql)
        progress(40, 100)
        report = Report(file=tuple(torn)) if torn else _report(session, progress)
    progress(100, 100)
    return report


def _report(session: Session, progress: Progress) -> Report:
    execute = session.connection().exec_driver_sql
    orphans = backup.orphans(execute)
    links = journal.broken_links(session)
    progress(60, 100)
    money = sums(session)
    progress(70, 100)
    unfound = _unfound(session)
    progress(85, 100)
    return Report(
        file=tuple(orphans),
        journal=tuple(links),
        odd_totals=money.odd_totals,
        odd_payments=money.odd_payments,
        gaps=money.gaps,
        unbalanced_bills=_unbalanced(session),
        search=unfound,
        overlaps=_overlaps(session),
        head=journal.head(session),
        counts=backup.counted(execute),
    )


def _unbalanced(session: Session) -> int:
    """Voided bills and counter-entries that are not exactly each other's negative."""
    return int(
        session.connection()
        .exec_driver_sql(
            "SELECT (SELECT count(*) FROM bill v LEFT JOIN bill c ON c.counters_id = v.id"
            " WHERE v.status = 'voided' AND (c.id IS NULL OR c.status <> 'counter'"
            " OR c.total_fen <> -v.total_fen OR c.customer_id <> v.customer_id))"
            " + (SELECT count(*) FROM bill c LEFT JOIN bill v ON v.id = c.counters_id"
            " WHERE c.status = 'counter' AND (v.id IS NULL OR v.status <> 'voided'))"
        )
        .scalar_one()
    )


def _unfound(session: Session) -> int:
    """Customers whose entry in the search index is not what it would be if made now."""
    phones: dict[int, list[str]] = {}
    wanted = select(CustomerPhone.customer_id, CustomerPhone.number)
    for who, number in session.execute(wanted):
        phones.setdefault(who, []).append(number)
    execute = session.connection().exec_driver_sql
    texts = execute("SELECT customer_id, texts FROM customer_text")
    indexed: dict[int, str] = dict(texts.all())
    sizes = execute("SELECT customer_id, count(*) FROM customer_key GROUP BY 1")
    keys: dict[int, int] = dict(sizes.all())
    wrong = 0
    for who, name, number in session.execute(select(Customer.id, Customer.name, Customer.number)):
        found_by = {one.lower() for one in search_texts(name, number, phones.get(who, [])) if one}
        kept, size = set(indexed.pop(who, "").split("\n")), keys.pop(who, 0)
        wrong += found_by != kept or size != len(search.suffixes(found_by))
    return wrong + len(indexed.keys() | keys.keys())


def _overlaps(session: Session) -> int:
    """Pairs that overlap. A chair is never overridden; doctor and patient are, by a reason."""
    found = set[tuple[int, int]]()
    for column in (Appointment.staff_id, Appointment.customer_id, Appointment.chair_id):
        rows = session.execute(
            select(
                column,
                Appointment.id,
                Appointment.start_at,
                Appointment.end_at,
                Appointment.override_reason != "",
            )
            .where(Appointment.status.in_(LIVE), column.is_not(None))
            .order_by(column, Appointment.start_at)
        )
        found.update(_pairs(rows, excused=column is not Appointment.chair_id))
    return len(found)


def _pairs(rows: Any, *, excused: bool) -> Iterator[tuple[int, int]]:
    """Those of one owner that overlap, from rows by owner and start."""
    now: list[Any] = []
    owner: object = None
    for row in rows:
        if row[0] != owner:
            owner, now = row[0], []
        now = [other for other in now if other[3] > row[2]]
        for other in now:
            if not (excused and (row[4] or other[4])):
                yield (min(row[1], other[1]), max(row[1], other[1]))
        now.append(row)
