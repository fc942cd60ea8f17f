from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.staff import queries, service
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.rights import OF_ROLE, NotAllowed, Right, may
from clinic_desk.storage import journal
from clinic_desk.storage.act import PROGRAM
from tests.small import DESK_PIN, OWNER_PIN, TODAY, at

FULL = (Window(540, 720), Window(780, 1080))


@pytest.fixture
def do(database):
    def run(change, by=PROGRAM):
        with database.transaction("x", by) as act:
            return change(act)

    return run


@pytest.fixture
def read(database):
    def run(query, *args, **named):
        with database.reading() as session:
            return query(session, *args, **named)

    return run


def test_the_right_pin_signs_in_with_the_rights_of_the_role(do, clinic):
    found = do(lambda act: service.sign_in(act, clinic.desk.staff_id, DESK_PIN))
    assert found.refusal is None
    assert found.actor.name == "小陈" and found.actor.rights == OF_ROLE[Role.DESK]


def test_wrong_pins_wait_longer_each_time(do, clinic, clock):
    who = clinic.desk.staff_id

    def attempt(pin):
        return do(lambda act: service.sign_in(act, who, pin)).refusal

    assert [type(attempt("9999")) for _ in range(4)] == [service.PinWrong] * 4
    refusal = attempt("9999")
    assert isinstance(refusal, service.PinMustWait)
    assert refusal.values["until"] == "09:00:30"
    assert isinstance(attempt(DESK_PIN), service.PinMustWait)
    clock.now += timedelta(seconds=30)
    assert attempt(DESK_PIN) is None


def test_the_wait_doubles_up_to_an_hour_and_ends_with_the_right_pin(do, clinic, clock):
    who = clinic.desk.staff_id
    for _ in range(4):
        do(lambda act: service.sign_in(act, who, "0"))
    lengths = []
    for _ in range(9):
        refusal = do(lambda act: service.sign_in(act, who, "0")).refusal
        h, m, s = map(int, refusal.values["until"].split(":"))
        lengths.append(h * 3600 + m * 60 + s - (clock.now - at(0)).seconds)
        clock.now += timedelta(seconds=lengths[-1])
    assert lengths == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert do(lambda act: service.sign_in(act, who, DESK_PIN)).actor
    assert isinstance(do(lambda act: service.sign_in(act, who, "0")).refusal, service.PinWrong)


def test_a_clock_set_back_does_not_lock_for_ever(do, clinic, clock):
    who = clinic.desk.staff_id
    for _ in range(5):
        do(lambda act: service.sign_in(act, who, "0"))
    clock.now -= timedelta(days=30)
    assert do(lambda act: service.sign_in(act, who, DESK_PIN)).actor


def test_wrong_pins_stand_in_the_audit_and_never_the_pin(do, database, clinic):
    do(lambda act: service.sign_in(act, clinic.owner.staff_id, "1111"))
    do(lambda act: service.sign_in(act, clinic.owner.staff_id, OWNER_PIN))
    with database.reading() as session:
        from sqlalchemy import select

        texts = session.scalars(select(journal.ChangeRecord.text)).all()
    assert any("wrong PIN" in t or "顾院长" in t for t in texts)
    assert not any("1111" in t or "2580" in t or "argon2" in t for t in texts)


@pytest.mark.parametrize(
    "pin", ["", "123", "1234", "4321", "0000", "12a4", "１２５８", "1" * 13, "567890"]
)
def test_plain_pins_are_refused(do, clinic, pin):
    with pytest.raises(service.PinTooPlain):
        do(lambda act: service.set_pin(act, clinic.desk.staff_id, pin))


def test_a_pin_can_be_switched_off_and_own_pins_changed(do, clinic):
    do(lambda act: service.set_pin(act, clinic.desk.staff_id, "8642"), clinic.desk)
    with pytest.raises(NotAllowed):
        do(lambda act: service.set_pin(act, clinic.owner.staff_id, "8642"), clinic.desk)
    do(lambda act: service.set_pin(act, clinic.desk.staff_id, None), clinic.owner)
    assert do(lambda act: service.sign_in(act, clinic.desk.staff_id, "")).actor


