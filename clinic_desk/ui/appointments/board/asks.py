"""What the board asks of its page: it never changes the book itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto

from clinic_desk.desk.appointments.blocks import BlockForm, BlockRow


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


class Clip(Enum):
    """What is done with kept time as a whole: the chosen one, or all of the day."""

    CUT = auto()
    COPY = auto()
    PASTE = auto()
    CLEAR = auto()


@dataclass(frozen=True, slots=True)
class AskOpen:
    visit_id: int


@dataclass(frozen=True, slots=True)
class AskMove:
    """Also a change of length; doctor and chair may be the same."""

    visit_id: int
    staff_id: int | None
    chair_id: int | None
    start_at: datetime
    end_at: datetime


@dataclass(frozen=True, slots=True)
class AskNew:
    """``minutes`` is 0 where no length was drawn: the service decides."""

    staff_id: int | None
    chair_id: int | None
    start_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class AskStep:
    visit_id: int
    step: Step


@dataclass(frozen=True, slots=True)
class AskFree:
    """The next free slot, looked for from the chosen place."""


@dataclass(frozen=True, slots=True)
class AskKeep:
    """Keep time at the chosen place."""


@dataclass(frozen=True, slots=True)
class AskBlock:
    """Open kept time."""

    block: BlockRow


@dataclass(frozen=True, slots=True)
class AskBlockMove:
    """Kept time somewhere else, or longer."""

    block: BlockRow
    form: BlockForm


@dataclass(frozen=True, slots=True)
class AskBlockFree:
    """Free kept time again."""

    block: BlockRow


@dataclass(frozen=True, slots=True)
class AskClip:
    clip: Clip


@dataclass(frozen=True, slots=True)
class AskView:
    """The next way to look at the book."""


@dataclass(frozen=True, slots=True)
class AskDoctor:
    """The week of the doctor before (-1) or after (1) this one."""

    by: int


Ask = (
    AskOpen
    | AskMove
    | AskNew
    | AskStep
    | AskFree
    | AskKeep
    | AskBlock
    | AskBlockMove
    | AskBlockFree
    | AskClip
    | AskView
    | AskDoctor
)
