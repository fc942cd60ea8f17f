"""What the search field finds: customers first, then pages and commands, then a new customer."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.text import digits_of, folded
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import Book

CUSTOMERS = 20
RECENT = 8
DOCTORS = 4
SHORTEST_WORD = 2
"""Signs of a word that doctors are looked for by."""
FEW_DIGITS = 3
"""So many digits and no letters are a part of a phone, not a name."""


class Kind(Enum):
    HEADING = auto()
    CUSTOMER = auto()
    PAGE = auto()
    COMMAND = auto()
    DOCTOR = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the answer; which fields are filled goes by its kind."""

    kind: Kind
    title: str
    icon: str = ""
    name: str = ""
    """Of a page or command."""
    keys: str = ""
    customer_id: int = 0
    person: str = ""
    """Sex and age."""
    phone: str = ""
    marked: tuple[int, int] = (0, 0)
    """From and up to which sign of ``phone`` was searched for."""
    relation: str = ""
    number: str = ""
    last_visit: str = ""
    alert: str = ""
    booking: Book | None = None
    """What Enter on a doctor books."""

    @property
    def can_be_chosen(self) -> bool:
        return self.kind is not Kind.HEADING

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (
            self.title,
            self.person,
            self.phone,
            self.relation,
            self.number,
            self.last_visit,
            self.alert,
        )
        return ", ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class Place:
    """A page or command that the search may offer, as it is called in the person's language."""

    kind: Kind
    name: str
    title: str
    icon: str
    keys: str = ""


def answer(context: Context, typed: str, places: Sequence[Place]) -> list[Hit]:
    """The lines for what was typed. ``places`` are those that fit it."""
    words = context.words
    hits: list[Hit] = []
    if found := _customers(context, typed):
        recent = not typed.strip()
        title = words.text("Finding", _RECENT if recent else _CUSTOMERS)
        hits += [Hit(Kind.HEADING, title), *found]
    if doctors := _doctors(context, typed):
        hits += [Hit(Kind.HEADING, words.text("Finding", _DOCTORS)), *doctors]
    if places:
        hits.append(Hit(Kind.HEADING, words.text("Finding", _PLACES)))
        hits += [Hit(one.kind, one.title, one.icon, one.name, one.keys) for one in places]
    if typed.strip():
        said = words.text("Finding", _NEW).format(typed=folded(typed))
        hits.append(Hit(Kind.NEW, said, "user-plus"))
    return hits


def as_new_customer(typed: str) -> tuple[str, str]:
    """Name and phone that what was typed gives a new customer."""
    text = folded(typed)
    rest = text.replace(" ", "").replace("-", "").lstrip("+")
    if rest.isdecimal() and len(rest) >= FEW_DIGITS:
        return "", text
    return text, ""


def marked_part(shown: str, typed: str) -> tuple[int, int]:
    """Where the digits of ``typed`` stand in a grouped number; the last place, as numbers are
    told by their end. (0, 0) when they do not.
    """
    places = [place for place, sign in enumerate(shown) if sign.isdecimal()]
    digits = digits_of(shown)
    for part in sorted(folded(typed).split(), key=len, reverse=True):
        wanted = digits_of(part)
        at = digits.rfind(wanted) if wanted and wanted == part else -1
        if at >= 0:
            return places[at], places[at + len(wanted) - 1] + 1
    return 0, 0


def _customers(context: Context, typed: str) -> list[Hit]:
    from clinic_desk.base.dates import say_day
    from clinic_desk.desk.appointments.queries import last_visits
    from clinic_desk.desk.customers.kinds import Relation
    from clinic_desk.desk.customers.queries import FoundRow, alerts_of, search
    from clinic_desk.ui.customers.person import said_phone, sees_phones, sex_and_age

    words, today = context.words, context.clock().date()
    limit = CUSTOMERS if typed.strip() else RECENT
    with context.database.reading() as session:
        rows = search(session, typed, limit=limit)
        numbers = [row.id for row in rows]
        seen = last_visits(session, numbers) if numbers else {}
        alerts = alerts_of(session, numbers, today) if numbers else {}
    whole = sees_phones(context)

    def hit(row: FoundRow) -> Hit:
        phone = said_phone(row.phone, whole=whole)
        last = seen.get(row.id)
        other = row.relation is not Relation.SELF and row.phone
        alert = " · ".join(filter(None, (row.allergies, alerts.get(row.id, ""))))
        return Hit(
            Kind.CUSTOMER,
            row.name,
            customer_id=row.id,
            person=sex_and_age(words, row.sex, row.birth_date, today),
            phone=phone,
            marked=marked_part(phone, typed) if whole else (0, 0),
            relation=words.label(row.relation) if other else "",
            number=row.number,
            last_visit=say_day(words, last.date(), today) if last else "",
            alert="" if context.desk.private else alert,
        )

    return [hit(row) for row in rows]


def _doctors(context: Context, typed: str) -> list[Hit]:
    """Who does what was typed, if it is a word of the trade or a doctor's name."""
    from clinic_desk.base.dates import say_moment
    from clinic_desk.desk.appointments.finder import who_does

    word = folded(typed)
    if len(word) < SHORTEST_WORD or any(sign.isdecimal() for sign in word):
        return []
    words, now = context.words, context.clock()
    with context.database.reading() as session:
        found = who_does(session, word, now)
    return [
        Hit(
            Kind.DOCTOR,
            row.name,
            "user-check",
            name=word,
            person=row.specialties or row.title,
            last_visit=words.text("Finding", _FREE).format(
                when=say_moment(words, row.free.at, now.date())
            )
            if row.free
            else "",
            booking=Book(staff_id=row.staff_id, start_at=row.free.at, service_id=row.service_id)
            if row.free
            else Book(staff_id=row.staff_id, service_id=row.service_id),
        )
        for row in found[:DOCTORS]
    ]


_RECENT = QT_TRANSLATE_NOOP("Finding", "Opened lately")
_CUSTOMERS = QT_TRANSLATE_NOOP("Finding", "Customers")
_DOCTORS = QT_TRANSLATE_NOOP("Finding", "Doctors for this")
_FREE = QT_TRANSLATE_NOOP("Finding", "free {when}")
_PLACES = QT_TRANSLATE_NOOP("Finding", "Go to or do")
_NEW = QT_TRANSLATE_NOOP("Finding", "New customer “{typed}”")
