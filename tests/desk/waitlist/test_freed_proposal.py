from datetime import datetime, timedelta

import pytest

from clinic_desk.desk.appointments import blocks
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.appointments.refusals import PatientElsewhere
from clinic_desk.desk.appointments.slots import Half, Wish
from clinic_desk.desk.clinic.records import Service, ServicePlace
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.waitlist import queries
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.desk.waitlist.first_free import first_free
from clinic_desk.desk.waitlist.freed_proposal import RECALLS, proposal_for
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.desk.waitlist.refusals import EntryOver
from clinic_desk.desk.waitlist.taking import book_and_wait, take
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import NOW, TODAY, at

DAY = timedelta(1)
TEN, HALF_PAST = at(10), at(10, 30)
TOMORROW = TODAY + DAY


@pytest.fixture
def freed(book, clinic):
    """The proposal for what Dr Li has free from 10:00 to 10:30, his day full around it."""
    book.book("欧阳娜娜", 9, minutes=60)
    book.book("曾国强", 10, 30, minutes=90)

    def proposal(doctor=0, start=TEN, end=HALF_PAST, now=NOW):
        return book.read(
            lambda session: proposal_for(session, clinic.doctors[doctor], start, now, end_at=end)
        )

    return proposal


def names(proposal):
    return [row.customer for row in proposal.rows]


def test_the_gap_lies_between_the_neighbours(freed, book, clinic):
    gap = freed().gap
    assert (gap.start_at, gap.end_at, gap.staff_id) == (at(10), at(10, 30), clinic.doctors[0])
    assert freed().doctor == "李医生"
    wide = freed(doctor=1).gap
    assert (wide.start_at, wide.end_at) == (at(9), at(12))
    form = blocks.BlockForm(at(9), at(9, 30))
    book.do(lambda act: blocks.keep_block(act, None, form))
    assert freed(doctor=1).gap.start_at == at(9, 30)
    assert freed(now=at(10, 12)).gap.start_at == at(10, 15)
    assert freed(now=at(10, 30)).gap is None
    assert freed(start=at(9), end=at(9, 30)).rows == ()


def test_wishes_visits_and_recalls_are_ranked_together(freed, book, clock, clinic):
    def recall(act):
        act.session.get_one(Service, clinic.services["拔牙"]).recall_months = 6

    book.do(recall)
    book.done("单小红", TODAY - timedelta(200), "拔牙")
    clock.now = NOW - 3 * DAY
    book.book("单乐乐", 15, day=TOMORROW, sooner=True)
    clock.now = NOW
    book.wait("吕伟", note="随时可来")
    rows = freed().rows
    assert [(row.customer, row.reason) for row in rows] == [
        ("单小红", WaitReason.RECALL),
        ("单乐乐", WaitReason.SOONER),
        ("吕伟", WaitReason.WISH),
    ]
    assert [row.service for row in rows] == ["拔牙", "洁牙", "洁牙"]
    assert [row.visit_at for row in rows] == [None, at(15, day=TOMORROW), None]
    assert rows[2].note == "随时可来"
    assert rows[1].phones[0].number == "13800138812"
    assert rows[1].phones[0].relation.value == "mother"
    assert rows[0].since == datetime(2026, 11, 4)


def test_urgent_comes_first(freed, book, clock):
    book.wait("吕伟")
    clock.now = NOW + timedelta(minutes=5)
    book.wait("单小红", urgent=True)
    assert names(freed()) == ["单小红", "吕伟"]


@pytest.mark.parametrize(
    ("minutes", "more", "there"),
    [
        (30, {}, True),
        (35, {}, False),
        (30, {"doctor": 0}, True),
        (30, {"doctor": 1}, False),
        (15, {"wish": Wish(frozenset({4}), frozenset({Half.MORNING}))}, True),
        (15, {"wish": Wish(frozenset({4}), frozenset({Half.AFTERNOON}))}, False),
        (15, {"wish": Wish(frozenset({3}))}, False),
        (15, {"first_day": TOMORROW}, False),
        (15, {"last_day": TODAY}, True),
        (15, {"service_name": None}, True),
    ],
)
def test_only_whom_it_suits(freed, book, minutes, more, there):
    book.wait("吕伟", minutes, **more)
    assert names(freed()) == (["吕伟"] if there else [])


