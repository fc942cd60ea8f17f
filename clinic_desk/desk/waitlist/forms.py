"""What somebody waits for, as a form holds it."""

from dataclasses import dataclass
from datetime import date

from clinic_desk.desk.appointments.slots import ANY, Half, Wish
from clinic_desk.desk.waitlist.records import WaitReason


@dataclass(frozen=True, slots=True)
class WaitForm:
    """``minutes`` lie on the five-minute grid; ``staff_id`` None: any doctor.

    ``appointment_id`` is the broken visit, or the later one that is booked already.
    """

    customer_id: int
    minutes: int
    reason: WaitReason = WaitReason.WISH
    service_id: int | None = None
    staff_id: int | None = None
    wish: Wish = ANY
    first_day: date | None = None
    last_day: date | None = None
    urgent: bool = False
    note: str = ""
    appointment_id: int | None = None


@dataclass(frozen=True, slots=True)
class Taker:
    """Who takes a free time, and all that is then settled in the same act.

    With ``visit_id`` that visit is moved; else a new one is booked, ``rebooked_from_id``
    being the broken visit that it makes good.
    """

    customer_id: int
    minutes: int
    service_id: int | None = None
    entry_id: int | None = None
    entry_version: int = 0
    visit_id: int | None = None
    visit_version: int = 0
    rebooked_from_id: int | None = None


def kept_weekdays(wish: Wish) -> str:
    """As the record keeps them: ``024``."""
    return "".join(str(number) for number in sorted(wish.weekdays))


def kept_halves(wish: Wish) -> str:
    """As the record keeps them: ``morning afternoon``."""
    return " ".join(half.value for half in Half if half in wish.halves)


def read_wish(weekdays: str, halves: str) -> Wish:
    """What ``kept_weekdays`` and ``kept_halves`` wrote."""
    return Wish(frozenset(map(int, weekdays)), frozenset(Half.of(word) for word in halves.split()))
