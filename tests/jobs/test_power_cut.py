import os
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.documents.saving import FileNotWritten
from clinic_desk.jobs import power_cut
from clinic_desk.jobs.power_cut import (
    Evening,
    FolderGone,
    FolderUnchosen,
    NeverOpen,
    due,
    last_due,
    last_written,
)
from clinic_desk.storage.act import Actor
from tests.small import NOW, TODAY, at

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)
CLOCKS = st.times().map(lambda moment: moment.replace(second=0, microsecond=0, tzinfo=None))
TOMORROW = TODAY + timedelta(1)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "停电 usb"
    made.mkdir()
    return made


@pytest.fixture
def chosen(folder, database, clinic):
    with database.transaction("Choose", clinic.owner) as act:
        power_cut.keep(act, folder, time(17, 30))
    return folder


@pytest.fixture
def booked(database, clinic):
    form = VisitForm(clinic.customers["欧阳娜娜"], clinic.doctors[0], at(9, day=TOMORROW), 30)
    with database.transaction("Book", clinic.desk) as act:
        return service.book(act, form)


def text(path):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages)


@given(now=MOMENTS, clock=CLOCKS)
def test_the_last_moment_is_not_ahead_and_not_a_day_back(now, clock):
    moment = last_due(now, clock)
    assert moment <= now < moment + timedelta(1)
    assert moment.time() == clock


@given(now=MOMENTS, clock=CLOCKS, wait=st.timedeltas(timedelta(), timedelta(3)))
def test_what_was_written_is_due_again_only_when_the_next_moment_passed(now, clock, wait):
    assert not due(now, clock, now)
    later = now + wait
    assert due(later, clock, now) is (last_due(later, clock) > now)
    if wait >= timedelta(1):
        assert due(later, clock, now)


@given(now=MOMENTS, clock=CLOCKS, last=MOMENTS)
def test_what_is_due_stays_due_until_it_is_written(now, clock, last):
    assert due(now, clock, None)
    if due(now, clock, last):
        assert due(now + timedelta(hours=5), clock, last)


@pytest.mark.parametrize(
    ("now", "last", "expected"),
    [
        (at(17, 29), at(17, 30, TODAY - timedelta(1)), False),
        (at(17, 30), at(17, 30, TODAY - timedelta(1)), True),
        (at(17, 31), at(17, 30), False),
        (at(8, 50, TOMORROW), at(17, 0), True),  # it was off at half past five
        (at(8, 50, TOMORROW), at(18, 0), False),
    ],
)
def test_evenings(now, last, expected):
    assert due(now, time(17, 30), last) is expected


def test_the_next_open_day_lies_there_as_one_file(chosen, booked, database, clinic):
    done = power_cut.write_tomorrow(database)
    assert done.path == chosen / "power-cut-2026-11-21.pdf"
    assert (done.day, done.visits, done.removed, done.missing) == (TOMORROW, 1, 0, ())
    assert [file.name for file in chosen.iterdir()] == [done.path.name]
    said = text(done.path)
    for part in ("李医生", "王医生", "赵医生", "晨曦口腔"):
        assert part in said
    assert said.count("139 0000 7788") == 2  # on the sheet and in the list
    assert last_written(chosen) == NOW
    with database.reading() as session:
        ((_kind, subject),) = session.connection().exec_driver_sql(
            """SELECT "table", text FROM change WHERE kind = 'note' AND "table" = 'power cut'"""
        )
    assert "power-cut-2026-11-21.pdf" in subject
    assert database.undoable != power_cut.WRITE


def test_closed_days_are_passed_over(chosen, database, clinic, clock):
    clock.now = at(17, 30, TOMORROW)  # Saturday
    assert power_cut.write_tomorrow(database).day == date(2026, 11, 23)
    with database.transaction("Close", clinic.owner) as act:
        calendar.set_day(act, date(2026, 11, 23), (), "盘点")
    assert power_cut.write_tomorrow(database).day == date(2026, 11, 24)
    assert power_cut.write_tomorrow(database, after=TODAY).day == TOMORROW


def test_a_closed_day_on_which_somebody_is_booked_has_its_sheets_too(
    chosen, booked, database, clinic, clock
):
    clock.now = at(17, 30, TOMORROW)  # Saturday
    sunday = TOMORROW + timedelta(1)
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10, day=sunday), 30)
    with database.transaction("Book", clinic.desk) as act:
        service.book(act, form, override="急诊")
    done = power_cut.write_tomorrow(database)
    assert (done.day, done.visits) == (date(2026, 11, 23), 1)
    assert sorted(file.name for file in chosen.iterdir()) == [
        "power-cut-2026-11-22.pdf",
        "power-cut-2026-11-23.pdf",
    ]
    assert "吕伟" in text(chosen / "power-cut-2026-11-22.pdf")


