"""A moment: a day, and a time of it where it is not the whole day."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import DayField, TimeField

WIDE = 92
Quick = tuple[str, Callable[[], datetime]]
"""What a button says, and the moment that it means."""


class MomentRow(QWidget):
    """Without a time it is the beginning of the day, or with ``end`` the end of it."""

    changed = Signal(object)

    def __init__(self, context: Context, quick: Sequence[Quick], *, end: bool) -> None:
        super().__init__()
        self._end = end
        self.day = DayField(context.words, clock=context.clock)
        self.time = TimeField()
        self.time.setFixedWidth(theme.px(WIDE))
        self.time.setPlaceholderText(self.tr("all day"))
        self.time.setAccessibleName(self.tr("Time, empty for the whole day"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.day, 1)
        layout.addWidget(self.time)
        self.quick = QWidget()
        """The buttons; rows that stand under each other are given the same width."""
        buttons = QHBoxLayout(self.quick)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(4)
        for text, meant in quick:
            made = button(text, kind="quiet")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(partial(self._take, meant))
            buttons.addWidget(made)
        buttons.addStretch(1)
        layout.addWidget(self.quick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.day)
        # a label's letter leads only to what can have the focus
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.day.changed.connect(self._on_changed)
        self.time.changed.connect(self._on_changed)

    def value(self) -> datetime | None:
        day, at = self.day.value(), self.time.value()
        if day is None or self.time.problem():
            return None
        if at is not None:
            return datetime.combine(day, at)
        midnight = datetime.combine(day, time())
        return midnight + timedelta(days=1) if self._end else midnight

    def set_value(self, moment: datetime) -> None:
        """Midnight is said by the day alone."""
        whole = moment.time() == time()
        day = moment.date() - timedelta(days=1) if whole and self._end else moment.date()
        self.day.set_value(day)
        self.time.set_value(None if whole else moment.time())

    def problem(self) -> str:
        return self.day.problem() or self.time.problem()

    def _take(self, meant: Callable[[], datetime], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signature
        self.set_value(meant())
        self.day.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_changed(self, _value: object) -> None:
        self.changed.emit(self.value())
