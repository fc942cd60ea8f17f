"""By what somebody in a file is known again among the registered customers."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from clinic_desk.desk.customers.records import Customer, CustomerPhone
from clinic_desk.intake.customers import CustomerDraft


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    name: str
    birth_date: date | None
    id_number: str | None
    bare: bool
    """Nothing but a name (and what is told of them) is on record."""


class KnownCustomers:
    """All customers as they are now, read once.

    In this order somebody is the same: the number, where anything else agrees with it; the ID
    number; name and phone, unless birth date or ID number differ; name and birth date, where
    the file has no phone; the name alone, where neither side has anything more. Each such bare
    record stands for one row of the file.
    """

    def __init__(self, session: Session) -> None:
        self._phones: defaultdict[int, set[str]] = defaultdict(set)
        columns = (CustomerPhone.customer_id, CustomerPhone.number)
        for customer, phone in session.execute(select(*columns)):
            self._phones[customer].add(phone)
        self._by_number: dict[str, _Known] = {}
        self._by_document: dict[str, _Known] = {}
        self._by_name: defaultdict[str, list[_Known]] = defaultdict(list)
        self._used: set[int] = set()
        found = select(
            Customer.id, Customer.number, Customer.name, Customer.birth_date, Customer.id_number
        ).order_by(Customer.id)
        for who, number, name, birth, document in session.execute(found):
            bare = not (birth or document or who in self._phones)
            known = _Known(who, _plain(name), birth, document, bare)
            self._by_number[number] = known
            if document:
                self._by_document[document] = known
            self._by_name[known.name].append(known)

    def holds(self, number: str) -> bool:
        """Whether somebody has this number."""
        return number in self._by_number

    def same(self, draft: CustomerDraft) -> int | None:
        """The customer who is this person."""
        numbered = self._by_number.get(draft.number or "")
        if numbered and self._agrees(numbered, draft):
            self._used.add(numbered.id)
            return numbered.id
        if draft.id_number and (known := self._by_document.get(draft.id_number)):
            return known.id
        for known in self._by_name.get(_plain(draft.name), ()):
            if not _differ(known, draft) and self._fits(known, draft):
                self._used.add(known.id)
                return known.id
        return None

    def alike(self, draft: CustomerDraft) -> int | None:
        """A customer who may be this person: same name and birth date, or same name and phone."""
        for known in self._by_name.get(_plain(draft.name), ()):
            if draft.birth_date and draft.birth_date == known.birth_date:
                return known.id
            if self._shares_phone(known, draft):
                return known.id
        return None

    def _agrees(self, known: _Known, draft: CustomerDraft) -> bool:
        """A number may be another clinic's: something else must say so too."""
        return (
            known.name == _plain(draft.name)
            or self._shares_phone(known, draft)
            or bool(draft.id_number and draft.id_number == known.id_number)
        )

    def _fits(self, known: _Known, draft: CustomerDraft) -> bool:
        if draft.phones:
            return self._shares_phone(known, draft)
        if draft.birth_date:
            return draft.birth_date == known.birth_date
        return known.bare and known.id not in self._used and not draft.id_number

    def _shares_phone(self, known: _Known, draft: CustomerDraft) -> bool:
        return any(phone.number in self._phones.get(known.id, ()) for phone in draft.phones)


def _differ(known: _Known, draft: CustomerDraft) -> bool:
    """Whether the two cannot be one person."""
    pairs = ((known.birth_date, draft.birth_date), (known.id_number, draft.id_number))
    return any(one and other and one != other for one, other in pairs)


def _plain(name: str) -> str:
    return name.replace(" ", "").casefold()
