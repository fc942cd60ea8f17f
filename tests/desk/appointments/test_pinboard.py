"""Visits parked on the pinboard, and what dropping them does."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from clinic_desk.desk.appointments import pinboard, queries, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.pinboard import PinGone
from clinic_desk.desk.appointments.records import Appointment, Channel, PinnedVisit
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.refusals import ChairTaken, SlotTaken
from clinic_desk.desk.clinic import service as clinics
from clinic_desk.desk.clinic.records import Service, ServicePlace
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import at

SATURDAY = date(2026, 11, 21)


class Board:
    def __init__(self, database, clinic):
        self.database, self.clinic = database, clinic

    def do(self, change, by=PROGRAM):
        with self.database.transaction("x", by) as act:
            return change(act)

    def book(self, who="吕伟", doctor=0, start=None, **more):
        form = VisitForm(
            self.clinic.customers[who],
            self.clinic.doctors[doctor],
            start or at(10),
            **({"minutes": 30, "service_id": self.clinic.services["洁牙"]} | more),
        )
        return self.do(lambda act: service.book(act, form))

    def get(self, visit):
        with self.database.reading() as session:
            return queries.visit(session, visit)

    def record(self, visit):
        with self.database.reading() as session:
            return session.get_one(Appointment, visit)

    def pin(self, visit, *, copy=False):
        return self.do(lambda act: pinboard.pin(act, visit, copy=copy))

    def rows(self):
        with self.database.reading() as session:
            return pinboard.pinned(session)

    def drop(self, pin, doctor=0, start=None, **more):
        row = next(one for one in self.rows() if one.id == pin)
        given = {
            "staff_id": self.clinic.doctors[doctor],
            "start_at": start or at(14),
            "version": row.visit.version,
        } | more
        return self.do(lambda act: pinboard.drop(act, pin, **given))

    def plain(self):
        """Every visit without the version, which counts on."""
        with self.database.engine.connect() as connection:
            rows = connection.execute(text("SELECT * FROM appointment ORDER BY id")).all()
        return [{k: v for k, v in row._mapping.items() if k != "version"} for row in rows]


@pytest.fixture
def board(database, clinic):
    return Board(database, clinic)


def test_a_pinned_visit_stands_on_the_book_until_it_is_dropped(board, clinic):
    visit = board.book()
    board.pin(visit)
    (row,) = board.rows()
    assert (row.visit.customer, row.visit.service, row.doctor) == ("吕伟", "洁牙", "李医生")
    assert (row.visit.minutes, row.visit.start_at, row.copy, row.moves) == (30, at(10), False, True)
    assert board.get(visit).start_at == at(10)
    assert board.drop(row.id, 1, at(14, day=SATURDAY)) == visit
    moved = board.get(visit)
    assert (moved.staff_id, moved.start_at) == (clinic.doctors[1], at(14, day=SATURDAY))
    assert moved.minutes == 30
    assert board.rows() == []


def test_a_visit_is_pinned_once_in_each_way(board):
    visit = board.book()
    first, again = board.pin(visit), board.pin(visit)
    copy = board.pin(visit, copy=True)
    assert first == again != copy
    assert [row.copy for row in board.rows()] == [False, True]


def test_a_copy_is_a_new_visit_of_the_same_shape(board, clinic):
    visit = board.book(
        note="怕疼", channel=Channel.WECHAT, chair_id=clinic.chairs[0], sooner=True, escort="女儿"
    )
    before = board.plain()
    new = board.drop(board.pin(visit, copy=True), 0, at(14))
    assert new != visit
    assert board.plain()[:-1] == before
    made = board.record(new)
    assert (made.customer_id, made.service_id) == (
        clinic.customers["吕伟"],
        clinic.services["洁牙"],
    )
    assert (made.chair_id, made.note, made.channel) == (clinic.chairs[0], "怕疼", Channel.WECHAT)
    assert (made.escort, made.sooner, made.rebooked_from_id) == ("女儿", False, None)
    assert made.end_at - made.start_at == timedelta(minutes=30)
    assert board.rows() == []


def test_what_was_broken_is_made_good_by_a_new_visit(board):
    visit = board.book()
    pin = board.pin(visit)
    board.do(lambda act: service.miss(act, visit, version=1, off_book=True))
    (row,) = board.rows()
    assert not row.moves
    new = board.drop(pin)
    assert board.record(new).rebooked_from_id == visit
    assert board.get(new).status is Status.BOOKED
    assert board.get(visit).status is Status.MISSED
    copied = board.drop(board.pin(visit, copy=True), 0, at(16))
    assert board.record(copied).rebooked_from_id == visit


def test_a_visit_that_is_done_is_booked_again(board):
    visit = board.book()
    board.do(lambda act: service.mark(act, visit, Status.DONE, version=1))
    new = board.drop(board.pin(visit))
    assert board.record(new).rebooked_from_id is None
    assert board.get(visit).status is Status.DONE


def test_the_patient_who_left_is_booked_again(board):
    visit = board.book()
    board.do(lambda act: service.mark(act, visit, Status.ARRIVED, version=1))
    board.do(lambda act: service.leave(act, visit, version=board.get(visit).version))
    assert board.record(board.drop(board.pin(visit))).rebooked_from_id == visit


def test_the_rule_of_conflicts_holds_when_dropping(board, clinic):
    board.book("曾国强", start=at(14), chair_id=clinic.chairs[0])
    pin = board.pin(board.book())
    with pytest.raises(SlotTaken, match="曾国强"):
        board.drop(pin)
    with pytest.raises(ChairTaken):
        board.drop(pin, 1, chair_id=clinic.chairs[0], override="一定要")
    assert [row.id for row in board.rows()] == [pin]
    visit = board.drop(pin, override="加号")
    assert board.record(visit).override_reason == "加号"


def test_dropping_may_change_the_chair(board, clinic):
    visit = board.book(chair_id=clinic.chairs[0])
    board.drop(board.pin(visit), chair_id=clinic.chairs[1])
    assert board.get(visit).chair_id == clinic.chairs[1]
    new = board.drop(board.pin(visit, copy=True), 1, at(16), chair_id=None)
    assert board.get(new).chair_id is None


def test_a_visit_at_home_keeps_its_way(board, clinic):
    def make(act):
        number = clinics.add_service(act, clinics.ServiceForm("上门护理", 60, "#444444")).id
        home = act.session.get_one(Service, number)
        home.place, home.travel = ServicePlace.HOME, 20
        return number

    service_id = board.do(make)
    visit = board.book(service_id=service_id, minutes=60, address="解放路1号", travel=20)
    board.do(lambda act: service.miss(act, visit, version=1))
    new = board.drop(board.pin(visit), 0, at(15))
    with board.database.reading() as session:
        form = service.form_of(type("Reading", (), {"session": session}), board.record(new))
    assert (form.address, form.travel) == ("解放路1号", 20)
    copied = board.drop(board.pin(new, copy=True), 0, at(10, day=SATURDAY))
    with board.database.reading() as session:
        form = service.form_of(type("Reading", (), {"session": session}), board.record(copied))
    assert (form.address, form.travel) == ("解放路1号", 20)


def test_the_later_of_two_windows_is_told(board):
    visit = board.book()
    pin, copy = board.pin(visit), board.pin(visit, copy=True)
    for stale in (pin, copy):
        with pytest.raises(ChangedMeanwhile):
            board.drop(stale, version=7)
    board.do(lambda act: pinboard.unpin(act, pin))
    for change in (
        lambda act: pinboard.unpin(act, pin),
        lambda act: pinboard.set_copy(act, pin, copy=True),
        lambda act: pinboard.drop(
            act, pin, staff_id=board.clinic.doctors[0], start_at=at(14), version=1
        ),
    ):
        with pytest.raises(PinGone):
            board.do(change)
    assert board.get(visit).start_at == at(10)


def test_a_pin_becomes_a_copy_and_back(board):
    pin = board.pin(board.book())
    assert board.do(lambda act: pinboard.set_copy(act, pin, copy=True)) == pin
    assert board.rows()[0].copy
    assert board.do(lambda act: pinboard.set_copy(act, pin, copy=True)) == pin
    other = board.pin(board.rows()[0].visit.id)
    assert board.do(lambda act: pinboard.set_copy(act, pin, copy=False)) == other
    assert [row.id for row in board.rows()] == [other]


def test_a_device_stands_in_for_the_doctor(board, clinic):
    form = VisitForm(clinic.customers["吕伟"], None, at(10), 15, chair_id=clinic.chairs[1])
    visit = board.do(lambda act: service.book(act, form))
    board.pin(visit)
    assert board.rows()[0].doctor == "2号椅"


def test_the_right_to_book_is_needed(board):
    visit = board.book()
    pin = board.pin(visit)
    nobody = Actor(None, "x", frozenset())
    for change in (
        lambda act: pinboard.pin(act, visit),
        lambda act: pinboard.unpin(act, pin),
        lambda act: pinboard.set_copy(act, pin, copy=True),
        lambda act: pinboard.drop(act, pin, staff_id=1, start_at=at(14), version=1),
    ):
        with pytest.raises(NotAllowed):
            board.do(change, nobody)


def test_all_of_it_is_one_act(board, database):
    visit = board.book()
    pin = board.pin(visit)
    board.drop(pin)
    database.undo(PROGRAM)
    assert [row.id for row in board.rows()] == [pin]
    assert board.get(visit).start_at == at(10)


places = st.tuples(
    st.integers(0, 2),
    st.integers(0, 3).map(lambda days: date(2026, 11, 23) + timedelta(days=days)),
    st.sampled_from([*range(540, 720, 30), *range(780, 1080, 30)]),
)


@settings(max_examples=25)
@given(places)
def test_there_and_back_over_the_pinboard_is_as_before(board, clinic, place):
    doctor, day, minute = place
    start = at(0, day=day) + timedelta(minutes=minute)
    visits = board.plain()
    visit = visits[0]["id"] if visits else board.book(note="怕疼", chair_id=clinic.chairs[0])
    before = board.plain()
    assert board.drop(board.pin(visit), doctor, start) == visit
    assert board.get(visit).start_at == start
    assert board.drop(board.pin(visit), 0, at(10)) == visit
    assert board.plain() == before
    assert board.rows() == []


@settings(max_examples=25)
@given(places)
def test_a_copy_never_changes_the_original(board, database, clinic, place):
    doctor, day, minute = place
    start = at(0, day=day) + timedelta(minutes=minute)
    visits = board.plain()
    visit = visits[0]["id"] if visits else board.book(note="怕疼", chair_id=clinic.chairs[0])
    before, shape = board.plain(), board.get(visit)
    new = board.drop(board.pin(visit, copy=True), doctor, start)
    assert board.plain()[:1] == before[:1]
    made = board.get(new)
    assert made == replaced(shape, made, start, clinic.doctors[doctor])
    database.undo(PROGRAM)
    assert board.plain() == before


def replaced(shape, made, start, doctor):
    """The shape as the copy shows it."""
    return shape._replace(
        id=made.id,
        staff_id=doctor,
        start_at=start,
        end_at=start + (shape.end_at - shape.start_at),
        version=made.version,
        first_visit=made.first_visit,
    )


def test_nothing_else_is_left_behind(board, database):
    pin = board.pin(board.book())
    board.do(lambda act: pinboard.unpin(act, pin))
    with database.reading() as session:
        assert session.query(PinnedVisit).count() == 0
