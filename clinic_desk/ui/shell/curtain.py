"""Takes every other window of the program from the screen while the desk is locked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from clinic_desk.ui.kit.dialog import FormDialog

MOST_POPUPS = 8
"""Menus within menus; one that refuses to close must not keep the desk open."""


class Curtain:
    """``draw`` hides forms with what was typed in them; ``open`` brings them back."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._hidden: list[QDialog] = []

    @property
    def unsaved(self) -> bool:
        """Whether something typed waits behind the curtain."""
        return any(
            isValid(dialog) and isinstance(dialog, FormDialog) and dialog.typed()
            for dialog in self._hidden
        )

    def draw(self) -> None:
        for _ in range(MOST_POPUPS):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window is self._window or not window.isVisible():
                continue
            # one that runs a loop of its own (a file chooser) is ended, it cannot come back
            looping = window.windowModality() is Qt.WindowModality.ApplicationModal
            window.hide()
            if isinstance(window, QDialog) and not looping:
                self._hidden.append(window)

    def open(self) -> None:
        hidden, self._hidden = self._hidden, []
        for dialog in hidden:
            if isValid(dialog):
                dialog.show()

    def discard(self) -> None:
        """Somebody else sits down: what was left open goes, unsaved."""
        hidden, self._hidden = self._hidden, []
        for dialog in hidden:
            if isValid(dialog):
                dialog.done(QDialog.DialogCode.Rejected)
                dialog.deleteLater()
