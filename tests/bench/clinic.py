"""The ten-year clinic that the rows are measured on: ours, encrypted, and the plain SQLite
file of the same rows that the floors read. Kept between runs."""

import os
import sqlite3
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

KEPT = Path(os.environ.get("CLINIC_DESK_BENCH", Path(tempfile.gettempdir()) / "clinic-desk-bench"))
os.environ["CLINIC_DESK_CONFIG"] = str(KEPT / "config")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from clinic_desk.base.paths import Paths
from clinic_desk.jobs import demo, load_bench
from clinic_desk.storage import opening
from clinic_desk.storage.database import Database

NOW = datetime(2026, 11, 20, 9, 0)


@dataclass
class Bench:
    """What the rows are given. ``csv`` None: our own demo clinic, without known answers."""

    database: Database
    key: bytes
    plain: sqlite3.Connection
    folder: Path
    csv: Path | None


@contextmanager
def opened(csv: Path | None):
    kind = "bench" if csv else "demo"
    folder = KEPT / kind
    paths = Paths.within(folder)
    if not (folder / "complete").exists():
        print(f"loading the ten-year clinic into {folder} (once)", file=sys.stderr)
        made, _ = opening.create(paths, clock=lambda: NOW)
        if csv:
            load_bench.load(made.database, csv)
        else:
            demo.fill(made.database, customers=60_000, years=10, seed=1, today=NOW.date())
        made.close()
        (folder / "complete").touch()
    plain_file = csv / "clinic.db" if csv else folder / "plain.db"
    with opening.open_clinic(paths, clock=lambda: NOW) as ours:
        if not plain_file.exists():
            copy_plain(ours.database, plain_file)
        plain = sqlite3.connect(f"file:{plain_file}?mode=ro", uri=True)
        yield Bench(ours.database, ours.key, plain, folder, csv)
        plain.close()


def copy_plain(database: Database, path: Path) -> None:
    """Our demo clinic as the plain schema that the floors read."""
    plain = sqlite3.connect(path)
    plain.executescript(PLAIN)
    with database.engine.connect() as connection:
        for table, query in COPIES.items():
            rows = connection.exec_driver_sql(query).all()
            places = ",".join("?" * len(rows[0]))
            plain.executemany(f"INSERT INTO {table} VALUES ({places})", [tuple(r) for r in rows])
    plain.commit()
    plain.execute("ANALYZE")
    plain.close()


PLAIN = """
CREATE TABLE customer(id INTEGER PRIMARY KEY, card_no, name, pinyin, initials, mobile);
CREATE TABLE provider(id INTEGER PRIMARY KEY, name);
CREATE TABLE service(id INTEGER PRIMARY KEY, name, minutes);
CREATE TABLE appointment(id INTEGER PRIMARY KEY, customer_id, provider_id, service_id, start_at,
  end_at, status, note);
CREATE TABLE bill(id INTEGER PRIMARY KEY, no, customer_id, billed_at, total_fen);
CREATE INDEX ix_app_ps ON appointment(provider_id, start_at);
CREATE INDEX ix_app_s ON appointment(start_at);
CREATE INDEX ix_app_c ON appointment(customer_id);
CREATE INDEX ix_bill_c ON bill(customer_id);
"""
COPIES = {
    "customer": "SELECT c.id, c.number, c.name, c.pinyin, c.initials, (SELECT"
    " group_concat(number, ' ') FROM customer_phone p WHERE p.customer_id = c.id)"
    " FROM customer c",
    "provider": "SELECT id, name FROM staff WHERE provider",
    "service": "SELECT id, name, minutes FROM service",
    "appointment": "SELECT id, customer_id, staff_id, service_id, start_at, end_at,"
    " CASE WHEN status LIKE 'cancelled%' THEN '已取消' WHEN status = 'missed' THEN '爽约'"
    " ELSE '已预约' END, note FROM appointment",
    "bill": "SELECT id, number, customer_id, billed_at, total_fen FROM bill",
}
