"""What a screen still shows but another window has changed or taken back: told, never a crash."""

from dataclasses import replace
from datetime import timedelta

import pytest

from clinic_desk.desk.appointments import blocks, pinboard, queries, refusals, service
from clinic_desk.desk.appointments.blocks import BlockForm, keep_block, remove_blocks
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.service import CustomerForm
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import Database, UndoImpossible
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import TODAY, at

TOMORROW = TODAY + timedelta(1)


@pytest.fixture
def other(database, clock):
    """A second window over the same file."""
    return Database(database.engine, clock)


@pytest.fixture
def form(clinic):
    return VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30)


def run(database, change):
    with database.transaction("x", PROGRAM) as act:
        return change(act)


def row(database, number):
    with database.reading() as session:
        return queries.visit(session, number)


@pytest.fixture
def taken_back(database, form):
    """The id of a visit whose booking was undone while it was still shown."""
    number = run(database, lambda act: service.book(act, form))
    database.undo(PROGRAM)
    return number


@pytest.mark.parametrize("what", ["change", "move", "cancel", "miss", "mark", "break", "pin"])
def test_a_visit_that_was_taken_back_is_told(database, form, taken_back, what):
    number = taken_back
    end = form.end_at
    ways = {
        "change": lambda act: service.change(act, number, form, version=1),
        "move": lambda act: service.move(
            act, number, staff_id=form.staff_id, start_at=form.start_at, end_at=end, version=1
        ),
        "cancel": lambda act: service.cancel(act, number, version=1, reason="x"),
        "miss": lambda act: service.miss(act, number, version=1),
        "mark": lambda act: service.mark(act, number, Status.ARRIVED, version=1),
        "break": lambda act: break_visit(
            act, number, how=Broken.MISSED, then=After.LEAVE, reason="", version=1
        ),
        "pin": lambda act: pinboard.pin(act, number),
    }
    with pytest.raises(ChangedMeanwhile):
        run(database, ways[what])


def test_kept_time_that_is_free_again_is_told(database):
    form = BlockForm(at(10), at(11))
    number = run(database, lambda act: keep_block(act, None, form))
    run(database, lambda act: remove_blocks(act, [number]))
    with pytest.raises(ChangedMeanwhile):
        run(database, lambda act: keep_block(act, number, form))
    with pytest.raises(ChangedMeanwhile):
        run(database, lambda act: remove_blocks(act, [number]))
    with database.reading() as session:
        assert blocks.blocks(session, TODAY, TODAY) == []


def test_the_later_of_two_windows_is_told_and_changes_nothing(database, other, form):
    number = run(database, lambda act: service.book(act, form))
    shown = row(other, number)
    run(database, lambda act: service.change(act, number, replace(form, note="A"), version=1))
    with pytest.raises(ChangedMeanwhile):
        run(
            other,
            lambda act: service.change(act, number, replace(form, note="B"), version=shown.version),
        )
    with pytest.raises(ChangedMeanwhile):
        run(other, lambda act: service.cancel(act, number, version=shown.version, reason="x"))
    assert (row(database, number).note, row(database, number).status) == ("A", Status.BOOKED)


def test_somebody_who_is_gone_is_not_booked(database, form):
    who = run(database, lambda act: customers.register(act, CustomerForm("钱多多", Sex.FEMALE)))
    database.undo(PROGRAM)
    with pytest.raises(ChangedMeanwhile):
        run(database, lambda act: service.book(act, replace(form, customer_id=who)))


def test_what_another_window_built_upon_is_not_undone(database, other, form):
    who = run(database, lambda act: customers.register(act, CustomerForm("钱多多", Sex.FEMALE)))
    number = run(other, lambda act: service.book(act, replace(form, customer_id=who)))
    with pytest.raises(UndoImpossible):
        database.undo(PROGRAM)
    assert row(database, number).customer == "钱多多"


def test_who_arrived_and_is_moved_to_another_day_is_expected_again(database, form):
    number = run(database, lambda act: service.book(act, form))
    run(database, lambda act: service.mark(act, number, Status.ARRIVED, version=1))

    def move(day, minutes=30):
        version = row(database, number).version
        start = at(10, 0, day)
        run(
            database,
            lambda act: service.move(
                act,
                number,
                staff_id=form.staff_id,
                start_at=start,
                end_at=start + timedelta(minutes=minutes),
                version=version,
            ),
        )
        return row(database, number)

    same_day = move(TODAY, 45)
    assert (same_day.status, same_day.queue_number) == (Status.ARRIVED, 1)
    moved = move(TOMORROW)
    assert (moved.status, moved.arrived_at, moved.queue_number) == (Status.BOOKED, None, None)


def test_a_visit_that_runs_is_made_longer_without_being_asked_about_the_past(database, clock, form):
    number = run(database, lambda act: service.book(act, form))
    clock.now = at(10, 45)
    run(database, lambda act: service.change(act, number, replace(form, minutes=60), version=1))
    earlier = replace(form, start_at=at(9, 30))
    with pytest.raises(refusals.InThePast):
        run(database, lambda act: service.change(act, number, earlier, version=2))


def test_a_way_needs_an_address_and_goes_with_its_visit(database, form):
    home = replace(form, address="青禾家园 3-2", travel=20)
    with pytest.raises(refusals.AddressMissing):
        run(database, lambda act: service.book(act, replace(home, address=" ")))
    number = run(database, lambda act: service.book(act, home))
    with pytest.raises(refusals.AddressMissing):
        run(database, lambda act: service.change(act, number, replace(home, address=""), version=1))


def test_a_visit_given_to_somebody_else_knows_whether_it_is_their_first(database, clinic, form):
    known = replace(form, customer_id=clinic.customers["曾国强"], start_at=at(9))
    run(database, lambda act: service.book(act, known))
    number = run(database, lambda act: service.book(act, form))
    assert row(database, number).first_visit
    taken = replace(form, customer_id=clinic.customers["曾国强"])
    run(database, lambda act: service.change(act, number, taken, version=1))
    assert not row(database, number).first_visit
