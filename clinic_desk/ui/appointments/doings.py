"""What is done less often from the book: texts, series, papers, leave, lists of people."""

from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.before_visit import Way, text_before
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.book_actions import BookActions
from clinic_desk.ui.appointments.booking.who_dialog import WhoDialog
from clinic_desk.ui.appointments.catch_up.dialog import CatchUpDialog
from clinic_desk.ui.appointments.lists import Lists
from clinic_desk.ui.appointments.printing.dialog import PrintDialog
from clinic_desk.ui.appointments.series.batch_dialog import BatchDialog
from clinic_desk.ui.appointments.series.dialog import SeriesDialog
from clinic_desk.ui.appointments.series.rest_dialog import RestDialog
from clinic_desk.ui.appointments.waiting_list.wait_dialog import WaitDialog
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.routes import ShowScreen

COPIED = QT_TRANSLATE_NOOP("Doings", "Copied, %n character(s): {text}")
_SHOWN = 60


class Host(Protocol):
    """The page."""

    context: Context
    notice: Notice
    board: AppointmentBoard
    day: date
    doctor: int | None
    lists: Lists
    book_actions: BookActions

    def window(self) -> QWidget: ...

    def show_saved(self, visit_id: int, start_at: datetime) -> None: ...


class Doings(QObject):
    """Opens the dialogs of the book over its page."""

    def __init__(self, host: Host, page: QWidget) -> None:
        super().__init__(page)
        self._host, self._context = host, host.context
        actions, dock = host.book_actions, host.lists.dock
        lists = host.lists
        actions.room.triggered.connect(lambda: dock.toggle(lists.room.name))
        actions.waiting.triggered.connect(lambda: dock.toggle(lists.waiting.name))
        actions.moving.triggered.connect(lambda: dock.toggle(lists.moving.name))
        actions.who.triggered.connect(self.who_does)
        actions.away.triggered.connect(self.doctor_away)
        actions.wish.triggered.connect(self.put_on_list)
        actions.batch.triggered.connect(self.book_many)
        actions.print.triggered.connect(self.print_sheets)
        actions.catch_up.triggered.connect(self.catch_up)
        actions.screen.triggered.connect(self.show_screen)

    @property
    def _visit(self) -> VisitRow | None:
        return self._host.board.visit

    @property
    def _staff_id(self) -> int | None:
        """The doctor of what is chosen."""
        place = self._host.board.place
        visit = self._visit
        return visit.staff_id if visit is not None else place[0] if place else None

    @Slot()
    def copy_text(self) -> None:
        """T: the text before the visit, for WeChat, goes to the clipboard if it is whole."""
        visit, words = self._visit, self._context.words
        if visit is None:
            return
        text = self._context.read(lambda s: text_before(s, visit.id, words, Way.WECHAT))
        if not text.ready:
            refusal = text.refusal(words).sentence(words)
            self._host.notice.show_text(refusal, tone="warn")
            return
        QGuiApplication.clipboard().setText(text.text)
        start = " ".join(text.text.split())[:_SHOWN]
        said = words.text("Doings", COPIED, len(text.text)).format(text=f"{start}…")
        self._host.notice.show_text(said, tone="good")

    @Slot()
    def repeat(self) -> None:
        """The same visit again and again, from this one on."""
        visit = self._visit
        if visit is None:
            return
        form = VisitForm(
            visit.customer_id,
            visit.staff_id,
            visit.start_at,
            visit.minutes,
            visit.service_id,
            visit.chair_id,
            visit.channel,
            visit.note,
            escort=visit.escort,
            address=visit.address,
        )
        dialog = SeriesDialog(self._host.window(), self._context, form)
        dialog.saved.connect(self._on_many)
        dialog.open()

    @Slot()
    def cancel_rest(self) -> None:
        if self._visit is not None:
            RestDialog(self._host.window(), self._context, self._visit).open()

    @Slot()
    def who_does(self) -> None:
        visit = self._visit
        customer_id = visit.customer_id if visit else None
        WhoDialog(self._host.window(), self._context, customer_id=customer_id).open()

    @Slot()
    def doctor_away(self) -> None:
        self._host.lists.moving.enter_leave(self._staff_id)

    @Slot()
    def put_on_list(self) -> None:
        """The chosen visit's patient, or somebody to be chosen."""
        WaitDialog(self._host.window(), self._context, visit=self._visit).open()

    @Slot()
    def book_many(self) -> None:
        place = self._host.board.place
        free = self._visit is None and place is not None
        start = place[1] if free and place else None
        dialog = BatchDialog(
            self._host.window(), self._context, start_at=start, staff_id=self._staff_id
        )
        dialog.saved.connect(self._on_many)
        dialog.open()

    @Slot()
    def print_sheets(self) -> None:
        host = self._host
        PrintDialog(
            host.window(), self._context, day=host.day, staff_id=self._staff_id, visit=self._visit
        ).open()

    @Slot()
    def catch_up(self) -> None:
        CatchUpDialog(self._host.window(), self._context, self._host.day).open()

    @Slot()
    def show_screen(self) -> None:
        self._context.routes.ask(ShowScreen())

    @Slot(object, object)
    def _on_many(self, visits: list[int], first: datetime) -> None:
        if visits:
            self._host.show_saved(visits[0], first)
