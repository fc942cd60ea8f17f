"""Hands at the appointment book: to a visit by the arrow keys, to a command by its words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from PySide6.QtWidgets import QTableView

from clinic_desk.app.program import Program
from clinic_desk.app.rehearsal.hands import CTRL, GaveUp, Hands, Key, must
from clinic_desk.app.rehearsal.watch import Watch
from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.queries import Roster, VisitRow
from clinic_desk.desk.staff.queries import providers
from clinic_desk.storage import reading
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.page import AppointmentsPage
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.shell.finding import Kind
from clinic_desk.ui.shell.frame import Frame

FAR = 300
"""More steps than there are on any board."""
T = TypeVar("T")


@dataclass
class DayResults:
    """What the day leaves behind, for whoever checks it: names and times as they must stand."""

    visits: int = 0
    broken: dict[str, str] = field(default_factory=dict[str, str])
    freed_to: dict[str, str] = field(default_factory=dict[str, str])
    away: dict[str, str] = field(default_factory=dict[str, str])
    called: dict[str, int] = field(default_factory=dict[str, int])
    carried: dict[str, str] = field(default_factory=dict[str, str])
    booked: dict[str, str] = field(default_factory=dict[str, str])
    told: dict[str, str] = field(default_factory=dict[str, str])
    written: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


class AtTheBook:
    """Only keys are sent; what is there is read from the file."""

    def __init__(self, program: Program, hands: Hands, watch: Watch, results: DayResults) -> None:
        self._program, self._hands, self._watch = program, hands, watch
        self.results = results

    @property
    def today(self) -> date:
        return self._watch().date()

    @property
    def frame(self) -> Frame:
        frame = self._program.frame
        if frame is None:
            raise GaveUp("nobody is signed in")
        return frame

    @property
    def context(self) -> Context:
        return self.frame.context

    @property
    def page(self) -> AppointmentsPage:
        return self._hands.see(AppointmentsPage)

    @property
    def board(self) -> AppointmentBoard:
        return self.page.board

    # reading

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Plain rows."""
        return self.read(lambda session: reading.rows(session, sql, values))

    def read(self, wanted: Callable[[Any], T]) -> T:
        return self.context.read(wanted)

    def visit(self, number: int) -> VisitRow:
        found = self.read(lambda session: queries.visit(session, number))
        if found is None:
            raise GaveUp(f"visit {number} is gone")
        return found

    def day(self, day: date) -> tuple[VisitRow, ...]:
        """The live visits, by time."""
        book = self.read(lambda session: queries.day_book(session, day, Roster(session, day, day)))
        return tuple(visit for visit in book.visits if visit.status.live)

    def doctor(self, name: str) -> int:
        return next(one.id for one in self.read(providers) if one.name == name)

    def first(self, wanted: Callable[[VisitRow], bool], what: str, *, day: date) -> VisitRow:
        found = next((visit for visit in self.day(day) if wanted(visit)), None)
        if found is None:
            raise GaveUp(f"the day has no visit {what}")
        return found

    # going about

    def to_visit(self, number: int) -> None:
        """Arrow keys, from what is chosen."""
        board, hands = self.board, self._hands
        must(board.hasFocus(), "the board has the keys")
        aim = board.state.spot_of(number)
        must(aim, f"visit {number} is on the board")
        for _ in range(FAR):
            spot = board.state.spot
            if aim is None or spot is None or spot.visit_id == number:
                break
            if spot.lane != aim.lane:
                hands.press(Key.Key_Right if spot.lane < aim.lane else Key.Key_Left)
            else:
                hands.press(Key.Key_Up if spot.minute > aim.minute else Key.Key_Down)
        must(board.visit is not None and board.visit.id == number, "arrows lead to the visit")

    def lead_to(self, staff_id: int, start_at: datetime) -> None:
        """Lead what is carried over the board to a doctor's time, and put it down."""
        board, hands = self.board, self._hands
        lane = board.state.sheet.lane_at(staff_id, None, start_at.date())
        must(lane is not None, "the doctor is on the board that day")
        minute = start_at.hour * 60 + start_at.minute
        for _ in range(FAR):
            ghost = board.state.ghost
            if ghost is None or lane is None or (ghost.lane, ghost.start) == (lane, minute):
                break
            if ghost.lane != lane:
                hands.press(Key.Key_Right if ghost.lane < lane else Key.Key_Left)
            else:
                quarter = abs(ghost.start - minute) >= board.state.step
                key = Key.Key_Up if ghost.start > minute else Key.Key_Down
                hands.press(key) if quarter else hands.press(key, CTRL)
        must(board.state.ghost is not None, "it is still carried")
        hands.press(Key.Key_Return)

    def to_row(self, table: QTableView, number: int, id_of: Callable[[], int | None]) -> None:
        """Arrow keys down a list, and round to its top."""
        must(table.hasFocus(), "the list has the keys")
        self._hands.press(Key.Key_Home)
        for _ in range(FAR):
            if id_of() == number:
                return
            self._hands.press(Key.Key_Down)
        raise GaveUp(f"line {number} is not in the list")

    def command(self, typed: str, name: str) -> None:
        """Ctrl+K, what is wanted, Enter."""
        hands, search = self._hands, self.frame.search
        hands.press(Key.Key_K, CTRL)
        must(search.hasFocus(), "Ctrl+K goes to the search field")
        hands.write(typed)
        hands.until("answers", search.answers.isVisible)
        for _ in range(FAR):
            hit = search.answers.chosen()
            if hit is not None and (hit.kind, hit.name) == (Kind.COMMAND, name):
                break
            hands.press(Key.Key_Down)
        hit = search.answers.chosen()
        must(hit is not None and hit.name == name, f"{typed} finds {name}")
        hands.picture(f"command-{name}")
        hands.press(Key.Key_Return)
