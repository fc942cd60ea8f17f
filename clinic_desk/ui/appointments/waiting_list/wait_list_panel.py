"""The wait list under the board: who waits for what, called and booked by single keys."""

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox

from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.clinic.queries import services
from clinic_desk.desk.staff.queries import staff
from clinic_desk.desk.waitlist import queries
from clinic_desk.desk.waitlist.first_free import first_free
from clinic_desk.desk.waitlist.queries import WaitRow
from clinic_desk.desk.waitlist.records import TryOutcome, WaitReason
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.ui.appointments.waiting_list.close_dialog import CloseDialog
from clinic_desk.ui.appointments.waiting_list.columns import wait_columns
from clinic_desk.ui.appointments.waiting_list.list_panel import ListPanel
from clinic_desk.ui.appointments.waiting_list.outcomes import LOG
from clinic_desk.ui.appointments.waiting_list.take_dialog import Offer, TakeDialog
from clinic_desk.ui.appointments.waiting_list.wait_dialog import WaitDialog
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import ElidedLabel
from clinic_desk.ui.kit.routes import Book
from clinic_desk.ui.kit.rows import Empty


class WaitListPanel(ListPanel[WaitRow]):
    name: ClassVar[str] = "wait_list"
    shows: ClassVar[frozenset[str]] = frozenset(
        {"wait_entry", "visit_try", "appointment", "customer", "customer_phone", "service", "staff"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context, wait_columns(context))
        self._rows: list[WaitRow] = []
        self.waiting: WaitRow | None = None
        """For whom booking was asked last; the booking takes them off the list."""
        self._below: list[int] = []
        """The entries below that one then."""
        self.filter = QComboBox()
        self._said = ElidedLabel()
        self._add = self.action(self.tr("Add to the wait list"), "plus", "A", self.add)
        self._edit = self.action(self.tr("Change"), "edit", "E", self.edit)
        self._book = QAction(self.tr("Book"), self)
        self._book.triggered.connect(self._on_book)
        self._show = self.action(self.tr("Go to the visit"), "calendar", "G", self.go_to_visit)
        self._close = self.action(self.tr("Take off the wait list"), "trash", "Del", self.close_row)
        self._build()

    @property
    def title(self) -> str:
        return self.tr("Wait list")

    def count(self) -> int:
        return self.context.read(queries.count)

    def reload(self) -> None:
        now = self.context.clock()
        self._rows = self.context.read(lambda session: queries.entries(session, now))
        self._show_filter()
        self._show_rows()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Book the first free time that suits")),
            ("1 - 5", self.tr("How the call went")),
            ("A  E", self.tr("Add, change")),
            ("G", self.tr("Go to the visit")),
            ("Del", self.tr("Take off the wait list")),
            ("Ctrl+C", self.tr("Copy phone")),
        ]

    def log(self, row: WaitRow, outcome: TryOutcome) -> None:
        self.context.do(
            LOG, lambda act: log_try(act, row.customer_id, outcome, wait_entry_id=row.id)
        )

    def book(self, row: WaitRow) -> None:
        """The first free time that meets the wish: booked in the booking form, or, where there
        is a later visit, that is moved.
        """
        self.notice.dismiss()
        now, live = self.context.clock(), row.visit_live
        before = row.visit_at if live and row.reason is WaitReason.SOONER else None
        own = row.appointment_id or 0 if live else 0
        slot = self.context.read(
            lambda session: first_free(session, row.form, now, before=before, own=own)
        )
        if slot is None:
            self.notice.show_text(
                self.tr("Nothing that suits is free for half a year."), tone="warn"
            )
        if not live:
            self.waiting = row
            rows = [one.id for one in self.table.rows.rows]
            self._below = rows[rows.index(row.id) + 1 :] if row.id in rows else []
            self.book_asked.emit(self._wished(row, slot))
        elif slot is not None:
            doctor = self._doctor(slot.staff_id)
            offer = Offer(
                row.taker, row.customer, row.service, slot.staff_id or None, doctor, slot.at
            )
            dialog = TakeDialog(self.window(), self.context, offer)
            dialog.freed.connect(self.freed)
            dialog.finished.connect(self.take_focus)
            dialog.open()

    @Slot()
    def on_booked(self) -> None:
        """The booking that was asked for is saved, and who waited off the list with it: the next
        person is chosen.
        """
        row, self.waiting = self.waiting, None
        there = {one.id for one in self.table.rows.rows}
        if row is not None and row.id not in there:
            self.choose(next((number for number in self._below if number in there), None))

    @Slot()
    def add(self) -> None:
        self._open(WaitDialog(self.window(), self.context))

    @Slot()
    def edit(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self._open(WaitDialog(self.window(), self.context, row))

    @Slot()
    def close_row(self) -> None:
        row = self.table.chosen()
        if row is not None:
            CloseDialog(self.window(), self.context, row).open()

    @Slot()
    def go_to_visit(self) -> None:
        row = self.table.chosen()
        if row is not None and row.appointment_id is not None:
            self.visit_asked.emit(row.appointment_id)

    @Slot(object)
    def on_chosen(self, row: Any) -> None:
        super().on_chosen(row)
        for action in (self._edit, self._book, self._close):
            action.setEnabled(row is not None)
        self._show.setEnabled(row is not None and row.appointment_id is not None)

    def _wished(self, row: WaitRow, slot: Free | None) -> Book:
        """What booking is to be filled in with."""
        if slot is None:
            return Book(row.customer_id, row.staff_id, service_id=row.service_id)
        chair_id = None
        if not slot.staff_id:  # on a device
            offered = self.context.read(services)
            chair_id = next((one.chair_id for one in offered if one.id == row.service_id), None)
        return Book(row.customer_id, slot.staff_id or None, slot.at, row.service_id, chair_id)

    def _open(self, dialog: WaitDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _doctor(self, staff_id: int) -> str:
        rows = self.context.read(staff)
        return next((one.name for one in rows if one.id == staff_id), "")

    @Slot(int)
    def _on_saved(self, entry_id: int) -> None:
        self.table.choose(entry_id)
        self.take_focus()

    @Slot()
    def _on_book(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.book(row)

    # what is shown

    @Slot()
    def _show_rows(self) -> None:
        reason = self.filter.currentData()
        self.table.show_rows([row for row in self._rows if reason in {None, row.reason}])
        self.on_chosen(self.table.chosen())
        urgent = sum(row.urgent for row in self._rows)
        lapsed = sum(row.lapsed for row in self._rows)
        said = [self.tr("%n waiting", "", len(self._rows))]
        if urgent:
            said.append(self.tr("%n urgent", "", urgent))
        if lapsed:
            said.append(self.tr("%n past the last day", "", lapsed))
        self._said.set_full(" · ".join(said) if self._rows else "")

    def _show_filter(self) -> None:
        """Every reason with how many have it, the choice kept."""
        words, kept = self.context.words, self.filter.currentData()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self.tr("All reasons"), None)
        for reason in WaitReason:
            many = sum(row.reason is reason for row in self._rows)
            self.filter.addItem(f"{words.label(reason)}  {many}", reason)
        place = 0 if kept is None else 1 + list(WaitReason).index(WaitReason.of(kept))
        self.filter.setCurrentIndex(place)
        self.filter.blockSignals(False)

    def _build(self) -> None:
        self.filter.setAccessibleName(self.tr("Reason"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.currentIndexChanged.connect(self._show_rows)
        self.head.addWidget(self._said, 1)
        self.head.addWidget(self.filter)
        self.head.addWidget(self.outcomes.menu_button())
        self.head.addWidget(ActionButton(self._book, icon_name="calendar"))
        for action, icon_name in (
            (self._add, "plus"),
            (self._edit, "edit"),
            (self._close, "trash"),
        ):
            self.head.addWidget(self.small_button(action, icon_name))
        text = self.tr(
            "Who would come as soon as a time is free, wishes another one, or broke a visit "
            "waits here. A freed time is then offered to them."
        )
        self.table.set_empty(Empty(text, self._add, "clock"))
        self.table.set_menu(
            lambda _row: [
                self._book,
                self._edit,
                self._show,
                self.copy,
                None,
                *self.outcomes.actions.values(),
                None,
                self._close,
            ]
        )
