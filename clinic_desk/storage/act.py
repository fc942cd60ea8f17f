"""Who does something, when, and in which transaction: what every service is given."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action


@dataclass(frozen=True, slots=True)
class Actor:
    """A member of staff, or the program or the command line itself.

    ``rights`` None means every right: the program does only what its own code asks.
    """

    staff_id: int | None
    name: str
    rights: frozenset[str] | None = None


PROGRAM = Actor(None, "program")
COMMAND_LINE = Actor(None, "command line")


@dataclass(frozen=True, slots=True)
class Act:
    """One action in one transaction."""

    session: Session
    by: Actor
    now: datetime
    action: "Action"

    def note(self, kind: str, subject: str) -> None:
        """Write to the audit what leaves no row: a sign-in, a paper printed."""
        self.action.notes.append((kind, subject))
