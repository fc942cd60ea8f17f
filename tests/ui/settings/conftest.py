"""The settings page on the screen, and a person's hands on it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.settings.page import SettingsPage

CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Keys go where the focus is, clicks into the middle of a widget."""

    def focus(self) -> QWidget:
        """As a window manager does when a dialog has gone, the window below is woken."""
        if QApplication.focusWidget() is None:
            seen = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            window = QApplication.activeModalWidget() or seen[0]
            window.activateWindow()
            QApplication.processEvents()
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def key(self, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, held)
        QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        QApplication.processEvents()

    def type(self, widget: QWidget, text: str) -> None:
        """Over what stands there."""
        widget.setFocus()
        QTest.keyClick(self.focus(), Qt.Key.Key_A, CTRL)
        if not text:
            QTest.keyClick(self.focus(), Qt.Key.Key_Delete)
        QTest.keyClicks(self.focus(), text)
        QApplication.processEvents()

    def dialog(self) -> QDialog:
        QApplication.processEvents()
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def save(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)

    def no_dialog(self) -> bool:
        QApplication.processEvents()
        return QApplication.activeModalWidget() is None


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def page(qtbot, context: Context) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
