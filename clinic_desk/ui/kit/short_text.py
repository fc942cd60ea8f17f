"""A field for a few lines of text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from clinic_desk.ui.kit import theme

LINES = 3


class ShortText(QPlainTextEdit):
    """A few lines; Tab leaves it."""

    def __init__(self, lines: int = LINES) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        height = self._lines * self.fontMetrics().lineSpacing() + theme.px(18)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.sizeHint().height())
