"""Disks that are full, files that are busy, damaged, foreign or gone, and real commands: exit 1,
one sentence, and nothing changed.

What depends on a program's own limits and rights runs as a program of its own.
"""

import json
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import pytest

from clinic_desk.base.paths import Paths
from clinic_desk.cli.main import main
from clinic_desk.jobs.backup import back_up, look
from clinic_desk.jobs.verify import verify
from clinic_desk.storage import backup, opening
from clinic_desk.storage.migrations import STEPS
from tests import ready

pytestmark = pytest.mark.slow
LIST = "姓名,手机\n" + "".join(f"王{n},160{n:08d}\n" for n in range(2000))


def run(*words, before=(), limit=None, environment=None):
    """The command's exit code, its output, and what it said on standard error."""

    def prepare():
        if limit is not None:
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [*before, sys.executable, "-m", "clinic_desk", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=prepare if limit is not None else None,
        env=os.environ | {"LC_ALL": "C.UTF-8"} | (environment or {}),
    )
    return done.returncode, done.stdout, done.stderr


def refused(*words, **how):
    """The sentence with which the command refused: one line, and no traceback."""
    code, _out, said = run(*words, **how)
    assert code == 1, said
    assert said.count("\n") == 1, said
    return said.strip()


def refused_here(*words):
    """The same of a command that runs in this very process: much faster, for what is many."""
    out, said = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(said):
        code = main([*map(str, words), "--language", "en"])
    assert code == 1, said.getvalue()
    assert said.getvalue().count("\n") == 1, said.getvalue()
    return said.getvalue().strip()


@pytest.fixture
def shut(paths):
    """A clinic that is set up and closed; its key."""
    return ready.put(paths).key


def state(folder):
    return {
        file.name: file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not file.name.endswith((".lock", "-wal", "-shm"))
    }


def sound(paths):
    with opening.open_clinic(paths) as opened:
        report = verify(opened.database)
    return report.clean and report.counts["customer"] == 5


# full disks


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is POSIX's")
class TestFull:
    def test_while_the_copy_is_made(self, tmp_path, paths, shut):
        usb = tmp_path / "usb"
        usb.mkdir()
        limit = paths.database.stat().st_size // 2
        said = refused("backup", "--data", paths.data, "--to", usb, limit=limit)
        assert "disk" in said
        assert not list(usb.iterdir())
        assert not (paths.data / "back-up.part").exists()
        assert sound(paths)

    def test_while_the_stick_is_written(self, tmp_path, paths, shut):
        usb = tmp_path / "usb"
        usb.mkdir()
        # room for the copy, and not for the zip of it, which is a little longer
        limit = paths.database.stat().st_size + 100
        said = refused("backup", "--data", paths.data, "--to", usb, limit=limit)
        assert "the disk is full" in said
        assert not list(usb.iterdir())
        assert not (paths.data / "back-up.part").exists()

    def test_while_a_workbook_is_written(self, tmp_path, paths, shut):
        out = tmp_path / "all.xlsx"
        out.write_text("the old one")
        # the note of the export needs the file to grow by a page or two, the workbook far more
        limit = 2_000
        with opening.open_clinic(paths):
            pass
        said = refused("export", "--data", paths.data, "--out", out, limit=limit)
        assert "disk" in said or "could not be written" in said
        assert out.read_text() == "the old one"
        assert sorted(file.name for file in tmp_path.iterdir() if file.is_file()) == ["all.xlsx"]

    def test_while_customers_are_imported(self, tmp_path, paths, shut):
        (tmp_path / "list.csv").write_text(LIST, "utf-8")
        limit = paths.database.stat().st_size + 20_000
        said = refused("import-customers", tmp_path / "list.csv", "--data", paths.data, limit=limit)
        assert "nothing was saved" in said
        assert sound(paths)

    def test_while_a_demo_is_made(self, tmp_path):
        folder = tmp_path / "demo"
        refused("demo", "--data", folder, "--customers", 50, limit=400_000)
        assert not opening.is_set_up(Paths.within(folder))
        assert run("demo", "--data", folder, "--customers", 50, "--years", 1)[0] == 0

    def test_while_a_back_up_is_restored(self, tmp_path, paths, shut):
        file = back_up(paths, tmp_path).path
        before = state(paths.data)
        limit = paths.database.stat().st_size // 2
        said = refused("restore", file, "--data", paths.data, limit=limit)
        assert "disk is full" in said
        assert state(paths.data) == before
        assert sound(paths)


# files that are not as they should be


def commands(paths, tmp_path):
    """Every command that opens a clinic."""
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    folder = ("--data", paths.data)
    return {
        "verify": ("verify", *folder),
        "export": ("export", *folder, "--out", tmp_path / "x.xlsx"),
        "backup": ("backup", *folder, "--to", tmp_path),
        "statement": ("statement", "SF20261120-0001", *folder, "--out", tmp_path / "x.pdf"),
        "import-customers": ("import-customers", tmp_path / "list.csv", *folder),
    }


def all_refuse(paths, tmp_path, words, besides=()):
    before = state(paths.data)
    for name, command in commands(paths, tmp_path).items():
        if name not in besides:
            assert words in refused_here(*command), name
    assert state(paths.data) == before
    assert not (tmp_path / "x.xlsx").exists()
    assert not (tmp_path / "x.pdf").exists()
    assert not list(tmp_path.glob("*.zip"))


