"""What is asked for when something that was dragged or carried is let go."""

from clinic_desk.ui.appointments.board.asks import Ask, AskBlockMove, AskMove, AskNew
from clinic_desk.ui.appointments.board.ghost import Ghost
from clinic_desk.ui.appointments.board.sheet import Sheet


def dropped(ghost: Ghost, sheet: Sheet, *, always: bool = False) -> Ask | None:
    """None where it was let go as it stood, unless it ``always`` counts."""
    if not always and not ghost.changes(sheet):
        return None
    form = ghost.form(sheet)
    if ghost.block is not None and form is not None:
        return AskBlockMove(ghost.block, form)
    staff_id, chair_id = sheet.target(ghost.lane, ghost.visit)
    start_at, end_at = ghost.times(sheet)
    if ghost.visit is None:
        return AskNew(staff_id, chair_id, start_at, ghost.end - ghost.start)
    return AskMove(ghost.visit.id, staff_id, chair_id, start_at, end_at)
