import os
import sys

import pytest

from clinic_desk.storage import backup, journal
from clinic_desk.storage.faults import (
    DiskFull,
    DiskTrouble,
    FileBusy,
    FileDamaged,
    FileReadOnly,
)
from clinic_desk.storage.migrations import STEPS


def silent(_done, _of):
    pass


@pytest.fixture
def copied(paths, opened, clinic, tmp_path):
    """A copy of the small clinic, and its key."""
    backup.copy(paths.database, opened.key, tmp_path / "copy.db", progress=silent)
    return tmp_path / "copy.db", opened.key


def test_a_copy_is_one_file_that_holds_the_same(copied, opened, tmp_path):
    path, key = copied
    assert [file.name for file in tmp_path.glob("copy.db*")] == ["copy.db"]
    held = backup.contents(path, key)
    with opened.database.reading() as session:
        assert held.head == journal.head(session)
        assert held.actions == journal.count(session)
    assert held.schema == len(STEPS)
    assert held.counts["customer"] == 5
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_a_copy_replaces_what_was_left_there(paths, opened, clinic, tmp_path):
    for tail in ("", "-wal", "-journal"):
        (tmp_path / f"copy.db{tail}").write_bytes(b"of an earlier try")
    backup.copy(paths.database, opened.key, tmp_path / "copy.db", progress=silent)
    assert backup.contents(tmp_path / "copy.db", opened.key).counts["customer"] == 5


def test_under_another_key_only_that_opens_it(paths, opened, clinic, tmp_path):
    other = os.urandom(32)
    backup.copy(paths.database, opened.key, tmp_path / "x.db", to_key=other, progress=silent)
    assert backup.opens(tmp_path / "x.db", other)
    assert not backup.opens(tmp_path / "x.db", opened.key)
    assert backup.contents(tmp_path / "x.db", other).counts["customer"] == 5


def test_an_empty_journal_begins_at_the_beginning(paths, opened):
    held = backup.contents(paths.database, opened.key)
    assert (held.head, held.actions) == (journal.GENESIS, 0)


def test_what_stops_the_copy_is_let_through(paths, opened, clinic, tmp_path):
    def stop(_done, _of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.copy(paths.database, opened.key, tmp_path / "x.db", progress=stop)


def test_a_file_of_something_else_is_refused(opened, tmp_path):
    with backup._connected(tmp_path / "else.db", opened.key) as connection:
        connection.execute("CREATE TABLE action (id INTEGER PRIMARY KEY, hash TEXT)")
    with pytest.raises(FileDamaged):
        backup.contents(tmp_path / "else.db", opened.key)


@pytest.mark.parametrize("place", [-100, 20_000])
def test_a_torn_page_is_refused(copied, place):
    path, key = copied
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)
    with pytest.raises(FileDamaged):
        backup.contents(path, key)


def test_a_row_without_its_parent_is_refused(copied):
    path, key = copied
    with backup._connected(path, key) as connection:
        connection.execute("DELETE FROM customer WHERE id = 1")
        lost = backup.orphans(connection.execute)
    assert lost
    assert all("has no customer" in line for line in lost)
    with pytest.raises(FileDamaged):
        backup.contents(path, key)


def test_whether_a_key_opens_a_file(copied, tmp_path):
    path, key = copied
    assert backup.opens(path, key)
    assert not backup.opens(path, bytes(32))
    (tmp_path / "letter").write_bytes(b"Dear Sir, " * 1000)
    assert not backup.opens(tmp_path / "letter", key)


def test_a_file_that_is_held_is_busy_and_not_foreign(copied, monkeypatch):
    path, key = copied
    monkeypatch.setattr(backup, "BUSY_MS", 20)
    with backup._connected(path, key) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileBusy):
            backup.opens(path, key)


def test_one_file_only_while_nobody_reads(paths, opened, clinic, monkeypatch):
    monkeypatch.setattr(backup, "BUSY_MS", 20)
    with opened.database.reading() as session:
        journal.count(session)
        with pytest.raises(FileBusy):
            backup.make_one_file(paths.database, opened.key)
    opened.database.close()
    backup.make_one_file(paths.database, opened.key)
    assert not list(paths.data.glob("desk.db-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is POSIX's")
def test_a_full_disk_has_its_name(paths, opened, clinic, tmp_path):
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises((DiskFull, DiskTrouble)):
            backup.copy(paths.database, opened.key, tmp_path / "x.db", progress=silent)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskTrouble),
        ("database is locked", FileBusy),
        ("attempt to write a readonly database", FileReadOnly),
        ("database disk image is malformed", FileDamaged),
        ("file is not a database", FileDamaged),
    ],
)
def test_errors_that_have_no_name_are_known_by_their_words(words, refusal):
    """As SQLite's own table of messages has them (sqlite3_errstr)."""
    with pytest.raises(refusal), backup._named_errors():
        raise backup._driver().OperationalError(words)


def test_other_errors_stay_bugs():
    driver = backup._driver()
    with pytest.raises(driver.ProgrammingError), backup._named_errors():
        raise driver.ProgrammingError("Cannot operate on a closed database.")


def test_folders_are_flushed_where_that_is_done(tmp_path, monkeypatch):
    flushed = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    backup.flush_folder(tmp_path)
    assert len(flushed) == (0 if sys.platform == "win32" else 1)
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", "nt")
        backup.flush_folder(tmp_path)
    assert len(flushed) <= 1
