"""F1: the keys of the page, over the page, until any key is pressed."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import text_label

_SEPARATE = re.compile(r"(?<=[^+ ])\+(?=.)")
"""The + between two keys, not one that is a key itself."""


class KeysHelp(QWidget):
    """Covers ``over`` with a list of (keys, what they do); ``Ctrl+K`` is drawn as two keys."""

    def __init__(
        self, over: QWidget, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    ) -> None:
        super().__init__(over)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        card = QFrame()
        card.setProperty("kind", "floating")
        inner = QHBoxLayout(card)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(32)
        # the page's own keys at the left, what is always there under each other beside them
        shown = [_group(title, keys) for title, keys in groups if keys]
        always = QVBoxLayout()
        always.setSpacing(16)
        for group in shown[:1]:
            inner.addLayout(group)
        for group in shown[1:]:
            always.addLayout(group)
        always.addStretch(1)
        inner.addLayout(always)
        layout = QVBoxLayout(self)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().scrim))
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._leave()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()


def _group(title: str, keys: Sequence[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(text_label(title, bold=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    for row, (names, meaning) in enumerate(keys):
        grid.addWidget(_caps(names), row, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(text_label(meaning, size="small"), row, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column


def _caps(names: str) -> QWidget:
    caps = QWidget()
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for name in (key for chord in names.split("  ") for key in _SEPARATE.split(chord)):
        cap = text_label(name, size="small")
        cap.setProperty("kind", "key")
        row.addWidget(cap)
    return caps
