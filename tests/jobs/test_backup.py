import json
import threading
import zipfile
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.jobs import package
from clinic_desk.jobs.backup import (
    BackupFolderGone,
    BackupRunning,
    back_up,
    before_upgrade,
    kept,
    look,
    made,
    moment_of,
    rotate,
)
from clinic_desk.jobs.package import BackupDamaged, BackupMissing, NotABackup
from clinic_desk.storage import backup, journal, opening
from clinic_desk.storage.act import PROGRAM
from clinic_desk.storage.faults import FileDamaged
from clinic_desk.storage.keys import KeysDamaged
from clinic_desk.storage.upgrade import FileTooNew
from tests.small import NOW


@pytest.fixture
def usb(tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def test_a_back_up_holds_the_clinic_as_it_is(paths, opened, clinic, clock, usb):
    seen = []
    info = back_up(paths, usb, clock=clock, progress=lambda done, of: seen.append((done, of)))
    assert info.path == usb / "clinic-desk-20261120-090000.zip"
    assert [file.name for file in usb.iterdir()] == [info.path.name]
    assert info.made_at == NOW == moment_of(info.path)
    assert info.counts["customer"] == 5
    assert info.counts["staff"] == 5
    with opened.database.reading() as session:
        assert info.head == journal.head(session)
    assert look(info.path) == info
    assert seen[-1] == (100, 100)
    assert all(before <= after for before, after in pairwise(seen))


def test_it_is_encrypted_and_carries_no_way_in_but_the_sheet(paths, opened, clinic, usb):
    info = back_up(paths, usb)
    with zipfile.ZipFile(info.path) as file:
        assert set(file.namelist()) == {"desk.db", "keys.json", "manifest.json"}
        assert not file.read("desk.db").startswith(b"SQLite format 3")
        assert set(json.loads(file.read("keys.json"))["boxes"]) == {"recovery"}
        manifest = file.read("manifest.json").decode()
    everything = info.path.read_bytes()
    for personal in ("欧阳娜娜", "13800138812", "晨曦口腔"):
        assert personal not in manifest
        assert personal.encode() not in everything


def test_others_write_while_it_is_made(paths, opened, clinic, usb):
    """Each step of the copy is followed by a booking of the desk: it shows one moment."""
    from clinic_desk.desk.customers.service import CustomerForm, register

    begun = threading.Event()

    def step(_done, _of):
        if not begun.is_set():
            begun.set()
            for number in range(20):
                with opened.database.transaction("Register", PROGRAM) as act:
                    register(act, CustomerForm(f"新客{number}"))

    info = back_up(paths, usb, progress=step)
    assert info.counts["customer"] == 5
    with opened.database.reading() as session:
        assert journal.count(session) == info.actions + 20


def test_what_is_missing_is_said(tmp_path, paths, opened, clinic, usb):
    with pytest.raises(BackupFolderGone) as gone:
        back_up(paths, tmp_path / "pulled out")
    assert "pulled out" in str(gone.value)
    with pytest.raises(opening.NoClinicHere):
        back_up(paths.within(tmp_path / "nothing"), usb)
    paths.wraps.unlink()
    with pytest.raises(KeysDamaged):
        back_up(paths, usb)
    assert not list(usb.iterdir())


def test_a_folder_that_is_a_file_is_refused(paths, opened, clinic, usb):
    (usb / "file").touch()
    with pytest.raises(BackupFolderGone):
        back_up(paths, usb / "file")


def test_the_right_is_asked(paths, opened, clinic, usb):
    with pytest.raises(NotAllowed):
        back_up(paths, usb, by=clinic.clinician)
    back_up(paths, usb, by=clinic.desk)


def test_a_damaged_clinic_is_not_backed_up(paths, opened, clinic, usb):
    key = opened.key
    opened.close()
    backup.make_one_file(paths.database, key)
    raw = bytearray(paths.database.read_bytes())
    raw[-2000] ^= 0xFF
    paths.database.write_bytes(raw)
    with pytest.raises(FileDamaged):
        back_up(paths, usb)
    assert not list(usb.iterdir())
    assert not (paths.data / "back-up.part").exists()


def test_one_at_a_time(paths, opened, clinic, usb):
    refused = []

    def step(_done, _of):
        with pytest.raises(BackupRunning):
            back_up(paths, usb)
        refused.append(True)

    back_up(paths, usb, progress=step)
    assert refused
    assert len(made(usb)) == 1


def test_what_stops_it_leaves_nothing(paths, opened, clinic, usb):
    class Enough(Exception):
        pass

    for limit in (1, 45, 55, 85):

        def stop(done, _of, limit=limit):
            if done >= limit:
                raise Enough

        with pytest.raises(Enough):
            back_up(paths, usb, progress=stop)
        assert not list(usb.iterdir())
        assert not (paths.data / "back-up.part").exists()


def test_the_copy_before_an_upgrade_lies_beside_the_data(paths, opened, clinic):
    info = before_upgrade(paths, opened.key)
    assert info.path.parent == paths.backups
    assert look(info.path).counts["customer"] == 5


def test_what_a_killed_program_left_on_the_stick_is_cleared_away(paths, opened, clinic, usb):
    import os

    old, new, other = usb / ".0123456789ab.part", usb / ".ba9876543210.part", usb / ".mine.part"
    for file in (old, new, other):
        file.touch()
    for file in (old, other):
        os.utime(file, (0, 0))
    (usb / "broken").symlink_to(usb / "nowhere")
    back_up(paths, usb)
    assert not old.exists()
    # somebody may be writing this one just now; and that one is not ours
    assert new.exists()
    assert other.exists()


# what is refused when it is looked at


def changed(info, usb, name, change):
    """The same zip with one part changed, or without it."""
    path = usb / "changed.zip"
    with zipfile.ZipFile(info.path) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part == name:
                content = change(content)
            if content is not None:
                new.writestr(part, content)
    return path


def said(**values):
    return lambda content: json.dumps(json.loads(content) | values).encode()


@pytest.mark.parametrize(
    ("part", "change", "refusal"),
    [
        ("manifest.json", lambda _content: None, NotABackup),
        ("manifest.json", lambda _content: b"{", BackupDamaged),
        ("manifest.json", lambda _content: b"[]", BackupDamaged),
        ("manifest.json", said(made_at="yesterday"), BackupDamaged),
        ("manifest.json", said(counts=3), BackupDamaged),
        ("manifest.json", said(sha256="0" * 64), BackupDamaged),
        ("manifest.json", said(size=1), BackupDamaged),
        ("manifest.json", said(schema=999), FileTooNew),
        ("manifest.json", said(format=2), FileTooNew),
        ("keys.json", lambda _content: None, BackupDamaged),
        ("keys.json", lambda _content: b"\xff\xfe", BackupDamaged),
        ("desk.db", lambda _content: None, BackupDamaged),
        ("desk.db", lambda content: content[:-4096], BackupDamaged),
        ("desk.db", lambda content: content[:-1] + b"!", BackupDamaged),
        ("desk.db", lambda content: content + bytes(10**6), BackupDamaged),
    ],
)
def test_a_back_up_that_was_tampered_with(paths, opened, clinic, usb, part, change, refusal):
    path = changed(back_up(paths, usb), usb, part, change)
    with pytest.raises(refusal) as refused:
        look(path)
    for language in ("en", "zh_CN"):
        assert "{" not in refused.value.sentence(Catalogue(language))


def test_what_is_no_back_up(usb):
    (usb / "letter.zip").write_bytes(b"Dear Sir")
    (usb / "empty.zip").touch()
    (usb / "cut.zip").write_bytes(b"PK\x03\x04" + bytes(100))
    for name, refusal in {
        "letter.zip": NotABackup,
        "empty.zip": NotABackup,
        "cut.zip": BackupDamaged,
        "gone.zip": BackupMissing,
        ".": BackupMissing,
    }.items():
        with pytest.raises(refusal):
            look(usb / name)


def test_a_file_cut_short_anywhere_is_refused(paths, opened, clinic, usb):
    whole = back_up(paths, usb).path.read_bytes()
    cut = usb / "cut.zip"
    for part in range(1, 20):
        cut.write_bytes(whole[: len(whole) * part // 20])
        with pytest.raises(DeskError):
            look(cut)


# which are kept

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(
    lambda at: at.replace(microsecond=0)
)


@given(st.lists(MOMENTS, max_size=60))
def test_the_newest_stays_and_not_too_many(moments):
    stay = kept(moments)
    assert stay <= set(moments)
    assert len(stay) <= 7 + 5 + 12
    if moments:
        assert max(moments) in stay
    assert kept(stay) == stay


def test_a_year_of_evenings_leaves_days_weeks_and_months():
    evenings = [datetime(2026, 1, 1, 18) + timedelta(days=day) for day in range(365)]
    stay = sorted(kept(evenings))
    assert stay[-7:] == evenings[-7:]
    assert len({one.strftime("%Y-%m") for one in stay}) == 12
    weeks = {one.strftime("%G-%V") for one in stay if one > datetime(2026, 11, 23)}
    assert len(weeks) >= 5
    # a back-up each evening, thinned out each evening, comes to the same span of time
    kept_so_far = set()
    for evening in evenings:
        kept_so_far = kept(kept_so_far | {evening})
    assert min(kept_so_far) < datetime(2026, 2, 1)
    assert len(kept_so_far) <= 24


def test_rotation_removes_files_but_never_while_the_newest_is_bad(paths, opened, clinic, usb):
    good = back_up(paths, usb, clock=lambda: NOW).path
    old = [usb / f"clinic-desk-202511{day:02d}-180000.zip" for day in range(1, 29)]
    for file in old:
        file.write_bytes(good.read_bytes())
    (usb / "holiday.jpg").touch()
    (usb / "clinic-desk-20261399-000000.zip").touch()
    bad = usb / "clinic-desk-20261121-180000.zip"
    bad.write_bytes(b"PK\x03\x04")
    with pytest.raises(BackupDamaged):
        rotate(usb)
    assert all(file.exists() for file in old)
    bad.unlink()
    gone = rotate(usb)
    assert good not in gone
    assert set(gone) == set(old) - set(made(usb))
    # seven days, and the newest of the two weeks before them
    assert {moment_of(file).day for file in made(usb)[1:]} == {28, 27, 26, 25, 24, 23, 16, 9}
    assert (usb / "holiday.jpg").exists()
    assert (usb / "clinic-desk-20261399-000000.zip").exists()
    assert rotate(usb) == []


def test_folders_without_back_ups(tmp_path):
    assert made(tmp_path / "nowhere") == []
    assert rotate(tmp_path) == []


def test_a_zip_that_would_unpack_to_more_is_not_read_further(paths, opened, clinic, usb, tmp_path):
    info = back_up(paths, usb)
    path = changed(info, usb, "desk.db", lambda content: content + bytes(5 * 10**6))
    out = tmp_path / "out"
    with package.opened(path) as packed, out.open("wb") as target, pytest.raises(BackupDamaged):
        package.unpack(packed, info, target, lambda _done, _of: None)
    assert out.stat().st_size <= info.size + (1 << 20)
