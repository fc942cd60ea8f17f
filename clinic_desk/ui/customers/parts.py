"""Small widgets the customer card is made of: links that Enter follows, boxes, sections."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import tool_button
from clinic_desk.ui.kit.labels import IconLabel, hairline, text_label
from clinic_desk.ui.kit.notice import Notice

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PADDING = 12
"""What a link's own edges take of its width."""
TOP = Qt.AlignmentFlag.AlignTop
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class Link(QPushButton):
    """Words that lead somewhere: by click, Space or Enter; one line, shortened to its room."""

    def __init__(self, text: str, follow: Callable[[], None], tip: str = "") -> None:
        super().__init__()
        self._full, self._tip = text, tip
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.clicked.connect(follow)
        self._elide()

    @property
    def full(self) -> str:
        return self._full

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - theme.px(PADDING)
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._tip or (self._full if shown != self._full else ""))


class Box(QFrame):
    """A few words on a soft fill with their icon, perhaps with a cross that puts them away."""

    closed = Signal()

    def __init__(
        self, text: str, tone: str, icon: str, *, small: str = "", close: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self.setProperty("inside", "true")
        self.setProperty("tone", tone)
        self.text = text
        said = text_label(text, tone=tone, wrap=True)
        said.setTextInteractionFlags(SELECTABLE)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(said)
        if small:
            column.addWidget(text_label(small, tone="muted", size="small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone), 0, TOP)
        row.addLayout(column, 1)
        self.close_button: QToolButton | None = None
        if close:
            self.close_button = tool_button("close", close)
            self.close_button.clicked.connect(self.closed)
            row.addWidget(self.close_button, 0, TOP)


class PopUp(Notice):
    """Says something once, until it was put away."""

    dismissed = Signal()

    @Slot()
    def dismiss(self) -> None:
        shown = not self.isHidden()
        super().dismiss()
        if shown:
            self.dismissed.emit()


class Section(QWidget):
    """Rows of one kind; nothing at all without rows.

    Rows are made anew only when ``facts`` differ from those shown, so that what has the focus
    keeps it while something else on the card changes.
    """

    def __init__(self, *, ruled: bool = False, spacing: int = 2) -> None:
        """``ruled``: under a hairline that parts it from what stands above."""
        super().__init__()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(spacing)
        self._facts: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        if ruled:
            layout.addWidget(hairline())
        layout.addLayout(self.rows)
        self.hide()

    def show_rows(self, facts: object, make: Callable[[], Iterable[QWidget | QLayout]]) -> None:
        """``make`` gives the rows for ``facts``."""
        if facts == self._facts:
            return
        self._facts = facts
        empty(self.rows)
        for row in make():
            if isinstance(row, QLayout):
                self.rows.addLayout(row)
            else:
                self.rows.addWidget(row)
        self.setVisible(self.rows.count() > 0)


def empty(layout: QLayout) -> None:
    """Take everything out of ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


def line(*widgets: QWidget | None, last: QWidget | None = None) -> QHBoxLayout:
    """Widgets beside each other; ``last`` at the right edge."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is not None:
            row.addWidget(widget)
    if last is not None:
        row.addStretch(1)
        row.addWidget(last)
    return row
