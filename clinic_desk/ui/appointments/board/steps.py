"""Which stages a visit may go to from here: one forward, one back, and the ways out."""

from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.asks import Step

TO: dict[Step, AppointmentStatus] = {
    Step.CONFIRM: AppointmentStatus.CONFIRMED,
    Step.ARRIVE: AppointmentStatus.ARRIVED,
    Step.SEAT: AppointmentStatus.IN_TREATMENT,
    Step.FINISH: AppointmentStatus.DONE,
}
STAGES = (AppointmentStatus.BOOKED, *TO.values())
"""The way of a visit that goes well."""
_OUT = (Step.MISS, Step.CANCEL)


def possible(visit: VisitRow) -> frozenset[Step]:
    """What one key may do to this visit now."""
    status = visit.status
    if status not in STAGES:
        return frozenset({Step.BACK})
    place = STAGES.index(status)
    steps = {step for step, stage in TO.items() if STAGES.index(stage) > place}
    if status.expected:
        steps |= set(_OUT)
    if status is AppointmentStatus.ARRIVED:
        steps.add(Step.LEAVE)
    if place:
        steps.add(Step.BACK)
    return frozenset(steps)


def forward(visit: VisitRow) -> Step | None:
    """The step that one click takes; from booked straight to arrived, as most come unasked."""
    return {
        AppointmentStatus.BOOKED: Step.ARRIVE,
        AppointmentStatus.CONFIRMED: Step.ARRIVE,
        AppointmentStatus.ARRIVED: Step.SEAT,
        AppointmentStatus.IN_TREATMENT: Step.FINISH,
    }.get(visit.status)


def back_to(visit: VisitRow) -> AppointmentStatus:
    """Where a step back leads; a visit that was cancelled or missed is booked again."""
    waiting = AppointmentStatus.CONFIRMED if visit.confirmed_at else AppointmentStatus.BOOKED
    return {
        AppointmentStatus.CONFIRMED: AppointmentStatus.BOOKED,
        AppointmentStatus.IN_TREATMENT: AppointmentStatus.ARRIVED,
        AppointmentStatus.DONE: AppointmentStatus.IN_TREATMENT,
        AppointmentStatus.LEFT: AppointmentStatus.ARRIVED,
    }.get(visit.status, waiting)


def stage_of(visit: VisitRow) -> int:
    """How many stages are behind; a visit that ended otherwise keeps those it had."""
    if visit.status in STAGES:
        return STAGES.index(visit.status)
    return STAGES.index(AppointmentStatus.ARRIVED) if visit.arrived_at else 0
