"""Somebody stands at the desk: today's booking is used, or one is made with who is free next."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import service as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus, Channel
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.arrivals import service
from clinic_desk.desk.arrivals.check_in import (
    BookingRow,
    FreeDoctor,
    begun,
    bookings,
    free_doctors,
)
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.storage.journal import Action
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.appointments.booking.person_line import PersonLine
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

ARRIVED = QT_TRANSLATE_NOOP("Action", "Mark as arrived")
WALK_IN = QT_TRANSLATE_NOOP("Action", "Check in without a booking")
USUAL = 30
"""Minutes of a visit whose service is not known yet."""
NO_BOOKING = 0


class WhoIsHere(DeskError):
    field = "customer_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose who is here.")


class WhichVisit(DeskError):
    field = "visit"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose which visit of today it is.")


class NobodyFree(DeskError):
    field = "staff_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Nobody does this service today. Choose another one.")


class CheckIn(FormDialog):
    """One name is all there is to type; what is known of today fills the rest."""

    checked_in = Signal(int)
    """The visit that is now marked arrived."""

    def __init__(
        self, parent: QWidget | None, context: Context, customer_id: int | None = None
    ) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Check in"))
        self._context = context
        self._bookings: list[BookingRow] = []
        self._free: list[FreeDoctor] = []
        self._done = 0
        self.person = PersonLine(context)
        self._here = text_label(tone="warn", size="small", wrap=True)
        self.visit = QComboBox()
        self.service = LettersBox()
        self.doctor = QComboBox()
        self._lay_out()
        self._fill_services()
        self._connect_parts()
        if customer_id is not None:
            self.person.show_customer(customer_id)

    @property
    def said(self) -> str:
        """What is known of today already: that the person is here."""
        return self._here.text()

    def save(self) -> None:
        """Mark the booking, or book and mark in one go.

        Raises:
            WhoIsHere, WhichVisit, NobodyFree: as named.
            Overridable: the time is taken, or was given away; a reason overcomes it.

        """
        override = self.override or ""
        if self.person.pick.value() is None:
            raise WhoIsHere
        chosen = self.visit.currentData()
        if chosen is None:
            raise WhichVisit
        if chosen == NO_BOOKING:
            form = self._form()
            self._done = self._context.do(WALK_IN, lambda act: _walk_in(act, form, override))
            return
        row = next(one for one in self._bookings if one.id == chosen)
        self._context.do(ARRIVED, lambda act: _arrive(act, row, override))
        self._done = row.id

    def override_label(self, error: DeskError) -> str | None:
        return self.tr("&Reason") if isinstance(error, Overridable) else None

    def _form(self) -> VisitForm:
        customer_id = self.person.pick.value()
        place = self.doctor.currentIndex()
        if customer_id is None or not 0 <= place < len(self._free):
            raise NobodyFree
        doctor = self._free[place]
        return VisitForm(
            customer_id=customer_id,
            staff_id=doctor.staff_id,
            start_at=doctor.at or begun(self._context.clock()),
            minutes=doctor.minutes,
            service_id=self.service.currentData(),
            channel=Channel.WALK_IN,
        )

    def _lay_out(self) -> None:
        self.add_field("customer_id", self.tr("&Customer"), self.person.pick)
        self.form.add_wide(self.person)
        self.form.add_wide(self._here)
        self.add_field("visit", self.tr("&Visit"), self.visit)
        self.add_field("service_id", self.tr("&Service"), self.service)
        self.add_field("staff_id", self.tr("&Doctor"), self.doctor)
        self.visit.setPlaceholderText(self.tr("Which one?"))
        self.save_button.setText(self.tr("Check &in"))
        self._here.hide()
        self._show_walk_in(shown=False)

    def _fill_services(self) -> None:
        self.service.addItem("", None)
        for one in self._context.read(clinic.services):
            if one.place is ServicePlace.CLINIC:
                self.service.addItem(one.name, one.id)
                self.service.setItemData(
                    self.service.count() - 1, one.minutes, Qt.ItemDataRole.UserRole + 1
                )

    def _connect_parts(self) -> None:
        self.person.pick.changed.connect(self._on_person)
        self.visit.currentIndexChanged.connect(self._on_visit)
        self.service.currentIndexChanged.connect(self._on_service)
        self._context.bulletin.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_person(self) -> None:
        """Find today's bookings; the only one that is still open is meant."""
        customer_id = self.person.pick.value()
        today = self._context.clock().date()
        self._bookings = (
            self._context.read(lambda session: bookings(session, customer_id, today))
            if customer_id is not None
            else []
        )
        here = [one for one in self._bookings if one.here]
        self._here.setText(self._already(here[-1]) if here else "")
        self._here.setVisible(bool(here))
        self.visit.clear()
        if customer_id is None:
            return
        open_yet = [one for one in self._bookings if not one.here]
        for one in open_yet:
            self.visit.addItem(self._said(one), one.id)
        self.visit.addItem(self.tr("Without a booking"), NO_BOOKING)
        self.visit.setCurrentIndex(self._meant(open_yet))
        self.grow()

    def _meant(self, open_yet: list[BookingRow]) -> int:
        """The place of the visit that is meant; -1: it must be asked."""
        if not open_yet:
            return 0
        return 0 if len(open_yet) == 1 and open_yet[0].status.expected else -1

    def _said(self, one: BookingRow) -> str:
        missed = self.words.label(one.status) if not one.status.expected else ""
        parts = (f"{one.start_at:%H:%M}", one.doctor, one.service, missed)
        return "  ".join(part for part in parts if part)

    def _already(self, one: BookingRow) -> str:
        since = one.arrived_at or one.start_at
        said = self.tr("Already here since {since}, no. {number}: {doctor}.")
        return said.format(
            since=f"{since:%H:%M}", number=one.queue_number or "–", doctor=one.doctor
        )

    @Slot()
    def _on_visit(self) -> None:
        unbooked = self.visit.currentData() == NO_BOOKING
        self._show_walk_in(shown=unbooked)
        if unbooked:
            self._on_service()

    @Slot()
    def _on_service(self) -> None:
        """Who does it, whoever is free first at the top."""
        minutes = int(self.service.currentData(Qt.ItemDataRole.UserRole + 1) or USUAL)
        now = self._context.clock()
        self._free = self._context.read(
            lambda session: free_doctors(
                session,
                now,
                service_id=self.service.currentData(),
                minutes=minutes,
                customer_id=self.person.pick.value(),
            )
        )
        self.doctor.clear()
        for one in self._free:
            self.doctor.addItem(f"{one.name}  {self._when(one.at, now)}", one.staff_id)
        self.doctor.setCurrentIndex(0 if self._free else -1)

    def _when(self, at: datetime | None, now: datetime) -> str:
        if at is None:
            return self.tr("nothing free today")
        if at <= now:
            return self.tr("free now")
        return self.tr("free at {time}").format(time=f"{at:%H:%M}")

    def _show_walk_in(self, *, shown: bool) -> None:
        for name in ("service_id", "staff_id"):
            field = self.field(name)
            if field is not None:
                field.show(shown=shown)
        self.grow()

    @Slot(object)
    def _on_changed(self, action: Action) -> None:
        if "customer" in action.tables:
            self.person.look_again()

    @Slot()
    def _on_accepted(self) -> None:
        self.checked_in.emit(self._done)


def _walk_in(act: Act, form: VisitForm, override: str) -> int:
    visit_id = service.walk_in(act, form, override=override)
    settle_booked(act, [visit_id])
    return visit_id


def _arrive(act: Act, row: BookingRow, override: str) -> None:
    arrived = AppointmentStatus.ARRIVED
    appointments.mark(act, row.id, arrived, version=row.version, override=override)
    if not row.status.live:
        settle_booked(act, [row.id])
