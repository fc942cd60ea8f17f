"""F1: the keys of the page, over the page, until any key is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import text_label

ROWS = 12
"""Keys under each other before a second column begins."""


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
        for title, keys in groups:
            if keys:
                inner.addLayout(_group(title, keys))
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
    column.setSpacing(12)
    column.addWidget(text_label(title, bold=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    for number, (names, meaning) in enumerate(keys):
        row, pair = number % ROWS, number // ROWS * 2
        grid.addWidget(_caps(names), row, pair, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(text_label(meaning), row, pair + 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column


def _caps(names: str) -> QWidget:
    caps = QWidget()
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for name in names.split("+") if names != "+" else [names]:
        cap = QLabel(name)
        cap.setProperty("kind", "key")
        row.addWidget(cap)
    return caps
