from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, Channel
from clinic_desk.desk.appointments.refusals import LengthOdd, SlotTaken
from clinic_desk.desk.arrivals.catch_up import (
    Entered,
    LeftButSeen,
    LeftUnarrived,
    LinesRefused,
    MissedButCame,
    NotYet,
    Outcome,
    OutOfOrder,
    SeenLine,
    Times,
    WalkInDoctor,
    WalkInLine,
    WalkInStart,
    WalkInUnnamed,
    enter,
    problems,
    read_clock,
)
from clinic_desk.desk.customers.phones import PhoneUnclear
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage.act import Actor
from clinic_desk.storage.faults import ChangedMeanwhile
from tests.small import TODAY, at

EVENING = datetime(2026, 11, 20, 18, 30)
BY_HAND = "written by hand during the power cut"
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0, tzinfo=None))


@pytest.fixture(autouse=True)
def _evening(clock, clinic):
    clock.now = at(8)
    return clinic


@pytest.fixture
def booked(database, clinic, clock):
    def book(name, hour, minute=0, doctor=0, minutes=30):
        form = VisitForm(
            clinic.customers[name], clinic.doctors[doctor], at(hour, minute), minutes,
            clinic.services["洁牙"],
        )  # fmt: skip
        with database.transaction("Book", clinic.desk) as act:
            return service.book(act, form)

    return book


@pytest.fixture
def put_in(database, clinic, clock):
    def put_in(*lines, day=TODAY, insist=False, by=None):
        clock.now = EVENING
        with database.transaction("Enter", by or clinic.desk) as act:
            return enter(act, day, lines, reason=BY_HAND, insist=insist)

    return put_in


@pytest.fixture
def kept(database):
    def kept(visit_id):
        with database.reading() as session:
            return session.get_one(Appointment, visit_id)

    return kept


def visits(database):
    with database.reading() as session:
        return session.scalar(select(func.count(Appointment.id)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0905", time(9, 5)),
        ("905", time(9, 5)),
        ("9:5", time(9, 5)),
        ("9：05", time(9, 5)),
        ("9.30", time(9, 30)),
        ("14点5分", time(14, 5)),
        ("9", time(9)),
        ("1430", time(14, 30)),
        ("０９０５", time(9, 5)),
        ("2400", None),
        ("0960", None),
        ("abc", None),
        ("", None),
        ("12345", None),
        ("-905", None),
    ],
)
def test_times_as_they_are_copied(typed, meant):
    assert read_clock(typed) == meant


@given(TIMES)
def test_every_time_is_read_however_it_is_written(moment):
    for typed in (f"{moment:%H%M}", f"{moment.hour}:{moment.minute}", f"{moment:%H:%M}"):
        assert read_clock(typed) == moment


@given(st.text(max_size=8))
def test_nothing_typed_makes_it_fail(typed):
    found = read_clock(typed)
    assert found is None or found.second == 0


@given(
    written=st.builds(Times, st.none() | TIMES, st.none() | TIMES, st.none() | TIMES),
    known=st.builds(Times, st.none() | TIMES, st.none() | TIMES, st.none() | TIMES),
)
def test_a_line_has_no_problem_only_if_its_times_are_in_order(written, known):
    late = datetime.combine(TODAY, time(23, 59))
    every = [moment for _name, moment in written.over(known).pairs()]
    found = problems(written, None, known=known, day=TODAY, now=late)
    assert (found == []) is (every == sorted(every))
    assert all(isinstance(error, OutOfOrder) for error in found)


@given(written=st.builds(Times, st.none() | TIMES, st.none() | TIMES, st.none() | TIMES), now=TIMES)
def test_nothing_lies_ahead(written, now):
    found = problems(written, None, day=TODAY, now=datetime.combine(TODAY, now))
    ahead = [error.field for error in found if isinstance(error, NotYet)]
    assert ahead == [name for name, moment in written.pairs() if moment > now]


@pytest.mark.parametrize(
    ("times", "outcome", "expected"),
    [
        (Times(), Outcome.MISSED, []),
        (Times(time(9)), Outcome.MISSED, [MissedButCame]),
        (Times(time(9)), Outcome.LEFT, []),
        (Times(), Outcome.LEFT, [LeftUnarrived]),
        (Times(time(9), time(9, 10)), Outcome.LEFT, [LeftButSeen]),
    ],
)
def test_what_cannot_be_true_together(times, outcome, expected):
    found = problems(times, outcome, day=TODAY, now=EVENING)
    assert [type(error) for error in found] == expected


