"""Rows about writing: booking with its journal, and what encryption costs."""

import sqlite3
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import Database, open_engine
from clinic_desk.storage.upgrade import upgrade
from tests import small
from tests.bench.clinic import Bench
from tests.bench.measure import Row, in_turn, ms

START = datetime(2027, 3, 1, 9, 0)
RAW = """
CREATE TABLE appointment(id INTEGER PRIMARY KEY, customer_id, staff_id, start_at TEXT, end_at TEXT,
  status TEXT);
CREATE INDEX ix ON appointment(staff_id, start_at);
"""


def slots():
    """Half hours of weekdays that nobody has taken, for ever."""
    day = START
    while True:
        if day.weekday() < 6:
            for hour in (9, 10, 11, 13, 14, 15, 16, 17):
                for minute in (0, 30):
                    yield day.replace(hour=hour, minute=minute)
        day += timedelta(1)


def raw_booking(connection) -> object:
    """One doctor check, one insert, one durable commit."""
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.executescript(RAW)
    times = slots()

    def book() -> None:
        start = next(times)
        begin, end = str(start)[:16], str(start + timedelta(minutes=30))[:16]
        connection.execute("BEGIN IMMEDIATE")
        taken = connection.execute(
            "SELECT 1 FROM appointment WHERE staff_id = 1 AND start_at < ? AND start_at >= ?"
            " AND end_at > ? AND status = 'booked'",
            (end, begin[:10], begin),
        ).fetchone()
        assert taken is None
        connection.execute(
            "INSERT INTO appointment(customer_id, staff_id, start_at, end_at, status)"
            " VALUES (1, 1, ?, ?, 'booked')",
            (begin, end),
        )
        connection.execute("COMMIT")

    return book


def ours(database: Database, clinic: small.Small):
    times = slots()
    customer = next(iter(clinic.customers.values()))

    def book() -> None:
        form = VisitForm(customer, clinic.doctors[0], next(times), 30)
        with database.transaction("Book", PROGRAM) as act:
            service.book(act, form)

    return book


def made(folder: Path, key: bytes | None) -> tuple[Database, small.Small]:
    path = folder / ("locked.db" if key else "open.db")
    upgrade(path, key)
    database = Database(open_engine(path, key), lambda: small.NOW)
    return database, small.make(database)


def booking(_bench: Bench) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        database, clinic = made(Path(folder), bytes(32))
        raw = driver.connect(str(Path(folder) / "raw.db"))
        raw.execute(f"PRAGMA key = \"x'{bytes(32).hex()}'\"")
        book, floor = ours(database, clinic), raw_booking(raw)
        ms(book, 20)
        mine, theirs = in_turn(book, floor, 300)
        with database.reading() as session:
            count = session.connection().exec_driver_sql("SELECT count(*) FROM change").scalar()
        right = count >= 320
        database.close()
        raw.close()
    return Row("book: check, journal, durable", mine, theirs, 6, bool(right))


def encryption(_bench: Bench) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        locked, clinic = made(Path(folder), bytes(32))
        plain, other = made(Path(folder), None)
        book, floor = ours(locked, clinic), ours(plain, other)
        ms(book, 20)
        ms(floor, 20)
        mine, theirs = in_turn(book, floor, 300)
        readable = sqlite3.connect(Path(folder) / "open.db").execute("SELECT 1").fetchone()
        sealed = not (Path(folder) / "locked.db").read_bytes().startswith(b"SQLite format 3")
        locked.close()
        plain.close()
    return Row("encrypted against not, booking", mine, theirs, 1.8, bool(readable) and sealed)
