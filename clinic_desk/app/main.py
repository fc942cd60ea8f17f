"""Starts the window: reads the options, paints first, loads afterwards."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from clinic_desk.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from clinic_desk.app.program import Program

LOG = "clinic-desk.log"
FONTS_MS = 4_000
"""When the window has settled."""
_NO_SCREEN = QT_TRANSLATE_NOOP(
    "Start", "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."
)
_REHEARSING = QT_TRANSLATE_NOOP(
    "Start",
    "There is no screen, so the demo is rehearsed without one. The results will be in {folder}.",
)
_SHOWN = QT_TRANSLATE_NOOP(
    "Start", "Clinic Desk is already open on this data; its window was brought forward."
)


def main(argv: Sequence[str]) -> int:
    """Open the window. 0: it was closed again; 1: refused, with one sentence on stderr."""
    options = _parser().parse_args(argv)
    words = Catalogue(options.language or _of_environment())
    paths = _paths(options)
    if not _has_screen():
        if options.demo and not options.check:
            return _rehearse(words)
        _say(words.text("Start", _NO_SCREEN))
        return 1
    from clinic_desk.app.single import ask_first

    if ask_first(paths.data):
        _say(words.text("Start", _SHOWN))
        return 0
    return _open(options, paths, list(argv))


def _open(options: argparse.Namespace, paths: Paths, argv: list[str]) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from clinic_desk.app import imports

    imports.make_plain()
    app = QApplication(["clinic-desk"])
    app.setApplicationName("Clinic Desk")
    app.setQuitOnLastWindowClosed(False)
    from clinic_desk.app.program import Program
    from clinic_desk.ui.kit import fonts, theme
    from clinic_desk.ui.kit.garbage import Garbage, delete_windows
    from clinic_desk.ui.kit.settings import WindowSettings

    Garbage(app)
    settings = WindowSettings.load()
    fonts.load(app)
    theme.apply(app, settings.look)
    program = Program(app, paths, language=options.language, demo=options.demo, settings=settings)
    restart: list[bool] = []
    program.ended.connect(app.quit)
    program.window.waiting.painted.connect(lambda: _prepare(app, program, restart))
    if options.check:
        program.started.connect(program.end)
    else:
        program.started.connect(lambda: QTimer.singleShot(FONTS_MS, program, program.make_fonts))
    program.start()
    code = app.exec()
    program.close()
    delete_windows(app)
    if restart:
        _start_again(argv)
    if options.check and program.refusal is not None:
        _say(program.refusal.sentence(program.words))
        return 1
    return code


def _prepare(app: "QApplication", program: "Program", restart: list[bool]) -> None:
    """What nobody sees: after the first paint, before the clinic is opened."""
    from clinic_desk.app import logs
    from clinic_desk.app.crash import CrashReporter
    from clinic_desk.ui.kit.undo_keys import UndoKeys
    from clinic_desk.ui.shell.app_icon import app_icon

    def start_again() -> None:
        restart.append(True)
        program.end()

    logs.start(program.paths.logs / LOG)
    reporter = CrashReporter(program, program.explain)
    reporter.restart_asked.connect(start_again)
    reporter.install()
    UndoKeys(app)
    app.setWindowIcon(app_icon())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="clinic-desk", description="Opens the window.")
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="the clinic kept in FOLDER")
    parser.add_argument("--demo", action="store_true", help="a made-up clinic to look at")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="of the window")
    parser.add_argument(
        "--check", action="store_true", help="open the window, close it again, tell by exit code"
    )
    return parser


def _paths(options: argparse.Namespace) -> Paths:
    if options.data is not None:
        return Paths.within(options.data)
    own = Paths.of_this_person()
    if not options.demo:
        return own
    from clinic_desk.app.demo import demo_paths

    return demo_paths(own)


def _has_screen() -> bool:
    """Qt aborts without one, with a message that names the wrong reason."""
    if sys.platform in {"win32", "darwin"}:
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform not in {"", "xcb", "wayland"}:
        return True  # offscreen and its like need none
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _rehearse(words: Catalogue) -> int:
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="clinic-desk-rehearsal-"))
    _say(words.text("Start", _REHEARSING).format(folder=folder))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from clinic_desk.app.rehearse import run

    return run(folder)


def _of_environment() -> str:
    """The language of sentences that are said before there is a window."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if said := os.environ.get(name):
            language = said.partition(".")[0]
            if language.startswith("zh"):
                return "zh_TW" if language.endswith(("TW", "HK")) else "zh_CN"
            return "en"
    return "en"


def _say(sentence: str) -> None:
    """On stderr; the packed window has none."""
    stream: TextIO | None = sys.stderr
    if stream is not None:
        stream.write(sentence + "\n")


def _start_again(argv: Sequence[str]) -> None:
    from PySide6.QtCore import QProcess

    packed = getattr(sys, "frozen", False)
    own = [] if packed else ["-m", "clinic_desk"]
    QProcess.startDetached(sys.executable, [*own, *argv])
