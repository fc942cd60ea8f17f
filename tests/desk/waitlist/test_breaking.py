from itertools import product

import pytest
from sqlalchemy import select

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.records import AppointmentStatus, PinnedVisit
from clinic_desk.desk.appointments.refusals import ReasonMissing, StageUnfit
from clinic_desk.desk.appointments.reliability import reliability
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.desk.waitlist import queries
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.storage.act import Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import NOW, TODAY

STATUS = {
    Broken.MISSED: AppointmentStatus.MISSED,
    Broken.BY_PATIENT: AppointmentStatus.CANCELLED_BY_PATIENT,
    Broken.BY_CLINIC: AppointmentStatus.CANCELLED_BY_CLINIC,
}


def breaks(book, visit, how=Broken.BY_PATIENT, then=After.LEAVE, reason="临时有事", version=1):
    book.do(lambda act: break_visit(act, visit, how=how, then=then, reason=reason, version=version))


def pinned(book):
    return book.read(
        lambda session: session.execute(select(PinnedVisit.appointment_id, PinnedVisit.copy)).all()
    )


def waiting(book):
    return book.read(lambda session: queries.entries(session, NOW))


@pytest.mark.parametrize(("how", "then"), list(product(Broken, After)))
def test_every_way_to_break_is_one_step_and_one_to_take_back(book, database, clinic, how, then):
    visit = book.book("吕伟", 10, 30, minutes=45, doctor=1, note="左上")
    breaks(book, visit, how, then)
    row = book.visit(visit)
    assert (row.status, row.end_reason) == (STATUS[how], "临时有事")
    on_board = book.read(lambda session: appointments.day_book(session, TODAY)).visits
    assert [one.id for one in on_board] == ([visit] if then is After.LEAVE else [])
    assert pinned(book) == ([(visit, True)] if then is After.PINBOARD else [])
    assert len(waiting(book)) == (then is After.WAIT_LIST)
    history = book.read(lambda session: appointments.history(session, row.customer_id))
    assert [one.id for one in history] == [visit]
    database.undo(clinic.desk)
    assert book.visit(visit).status is AppointmentStatus.BOOKED
    assert (pinned(book), waiting(book)) == ([], [])


def test_the_wait_list_takes_the_shape_of_the_visit(book, clinic):
    visit = book.book("吕伟", 10, 30, minutes=45, doctor=1, note="左上")
    breaks(book, visit, Broken.MISSED, After.WAIT_LIST, reason="")
    (row,) = waiting(book)
    assert (row.customer, row.minutes, row.service, row.doctor, row.note) == (
        "吕伟", 45, "洁牙", "王医生", "左上",
    )  # fmt: skip
    assert (row.reason, row.appointment_id, row.visit_live) == (WaitReason.BROKEN, visit, False)
    assert row.taker.rebooked_from_id == visit


def test_a_doctor_who_left_is_not_waited_for(book, database, clinic):
    visit = book.book("吕伟", 10, doctor=2)
    with database.transaction("Edit staff", clinic.owner) as act:
        staff.edit(act, clinic.doctors[2], staff.StaffForm("赵医生", staff.Role.CLINICIAN, ""))
    breaks(book, visit, Broken.BY_CLINIC, After.WAIT_LIST)
    assert waiting(book)[0].staff_id is None


def test_who_waits_already_keeps_wish_and_place(book, clinic):
    visit = book.book("吕伟", 10)
    entry = book.wait("吕伟", doctor=1, urgent=True, appointment_id=visit)
    breaks(book, visit, then=After.WAIT_LIST)
    (row,) = waiting(book)
    assert (row.id, row.reason, row.urgent, row.staff_id) == (
        entry, WaitReason.BROKEN, True, clinic.doctors[1],
    )  # fmt: skip
    other = book.book("吕伟", 11)
    breaks(book, other, then=After.WAIT_LIST)
    (row,) = waiting(book)
    assert (row.id, row.appointment_id) == (entry, other)


def test_a_wish_for_another_service_is_left_alone(book):
    book.wait("吕伟", service_name="拔牙")
    breaks(book, book.book("吕伟", 10), then=After.WAIT_LIST)
    assert [row.reason for row in waiting(book)] == [WaitReason.WISH, WaitReason.BROKEN]


@pytest.mark.parametrize("then", After)
def test_what_was_pinned_to_be_moved_is_pinned_as_a_shape_or_not_at_all(book, then):
    visit = book.book("吕伟", 10)
    book.do(
        lambda act: act.session.add(PinnedVisit(appointment_id=visit, copy=False, pinned_at=NOW))
    )
    breaks(book, visit, then=then)
    assert pinned(book) == ([(visit, True)] if then is After.PINBOARD else [])


@pytest.mark.parametrize("how", [Broken.BY_PATIENT, Broken.BY_CLINIC])
@pytest.mark.parametrize("then", After)
def test_cancelling_without_a_reason_changes_nothing(book, how, then):
    visit = book.book("吕伟", 10)
    with pytest.raises(ReasonMissing):
        breaks(book, visit, how, then, reason=" ")
    assert book.visit(visit).status is AppointmentStatus.BOOKED
    assert (pinned(book), waiting(book)) == ([], [])


def test_who_is_here_already_cannot_be_missed(book):
    visit = book.book("吕伟", 10)
    book.mark(visit, AppointmentStatus.ARRIVED)
    with pytest.raises(StageUnfit):
        breaks(book, visit, Broken.MISSED, After.WAIT_LIST, version=book.visit(visit).version)
    assert waiting(book) == []


def test_somebody_elses_change_is_told(book):
    visit = book.book("吕伟", 10)
    with pytest.raises(ChangedMeanwhile):
        breaks(book, visit, version=7)


def test_only_who_may_book_breaks(book):
    visit = book.book("吕伟", 10)
    with pytest.raises(NotAllowed):
        book.do(
            lambda act: break_visit(
                act, visit, how=Broken.MISSED, then=After.LEAVE, reason="", version=1
            ),
            by=Actor(None, "guest", frozenset()),
        )


def test_what_is_put_away_is_counted(book, clinic):
    for hour, how in ((10, Broken.MISSED), (11, Broken.BY_PATIENT), (14, Broken.BY_CLINIC)):
        breaks(book, book.book("吕伟", hour), how, After.DELETE)
    found = book.read(lambda session: reliability(session, clinic.customers["吕伟"]))
    assert (found.missed, found.cancelled, found.late) == (1, 1, 1)
