"""A choice from a short list, also by letters: ``by`` or ``bayi`` finds 拔牙."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox


class LettersBox(QComboBox):
    """Letters typed quickly one after the other belong together."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_pause)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().lower()
        if not (letter.isascii() and letter.isalnum()):
            super().keyPressEvent(event)
            return
        self._typed += letter
        self._pause.start(QApplication.keyboardInputInterval() * 2)
        found = self._find(self._typed)
        if found is not None:
            self.setCurrentIndex(found)

    def _find(self, typed: str) -> int | None:
        """The first whose letters begin so, else the first that has them inside."""
        keys = [_letters(self.itemText(place)) for place in range(self.count())]
        for place, (full, initials) in enumerate(keys):
            if full.startswith(typed) or initials.startswith(typed):
                return place
        inside = (
            n for n, (full, initials) in enumerate(keys) if typed in full or typed in initials
        )
        return next(inside, None)

    @Slot()
    def _on_pause(self) -> None:
        self._typed = ""


def _letters(text: str) -> tuple[str, str]:
    from clinic_desk.desk.customers.pinyin import reading

    # the dot says that it is no person: 种植 is not read like the surname 种
    found = reading(f"{text}·")
    return found.full, found.initials