def test_a_whole_sheet_goes_in_at_once(booked, put_in, kept, database):
    came, missed, left = booked("吕伟", 9), booked("曾国强", 10), booked("欧阳娜娜", 11)
    done = put_in(
        SeenLine(came, 1, Times(time(8, 52), time(9, 3), time(9, 31))),
        SeenLine(missed, 1, outcome=Outcome.MISSED),
        SeenLine(left, 1, Times(time(10, 55)), Outcome.LEFT),
    )
    assert done == Entered(visits=3, walk_ins=0, new_customers=0)
    one = kept(came)
    assert one.status is AppointmentStatus.DONE
    assert (one.arrived_at, one.seated_at, one.done_at) == (at(8, 52), at(9, 3), at(9, 31))
    assert one.queue_number == 1
    assert kept(missed).status is AppointmentStatus.MISSED
    assert kept(left).status is AppointmentStatus.LEFT
    assert kept(left).arrived_at == at(10, 55)


def test_only_what_was_written_is_stamped(booked, put_in, kept):
    visit = booked("吕伟", 9)
    put_in(SeenLine(visit, 1, Times(done=time(9, 31))))
    one = kept(visit)
    assert one.status is AppointmentStatus.DONE
    assert (one.arrived_at, one.seated_at, one.done_at) == (None, None, at(9, 31))


def test_an_arrival_left_out_before_takes_no_later_stamp_away(
    booked, put_in, kept, database, clinic
):
    visit = booked("吕伟", 9)
    with database.transaction("Mark", clinic.desk) as act:
        service.mark(act, visit, AppointmentStatus.DONE, version=1, at=at(9, 40))
    put_in(SeenLine(visit, 2, Times(time(8, 50), time(9, 5))))
    one = kept(visit)
    assert one.status is AppointmentStatus.DONE
    assert (one.arrived_at, one.seated_at, one.done_at) == (at(8, 50), at(9, 5), at(9, 40))


def test_known_stamps_stay_and_count_for_the_order(booked, put_in, kept, database, clinic):
    visit = booked("吕伟", 9)
    with database.transaction("Mark", clinic.desk) as act:
        service.mark(act, visit, AppointmentStatus.ARRIVED, version=1, at=at(8, 50))
    with pytest.raises(LinesRefused) as refused:
        put_in(SeenLine(visit, 2, Times(seated=time(8, 40))))
    (one,) = refused.value.refused
    assert (one.field, type(one.error)) == ("seated", OutOfOrder)
    put_in(SeenLine(visit, 2, Times(time(7, 0), time(9, 0))))
    assert (kept(visit).arrived_at, kept(visit).seated_at) == (at(8, 50), at(9))


def test_all_that_is_wrong_is_said_and_nothing_is_entered(booked, put_in, kept, database):
    good, bad, old = booked("吕伟", 9), booked("曾国强", 10), booked("欧阳娜娜", 11)
    with pytest.raises(LinesRefused) as refused:
        put_in(
            SeenLine(good, 1, Times(time(9))),
            SeenLine(bad, 1, Times(time(10), time(9, 59))),
            SeenLine(old, 7, Times(time(11))),
            WalkInLine(1, None),
        )
    found = [(type(one.error), one.field) for one in refused.value.refused]
    assert found == [
        (OutOfOrder, "seated"),
        (ChangedMeanwhile, ""),
        (WalkInUnnamed, "customer"),
        (WalkInDoctor, "doctor"),
        (WalkInStart, "start"),
    ]
    assert not refused.value.overridable
    assert "3" in str(refused.value)
    assert kept(good).status is AppointmentStatus.BOOKED


def test_somebody_marked_missed_came_after_all(booked, put_in, kept, database, clinic):
    visit = booked("吕伟", 9)
    with database.transaction("Miss", clinic.desk) as act:
        service.miss(act, visit, version=1)
    put_in(SeenLine(visit, 2, outcome=Outcome.MISSED))  # as it is
    put_in(SeenLine(visit, 2, Times(time(9, 20))))
    assert kept(visit).status is AppointmentStatus.ARRIVED
    again = kept(visit).version
    put_in(SeenLine(visit, again, Times(), Outcome.LEFT))
    put_in(SeenLine(visit, again + 1, Times(), Outcome.LEFT))
    assert kept(visit).status is AppointmentStatus.LEFT


def walk_in(clinic, number=1, **more):
    given = {"staff_id": clinic.doctors[1], "customer_id": clinic.customers["吕伟"]}
    return WalkInLine(number, **(given | {"start": time(10, 7), "minutes": 15} | more))


