"""What searches, cards and lists show of customers: plain rows, by few statements."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.base.text import folded
from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.desk.customers.records import (
    Customer,
    CustomerAlert,
    CustomerPhone,
    RecentCustomer,
)
from clinic_desk.storage import reading
from clinic_desk.storage import search as index

SHOWN = 50


@dataclass(frozen=True, slots=True)
class PhoneRow:
    number: str
    relation: Relation
    note: str


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A customer in a list of hits; ``phone`` is the one that was searched for, else the first."""

    id: int
    number: str
    name: str
    sex: Sex
    birth_date: date | None
    allergies: str
    phone: str
    relation: Relation
    recent: bool = False


@dataclass(frozen=True, slots=True)
class AlertRow:
    id: int
    text: str
    serious: bool
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class CardRow:
    """All that identifies a customer, for the card and the form."""

    id: int
    number: str
    name: str
    sex: Sex
    birth_date: date | None
    id_kind: IdKind | None
    id_number: str | None
    email: str
    address: str
    occupation: str
    source: str
    introducer: str
    called: str
    preferences: str
    allergies: str
    note: str
    guardian_id: int | None
    guardian_name: str
    first_doctor_id: int | None
    registered_on: date
    priorities: str
    version: int
    phones: tuple[PhoneRow, ...]
    alerts: tuple[AlertRow, ...]
    family: tuple[FoundRow, ...]


_OWN = tuple(name for name in CardRow.__slots__ if name not in {"phones", "alerts", "family"})


class Likeness(Worded):
    """Why somebody may be registered already."""

    ID_NUMBER = "id_number", QT_TRANSLATE_NOOP("Likeness", "Same ID number")
    NAME_PHONE = "name_phone", QT_TRANSLATE_NOOP("Likeness", "Same name and phone")
    NAME_BIRTH = "name_birth", QT_TRANSLATE_NOOP("Likeness", "Same name and birth date")


@dataclass(frozen=True, slots=True)
class LikeRow:
    customer: FoundRow
    why: Likeness


def search(session: Session, typed: str, *, limit: int = SHOWN) -> list[FoundRow]:
    """Customers as typed: any part of the name, pinyin, initials, number, last digits of any
    phone, or several of these with blanks between ("w 8812"). Those opened lately come first,
    then whole matches, then those that begin so, then the rest.
    """
    parts = [part for part in folded(typed).lower().replace("-", " ").split(" ") if part]
    if not parts:
        return recent(session, limit=limit)
    lately, others = index.find(session, parts)
    rows = _rows(session, [*lately, *others][:limit], _phone_part(parts))
    place = {number: at for at, number in enumerate(lately)}

    def rank(row: FoundRow) -> tuple[int, int]:
        whole = parts[0] in {row.name, row.number.lower()}
        begins = row.name.startswith(parts[0])
        return place.get(row.id, len(place)), 0 if whole else 1 if begins else 2

    return [_with_recent(row, row.id in place) for row in sorted(rows, key=rank)]


def recent(session: Session, *, limit: int = SHOWN) -> list[FoundRow]:
    """Whose card was opened last, newest first."""
    wanted = select(RecentCustomer.customer_id).order_by(RecentCustomer.opened_at.desc())
    numbers = list(session.scalars(wanted.limit(limit)))
    rows = {row.id: row for row in _rows(session, numbers, "")}
    return [_with_recent(rows[number], recent=True) for number in numbers if number in rows]


def found(session: Session, customers: Sequence[int]) -> list[FoundRow]:
    """These customers as list rows, in the order given."""
    rows = {row.id: row for row in _rows(session, customers, "")}
    return [rows[number] for number in customers if number in rows]


def all_numbers(session: Session) -> Sequence[int]:
    """The ids of all customers by number, for lists that page."""
    return session.scalars(select(Customer.id).order_by(Customer.number)).all()


def card(session: Session, customer_id: int, today: date) -> CardRow | None:
    """One customer with phones, alerts that hold today, and family on the same phones."""
    found = reading.rows(session, _CARD, (customer_id,))
    if not found:
        return None
    own: dict[str, Any] = dict(zip(_OWN, found[0], strict=True))
    own |= {
        "sex": Sex.of(own["sex"]),
        "birth_date": reading.day(own["birth_date"]),
        "id_kind": own["id_kind"] and IdKind.of(own["id_kind"]),
        "registered_on": reading.day(own["registered_on"]),
    }
    phones = tuple(
        PhoneRow(number, Relation.of(relation), note)
        for number, relation, note in reading.rows(session, _PHONES, (customer_id,))
    )
    alerts = tuple(
        AlertRow(number, text, bool(serious), reading.day(expires))
        for number, text, serious, expires in reading.rows(
            session, _ALERTS, (customer_id, today.isoformat())
        )
    )
    near = reading.rows(session, _FAMILY, (customer_id, customer_id, customer_id, customer_id))
    family = _rows(session, [number for (number,) in near], phones[0].number if phones else "")
    return CardRow(**own, phones=phones, alerts=alerts, family=tuple(family))


