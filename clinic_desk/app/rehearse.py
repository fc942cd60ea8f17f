"""``clinic-desk rehearse OUT``: a morning and a full day of the book in the real window, without
a screen.

A new clinic is set up and worked in by clicks and keys, then its files are made and proved by
the commands that a person would use: workbook, back-up, restore elsewhere, verify. Then a day of
more than a hundred visits is worked by keys alone.
"""

import argparse
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from clinic_desk.app.rehearsal.screen import SIZE, offscreen
from clinic_desk.app.rehearsal.watch import Watch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from clinic_desk.app.program import Program
    from clinic_desk.app.rehearsal.hands import Hands

FRIDAY = datetime(2026, 11, 20, 9, 0)
"""The morning that is rehearsed, whatever day it is."""
SATURDAY = datetime(2026, 11, 21, 9, 40)
"""The day of the book: all six doctors of the made-up clinic are there."""
MORNING, BOOK = "morning", "book"


def main(argv: Sequence[str]) -> int:
    """0: everything went as it must; 1: one sentence says what did not."""
    parser = argparse.ArgumentParser(prog="clinic-desk rehearse", description=__doc__)
    parser.add_argument("out", type=Path, help="an empty or new folder for all results")
    parser.add_argument("--only", choices=(MORNING, BOOK), help="one of the two parts")
    options = parser.parse_args(argv)
    return run(options.out, options.only or "")


def run(out: Path, only: str = "") -> int:
    """Work the morning and the day; papers, workbook and pictures are left in ``out``."""
    os.environ.setdefault("CLINIC_DESK_CONFIG", str(out / "config"))
    if out.exists() and any(out.iterdir()):
        print(f"{out} is not empty: name a new folder.", file=sys.stderr)
        return 1
    pictures = out / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = offscreen(out)
    from clinic_desk.app.rehearsal.hands import GaveUp, Hands
    from clinic_desk.ui.kit.garbage import delete_windows

    app = _application()
    hands = Hands(app, pictures)
    try:
        if only != BOOK:
            _morning(app, hands, out)
            _files(out)
        if only != MORNING:
            _book(app, hands, out)
            _command("verify", "--data", out / "book")
    except GaveUp as error:
        print(f"The rehearsal stopped: {error}", file=sys.stderr)
        return 1
    finally:
        delete_windows(app)
    print(f"Everything went well. Results: {out}")
    return 0


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    from clinic_desk.documents import fonts
    from clinic_desk.ui.kit import fonts as screen_fonts
    from clinic_desk.ui.kit import theme
    from clinic_desk.ui.kit.garbage import Garbage
    from clinic_desk.ui.kit.undo_keys import UndoKeys

    fonts.make()
    app = QApplication.instance() or QApplication(["clinic-desk"])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes another kind
    app.setQuitOnLastWindowClosed(False)
    screen_fonts.load(app)
    theme.apply(app, theme.Look("light"))
    UndoKeys(app)
    Garbage(app)
    return app


def _morning(app: "QApplication", hands: "Hands", out: Path) -> None:
    from clinic_desk.app.rehearsal.morning import Morning, look_at_pages

    with _program(app, out / "clinic", hands, Watch(FRIDAY)) as program:
        results = Morning(program, hands, out).work()
        look_at_pages(program, hands, "new")
    lines = {"bill": results.bill, "recovery_code": results.recovery_code}
    _keep(out / "results.json", lines)
    later = Watch(FRIDAY.replace(hour=10, minute=20))
    with _program(app, _made_demo(out / "demo"), hands, later, demo=True) as program:
        hands.until("the demo clinic", lambda: program.frame)
        look_at_pages(program, hands, "demo")


def _book(app: "QApplication", hands: "Hands", out: Path) -> None:
    from clinic_desk.app.rehearsal.at_the_book import DayResults
    from clinic_desk.app.rehearsal.book_day import BookDay
    from clinic_desk.app.rehearsal.full_day import full_clinic

    watch, sheets = Watch(SATURDAY), out / "sheets"
    sheets.mkdir()
    full_clinic(out / "book", watch, sheets)
    with _program(app, out / "book", hands, watch, demo=True) as program:
        results = BookDay(program, hands, watch, DayResults()).work(out)
    _keep(out / "book.json", asdict(results))


def _keep(path: Path, results: object) -> None:
    path.write_text(json.dumps(results, ensure_ascii=False), "utf-8")


def _made_demo(folder: Path) -> Path:
    from clinic_desk.base.paths import Paths
    from clinic_desk.jobs import demo

    today = FRIDAY.date()
    demo.new_demo(Paths.within(folder), customers=600, years=1, seed=7, today=today).close()
    return folder


@contextmanager
def _program(
    app: "QApplication", folder: Path, hands: "Hands", watch: Watch, *, demo: bool = False
) -> Generator["Program"]:
    """The program with its window, on ``folder``; what it could not do stops the rehearsal."""
    from clinic_desk.app.program import Program
    from clinic_desk.app.rehearsal.hands import GaveUp
    from clinic_desk.base.paths import Paths
    from clinic_desk.ui.kit.settings import WindowSettings

    caught: list[str] = []
    sys.excepthook = lambda kind, error, trace: caught.append(
        "".join(traceback.format_exception(kind, error, trace))
    )
    program = Program(
        app,
        Paths.within(folder),
        language="zh_CN",
        clock=watch,
        demo=demo,
        settings=WindowSettings(),
    )
    program.window.resize(*SIZE)
    program.start()
    try:
        yield program
    finally:
        sys.excepthook = sys.__excepthook__
        program.close()
        program.window.leave()
        hands.settle()
    if caught:
        raise GaveUp(f"an error that nobody foresaw:\n{caught[0]}")


def _files(out: Path) -> None:
    """Workbook, back-up, restored elsewhere, verified: by the program's own commands."""
    clinic, results = out / "clinic", json.loads((out / "results.json").read_text("utf-8"))
    _command("export", "--data", clinic, "--out", out / "clinic.xlsx", "--language", "zh_CN")
    _command("statement", results["bill"], "--data", clinic, "--out", out / "statement-again.pdf")
    (out / "backups").mkdir()
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
