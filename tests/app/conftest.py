"""The whole program in this process: a real window, a real folder, a keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_desk.app.program import Program
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.undo_keys import UndoKeys
from tests import ready, small

PLAIN = Qt.KeyboardModifier.NoModifier


class Seat:
    """Who sits before the window."""

    def __init__(self, program: Program, qtbot) -> None:
        self.program, self._qtbot = program, qtbot

    @property
    def shown(self):
        return self.program.window.shown

    @property
    def frame(self):
        return self.program.frame

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.program.window, key, held)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """As on a keyboard; what a keyboard has not, as an input method commits it."""
        for sign in text:
            target = QApplication.focusWidget() or self.program.window
            if sign.isascii():
                QTest.keyClick(target, sign)
            else:
                target.insert(sign)
        QApplication.processEvents()

    def wait_for(self, kind: type) -> None:
        self._qtbot.waitUntil(lambda: isinstance(self.shown, kind), timeout=60_000)
        self.activate()

    def activate(self) -> None:
        self.program.window.activateWindow()
        self._qtbot.waitUntil(self.program.window.isActiveWindow)


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Look, language and locale are the whole application's: other tests want them plain."""
    locale = QLocale()
    theme.apply(qapp, theme.Look("light"))
    yield
    theme.apply(qapp, theme.Look("light"))
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[None]:
    made = UndoKeys(qapp)
    yield
    made.deleteLater()


@pytest.fixture
def start(qapp: QApplication, qtbot, clock, keys) -> Iterator[Callable[..., Seat]]:
    """Start the program on a folder, as ``main`` does; it is closed in the end."""
    begun: list[Program] = []

    def run(paths: Paths, language: str = "en", **wishes) -> Seat:
        program = Program(qapp, paths, language=language, clock=clock, **wishes)
        begun.append(program)
        with qtbot.waitSignal(program.started, timeout=60_000):
            program.start()
        seat = Seat(program, qtbot)
        seat.activate()
        return seat

    yield run
    for program in begun:
        program.end()
        program.window.deleteLater()
        program.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def made(paths: Paths) -> small.Small:
    """The small clinic in its folder, closed."""
    ready.put(paths)
    return ready.small_clinic()


@pytest.fixture
def code(paths: Paths) -> str:
    """The small clinic in its folder, closed; its recovery code."""
    return ready.put(paths).code


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another computer: it keeps no keys of ours."""
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another computer"))
