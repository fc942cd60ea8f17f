"""What the first run gathers, and the sensible beginnings for each kind of clinic."""

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from clinic_desk.base.paths import resources

KINDS = ("dental", "private", "aesthetic")
DOCTOR, RECEPTIONIST, MANAGER = "clinician", "desk", "manager"
SEVEN_DAYS, MON_SAT, MON_FRI = tuple(range(7)), tuple(range(6)), tuple(range(5))
WEEKS = (SEVEN_DAYS, MON_SAT, MON_FRI)
ALL_HOLIDAYS, SPRING_ONLY, NO_HOLIDAYS = "all", "spring", "never"
"""As desk.calendar's HolidayPolicy has them: on which official rest days the clinic closes."""
POLICIES = (ALL_HOLIDAYS, SPRING_ONLY, NO_HOLIDAYS)
IMPORT, EMPTY, DEMO = "import", "empty", "demo"


@dataclass(slots=True)
class Person:
    """Somebody who works here; without a PIN they sign in by name alone."""

    name: str = ""
    role: str = DOCTOR
    pin: str = ""


@dataclass(slots=True)
class FirstRunForm:
    """Kept while one goes back and forth, and when the language is changed."""

    language: str
    name: str = ""
    kind: str = KINDS[0]
    phone: str = ""
    address: str = ""
    insured: bool = False
    owner: str = ""
    pin: str = ""
    again: str = ""
    no_pin: bool = False
    treats: bool = False
    """The owner has a column on the board."""
    days: tuple[int, ...] = ()
    hours: str = ""
    """Empty, and no days: what is usual for the kind."""
    holidays: str = ""
    """One of POLICIES; empty: what is usual for the days of the week."""
    make_up: bool | None = None
    """Open on make-up workdays; None: as usual."""
    people: list[Person] = field(
        default_factory=lambda: [Person(role=DOCTOR), Person(role=RECEPTIONIST)]
    )
    chairs: int = 0
    customers: str = IMPORT

    @property
    def named_people(self) -> list[Person]:
        return [person for person in self.people if person.name.strip()]


def usual_holidays(days: tuple[int, ...]) -> tuple[str, bool]:
    """What a clinic open on ``days`` mostly does on holidays, and on make-up workdays.

    One that is open seven days closes at Spring Festival only; others follow the calendar.
    """
    return (SPRING_ONLY, False) if days == SEVEN_DAYS else (ALL_HOLIDAYS, True)


@dataclass(frozen=True, slots=True)
class StartService:
    name: str
    minutes: int
    colour: str
    specialty: str


@dataclass(frozen=True, slots=True)
class StartPrice:
    """``price_fen`` is an example: every clinic sets its own."""

    name: str
    unit: str
    fee_class: str
    price_fen: int


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a kind of clinic begins with, in one language."""

    days: tuple[int, ...]
    hours: str
    specialty: str
    bring: str
    prepare: str
    """What every visit asks for, until a service says more."""
    services: tuple[StartService, ...]
    prices: tuple[StartPrice, ...]


@cache
def beginning(kind: str, language: str) -> Beginning:
    """From resources/templates."""
    path = resources() / "templates" / f"start_{kind}.json"
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Beginning(
        tuple(data["days"]),
        data["hours"],
        data["specialty"][language],
        data["bring"][language],
        data["prepare"][language],
        tuple(
            StartService(
                one["name"][language], one["minutes"], one["colour"], one["specialty"][language]
            )
            for one in data["services"]
        ),
        tuple(
            StartPrice(one["name"][language], one["unit"][language], one["class"], one["price_fen"])
            for one in data["prices"]
        ),
    )
