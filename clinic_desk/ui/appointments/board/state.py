"""What is on the board and what is chosen there: painter, mouse and keys share one of these."""

from dataclasses import replace
from datetime import datetime

from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.ui.appointments.board.geometry import Geometry
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.sheet import EMPTY, USUAL, Placed, Sheet, place
from clinic_desk.ui.appointments.board.stops import Spot, Stops

QUARTER = 15


class State:
    """``spot`` is None only while there is no lane at all."""

    def __init__(self) -> None:
        self.sheet: Sheet = EMPTY
        self.step = QUARTER
        self.now: datetime | None = None
        self.spot: Spot | None = None
        self.aim = USUAL.start
        """The minute that moving sideways keeps to."""
        self.ghost: Ghost | None = None
        self.by_keys = False
        """Whether the ghost is led by the arrow keys, not by the mouse."""
        self.hovered: int | None = None
        self.private = False
        """Phones and debts are covered."""
        self.masked = False
        """Phones show their last four only."""
        self.fixed = False
        """Whether visits stay where they are: only empty time can be chosen and drawn on."""
        self.placed: tuple[Placed, ...] = ()
        self.geometry = Geometry(USUAL, 1.0, 0, 1.0, 0.0, 0.0, 0.0, 0.0, QUARTER)
        self._stops = Stops((), 0, USUAL, QUARTER)

    @property
    def stops(self) -> Stops:
        return self._stops

    def show(self, sheet: Sheet) -> None:
        """Show other visits or lanes; what was chosen stays chosen where it still is."""
        chosen = self.visit
        self.sheet = sheet
        self.ghost = self._surviving(self.ghost)
        self.by_keys = self.by_keys and self.ghost is not None
        self.hovered = None
        shown = sheet.shown
        self.geometry = replace(self.geometry, shown=shown, lanes=len(sheet.lanes))
        self._lay_out()
        if not sheet.lanes:
            self.spot = None
        elif chosen is not None and sheet.visit(chosen.id) is not None:
            self.spot = self.spot_of(chosen.id)
        else:
            lane = min(self.spot.lane, len(sheet.lanes) - 1) if self.spot else 0
            self.spot = self._stops.empty_near(lane, self._held(self.aim))

    def fit(self, geometry: Geometry) -> None:
        """Take another view; visits are placed anew when the shortest height changed."""
        again = geometry.least != self.geometry.least
        self.geometry = geometry
        if again:
            self._lay_out()

    def set_step(self, step: int) -> None:
        self.step = step
        self._lay_out()
        if self.spot is not None and self.spot.visit_id is None:
            self.spot = self._stops.empty_near(self.spot.lane, self.spot.minute)

    @property
    def visit(self) -> VisitRow | None:
        """The visit that is chosen."""
        return self.sheet.visit(self.spot.visit_id) if self.spot else None

    @property
    def chosen(self) -> Placed | None:
        return self.find(self.spot.visit_id) if self.spot else None

    def find(self, visit_id: int | None) -> Placed | None:
        return next((one for one in self.placed if one.visit.id == visit_id), None)

    def spot_of(self, visit_id: int) -> Spot | None:
        one = self.find(visit_id)
        return Spot(one.lane, one.start, visit_id) if one else None

    def at(self, spot: Spot) -> datetime:
        return self.sheet.lanes[spot.lane].at(spot.minute)

    def _lay_out(self) -> None:
        self.placed = place(self.sheet, self.geometry.least)
        self._stops = Stops(self.placed, len(self.sheet.lanes), self.geometry.shown, self.step)

    def _held(self, minute: int) -> int:
        shown: Window = self.geometry.shown
        return min(max(minute, shown.start), shown.end - 1)

    def _surviving(self, ghost: Ghost | None) -> Ghost | None:
        """A ghost outlives a refresh while its visit is there unchanged, and another day."""
        if ghost is None or ghost.lane >= len(self.sheet.lanes):
            return None
        if ghost.visit is None:
            return ghost
        day = self.sheet.lanes[ghost.lane].day
        elsewhere = self.by_keys and day != ghost.visit.start_at.date()
        return ghost if elsewhere or self.sheet.visit(ghost.visit.id) == ghost.visit else None
