"""A visit, or kept time, as it would be if it were dropped now, and what stands in its way."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.blocks import BlockForm, BlockRow
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.calendar.hours import DAY, clock, covers
from clinic_desk.ui.appointments.board.sheet import Sheet

OVERLAPS = QT_TRANSLATE_NOOP("AppointmentBoard", "Overlaps {who} {start}–{end}")
ELSEWHERE = QT_TRANSLATE_NOOP("AppointmentBoard", "{who} is elsewhere {start}–{end}")
CHAIR_TAKEN = QT_TRANSLATE_NOOP("AppointmentBoard", "Chair taken by {who} {start}–{end}")
KEPT = QT_TRANSLATE_NOOP("AppointmentBoard", "Kept free {start}–{end}: {kind}")
OUTSIDE = QT_TRANSLATE_NOOP("AppointmentBoard", "Outside working hours")


@dataclass(frozen=True, slots=True)
class Ghost:
    """``visit`` and ``block`` are both None where something new is being drawn."""

    visit: VisitRow | None
    lane: int
    start: int
    end: int
    block: BlockRow | None = None

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

    def form(self, sheet: Sheet) -> BlockForm | None:
        """The kept time as it would be."""
        if self.block is None:
            return None
        now = self.block.form
        staff_id, chair_id = sheet.kept_target(self.lane, now)
        start_at, end_at = self.times(sheet)
        return replace(now, staff_id=staff_id, chair_id=chair_id, start_at=start_at, end_at=end_at)

    def changes(self, sheet: Sheet) -> bool:
        """Whether dropping it would alter anything."""
        if self.block is not None:
            return self.form(sheet) != self.block.form
        if self.visit is None:
            return True
        now = self.visit.staff_id, self.visit.chair_id, self.visit.start_at, self.visit.end_at
        return (*sheet.target(self.lane, self.visit), *self.times(sheet)) != now


def in_the_way(sheet: Sheet, ghost: Ghost, words: Catalogue) -> list[str]:
    """One short sentence for each thing that collides; the desk's own rule decides later.

    Nothing is in the way of kept time: visits that are there stay.
    """
    if ghost.block is not None:
        return []
    staff_id, chair_id = sheet.target(ghost.lane, ghost.visit)
    said = [*_visits(sheet, ghost, staff_id, chair_id, words)]
    said += _kept(sheet, ghost, staff_id, chair_id, words)
    lane = sheet.lanes[ghost.lane]
    windows = lane.windows
    if staff_id is not None:
        windows = sheet.hours.get((staff_id, lane.day), ())
    if not covers(windows, ghost.start, ghost.end):
        said.append(words.text("AppointmentBoard", OUTSIDE))
    return said


def visits_inside(sheet: Sheet, ghost: Ghost) -> int:
    """How many visits lie in kept time that is being moved; they stay."""
    form = ghost.form(sheet)
    if form is None:
        return 0
    return sum(
        (form.staff_id is None or visit.staff_id == form.staff_id)
        and (form.chair_id is None or visit.chair_id == form.chair_id)
        for visit in sheet.meeting(form.start_at, form.end_at)
    )


def span_text(ghost: Ghost) -> str:
    return f"{clock(ghost.start)}–{clock(ghost.end)}"


def _visits(
    sheet: Sheet, ghost: Ghost, staff_id: int | None, chair_id: int | None, words: Catalogue
) -> Iterator[str]:
    for other in sheet.meeting(*ghost.times(sheet)):
        if ghost.visit is not None and ghost.visit.id == other.id:
            continue
        source = ""
        if staff_id is not None and other.staff_id == staff_id:
            source = OVERLAPS
        elif ghost.visit is not None and other.customer_id == ghost.visit.customer_id:
            source = ELSEWHERE
        elif chair_id is not None and other.chair_id == chair_id:
            source = CHAIR_TAKEN
        if source:
            yield words.text("AppointmentBoard", source).format(
                who=other.customer, start=f"{other.start_at:%H:%M}", end=f"{other.end_at:%H:%M}"
            )


def _kept(
    sheet: Sheet, ghost: Ghost, staff_id: int | None, chair_id: int | None, words: Catalogue
) -> Iterator[str]:
    start_at, end_at = ghost.times(sheet)
    for block in sheet.blocks:
        if not (block.start_at < end_at and start_at < block.end_at):
            continue
        own = ghost.visit is not None and block.appointment_id == ghost.visit.id
        whole = block.staff_id is None and block.chair_id is None
        doctors = block.staff_id is not None and block.staff_id == staff_id
        chairs = block.chair_id is not None and block.chair_id == chair_id
        if (whole or doctors or chairs) and not own:
            yield words.text("AppointmentBoard", KEPT).format(
                kind=words.label(block.kind),
                start=f"{block.start_at:%H:%M}",
                end=f"{block.end_at:%H:%M}",
            )
