"""How one page asks for another without knowing it: a frozen request, answered by the shell."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class OpenCustomer:
    customer_id: int


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """Register somebody; what was typed in the search is taken over."""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """Open booking, filled in as far as known."""

    customer_id: int | None = None
    staff_id: int | None = None
    start_at: datetime | None = None
    service_id: int | None = None
    chair_id: int | None = None


@dataclass(frozen=True, slots=True)
class WhoDoes:
    """Open the list of doctors and what they do, at a word."""

    word: str = ""


@dataclass(frozen=True, slots=True)
class ShowScreen:
    """The second screen, for those who wait: open it, or bring it forward."""


@dataclass(frozen=True, slots=True)
class FromBook:
    """What the book's own menu does: doctor away, after a power cut… ``name`` is the action's
    in ``BookActions.by_name``.
    """

    name: str


@dataclass(frozen=True, slots=True)
class OpenWaitingRoom:
    """The list of who is here and not seated, with a visit chosen."""

    appointment_id: int | None = None


@dataclass(frozen=True, slots=True)
class OpenAppointment:
    appointment_id: int


@dataclass(frozen=True, slots=True)
class OpenBill:
    bill_id: int


@dataclass(frozen=True, slots=True)
class NewBill:
    customer_id: int
    appointment_id: int | None = None


@dataclass(frozen=True, slots=True)
class OpenPage:
    """``name`` is the page's folder under ``ui``: today, appointments, customers, fees."""

    name: str


Request = (
    OpenCustomer
    | NewCustomer
    | Book
    | WhoDoes
    | ShowScreen
    | FromBook
    | OpenWaitingRoom
    | OpenAppointment
    | OpenBill
    | NewBill
    | OpenPage
)


class Routes(QObject):
    """Carries requests from pages to the shell."""

    asked = Signal(object)

    def ask(self, request: Request) -> None:
        self.asked.emit(request)
