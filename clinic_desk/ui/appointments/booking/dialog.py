"""Booking or changing a visit: the form, and beside it the doctor's day and the free times."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_desk.base.dates import say_day
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.blocks import blocks
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.queries import DayBook, VisitRow
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.staff import queries as staff
from clinic_desk.desk.waitlist.taking import book_waiting
from clinic_desk.storage.act import Act
from clinic_desk.storage.journal import Action
from clinic_desk.ui.appointments.booking.doctor_day import DoctorDay
from clinic_desk.ui.appointments.booking.openings import Openings
from clinic_desk.ui.appointments.booking.visit_fields import VisitFields
from clinic_desk.ui.appointments.freed_time import FreedTime
from clinic_desk.ui.appointments.roster_cache import RosterCache
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.routes import Book

BOOK = QT_TRANSLATE_NOOP("Action", "Book appointment")
CHANGE = QT_TRANSLATE_NOOP("Action", "Change appointment")
OFFERED, A_DAY = 5, 2
_NOTHING_KNOWN = Book()
WIDE, HIGH, SIDE, LIST = 820, 600, 300, 158


@dataclass(frozen=True, slots=True)
class _Around:
    book: DayBook
    free: list[Free]


class VisitDialog(FormDialog):
    saved = Signal(int, object)
    """The visit's id and its start."""
    freed = Signal(object)
    """The ``FreedTime`` that a visit moved by this form leaves behind."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        wish: Book = _NOTHING_KNOWN,
        *,
        minutes: int = 0,
        visit: VisitRow | None = None,
        rosters: RosterCache | None = None,
        entry_id: int = 0,
    ) -> None:
        """Book what is wished, ``minutes`` long (0: as the service takes), or change ``visit``.

        ``entry_id`` is the entry of the wait list that it is booked for.
        """
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Change appointment") if visit else self.tr("Book appointment"))
        self.save_button.setText(self.tr("&Save") if visit else self.tr("&Book"))
        self._context = context
        self._rosters = rosters or RosterCache(context)
        self._visit = visit
        self._saved: tuple[int, datetime] | None = None
        self._left: FreedTime | None = None
        self._taking = False
        self._names = self._rosters.names()
        self.fields = VisitFields(context, self.form)
        self.day = DoctorDay(context.words)
        self.openings = Openings(context.words, lambda number: self._names.get(number, ""))
        self._heading = text_label(bold=True)
        self._scroll = QScrollArea()
        if visit is None:
            self.fields.settle_waiting(entry_id)
        self._lay_out()
        self._fill(wish, minutes)
        self._connect_parts()
        self._on_placed()
        # by itself a dialog takes no more than two thirds of the screen
        self.resize(self.sizeHint())

    def save(self) -> None:
        """Book or change the visit.

        Raises:
            DeskError: refused; what is in the way may be overridden with a reason.

        """
        form, visit, override = self.fields.visit_form(), self._visit, self.override or ""
        if visit is None:
            number = self._context.do(BOOK, lambda act: self._book(act, form, override))
        else:
            number = visit.id
            self._left = self._left_behind(visit, form)
            self._context.do(
                CHANGE,
                lambda act: service.change(
                    act, number, form, version=visit.version, override=override
                ),
            )
        self._saved = number, form.start_at

    def _book(self, act: Act, form: VisitForm, override: str) -> int:
        taker = self.fields.waiting.taker if self.fields.waiting is not None else None
        if taker is None:
            return service.book(act, form, override=override)
        return book_waiting(act, form, taker, override=override)

    @staticmethod
    def _left_behind(visit: VisitRow, form: VisitForm) -> FreedTime | None:
        old = visit.staff_id, visit.start_at
        if visit.staff_id is None or old == (form.staff_id, form.start_at):
            return None
        return FreedTime(visit.staff_id, visit.start_at, visit.end_at)

    def override_label(self, error: DeskError) -> str | None:
        return self.tr("&Reason") if isinstance(error, Overridable) else None

    def refuse(self, error: DeskError) -> None:
        """Show a refusal at its field, also where that is out of sight."""
        super().refuse(error)
        field = self.field(error.field or "")
        if field is not None:
            self._scroll.ensureWidgetVisible(field.widget)

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        wide, high = min(theme.px(WIDE), room.width() - 40), min(theme.px(HIGH), room.height() - 60)
        return QSize(wide, high)

    def _lay_out(self) -> None:
        side = QFrame()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self.day, 1)
        column.addWidget(text_label(self.tr("Free times (Alt+1 to Alt+5)"), bold=True))
        column.addWidget(self.openings)
        self.openings.setFixedHeight(theme.px(LIST))
        side.setFixedWidth(theme.px(SIDE))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.addWidget(self.form)
        rows.addStretch(1)
        self._scroll.setWidget(inner)
        # the ground is the dialog's
        for part in (self._scroll.viewport(), inner):
            part.setAutoFillBackground(False)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._scroll, 1)
        both.addWidget(hairline(upright=True))
        both.addWidget(side)
        self.above.addLayout(both)
        body = self.above.parent()
        if isinstance(body, QVBoxLayout):  # the day takes the height that is left
            body.setStretchFactor(self.above, 100)

    def _fill(self, wish: Book, minutes: int) -> None:
        fields = self.fields
        fields.fill_doctors(self._names)
        if self._visit is not None:
            doctor, chair = self._context.read(self._called)
            fields.show_visit(self._visit, doctor, chair, self._way(self._visit))
        elif wish.customer_id is not None:
            fields.person.show_customer(wish.customer_id)
        if fields.day.value() is None:
            fields.day.set_value(self._context.clock().date())
        fields.show_service(wish.service_id, wish.chair_id)
        fields.show_place(wish.start_at, wish.staff_id, minutes)
        if fields.chair.count() == 1:
            self._hide("chair_id")

    def _called(self, session: Any) -> tuple[str, str]:
        """The visit's doctor and chair by name, also those that are gone since."""
        visit = self._visit
        if visit is None:
            return "", ""
        doctors = {one.id: one.name for one in staff.staff(session)}
        chairs = {one.id: one.name for one in all_chairs(session)}
        return doctors.get(visit.staff_id or 0, ""), chairs.get(visit.chair_id or 0, "")

    def _way(self, visit: VisitRow) -> int:
        """Minutes of travel each way that are kept for a visit at home."""
        if not visit.address:
            return 0
        day = visit.start_at.date()
        kept = self._context.read(lambda session: blocks(session, day, day))
        return max(
            (one.minutes for one in kept if one.appointment_id == visit.id),
            default=0,
        )

    def _hide(self, name: str) -> None:
        field = self.field(name)
        if field is not None:
            field.show(shown=False)

    def _connect_parts(self) -> None:
        self.fields.placed.connect(self._on_placed)
        self.day.time_chosen.connect(self._on_time)
        self.openings.taken.connect(self._on_taken)
        self._context.bulletin.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)
        for number in range(1, OFFERED + 1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), self)
            keys.activated.connect(partial(self.openings.take, number))

    @Slot()
    def _on_placed(self) -> None:
        """Show the day and the free times that go with what is in the fields."""
        fields, today = self.fields, self._context.clock().date()
        day = fields.day.value()
        if day is None:
            self.day.show_place(None, 0)
            return
        around = self._context.read(lambda session: self._read(session, day))
        self._heading.setText(say_day(self.words, day, today))
        self.day.show_day(around.book, fields.staff_id, self._visit, self._context.clock())
        self.day.show_place(fields.start_at, fields.minutes.value())
        if not self._taking:
            self.openings.show_slots(around.free, today, named=fields.staff_id is None)

    def _read(self, session: Any, day: date) -> _Around:
        roster = self._rosters.around(session, day)
        now = self._context.clock()
        after = max(now, datetime.combine(day, datetime.min.time()))
        sought = Sought(
            self.fields.minutes.value(),
            after,
            self.fields.staff_ids,
            chair_id=self.fields.chair.currentData(),
            customer_id=self.fields.person.pick.value(),
            on_device=self.fields.extras.on_device,
            travel=self.fields.extras.travel,
            own=self._visit.id if self._visit else 0,
        )
        return _Around(
            queries.day_book(session, day, roster),
            next_free(session, sought, count=OFFERED, per_day=A_DAY, roster=roster),
        )

    @Slot(object, int)
    def _on_time(self, start_at: datetime, minutes: int) -> None:
        lanes = self.day.state.sheet.lanes
        spot = self.day.state.spot
        staff_id = lanes[spot.lane].staff_id if spot else self.fields.staff_id
        self.fields.show_place(start_at, staff_id, minutes)

    @Slot(object)
    def _on_taken(self, slot: Free) -> None:
        # the list stays as it is: its numbers may be tried one after the other
        self._taking = True
        self.fields.show_place(slot.at, slot.staff_id, 0)
        self._taking = False
        if not self.openings.hasFocus():
            self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_changed(self, action: Action) -> None:
        if "appointment" in action.tables:
            self._on_placed()
        if "wait_entry" in action.tables:
            self.fields.show_waiting()
        if "customer" in action.tables:
            self.fields.person.look_again()

    @Slot()
    def _on_accepted(self) -> None:
        if self._saved is not None:
            self.saved.emit(*self._saved)
        if self._left is not None:
            self.freed.emit(self._left)
