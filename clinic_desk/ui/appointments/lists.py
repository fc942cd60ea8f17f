"""The lists under the board, and what they ask of the page."""

from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.dock import Dock
from clinic_desk.ui.appointments.freed_time import FreedTime, somebody_could
from clinic_desk.ui.appointments.leave.panel import MovePanel
from clinic_desk.ui.appointments.waiting_list.freed_panel import FreedPanel
from clinic_desk.ui.appointments.waiting_list.wait_list_panel import WaitListPanel
from clinic_desk.ui.appointments.waiting_room.panel import WaitingPanel
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.routes import Book


class Host(Protocol):
    """What the lists need of their page."""

    context: Context
    notice: Notice

    def open_visit(self, visit_id: int) -> None: ...

    def book(self, wish: Book, minutes: int = 0, entry_id: int = 0) -> VisitDialog: ...

    def step_of(self, visit_id: int, step: Step) -> None: ...

    def change_visit(self, visit_id: int) -> None: ...

    def to_board(self) -> None: ...


class Lists(QObject):
    """Owns the dock and its panels."""

    screen_asked = Signal()
    """The second screen is wanted."""

    def __init__(self, host: Host, page: QWidget) -> None:
        super().__init__(page)
        self._host, self._context = host, host.context
        self.waiting = WaitListPanel(self._context)
        self.room = WaitingPanel(self._context)
        self.moving = MovePanel(self._context)
        self.freed = FreedPanel(self._context)
        self.dock = Dock(self._context, [self.room, self.waiting, self.moving, self.freed])
        self.dock.watch(page)
        self._connect()

    def open_room(self, visit_id: int | None) -> None:
        """Open the waiting room, with a visit chosen."""
        self.dock.open(self.room.name)
        if visit_id is not None:
            self.room.table.choose(visit_id)

    def offer(self, freed: FreedTime, *, at_once: bool = False) -> None:
        """Say that a time became free where somebody could take it; ``at_once`` opens the list
        of those who could.
        """
        if not somebody_could(self._context, freed):
            return
        if at_once:
            self._show_freed(freed)
            return
        words, today = self._context.words, self._context.clock().date()
        when = f"{say_moment(words, freed.start_at, today)}–{freed.end_at:%H:%M}"
        self._host.notice.show_text(
            self.tr("{when} is free again, and somebody waits for such a time.").format(when=when),
            tone="info",
            action=self.tr("Who could &come?"),
            do=partial(self._show_freed, freed),
        )

    def offer_soon(self, freed: FreedTime) -> None:
        """After the change itself is shown."""
        QTimer.singleShot(0, self, partial(self.offer, freed))

    @property
    def keys(self) -> list[tuple[str, str]]:
        """Those of the list that is open."""
        return self.dock.panel.keys() if self.dock.panel is not None else []

    def _connect(self) -> None:
        for panel in self.dock.panels.values():
            panel.visit_asked.connect(self._host.open_visit)
            panel.book_asked.connect(self._on_book)
        self.room.step_asked.connect(self._host.step_of)
        self.room.prompt.connect(self._on_prompt)
        self.room.screen_asked.connect(self.screen_asked)
        self.waiting.freed.connect(self._on_freed)
        self.moving.change_asked.connect(self._host.change_visit)
        self.moving.leave_taken.connect(self._on_leave)
        self.dock.closed.connect(self._host.to_board)

    def _show_freed(self, freed: FreedTime) -> None:
        self._host.notice.dismiss()
        self.freed.show_freed(*freed)
        self.dock.open(self.freed.name)

    @Slot(object)
    def _on_book(self, wish: Book) -> None:
        """What is booked for somebody of the wait list takes them off it, unless the form says
        otherwise; the next person is chosen.
        """
        waiting = self.waiting.waiting
        dialog = self._host.book(
            wish, waiting.minutes if waiting else 0, waiting.id if waiting else 0
        )
        dialog.saved.connect(self.waiting.on_booked)

    @Slot(str, int)
    def _on_prompt(self, sentence: str, visit_id: int) -> None:
        self._host.notice.show_text(
            sentence,
            tone="warn",
            action=self.tr("&Tell…"),
            do=partial(self.room.tell, visit_id),
        )

    @Slot(int, object, object)
    def _on_freed(self, staff_id: int, start_at: datetime, end_at: datetime) -> None:
        self.offer_soon(FreedTime(staff_id, start_at, end_at))

    @Slot(int)
    def _on_leave(self, _staff_id: int) -> None:
        self.dock.open(self.moving.name)