def test_there_is_always_an_owner(do, read, clinic):
    lesser = service.StaffForm("顾院长", Role.MANAGER)
    with pytest.raises(service.LastOwner):
        do(lambda act: service.edit(act, clinic.owner.staff_id, lesser))
    away = service.StaffForm("顾院长", Role.OWNER, active=False)
    with pytest.raises(service.LastOwner):
        do(lambda act: service.edit(act, clinic.owner.staff_id, away))
    do(lambda act: service.take_on(act, service.StaffForm("二老板", Role.OWNER)))
    do(lambda act: service.edit(act, clinic.owner.staff_id, lesser))
    assert read(queries.staff)[0].role is Role.MANAGER


def test_staff_have_names_and_need_the_right(do, clinic):
    with pytest.raises(service.NameMissing):
        do(lambda act: service.take_on(act, service.StaffForm(" ", Role.DESK)))
    with pytest.raises(NotAllowed):
        do(lambda act: service.take_on(act, service.StaffForm("x", Role.DESK)), clinic.desk)


def test_hours_follow_the_clinic_until_there_are_own_ones(do, read, clinic):
    doctor = clinic.doctors[0]
    assert read(queries.hours_of_day, doctor, date(2026, 11, 22)) == ((), ())
    assert read(queries.hours_of_day, doctor, TODAY) == (FULL, FULL)
    do(lambda act: service.set_hours(act, doctor, {4: [Window(600, 800)]}))
    assert read(queries.week, doctor) == {4: (Window(600, 800),)}
    assert read(queries.hours_of_day, doctor, TODAY)[1] == (Window(600, 720), Window(780, 800))
    assert read(queries.hours_of_day, doctor, TODAY + timedelta(1))[1] == ()


windows = st.lists(st.sampled_from([Window(480, 600), Window(650, 900), Window(1000, 1200)]))


@given(
    own=st.none() | st.dictionaries(st.integers(3, 5), windows),
    away=st.none() | windows,
)
def test_one_day_and_a_span_of_days_tell_the_same(database_of, own, away):
    database, clinic = database_of
    doctor = clinic.doctors[0]
    with database.transaction("x", PROGRAM) as act:
        service.set_hours(act, doctor, own or {})
        service.set_day(act, doctor, TODAY, away)
    with database.reading() as session:
        span = queries.WorkingHours(session, TODAY, TODAY)
        opening, hours = queries.hours_of_day(session, doctor, TODAY)
        assert opening == FULL and hours == span.on(doctor, TODAY, FULL)


@pytest.fixture(scope="module")
def database_of(tmp_path_factory):
    from clinic_desk.base.paths import Paths
    from clinic_desk.storage import opening
    from tests import ready, small

    folder = tmp_path_factory.mktemp("hours")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLINIC_DESK_CONFIG", str(folder / "config"))
        paths = Paths.within(folder / "clinic")
    ready.put(paths)
    with opening.open_clinic(paths, clock=lambda: small.NOW) as found:
        yield found.database, ready.small_clinic()


def test_rights_widen_from_role_to_role():
    assert OF_ROLE[Role.CLINICIAN] < OF_ROLE[Role.DESK] < OF_ROLE[Role.MANAGER]
    assert OF_ROLE[Role.MANAGER] < OF_ROLE[Role.OWNER] == frozenset(Right)
    assert may(PROGRAM, Right.RESTORE)


def test_taking_somebody_on_can_be_undone(do, read, database, clinic):
    do(lambda act: service.take_on(act, service.StaffForm("刚来的", Role.DESK)))
    database.undo(PROGRAM)
    assert "刚来的" not in [row.name for row in read(queries.staff)]
