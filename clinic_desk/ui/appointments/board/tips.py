"""What floats under the pointer: the card of a visit, of kept time, of a doctor."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.booked_by import Booked
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.appointments.board.card import block_tip, lane_tip, visit_tip
from clinic_desk.ui.appointments.board.mouse import Mouse
from clinic_desk.ui.appointments.board.placing import Placed
from clinic_desk.ui.appointments.board.state import State

WhoBooked = Callable[[VisitRow], Booked | None]


def nobody(_visit: VisitRow) -> Booked | None:
    """Where nobody is asked."""
    return None


def tip_at(
    point: QPointF, state: State, mouse: Mouse, words: Catalogue, who_booked: WhoBooked
) -> str:
    """Rich text; empty where nothing is to be said, and while something is on its way."""
    if state.ghost is not None:
        return ""
    geometry, sheet = state.geometry, state.sheet
    lane = geometry.lane(point.x())
    if point.y() < geometry.header and point.x() >= geometry.gutter and lane is not None:
        return lane_tip(sheet.lanes[lane], sheet, words)
    hit = mouse.hit(point)
    if hit is None:
        return ""
    one = hit[0]
    if isinstance(one, Placed):
        return visit_tip(one.visit, state, words, who_booked(one.visit))
    return block_tip(one.block, sheet, words)