_CARD = f"SELECT {', '.join(_OWN)} FROM customer WHERE id = ?"  # noqa: S608 - names of columns
_PHONES = """
    SELECT number, relation, note FROM customer_phone WHERE customer_id = ? ORDER BY position"""
_ALERTS = """
    SELECT id, text, serious, expires_on FROM customer_alert WHERE customer_id = ?
    AND NOT removed AND (expires_on IS NULL OR expires_on >= ?) ORDER BY serious DESC, id DESC"""
# those who share a phone, the guardian, and the wards
_FAMILY = """
    SELECT b.customer_id FROM customer_phone a JOIN customer_phone b ON b.number = a.number
    WHERE a.customer_id = ? AND b.customer_id != ?
    UNION SELECT id FROM customer WHERE guardian_id = ?
    UNION SELECT guardian_id FROM customer WHERE id = ? AND guardian_id IS NOT NULL"""


def similar(
    session: Session,
    *,
    name: str,
    phones: Sequence[str] = (),
    birth_date: date | None = None,
    id_number: str = "",
    besides: int | None = None,
) -> list[LikeRow]:
    """Who may be the same person, the likeliest first; asked while the form is typed."""
    wanted: list[tuple[Likeness, list[int]]] = []
    if id_number:
        same_id = select(Customer.id).where(Customer.id_number == id_number)
        wanted.append((Likeness.ID_NUMBER, list(session.scalars(same_id))))
    if folded(name) and phones:
        same_phone = (
            select(Customer.id)
            .join(CustomerPhone, CustomerPhone.customer_id == Customer.id)
            .where(CustomerPhone.number.in_(phones), Customer.name == folded(name))
        )
        wanted.append((Likeness.NAME_PHONE, list(session.scalars(same_phone))))
    if folded(name) and birth_date:
        same_birth = select(Customer.id).where(
            and_(Customer.birth_date == birth_date, Customer.name == folded(name))
        )
        wanted.append((Likeness.NAME_BIRTH, list(session.scalars(same_birth))))
    why: dict[int, Likeness] = {}
    for likeness, numbers in wanted:
        for number in numbers:
            if number != besides:
                why.setdefault(number, likeness)
    return [LikeRow(row, why[row.id]) for row in found(session, list(why))]


def alerts_of(session: Session, customers: Sequence[int], today: date) -> dict[int, str]:
    """The alerts that hold today of many customers, for marks on a board."""
    texts: defaultdict[int, list[str]] = defaultdict(list)
    wanted = select(CustomerAlert.customer_id, CustomerAlert.text).where(
        CustomerAlert.customer_id.in_(customers),
        ~CustomerAlert.removed,
        or_(CustomerAlert.expires_on.is_(None), CustomerAlert.expires_on >= today),
    )
    for customer, text in session.execute(wanted):
        texts[customer].append(text)
    return {customer: " · ".join(said) for customer, said in texts.items()}


def _phone_part(parts: Sequence[str]) -> str:
    return next((part for part in parts if part.isdecimal()), "")


_FOUND = """
    SELECT c.id, c.number, c.name, c.sex, c.birth_date, c.allergies, p.number, p.relation
    FROM customer c LEFT JOIN customer_phone p ON p.customer_id = c.id
    WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id, p.position"""


def _rows(session: Session, customers: Sequence[int], digits: str) -> list[FoundRow]:
    if not customers:
        return []
    kept: dict[int, tuple[Any, ...]] = {}
    for one in reading.rows(session, _FOUND, (reading.numbers(customers),)):
        first = kept.setdefault(one[0], one)
        if digits and digits in (one[6] or "") and digits not in first[6]:
            kept[one[0]] = one
    return [_found_row(kept[number]) for number in customers if number in kept]


def _found_row(one: tuple[Any, ...]) -> FoundRow:
    number, card, name, sex, birth, allergies, phone, relation = one
    return FoundRow(
        number,
        card,
        name,
        Sex.of(sex),
        reading.day(birth),
        allergies,
        phone or "",
        Relation.of(relation) if relation else Relation.SELF,
    )


def _with_recent(row: FoundRow, recent: bool) -> FoundRow:  # noqa: FBT001 - one private flag
    if not recent:
        return row
    return replace(row, recent=True)
