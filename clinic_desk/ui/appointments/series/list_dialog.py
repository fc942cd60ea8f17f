"""A form with a list under it on which every line must be decided before it is saved."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.form_area import LEAST, FormArea
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.table import Table

LIST = 148
"""Pixels of the list where the screen is low: a head and three lines."""


class ListDialog(FormDialog):
    """The form is as high as it needs to be, the list takes the rest."""

    wide: ClassVar[int] = 800
    high: ClassVar[int] = 620

    def __init__(self, parent: QWidget | None, words: Catalogue) -> None:
        super().__init__(parent, words)
        self.summary = text_label(tone="muted")
        self._buttons: list[ActionButton] = []

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        return QSize(
            min(theme.px(self.wide), room.width() - 40),
            min(theme.px(self.high), room.height() - 60),
        )

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show}:
            self._share()
        return done

    def add_list(
        self, table: Table[Any], actions: Sequence[QAction], under: QWidget | None = None
    ) -> None:
        """Lay ``table`` under the form, buttons of its ``actions`` and ``under`` below it."""
        table.setMinimumHeight(theme.px(LIST))
        self._buttons = [ActionButton(action, parent=self) for action in actions]
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in self._buttons:
            row.addWidget(made)
        row.addStretch(1)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addWidget(table, 1)
        inner.addLayout(row)
        if under is not None:
            inner.addWidget(under)
        self.below.insertLayout(0, inner, 1)
        self.beside.insertWidget(0, self.summary)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretchFactor(self.below, 1)

    def order_list(self, before: QWidget, table: Table[Any]) -> None:
        """Tab goes from ``before``, the last field, to the list and its buttons."""
        for one, other in pairwise([before, table, *self._buttons]):
            QWidget.setTabOrder(one, other)

    def list_action(
        self, table: Table[Any], text: str, key: str, do: Callable[[], None]
    ) -> QAction:
        """What a letter does in the list; in fields the letter is typed."""
        action = QAction(text, self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcut(key)
        action.triggered.connect(partial(_call, do))
        table.addAction(action)
        return action

    def sum_up(self, said: Sequence[str], *, left: bool) -> None:
        """``left``: something must still be decided."""
        self.summary.setText(self.tr(", ").join(said))
        theme.restyle(self.summary, tone="danger" if left else "muted")

    def _share(self) -> None:
        """The form's height, where the list and the buttons leave it."""
        area = self.findChild(FormArea)
        if area is not None:
            rest = self.height() - self.below.minimumSize().height()
            rest -= self.beside.sizeHint().height() + 1
            area.setFixedHeight(min(area.wanted(), max(rest, theme.px(LEAST))))


def next_open(left: Sequence[int], after: int) -> int | None:
    """The next line below that is open, else the first."""
    return next((number for number in left if number > after), left[0] if left else None)


def _call(do: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
    do()
