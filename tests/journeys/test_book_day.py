"""A full day of the book by keys alone, and what it leaves behind read by others.

``rehearse`` holds each step against what it must be; here its sheets are read by pypdf, the book
by plain SQL, and the laws are asked of the rows.
"""

import json
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from clinic_desk.base.paths import Paths
from clinic_desk.storage import opening
from tests.journeys.played import command, pages_of, rehearsed

pytestmark = pytest.mark.slow
TODAY, TOMORROW = "2026-11-21", "2026-11-22"
LIVE = "('booked', 'confirmed', 'arrived', 'in_treatment', 'done', 'left')"


@pytest.fixture(scope="module")
def day(tmp_path_factory) -> Path:
    """The folder the day leaves; worked once for all tests of this file."""
    return rehearsed(tmp_path_factory.mktemp("book") / "out", "book")


@pytest.fixture
def said(day):
    return json.loads((day / "book.json").read_text("utf-8"))


@pytest.fixture
def rows(day, monkeypatch):
    """Rows of the clinic's file by plain SQL."""
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(day.parent / "config"))
    with (
        opening.open_clinic(Paths.within(day / "book"), write=False) as opened,
        opened.database.reading() as session,
    ):
        yield (
            lambda sql, *values: (
                session.connection().exec_driver_sql(sql, values).all()  # ours alone reads the file
            )
        )


@pytest.fixture
def visits(rows):
    """(name, doctor, start, status) of those whose name is given."""
    return lambda name: rows(
        "SELECT c.name, coalesce(s.name, ''), a.start_at, a.status FROM appointment a"
        " JOIN customer c ON c.id = a.customer_id LEFT JOIN staff s ON s.id = a.staff_id"
        " WHERE c.name = ? AND a.start_at >= ?",
        name,
        TODAY,
    )


@pytest.mark.parametrize("sheet", ["tomorrow.pdf", f"sheets/power-cut-{TOMORROW}.pdf"])
def test_the_sheets_name_everybody_with_their_doctor_at_their_time(day, rows, said, sheet):
    pages = pages_of(day / sheet)
    expected = rows(
        "SELECT s.name, c.name, substr(a.start_at, 12, 5), substr(a.end_at, 12, 5)"
        " FROM appointment a JOIN customer c ON c.id = a.customer_id"
        " JOIN staff s ON s.id = a.staff_id"
        f" WHERE a.start_at >= ? AND a.start_at < '2026-11-23' AND a.status IN {LIVE}",
        TOMORROW,
    )
    assert len(expected) > 50
    for doctor, customer, start, end in expected:
        line = f"{start}\n–{end}\n{customer}\n"
        assert any(doctor in page and line in page for page in pages), (doctor, line)
    carried = said["carried"]
    assert [carried["doctor"], carried["customer"], carried["at"]] in [
        list(row[:3]) for row in expected
    ]


def test_the_evening_wrote_tomorrows_sheets_after_the_last_change(day):
    file = day / "sheets" / f"power-cut-{TOMORROW}.pdf"
    assert datetime.fromtimestamp(file.stat().st_mtime) >= datetime(2026, 11, 21, 17, 30)


def test_the_day_was_full_and_six_doctors_worked(rows, said):
    assert said["visits"] >= 120
    [(doctors,)] = rows(
        "SELECT count(DISTINCT staff_id) FROM appointment WHERE start_at >= ? AND start_at < ?",
        TODAY,
        TOMORROW,
    )
    assert doctors == 6


def test_the_broken_time_went_to_who_waited(visits, rows, said):
    broken, taken = said["broken"], said["freed_to"]
    start = f"{TODAY} {broken['at']}"
    assert (broken["customer"], taken["doctor"], start, "cancelled_by_patient") in visits(
        broken["customer"]
    )
    assert (taken["customer"], taken["doctor"], start, "booked") in visits(taken["customer"])
    assert rows(
        "SELECT w.state FROM wait_entry w JOIN customer c ON c.id = w.customer_id WHERE c.name = ?",
        taken["customer"],
    ) == [("booked",)]
    # taken, taken back, taken again: the log forgets nothing
    titles = [title for (title,) in rows("SELECT title FROM action ORDER BY id")]
    first = titles.index("Book from the wait list")
    assert titles[first : first + 3] == [
        "Book from the wait list", "Undo", "Book from the wait list",
    ]  # fmt: skip


