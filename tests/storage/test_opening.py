import os
import shutil
import stat
import subprocess
import sys

import pytest

from clinic_desk.base.paths import Paths
from clinic_desk.storage import keys, opening
from clinic_desk.storage import upgrade as upgrading
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.database import open_engine
from clinic_desk.storage.faults import DiskFull, FileBusy, FileDamaged, FileReadOnly
from tests import ready

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def shut(paths):
    """A clinic that is set up and closed; its recovery code."""
    return ready.put(paths).code


def test_the_file_is_encrypted(paths, shut):
    raw = paths.database.read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    assert "晨曦口腔".encode() not in raw and b"13800138812" not in raw


def test_opens_again_by_this_computer(paths, shut):
    with opening.open_clinic(paths) as opened, opened.database.reading() as session:
        from clinic_desk.desk.clinic.queries import clinic

        assert clinic(session).name == "晨曦口腔"


def test_a_second_program_is_refused_and_reading_is_not(paths, shut):
    with opening.open_clinic(paths):
        with pytest.raises(opening.AlreadyOpen):
            opening.open_clinic(paths)
        opening.open_clinic(paths, write=False).close()
    opening.open_clinic(paths).close()


def test_another_process_holds_the_lock_until_it_dies(paths, shut):
    script = (
        "import sys; from pathlib import Path; from clinic_desk.base.paths import Paths;"
        "from clinic_desk.storage.opening import open_clinic;"
        f"o = open_clinic(Paths.within(Path({str(paths.data)!r}))); print('open', flush=True);"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(opening.AlreadyOpen):
            opening.open_clinic(paths)
        child.kill()
        child.wait()
    opening.open_clinic(paths).close()


def test_a_folder_without_a_clinic(paths):
    with pytest.raises(opening.NoClinicHere):
        opening.open_clinic(paths)


def test_an_empty_or_lost_file_is_never_a_new_clinic(paths, shut):
    paths.database.write_bytes(b"")
    for _ in range(2):
        with pytest.raises(opening.FileMissing):
            opening.open_clinic(paths)
        with pytest.raises(opening.ClinicHere):
            opening.create(paths)
        paths.database.unlink(missing_ok=True)


def test_a_creation_that_was_cut_off_starts_again(paths, shut):
    paths.database.rename(paths.data / "desk.db.new")
    assert not opening.is_set_up(paths)
    opened, _ = opening.create(paths)
    opened.close()
    opening.open_clinic(paths).close()


@pytest.mark.parametrize("harm", [b"not a database at all" * 400, b"SQLite format 3\x00" * 512])
def test_a_foreign_file_is_left_as_it_is(paths, shut, harm):
    paths.database.write_bytes(harm)
    with pytest.raises(FileDamaged):
        opening.open_clinic(paths)
    assert paths.database.read_bytes() == harm


def test_a_file_that_was_cut_or_scrambled(paths, shut):
    raw = bytearray(paths.database.read_bytes())
    raw[100:8000] = os.urandom(7900)
    paths.database.write_bytes(raw)
    with pytest.raises(FileDamaged):
        opening.open_clinic(paths)


def test_a_newer_file_is_refused(paths, shut):
    with opening.open_clinic(paths) as opened, opened.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
        connection.commit()
    with pytest.raises(upgrading.FileTooNew):
        opening.open_clinic(paths)


def test_keys_gone_or_spoilt(paths, shut):
    paths.wraps.write_text("{", "utf-8")
    with pytest.raises(keys.KeysDamaged):
        opening.open_clinic(paths)
    paths.wraps.unlink()
    with pytest.raises(keys.KeysDamaged):
        opening.open_clinic(paths)


def test_on_another_computer_the_recovery_code_opens(paths, shut, tmp_path, monkeypatch):
    elsewhere = Paths.within(tmp_path / "copied")
    shutil.copytree(paths.data, elsewhere.data)
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another person"))
    elsewhere = Paths.within(elsewhere.data)
    with pytest.raises(keys.KeyMissing):
        opening.open_clinic(elsewhere)
    with pytest.raises(keys.RecoveryCodeWrong):
        opening.admit_computer(elsewhere, keys.new_recovery_code())
    typed = f" {shut.lower().replace('-', ' ')} ".replace("0", "o").replace("1", "l")
    opening.admit_computer(elsewhere, typed)
    opening.open_clinic(elsewhere).close()


def test_a_new_code_replaces_the_old_one_and_a_passphrase_opens(paths, shut):
    wraps = keys.Wraps.read(paths.wraps)
    key = keys.open_by_code(wraps, shut)
    code = keys.new_recovery_code()
    wraps = keys.with_passphrase(keys.with_recovery_code(wraps, key, code), key, "晨曦 2026 暗号")
    assert keys.open_by_code(wraps, code) == key
    assert keys.open_by_code(wraps, "晨曦 2026 暗号") == key
    with pytest.raises(keys.RecoveryCodeWrong):
        keys.open_by_code(wraps, shut)


def test_what_a_backup_carries_does_not_open_by_computer(paths, shut):
    wraps = keys.Wraps.read(paths.wraps).portable()
    assert set(wraps.boxes) == {"recovery"}
    with pytest.raises(keys.KeyMissing):
        keys.open_by_computer(wraps, paths)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_key_file_is_the_owners_alone(paths, shut):
    file = next(paths.keys.iterdir())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert paths.data not in file.parents


@pytest.mark.skipif(AS_ROOT, reason="root may write everything")
def test_a_read_only_file(paths, shut):
    paths.database.chmod(0o400)
    with pytest.raises(FileReadOnly):
        opening.open_clinic(paths)


def test_a_full_disk_refuses_and_keeps_what_was_there(paths, shut):
    from clinic_desk.desk.customers import queries, service

    with opening.open_clinic(paths) as opened:
        database = opened.database
        with database.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull), database.transaction("Register", PROGRAM) as act:
            for number in range(3000):
                service.register(act, service.CustomerForm(f"张{number}"))
        with database.reading() as session:
            assert queries.search(session, "张") == []
            assert len(queries.all_numbers(session)) == 5


