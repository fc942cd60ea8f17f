"""The upper part of a dialog: as high as its fields, and scrolling where the screen is low."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme

LEAST = 120
OF_SCREEN = 0.9
"""A dialog with its frame stays below this part of the screen's height."""


class FormArea(QScrollArea):
    """Fields go into ``body``."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(20, 20, 20, 16)
        self.body.setSpacing(12)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wanted(self) -> int:
        """The height at which nothing has to scroll, at the width there is now."""
        self.body.activate()
        if self.body.hasHeightForWidth():
            return self.body.totalHeightForWidth(max(self.width(), self.minimumSizeHint().width()))
        return self.body.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        return QSize(self.body.totalSizeHint().width(), min(self.wanted(), self._most()))

    def minimumSizeHint(self) -> QSize:
        content = self.body.totalMinimumSize()
        return QSize(content.width(), min(content.height(), theme.px(LEAST)))

    def _most(self) -> int:
        return round(self.screen().availableGeometry().height() * OF_SCREEN) - theme.px(LEAST)
