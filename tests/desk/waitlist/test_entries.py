from dataclasses import replace
from datetime import timedelta

import pytest

from clinic_desk.desk.appointments.refusals import DoctorGone, LengthOdd, ReasonMissing
from clinic_desk.desk.appointments.slots import Half, Wish
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.desk.waitlist import queries, service
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.desk.waitlist.refusals import (
    AlreadyWaiting,
    DaysBackwards,
    EntryOver,
    LastDayPast,
)
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.storage import reading
from clinic_desk.storage.act import Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import NOW, TODAY

WISH = Wish(frozenset({2, 4}), frozenset({Half.MORNING}))


def waiting(book):
    return book.read(lambda session: queries.entries(session, NOW))


def only(book):
    (row,) = waiting(book)
    return row


def test_all_that_is_wished_is_kept(book, clinic):
    form = book.form(
        "单乐乐",
        45,
        doctor=1,
        wish=WISH,
        first_day=TODAY,
        last_day=TODAY + timedelta(20),
        urgent=True,
        note="  放学后 ",
        reason=WaitReason.WISH,
    )
    number = book.do(lambda act: service.add_entry(act, form))
    row = only(book)
    assert row.form == replace(form, note="放学后")
    assert (row.id, row.customer, row.service, row.doctor) == (number, "单乐乐", "洁牙", "王医生")
    assert [(one.number, one.relation.value) for one in row.phones] == [("13800138812", "mother")]
    assert (row.since, row.tries, row.lapsed) == (NOW, (), False)
    assert book.read(queries.count) == 1


def test_urgent_first_then_longest(book, clock):
    names = ["吕伟", "单小红", "曾国强", "欧阳娜娜"]
    for number, name in enumerate(names):
        clock.now = NOW + timedelta(minutes=number)
        book.wait(name, urgent=name in {"曾国强", "单小红"})
    assert [row.customer for row in waiting(book)] == ["单小红", "曾国强", "吕伟", "欧阳娜娜"]


def test_calls_are_counted_newest_first(book, clock, clinic):
    number = book.wait("吕伟")
    for hour, outcome in ((10, TryOutcome.NO_ANSWER), (11, TryOutcome.CALL_BACK)):
        clock.now = NOW.replace(hour=hour)
        book.do(
            lambda act, outcome=outcome: log_try(
                act, clinic.customers["吕伟"], outcome, wait_entry_id=number
            )
        )
    tries = only(book).tries
    assert [one.outcome for one in tries] == [TryOutcome.CALL_BACK, TryOutcome.NO_ANSWER]
    assert tries[0].by == "小陈"


def test_a_wish_is_changed_and_keeps_its_place(book, clock):
    number = book.wait("吕伟")
    clock.now = NOW + timedelta(hours=1)
    form = replace(only(book).form, minutes=60, urgent=True)
    book.do(lambda act: service.change_entry(act, number, form, version=1))
    row = only(book)
    assert (row.minutes, row.urgent, row.since, row.version) == (60, True, NOW, 2)
    with pytest.raises(ChangedMeanwhile):
        book.do(lambda act: service.change_entry(act, number, form, version=1))


def test_nobody_waits_twice_for_the_same(book):
    book.wait("吕伟")
    with pytest.raises(AlreadyWaiting, match="吕伟 is on the wait list"):
        book.wait("吕伟")
    other = book.wait("吕伟", service_name="拔牙")
    book.wait("吕伟", service_name=None)
    with pytest.raises(AlreadyWaiting):
        book.wait("吕伟", service_name=None)
    with pytest.raises(AlreadyWaiting):
        form = book.form("吕伟")
        book.do(lambda act: service.change_entry(act, other, form, version=1))


@pytest.mark.parametrize("minutes", [0, -5, 7, 725])
def test_a_length_off_the_grid_is_refused(book, minutes):
    with pytest.raises(LengthOdd):
        book.wait("吕伟", minutes)
    book.wait("吕伟", 720)


