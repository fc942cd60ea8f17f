"""The pinboard under the month: its name, the parked visits, or what it is for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clinic_desk.desk.appointments.pinboard import PinRow, pinned
from clinic_desk.ui.appointments.pinboard.pin_list import PinList
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

SHOWS = frozenset({"pinned_visit", "appointment", "customer", "service", "staff", "chair"})


class Pinboard(QWidget):
    """Keeps itself fresh. Its signals carry a ``PinRow``; see ``PinList``."""

    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)
    cancelled = Signal()
    carried = Signal(object)
    unpin_asked = Signal(object)
    copy_asked = Signal(object)
    visit_asked = Signal(int)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        self.pins = PinList(context.words, lambda: context.clock().date())
        self._name = text_label(self.tr("&Pinboard"), bold=True)
        self._count = text_label(tone="muted", size="small")
        self._empty = text_label(tone="muted", size="small", wrap=True)
        self._build()
        for name in (
            "dragged",
            "dropped",
            "cancelled",
            "carried",
            "unpin_asked",
            "copy_asked",
            "visit_asked",
            "left",
        ):
            getattr(self.pins, name).connect(getattr(self, name))
        context.bulletin.changed.connect(self._on_changed)

    @property
    def rows(self) -> tuple[PinRow, ...]:
        return self.pins.rows

    def reload(self) -> None:
        rows = self._context.read(pinned)
        self._stale = False
        self.pins.show_rows(rows)
        self.pins.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._count.setText(str(len(rows)) if rows else "")

    def accepts(self, where: QPoint) -> bool:
        """Whether a visit that is let go at this place of the screen is meant for the board."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(where))

    def take_focus(self) -> None:
        if self.rows:
            self.pins.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return [
            ("P", self.tr("Put the visit on the pinboard")),
            ("Alt+P", self.tr("Go to the pinboard")),
            ("Enter", self.tr("On the pinboard: carry it to the board, arrows, Enter")),
            ("Ctrl+C  Del", self.tr("On the pinboard: copy instead of move, take off")),
        ]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _build(self) -> None:
        self._name.setBuddy(self.pins)
        self.pins.setAccessibleName(self.tr("Pinboard"))
        self._empty.setText(self.tr("Drag a visit here or press P"))
        self.pins.hide()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.pins)
        column.addWidget(self._empty)
        # no taller than what is on it: the rest of the column is for others
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if action.tables.isdisjoint(SHOWS):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
