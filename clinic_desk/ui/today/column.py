"""One of Today's three columns: a heading, numbers that open their lists, and the lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.today.counts import CountButton
from clinic_desk.ui.today.line_list import LineList
from clinic_desk.ui.today.lines import Line


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together. ``name`` is the group's own, ``label`` what people read."""

    name: str
    label: str
    lines: Sequence[Line]
    more: int = 0
    """How many there are beyond those in ``lines``."""

    @property
    def count(self) -> int:
        return len(self.lines) + self.more


class Column(QWidget):
    """Shows all groups under headings; a number pressed in shows its group alone."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, title: str, groups: Sequence[tuple[str, str, str]], empty: str) -> None:
        """``groups``: name, label and tone of each number, in order."""
        super().__init__()
        self._groups: Sequence[Group] = ()
        self._empty = empty
        self.head = QVBoxLayout()
        self.head.setSpacing(6)
        self.title = QHBoxLayout()
        self.title.setSpacing(8)
        name = text_label(title, bold=True)
        name.setMinimumHeight(theme.control_height())
        self.title.addWidget(name, 1)
        self.list = LineList(title)
        self.buttons = {name: CountButton(label, tone) for name, label, tone in groups}
        counts = QHBoxLayout()
        counts.setSpacing(2)
        for button in self.buttons.values():
            counts.addWidget(button)
            button.clicked.connect(self._on_count)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.setSpacing(8)
        top.addLayout(self.title)
        top.addLayout(counts)  # right under the title, so that the three columns stand level
        top.addLayout(self.head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(hairline())
        layout.addWidget(self.list, 1)
        self.list.opened.connect(self.opened)
        self.list.chosen_changed.connect(self.chosen)

    def show_groups(self, groups: Sequence[Group]) -> None:
        self._groups = groups
        for group in groups:
            self.buttons[group.name].set_count(group.count)
        self._show()

    def _show(self) -> None:
        only = next((name for name, button in self.buttons.items() if button.isChecked()), "")
        shown = [group for group in self._groups if group.name == only or not only]
        lines: list[Line] = []
        for place, group in enumerate(shown):
            if group.lines:
                head = Line(("heading", place), group.label, trail=str(group.count))
                lines += [head, *group.lines]
        self.list.set_empty(self._empty)
        self.list.show_lines(lines)

    @Slot()
    def _on_count(self) -> None:
        """One number is pressed in at most; pressed again it shows everything."""
        pressed = self.sender()
        for button in self.buttons.values():
            if button is not pressed:
                button.setChecked(False)
        self._show()
