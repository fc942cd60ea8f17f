"""Who must be called when a doctor falls ill: everybody, nobody else, and what they are offered."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.appointments import blocks, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.records import Appointment, AppointmentStatus, BlockKind
from clinic_desk.desk.appointments.refusals import SlotTaken
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.leave import end_leave, take_leave
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.waitlist import moving
from clinic_desk.desk.waitlist.displaced import (
    Affected,
    Progress,
    affected,
    count_displaced,
    displaced,
    progress,
)
from clinic_desk.desk.waitlist.outside import Displacement
from clinic_desk.desk.waitlist.proposals import proposals
from clinic_desk.desk.waitlist.records import TryOutcome, WaitEntry, WaitReason
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.schema import stamp
from tests.small import NOW, TODAY, at
from tests.statements import counted

TOMORROW = TODAY + timedelta(1)
MONDAY = TODAY + timedelta(3)
SUNDAY = at(0, day=TODAY + timedelta(2))
TEN = at(10)
NAMES = ("欧阳娜娜", "单小红", "单乐乐", "曾国强", "吕伟")


def midnight(day):
    return datetime.combine(day, time())


@pytest.fixture
def do(database, clinic, clock):
    def run(change, *args, by=clinic.desk, **named):
        with database.transaction("x", by) as act:
            return change(act, *args, **named)

    return run


@pytest.fixture
def book(do, clinic):
    """Book somebody; the visit's id."""

    def run(start, name="吕伟", *, doctor=0, minutes=30, service_name="洁牙", reason="", **more):
        form = VisitForm(
            clinic.customers[name],
            None if doctor is None else clinic.doctors[doctor],
            start,
            minutes,
            clinic.services[service_name],
            **more,
        )
        return do(service.book, form, override=reason)

    return run


@pytest.fixture
def ill(do, clinic):
    """Dr Li falls ill at ten, until tomorrow evening."""

    def run(first=TEN, last=SUNDAY):
        do(take_leave, clinic.doctors[0], first, last, "Sick")

    return run


@pytest.fixture
def read(database):
    def run(query, *args, **named):
        with database.reading() as session:
            return query(session, *args, **named)

    return run


@pytest.fixture
def listed(read):
    """Numbers of the visits that must be moved."""

    def run(now=NOW, **named):
        return [row.id for row in read(displaced, now, **named)]

    return run


def test_all_visits_of_the_leave_and_no_others(book, ill, listed, do, clinic):
    running = book(at(9, 45), "欧阳娜娜")
    before = book(at(9, 15), "吕伟")
    noon = book(at(11), "单小红")
    other = book(at(11), "曾国强", doctor=1)
    later = book(at(9, day=TOMORROW), "曾国强")
    monday = book(at(9, day=MONDAY), "曾国强")
    here = book(at(14), "吕伟")
    do(service.mark, here, AppointmentStatus.ARRIVED, version=1)
    cancelled = book(at(15), "吕伟")
    do(service.cancel, cancelled, version=1, reason="x")
    assert listed() == []
    ill()
    assert listed() == [running, noon, later]
    assert {before, other, monday}.isdisjoint(listed())


def test_what_is_over_is_not_called_about(book, ill, listed):
    book(at(9, 45), "欧阳娜娜")
    noon = book(at(11), "单小红")
    ill()
    assert listed(now=at(10, 15)) == [noon]
    assert listed(now=at(18)) == []


def test_one_doctor_or_up_to_a_day(book, ill, listed, do, clinic):
    mine, theirs = book(at(11)), book(at(11), "曾国强", doctor=1)
    tomorrow = book(at(11, day=TOMORROW))
    ill()
    do(take_leave, clinic.doctors[1], TEN, midnight(TOMORROW), "Training")
    assert listed() == [mine, theirs, tomorrow]
    assert listed(staff_id=clinic.doctors[1]) == [theirs]
    assert listed(until=TODAY) == [mine, theirs]


def test_a_closed_day_displaces_everybody_also_on_a_device(book, read, do, clinic):
    with_doctor = book(at(9, day=MONDAY))
    on_device = book(at(9, day=MONDAY), "曾国强", doctor=None, chair_id=clinic.chairs[0])
    do(lambda act: calendar.set_day(act, MONDAY, [], "power cut"), by=clinic.owner)
    rows = read(displaced, NOW)
    assert [row.id for row in rows] == [with_doctor, on_device]
    assert {row.why for row in rows} == {Displacement.CLINIC}
    assert rows[1].staff_id is None and rows[1].doctor == "1号椅"