def test_everyone_of_the_sick_doctor_was_called_and_settled(rows, said):
    doctor = said["away"]["doctor"]
    still = rows(
        "SELECT c.name FROM appointment a JOIN staff s ON s.id = a.staff_id"
        " JOIN customer c ON c.id = a.customer_id WHERE s.name = ? AND a.start_at >= ?"
        " AND a.start_at < ? AND a.status IN ('booked', 'confirmed')",
        doctor,
        f"{TODAY} 10:00",
        TOMORROW,
    )
    assert still == []
    called = said["called"]
    affected = int(said["away"]["affected"])
    assert called["moved"] + called["waiting"] + called["cancelled"] == affected
    tries = dict(
        rows(
            "SELECT outcome, count(*) FROM visit_try WHERE appointment_id IS NOT NULL"
            " AND at >= ? GROUP BY 1",
            f"{TODAY} 10:00",
        )
    )
    assert tries["booked"] == called["moved"]
    assert tries["no_answer"] == called["no answer"] == 1
    [(ended,)] = rows(
        "SELECT count(*) FROM appointment WHERE status = 'cancelled_by_clinic' AND ended_at >= ?",
        f"{TODAY} 10:00",
    )
    assert ended == called["waiting"] + called["cancelled"]


def test_who_was_carried_and_who_called_are_booked(visits, said):
    carried, booked = said["carried"], said["booked"]
    places = [row[1:3] for row in visits(carried["customer"])]
    assert (carried["doctor"], f"{TOMORROW} {carried['at']}") in places
    assert [tuple(row) for row in visits(booked["customer"])] == [
        (booked["customer"], booked["doctor"], booked["at"], "booked")
    ]


def test_who_waited_too_long_was_told_once(rows, said):
    assert rows(
        "SELECT c.name, n.estimate, a.status FROM wait_notice n"
        " JOIN appointment a ON a.id = n.appointment_id JOIN customer c ON c.id = a.customer_id"
    ) == [(said["told"]["customer"], int(said["told"]["estimate"]), "in_treatment")]


def test_times_from_paper_are_in_the_book(rows, said):
    assert len(said["written"]) == 2
    for one in said["written"]:
        found = rows(
            "SELECT substr(arrived_at, 12, 5), substr(seated_at, 12, 5), substr(done_at, 12, 5)"
            " FROM appointment a JOIN customer c ON c.id = a.customer_id"
            " WHERE c.name = ? AND a.start_at >= ? AND a.start_at < ? AND a.status = 'done'",
            one["customer"],
            TODAY,
            TOMORROW,
        )
        assert found == [(one["arrived"], one["seated"], one["done"])]


@pytest.mark.parametrize("whose", ["staff_id", "customer_id", "chair_id"])
def test_no_visits_overlap_without_a_reason(rows, whose):
    assert (
        rows(
            f"SELECT a.id, b.id FROM appointment a JOIN appointment b ON b.{whose} = a.{whose}"
            " AND b.id > a.id AND b.start_at < a.end_at AND a.start_at < b.end_at"
            f" WHERE a.status IN {LIVE} AND b.status IN {LIVE}"
            " AND a.override_reason = '' AND b.override_reason = ''"
        )
        == []
    )


def test_the_file_is_clean(day):
    done = command("verify", "--data", day / "book", "--json", config=day.parent / "config")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_step_has_a_picture(day):
    names = {path.stem.partition("-")[2]: path for path in (day / "pictures").glob("*.png")}
    for step in (
        "full-day", "view-chairs", "view-week", "view-month", "break-dialog", "freed",
        "doctor-away-dialog", "to-call", "one-left", "all-called", "pinned", "carried", "text",
        "who-does-what-dialog", "waiting-room", "told-dialog", "sheets-dialog",
        "after-power-cut-dialog", "entered",
    ):  # fmt: skip
        image = Image.open(names[step])
        assert len(image.getcolors(1 << 24)) > 50, step