def test_a_doctor_does_only_their_services(freed, book, clinic):
    book.do(
        lambda act: staff.set_services(act, clinic.doctors[0], {clinic.services["洁牙"]: 20}),
        by=clinic.owner,
    )
    book.wait("吕伟")
    book.wait("单小红", service_name="拔牙")
    book.wait("单乐乐", service_name="拔牙", doctor=0)
    assert names(freed()) == ["吕伟", "单乐乐"]


def test_a_doctors_own_length_decides_for_a_recall(freed, book, clinic):
    def recall(act):
        act.session.get_one(Service, clinic.services["补牙"]).recall_months = 6

    book.do(recall)
    book.done("吕伟", TODAY - timedelta(200), "补牙", minutes=45)
    assert names(freed()) == []
    book.do(
        lambda act: staff.set_services(act, clinic.doctors[0], {clinic.services["补牙"]: 30}),
        by=clinic.owner,
    )
    (row,) = freed().rows
    assert (row.customer, row.minutes) == ("吕伟", 30)


@pytest.mark.parametrize("place", [ServicePlace.HOME, ServicePlace.DEVICE])
def test_what_needs_no_doctor_at_the_clinic_is_not_proposed(freed, book, clinic, place):
    book.book("单乐乐", 15, day=TOMORROW, sooner=True)
    book.wait("吕伟", doctor=0)
    assert len(freed().rows) == 2

    def elsewhere(act):
        act.session.get_one(Service, clinic.services["洁牙"]).place = place

    book.do(elsewhere)
    assert names(freed()) == []


def test_who_let_this_time_go_is_not_asked(freed, book, clinic):
    visit = book.book("吕伟", 10)
    book.wait("单小红")
    book.do(
        lambda act: break_visit(
            act, visit, how=Broken.BY_PATIENT, then=After.WAIT_LIST, reason="忙", version=1
        )
    )
    assert names(freed()) == ["单小红"]
    assert names(freed(doctor=1)) == ["单小红"]


def test_whom_the_clinic_put_off_may_have_it_again(freed, book):
    visit = book.book("吕伟", 10)
    book.do(
        lambda act: break_visit(
            act, visit, how=Broken.BY_CLINIC, then=After.WAIT_LIST, reason="停诊", version=1
        )
    )
    assert names(freed()) == ["吕伟"]


def test_who_declined_this_time_is_not_asked_again_for_it(freed, book, clinic):
    entry = book.wait("吕伟")
    book.do(
        lambda act: log_try(
            act,
            clinic.customers["吕伟"],
            TryOutcome.DECLINED,
            wait_entry_id=entry,
            offered_at=at(10),
        )
    )
    assert names(freed()) == []
    (row,) = freed(doctor=1, start=at(14), end=at(15)).rows
    assert [one.outcome for one in row.tries] == [TryOutcome.DECLINED]


def test_one_line_for_each_customer_the_better_one(freed, book):
    book.wait("吕伟", service_name="拔牙")
    book.wait("吕伟", urgent=True)
    book.book("吕伟", 16, day=TOMORROW, sooner=True)
    (row,) = freed().rows
    assert (row.urgent, row.service) == (True, "洁牙")


def test_a_visit_with_an_entry_waits_by_that_entry(freed, book):
    visit = book.book("吕伟", 16, day=TOMORROW, sooner=True)
    book.wait("吕伟", appointment_id=visit, wish=Wish(frozenset({2})), reason=WaitReason.SOONER)
    assert names(freed()) == []


def test_only_an_earlier_time_is_of_use_to_who_has_a_visit(freed, book, clinic):
    early = book.book("单乐乐", 9, doctor=2, sooner=True)
    assert book.visit(early).sooner
    late = book.book("吕伟", 16, day=TOMORROW, sooner=True)
    book.wait("吕伟", appointment_id=late, reason=WaitReason.SOONER)
    assert names(freed()) == ["吕伟"]
    monday = TODAY + 3 * DAY
    assert names(freed(start=at(10, day=monday), end=at(11, day=monday))) == []


