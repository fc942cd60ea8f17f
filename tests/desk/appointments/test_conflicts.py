"""The rule of conflicts in every way of making or changing a visit."""

from datetime import date, datetime, timedelta

import pytest

from clinic_desk.desk.appointments import queries, refusals, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.refusals import (
    ChairTaken,
    ClinicClosed,
    DoctorAway,
    DoctorGone,
    InThePast,
    LengthOdd,
    Overridable,
    PatientElsewhere,
    SlotTaken,
    StartOdd,
)
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import at


class Book:
    """The appointment book of the small clinic, spoken to in short."""

    def __init__(self, database, clinic):
        self.database, self.clinic = database, clinic

    def do(self, change, by=PROGRAM):
        with self.database.transaction("x", by) as act:
            return change(act)

    def form(self, who, doctor, start, minutes=30, chair=None):
        number = self.clinic.customers[who]
        return VisitForm(number, self.clinic.doctors[doctor], start, minutes, chair_id=chair)

    def book(self, who, doctor, start, minutes=30, chair=None, override="", by=PROGRAM):
        form = self.form(who, doctor, start, minutes, chair)
        return self.do(lambda act: service.book(act, form, override=override), by)

    def get(self, visit):
        with self.database.reading() as session:
            return queries.visit(session, visit)

    def mark(self, visit, wanted, override=""):
        version = self.get(visit).version
        self.do(lambda act: service.mark(act, visit, wanted, version=version, override=override))

    def move(self, visit, doctor, start, minutes=30, override=""):
        version = self.get(visit).version
        self.do(
            lambda act: service.move(
                act,
                visit,
                staff_id=self.clinic.doctors[doctor],
                start_at=start,
                end_at=start + timedelta(minutes=minutes),
                version=version,
                override=override,
            )
        )

    def cancel(self, visit, reason="病了"):
        version = self.get(visit).version
        self.do(lambda act: service.cancel(act, visit, version=version, reason=reason))


@pytest.fixture
def book(database, clinic):
    return Book(database, clinic)


def test_touching_visits_do_not_collide(book):
    book.book("吕伟", 0, at(10))
    book.book("曾国强", 0, at(10, 30))
    book.book("单小红", 0, at(9, 30))


@pytest.mark.parametrize(("start", "minutes"), [(at(9, 45), 30), (at(10), 5), (at(10, 25), 60)])
def test_a_taken_doctor_asks_and_names_the_visit(book, start, minutes):
    book.book("吕伟", 0, at(10))
    with pytest.raises(SlotTaken) as refusal:
        book.book("曾国强", 0, start, minutes)
    assert str(refusal.value) == "李医生 has 吕伟 from 10:00 to 10:30 then."
    visit = book.book("曾国强", 0, start, minutes, override="急诊")
    assert book.get(visit).status is Status.BOOKED


def test_the_same_patient_anywhere_asks(book):
    book.book("吕伟", 0, at(10))
    with pytest.raises(PatientElsewhere, match="吕伟 is already booked with 李医生"):
        book.book("吕伟", 1, at(10, 15))
    book.book("吕伟", 1, at(10, 15), override="两位医生会诊")


def test_a_taken_chair_has_no_override(book, clinic):
    book.book("吕伟", 0, at(10), chair=clinic.chairs[0])
    with pytest.raises(ChairTaken, match="1号椅 is taken by 吕伟"):
        book.book("曾国强", 1, at(10, 15), chair=clinic.chairs[0], override="一定要")
    book.book("曾国强", 1, at(10, 15), chair=clinic.chairs[1])


@pytest.mark.parametrize(
    ("start", "minutes", "refusal"),
    [
        (at(11, 45), 30, ClinicClosed),
        (at(12), 30, ClinicClosed),
        (at(10, day=date(2026, 11, 22)), 30, ClinicClosed),
        (at(17, 30), 45, ClinicClosed),
        (at(8), 30, ClinicClosed),
        (at(10, day=date(2026, 11, 19)), 30, InThePast),
    ],
)
def test_outside_hours_and_the_past_ask(book, start, minutes, refusal):
    with pytest.raises(refusal):
        book.book("吕伟", 0, start, minutes)
    book.book("吕伟", 0, start, minutes, override="已和医生说好")