def test_a_foreign_file(tmp_path, paths, shut):
    paths.database.write_bytes(b"Dear Sir, " * 2_000)
    all_refuse(paths, tmp_path, "is damaged or was not made by Clinic Desk")


def test_an_unencrypted_database(tmp_path, paths, shut):
    import sqlite3

    paths.database.unlink()
    connection = sqlite3.connect(paths.database)
    connection.execute("CREATE TABLE patients (name)")
    connection.close()
    all_refuse(paths, tmp_path, "is damaged or was not made by Clinic Desk")


def test_a_corrupt_file(tmp_path, paths, shut):
    raw = bytearray(paths.database.read_bytes())
    raw[100:200] = bytes(100)
    paths.database.write_bytes(raw)
    all_refuse(paths, tmp_path, "is damaged or was not made by Clinic Desk")


def test_a_file_with_one_torn_page(tmp_path, paths, shut):
    raw = bytearray(paths.database.read_bytes())
    raw[-100] ^= 1
    paths.database.write_bytes(raw)
    assert "Restore a back-up" in refused("verify", "--data", paths.data)
    usb = tmp_path / "usb"
    usb.mkdir()
    assert "is damaged" in refused("backup", "--data", paths.data, "--to", usb)
    assert not list(usb.iterdir())


def test_an_empty_file(tmp_path, paths, shut):
    paths.database.write_bytes(b"")
    all_refuse(paths, tmp_path, "gone or empty")


def test_no_file_but_keys(tmp_path, paths, shut):
    paths.database.unlink()
    all_refuse(paths, tmp_path, "gone or empty")


def test_no_keys(tmp_path, paths, shut):
    paths.wraps.unlink()
    all_refuse(paths, tmp_path, "keys.json is missing or damaged")


def test_keys_of_another_computer(tmp_path, paths, shut, monkeypatch):
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another"))
    all_refuse(paths, tmp_path, "does not hold the key")


def test_a_newer_file(tmp_path, paths, shut):
    with backup._connected(paths.database, shut) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    all_refuse(paths, tmp_path, "newer release", besides={"backup"})


def test_no_clinic(tmp_path, paths):
    for command in commands(paths, tmp_path).values():
        assert "There is no clinic in this folder" in refused_here(*command)


def test_a_second_writer_is_refused_and_a_reader_is_not(tmp_path, paths, shut):
    with opening.open_clinic(paths):
        wanted = commands(paths, tmp_path)
        for name in ("statement", "import-customers"):
            assert "already open" in refused(*wanted[name])
        file = back_up(paths, tmp_path).path
        assert "already open" in refused("restore", file, "--data", paths.data)
        for name in ("verify", "export", "backup"):
            code, _out, said = run(*wanted[name])
            assert code == 0, said
        # to say what an import would do needs no lock either
        assert run(*wanted["import-customers"], "--dry-run")[0] == 0


def test_a_file_that_another_program_holds(paths, shut, tmp_path):
    with backup._connected(paths.database, shut) as connection:
        connection.execute("BEGIN IMMEDIATE")
        said = refused(*commands(paths, tmp_path)["import-customers"])
    assert "Another program is using" in said
    assert sound(paths)


AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
# root may write everything, unless that is taken from it
MORTAL = ("setpriv", "--bounding-set", "-dac_override") if AS_ROOT else ()


@pytest.mark.skipif(
    sys.platform == "win32" or (AS_ROOT and not shutil.which("setpriv")),
    reason="the rights are POSIX's",
)
def test_a_folder_that_cannot_be_written(tmp_path, paths, shut):
    wanted = commands(paths, tmp_path)
    (tmp_path / "shut").mkdir()
    folders = (paths.data, tmp_path / "shut")
    for folder in folders:
        for path in (folder, *folder.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        for command in (
            wanted["import-customers"],
            wanted["verify"],
            wanted["backup"],
            ("demo", "--data", tmp_path / "shut"),
        ):
            assert "cannot be written" in refused(*command, before=MORTAL), command
    finally:
        for folder in folders:
            for path in (folder, *folder.iterdir()):
                path.chmod(0o755 if path.is_dir() else 0o644)
    assert sound(paths)


def test_the_folder_for_the_back_up_is_gone(tmp_path, paths, shut):
    said = refused("backup", "--data", paths.data, "--to", tmp_path / "E:")
    assert "is not there" in said
    assert "E:" in said


def test_back_ups_that_are_none(tmp_path, paths, shut):
    file = back_up(paths, tmp_path).path
    look(file)
    before = state(paths.data)
    cut = tmp_path / "cut.zip"
    cut.write_bytes(file.read_bytes()[:-2000])
    text = tmp_path / "text.zip"
    text.write_text("no")
    for path, words in (
        (cut, "is damaged"),
        (text, "is no back-up"),
        (tmp_path / "x", "no back-up"),
    ):
        assert words in refused_here("restore", path, "--data", paths.data)
    assert state(paths.data) == before


def test_in_json_and_in_chinese(tmp_path, paths):
    code, out, said = run("verify", "--data", paths.data, "--json")
    assert (code, json.loads(out)["refused"]) == (1, said.strip())
    code, out, said = run("verify", "--data", paths.data, "--progress", "--language", "zh_CN")
    assert (code, json.loads(out)["refused"]) == (1, said.strip())
