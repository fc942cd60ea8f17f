"""A visit that must be moved is settled: moved, put on the wait list, or called off.

Each is one act, with the call that brought it about.
"""

from datetime import timedelta

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.slots import Slot
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.storage.act import Act


def move_to(act: Act, row: DisplacedRow, slot: Slot) -> None:
    """The patient takes the time that was offered.

    Raises:
        Overridable: it was given away meanwhile.
        DeskError: as appointments.service.move.

    """
    appointments.move(
        act,
        row.id,
        staff_id=slot.staff_id or None,
        start_at=slot.at,
        end_at=slot.at + timedelta(minutes=row.minutes),
        version=row.version,
    )
    called(act, row, TryOutcome.BOOKED, slot)


def called(act: Act, row: DisplacedRow, outcome: TryOutcome, slot: Slot | None = None) -> None:
    """A call was made; ``slot`` is the time that was offered."""
    log_try(
        act,
        row.customer_id,
        outcome,
        appointment_id=row.id,
        offered_at=slot.at if slot else None,
    )


def keep_waiting(act: Act, row: DisplacedRow, reason: str, slot: Slot | None = None) -> None:
    """None of the times suits: the visit is called off and its patient waits for another.

    Raises:
        DeskError: as breaking.break_visit.

    """
    called(act, row, TryOutcome.DECLINED, slot)
    break_visit(
        act,
        row.id,
        how=Broken.BY_CLINIC,
        then=After.WAIT_LIST,
        reason=reason,
        version=row.version,
    )


def call_off(act: Act, row: DisplacedRow, reason: str) -> None:
    """The clinic cancels the visit; it stays on the board, marked.

    Raises:
        ReasonMissing, StageUnfit, ChangedMeanwhile: as named.

    """
    appointments.cancel(act, row.id, version=row.version, reason=reason, by_clinic=True)
