"""The columns of the list of customers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from clinic_desk.base.dates import say_day
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.ui.customers.person import said_age, said_phone, said_sex
from clinic_desk.ui.kit.columns import Column

NUMBER = QT_TRANSLATE_NOOP("CustomersPage", "Number")
NAME = QT_TRANSLATE_NOOP("CustomersPage", "Name")
SEX = QT_TRANSLATE_NOOP("CustomersPage", "Sex")
AGE = QT_TRANSLATE_NOOP("CustomersPage", "Age")
PHONE = QT_TRANSLATE_NOOP("CustomersPage", "Phone")
LAST = QT_TRANSLATE_NOOP("CustomersPage", "Last visit")
ALLERGIES = QT_TRANSLATE_NOOP("CustomersPage", "Allergies")


@dataclass(frozen=True, slots=True)
class Line:
    """A customer in the list."""

    id: int
    found: FoundRow
    last_visit: datetime | None


def columns(
    words: Catalogue, today: Callable[[], date], whole: Callable[[], bool]
) -> tuple[Column[Line], ...]:
    """``whole``: whether phones may be seen in full now."""

    def text(source: str) -> str:
        return words.text("CustomersPage", source)

    def phone(line: Line) -> str:
        said = said_phone(line.found.phone, whole=whole())
        if not said or line.found.relation is Relation.SELF:
            return said
        return f"{said}  {words.label(line.found.relation)}"

    def last(line: Line) -> str:
        return say_day(words, line.last_visit.date(), today()) if line.last_visit else ""

    def last_tip(line: Line) -> str:
        return f"{line.last_visit:%Y-%m-%d %H:%M}" if line.last_visit else ""

    def birth(line: Line) -> str:
        born = line.found.birth_date
        return born.isoformat() if born else ""

    return (
        Column(title=text(NUMBER), text=lambda line: line.found.number, width=92),
        Column(
            title=text(NAME),
            text=lambda line: line.found.name,
            width=120,
            bold=lambda _: True,
            sortable=False,
        ),
        Column(
            title=text(SEX),
            text=lambda line: said_sex(words, line.found.sex),
            width=56,
            sortable=False,
        ),
        Column(
            title=text(AGE),
            text=lambda line: said_age(words, line.found.birth_date, today()),
            tip=birth,
            width=64,
            sortable=False,
        ),
        Column(title=text(PHONE), text=phone, width=176, sortable=False),
        Column(
            title=text(ALLERGIES),
            text=lambda line: line.found.allergies,
            tone=lambda line: "danger" if line.found.allergies else "",
            icon=lambda line: "alert" if line.found.allergies else "",
            width=0,
            sortable=False,
        ),
        Column(title=text(LAST), text=last, tip=last_tip, width=104, sortable=False),
    )
