import pytest

from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.steps import back_to, forward, possible, stage_of
from tests.ui.appointments.made_up import at, visit


@pytest.mark.parametrize(
    ("status", "steps"),
    [
        (Status.BOOKED, "confirm arrive seat finish miss cancel"),
        (Status.CONFIRMED, "arrive seat finish miss cancel back"),
        (Status.ARRIVED, "seat finish leave back"),
        (Status.IN_TREATMENT, "finish back"),
        (Status.DONE, "back"),
        (Status.MISSED, "back"),
        (Status.LEFT, "back"),
        (Status.CANCELLED_BY_CLINIC, "back"),
    ],
)
def test_what_a_visit_may_go_to(status, steps):
    assert possible(visit(1, "09:00", status=status)) == {Step(one) for one in steps.split()}


def test_one_click_goes_on_to_the_next_stage():
    on = [forward(visit(1, "09:00", status=status)) for status in Status]
    assert on == [Step.ARRIVE, Step.ARRIVE, Step.SEAT, Step.FINISH, None, None, None, None, None]


def test_a_step_back_leads_where_the_visit_was():
    assert back_to(visit(1, "09:00", status=Status.DONE)) is Status.IN_TREATMENT
    assert back_to(visit(1, "09:00", status=Status.LEFT)) is Status.ARRIVED
    assert back_to(visit(1, "09:00", status=Status.MISSED)) is Status.BOOKED
    sure = visit(1, "09:00", status=Status.ARRIVED, confirmed_at=at("08:00"))
    assert back_to(sure) is Status.CONFIRMED


def test_a_visit_that_ended_otherwise_keeps_the_stages_it_had():
    assert stage_of(visit(1, "09:00", status=Status.IN_TREATMENT)) == 3
    assert stage_of(visit(1, "09:00", status=Status.MISSED)) == 0
    assert stage_of(visit(1, "09:00", status=Status.LEFT, arrived_at=at("09:00"))) == 2