def test_visits_with_a_doctor_who_left(book, read, do, clinic):
    number = book(at(9, day=MONDAY), doctor=1, reason="")
    gone = staff.StaffForm("王医生", Role.CLINICIAN, provider=True, active=False)
    do(staff.edit, clinic.doctors[1], gone, by=clinic.owner)
    (row,) = read(displaced, NOW)
    assert (row.id, row.why, row.doctor) == (number, Displacement.LEFT, "王医生")


def test_a_reason_given_before_the_leave_does_not_hide_a_visit(book, ill, listed):
    """Two people squeezed into one time: both must be called when the doctor falls ill."""
    first = book(at(11), "欧阳娜娜")
    squeezed = book(at(11), "单小红", reason="in pain")
    ill()
    assert listed() == [first, squeezed]


def test_a_visit_that_was_put_there_on_purpose_stays(book, ill, listed, do, clinic):
    ill()
    mine = book(at(11), "欧阳娜娜", reason="the doctor comes in for her")
    assert listed() == []
    later = book(at(10, day=MONDAY), "单小红")
    do(
        service.move,
        later,
        staff_id=clinic.doctors[0],
        start_at=at(14),
        end_at=at(14, 30),
        version=1,
        override="she too",
    )
    assert listed() == []
    # the leave is made longer, but not on this day: what was agreed still holds
    do(take_leave, clinic.doctors[0], midnight(MONDAY), midnight(MONDAY + timedelta(1)), "Sick")
    assert listed() == []
    do(end_leave, clinic.doctors[0], TODAY, TODAY)
    ill()
    assert listed() == [mine, later]


def test_a_move_that_was_undone_does_not_count_as_a_reason(book, ill, listed, do, database, clinic):
    book(at(11), "欧阳娜娜")
    squeezed = book(at(11), "单小红", reason="in pain")
    ill()
    assert squeezed in listed()
    do(
        service.move,
        squeezed,
        staff_id=clinic.doctors[1],
        start_at=at(11),
        end_at=at(11, 30),
        version=1,
    )
    assert squeezed not in listed()
    database.undo(PROGRAM)
    assert squeezed in listed()


def test_outside_the_week_on_purpose_until_the_week_changes(book, listed, do, clinic):
    evening = book(at(18, 30), "欧阳娜娜", reason="after work")
    assert listed() == []
    do(staff.set_hours, clinic.doctors[0], {4: [Window(540, 720)]}, by=clinic.owner)
    assert listed() == [evening]


def test_the_way_to_a_patients_home_counts(book, ill, read):
    number = book(at(9, 15), address="人民路1号", travel=15)
    ill(first=at(9, 50))
    (row,) = read(displaced, NOW)
    assert (row.id, row.travel) == (number, 15)


def test_phones_guardians_and_calls(book, ill, read, do, clinic):
    child = CustomerForm(
        "单晓晓",
        Sex.FEMALE,
        TODAY.replace(year=2018),
        [PhoneForm("13511112222", Relation.GRANDPARENT)],
        guardian_id=clinic.customers["单小红"],
    )
    clinic.customers["单晓晓"] = do(customers.register, child)
    try:
        number = book(at(11), "单晓晓")
    finally:
        customer_id = clinic.customers.pop("单晓晓")
    grown = book(at(11, 30), "吕伟")
    ill()
    do(log_try, customer_id, TryOutcome.NO_ANSWER, appointment_id=number)
    one, two = read(displaced, NOW)
    assert one.guardian.name == "单小红" and one.guardian.sex is Sex.FEMALE
    assert [(phone.number, phone.relation) for phone in one.to_call] == [
        ("13800138812", Relation.GUARDIAN),
        ("13511112222", Relation.GRANDPARENT),
    ]
    assert [made.outcome for made in one.tries] == [TryOutcome.NO_ANSWER]
    assert one.tries[0].by == "小陈"
    assert two.id == grown and two.guardian is None and not two.tries
    assert [phone.number for phone in two.to_call] == ["13600005678"]