def test_a_walk_in_is_booked_from_the_five_minutes_before(put_in, clinic, database):
    times = Times(time(10, 1), time(10, 9), time(10, 20))
    done = put_in(walk_in(clinic, times=times, service_id=clinic.services["洁牙"]))
    assert done == Entered(0, 1, 0)
    with database.reading() as session:
        one = session.scalars(select(Appointment)).one()
    assert (one.start_at, one.end_at) == (at(10, 5), at(10, 20))
    assert (one.arrived_at, one.seated_at, one.done_at) == (at(10, 1), at(10, 9), at(10, 20))
    assert one.channel is Channel.WALK_IN
    assert one.status is AppointmentStatus.DONE
    assert one.override_reason == BY_HAND  # it lies in the past


def test_without_a_start_it_begins_with_the_arrival(put_in, clinic, database):
    put_in(walk_in(clinic, start=None, times=Times(time(10, 4)), outcome=Outcome.LEFT))
    with database.reading() as session:
        one = session.scalars(select(Appointment)).one()
    assert one.start_at == at(10)
    assert one.status is AppointmentStatus.LEFT


def test_a_new_customer_is_registered_with_the_phone(put_in, clinic, database):
    new = walk_in(clinic, customer_id=None, name="王小明", phone="138 0000 1111")
    bare = walk_in(clinic, 2, customer_id=None, name="赵大", start=time(11))
    assert put_in(new, bare) == Entered(0, 2, 2)
    with database.reading() as session:
        names = session.scalars(select(Customer.name).order_by(Customer.id.desc()).limit(2)).all()
        assert set(names) == {"王小明", "赵大"}


def test_refusals_of_a_walk_in_stand_at_its_cells(put_in, clinic, database):
    with pytest.raises(LinesRefused) as refused:
        put_in(
            walk_in(clinic, 1, customer_id=None, name="王小明", phone="12"),
            walk_in(clinic, 2, minutes=7),
            walk_in(clinic, 3, start=time(18, 45)),
            walk_in(clinic, 4, times=Times(time(11), time(10))),
        )
    found = [(one.line.number, type(one.error), one.field) for one in refused.value.refused]
    assert [(number, field) for number, _kind, field in found] == [
        (1, "customer"),
        (2, "minutes"),
        (3, "start"),
        (4, "seated"),
    ]
    assert issubclass(found[0][1], PhoneUnclear)
    assert found[1][1] is LengthOdd
    assert visits(database) == 0


def test_one_reason_overcomes_every_conflict(booked, put_in, clinic, database):
    booked("欧阳娜娜", 10, doctor=1)
    lines = [walk_in(clinic, 1), walk_in(clinic, 2, customer_id=clinic.customers["曾国强"])]
    with pytest.raises(LinesRefused) as refused:
        put_in(*lines)
    assert refused.value.overridable
    assert [type(one.error) for one in refused.value.refused] == [SlotTaken, SlotTaken]
    assert [one.field for one in refused.value.refused] == ["start", "start"]
    assert visits(database) == 1
    assert put_in(*lines, insist=True).walk_ins == 2
    with database.reading() as session:
        reasons = session.scalars(select(Appointment.override_reason).order_by(Appointment.id))
        assert list(reasons) == ["", BY_HAND, BY_HAND]


def test_undo_takes_all_of_it_back(booked, put_in, kept, clinic, database):
    visit = booked("吕伟", 9)
    put_in(
        SeenLine(visit, 1, Times(time(8, 50), time(9), time(9, 30))),
        walk_in(clinic, customer_id=None, name="王小明"),
    )
    assert visits(database) == 2
    database.undo(clinic.desk)
    assert visits(database) == 1
    one = kept(visit)
    assert (one.status, one.arrived_at, one.queue_number) == (AppointmentStatus.BOOKED, None, None)
    with database.reading() as session:
        assert session.scalar(select(Customer.id).where(Customer.name == "王小明")) is None


def test_a_day_before(put_in, clinic, database):
    yesterday = TODAY - timedelta(1)
    put_in(walk_in(clinic, times=Times(time(10, 7))), day=yesterday)
    with database.reading() as session:
        one = session.scalars(select(Appointment)).one()
    assert one.arrived_at == at(10, 7, yesterday)


def test_a_day_ahead_is_refused_by_its_times(put_in, clinic):
    with pytest.raises(LinesRefused) as refused:
        put_in(walk_in(clinic, times=Times(time(10, 7))), day=date(2026, 11, 21))
    assert {type(one.error) for one in refused.value.refused} == {NotYet}


def test_who_may_not_book_enters_nothing(put_in, clinic, database):
    with pytest.raises(NotAllowed):
        put_in(walk_in(clinic), by=Actor(1, "guest", frozenset()))
    assert visits(database) == 0
