"""The day as the appointments page shows it: month, board, and the visit that is chosen."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.appointments.actions import VisitActions
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.sheet import Beside, Sheet, by_doctor
from clinic_desk.ui.appointments.booking.free_panel import FreePanel
from clinic_desk.ui.appointments.booking.roster_cache import TABLES, RosterCache
from clinic_desk.ui.appointments.day_bar import DayBar
from clinic_desk.ui.appointments.side import Side
from clinic_desk.ui.appointments.visit_panel import VisitPanel
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.page import Page

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

NOW_MS = 20_000
ZOOM_KEY, STEP_KEY = "appointments.zoom", "appointments.grid"


class DayPage(Page):
    shows = TABLES | {
        "appointment",
        "customer",
        "customer_phone",
        "customer_alert",
        "service",
        "bill",
    }

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day: date = context.clock().date()
        self._rosters = RosterCache(context)
        self._actions = VisitActions(self)
        self._new = QAction(self.tr("New appointment"), self)
        self._free = QAction(self.tr("Next free"), self)
        self.board = AppointmentBoard(context.words)
        self.bar = DayBar(context.words, context.clock, self._new, self._free)
        self.panel = VisitPanel(context.words, self._actions.steps, self._actions.in_panel())
        self.free = FreePanel(context, self._rosters)
        self.side = Side(context, self.panel, self.free)
        self._ticking = QTimer(self)
        self._build()
        self._remember_view()

    # what is shown

    def reload(self) -> None:
        beside_day = self.context.read(self._read)
        self._show_privacy()
        self.board.show_sheet(beside_day)
        self.board.set_now(self.context.clock())
        self.bar.show_day(self.day, beside_day)
        self.side.show_day(self.day)
        self.side.show_loads()
        self._show_chosen()

    def go_to(self, day: date) -> None:
        """Show another day."""
        self.day = day
        self.reload()

    def keys(self) -> list[tuple[str, str]]:
        arrows = self.tr("Arrows")
        return [
            (arrows, self.tr("To the next visit or empty place")),
            ("Enter", self.tr("Open the visit, or book here")),
            ("N", self.tr("New appointment")),
            ("F", self.tr("Next free time")),
            ("M", self.tr("Move: arrows, + and -, then Enter")),
            ("Y  A  S  D", self.tr("Confirmed, arrived, in treatment, done")),
            ("Backspace", self.tr("One stage back")),
            ("X  L  C", self.tr("Missed, left unseen, cancel")),
            ("I  $", self.tr("Customer card, bill")),
            ("Alt+←  Alt+→", self.tr("Day before, next day")),
            ("Alt+↑  Alt+↓", self.tr("A week back, a week on")),
            ("Alt+Home", self.tr("Back to today")),
            ("Ctrl+G", self.tr("Go to a day")),
            ("Ctrl++  Ctrl+-", self.tr("Zoom")),
        ]

    def _read(self, session: Any) -> Sheet:
        book = queries.day_book(session, self.day, self._rosters.around(session, self.day))
        if not book.visits:
            return by_doctor(book)
        people = list({visit.customer_id for visit in book.visits})
        beside = Beside(
            fees.billed(session, [visit.id for visit in book.visits]),
            customers.alerts_of(session, people, self.day),
            fees.debts(session, people) if self._sees_amounts() else {},
        )
        return by_doctor(book, beside)

    def _sees_amounts(self) -> bool:
        return may(self.context.desk.actor, Right.SEE_AMOUNTS)

    def _show_privacy(self) -> None:
        sees = may(self.context.desk.actor, Right.SEE_PHONES)
        self.board.state.masked = not sees
        self.board.set_private(self.context.desk.private)

    def _show_chosen(self) -> None:
        visit = self.board.visit
        self._actions.show_visit(visit)
        if visit is not None:
            today, private = self.context.clock().date(), self.context.desk.private
            self.panel.show_visit(visit, self.board.state.sheet, today, private=private)
            self.side.show_below(self.panel)
        elif self.side.below is self.panel:
            self.side.show_below(None)

    # building

    def _build(self) -> None:
        self.setFocusProxy(self.board)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.bar)
        middle.addWidget(self.board, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(middle, 1)
        self.body.addLayout(row, 1)

    def _remember_view(self) -> None:
        choices = self.context.settings.choices
        if choices.get(ZOOM_KEY, "").isdecimal():
            self.board.set_zoom(int(choices[ZOOM_KEY]))
        if choices.get(STEP_KEY) == "10":
            self.bar.set_step(10)
            self.board.set_step(10)
        self.board.zoomed.connect(self._on_zoomed)
        self.bar.step_asked.connect(self._on_grid)
        self._ticking.setInterval(NOW_MS)
        self._ticking.timeout.connect(self._on_tick)
        self._ticking.start()
        self.context.desk.privacy_changed.connect(self.refresh)
        self.context.desk.actor_changed.connect(self.refresh)

    @Slot(int)
    def _on_grid(self, minutes: int) -> None:
        self.board.set_step(minutes)
        self._keep(STEP_KEY, str(minutes))

    @Slot(int)
    def _on_zoomed(self, zoom: int) -> None:
        self._keep(ZOOM_KEY, str(zoom))

    def _keep(self, name: str, value: str) -> None:
        settings = self.context.settings
        if settings.choices.get(name) != value:
            settings.choices[name] = value
            settings.save()

    @Slot()
    def _on_tick(self) -> None:
        if self.isVisible():
            self.board.set_now(self.context.clock())

    @Slot(object)
    def _on_changed(self, action: "Action") -> None:
        if not action.tables.isdisjoint(TABLES):
            self._rosters.forget()
        super()._on_changed(action)