def test_a_guardian_without_a_card_is_named(book, ill, read, do, clinic):
    with_name = customers.CustomerForm(
        "单乐乐", Sex.MALE, TODAY.replace(year=2016), [], guardian_name="单爷爷"
    )
    clinic.customers["x"] = do(customers.register, with_name)
    try:
        book(at(11), "x")
    finally:
        clinic.customers.pop("x")
    ill()
    (row,) = read(displaced, NOW)
    assert row.guardian.name == "单爷爷" and row.guardian.id is None and row.to_call == ()


def test_few_statements_however_long_the_list(book, ill, read, do, database, clinic):
    def asked():
        with counted(database) as listing:
            rows = read(displaced, NOW)
        with counted(database) as counting:
            assert read(count_displaced, NOW) == len(rows)
        with counted(database) as offering:
            read(proposals, rows, NOW)
        return len(rows), len(listing), len(counting), len(offering)

    book(at(9, day=TOMORROW), "吕伟")
    book(at(9, day=TOMORROW), "曾国强", reason="squeezed in")
    ill()
    few = asked()
    do(end_leave, clinic.doctors[0], TODAY, TOMORROW)
    for number in range(12):
        start = at(9, day=TOMORROW) + timedelta(minutes=15 * number)
        book(start, NAMES[number % 5], reason="squeezed in")
    ill()
    many = asked()
    assert (few[0], many[0]) == (2, 14)
    # times are looked for in one stretch of three weeks
    assert many[1:] == few[1:] and sum(many[1:]) <= 40


def test_the_count_is_that_of_the_list_for_leave_that_is_not_taken_yet(book, ill, read, clinic):
    book(at(9, 45), "欧阳娜娜")
    book(at(11), "单小红")
    book(at(14), "单小红")
    book(at(11), "曾国强", doctor=1)
    book(at(9, 30, day=TOMORROW), "吕伟", address="x", travel=15)
    last = at(9, 20, day=TOMORROW)
    found = read(affected, clinic.doctors[0], TEN, last, NOW)
    assert found == Affected(4, 3)
    ill(last=last)
    assert read(count_displaced, NOW) == 4


def test_moved_waiting_called_off(book, ill, read, do, database, clinic):
    numbers = [book(at(11), "欧阳娜娜"), book(at(14), "单小红"), book(at(15), "吕伟")]
    ill()
    rows = read(displaced, NOW)
    seen = {row.id: (row.staff_id, row.start_at) for row in rows}
    offers = read(proposals, rows, NOW)
    do(moving.move_to, rows[0], offers[rows[0].id][0])
    do(moving.keep_waiting, rows[1], "Doctor away", offers[rows[1].id][0])
    do(moving.called, rows[2], TryOutcome.NO_ANSWER)

    def far():
        left = {row.id for row in read(displaced, NOW)}
        return read(progress, seen, left, TODAY)

    assert far() == Progress(done=2, left=1, reached=2)
    do(moving.call_off, read(displaced, NOW)[0], "no time suits")
    assert far() == Progress(done=3, left=0, reached=2)
    database.undo(PROGRAM)
    assert far() == Progress(done=2, left=1, reached=2)
    with database.reading() as session:
        moved, waiting, _ = (session.get_one(Appointment, number) for number in numbers)
        assert moved.start_at == offers[moved.id][0].at and not moved.override_reason
        assert waiting.status is AppointmentStatus.CANCELLED_BY_CLINIC and waiting.off_book
        (entry,) = session.scalars(select(WaitEntry))
        assert (entry.reason, entry.appointment_id) == (WaitReason.BROKEN, waiting.id)


def test_leave_that_ends_settles_nothing(book, ill, read, do, clinic):
    book(at(11), "欧阳娜娜")
    ill()
    seen = {row.id: (row.staff_id, row.start_at) for row in read(displaced, NOW)}
    do(end_leave, clinic.doctors[0], TODAY, TOMORROW)
    assert read(progress, seen, (), TODAY) == Progress(0, 0, 0)


# what they are offered


def said(slots):
    return [(slot.staff_id, slot.at) for slot in slots]


def test_the_own_doctor_first_then_whoever_does_the_service(book, ill, read, clinic):
    number = book(at(11), "欧阳娜娜", service_name="洁牙")
    ill()
    offers = read(proposals, read(displaced, NOW), NOW)
    li, _, zhao = clinic.doctors
    assert said(offers[number]) == [
        (li, at(9, day=MONDAY)),
        (li, at(9, 30, day=MONDAY)),
        (zhao, at(11)),
    ]


