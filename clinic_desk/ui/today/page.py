"""Today: arrivals, money and notes beside each other; every number opens its list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.arrivals.limits import limits
from clinic_desk.desk.arrivals.queries import notices
from clinic_desk.desk.arrivals.today import ArrivalRow, Stage, arrivals, unmarked
from clinic_desk.desk.customers.birthdays import BirthdayRow, birthdays
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.fees.begun import Begun, begun
from clinic_desk.desk.fees.queries import BillRow
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.backing_up import back_up_to, last_backup
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import hairline
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.routes import (
    Book,
    NewBill,
    OpenBill,
    OpenCustomer,
    OpenPage,
    OpenWaitingRoom,
)
from clinic_desk.ui.today.arrivals import Arrivals, ArrivalsColumn
from clinic_desk.ui.today.column import Column
from clinic_desk.ui.today.first_steps import FirstSteps
from clinic_desk.ui.today.lines import Line
from clinic_desk.ui.today.money import Money, MoneyColumn
from clinic_desk.ui.today.notes import Notes, NotesColumn

TICK_MS = 20_000
MOST_UNPAID = 1000
HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
MARKS = {
    "A": (AppointmentStatus.ARRIVED, QT_TRANSLATE_NOOP("Action", "Mark as arrived")),
    "S": (AppointmentStatus.IN_TREATMENT, QT_TRANSLATE_NOOP("Action", "Mark as in treatment")),
    "D": (AppointmentStatus.DONE, QT_TRANSLATE_NOOP("Action", "Mark as done")),
}
MISS = QT_TRANSLATE_NOOP("Action", "Mark as missed")


@dataclass(frozen=True, slots=True)
class _Read:
    """One look at the day: a handful of statements."""

    begun: Begun
    arrivals: Arrivals
    money: Money
    notes: Notes


class TodayPage(Page):
    """Lives by the minute; what a key does is done to the line that is chosen."""

    shows = frozenset(
        {
            "appointment",
            "bill",
            "chair",
            "customer",
            "payment",
            "price_item",
            "service",
            "setting",
            "staff",
            "wait_notice",
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._backing_up = False
        self._day = context.clock().date()
        self.arrivals = ArrivalsColumn(context)
        self.money = MoneyColumn(context)
        self.notes = NotesColumn(context)
        self.first = FirstSteps()
        self.stack = QStackedWidget()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._build()
        self._bind()

    @property
    def columns(self) -> tuple[Column, ...]:
        return (self.arrivals, self.money, self.notes)

    def reload(self) -> None:
        """Read the day afresh."""
        self._day = self.context.clock().date()
        found = self._read()
        self.first.show_begun(found.begun)
        self.stack.setCurrentIndex(1 if found.begun.visits else 0)
        self.setFocusProxy(self.arrivals.list if found.begun.visits else self.first)
        self.arrivals.show_arrivals(found.arrivals)
        self.money.show_money(found.money)
        self.notes.show_notes(found.notes)
        self._show_backup()
        self._tick.start()

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return [
            ("Enter", self.tr("Open the customer or the bill")),
            ("A", self.tr("Arrived")),
            ("S", self.tr("In treatment")),
            ("D", self.tr("Done")),
            ("X", self.tr("Missed")),
            ("B", self.tr("Bill the visit")),
            ("W", self.tr("Waiting room: tell, seat, check in")),
            ("Left", self.tr("Column before")),
            ("Right", self.tr("Next column")),
        ]

    def _read(self) -> _Read:
        today = self.context.clock().date()
        with self.context.database.reading() as session:
            rows = arrivals(session, today)
            waiting = [row.id for row in rows if row.stage is Stage.WAITING]
            told = {
                visit: known[0].at
                for visit, known in (notices(session, waiting) if waiting else {}).items()
            }
            return _Read(
                begun(session),
                Arrivals(
                    rows,
                    fees.billed(session, [row.id for row in rows]),
                    told,
                    limits(session),
                ),
                Money(
                    fees.taken(session, today),
                    fees.unpaid(session, limit=MOST_UNPAID),
                    fees.bills_of_day(session, today),
                ),
                Notes(rows, unmarked(session, today), birthdays(session, today)),
            )

    def _build(self) -> None:
        three = QWidget()
        three.setProperty("kind", "surface")
        row = QHBoxLayout(three)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (column, stretch) in enumerate(zip(self.columns, (4, 3, 3), strict=True)):
            if place:
                row.addWidget(hairline(upright=True))
            row.addWidget(column, stretch)
        self.stack.addWidget(self.first)
        self.stack.addWidget(three)
        self.body.addWidget(self.stack, 1)

    def _bind(self) -> None:
        for column in self.columns:
            column.opened.connect(self._on_opened)
            column.chosen.connect(self._on_chosen)
            column.list.sideways.connect(self._on_sideways)
        actions = [self._action(self._said(key), key, self._marking(key)) for key in MARKS]
        actions.append(self._action(self.tr("Missed"), "X", self._on_missed))
        self.bill_action = self._action(self.tr("Bill the visit"), "B", self._on_bill)
        self._action(self.tr("Waiting room"), "W", self._on_room)
        for column in (self.arrivals, self.notes):
            column.list.set_menu([*actions, self.bill_action])
        context = self.context
        self.arrivals.room_asked.connect(self._on_room)
        self.money.fees_asked.connect(lambda: context.routes.ask(OpenPage("fees")))
        self.notes.back_up_asked.connect(self._on_back_up)
        self.first.customers_asked.connect(lambda: context.routes.ask(OpenPage("customers")))
        self.first.prices_asked.connect(lambda: context.routes.ask(OpenPage("fees")))
        self.first.booking_asked.connect(lambda: context.routes.ask(Book()))
        context.desk.privacy_changed.connect(self._on_cover)
        context.desk.actor_changed.connect(self._on_cover)

    def _said(self, key: str) -> str:
        return self.context.words.label(MARKS[key][0])

    def _action(self, words: str, key: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(HERE)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _marking(self, key: str) -> Callable[[], None]:
        return lambda: self._mark(key)

    def _mark(self, key: str) -> None:
        wanted, title = MARKS[key]
        row = self._visit()
        if row is None:
            return

        def change(act: Act) -> None:
            service.mark(act, row.id, wanted, version=row.version)
            if row.stage is Stage.FELL_OUT:
                settle_booked(act, [row.id])  # who came after all waits for no other time

        self._do(title, change)

    def _do(self, title: str, change: Callable[[Act], object]) -> None:
        with self.explaining():
            self.context.do(title, change)

    def _line(self) -> Line | None:
        """The line that is chosen in the list that has the focus."""
        for column in self.columns:
            if column.list.hasFocus():
                return column.list.chosen()
        return None

    def _visit(self) -> ArrivalRow | None:
        line = self._line()
        return line.what if line and isinstance(line.what, ArrivalRow) else None

    def _show_backup(self) -> None:
        self.notes.show_backup(last_backup(self.context), running=self._backing_up)

    @Slot()
    def _on_tick(self) -> None:
        if self._day != self.context.clock().date():
            self.refresh()
        elif self.isVisible():
            self.arrivals.tick()
            self._show_backup()

    @Slot()
    def _on_cover(self) -> None:
        self.refresh()

    @Slot()
    def _on_room(self) -> None:
        """With who is chosen, if they wait."""
        row = self._visit()
        waits = row is not None and row.stage is Stage.WAITING
        self.context.routes.ask(OpenWaitingRoom(row.id if row is not None and waits else None))

    @Slot()
    def _on_missed(self) -> None:
        if (row := self._visit()) is not None:
            self._do(MISS, lambda act: service.miss(act, row.id, version=row.version))

    @Slot()
    def _on_bill(self) -> None:
        if (row := self._visit()) is not None:
            self.context.routes.ask(NewBill(row.customer_id, row.id))

    @Slot(object)
    def _on_opened(self, line: Line) -> None:
        match line.what:
            case BillRow() as bill:
                self.context.routes.ask(OpenBill(bill.id))
            case _:
                self._on_chosen(line)

    @Slot(object)
    def _on_chosen(self, line: Line | None) -> None:
        """Whose card is shown beside the lists."""
        match line.what if line else None:
            case ArrivalRow(customer_id=number) | BillRow(customer_id=number):
                self.context.routes.ask(OpenCustomer(number))
            case BirthdayRow(id=number):
                self.context.routes.ask(OpenCustomer(number))
            case _:
                pass

    @Slot(int)
    def _on_sideways(self, step: int) -> None:
        lists = [column.list for column in self.columns]
        here = next((place for place, one in enumerate(lists) if one.hasFocus()), 0)
        beside = lists[(here + step) % len(lists)]
        beside.setFocus(Qt.FocusReason.TabFocusReason)
        beside.choose_first()

    @Slot()
    def _on_back_up(self) -> None:
        self.notice.dismiss()
        self._backing_up = True
        context = self.context
        back_up_to(
            context,
            context.paths.backups,
            self.tr("Backing up…"),
            lambda _info: self._backed_up(None),
            self._backed_up,
        )
        self._show_backup()

    def _backed_up(self, error: DeskError | None) -> None:
        self._backing_up = False
        self._show_backup()
        if error is not None:
            self.explain(error)