def test_calls_of_recalls_are_counted(freed, book, clinic):
    def recall(act):
        act.session.get_one(Service, clinic.services["洁牙"]).recall_months = 6

    book.do(recall)
    book.done("吕伟", TODAY - timedelta(200))
    book.do(lambda act: log_try(act, clinic.customers["吕伟"], TryOutcome.NO_ANSWER))
    assert [one.outcome for one in freed().rows[0].tries] == [TryOutcome.NO_ANSWER]


def test_recalls_do_not_crowd_out_who_asked(freed, book, clinic, monkeypatch):
    monkeypatch.setattr("clinic_desk.desk.waitlist.freed_proposal.RECALLS", 1)

    def recall(act):
        act.session.get_one(Service, clinic.services["洁牙"]).recall_months = 6

    book.do(recall)
    for number, name in enumerate(("单小红", "单乐乐")):
        book.done(name, TODAY - timedelta(220 - number))
    book.wait("吕伟")
    assert RECALLS > 1
    assert names(freed()) == ["单小红", "吕伟"]


# taking it


def test_a_wish_is_booked_marked_and_logged_in_one_act(freed, book, database, clinic):
    entry = book.wait("吕伟")
    (row,) = freed().rows
    number = book.do(
        lambda act: take(act, row.taker, staff_id=clinic.doctors[0], start_at=row_start(row))
    )
    visit = book.visit(number)
    assert (visit.start_at, visit.minutes, visit.customer) == (at(10), 30, "吕伟")
    assert book.read(queries.count) == 0
    assert freed().gap is None
    with pytest.raises(EntryOver):
        book.do(
            lambda act: take(
                act, row.taker, staff_id=clinic.doctors[1], start_at=at(11, day=TOMORROW)
            )
        )
    database.undo(clinic.desk)
    assert book.visit(number) is None
    assert [one.id for one in book.read(lambda s: queries.entries(s, NOW))] == [entry]


def row_start(row):
    return at(*divmod(row.starts[0], 60))


def test_a_later_visit_moves_and_wants_no_earlier_time(freed, book, clinic):
    visit = book.book("单乐乐", 15, day=TOMORROW, sooner=True, note="带病历")
    (row,) = freed().rows
    number = book.do(lambda act: take(act, row.taker, staff_id=clinic.doctors[0], start_at=at(10)))
    moved = book.visit(visit)
    assert number == visit
    assert (moved.start_at, moved.minutes, moved.sooner, moved.note) == (
        at(10), 30, False, "带病历",
    )  # fmt: skip


def test_the_later_visit_of_an_entry_moves_too(freed, book, clinic):
    visit = book.book("单乐乐", 15, day=TOMORROW, sooner=True, doctor=1)
    book.wait("单乐乐", appointment_id=visit, reason=WaitReason.SOONER)
    (row,) = freed().rows
    book.do(lambda act: take(act, row.taker, staff_id=clinic.doctors[0], start_at=at(10)))
    assert book.visit(visit).staff_id == clinic.doctors[0]
    assert not book.visit(visit).sooner
    assert book.read(queries.count) == 0


def test_a_broken_visit_is_made_good(freed, book, clinic):
    broken = book.book("吕伟", 11, doctor=2)
    book.do(
        lambda act: break_visit(
            act, broken, how=Broken.MISSED, then=After.WAIT_LIST, reason="", version=1
        )
    )
    taker = book.read(lambda s: queries.entries(s, NOW))[0].taker
    number = book.do(lambda act: take(act, taker, staff_id=clinic.doctors[0], start_at=at(10)))
    kept = book.read(
        lambda session: (
            session.connection()
            .exec_driver_sql("SELECT rebooked_from_id FROM appointment WHERE id = ?", (number,))
            .scalar()
        )
    )
    assert kept == broken


