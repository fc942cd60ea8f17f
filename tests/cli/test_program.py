"""The program as the system starts it: what it imports, and how it can be stopped."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from clinic_desk import __main__ as program
from clinic_desk.base.paths import Paths
from clinic_desk.jobs import demo
from clinic_desk.storage import opening

HEAVY = ("PySide6", "shiboken6", "clinic_desk.ui", "clinic_desk.app")
# what only some commands need: the others start without
WHEN_USED = ("reportlab", "openpyxl", "xlsxwriter", "fontTools", "msoffcrypto", "argon2")


def modules_after(*words):
    """What is imported once a command has run."""
    script = (
        "import json, sys; from clinic_desk.__main__ import main;"
        f"code = main({list(map(str, words))!r});"
        "print(json.dumps([code, sorted(sys.modules)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def within(modules, names):
    return [one for one in modules if any(one == n or one.startswith(f"{n}.") for n in names)]


@pytest.fixture
def made(paths):
    demo.new_demo(paths, customers=20, years=1).close()
    return paths


def test_no_command_imports_the_window(made, tmp_path):
    usb = tmp_path / "usb"
    usb.mkdir()
    new = tmp_path / "new"
    for words in (
        ("verify", "--data", made.data),
        ("export", "--data", made.data, "--out", tmp_path / "x.xlsx"),
        ("backup", "--data", made.data, "--to", usb),
        ("demo", "--data", new, "--customers", 3, "--years", 1),
        ("--help",),
        ("import-customers", tmp_path / "x.xlsx", "--data", made.data),
    ):
        code, modules = modules_after(*words)
        assert code == 0, words
        assert within(modules, HEAVY) == [], words


def test_a_command_imports_what_it_uses(made, tmp_path):
    _code, modules = modules_after("verify", "--data", made.data)
    assert within(modules, WHEN_USED) == []
    _code, modules = modules_after("backup", "--data", made.data, "--to", tmp_path)
    assert within(modules, WHEN_USED) == []
    _code, modules = modules_after("--help")
    assert within(modules, (*WHEN_USED, "sqlalchemy", "cryptography")) == []


def test_importing_the_program_imports_nothing_of_the_window():
    script = "import json, sys; import clinic_desk.__main__; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert within(json.loads(done.stdout), (*HEAVY, *WHEN_USED, "sqlalchemy")) == []


def test_which_words_go_where(monkeypatch):
    """Sub-commands and help to the command line, options alone to the window."""
    from clinic_desk.app import main as window
    from clinic_desk.cli import main as cli

    went = []
    monkeypatch.setattr(cli, "main", lambda words: went.append(("cli", words)) or 0)
    monkeypatch.setattr(window, "main", lambda words: went.append(("window", words)) or 0)
    for words in (["verify", "--json"], ["--help"], ["nonsense"], [], ["--demo"], ["--data", "x"]):
        assert program.main(words) == 0
    assert [where for where, _ in went] == ["cli", "cli", "cli", "window", "window", "window"]
    assert went[0][1] == ["verify", "--json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without asking")
def test_asked_to_stop_it_leaves_nothing_half(tmp_path):
    """The window's cancel: SIGTERM in the middle of the work."""
    folder = tmp_path / "demo"
    child = subprocess.Popen(
        [sys.executable, "-m", "clinic_desk", "demo", "--data", str(folder), "--progress",
         "--customers", "3000"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    with child:
        # until it is amid the visits
        while json.loads(child.stdout.readline())["done"] < 30:
            pass
        child.send_signal(signal.SIGTERM)
        _out, err = child.communicate()
    assert child.returncode == 143
    assert err == ""
    paths = Paths.within(folder)
    assert not opening.is_set_up(paths)
    assert not list(folder.glob("desk.db*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without asking")
def test_an_export_that_is_stopped_leaves_the_old_workbook(made, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "all.xlsx").write_text("the old one")
    child = subprocess.Popen(
        [sys.executable, "-m", "clinic_desk", "export", "--data", str(made.data), "--progress",
         "--out", str(out / "all.xlsx")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"TMPDIR": str(out)},
    )  # fmt: skip
    with child:
        while not list(out.glob("*/*")) and child.poll() is None:
            time.sleep(0.001)
        child.send_signal(signal.SIGTERM)
        child.communicate()
    assert child.returncode in {143, 0}
    if child.returncode:
        assert (out / "all.xlsx").read_text() == "the old one"
    assert [file.name for file in out.iterdir()] == ["all.xlsx"]
