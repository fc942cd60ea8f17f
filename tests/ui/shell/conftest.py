"""The whole frame in a real window, with the small clinic and its owner at the desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.undo_keys import UndoKeys
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.window import MainWindow
from tests.small import Small, at


class Desk:
    """What a person has in front of her: a window, a keyboard."""

    def __init__(self, window: MainWindow, frame: Frame) -> None:
        self.window, self.frame = window, frame

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        """A key goes to what has the focus, as on a real keyboard."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(QApplication.focusWidget() or self.window, sign)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Chinese, as an input method commits it."""
        self.frame.search.insert(text)
        self.frame.search.look_up()


def show(qtbot, widget: QWidget) -> None:
    """Until the window is on the screen and has the keyboard."""
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.fixture
def window(qtbot) -> MainWindow:
    made = MainWindow(WindowSettings())
    made.resize(1366, 768)
    show(qtbot, made)
    return made


@pytest.fixture
def desk(window: MainWindow, context: Context, qapp: QApplication) -> Iterator[Desk]:
    keys = UndoKeys(qapp)
    frame = Frame(context, clinic="晨曦口腔")
    window.fill(frame)
    frame.show_page("customers")
    QApplication.processEvents()
    yield Desk(window, frame)
    keys.deleteLater()


@pytest.fixture
def visit(context: Context, clinic: Small) -> int:
    """A visit at ten, that undo takes back."""
    form = VisitForm(clinic.customers["曾国强"], clinic.doctors[0], at(10), 30)
    return context.do("Book appointment", lambda act: appointments.book(act, form))
