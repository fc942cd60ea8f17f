"""What the board asks of its page: it never changes the book itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Step(StrEnum):
    """A change of a visit's state that one key or click asks for."""

    CONFIRM = "confirm"
    ARRIVE = "arrive"
    SEAT = "seat"
    FINISH = "finish"
    MISS = "miss"
    LEAVE = "leave"
    CANCEL = "cancel"
    BACK = "back"
    """One stage back; the stamps of the later stages go."""


@dataclass(frozen=True, slots=True)
class AskOpen:
    visit_id: int


@dataclass(frozen=True, slots=True)
class AskMove:
    """Also a change of length; ``staff_id`` may be the same."""

    visit_id: int
    staff_id: int
    start_at: datetime
    end_at: datetime


@dataclass(frozen=True, slots=True)
class AskNew:
    """``minutes`` is 0 where no length was drawn: the service decides."""

    staff_id: int
    start_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class AskStep:
    visit_id: int
    step: Step


@dataclass(frozen=True, slots=True)
class AskFree:
    """The next free slot, looked for from the chosen place."""


Ask = AskOpen | AskMove | AskNew | AskStep | AskFree
