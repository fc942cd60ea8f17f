"""What holds for everybody on a roster: firm, service, doctors, start, length, channel."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.batch import BatchForm
from clinic_desk.desk.appointments.records import Channel
from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.staff.queries import providers
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import DayField, Spin, TimeField
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.toggle import Toggle

LONGEST, USUAL = 720, 30
PASTE = 92
"""Pixels: a few lines are seen, the table below shows all."""


class FirstStartMissing(DeskError):
    field = "start_at"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the day and the time of the first visit.")


class BatchFields(QObject):
    """Builds itself into a form."""

    pasted = Signal()
    """Who comes has changed."""
    changed = Signal()
    """What holds for everybody has."""

    def __init__(
        self, context: Context, form: Form, start_at: datetime, staff_id: int | None
    ) -> None:
        super().__init__(form)
        self._context = context
        self._services = {one.id: one for one in context.read(clinic.services)}
        self.people = QPlainTextEdit()
        self.firm = QLineEdit()
        self.service = LettersBox()
        self.doctors = DoctorsRow(context, staff_id)
        self.start = StartRow(context, start_at)
        self.channel = QComboBox()
        self._build(form)
        self._connect()

    def batch_form(self) -> BatchForm:
        """What is in the fields.

        Raises:
            FirstStartMissing: day or time is missing.

        """
        start_at = self.start.at
        if start_at is None:
            raise FirstStartMissing
        return BatchForm(
            self.doctors.value(),
            start_at,
            self.start.minutes.value(),
            service_id=self.service.currentData(),
            channel=Channel.of(self.channel.currentData()),
            firm=self.firm.text(),
        )

    def _build(self, form: Form) -> None:
        words = self._context.words
        self.people.setTabChangesFocus(True)
        self.people.setMinimumHeight(theme.px(PASTE))
        self.people.setPlaceholderText(
            self.tr("Paste the roster: a person a line, name and phone, minutes if they differ.")
        )
        self.service.addItem("", None)
        for service in self._services.values():
            self.service.addItem(service.name, service.id)
        for channel in Channel:
            self.channel.addItem(words.label(channel), channel)
        self.channel.setCurrentIndex(self.channel.findData(Channel.PHONE))
        form.add_field("firm", self.tr("&Firm"), self.firm)
        form.add_field("service_id", self.tr("&Service"), self.service)
        form.add_field("staff_ids", self.tr("Doct&ors"), self.doctors)
        form.add_field("start_at", self.tr("Fro&m"), self.start)
        form.add_field("channel", self.tr("C&hannel"), self.channel)

    def _connect(self) -> None:
        self.people.textChanged.connect(self.pasted)
        self.service.currentIndexChanged.connect(self._on_service)
        for field in (self.doctors, self.start):
            field.changed.connect(self.changed)

    @Slot()
    def _on_service(self) -> None:
        """The service brings its length."""
        service = self._services.get(self.service.currentData())
        if service is not None:
            self.start.minutes.setValue(service.minutes)
        self.changed.emit()


class DoctorsRow(QWidget):
    """One or several take the people in turn."""

    changed = Signal(object)

    def __init__(self, context: Context, staff_id: int | None) -> None:
        super().__init__()
        doctors = context.read(providers)
        self.names = {one.id: one.name for one in doctors}
        self.toggles = {one.id: Toggle(one.name, one.name) for one in doctors}
        first = staff_id if staff_id in self.toggles else next(iter(self.toggles), None)
        layout = FlowLayout(self, gap=4)
        for number, toggle in self.toggles.items():
            toggle.setChecked(number == first)
            toggle.setMinimumWidth(theme.px(64))
            toggle.toggled.connect(self._on_toggled)
            layout.addWidget(toggle)
        if first is not None:
            self.setFocusProxy(self.toggles[first])

    def value(self) -> tuple[int, ...]:
        return tuple(number for number, one in self.toggles.items() if one.isChecked())

    @Slot()
    def _on_toggled(self) -> None:
        self.changed.emit(self.value())


class StartRow(QWidget):
    """The day and time of the first, and how long each takes."""

    changed = Signal(object)

    def __init__(self, context: Context, start_at: datetime) -> None:
        super().__init__()
        self.day = DayField(context.words, clock=context.clock)
        self.time = TimeField()
        self.minutes = Spin()
        self.day.set_value(start_at.date())
        self.time.set_value(start_at.time())
        self.minutes.setRange(GRID, LONGEST)
        self.minutes.setSingleStep(GRID)
        self.minutes.setValue(USUAL)
        self.minutes.setSuffix(self.tr(" min"))
        self.day.setAccessibleName(self.tr("Day"))
        self.time.setAccessibleName(self.tr("Time"))
        self.minutes.setAccessibleName(self.tr("Minutes each"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.day.setFixedWidth(theme.px(176))
        self.time.setFixedWidth(theme.px(88))
        self.minutes.setFixedWidth(theme.px(108))
        each = QLabel(self.tr("each"))
        each.setProperty("kind", "field")
        for part in (self.day, self.time, each, self.minutes):
            row.addWidget(part)
        row.addStretch(1)
        self.setFocusProxy(self.day)
        self.day.changed.connect(self._on_edited)
        self.time.changed.connect(self._on_edited)
        self.minutes.valueChanged.connect(self._on_edited)

    @property
    def at(self) -> datetime | None:
        day, time = self.day.value(), self.time.value()
        return datetime.combine(day, time) if day and time else None

    def value(self) -> tuple[datetime | None, int]:
        return self.at, self.minutes.value()

    def problem(self) -> str:
        return self.day.problem() or self.time.problem()

    @Slot()
    def _on_edited(self) -> None:
        self.changed.emit(self.value())
