"""The fields of a visit, in the order in which they are asked on the phone."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import Channel
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.appointments.booking.person_line import PersonLine
from clinic_desk.ui.kit.buttons import button
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

    def visit_form(self) -> VisitForm:
        """What is in the fields.

        Raises:
            WhoMissing, DoctorMissing, DayMissing, StartMissing: as named.

        """
        customer_id, staff_id = self.person.pick.value(), self.staff_id
        if customer_id is None:
            raise WhoMissing
        if staff_id is None:
            raise DoctorMissing
        if self.day.value() is None:
            raise DayMissing
        start_at = self.start_at
        if start_at is None:
            raise StartMissing
        return VisitForm(
            customer_id=customer_id,
            staff_id=staff_id,
            start_at=start_at,
            minutes=self.minutes.value(),
            service_id=self.service.currentData(),
            chair_id=self.chair.currentData(),
            channel=Channel.of(self.channel.currentData()),
            note=self.note.text(),
        )

    def show_visit(self, visit: VisitRow, doctor: str) -> None:
        self.person.pick.set_value(visit.customer_id, visit.customer)
        _choose(self.service, visit.service_id, visit.service)
        _choose(self.doctor, visit.staff_id, doctor)
        _choose(self.chair, visit.chair_id, "")
        _choose(self.channel, visit.channel, "")
        self.show_place(visit.start_at, visit.staff_id, visit.minutes)
        self._length_typed = True
        self.note.setText(visit.note)

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
        form.add_field("channel", self.tr("C&hannel"), self.channel)
        form.add_field("note", self.tr("&Note"), self.note)

    def _fill(self) -> None:
        words = self._context.words
        self.service.addItem("", None)
        for service in self._context.read(clinic.services):
            self.service.addItem(service.name, service.id)
            place = self.service.count() - 1
            self.service.setItemData(place, service.minutes, MINUTES)
        chairs = self._context.read(clinic.chairs)
        self.chair.addItem("", None)
        for chair in chairs:
            self.chair.addItem(chair.name, chair.id)
        for channel in Channel:
            self.channel.addItem(words.label(channel), channel)

    def fill_doctors(self, names: dict[int, str]) -> None:
        self.doctor.addItem(self.tr("Any doctor"), None)
        for number, name in names.items():
            self.doctor.addItem(name, number)

    def _connect(self) -> None:
        self.service.currentIndexChanged.connect(self._on_service)
        self.doctor.currentIndexChanged.connect(self.placed)
        self.minutes.valueChanged.connect(self.placed)
        self.minutes.editingFinished.connect(self._on_length)
        self.day.changed.connect(self.placed)
        self.time.changed.connect(self.placed)
        self._quick.idClicked.connect(self._on_quick)

    @Slot()
    def _on_service(self) -> None:
        """The service brings its length, unless one was typed or drawn."""
        minutes = self.service.currentData(MINUTES)
        if minutes and not self._length_typed:
            self.minutes.setValue(int(minutes))

    @Slot()
    def _on_length(self) -> None:
        self._length_typed = True

    @Slot(int)
    def _on_quick(self, months: int) -> None:
        today = self._context.clock().date()
        day = add_months(today, months) if months else today.fromordinal(today.toordinal() + 7)
        self.day.set_value(day)
        self.day.setFocus()


class DayRow(QWidget):
    """The day, and the days people ask for: in a week, in one, three, six, twelve months.

    The quick ones are for the mouse; typed they are +7, +1m and so on.
    """

    changed = Signal(object)

    def __init__(self, day: DayField, quick: QButtonGroup) -> None:
        super().__init__()
        self._day = day
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(day, 1)
        for months, text, typed in (
            (0, self.tr("7 d"), "+7"),
            (1, self.tr("1 m"), "+1m"),
            (3, self.tr("3 m"), "+3m"),
            (6, self.tr("6 m"), "+6m"),
            (12, self.tr("1 y"), "+1y"),
        ):
            made = button(text, kind="link", tip=typed)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            quick.addButton(made, months)
            layout.addWidget(made)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(day)
        day.changed.connect(self.changed)

    def value(self) -> date | None:
        return self._day.value()

    def problem(self) -> str:
        return self._day.problem()


MINUTES = 0x0101
"""Qt.UserRole + 1: a service's length beside its number."""


def _choose(box: QComboBox, data: object, text: str) -> None:
    """Choose what has ``data``; what is no longer offered is added, by ``text``."""
    place = box.findData(data)
    if place < 0 and text:
        box.addItem(text, data)
        place = box.count() - 1
    box.setCurrentIndex(max(place, 0))