def test_the_rule_of_booking_stands_in_the_way(freed, book, clinic):
    book.book("吕伟", 10, doctor=1)
    book.wait("吕伟", service_name="拔牙")
    (row,) = freed().rows

    def taken(override=""):
        book.do(
            lambda act: take(
                act, row.taker, staff_id=clinic.doctors[0], start_at=at(10), override=override
            )
        )

    with pytest.raises(PatientElsewhere):
        taken()
    assert book.read(queries.count) == 1
    taken("两项一起做")
    assert book.read(queries.count) == 0


def test_a_visit_that_changed_meanwhile_is_not_moved(freed, book, clinic):
    visit = book.book("单乐乐", 15, day=TOMORROW, sooner=True)
    (row,) = freed().rows
    book.mark(visit, AppointmentStatus.CONFIRMED)
    with pytest.raises(ChangedMeanwhile):
        book.do(lambda act: take(act, row.taker, staff_id=clinic.doctors[0], start_at=at(10)))


def test_book_the_first_time_and_wait_for_an_earlier_one(freed, book, clinic):
    from clinic_desk.desk.appointments.forms import VisitForm

    form = book.form("吕伟", reason=WaitReason.SOONER)
    visit = VisitForm(form.customer_id, clinic.doctors[0], at(13), 30, form.service_id)
    book.do(lambda act: book_and_wait(act, form, visit))
    (row,) = book.read(lambda s: queries.entries(s, NOW))
    assert (row.visit_at, row.visit_live) == (at(13), True)
    assert book.visit(row.appointment_id).sooner
    assert names(freed()) == ["吕伟"]


# the first time that meets a wish


def free_for(book, form, **more):
    found = book.read(lambda session: first_free(session, form, NOW, **more))
    return found and (found.at, found.staff_id)


def test_the_first_free_time_meets_the_wish(freed, book, clinic):
    first, second, _ = clinic.doctors
    assert free_for(book, book.form("吕伟", doctor=0)) == (at(10), first)
    assert free_for(book, book.form("吕伟")) == (at(9), second)
    wednesday = Wish(frozenset({2}), frozenset({Half.AFTERNOON}))
    assert free_for(book, book.form("吕伟", doctor=0, wish=wednesday)) == (
        at(13, day=TODAY + 5 * DAY),
        first,
    )
    later = book.form("吕伟", doctor=0, first_day=TODAY + 3 * DAY)
    assert free_for(book, later) == (at(9, day=TODAY + 3 * DAY), first)
    too_late = book.form("吕伟", doctor=0, wish=wednesday, last_day=TODAY + 4 * DAY)
    assert free_for(book, too_late) is None
    over = book.form("吕伟", first_day=TODAY + 4 * DAY, last_day=TODAY + 3 * DAY)
    assert free_for(book, over) is None


def test_only_earlier_than_what_is_booked(freed, book, clinic):
    form = book.form("吕伟", 60, doctor=0)
    assert free_for(book, form) == (at(13), clinic.doctors[0])
    assert free_for(book, form, before=at(13)) is None
    assert free_for(book, form, before=at(14)) == (at(13), clinic.doctors[0])


def test_any_doctor_means_one_who_does_it(book, clinic):
    only = clinic.services["种植"]
    for doctor, services in ((0, {}), (1, {clinic.services["洁牙"]: None}), (2, {only: None})):
        if services:
            book.do(
                lambda act, doctor=doctor, services=services: staff.set_services(
                    act, clinic.doctors[doctor], services
                ),
                by=clinic.owner,
            )
    assert free_for(book, book.form("吕伟", service_name="种植"))[1] == clinic.doctors[2]


def test_a_device_is_free_without_a_doctor(book, clinic):
    def on_device(act):
        service = act.session.get_one(Service, clinic.services["洁牙"])
        service.place, service.chair_id = ServicePlace.DEVICE, clinic.chairs[0]

    book.do(on_device)
    book.book("单小红", 9, chair_id=clinic.chairs[0])
    assert free_for(book, book.form("吕伟")) == (at(9, 30), 0)
