"""Starts the window: reads the options, paints first, loads afterwards."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clinic_desk.base.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.base.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from clinic_desk.app.program import Program

LOG = "clinic-desk.log"
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
        sys.stdout.write(words.text("Start", _SHOWN) + "\n")
        return 0
    return _open(options, paths, list(argv))


def _open(options: argparse.Namespace, paths: Paths, argv: list[str]) -> int:
    from PySide6.QtWidgets import QApplication

    app = QApplication(["clinic-desk"])
    app.setApplicationName("Clinic Desk")
    app.setQuitOnLastWindowClosed(False)
    from clinic_desk.app.program import Program
    from clinic_desk.ui.kit import fonts, theme
    from clinic_desk.ui.kit.settings import WindowSettings

    settings = WindowSettings.load()
    fonts.load(app)
    theme.apply(app, settings.look)
    program = Program(
        app, paths, language=options.language, demo=options.demo, settings=settings
    )
    restart: list[bool] = []
    program.ended.connect(app.quit)
    program.started.connect(lambda: _after_paint(app, program, restart))
    if options.check:
        program.started.connect(program.quit)
    program.start()
    code = app.exec()
    program.close()
    if restart:
        _start_again(argv)
    if options.check and program.refusal is not None:
        _say(program.refusal.sentence(program.words))
        return 1
    return code
