import json
import shutil

import pytest
from sqlalchemy import select

from clinic_desk.base.paths import Paths
from clinic_desk.desk.customers.records import Customer
from clinic_desk.desk.customers.service import CustomerForm, register
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.jobs.backup import back_up
from clinic_desk.jobs.package import BackupDamaged, NotABackup
from clinic_desk.jobs.restore import CodeAsked, kept_before, restore
from clinic_desk.jobs.verify import verify
from clinic_desk.storage import backup, journal, keys, opening
from clinic_desk.storage.act import PROGRAM, Actor
from clinic_desk.storage.faults import FileBusy
from tests import ready, small


def new_clinic(paths):
    opened, code = opening.create(paths, clock=lambda: small.NOW)
    small.make(opened.database)
    opened.close()
    return code


def add(paths, name):
    with (
        opening.open_clinic(paths) as opened,
        opened.database.transaction("Register", PROGRAM) as act,
    ):
        register(act, CustomerForm(name))


def names(paths):
    with opening.open_clinic(paths) as opened:
        report = verify(opened.database)
        assert report.clean, report
        with opened.database.reading() as session:
            return set(session.scalars(select(Customer.name)))


@pytest.fixture
def code(paths):
    return ready.put(paths).code


@pytest.fixture
def file(tmp_path, paths, code):
    """A back-up of the clinic, which then went on."""
    made = back_up(paths, tmp_path).path
    add(paths, "后来的人")
    return made


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Folders on another computer: what this one keeps of keys is not there."""
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another computer"))
    return Paths.within(tmp_path / "another clinic folder")


def test_on_the_same_computer_it_needs_no_code(paths, file):
    assert "后来的人" in names(paths)
    seen = []
    info = restore(file, paths, progress=lambda done, _of: seen.append(done))
    assert "后来的人" not in names(paths)
    assert info.counts["customer"] == 5
    assert seen[-1] == 100
    assert seen == sorted(seen)


def test_what_was_here_is_kept_with_its_keys(tmp_path, paths, file):
    restore(file, paths, clock=lambda: small.NOW)
    [(moment, kept)] = kept_before(paths)
    assert moment == small.NOW
    # put back by hand, with its keys, it is the clinic it was
    old = Paths.within(tmp_path / "old")
    old.data.mkdir()
    shutil.copy(kept, old.database)
    shutil.copy(kept.with_suffix(".keys.json"), old.wraps)
    assert "后来的人" in names(old)


def test_the_audit_says_who_restored_what(paths, file):
    info = restore(file, paths)
    with opening.open_clinic(paths) as opened, opened.database.reading() as session:
        assert journal.broken_links(session) == []
        row = session.connection().exec_driver_sql(
            "SELECT a.title, c.text FROM action a JOIN change c ON c.action_id = a.id"
            " ORDER BY a.id DESC"
        )
        title, text = row.first()
    assert title == "Restore a back-up"
    assert json.loads(text)[1] == f"{file.name} {info.head}"


def test_on_a_new_computer_with_the_sheet_alone(file, code, elsewhere):
    with pytest.raises(CodeAsked):
        restore(file, elsewhere)
    assert not opening.is_set_up(elsewhere)
    with pytest.raises(keys.RecoveryCodeWrong):
        restore(file, elsewhere, recovery_code=keys.new_recovery_code())
    assert not opening.is_set_up(elsewhere)
    restore(file, elsewhere, recovery_code=code.lower().replace("-", " "))
    assert "欧阳娜娜" in names(elsewhere)
    # from now on this computer opens it by itself, and the sheet still does
    wraps = keys.Wraps.read(elsewhere.wraps)
    assert keys.open_by_code(wraps, code) == keys.open_by_computer(wraps, elsewhere)
    assert not [path for path in elsewhere.data.iterdir() if "restored" in path.name]


def test_by_passphrase(tmp_path, paths, code, elsewhere, monkeypatch):
    wraps = keys.Wraps.read(paths.wraps)
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "config"))
    key = keys.open_by_code(wraps, code)
    keys.with_passphrase(wraps, key, "correct horse").save(paths.wraps)
    file = back_up(paths, tmp_path).path
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another computer"))
    restore(file, elsewhere, recovery_code="correct horse")
    assert "欧阳娜娜" in names(elsewhere)


def test_over_another_clinic_each_sheet_opens_its_own(tmp_path, file, code, elsewhere):
    """Who set up a clinic on the new computer first, and restores then."""
    other_code = new_clinic(elsewhere)
    add(elsewhere, "另一家的人")
    with pytest.raises(CodeAsked):
        restore(file, elsewhere)
    assert "另一家的人" in names(elsewhere)
    restore(file, elsewhere, recovery_code=code)
    assert "另一家的人" not in names(elsewhere)
    assert "欧阳娜娜" in names(elsewhere)
    # the printed sheet of the restored clinic holds, the other opens what was put aside
    wraps = keys.Wraps.read(elsewhere.wraps)
    key = keys.open_by_computer(wraps, elsewhere)
    assert keys.open_by_code(wraps, code) == key
    with pytest.raises(keys.RecoveryCodeWrong):
        keys.open_by_code(wraps, other_code)
    [(_, kept)] = kept_before(elsewhere)
    aside = keys.Wraps.read(kept.with_suffix(".keys.json"))
    assert backup.opens(kept, keys.open_by_code(aside, other_code))
    # and a back-up made from now on opens with the sheet as well
    again = back_up(elsewhere, tmp_path).path
    third = Paths.within(tmp_path / "third")
    restore(again, third, recovery_code=code)
    assert "欧阳娜娜" in names(third)


def test_over_another_clinic_by_passphrase_keeps_its_sheet(
    tmp_path, paths, code, elsewhere, monkeypatch
):
    wraps = keys.Wraps.read(paths.wraps)
    keys.with_passphrase(wraps, keys.open_by_code(wraps, code), "correct horse").save(paths.wraps)
    file = back_up(paths, tmp_path, key=keys.open_by_code(wraps, code)).path
    other_code = new_clinic(elsewhere)
    restore(file, elsewhere, recovery_code="correct horse")
    wraps = keys.Wraps.read(elsewhere.wraps)
    key = keys.open_by_computer(wraps, elsewhere)
    assert keys.open_by_code(wraps, "correct horse") == key
    assert keys.open_by_code(wraps, other_code) == key
    assert "欧阳娜娜" in names(elsewhere)


def test_over_its_own_copied_folder(tmp_path, paths, file, code, elsewhere):
    """The data folder was copied to the new computer, without what opens it there."""
    shutil.copytree(paths.data, elsewhere.data)
    with pytest.raises(keys.KeyMissing):
        opening.open_clinic(elsewhere)
    restore(file, elsewhere, recovery_code=code)
    assert "后来的人" not in names(elsewhere)


@pytest.mark.parametrize("state", ["no database", "empty", "corrupt", "no keys", "bad keys"])
def test_over_what_does_not_open_any_more(paths, file, code, state):
    match state:
        case "no database":
            backup.remove(paths.database)
        case "empty":
            paths.database.write_bytes(b"")
        case "corrupt":
            paths.database.write_bytes(b"\x00" * 50_000)
            paths.database.with_name("desk.db-wal").write_bytes(b"\x01" * 5_000)
        case "no keys":
            paths.wraps.unlink()
        case _:
            paths.wraps.write_text("{}")
    restore(file, paths, recovery_code=code)
    assert names(paths) >= {"欧阳娜娜"}
    assert "后来的人" not in names(paths)


def test_while_a_window_is_open_it_is_refused(paths, file):
    with opening.open_clinic(paths), pytest.raises(opening.AlreadyOpen):
        restore(file, paths)
    assert "后来的人" in names(paths)


def test_while_somebody_reads_it_is_refused(paths, file, monkeypatch):
    monkeypatch.setattr(backup, "BUSY_MS", 50)
    with (
        opening.open_clinic(paths, write=False) as reader,
        reader.database.reading() as session,
    ):
        session.scalars(select(Customer.name)).all()
        with pytest.raises(FileBusy):
            restore(file, paths)
    assert "后来的人" in names(paths)
    assert kept_before(paths) == []


def test_the_right_is_asked(paths, file):
    with pytest.raises(NotAllowed):
        restore(file, paths, by=Actor(2, "小陈", frozenset({"bill"})))


def test_what_is_refused_changes_nothing(tmp_path, paths, file):
    before = paths.database.read_bytes(), paths.wraps.read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(file.read_bytes()[:-3000])
    with pytest.raises(BackupDamaged):
        restore(cut, paths)
    (tmp_path / "no.zip").write_text("no")
    with pytest.raises(NotABackup):
        restore(tmp_path / "no.zip", paths)
    assert (paths.database.read_bytes(), paths.wraps.read_bytes()) == before
    assert kept_before(paths) == []


def test_a_back_up_whose_manifest_lies_is_refused(tmp_path, paths, file):
    import zipfile

    lying = tmp_path / "lying.zip"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(lying, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part == "manifest.json":
                said = json.loads(content)
                said["counts"]["bill"] += 1
                content = json.dumps(said).encode()
            new.writestr(part, content)
    with pytest.raises(BackupDamaged):
        restore(lying, paths)
    assert "后来的人" in names(paths)


def test_restored_again_and_again_everything_is_kept(paths, file):
    for turn in range(3):
        add(paths, f"第{turn}位")
        restore(file, paths, clock=lambda turn=turn: small.NOW.replace(minute=turn))
    assert [moment.minute for moment, _ in kept_before(paths)] == [2, 1, 0]


def test_a_name_left_by_a_restore_that_was_killed_is_taken_away(paths, file):
    import os

    left = paths.data / "before-restore-20200101-000000.db"
    os.link(paths.database, left)
    restore(file, paths)
    assert not left.exists()
    assert len(kept_before(paths)) == 1


def test_beside_the_clinic_it_came_from_neither_locks_the_other_out(tmp_path, paths, file, code):
    beside = Paths.within(tmp_path / "beside")
    restore(file, beside, recovery_code=code)
    assert "后来的人" in names(paths)
    assert "后来的人" not in names(beside)


def test_over_another_computers_clinic_that_does_not_open_here(
    tmp_path, paths, file, code, elsewhere
):
    """A stranger's data folder lies there: nothing opens it, so it is put aside."""
    stranger = Paths.within(tmp_path / "stranger")
    new_clinic(stranger)
    shutil.copytree(stranger.data, elsewhere.data)
    wraps = keys.Wraps.read(elsewhere.wraps)
    (elsewhere.keys / f"{wraps.id}.key").unlink()
    with pytest.raises(CodeAsked):
        restore(file, elsewhere)
    restore(file, elsewhere, recovery_code=code)
    assert "欧阳娜娜" in names(elsewhere)
    assert len(kept_before(elsewhere)) == 1


def test_a_back_up_that_is_torn_inside_and_sealed_again_is_refused(tmp_path, paths, file):
    """Whoever can write a manifest for it still cannot make a page whole."""
    import hashlib
    import zipfile

    torn = tmp_path / "torn.zip"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(torn, "w") as new:
        database = bytearray(old.read("desk.db"))
        database[-100] ^= 1
        said = json.loads(old.read("manifest.json"))
        said["sha256"] = hashlib.sha256(database).hexdigest()
        new.writestr("desk.db", bytes(database))
        new.writestr("keys.json", old.read("keys.json"))
        new.writestr("manifest.json", json.dumps(said))
    with pytest.raises(BackupDamaged):
        restore(torn, paths)
    assert "后来的人" in names(paths)


def test_where_a_file_has_one_name_alone_the_old_is_copied(paths, file, monkeypatch):
    """As on a stick with FAT: links are not to be had there."""
    import os

    def refuse(*_names):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    restore(file, paths)
    [(_, kept)] = kept_before(paths)
    assert kept.stat().st_nlink == 1
    assert kept.stat().st_size > 0
