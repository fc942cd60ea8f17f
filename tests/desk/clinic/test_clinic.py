from datetime import date

import pytest

from clinic_desk.desk.calendar import queries as hours
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import Window, WindowBackwards
from clinic_desk.desk.clinic import queries, service
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.storage import journal
from clinic_desk.storage.act import PROGRAM
from tests.small import WEEK


@pytest.fixture
def do(database):
    def run(change):
        with database.transaction("x", PROGRAM) as act:
            return change(act)

    return run


@pytest.fixture
def read(database):
    def run(query, *args, **named):
        with database.reading() as session:
            return query(session, *args, **named)

    return run


def test_the_head_is_none_until_it_is_set_up(do, read):
    assert read(queries.clinic) is None
    with pytest.raises(service.ClinicNameMissing):
        do(lambda act: service.set_up(act, service.ClinicForm(" ", ClinicKind.DENTAL)))
    do(lambda act: service.set_up(act, service.ClinicForm("甲", ClinicKind.PRIVATE)))
    do(lambda act: service.set_up(act, service.ClinicForm("乙", ClinicKind.DENTAL, insured=True)))
    head = read(queries.clinic)
    assert (head.name, head.kind, head.insured) == ("乙", ClinicKind.DENTAL, True)


@pytest.mark.parametrize(
    ("form", "refusal"),
    [
        (service.ServiceForm(" ", 30), service.ServiceNameMissing),
        (service.ServiceForm("洁牙", 30), service.ServiceExists),
        (service.ServiceForm("新", 0), service.MinutesOdd),
        (service.ServiceForm("新", 32), service.MinutesOdd),
        (service.ServiceForm("新", 485), service.MinutesOdd),
    ],
)
def test_odd_services_are_refused(do, clinic, form, refusal):
    with pytest.raises(refusal):
        do(lambda act: service.add_service(act, form))


def test_services_are_edited_and_retired(do, read, clinic):
    number = clinic.services["洁牙"]
    do(lambda act: service.edit_service(act, number, service.ServiceForm("洁牙", 40)))
    assert read(queries.services)[0].minutes == 40
    gone = service.ServiceForm("洁牙", 40, active=False)
    do(lambda act: service.edit_service(act, number, gone))
    assert number not in [row.id for row in read(queries.services)]
    assert number in [row.id for row in read(queries.services, active=False)]
    assert [chair.name for chair in read(queries.chairs)] == ["1号椅", "2号椅"]


def test_settings_have_defaults_and_are_journaled(do, read, database):
    assert read(queries.setting, "lock_minutes", 10) == 10
    for value in (5, {"a": [1, 2]}):
        do(lambda act, v=value: service.keep_setting(act, "lock_minutes", v))
        assert read(queries.setting, "lock_minutes") == value
    with database.reading() as session:
        assert journal.count(session) == 2 and not journal.broken_links(session)


def test_opening_hours(do, read, clinic):
    assert read(hours.week) == {day: tuple(windows) for day, windows in WEEK.items()}
    sunday = date(2026, 11, 22)
    do(lambda act: calendar.set_day(act, sunday, [Window(600, 660), Window(540, 600)], "义诊"))
    found = read(hours.Opening, sunday, sunday)
    assert found.on(sunday) == (Window(540, 660),)
    assert [row.note for row in read(hours.overrides, sunday)] == ["义诊"]
    do(lambda act: calendar.set_day(act, sunday, None))
    do(lambda act: calendar.set_day(act, sunday, None))
    assert read(hours.overrides, sunday) == []


def test_a_week_is_replaced_window_by_window(do, read, clinic):
    do(lambda act: calendar.set_week(act, {0: [Window(540, 720)], 6: [Window(600, 700)]}))
    assert read(hours.week) == {0: (Window(540, 720),), 6: (Window(600, 700),)}
    for week, refusal in (({}, calendar.NeverOpen), ({0: [Window(700, 600)]}, WindowBackwards)):
        with pytest.raises(refusal):
            do(lambda act, w=week: calendar.set_week(act, w))
