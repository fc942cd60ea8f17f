"""The languages, each in itself, for pages that stand before anybody has signed in."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from clinic_desk.base.i18n import LANGUAGES
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.shell.user_menu import LANGUAGE_NAMES


class LanguageRow(QWidget):
    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 0)
        row.setSpacing(4)
        for one in LANGUAGES:
            made = button(LANGUAGE_NAMES[one], kind="quiet")
            made.setObjectName(f"language_{one}")
            made.setCheckable(True)
            made.setChecked(one == language)
            made.clicked.connect(partial(self._on_clicked, one, made))
            row.addWidget(made)
        self._language = language

    def _on_clicked(self, language: str, made: QPushButton) -> None:
        made.setChecked(language == self._language)
        if language != self._language:
            self.chosen.emit(language)
