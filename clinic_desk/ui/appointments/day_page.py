"""The book as the appointments page shows it: month, board, and the visit that is chosen."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.booked_by import Booked, booked
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.appointments.actions import VisitActions
from clinic_desk.ui.appointments.board.block_actions import BlockActions
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.month_board import MonthBoard
from clinic_desk.ui.appointments.board.sheet import EMPTY
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.appointments.book_actions import BookActions
from clinic_desk.ui.appointments.booking.free_panel import FreePanel
from clinic_desk.ui.appointments.day_bar import DayBar
from clinic_desk.ui.appointments.day_reading import Wanted, read_month, read_sheet
from clinic_desk.ui.appointments.pinboard.pinboard import Pinboard
from clinic_desk.ui.appointments.roster_cache import TABLES, RosterCache
from clinic_desk.ui.appointments.side import Side
from clinic_desk.ui.appointments.visit_panel import VisitPanel
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.page import Page

if TYPE_CHECKING:
    from clinic_desk.storage.journal import Action

NOW_MS = 20_000
ZOOM_KEY, STEP_KEY = "appointments.zoom", "appointments.grid"
VIEW_KEY, DOCTOR_KEY = "appointments.view", "appointments.doctor"


class DayPage(Page):
    shows = TABLES | {
        "appointment",
        "customer",
        "customer_phone",
        "customer_alert",
        "service",
        "bill",
        "block",
        "chair",
    }

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day: date = context.clock().date()
        self.view = View.DOCTORS
        self.doctor: int | None = None
        """Whose week is shown."""
        self._day_view = View.DOCTORS
        """How a day is shown that is opened from the month."""
        self._rosters = RosterCache(context)
        self._actions = VisitActions(self)
        self._new = QAction(self.tr("New appointment"), self)
        self._free = QAction(self.tr("Next free"), self)
        self.board = AppointmentBoard(context.words)
        self.month = MonthBoard(context.words)
        self._middle = QStackedWidget()
        self.under: QVBoxLayout
        """Below the board there is room for the lists."""
        self.book_actions = BookActions(self)
        self.bar = DayBar(
            context.words, context.clock, self._new, self._free, self.book_actions.fill
        )
        self.panel = VisitPanel(context.words, self._actions.steps, self._actions.in_panel())
        self.free = FreePanel(context, self._rosters)
        self.pinboard = Pinboard(context)
        self.side = Side(context, self.panel, self.free, self.pinboard)
        self.kept = BlockActions(self, self.board)
        self._ticking = QTimer(self)
        self._build()
        self._remember_view()
        self._connect_views()

    # what is shown

    def reload(self) -> None:
        self._show()
        self.side.show_loads()

    def go_to(self, day: date) -> None:
        """Show another day."""
        self.day = day
        self._show()

    def _show(self) -> None:
        """The board; the small month reads its loads itself when another month comes."""
        self._show_privacy()
        names = self._rosters.names()
        if self.doctor not in names:
            self.doctor = next(iter(names), None)
        if self.view is View.MONTH:
            self._show_month()
        else:
            self._show_days()
        self.bar.show_doctors(names, self.doctor)
        self.side.show_day(self.day)
        self._show_chosen()

    def show_view(self, view: View) -> None:
        """Another way to look at the same day; what is chosen stays so where it can."""
        lane, visit = self.board.lane, self.board.visit
        if view is View.WEEK and self.view is View.DOCTORS and lane is not None:
            self.doctor = (visit.staff_id if visit else lane.staff_id) or self.doctor
        self.view = view
        if view in {View.DOCTORS, View.CHAIRS}:
            self._day_view = view
        self._stand(self.month if view is View.MONTH else self.board)
        self._show()

    def _stand(self, part: QWidget) -> None:
        """Put board or month in the middle; whoever gives the board the keys means it."""
        focused = self.board.hasFocus() or self.month.hasFocus()
        proxy = self.month if part is self.month else None
        self.board.setFocusProxy(proxy)  # type: ignore[arg-type]  # None takes it away
        self._middle.setCurrentWidget(part)
        if focused:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

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
            ("B", self.tr("Missed or cancelled: what then")),
            ("X  L  C", self.tr("Missed, left unseen, cancel")),
            ("P  Alt+P", self.tr("To the pinboard, go to the pinboard")),
            ("T", self.tr("Copy the text before the visit")),
            ("I  $", self.tr("Customer card, bill")),
            ("R  W  U", self.tr("Waiting room, wait list, visits to be moved")),
            ("O", self.tr("Who does what")),
            ("Ctrl+P", self.tr("Print sheets, slips and cards")),
            ("K", self.tr("Keep time here: lunch, meeting, emergencies")),
            ("Ctrl+X  Ctrl+C  Ctrl+V", self.tr("Cut, copy, paste kept time (of the day)")),
            ("Ctrl+Shift+Del", self.tr("Clear kept time of this day")),
            ("V", self.tr("Doctors, chairs, week, month")),
            ("Shift+←  Shift+→", self.tr("In the week: another doctor")),
            ("Alt+←  Alt+→", self.tr("Day, week or month before, after")),
            ("Alt+↑  Alt+↓", self.tr("A week back, a week on")),
            ("Alt+Home", self.tr("Back to today")),
            ("Ctrl+G", self.tr("Go to a day")),
            ("Ctrl++  Ctrl+-", self.tr("Zoom")),
        ]

    def _show_days(self) -> None:
        wanted = Wanted(self.view, self.day, self.doctor, self._sees_amounts())
        sheet = self.context.read(lambda session: read_sheet(session, wanted, self._rosters))
        self.board.show_sheet(sheet)
        self.board.set_now(self.context.clock())
        self.bar.views.offer(self._offered(has_chairs=bool(sheet.beside.chairs)))
        self.bar.show_day(self.day, sheet)

    def _show_month(self) -> None:
        days = self.context.read(lambda session: read_month(session, self.day, self._rosters))
        self.board.show_sheet(EMPTY)
        self.month.show_month(self.day, self.context.clock().date(), days)
        self.bar.show_month(self.day, days)

    def _offered(self, *, has_chairs: bool) -> list[View]:
        return [view for view in View if has_chairs or view is not View.CHAIRS]

    def _sees_amounts(self) -> bool:
        return may(self.context.desk.actor, Right.SEE_AMOUNTS)

    def _show_privacy(self) -> None:
        sees = may(self.context.desk.actor, Right.SEE_PHONES)
        self.board.state.masked = not sees
        self.board.set_private(self.context.desk.private)

    def _show_chosen(self) -> None:
        visit, lane = self.board.visit, self.board.lane
        if lane is not None and self.view is View.WEEK and lane.day != self.day:
            # the day goes along with the choice
            self.day = lane.day
            self.bar.show_day(self.day, self.board.state.sheet)
            self.side.show_day(self.day)
        self._actions.show_visit(visit)
        if visit is not None:
            today, private = self.context.clock().date(), self.context.desk.private
            self.panel.show_visit(visit, self.board.state.sheet, today, private=private)
            self.side.show_below(self.panel)
        elif self.side.below is self.panel:
            self.side.show_below(None)

    # another view, another doctor

    @Slot()
    def next_view(self) -> None:
        self._on_view(self.bar.views.next())

    @Slot(object)
    def _on_view(self, view: View) -> None:
        self.show_view(view)
        self._keep(VIEW_KEY, view.value)

    @Slot(int)
    def _on_doctor(self, staff_id: int) -> None:
        self.doctor = staff_id
        self._keep(DOCTOR_KEY, str(staff_id))
        self._show()

    @Slot(int)
    def _on_doctor_by(self, by: int) -> None:
        names = list(self._rosters.names())
        if self.doctor in names:
            self._on_doctor(names[(names.index(self.doctor) + by) % len(names)])

    @Slot(object)
    def _on_month_day(self, day: date) -> None:
        self.go_to(day)

    @Slot(object)
    def _on_month_opened(self, day: date) -> None:
        self.day = day
        self._on_view(self._day_view)

    @Slot(int)
    def _on_visit_sought(self, visit_id: int) -> None:
        """A visit that the view does not show: another day, another doctor's week."""
        visit = self.context.read(lambda session: queries.visit(session, visit_id))
        if visit is None:
            return
        self.day = visit.start_at.date()
        if self.view is View.WEEK and visit.staff_id is not None:
            self.doctor = visit.staff_id
            self._show()
        elif self.view is View.CHAIRS:
            self._show()
        else:
            self.show_view(View.DOCTORS)

    @Slot(object, object, object)
    def _on_place_sought(
        self, staff_id: int | None, _chair_id: int | None, start_at: datetime
    ) -> None:
        self.day = start_at.date()
        if self.view is View.WEEK and staff_id is not None:
            self.doctor = staff_id
            self._show()
        else:
            self.show_view(View.DOCTORS)

    # building

    def _build(self) -> None:
        self.setFocusProxy(self.board)
        self._middle.addWidget(self.board)
        self._middle.addWidget(self.month)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.bar)
        middle.addWidget(self._middle, 1)
        self.under = middle
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(middle, 1)
        self.body.addLayout(row, 1)

    def _connect_views(self) -> None:
        self.board.who_booked = self._who_booked
        self.board.view_asked.connect(self.next_view)
        self.board.doctor_asked.connect(self._on_doctor_by)
        self.board.visit_sought.connect(self._on_visit_sought)
        self.board.place_sought.connect(self._on_place_sought)
        self.month.view_asked.connect(self.next_view)
        self.month.day_chosen.connect(self._on_month_day)
        self.month.day_opened.connect(self._on_month_opened)
        self.bar.view_asked.connect(self._on_view)
        self.bar.doctor_asked.connect(self._on_doctor)

    def _remember_view(self) -> None:
        choices = self.context.settings.choices
        if choices.get(ZOOM_KEY, "").isdecimal():
            self.board.set_zoom(int(choices[ZOOM_KEY]))
        if choices.get(STEP_KEY) == "10":
            self.bar.set_step(10)
            self.board.set_step(10)
        if choices.get(DOCTOR_KEY, "").isdecimal():
            self.doctor = int(choices[DOCTOR_KEY])
        if choices.get(VIEW_KEY) in set(View):
            self.view = View.of(choices[VIEW_KEY])
        if self.view is View.MONTH:
            self._stand(self.month)
        elif self.view is View.CHAIRS:
            self._day_view = self.view
        self.board.zoomed.connect(self._on_zoomed)
        self.bar.step_asked.connect(self._on_grid)
        self._ticking.setInterval(NOW_MS)
        self._ticking.timeout.connect(self._on_tick)
        self._ticking.start()
        self.context.desk.privacy_changed.connect(self.refresh)
        self.context.desk.actor_changed.connect(self.refresh)

    def _who_booked(self, visit: VisitRow) -> Booked | None:
        return self.context.read(lambda session: booked(session, visit.id))

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
