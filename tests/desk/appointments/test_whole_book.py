"""Visits of other shapes: on a device, at a home, broken and off the board, in the queue."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.appointments import queries, refusals, service
from clinic_desk.desk.appointments.blocks import BlockForm, blocks, keep_block
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.appointments.reliability import LATE_HOURS, Reliability, reliability
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.clinic.chairs import keep_chair
from clinic_desk.desk.clinic.records import ChairKind, ServicePlace
from clinic_desk.storage.act import PROGRAM
from tests.small import NOW, TODAY, at

TOMORROW = TODAY + timedelta(1)


@pytest.fixture
def do(database):
    def run(change):
        with database.transaction("x", PROGRAM) as act:
            return change(act)

    return run


@pytest.fixture
def read(database):
    def run(query, *values, **named):
        with database.reading() as session:
            return query(session, *values, **named)

    return run


@pytest.fixture
def scanner(do):
    """A CT machine that needs no doctor."""

    def make(act):
        device = clinic_service.add_chair(act, "CT 机", ChairKind.DEVICE).id
        form = clinic_service.ServiceForm("拍片", 15, place=ServicePlace.DEVICE, chair_id=device)
        return device, clinic_service.add_service(act, form).id

    return do(make)


@pytest.fixture
def home(do):
    form = clinic_service.ServiceForm("上门洁牙", 60, place=ServicePlace.HOME, travel=30)
    return do(lambda act: clinic_service.add_service(act, form).id)


def visit_of(clinic, who, start, minutes=30, doctor=0, **more):
    staff_id = None if doctor is None else clinic.doctors[doctor]
    return VisitForm(clinic.customers[who], staff_id, start, minutes, **more)


def test_a_device_is_booked_without_a_doctor(do, read, clinic, scanner):
    device, film = scanner
    form = visit_of(clinic, "吕伟", at(10), 15, None, service_id=film, chair_id=device)
    number = do(lambda act: service.book(act, form))
    row = read(queries.visit, number)
    assert (row.staff_id, row.chair_id, row.service) == (None, device, "拍片")
    other = visit_of(clinic, "曾国强", at(10), 15, None, service_id=film, chair_id=device)
    with pytest.raises(refusals.ChairTaken, match="CT 机 is taken by 吕伟"):
        do(lambda act: service.book(act, other))
    with pytest.raises(refusals.PatientElsewhere, match="CT 机"):
        do(lambda act: service.book(act, visit_of(clinic, "吕伟", at(10))))
    with pytest.raises(refusals.DeviceMissing):
        do(lambda act: service.book(act, visit_of(clinic, "曾国强", at(11), doctor=None)))
    assert read(queries.history, clinic.customers["吕伟"])[0].doctor == ""


def test_a_device_has_free_times_of_its_own(do, read, clinic, scanner):
    device, film = scanner
    form = visit_of(clinic, "吕伟", at(9), 180, None, service_id=film, chair_id=device)
    do(lambda act: service.book(act, form))
    found = read(next_free, Sought(15, NOW, chair_id=device, on_device=True), count=2)
    assert [slot.at for slot in found] == [at(13), at(9, day=TOMORROW)]
    assert {slot.staff_id for slot in found} == {0}


def test_a_chair_out_of_use_is_refused(do, clinic):
    do(lambda act: keep_chair(act, clinic.chairs[0], "1号椅", active=False))
    form = visit_of(clinic, "吕伟", at(10), chair_id=clinic.chairs[0])
    with pytest.raises(refusals.ChairGone, match="1号椅"):
        do(lambda act: service.book(act, form))


def test_the_way_to_a_home_takes_the_doctors_time(do, read, clinic, home):
    form = visit_of(clinic, "吕伟", at(14), 60, service_id=home, address="青禾家园 3-2", travel=30)
    number = do(lambda act: service.book(act, form))
    ways = read(blocks, TODAY, TODAY)
    assert [(way.start_at, way.end_at) for way in ways] == [
        (at(13, 30), at(14)),
        (at(15), at(15, 30)),
    ]
    assert {way.kind for way in ways} == {BlockKind.TRAVEL}
    with pytest.raises(refusals.InBlock, match="13:30 to 14:00 is kept free: Travel"):
        do(lambda act: service.book(act, visit_of(clinic, "曾国强", at(13, 30))))
    # the patient and the other doctors are not on the road
    do(lambda act: service.book(act, visit_of(clinic, "曾国强", at(13, 30), doctor=1)))
    do(lambda act: service.book(act, visit_of(clinic, "单小红", at(13))))
    with pytest.raises(refusals.SlotTaken, match="单小红"):
        do(lambda act: service.book(act, replace_start(form, at(14), clinic, "单乐乐", -15)))
    row = read(queries.visit, number)
    do(
        lambda act: service.move(
            act,
            number,
            staff_id=row.staff_id,
            start_at=at(16),
            end_at=at(17),
            version=row.version,
        )
    )
    assert [way.start_at for way in read(blocks, TODAY, TODAY)] == [at(15, 30), at(17)]
    version = read(queries.visit, number).version
    do(lambda act: service.cancel(act, number, version=version, reason="下雨"))
    assert read(blocks, TODAY, TODAY) == []
    version = read(queries.visit, number).version
    do(lambda act: service.mark(act, number, Status.BOOKED, version=version))
    assert [way.start_at for way in read(blocks, TODAY, TODAY)] == [at(15, 30), at(17)]


def replace_start(form, start, clinic, who, minutes):
    from dataclasses import replace

    return replace(
        form,
        customer_id=clinic.customers[who],
        start_at=start + timedelta(minutes=minutes),
    )


def test_a_free_time_for_a_home_visit_leaves_room_for_the_way(do, read, clinic, home):
    doctor = clinic.doctors[0]
    do(lambda act: service.book(act, visit_of(clinic, "吕伟", at(9), 30)))
    found = read(next_free, Sought(60, NOW, [doctor], travel=30), count=1)
    assert found[0].at == at(10)
    form = visit_of(clinic, "单小红", found[0].at, 60, service_id=home, address="x", travel=30)
    do(lambda act: service.book(act, form))


def test_broken_visits_leave_the_board_and_stay_in_the_history(do, read, clinic):
    number = do(lambda act: service.book(act, visit_of(clinic, "吕伟", at(10))))
    do(lambda act: service.miss(act, number, version=1, reason="电话不通", off_book=True))
    assert read(queries.day_book, TODAY).visits == ()
    history = read(queries.history, clinic.customers["吕伟"])
    assert [row.status for row in history] == [Status.MISSED]
    assert read(reliability, clinic.customers["吕伟"]) == Reliability(1, 0, 0)
    version = read(queries.visit, number).version
    do(lambda act: service.mark(act, number, Status.BOOKED, version=version))
    assert [row.id for row in read(queries.day_book, TODAY).visits] == [number]


def test_late_cancellations_are_counted_by_the_clinics_own_hours(do, read, clinic):
    who = clinic.customers["吕伟"]
    for day in (TOMORROW, date(2026, 11, 23)):
        form = visit_of(clinic, "吕伟", at(10, day=day))
        number = do(lambda act, form=form: service.book(act, form))
        do(lambda act, number=number: service.cancel(act, number, version=1, reason="有事"))
    # 09:00 on Friday is 25 hours before the first
    assert read(reliability, who) == Reliability(0, 2, 0)
    do(lambda act: clinic_service.keep_setting(act, LATE_HOURS, 48))
    assert read(reliability, who) == Reliability(0, 2, 1)
    do(lambda act: clinic_service.keep_setting(act, LATE_HOURS, 25))
    assert read(reliability, who) == Reliability(0, 2, 0), "exactly 25 hours before is in time"


def test_queue_numbers_count_up_and_are_never_given_twice(do, read, clinic):
    names = ["吕伟", "曾国强", "单小红"]
    made = [
        do(lambda act, n=n, k=k: service.book(act, visit_of(clinic, n, at(10), doctor=k)))
        for k, n in enumerate(names)
    ]

    def step(number, wanted, **more):
        version = read(queries.visit, number).version
        do(lambda act: service.mark(act, number, wanted, version=version, **more))
        return read(queries.visit, number).queue_number

    assert step(made[1], Status.ARRIVED) == 1
    assert step(made[0], Status.ARRIVED) == 2
    assert step(made[1], Status.BOOKED) == 1
    assert step(made[2], Status.ARRIVED, at=at(8, 55)) == 3
    assert step(made[1], Status.ARRIVED) == 1
    straight = do(lambda act: service.book(act, visit_of(clinic, "欧阳娜娜", at(11))))
    assert step(straight, Status.IN_TREATMENT) == 4
    assert read(queries.visit, made[2]).arrived_at == at(8, 55)


@pytest.mark.parametrize("who", ["doctor", "chair", "clinic"])
def test_kept_time_asks_and_is_never_offered(do, read, clinic, who):
    place = {
        "doctor": {"staff_id": clinic.doctors[0]},
        "chair": {"chair_id": clinic.chairs[0]},
        "clinic": {},
    }[who]
    do(lambda act: keep_block(act, None, BlockForm(at(9), at(12), BlockKind.MEETING, **place)))
    chair = {"chair_id": clinic.chairs[0]} if who == "chair" else {}
    form = visit_of(clinic, "吕伟", at(11, 45), **chair)
    with pytest.raises(refusals.InBlock, match="09:00 to 12:00 is kept free: Meeting"):
        do(lambda act: service.book(act, form))
    sought = Sought(15, NOW, [clinic.doctors[0]], **chair)
    assert read(next_free, sought, count=1)[0].at == at(13)
    do(lambda act: service.book(act, form, override="急诊"))


busy = st.lists(
    st.tuples(st.integers(0, 107), st.integers(1, 12), st.sampled_from("vbcp")), max_size=10
)


@given(busy, st.integers(1, 12), st.integers(0, 6))
def test_every_free_start_is_found_and_no_other(opened, database, clinic, made, width, way):
    """Against a walk over every five minutes, with the conflict rule itself as the judge."""
    doctor, patient = clinic.doctors[0], clinic.customers["欧阳娜娜"]
    day = date(2026, 11, 23)
    begin = datetime.combine(day, datetime.min.time()) + timedelta(hours=9)
    with database.transaction("x", PROGRAM) as act:
        for place, length, kind in made:
            start = begin + timedelta(minutes=5 * place)
            end = start + timedelta(minutes=5 * length)
            if kind == "b":
                keep_block(act, None, BlockForm(start, end, BlockKind.LUNCH, doctor))
            elif kind == "c":
                keep_block(act, None, BlockForm(start, end, BlockKind.OTHER))
            else:
                who = patient if kind == "p" else clinic.customers["吕伟"]
                staff_id = clinic.doctors[1 if kind == "p" else 0]
                service.book(act, VisitForm(who, staff_id, start, 5 * length), override="x")
        session = act.session
        sought = Sought(5 * width, begin, [doctor], customer_id=patient, travel=5 * way)
        found = next_free(session, sought, count=200, per_day=200, step=5, until=day)
        starts = {slot.at for slot in found}
        for place in range(-12, 120):
            start = begin + timedelta(minutes=5 * place)
            if start < begin:
                continue
            form = VisitForm(patient, doctor, start, 5 * width, travel=5 * way)
            fits = _fits(act, form)
            if start in starts:
                assert fits, start
            elif fits:
                # not offered only because an earlier offer overlaps it
                assert any(one < start < one + timedelta(minutes=5 * width) for one in starts)
        act.session.rollback()


def _fits(act, form):
    from clinic_desk.desk.appointments.conflicts import check

    try:
        check(act, form, override="")
    except refusals.Overridable:
        return False
    return True