def test_days_that_cannot_come_are_refused(book):
    with pytest.raises(DaysBackwards):
        book.wait("吕伟", first_day=TODAY + timedelta(2), last_day=TODAY + timedelta(1))
    with pytest.raises(LastDayPast, match="2026-11-19 is already past"):
        book.wait("吕伟", last_day=TODAY - timedelta(1))
    book.wait("吕伟", first_day=TODAY, last_day=TODAY)


def test_a_doctor_who_left_cannot_be_wished(book, database, clinic):
    doctor = clinic.doctors[2]
    with database.transaction("Edit staff", clinic.owner) as act:
        staff.edit(act, doctor, staff.StaffForm("赵医生", staff.Role.CLINICIAN, ""))
    with pytest.raises(DoctorGone, match="赵医生"):
        book.wait("吕伟", doctor=2)


def test_taking_somebody_off_needs_a_reason(book):
    number = book.wait("吕伟")
    with pytest.raises(ReasonMissing):
        book.do(lambda act: service.close_entry(act, number, why="  ", version=1))
    book.do(lambda act: service.close_entry(act, number, why="已在别处就诊", version=1))
    assert waiting(book) == []
    with pytest.raises(EntryOver, match="吕伟 does not wait any more"):
        book.do(lambda act: service.close_entry(act, number, why="忙", version=2))
    with pytest.raises(EntryOver):
        form = book.form("吕伟")
        book.do(lambda act: service.change_entry(act, number, form, version=2))


def test_who_is_booked_waits_no_more_and_wants_no_earlier_time(book):
    number = book.wait("吕伟")
    visit = book.book("吕伟", 10, sooner=True)
    book.do(lambda act: service.booked_entry(act, number, visit, version=1))
    assert waiting(book) == []
    assert not book.visit(visit).sooner
    with pytest.raises(EntryOver):
        book.do(lambda act: service.booked_entry(act, number, visit, version=2))
    book.wait("吕伟")


def test_a_wish_whose_last_day_is_past_is_marked(book, clock):
    book.wait("吕伟", last_day=TODAY)
    tomorrow = NOW + timedelta(1)
    (row,) = book.read(lambda session: queries.entries(session, tomorrow))
    assert row.lapsed


def test_the_later_visit_of_an_entry_is_live_until_it_breaks(book):
    visit = book.book("吕伟", 15, day=TODAY + timedelta(3))
    book.wait("吕伟", reason=WaitReason.SOONER, appointment_id=visit)
    row = only(book)
    assert row.visit_live
    assert (row.taker.visit_id, row.taker.rebooked_from_id) == (visit, None)
    book.cancel(visit)
    row = only(book)
    assert not row.visit_live
    assert (row.taker.visit_id, row.taker.rebooked_from_id) == (None, visit)


def test_only_who_may_book_changes_the_list(book):
    nobody = Actor(None, "guest", frozenset())
    form = book.form("吕伟")
    with pytest.raises(NotAllowed):
        book.do(lambda act: service.add_entry(act, form), by=nobody)
    number = book.wait("吕伟")
    for change in (
        lambda act: service.change_entry(act, number, form, version=1),
        lambda act: service.close_entry(act, number, why="忙", version=1),
        lambda act: service.booked_entry(act, number, 1, version=1),
    ):
        with pytest.raises(NotAllowed):
            book.do(change, by=nobody)


def test_undo_puts_everything_back(book, database, clinic):
    number = book.wait("吕伟")
    book.do(lambda act: service.close_entry(act, number, why="忙", version=1))
    database.undo(clinic.desk)
    assert only(book).id == number
    database.undo(clinic.desk)
    assert waiting(book) == []


def test_few_rows_are_read_by_their_own_index(book):
    for statement, index in (
        (queries._ENTRIES, "ix_wait_entry_waiting"),
        (queries._SOONER.replace("?", "''"), "ix_appointment_sooner"),
    ):
        plan = book.read(
            lambda s, statement=statement: reading.rows(s, f"EXPLAIN QUERY PLAN {statement}")
        )
        assert any(index in row[3] for row in plan), plan
