"""When somebody who waits gets their time: the start, and a reason if something is in the way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from clinic_desk.base.dates import say_day
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.calendar.hours import clock
from clinic_desk.desk.waitlist.forms import Taker
from clinic_desk.desk.waitlist.taking import take
from clinic_desk.storage.act import Act
from clinic_desk.ui.appointments.freed_time import somebody_could, time_of
from clinic_desk.ui.appointments.waiting_list.said import said_service
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField, TimeField
from clinic_desk.ui.kit.labels import text_label

TAKE = QT_TRANSLATE_NOOP("Action", "Book from the wait list")
MOVE = QT_TRANSLATE_NOOP("Action", "Move appointment")


class DayUnclear(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the day of the visit.")


class StartUnclear(DeskError):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter when the visit starts, as 09:30.")


@dataclass(frozen=True, slots=True)
class Offer:
    """A time somebody may have. ``staff_id`` None: on a device."""

    taker: Taker
    customer: str
    service: str
    staff_id: int | None
    doctor: str
    start_at: datetime
    starts: Sequence[int] = ()
    """Where the time is a gap: the minutes of its day at which the visit can start."""

    @property
    def title(self) -> str:
        """What the log calls it."""
        return TAKE if self.taker.visit_id is None else MOVE

    def take(self, act: Act, start_at: datetime, override: str = "") -> int:
        return take(act, self.taker, staff_id=self.staff_id, start_at=start_at, override=override)


class TakeDialog(FormDialog):
    """Offers the first start; in a gap the day stays, else it may be changed too."""

    taken = Signal(int, object)
    """The visit's id and its start."""
    freed = Signal(int, object, object)
    """Doctor, start and end that the visit had before, where somebody could take that."""

    def __init__(self, parent: QWidget | None, context: Context, offer: Offer) -> None:
        super().__init__(parent, context.words)
        moves = offer.taker.visit_id is not None
        self.setWindowTitle(self.tr("Move to this time") if moves else self.tr("Book this time"))
        self._context = context
        self._offer = offer
        self._error: Overridable | None = None
        self._taken: tuple[int, datetime] | None = None
        self._before = time_of(context, offer.taker.visit_id)
        self._lay_out(offer, context.clock().date())
        self.save_button.setText(self.tr("&Move") if moves else self.tr("&Book"))
        self.accepted.connect(self._on_accepted)

    def open_with(self, error: Overridable) -> None:
        """Open and say what is in the way."""
        self._error = error
        self.open()
        # after the dialog gave the focus to its first field
        QTimer.singleShot(0, self, self._say_why)

    def save(self) -> None:
        """Book or move.

        Raises:
            DeskError: refused; what is in the way may be overridden with a reason.

        """
        start_at, override = self._start_at(), self.override or ""
        number = self._context.do(
            self._offer.title, lambda act: self._offer.take(act, start_at, override)
        )
        self._taken = number, start_at

    def override_label(self, error: DeskError) -> str | None:
        return self.tr("&Reason") if isinstance(error, Overridable) else None

    def _lay_out(self, offer: Offer, today: date) -> None:
        words = self.words
        service = said_service(offer.service, offer.taker.minutes)
        about = "  ".join(filter(None, (offer.customer, service, offer.doctor)))
        self.above.addWidget(text_label(about, bold=True))
        self.day: DayField | None = None
        hint = ""
        if offer.starts:
            day = say_day(words, offer.start_at.date(), today)
            self.above.addWidget(text_label(day, tone="muted"))
            hint = self.tr("From {first} to {last}").format(
                first=clock(offer.starts[0]), last=clock(offer.starts[-1])
            )
        else:
            field = DayField(words, clock=self._context.clock)
            self.day = self.add_field("day", self.tr("Da&y"), field)
            self.day.set_value(offer.start_at.date())
        self.time = self.add_field("start_at", self.tr("&Start"), TimeField(), hint=hint)
        self.time.set_value(offer.start_at.time())

    def _start_at(self) -> datetime:
        day = self._offer.start_at.date() if self.day is None else self.day.value()
        time = self.time.value()
        if day is None:
            raise DayUnclear
        if time is None:
            raise StartUnclear
        return datetime.combine(day, time)

    @Slot()
    def _say_why(self) -> None:
        if self._error is not None:
            self.refuse(self._error)

    @Slot()
    def _on_accepted(self) -> None:
        if self._taken is not None:
            self.taken.emit(*self._taken)
        if self._before is not None and somebody_could(self._context, self._before):
            self.freed.emit(*self._before)
