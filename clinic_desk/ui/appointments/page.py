"""The appointments page: what is asked on the board, by key, click or drag, is done here."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.waitlist.breaking import Broken
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.steps import possible
from clinic_desk.ui.appointments.book_actions import bind
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.changes import Changes
from clinic_desk.ui.appointments.day_page import DayPage
from clinic_desk.ui.appointments.doings import Doings
from clinic_desk.ui.appointments.freed_time import FreedTime
from clinic_desk.ui.appointments.lists import Lists
from clinic_desk.ui.appointments.pinboard.pins import Pins
from clinic_desk.ui.appointments.waiting_list.break_dialog import BreakDialog
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.routes import Book, NewBill, OpenCustomer


class AppointmentsPage(DayPage):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.lists = Lists(self, self)
        self.under.addWidget(self.lists.dock)
        self.pins = Pins(self, self.board, self.pinboard, self.lists.offer_soon)
        self._changes = Changes(self, self.lists.offer_soon)
        self._doings = Doings(self, self)
        self._connect_board()
        self._connect_rest()
        self._bind_keys()

    def open_visit(self, visit_id: int) -> None:
        """Show a visit on its day, wherever that is."""
        visit = self.context.read(lambda session: queries.visit(session, visit_id))
        if visit is not None:
            self.go_to(visit.start_at.date())
            self.board.choose_visit(visit_id)
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def book(self, wish: Book, minutes: int = 0, entry_id: int = 0) -> VisitDialog:
        """Open booking, filled in as far as known; ``entry_id`` is of the wait list."""
        dialog = VisitDialog(
            self.window(),
            self.context,
            wish,
            minutes=minutes,
            rosters=self._rosters,
            entry_id=entry_id,
        )
        dialog.saved.connect(self.show_saved)
        dialog.open()
        return dialog

    def step_of(self, visit_id: int, step: Step) -> None:
        """Take a visit a step on, whether the board shows it or not."""
        self._step(self.context.read(lambda session: queries.visit(session, visit_id)), step)

    def change_visit(self, visit_id: int) -> None:
        """Open the form of a visit."""
        visit = self.context.read(lambda session: queries.visit(session, visit_id))
        if visit is not None:
            self._edit(visit)

    @Slot()
    def to_board(self) -> None:
        """To the month, where that is shown."""
        (self._middle.currentWidget() or self.board).setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        return [*self.lists.keys, *super().keys()]

    def reload(self) -> None:
        super().reload()
        self.lists.dock.show_counts()

    def _connect_board(self) -> None:
        board = self.board
        board.visit_chosen.connect(self._on_chosen)
        board.visit_opened.connect(self._on_opened)
        board.new_asked.connect(self._on_new)
        board.move_asked.connect(self._on_move)
        board.status_asked.connect(self._on_step)
        board.free_asked.connect(self.find_free)
        board.menu_asked.connect(self._on_menu)
        board.dropped_outside.connect(self._on_dropped)

    def _connect_rest(self) -> None:
        self._new.triggered.connect(self.new_here)
        self._free.triggered.connect(self.find_free)
        self.bar.day_asked.connect(self._on_day)
        self.side.month.chosen.connect(self._on_day)
        self.panel.stage_asked.connect(self._on_stage)
        self.free.taken.connect(self._on_taken)
        self.free.looked_at.connect(self._on_looked_at)
        self.free.closed.connect(self._on_free_closed)
        self._actions.edit.triggered.connect(self._on_edit)
        self._actions.move.triggered.connect(self._on_lead)
        self._actions.card.triggered.connect(self.open_card)
        self._actions.bill.triggered.connect(self.open_bill)
        self._actions.connect_steps(self._step_chosen)
        self._actions.break_off.triggered.connect(self.break_off)
        self._actions.pin.triggered.connect(self.pins.pin_chosen)
        self._actions.text.triggered.connect(self._doings.copy_text)
        self._actions.repeat.triggered.connect(self._doings.repeat)
        self._actions.rest.triggered.connect(self._doings.cancel_rest)
        self.pins.visit_asked.connect(self.open_visit)
        self.lists.screen_asked.connect(self._doings.show_screen)

    def _bind_keys(self) -> None:
        bar, board = self.bar, self.board
        for keys, do in (
            ("Alt+Left", bar.day_before),
            ("Alt+Right", bar.day_after),
            ("Alt+Up", bar.week_before),
            ("Alt+Down", bar.week_after),
            ("Alt+Home", bar.today),
            ("Ctrl+G", bar.go_to),
            ("Ctrl++", lambda: board.set_zoom(board.zoom + 1)),
            ("Ctrl+=", lambda: board.set_zoom(board.zoom + 1)),
            ("Ctrl+-", lambda: board.set_zoom(board.zoom - 1)),
        ):
            bind(self, keys, do, wide=True)
        for keys, do in (
            ("I", self.open_card),
            ("$", self.open_bill),
            ("B", self.break_off),
            ("P", self.pins.pin_chosen),
            ("T", self._doings.copy_text),
        ):
            bind(board, keys, do)
        bind(self.month, "F", self.find_free)
        self.book_actions.bind([board, self.month], self)

    # what the board asks

    @Slot(object)
    def _on_chosen(self, _visit_id: int | None) -> None:
        self._show_chosen()

    @Slot(int)
    def _on_opened(self, visit_id: int) -> None:
        visit = self.board.state.sheet.visit(visit_id)
        if visit is not None and self._actions.edit.isEnabled():
            self._edit(visit)
        elif visit is not None:
            self.open_card()

    def _edit(self, visit: VisitRow, start_at: datetime | None = None) -> None:
        dialog = VisitDialog(
            self.window(),
            self.context,
            Book(start_at=start_at),
            visit=visit,
            rosters=self._rosters,
        )
        dialog.saved.connect(self.show_saved)
        dialog.freed.connect(self.lists.offer_soon)
        dialog.open()

    @Slot(object, object, object, int)
    def _on_new(
        self, staff_id: int | None, chair_id: int | None, start_at: datetime, minutes: int
    ) -> None:
        self.book(Book(staff_id=staff_id, start_at=start_at, chair_id=chair_id), minutes)

    @Slot(int, object, object, object, object)
    def _on_move(
        self,
        visit_id: int,
        staff_id: int | None,
        chair_id: int | None,
        start_at: datetime,
        end_at: datetime,
    ) -> None:
        # as it was shown: what another window did to it meanwhile is told, not overwritten
        shown = self.board.state.sheet.visit(visit_id)
        visit = shown or self.context.read(lambda session: queries.visit(session, visit_id))
        if visit is not None:
            self._changes.move(visit, staff_id, start_at, end_at, chair_id)
            self.board.choose_visit(visit_id)

    @Slot(int, object)
    def _on_step(self, visit_id: int, step: Step) -> None:
        self._step(self.board.state.sheet.visit(visit_id), step)

    def _step_chosen(self, step: Step) -> None:
        self._step(self.board.visit, step)

    def _step(self, visit: VisitRow | None, step: Step) -> None:
        if visit is None or step not in possible(visit):
            return
        if step is Step.CANCEL:
            self._break(visit, Broken.BY_PATIENT)
        else:
            self._changes.step(visit, step)

    @Slot()
    def break_off(self) -> None:
        """Missed or cancelled, and what then, in one step."""
        visit = self.board.visit
        if visit is not None and visit.status.expected:
            self._break(visit, None)

    def _break(self, visit: VisitRow, how: Broken | None) -> None:
        dialog = BreakDialog(self.window(), self.context, visit, how=how)
        dialog.freed.connect(self._on_freed)
        dialog.open()

    @Slot(int, object, object)
    def _on_freed(self, staff_id: int, start_at: datetime, end_at: datetime) -> None:
        self.lists.offer(FreedTime(staff_id, start_at, end_at), at_once=True)

    @Slot(object)
    def _on_stage(self, stage: Any) -> None:
        visit = self.board.visit
        if visit is not None and stage is not visit.status:
            self._changes.to_stage(visit, stage)

    @Slot(int, QPoint)
    def _on_dropped(self, visit_id: int, where: QPoint) -> None:
        """Dropped on a day of the month: the form opens with that day."""
        visit = self.board.state.sheet.visit(visit_id)
        days = self.side.month.days
        day = days.day_at(days.mapFromGlobal(where))
        if visit is not None and day is not None:
            self._edit(visit, datetime.combine(day, visit.start_at.time()))

    @Slot(object, object, object, object, QPoint)
    def _on_menu(
        self,
        visit_id: int | None,
        _staff_id: int | None,
        _chair_id: int | None,
        _start_at: datetime,
        where: QPoint,
    ) -> None:
        if visit_id is not None:
            self._actions.menu(self).popup(where)
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([self._new, self._free])
        self.kept.add_to(menu)
        menu.addSeparator()
        self.book_actions.fill(menu)
        menu.popup(where)

    @Slot()
    def new_here(self) -> None:
        """Book at the chosen place, or with the doctor of the chosen visit."""
        place, lane, visit = self.board.place, self.board.lane, self.board.visit
        if place is None or lane is None:
            self.book(Book())
        elif visit is not None:
            self.book(Book(staff_id=visit.staff_id))
        else:
            self.book(Book(staff_id=place[0], start_at=place[1], chair_id=lane.chair_id))

    @Slot()
    def find_free(self) -> None:
        """The next free times of the chosen doctor, from the day that is shown."""
        place = self.board.place
        begin = datetime.combine(self.day, datetime.min.time())
        visit = self.board.visit
        self.free.look_from(begin, place[0] if place else None, visit.minutes if visit else 0)
        self.side.show_below(self.free)
        self.free.openings.setFocus(Qt.FocusReason.OtherFocusReason)
        self.free.openings.look_at(1)

    @Slot()
    def open_card(self) -> None:
        if self.board.visit is not None:
            self.context.routes.ask(OpenCustomer(self.board.visit.customer_id))

    @Slot()
    def open_bill(self) -> None:
        visit = self.board.visit
        if visit is not None and self._actions.bill.isEnabled():
            self.context.routes.ask(NewBill(visit.customer_id, visit.id))

    # the rest

    @Slot()
    def _on_edit(self) -> None:
        if self.board.visit is not None:
            self._edit(self.board.visit)

    @Slot()
    def _on_lead(self) -> None:
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.board.begin_move()

    @Slot(object, int)
    def _on_taken(self, slot: Free, minutes: int) -> None:
        service = self.free.service
        wish = Book(
            staff_id=slot.staff_id or None,
            start_at=slot.at,
            service_id=service.id if service else None,
        )
        self.book(wish, minutes)

    @Slot(object)
    def _on_looked_at(self, slot: Free) -> None:
        if slot.day != self.day:
            self.go_to(slot.day)
        self.board.choose_place(slot.staff_id, slot.at)

    @Slot()
    def _on_free_closed(self) -> None:
        self.side.show_below(None)
        self._show_chosen()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, object)
    def show_saved(self, visit_id: int, start_at: datetime) -> None:
        """Show what was booked or changed on its day."""
        if start_at.date() != self.day:
            self.go_to(start_at.date())
        else:
            self.refresh()
        self.board.choose_visit(visit_id)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_day(self, day: date) -> None:
        self.go_to(day)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
