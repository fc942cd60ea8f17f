"""The hands of somebody at the desk: keys, clicks, patience and a camera."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PATIENCE = 90.0
"""Seconds that anything may take before the rehearsal gives up."""
FILE_TRIES = 400
TABS = 60
"""More stops than any dialog has."""
Part = TypeVar("Part", bound=QWidget)


class GaveUp(AssertionError):
    """The window did not do what the morning needs; the message says what was waited for."""


def must(truth: object, what: str) -> None:
    """Stop the rehearsal when something is not as it must be.

    Raises:
        GaveUp: ``truth`` is not true.

    """
    if not truth:
        raise GaveUp(f"not as it must be: {what}")


class Hands:
    """``pictures`` is the folder that pictures go to."""

    def __init__(self, app: QApplication, pictures: Path) -> None:
        self._app, self._pictures = app, pictures
        self._taken = 0
        self.log: list[str] = []

    def say(self, line: str) -> None:
        """A line of the rehearsal's report."""
        self.log.append(line)
        print(line, flush=True)  # noqa: T201 - the rehearsal is a command

    def until(self, what: str, condition: Callable[[], object], patience: float = PATIENCE) -> None:
        """Let the window work until ``condition`` holds.

        Raises:
            GaveUp: it never did.

        """
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end:
                self.picture("gave-up")
                raise GaveUp(f"waited in vain for: {what}")
            self._app.processEvents()
            time.sleep(0.005)
        self.settle()

    def settle(self) -> None:
        """Let pending events be handled."""
        for _ in range(4):
            self._app.processEvents()
            # no event loop runs here, so what was given up is deleted by hand
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def look(self, seconds: float) -> None:
        """Wait as somebody does who reads: what is drawn in the background comes meanwhile."""
        end = time.monotonic() + seconds
        self.until("nothing", lambda: time.monotonic() > end)

    def press(self, key: Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifier)
            self.settle()

    def write(self, text: str) -> None:
        """Type text where the focus is; Chinese arrives as an input method sends it."""
        for char in text:
            if char.isascii():
                QTest.keyClicks(self.focus(), char)
            else:
                event = QInputMethodEvent("", [])
                event.setCommitString(char)
                QApplication.sendEvent(self.focus(), event)
            self._app.processEvents()
        self.settle()

    def fill(self, widget: QWidget, text: str) -> None:
        """Go to a field, take out what is there, type."""
        self.go(widget)
        self.press(Key.Key_A, CTRL)
        self.press(Key.Key_Delete)
        self.write(text)

    def go(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.settle()

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the focus is there.

        Raises:
            GaveUp: Tab does not lead there.

        """
        for _ in range(TABS):
            if widget.hasFocus():
                return
            self.press(Key.Key_Tab)
        self.picture("gave-up")
        raise GaveUp(f"Tab does not lead to {type(widget).__name__} {widget.objectName()}")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        if not widget.isVisible() or not widget.isEnabled():
            self.picture("gave-up")
            raise GaveUp(f"nothing to click: {type(widget).__name__} {widget.objectName()}")
        place = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, place)
        self.settle()

    def focus(self) -> QWidget:
        """Where keys go now."""
        window = self._app.activeModalWidget() or self._app.activeWindow()
        if window is None:
            window = next(w for w in self._app.topLevelWidgets() if w.isVisible() and w.isWindow())
            window.activateWindow()
            self.settle()
        for found in (self._popped_up(), self._app.focusWidget(), window.focusWidget()):
            if found is not None:
                return found
        return window

    def _popped_up(self) -> QWidget | None:
        """A list that drops down takes the keys, as it does on a real screen."""
        popup: QWidget | None = self._app.activePopupWidget()
        inner: QWidget | None = popup.focusWidget() if popup is not None else None
        return popup if inner is None else inner

    def see(self, kind: type[Part]) -> Part:
        """The part of this kind that is on the screen; waits for it."""
        found: list[Part] = []

        def there() -> bool:
            found[:] = [
                widget
                for widget in self._app.allWidgets()
                if isinstance(widget, kind) and widget.isVisible()
            ]
            return bool(found)

        self.until(f"a {kind.__name__} on the screen", there)
        return found[-1]

    def gone(self, widget: QWidget) -> None:
        """Wait until a dialog has closed."""
        from shiboken6 import isValid

        self.until("the dialog to close", lambda: not isValid(widget) or not widget.isVisible())
        self.focus()  # without a window manager nobody else brings the next window forward

    def save_as(self, path: Path, trigger: Callable[[], None]) -> None:
        """Do what opens a file dialog, type ``path`` there, Enter; also where it blocks."""
        tries = 0

        def answer() -> None:
            nonlocal tries
            tries += 1
            asking = [w for w in self._app.topLevelWidgets() if isinstance(w, QFileDialog)]
            shown = [dialog for dialog in asking if dialog.isVisible()]
            edit = shown[0].findChild(QLineEdit, "fileNameEdit") if shown else None
            if edit is None:
                if tries < FILE_TRIES:
                    QTimer.singleShot(50, answer)
                return
            edit.setText(str(path))
            QTest.keyClick(edit, Key.Key_Return)

        QTimer.singleShot(50, answer)
        trigger()
        self.until("the file dialog to be answered", lambda: tries and not self._file_dialogs())

    def _file_dialogs(self) -> list[QWidget]:
        windows = self._app.topLevelWidgets()
        return [w for w in windows if isinstance(w, QFileDialog) and w.isVisible()]

    def picture(self, name: str) -> Path:
        """Keep what is on the screen; numbered in the order taken."""
        self.settle()
        self._taken += 1
        path = self._pictures / f"{self._taken:02d}-{name}.png"
        windows = [w for w in self._app.topLevelWidgets() if w.isVisible() and w.isWindow()]
        main = max(windows, key=lambda w: w.width() * w.height())
        shot = main.grab()
        shot.save(str(path))
        dialog = self._app.activeModalWidget()
        if dialog is not None and dialog is not main:
            dialog.grab().save(str(path.with_stem(f"{path.stem}-dialog")))
        return path