def test_a_walk_in_just_now_is_not_the_past(book, clock):
    clock.now = at(10, 20)
    book.book("吕伟", 0, at(10))


def test_the_doctors_own_hours_and_days_off(book, clinic):
    doctor = clinic.doctors[0]
    week = {4: [Window(540, 720)]}
    book.do(lambda act: staff.set_hours(act, doctor, week))
    with pytest.raises(DoctorAway, match="李医生 does not work"):
        book.book("吕伟", 0, at(14))
    book.book("吕伟", 0, at(10))
    book.do(lambda act: staff.set_day(act, doctor, at(9).date(), [], "年假"))
    with pytest.raises(DoctorAway):
        book.book("曾国强", 0, at(11))
    book.do(lambda act: staff.set_day(act, doctor, at(9).date(), None))
    book.book("曾国强", 0, at(11))


def test_a_day_with_other_hours(book):
    sunday = date(2026, 11, 22)
    book.do(lambda act: calendar.set_day(act, sunday, [Window(600, 660)], "义诊"))
    book.book("吕伟", 0, at(10, day=sunday))
    book.do(lambda act: calendar.set_day(act, at(9).date(), [], "停电"))
    with pytest.raises(ClinicClosed):
        book.book("曾国强", 0, at(10))


@pytest.mark.parametrize("minutes", [0, -30, 7, 725, 15 * 60])
def test_odd_lengths_are_refused(book, minutes):
    with pytest.raises(LengthOdd):
        book.book("吕伟", 0, at(10), minutes, override="x")


def test_a_visit_never_crosses_midnight(book):
    with pytest.raises(LengthOdd):
        book.book("吕伟", 0, at(23, 45), 30, override="x")


@pytest.mark.parametrize("start", [at(10, 7), datetime(2026, 11, 20, 10, 0, 30)])
def test_starts_lie_on_the_grid(book, start):
    with pytest.raises(StartOdd):
        book.book("吕伟", 0, start)


def test_a_doctor_who_left_takes_no_visits(book, clinic):
    left = staff.StaffForm("李医生", Role.CLINICIAN, provider=True, active=False)
    book.do(lambda act: staff.edit(act, clinic.doctors[0], left))
    with pytest.raises(DoctorGone, match="李医生"):
        book.book("吕伟", 0, at(10), override="x")
    form = VisitForm(clinic.customers["吕伟"], 999, at(10), 30)
    with pytest.raises(DoctorGone):
        book.do(lambda act: service.book(act, form))


def test_moving_and_resizing_keep_the_rule(book):
    book.book("吕伟", 0, at(10))
    second = book.book("曾国强", 1, at(10))
    with pytest.raises(SlotTaken):
        book.move(second, 0, at(10, 15))
    third = book.book("单小红", 0, at(9, 30))
    with pytest.raises(SlotTaken):
        book.move(third, 0, at(9, 30), minutes=35)
    book.move(third, 0, at(9, 15), minutes=45)
    assert book.get(third).start_at == at(9, 15)
    book.move(second, 0, at(10, 15), override="加号")


def test_moving_a_visit_over_itself_is_no_conflict(book):
    visit = book.book("吕伟", 0, at(10))
    book.move(visit, 0, at(10, 15))
    book.move(visit, 0, at(10, 15), minutes=60)


def test_cancelled_and_missed_leave_their_time_free(book):
    for gone in (Status.CANCELLED_BY_PATIENT, Status.MISSED):
        visit = book.book("吕伟", 0, at(10))
        version = book.get(visit).version
        if gone is Status.MISSED:
            book.do(lambda act, v=visit, n=version: service.miss(act, v, version=n))
        else:
            book.cancel(visit)
        assert book.get(visit).status is gone


def test_coming_back_from_cancelled_keeps_the_rule(book):
    visit = book.book("吕伟", 0, at(10))
    book.cancel(visit)
    book.book("曾国强", 0, at(10))
    with pytest.raises(SlotTaken):
        book.mark(visit, Status.BOOKED)
    book.mark(visit, Status.BOOKED, override="两位都来")
    assert book.get(visit).end_reason == ""