def test_a_busy_file(paths, shut, monkeypatch):
    monkeypatch.setattr("clinic_desk.storage.database.BUSY_MS", 50)
    with opening.open_clinic(paths) as opened:
        other = open_engine(paths.database, opened.key)
        with other.execution_options(begin="IMMEDIATE").connect() as connection:
            connection.exec_driver_sql("SELECT 1")
            with pytest.raises(FileBusy), opened.database.transaction("x", PROGRAM):
                pass
            connection.rollback()
        other.dispose()


def test_a_store_that_never_answers_does_not_hang(paths, monkeypatch):
    import time

    import keyring

    class Slow:
        priority = 5

        def set_password(self, *_):
            time.sleep(20)

        get_password = set_password

    monkeypatch.setattr(keys, "STORE_SECONDS", 0.05)
    monkeypatch.setattr(keyring, "get_keyring", Slow)
    monkeypatch.setattr(keyring, "set_password", Slow().set_password)
    opened, _ = opening.create(paths)
    opened.close()
    opening.open_clinic(paths).close()


def test_the_credential_store_is_used_where_there_is_one(paths, monkeypatch):
    import keyring

    kept = {}

    class Store:
        priority = 5

    monkeypatch.setattr(keyring, "get_keyring", Store)
    monkeypatch.setattr(keyring, "set_password", lambda s, n, v: kept.__setitem__((s, n), v))
    monkeypatch.setattr(keyring, "get_password", lambda s, n: kept.get((s, n)))
    opened, _ = opening.create(paths)
    opened.close()
    assert len(kept) == 1 and not paths.keys.exists()
    opening.open_clinic(paths).close()
    kept.clear()
    with pytest.raises(keys.KeyMissing):
        opening.open_clinic(paths)


def test_admitting_a_copy_does_not_lock_the_first_out(paths, shut, tmp_path):
    copy = Paths.within(tmp_path / "beside")
    shutil.copytree(paths.data, copy.data)
    opening.admit_computer(copy, shut)
    opening.open_clinic(copy).close()
    opening.open_clinic(paths).close()