def test_the_list_of_services_comes_before_specialties(book, ill, read, do, clinic):
    number = book(at(11), service_name="洁牙")
    do(staff.set_services, clinic.doctors[2], {clinic.services["补牙"]: None}, by=clinic.owner)
    ill()
    offers = read(proposals, read(displaced, NOW), NOW)
    assert said(offers[number])[2] == (clinic.doctors[1], at(11))


def test_without_another_doctor_the_own_one_is_offered_three_times(book, ill, read, do, clinic):
    number = book(at(11))
    for doctor in clinic.doctors[1:]:
        only = {clinic.services["种植"]: None}
        do(staff.set_services, doctor, only, by=clinic.owner)
    ill()
    offers = read(proposals, read(displaced, NOW), NOW)
    assert [slot.staff_id for slot in offers[number]] == [clinic.doctors[0]] * 3


def test_after_a_doctor_who_left_others_are_offered(book, read, do, clinic):
    number = book(at(11), doctor=1, service_name="矫正复诊", minutes=15)
    gone = staff.StaffForm("王医生", Role.CLINICIAN, provider=True, active=False)
    do(staff.edit, clinic.doctors[1], gone, by=clinic.owner)
    slots = read(proposals, read(displaced, NOW), NOW)[number]
    assert len(slots) == 3 and clinic.doctors[1] not in [slot.staff_id for slot in slots]


def test_a_device_is_offered_on_itself(book, read, do, clinic):
    number = book(at(9, day=MONDAY), doctor=None, chair_id=clinic.chairs[0])
    do(lambda act: calendar.set_day(act, MONDAY, []), by=clinic.owner)
    (row,) = read(displaced, NOW)
    slots = read(proposals, [row], NOW)[number]
    tuesday = MONDAY + timedelta(1)
    assert said(slots) == [(0, at(9, minute, day=tuesday)) for minute in (0, 30)] + [
        (0, at(10, day=tuesday))
    ]
    do(moving.move_to, row, slots[0])
    assert read(displaced, NOW) == []


def test_nothing_free_is_no_proposal(book, ill, read, do, clinic):
    number = book(at(11))
    ill(last=midnight(TODAY + timedelta(120)))
    for doctor in clinic.doctors[1:]:
        do(take_leave, doctor, NOW, midnight(TODAY + timedelta(120)), "x")
    assert read(proposals, read(displaced, NOW), NOW) == {number: []}
    assert read(proposals, [], NOW) == {}


def test_what_was_offered_stays_until_it_is_given_away(book, ill, read, clinic):
    one, two = book(at(11), "欧阳娜娜"), book(at(14), "单小红")
    ill()
    rows = read(displaced, NOW)
    offers = read(proposals, rows, NOW)
    # the second keeps hers although the first, now gone from the list, held better ones
    assert read(proposals, rows[1:], NOW, held=offers) == {two: offers[two]}
    taken = offers[one][1]
    book(taken.at, "吕伟")
    again = read(proposals, rows, NOW, held=offers)
    assert [again[one][0], again[one][2]] == [offers[one][0], offers[one][2]]
    assert again[one][1] != taken and again[two] == offers[two]
    # asked for one alone, what the other holds is kept
    alone = read(proposals, rows, NOW, held={two: offers[two]}, only=[one])
    assert set(alone) == {one} and not set(said(alone[one])) & set(said(offers[two]))


def test_offers_that_are_past_are_made_anew(book, ill, read):
    (number,) = (book(at(11)),)
    ill()
    rows = read(displaced, NOW)
    offers = read(proposals, rows, NOW)
    later = at(13)
    again = read(proposals, rows, later, held=offers)
    assert offers[number][2].at == at(11) and again[number][2].at == later
    assert again[number][:2] == offers[number][:2]


class Back(Exception):
    """Takes an example back: nothing of it is kept."""


spots = st.tuples(
    st.integers(0, 2),
    st.integers(0, 4),
    st.integers(0, 2),
    st.integers(0, 35),
    st.sampled_from([15, 30, 45, 60]),
    st.sampled_from([None, 0, 1]),
)
kept_times = st.tuples(
    st.integers(0, 4), st.integers(0, 30), st.sampled_from(["staff", "clinic", "chair"])
)


