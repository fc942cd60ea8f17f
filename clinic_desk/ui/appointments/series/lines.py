"""The visits of a series while they are decided on: kept, moved, skipped."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, auto
from typing import Any

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.appointments import recurring
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.recurring import Chosen, Rule
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.ui.kit.context import Context


class Decision(Enum):
    AS_PLANNED = auto()
    KEPT = auto()
    """In spite of what is in the way, with a reason."""
    MOVED = auto()
    SKIPPED = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A planned visit. ``id`` is its place in the series."""

    id: int
    planned: datetime
    start_at: datetime
    problem: DeskError | None = None
    proposal: Slot | None = None
    decision: Decision = Decision.AS_PLANNED
    reason: str = ""
    marked: bool = False
    """Something was in its way at some time: it stands with the conflicts."""

    @property
    def day(self) -> date:
        return self.start_at.date()

    @property
    def open(self) -> bool:
        """Whether it must still be decided on."""
        decided = self.decision in {Decision.KEPT, Decision.SKIPPED}
        return self.problem is not None and not decided

    @property
    def overridable(self) -> bool:
        return isinstance(self.problem, Overridable)


class Lines:
    """After each decision all are looked at anew: they may meet one another."""

    def __init__(self, context: Context, form: VisitForm) -> None:
        self._context, self._form = context, form
        self._lines: list[Line] = []

    @property
    def rows(self) -> list[Line]:
        """Conflicts first, then by date."""
        return sorted(self._lines, key=lambda line: (not line.marked, line.id))

    @property
    def chosen(self) -> list[Chosen]:
        return [
            Chosen(line.start_at, line.reason if line.decision is Decision.KEPT else "")
            for line in self._lines
            if line.decision is not Decision.SKIPPED
        ]

    @property
    def open(self) -> list[Line]:
        return [line for line in self.rows if line.open]

    @property
    def decided(self) -> bool:
        """Whether somebody decided anything yet."""
        return any(line.decision is not Decision.AS_PLANNED for line in self._lines)

    def count(self, decision: Decision) -> int:
        return sum(line.decision is decision for line in self._lines)

    def plan(self, rule: Rule) -> None:
        """Begin anew with the visits of ``rule``.

        Raises:
            DeskError: it has none; there are no lines then.

        """
        self._lines = []
        now = self._context.clock()
        found = self._context.read(
            lambda session: recurring.plan(session, self._form, rule, now=now)
        )
        self._lines = [
            Line(
                place,
                one.start_at,
                one.start_at,
                one.problem,
                one.proposal,
                marked=one.problem is not None,
            )
            for place, one in enumerate(found)
        ]

    def forget(self) -> None:
        self._lines = []

    def get(self, number: int) -> Line:
        return self._lines[number]

    def keep(self, number: int, reason: str) -> None:
        """All the same, for a reason; what no reason overcomes stays open."""
        if self._lines[number].overridable:
            self._set(number, decision=Decision.KEPT, reason=reason)

    def put(self, number: int, start_at: datetime) -> None:
        """At another time; at its own again it is as planned."""
        moved = start_at != self._lines[number].planned
        self._set(
            number,
            decision=Decision.MOVED if moved else Decision.AS_PLANNED,
            start_at=start_at,
            reason="",
        )

    def skip(self, number: int) -> None:
        """Leave it out; if it is left out, take it in again."""
        skipped = self._lines[number].decision is Decision.SKIPPED
        decision = Decision.AS_PLANNED if skipped else Decision.SKIPPED
        start_at = self._lines[number].planned
        self._set(number, decision=decision, start_at=start_at, reason="")

    def look_again(self) -> None:
        """What is in the way now, of those that are not skipped."""
        # who was moved is told, not who stands where it was planned
        active = [line for line in self._lines if line.decision is not Decision.SKIPPED]
        active.sort(key=lambda line: (line.decision is Decision.MOVED, line.id))
        starts = [line.start_at for line in active]
        now = self._context.clock()

        def look(session: Any) -> list[DeskError | None]:
            return recurring.problems(session, self._form, starts, now=now)

        for line, problem in zip(active, self._context.read(look), strict=True):
            self._lines[line.id] = _seen(line, problem)
        self._propose(starts, now)

    def _propose(self, starts: Sequence[datetime], now: datetime) -> None:
        wanted = [line.start_at for line in self._lines if line.open]

        def look(session: Any) -> dict[datetime, Slot]:
            return recurring.proposals(session, self._form, starts, wanted, now=now)

        found = self._context.read(look)
        for line in self._lines:
            proposal = found.get(line.start_at) if line.open else None
            self._lines[line.id] = replace(line, proposal=proposal)

    def _set(self, number: int, **changed: Any) -> None:
        self._lines[number] = replace(self._lines[number], **changed)
        self.look_again()


def _seen(line: Line, problem: DeskError | None) -> Line:
    """With the problem it has now; what was kept in spite of another is open again."""
    same = str(problem) == str(line.problem) if problem and line.problem else False
    if line.decision is Decision.KEPT and not same:
        line = replace(line, decision=Decision.AS_PLANNED, reason="")
    return replace(line, problem=problem, marked=line.marked or problem is not None)
