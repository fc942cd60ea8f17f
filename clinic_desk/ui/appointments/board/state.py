"""What is on the board and what is chosen there: painter, mouse and keys share one of these."""

from dataclasses import replace
from datetime import datetime

from clinic_desk.desk.appointments.blocks import BlockRow
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.ui.appointments.board.geometry import Geometry
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.placing import Placed, PlacedBlock, place, place_blocks
from clinic_desk.ui.appointments.board.sheet import EMPTY, USUAL, Lane, Sheet
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
        """The minute that moving sideways keeps to, and where in kept time a click fell."""
        self.ghost: Ghost | None = None
        self.by_keys = False
        """Whether the ghost is led by the arrow keys, not by the mouse."""
        self.inbound = False
        """Whether it came from beside the board, so that it need not be on the sheet."""
        self.hovered: int | None = None
        self.hovered_block: PlacedBlock | None = None
        self.private = False
        """Phones and debts are covered."""
        self.masked = False
        """Phones show their last four only."""
        self.fixed = False
        """Whether visits stay where they are: only empty time can be chosen and drawn on."""
        self.placed: tuple[Placed, ...] = ()
        self.blocks: tuple[PlacedBlock, ...] = ()
        self.geometry = Geometry(USUAL, 1.0, 0, 1.0, 0.0, 0.0, 0.0, 0.0, QUARTER)
        self._stops = Stops((), 0, USUAL, QUARTER)
        self._placed_of: dict[int, Placed] = {}
        self._visits_in: list[list[Placed]] = []
        self._blocks_in: list[list[PlacedBlock]] = []

    @property
    def stops(self) -> Stops:
        return self._stops

    def show(self, sheet: Sheet) -> None:
        """Show other visits or lanes; what was chosen stays chosen where it still is."""
        before, spot = self.sheet, self.spot
        lane = before.lanes[spot.lane] if spot is not None else None
        self.sheet = sheet
        self.ghost = self._surviving(self.ghost, before)
        self.by_keys = self.by_keys and self.ghost is not None
        self.inbound = self.inbound and self.by_keys
        self.hovered = self.hovered_block = None
        self.geometry = replace(self.geometry, shown=sheet.shown, lanes=len(sheet.lanes))
        self._lay_out()
        self.spot = self._still(spot, lane)

    def fit(self, geometry: Geometry) -> None:
        """Take another view; visits are placed anew when the shortest height changed."""
        again = geometry.least != self.geometry.least
        self.geometry = geometry
        if again:
            self._lay_out()

    def set_step(self, step: int) -> None:
        self.step = step
        self._lay_out()
        if self.spot is not None and self.spot.empty:
            self.spot = self._stops.empty_near(self.spot.lane, self.spot.minute)

    @property
    def visit(self) -> VisitRow | None:
        """The visit that is chosen."""
        return self.sheet.visit(self.spot.visit_id) if self.spot else None

    @property
    def block(self) -> BlockRow | None:
        """The kept time that is chosen."""
        return self.sheet.block(self.spot.block_id) if self.spot and self.spot.block_id else None

    @property
    def chosen(self) -> Placed | None:
        return self.find(self.spot.visit_id) if self.spot else None

    @property
    def chosen_block(self) -> PlacedBlock | None:
        """In the lane in which it was chosen."""
        spot = self.spot
        if spot is None or spot.block_id is None:
            return None
        return self.find_block(spot.block_id, spot.lane)

    def find(self, visit_id: int | None) -> Placed | None:
        return None if visit_id is None else self._placed_of.get(visit_id)

    def find_block(self, block_id: int, lane: int | None = None) -> PlacedBlock | None:
        """In ``lane``, else wherever it stands first."""
        there = [one for one in self.blocks if one.block.id == block_id]
        return next((one for one in there if one.lane == lane), there[0] if there else None)

    def visits_in(self, lane: int) -> list[Placed]:
        return self._visits_in[lane]

    def blocks_in(self, lane: int) -> list[PlacedBlock]:
        return self._blocks_in[lane]

    def spot_of(self, visit_id: int) -> Spot | None:
        one = self.find(visit_id)
        return Spot(one.lane, one.start, visit_id) if one else None

    def spot_of_block(self, block_id: int, lane: int | None = None) -> Spot | None:
        one = self.find_block(block_id, lane)
        return Spot(one.lane, one.start, None, block_id) if one else None

    def at(self, spot: Spot) -> datetime:
        """The time of a place; in kept time the minute that was aimed at."""
        one = self.find_block(spot.block_id, spot.lane) if spot.block_id is not None else None
        aimed = one is not None and one.start <= self.aim < one.end
        return self.sheet.lanes[spot.lane].at(self.aim if aimed else spot.minute)

    def lane(self) -> Lane | None:
        """The lane of what is chosen."""
        return self.sheet.lanes[self.spot.lane] if self.spot is not None else None

    def _lay_out(self) -> None:
        lanes = len(self.sheet.lanes)
        self.placed = place(self.sheet, self.geometry.least)
        self.blocks = place_blocks(self.sheet)
        self._placed_of = {one.visit.id: one for one in self.placed}
        self._visits_in = [[] for _ in range(lanes)]
        self._blocks_in = [[] for _ in range(lanes)]
        for one in self.placed:
            self._visits_in[one.lane].append(one)
        for block in self.blocks:
            self._blocks_in[block.lane].append(block)
        # a board that only offers times is chosen from as if nothing were kept: booking asks
        kept = () if self.fixed else self.blocks
        self._stops = Stops(self.placed, lanes, self.geometry.shown, self.step, kept)

    def _held(self, minute: int) -> int:
        shown: Window = self.geometry.shown
        return min(max(minute, shown.start), shown.end - 1)

    def _still(self, spot: Spot | None, lane: Lane | None) -> Spot | None:
        """What is chosen after another sheet came: the same, or the same place."""
        if not self.sheet.lanes:
            return None
        if spot is None or lane is None:
            return self._stops.empty_near(0, self._held(self.aim))
        if spot.visit_id is not None and (found := self.spot_of(spot.visit_id)):
            return found
        like = self._lane_like(lane, spot.lane)
        if spot.block_id is not None and (found := self.spot_of_block(spot.block_id, like)):
            return found
        return self._stops.empty_near(like, self._held(self.aim))

    def _lane_like(self, lane: Lane, place: int) -> int:
        """The lane that is most like one of the sheet before."""
        lanes = self.sheet.lanes

        def alike(number: int) -> tuple[bool, bool, bool]:
            other = lanes[number]
            same = (lane.staff_id, lane.chair_id) == (other.staff_id, other.chair_id)
            return same, other.day == lane.day, number == min(place, len(lanes) - 1)

        return max(range(len(lanes)), key=alike)

    def _surviving(self, ghost: Ghost | None, before: Sheet) -> Ghost | None:
        """A ghost outlives a refresh while what it carries is there unchanged, and goes along
        to other days, doctors and views.
        """
        sheet = self.sheet
        if ghost is None or not sheet.lanes:
            return None
        visit, block = ghost.visit, ghost.block
        lane = self._lane_like(before.lanes[ghost.lane], ghost.lane)
        if sheet.view is not before.view and visit is not None:
            lane = sheet.lane_of.get(visit.id, lane)
        ghost = replace(ghost, lane=lane)
        if self.inbound:
            return ghost
        if visit is not None:
            away = self.by_keys and not sheet.would_hold(visit)
            return ghost if away or sheet.visit(visit.id) == visit else None
        if block is not None:
            away = self.by_keys and all(one.day != block.start_at.date() for one in sheet.lanes)
            return ghost if away or sheet.block(block.id) == block else None
        return ghost