def test_a_confirmed_visit_that_is_moved_asks_for_confirmation_anew(book):
    visit = book.book("吕伟", 0, at(10))
    book.mark(visit, Status.CONFIRMED)
    book.move(visit, 0, at(10), minutes=45)
    assert book.get(visit).status is Status.CONFIRMED
    book.move(visit, 0, at(14))
    assert book.get(visit).status is Status.BOOKED
    assert book.get(visit).confirmed_at is None


def test_stages_stamp_and_going_back_clears_later_ones(book, clock):
    visit = book.book("吕伟", 0, at(10))
    for minute, stage in enumerate(service.STAGES[1:], 1):
        clock.now = at(9, minute)
        book.mark(visit, stage)
    row = book.get(visit)
    assert [row.confirmed_at, row.arrived_at, row.seated_at, row.done_at] == [
        at(9, minute) for minute in (1, 2, 3, 4)
    ]
    book.mark(visit, Status.ARRIVED)
    row = book.get(visit)
    assert (row.arrived_at, row.seated_at, row.done_at) == (at(9, 2), None, None)


def test_arriving_without_confirmation_leaves_that_stamp_empty(book):
    visit = book.book("吕伟", 0, at(10))
    book.mark(visit, Status.ARRIVED)
    assert book.get(visit).confirmed_at is None


def test_what_is_over_is_not_moved_or_cancelled(book):
    visit = book.book("吕伟", 0, at(10))
    book.mark(visit, Status.DONE)
    with pytest.raises(refusals.VisitOver, match="Done"):
        book.move(visit, 0, at(14))
    with pytest.raises(refusals.StageUnfit, match="Cancelled by patient"):
        book.cancel(visit)


def test_cancelling_needs_a_reason(book):
    visit = book.book("吕伟", 0, at(10))
    with pytest.raises(refusals.ReasonMissing):
        book.cancel(visit, reason=" ")


def test_leaving_without_being_seen(book):
    visit = book.book("吕伟", 0, at(10))
    leave = lambda act: service.leave(act, visit, version=book.get(visit).version)  # noqa: E731
    with pytest.raises(refusals.StageUnfit):
        book.do(leave)
    book.mark(visit, Status.ARRIVED)
    version = book.get(visit).version
    book.do(lambda act: service.leave(act, visit, version=version, reason="等太久"))
    assert book.get(visit).status is Status.LEFT
    with pytest.raises(refusals.StageUnfit):
        book.mark(visit, Status.LEFT)


def test_the_later_of_two_windows_is_told(book):
    visit = book.book("吕伟", 0, at(10))
    book.move(visit, 0, at(11))
    with pytest.raises(ChangedMeanwhile):
        book.do(lambda act: service.cancel(act, visit, version=1, reason="x"))
    with pytest.raises(ChangedMeanwhile):
        book.do(lambda act: service.mark(act, visit, Status.ARRIVED, version=1))


def test_booking_needs_the_right(book):
    nobody = Actor(None, "x", frozenset())
    with pytest.raises(NotAllowed):
        book.book("吕伟", 0, at(10), by=nobody)


def test_overrides_are_kept_with_their_reason_only_when_needed(book, database):
    from clinic_desk.desk.appointments.records import Appointment

    plain = book.book("吕伟", 0, at(10), override="没用上")
    over = book.book("曾国强", 0, at(10), override="急诊")
    with database.reading() as session:
        assert session.get_one(Appointment, plain).override_reason == ""
        assert session.get_one(Appointment, over).override_reason == "急诊"


def test_first_visit_is_marked(book):
    first = book.book("吕伟", 0, at(10))
    second = book.book("吕伟", 0, at(14))
    assert book.get(first).first_visit and not book.get(second).first_visit


def test_every_question_can_be_overridden_by_name():
    assert {one.__name__ for one in Overridable.__subclasses__()} == {
        "SlotTaken",
        "PatientElsewhere",
        "ClinicClosed",
        "DoctorAway",
        "InBlock",
        "InThePast",
    }
