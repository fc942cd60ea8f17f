"""The fields of a visit, in the order in which they are asked on the phone."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLineEdit,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import Channel
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.clinic.queries import ServiceRow
from clinic_desk.desk.staff.queries import services_of
from clinic_desk.ui.appointments.booking.day_row import DayRow
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.appointments.booking.person_line import PersonLine
from clinic_desk.ui.appointments.booking.visit_extras import VisitExtras
from clinic_desk.ui.appointments.booking.waiting_tick import WaitingTick
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.day_text import add_months
from clinic_desk.ui.kit.fields import DayField, Spin, TimeField
from clinic_desk.ui.kit.form import Form

LONGEST = 720
USUAL = 30


class WhoMissing(DeskError):
    field = "customer_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose who the visit is for.")


class DoctorMissing(DeskError):
    field = "staff_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose the doctor, or take one of the free times.")


class DayMissing(DeskError):
    field = "day"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the day of the visit.")


class StartMissing(DeskError):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter when the visit starts, or take a free time.")


class VisitFields(QObject):
    """Builds itself into a form; ``placed`` says that doctor, time or length changed."""

    placed = Signal()

    def __init__(self, context: Context, form: Form) -> None:
        super().__init__(form)
        self._context = context
        self._length_typed = False
        self.person = PersonLine(context)
        self.service = LettersBox()
        self.doctor = LettersBox()
        self.minutes = Spin()
        self.day = DayField(context.words, clock=context.clock)
        self.time = TimeField()
        self.chair = QComboBox()
        self.channel = QComboBox()
        self.note = QLineEdit()
        self.extras = VisitExtras(context, form)
        self.waiting: WaitingTick | None = None
        """Only where a visit is booked; one that is changed settles nothing."""
        self._form = form
        self._services: dict[int, ServiceRow] = {}
        self._done = context.read(services_of)
        self._quick = QButtonGroup(self)
        self._build(form)
        self._fill()
        self._connect()

    @property
    def staff_id(self) -> int | None:
        found: int | None = self.doctor.currentData()
        return found

    @property
    def start_at(self) -> datetime | None:
        day, time = self.day.value(), self.time.value()
        return datetime.combine(day, time) if day and time else None

    @property
    def staff_ids(self) -> list[int] | None:
        """The doctors a free time is looked for with: the chosen one, else those who do the
        service; None: any.
        """
        if self.staff_id is not None:
            return [self.staff_id]
        doctors = [self.doctor.itemData(place) for place in range(1, self.doctor.count())]
        can = [number for number in doctors if self._does(number)]
        return can if can and len(can) < len(doctors) else None

    def visit_form(self) -> VisitForm:
        """What is in the fields.

        Raises:
            WhoMissing, DoctorMissing, DayMissing, StartMissing: as named.

        """
        customer_id, staff_id = self.person.pick.value(), self.staff_id
        if customer_id is None:
            raise WhoMissing
        if staff_id is None and not self.extras.on_device:
            raise DoctorMissing
        if self.day.value() is None:
            raise DayMissing
        start_at = self.start_at
        if start_at is None:
            raise StartMissing
        return VisitForm(
            customer_id=customer_id,
            staff_id=None if self.extras.on_device else staff_id,
            start_at=start_at,
            minutes=self.minutes.value(),
            service_id=self.service.currentData(),
            chair_id=self.chair.currentData(),
            channel=Channel.of(self.channel.currentData()),
            note=self.note.text(),
            **self.extras.values(),
        )

    def show_visit(self, visit: VisitRow, doctor: str, chair: str, travel: int) -> None:
        """Fill in what a visit holds; ``doctor`` and ``chair`` by name, as they may be gone."""
        self.person.pick.set_value(visit.customer_id, visit.customer)
        _choose(self.service, visit.service_id, visit.service)
        _choose(self.doctor, visit.staff_id, doctor)
        _choose(self.chair, visit.chair_id, chair)
        _choose(self.channel, visit.channel, "")
        self.show_place(visit.start_at, visit.staff_id, visit.minutes)
        self._length_typed = True
        self.note.setText(visit.note)
        self.extras.show_form(
            address=visit.address, travel=travel, escort=visit.escort, sooner=visit.sooner
        )

    def show_service(self, service_id: int | None, chair_id: int | None = None) -> None:
        """Fill in what is wished, before doctor and time."""
        if service_id is not None:
            _choose(self.service, service_id, "")
        if chair_id is not None:
            _choose(self.chair, chair_id, "")

    def show_place(self, start_at: datetime | None, staff_id: int | None, minutes: int) -> None:
        """Fill in as far as known; 0 minutes: the service decides."""
        if staff_id is not None:
            _choose(self.doctor, staff_id, "")
        if start_at is not None:
            self.day.set_value(start_at.date())
            self.time.set_value(start_at.time())
        if minutes:
            self._length_typed = True
            self.minutes.setValue(minutes)

    def _build(self, form: Form) -> None:
        self.minutes.setRange(GRID, LONGEST)
        self.minutes.setSingleStep(GRID)
        self.minutes.setValue(USUAL)
        self.minutes.setSuffix(self.tr(" min"))
        form.add_field("customer_id", self.tr("&Customer"), self.person.pick)
        form.add_wide(self.person)
        form.add_field("service_id", self.tr("&Service"), self.service)
        form.add_field("staff_id", self.tr("&Doctor"), self.doctor)
        form.add_field("minutes", self.tr("&Length"), self.minutes)
        form.add_field("day", self.tr("Da&y"), DayRow(self.day, self._quick))
        form.add_field("start_at", self.tr("&Time"), self.time)
        form.add_field("chair_id", self.tr("C&hair"), self.chair)
        form.add_field("channel", self.tr("Ch&annel"), self.channel)
        form.add_field("note", self.tr("&Note"), self.note)
        self.extras.build()

    def _fill(self) -> None:
        words = self._context.words
        self.service.addItem("", None)
        for service in self._context.read(clinic.services):
            self.service.addItem(service.name, service.id)
            self._services[service.id] = service
        chairs = self._context.read(clinic.chairs)
        self.chair.addItem("", None)
        for chair in chairs:
            self.chair.addItem(chair.name, chair.id)
        for channel in Channel:
            self.channel.addItem(words.label(channel), channel)

    def settle_waiting(self, entry_id: int) -> None:
        """The visit is new: whoever waits for it is off the list with it, if that is wished.

        ``entry_id``: the entry that booking was asked for; 0: none.
        """
        self.waiting = WaitingTick(self._context, self._form)
        self.waiting.entry_id = entry_id
        self.waiting.build()
        self.show_waiting()

    def show_waiting(self) -> None:
        """Read afresh what the customer waits for."""
        if self.waiting is not None:
            self.waiting.show_person(self.person.pick.value(), self.service.currentData())

    def fill_doctors(self, names: dict[int, str]) -> None:
        self.doctor.addItem(self.tr("Any doctor"), None)
        for number, name in names.items():
            self.doctor.addItem(name, number)

    def _connect(self) -> None:
        self.service.currentIndexChanged.connect(self._on_service)
        self.doctor.currentIndexChanged.connect(self._on_doctor)
        self.chair.currentIndexChanged.connect(self.placed)
        self.person.pick.changed.connect(self._on_person)
        self.extras.changed.connect(self.placed)
        self.minutes.valueChanged.connect(self.placed)
        self.minutes.editingFinished.connect(self._on_length)
        self.day.changed.connect(self.placed)
        self.time.changed.connect(self.placed)
        self._quick.idClicked.connect(self._on_quick)

    @property
    def _service(self) -> ServiceRow | None:
        number: int | None = self.service.currentData()
        return self._services.get(number) if number is not None else None

    def _does(self, staff_id: int | None) -> bool:
        service = self._service
        mine = self._done.get(staff_id) if staff_id is not None else None
        return service is None or mine is None or service.id in mine

    @Slot()
    def _on_service(self) -> None:
        """The service brings its length, unless one was typed or drawn, its chair, and what
        else it needs.
        """
        service = self._service
        self.extras.show_service(service, self.person.pick.value())
        if self.waiting is not None:
            self.waiting.show_service(self.service.currentData())
        doctor = self._form.field("staff_id")
        if doctor is not None:
            doctor.show(shown=not self.extras.on_device)
        if service is not None and service.chair_id is not None:
            _choose(self.chair, service.chair_id, "")
        self._show_length()
        self.placed.emit()

    @Slot()
    def _on_doctor(self) -> None:
        self._show_length()
        self.placed.emit()

    def _show_length(self) -> None:
        """As long as the service takes this doctor; and whether they do it at all."""
        service, staff_id = self._service, self.staff_id
        if service is not None and not self._length_typed:
            own = self._done.get(staff_id or 0, {}).get(service.id)
            self.minutes.setValue(own or service.minutes)
        field = self._form.field("staff_id")
        if field is not None and not self.extras.on_device:
            text = self.tr("{doctor} usually does not do this.")
            said = text.format(doctor=self.doctor.currentText())
            field.set_hint("" if self._does(staff_id) else said)

    @Slot(object)
    def _on_person(self, customer_id: int | None) -> None:
        self.extras.show_customer(customer_id)
        self.show_waiting()
        self.placed.emit()

    @Slot()
    def _on_length(self) -> None:
        self._length_typed = True

    @Slot(int)
    def _on_quick(self, months: int) -> None:
        today = self._context.clock().date()
        day = add_months(today, months) if months else today.fromordinal(today.toordinal() + 7)
        self.day.set_value(day)
        self.day.setFocus()


def _choose(box: QComboBox, data: object, text: str) -> None:
    """Choose what has ``data``; what is no longer offered is added, by ``text``."""
    place = box.findData(data)
    if place < 0 and text:
        box.addItem(text, data)
        place = box.count() - 1
    box.setCurrentIndex(max(place, 0))