def test_twice_is_as_once(chosen, booked, database):
    first = power_cut.write_tomorrow(database).path.read_bytes()
    again = power_cut.write_tomorrow(database)
    assert again.path.read_bytes() == first
    assert len(list(chosen.iterdir())) == 1


def test_only_old_files_of_ours_are_taken_away(chosen, database):
    ours = {days: f"power-cut-{TODAY - timedelta(days)}.pdf" for days in (1, 14, 15, 400)}
    others = ("power-cut-2026-02-30.pdf", "power-cut.pdf", "x-power-cut-2020-01-01.pdf",
              "power-cut-2020-01-01.pdf.txt", "工资 2020.pdf")  # fmt: skip
    for name in (*ours.values(), *others):
        (chosen / name).write_text("x")
    assert power_cut.write_tomorrow(database).removed == 2
    left = {file.name for file in chosen.iterdir()}
    assert left == {ours[1], ours[14], *others, "power-cut-2026-11-21.pdf"}


def test_the_newest_file_says_when_it_was_written(folder):
    assert last_written(folder) is None
    assert last_written(folder / "gone") is None
    for name, moment in (
        ("power-cut-2026-11-21.pdf", at(17)),
        ("power-cut-2026-11-20.pdf", at(12)),
    ):
        (folder / name).write_text("x")
        os.utime(folder / name, (moment.timestamp(), moment.timestamp()))
    (folder / "other.pdf").write_text("x")
    assert last_written(folder) == at(17)


def test_without_a_folder_nothing_is_written(database, clinic, tmp_path):
    with pytest.raises(FolderUnchosen):
        power_cut.write_tomorrow(database)
    with pytest.raises(FolderGone) as refused:
        power_cut.write_tomorrow(database, folder=tmp_path / "usb")
    assert "usb" in str(refused.value)


def test_a_folder_that_goes_away_is_named(chosen, database):
    chosen.rmdir()
    with pytest.raises(FolderGone):
        power_cut.write_tomorrow(database)


def test_a_file_that_cannot_be_written_leaves_no_part_and_no_note(chosen, database):
    (chosen / "power-cut-2026-11-21.pdf").mkdir()  # something else has the name
    with pytest.raises(FileNotWritten):
        power_cut.write_tomorrow(database)
    assert [file.name for file in chosen.iterdir()] == ["power-cut-2026-11-21.pdf"]


def test_a_clinic_that_never_opens(chosen, database, clinic):
    with database.transaction("Close", clinic.owner) as act:
        for number in range(70):
            calendar.set_day(act, TODAY + timedelta(number), (), "")
    with pytest.raises(NeverOpen):
        power_cut.write_tomorrow(database)


def test_an_open_day_without_anybody_still_has_its_list(chosen, database, clinic):
    done = power_cut.write_tomorrow(database)
    assert done.visits == 0
    assert done.path.exists()


def test_who_may_not_work_with_the_book_writes_nothing(chosen, database):
    with pytest.raises(NotAllowed):
        power_cut.write_tomorrow(database, by=Actor(1, "guest", frozenset()))
    assert list(chosen.iterdir()) == []


def test_the_choice_is_kept_and_checked(folder, database, clinic):
    with database.reading() as session:
        assert power_cut.evening(session) == Evening(None, time(17, 30))
    with database.transaction("Choose", clinic.owner) as act:
        power_cut.keep(act, folder, time(18, 5))
    with database.reading() as session:
        assert power_cut.evening(session) == Evening(folder, time(18, 5))
    with pytest.raises(FolderGone), database.transaction("Choose", clinic.owner) as act:
        power_cut.keep(act, folder / "no", time(18, 5))
    with pytest.raises(NotAllowed), database.transaction("Choose", clinic.desk) as act:
        power_cut.keep(act, folder, time(18, 5))
    with database.transaction("Choose", clinic.owner) as act:
        power_cut.keep(act, None, time(18, 5))
        keep_setting(act, power_cut.AT, "half past five")
    with database.reading() as session:
        assert power_cut.evening(session) == Evening(None, time(17, 30))


def test_a_folder_that_cannot_even_be_asked_for_is_as_good_as_gone(database, clinic, tmp_path):
    odd = tmp_path / ("很" * 200)  # longer than a name may be: the system refuses the question
    with pytest.raises(FolderGone), database.transaction("x", clinic.owner) as act:
        power_cut.keep(act, odd, time(17, 30))
    with pytest.raises(FolderGone):
        power_cut.write_tomorrow(database, folder=odd)
    assert last_written(odd) is None


def test_a_folder_is_kept_from_its_root(folder, database, clinic, monkeypatch):
    monkeypatch.chdir(folder.parent)
    with database.transaction("x", clinic.owner) as act:
        power_cut.keep(act, Path(folder.name), time(17, 30))
    with database.reading() as session:
        assert power_cut.evening(session).folder == folder
