"""``clinic-desk rehearse OUT``: a whole morning in the real window, without a screen.

A new clinic is set up and worked in by clicks and keys, then its files are made and proved by
the commands that a person would use: workbook, back-up, restore elsewhere, verify.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

SIZE = (1366, 768)
FRIDAY = datetime(2026, 11, 20, 9, 0)
"""The morning that is rehearsed, whatever day it is."""


def main(argv: Sequence[str]) -> int:
    """0: the whole morning went as it must; 1: one sentence says what did not."""
    parser = argparse.ArgumentParser(prog="clinic-desk rehearse", description=__doc__)
    parser.add_argument("out", type=Path, help="an empty or new folder for all results")
    options = parser.parse_args(argv)
    return run(options.out)


def run(out: Path) -> int:
    """Work the morning; papers, workbook and pictures are left in ``out``."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("CLINIC_DESK_CONFIG", str(out / "config"))
    if out.exists() and any(out.iterdir()):
        print(f"{out} is not empty: name a new folder.", file=sys.stderr)
        return 1
    pictures = out / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    from clinic_desk.app.rehearsal.hands import GaveUp

    try:
        _window(out, pictures)
        _files(out)
    except GaveUp as error:
        print(f"The rehearsal stopped: {error}", file=sys.stderr)
        return 1
    print(f"The whole morning went well. Results: {out}")
    return 0


def _window(out: Path, pictures: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from clinic_desk.app import demo
    from clinic_desk.app.program import Program
    from clinic_desk.app.rehearsal.hands import Hands
    from clinic_desk.app.rehearsal.morning import Morning
    from clinic_desk.base.paths import Paths
    from clinic_desk.documents import fonts
    from clinic_desk.ui.kit import fonts as screen_fonts
    from clinic_desk.ui.kit import theme
    from clinic_desk.ui.kit.settings import WindowSettings
    from clinic_desk.ui.kit.undo_keys import UndoKeys

    fonts.make()
    app = QApplication.instance() or QApplication(["clinic-desk"])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes another kind
    app.setQuitOnLastWindowClosed(False)
    screen_fonts.load(app)
    theme.apply(app, theme.Look("light"))
    UndoKeys(app)
    hands, begun = Hands(app, pictures), time.monotonic()

    def clock() -> datetime:
        return FRIDAY + timedelta(seconds=int(time.monotonic() - begun))

    program = Program(
        app, Paths.within(out / "clinic"), language="zh_CN", clock=clock, settings=WindowSettings()
    )
    program.window.resize(*SIZE)
    program.start()
    morning = Morning(program, hands, out)
    results = morning.work()
    program.close()
    program.window.leave()
    lines = {"bill": results.bill, "recovery_code": results.recovery_code}
    (out / "results.json").write_text(json.dumps(lines), "utf-8")
    _demo_pages(app, Paths.within(out / "demo"), hands, demo)


def _demo_pages(app: object, paths: object, hands: object, demo: object) -> None:
    """A picture of every page of the demo clinic, which has more to show."""


def _files(out: Path) -> None:
    """Workbook, back-up, restored elsewhere, verified: by the program's own commands."""
    clinic, results = out / "clinic", json.loads((out / "results.json").read_text("utf-8"))
    _command("export", "--data", clinic, "--out", out / "clinic.xlsx", "--language", "zh_CN")
    _command("statement", results["bill"], "--data", clinic, "--out", out / "statement-again.pdf")
    _command("backup", "--data", clinic, "--to", out / "backups")
    backup = next((out / "backups").glob("*.zip"))
    elsewhere = out / "restored"
    _command("restore", backup, "--data", elsewhere, "--recovery-code", results["recovery_code"])
    for folder in (clinic, elsewhere):
        _command("verify", "--data", folder)


def _command(*words: object) -> None:
    from clinic_desk.app.rehearsal.hands import GaveUp

    done = subprocess.run(
        [sys.executable, "-m", "clinic_desk", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )
    print(f"{words[0]}: {done.stdout.strip() or done.stderr.strip()}")
    if done.returncode:
        raise GaveUp(f"clinic-desk {words[0]} said: {done.stderr.strip()}")