@given(visits=st.lists(spots, min_size=1, max_size=12), kept=st.lists(kept_times, max_size=4))
def test_every_proposal_can_be_booked_and_none_is_made_twice(database, clinic, visits, kept):
    with pytest.raises(Back), database.transaction("x", clinic.desk) as act:
        for day, customer, doctor, place, minutes, chair in visits:
            start = at(9, day=(TODAY, TOMORROW, MONDAY)[day]) + timedelta(minutes=15 * place)
            form = VisitForm(
                clinic.customers[NAMES[customer]],
                clinic.doctors[doctor],
                start,
                minutes,
                clinic.services["洁牙"],
                chair_id=None if chair is None else clinic.chairs[chair],
            )
            try:
                service.book(act, form)
            except DeskError:  # only a free place makes a visit
                continue
        for day, place, whose in kept:
            start = at(9, day=TODAY + timedelta(day)) + timedelta(minutes=15 * place)
            more = {
                "staff": {"staff_id": clinic.doctors[2]},
                "chair": {"chair_id": clinic.chairs[0]},
            }
            form = blocks.BlockForm(
                start, start + timedelta(hours=1), BlockKind.OTHER, **more.get(whose, {})
            )
            blocks.keep_block(act, None, form)
        take_leave(act, clinic.doctors[0], NOW, midnight(TODAY + timedelta(2)), "Sick")
        act.session.flush()
        rows = displaced(act.session, NOW)
        offers = proposals(act.session, rows, NOW)
        _check_apart(rows, offers)
        for row in rows:
            _check_bookable(act, row, offers[row.id])
        for row in rows:
            moving.move_to(act, row, offers[row.id][0])
            act.session.flush()
        assert count_displaced(act.session, NOW) == 0
        raise Back


def _check_apart(rows, offers):
    spans = [
        (row, slot, slot.at, slot.at + timedelta(minutes=row.minutes))
        for row in rows
        for slot in offers[row.id]
    ]
    for place, (row, slot, start, end) in enumerate(spans):
        for other, also, begin, finish in spans[:place]:
            if start < finish and begin < end:
                assert slot.staff_id != also.staff_id
                same = row.customer_id == other.customer_id or (
                    row.chair_id is not None and row.chair_id == other.chair_id
                )
                assert row is other or not same


def _check_bookable(act, row, slots):
    assert len(slots) == 3
    before = stamp(row.start_at)
    for slot in slots:
        assert stamp(slot.at) >= before
        with pytest.raises(Back), act.session.begin_nested():
            moving.move_to(act, row, slot)
            raise Back
        act.session.expire_all()


@given(visits=st.lists(spots, max_size=10))
def test_the_first_proposal_is_the_first_free_time(database, clinic, visits):
    """The same as the search for free times finds for one person alone."""
    with pytest.raises(Back), database.transaction("x", clinic.desk) as act:
        for day, customer, doctor, place, minutes, _ in visits:
            start = at(9, day=MONDAY + timedelta(day)) + timedelta(minutes=15 * place)
            form = VisitForm(
                clinic.customers[NAMES[customer]], clinic.doctors[doctor % 2], start, minutes
            )
            try:
                service.book(act, form)
            except DeskError:  # only a free place makes a visit
                continue
        form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(11), 45)
        number = service.book(act, form)
        take_leave(act, clinic.doctors[0], NOW, midnight(TODAY + timedelta(2)), "Sick")
        act.session.flush()
        rows = [row for row in displaced(act.session, NOW) if row.id == number]
        offers = proposals(act.session, rows, NOW)[number]
        sought = Sought(
            45, at(11), [clinic.doctors[0]], customer_id=clinic.customers["吕伟"], own=number
        )
        free = next_free(act.session, sought, count=2, per_day=2)
        assert offers[:2] == free
        raise Back


def test_a_time_given_away_meanwhile_is_refused(book, ill, read, do):
    number = book(at(11), "欧阳娜娜")
    ill()
    rows = read(displaced, NOW)
    slot = read(proposals, rows, NOW)[number][0]
    book(slot.at, "吕伟")
    with pytest.raises(SlotTaken):
        do(moving.move_to, rows[0], slot)
