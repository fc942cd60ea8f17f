"""The visit as it would be if it were dropped now, and what stands in its way."""

from dataclasses import dataclass, replace
from datetime import datetime

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.calendar.hours import DAY, clock, covers
from clinic_desk.ui.appointments.board.sheet import Sheet

OVERLAPS = QT_TRANSLATE_NOOP("AppointmentBoard", "Overlaps {who} {start}–{end}")
ELSEWHERE = QT_TRANSLATE_NOOP("AppointmentBoard", "{who} is elsewhere {start}–{end}")
CHAIR_TAKEN = QT_TRANSLATE_NOOP("AppointmentBoard", "Chair taken by {who} {start}–{end}")
OUTSIDE = QT_TRANSLATE_NOOP("AppointmentBoard", "Outside working hours")


@dataclass(frozen=True, slots=True)
class Ghost:
    """``visit`` is None where a new visit is being drawn."""

    visit: VisitRow | None
    lane: int
    start: int
    end: int

    def moved(self, *, minutes: int = 0, lane: int | None = None) -> "Ghost":
        """Shifted within the day, its length kept."""
        start = min(max(self.start + minutes, 0), DAY - (self.end - self.start))
        end = start + self.end - self.start
        return replace(self, start=start, end=end, lane=self.lane if lane is None else lane)

    def resized(self, minutes: int) -> "Ghost":
        """Longer or shorter at its end, never under one step of the grid."""
        return replace(self, end=min(max(self.end + minutes, self.start + GRID), DAY))

    def times(self, sheet: Sheet) -> tuple[datetime, datetime]:
        lane = sheet.lanes[self.lane]
        return lane.at(self.start), lane.at(self.end)

    def changes(self, sheet: Sheet) -> bool:
        """Whether dropping it would alter the visit."""
        if self.visit is None:
            return True
        now = (self.visit.staff_id, self.visit.start_at, self.visit.end_at)
        return (sheet.lanes[self.lane].staff_id, *self.times(sheet)) != now


def in_the_way(sheet: Sheet, ghost: Ghost, words: Catalogue) -> list[str]:
    """One short sentence for each thing that collides; the desk's own rule decides later."""
    lane = sheet.lanes[ghost.lane]
    start, end = ghost.times(sheet)
    said: list[str] = []
    for other in sheet.visits:
        meets = other.start_at < end and start < other.end_at
        if not meets or not other.status.live or _same(ghost.visit, other):
            continue
        if source := _why(ghost.visit, lane.staff_id, other):
            said.append(
                words.text("AppointmentBoard", source).format(
                    who=other.customer,
                    start=f"{other.start_at:%H:%M}",
                    end=f"{other.end_at:%H:%M}",
                )
            )
    if not covers(lane.windows, ghost.start, ghost.end):
        said.append(words.text("AppointmentBoard", OUTSIDE))
    return said


def span_text(ghost: Ghost) -> str:
    return f"{clock(ghost.start)}–{clock(ghost.end)}"


def _same(visit: VisitRow | None, other: VisitRow) -> bool:
    return visit is not None and visit.id == other.id


def _why(visit: VisitRow | None, staff_id: int, other: VisitRow) -> str | None:
    if other.staff_id == staff_id:
        return OVERLAPS
    if visit is None:
        return None
    if other.customer_id == visit.customer_id:
        return ELSEWHERE
    if visit.chair_id is not None and other.chair_id == visit.chair_id:
        return CHAIR_TAKEN
    return None
