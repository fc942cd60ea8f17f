"""Starting from a command line, in processes of their own."""

import os
import subprocess
import sys

import pytest

from tests import ready

RUN = "import sys; from clinic_desk.app.main import main; sys.exit(main(sys.argv[1:]))"


def start(*words: object, **environment: str) -> subprocess.CompletedProcess:
    own = {name: value for name, value in os.environ.items() if name not in SCREEN}
    return subprocess.run(
        [sys.executable, "-c", RUN, *map(str, words)],
        capture_output=True,
        text=True,
        env=own | {"LANG": "C"} | environment,
        timeout=300,
        check=False,
    )


SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
@pytest.mark.parametrize("platform", ["", "xcb", "wayland"])
def test_without_a_screen_one_sentence_and_no_core_dump(tmp_path, platform):
    done = start("--data", tmp_path, **({"QT_QPA_PLATFORM": platform} if platform else {}))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_sentence_is_in_the_language_asked_for(tmp_path):
    done = start("--data", tmp_path, "--language", "zh_CN")
    assert done.returncode == 1
    assert "屏幕" in done.stderr
    assert "屏幕" in start("--data", tmp_path, LANG="zh_CN.UTF-8").stderr


def test_check_opens_and_closes(tmp_path):
    done = start("--data", tmp_path, "--check", **OFFSCREEN)
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "desk.db").exists()


def test_check_says_why_a_clinic_does_not_open(paths):
    ready.put(paths)
    paths.database.write_bytes(b"")
    done = start("--data", paths.data, "--check", "--language", "en", **OFFSCREEN)
    assert done.returncode == 1
    assert "gone or empty" in done.stderr


def test_check_of_a_clinic_that_is_set_up(paths):
    ready.put(paths)
    done = start("--data", paths.data, "--check", **OFFSCREEN)
    assert (done.returncode, done.stderr) == (0, "")
    assert (paths.logs / "clinic-desk.log").exists()


@pytest.mark.parametrize("wrong", [["--nonsense"], ["--language", "klingon"]])
def test_wrong_usage(wrong):
    assert start(*wrong).returncode == 2


FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from clinic_desk.app.program import Program
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit import fonts, theme
fonts.load(app)
theme.apply(app, theme.Look())
program = Program(app, Paths.within(Path(sys.argv[1])), language="en")
program.window.waiting.painted.connect(lambda: (print(*sorted(sys.modules)), app.quit()))
program._open = lambda: None
program.start()
app.exec()
"""
HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "cryptography",
    "keyring",
    "argon2",
    "filelock",
    "pypinyin",
    "fontTools",
    "reportlab",
    "openpyxl",
    "xlsxwriter",
    "python_calamine",
    "clinic_desk.desk",
    "clinic_desk.storage",
    "clinic_desk.jobs",
    "clinic_desk.intake",
    "PySide6.QtNetwork",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
)


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        env=os.environ | OFFSCREEN,
        timeout=300,
        check=True,
    )
    loaded = done.stdout.split()
    assert "clinic_desk.ui.shell.window" in loaded
    found = [name for name in loaded if name.startswith(HEAVY)]
    assert found == []


SHELL = """
import pkgutil, sys
import clinic_desk.ui.shell as shell, clinic_desk.ui.kit as kit
for room in (shell, kit):
    for module in pkgutil.iter_modules(room.__path__):
        __import__(f"{room.__name__}.{module.name}")
print(*sorted(sys.modules))
"""


def test_shell_and_kit_know_no_data_when_they_are_imported():
    done = subprocess.run(
        [sys.executable, "-c", SHELL], capture_output=True, text=True, timeout=300, check=True
    )
    rooms = ("sqlalchemy", "clinic_desk.desk", "clinic_desk.storage", "clinic_desk.jobs")
    assert [name for name in done.stdout.split() if name.startswith(rooms)] == []
