"""Putting somebody on the wait list, or changing what they wait for."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.appointments.slots import ANY, GRID
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.staff.queries import providers, services_of
from clinic_desk.desk.waitlist.first_free import first_free
from clinic_desk.desk.waitlist.forms import WaitForm
from clinic_desk.desk.waitlist.queries import WaitRow
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.desk.waitlist.refusals import CustomerMissing
from clinic_desk.desk.waitlist.service import add_entry, change_entry
from clinic_desk.desk.waitlist.taking import book_and_wait
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.appointments.booking.person_line import PersonLine
from clinic_desk.ui.appointments.waiting_list.wish_row import WishRow
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField, Spin
from clinic_desk.ui.kit.labels import text_label

ADD = QT_TRANSLATE_NOOP("Action", "Add to the wait list")
CHANGE = QT_TRANSLATE_NOOP("Action", "Change on the wait list")
BOOK_AND_WAIT = QT_TRANSLATE_NOOP("Action", "Book, and wait for an earlier time")
LONGEST, USUAL = 720, 30
WIDE = 560


class NothingFree(DeskError):
    field = "book_now"
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Nothing of this length is free for half a year. Save without booking."
    )


class WaitDialog(FormDialog):
    saved = Signal(int)
    """The entry's id."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        row: WaitRow | None = None,
        *,
        customer_id: int | None = None,
        visit: VisitRow | None = None,
    ) -> None:
        """Change ``row``; or put ``customer_id`` on the list, or who has ``visit``: the one
        to come is then waited to be earlier, a broken one to be made good.
        """
        super().__init__(parent, context.words)
        self.setWindowTitle(
            self.tr("Change on the wait list") if row else self.tr("Add to the wait list")
        )
        self.setMinimumWidth(theme.px(WIDE))
        self._context = context
        self._row = row
        self._appointment_id = visit.id if visit else row.appointment_id if row else None
        self._length_typed = row is not None or visit is not None
        self._free: Free | None = None
        self._saved: int | None = None
        self._services = {one.id: one for one in context.read(clinic.services)}
        self._does = context.read(services_of)
        self._lay_out()
        self._fill_boxes()
        if row is not None:
            self._show(row.form, row.customer, row.service, row.doctor)
        elif visit is not None:
            self._show(_shape(visit), visit.customer, visit.service, "")
        elif customer_id is not None:
            self.person.show_customer(customer_id)
        self._connect_parts()
        self._look()

    def save(self) -> None:
        """Add or change the entry, and book what is free first if that is wished.

        Raises:
            CustomerMissing, NothingFree, DeskError: refused.

        """
        form, row, override = self._form(), self._row, self.override or ""
        if row is not None:
            self._context.do(
                CHANGE, lambda act: change_entry(act, row.id, form, version=row.version)
            )
            self._saved = row.id
        elif self._books():
            visit = self._first_visit(form)
            self._saved = self._context.do(
                BOOK_AND_WAIT, lambda act: book_and_wait(act, form, visit, override=override)
            )
        else:
            self._saved = self._context.do(ADD, lambda act: add_entry(act, form))

    def override_label(self, error: DeskError) -> str | None:
        return self.tr("&Why all the same") if isinstance(error, Overridable) else None

    def _form(self) -> WaitForm:
        customer_id = self.person.pick.value()
        if customer_id is None:
            raise CustomerMissing
        return WaitForm(
            customer_id=customer_id,
            minutes=self.minutes.value(),
            reason=WaitReason.of(self.reason.currentData()),
            service_id=self.service.currentData(),
            staff_id=self.doctor.currentData(),
            wish=self.wish.value(),
            first_day=self.first_day.value(),
            last_day=self.last_day.value(),
            urgent=self.urgent.isChecked(),
            note=self.note.text(),
            appointment_id=self._appointment_id,
        )

    def _first_visit(self, form: WaitForm) -> VisitForm:
        free = self._free
        if free is None:
            raise NothingFree
        return VisitForm(
            form.customer_id,
            free.staff_id,
            free.at,
            form.minutes,
            form.service_id,
            note=form.note,
        )

    def _books(self) -> bool:
        return not self.book_now.isHidden() and self.book_now.isChecked()

    # building

    def _lay_out(self) -> None:
        words, clock = self._context.words, self._context.clock
        self.person = PersonLine(self._context)
        self.reason, self.service, self.doctor = QComboBox(), LettersBox(), LettersBox()
        self.minutes = Spin()
        self.minutes.setRange(GRID, LONGEST)
        self.minutes.setSingleStep(GRID)
        self.minutes.setValue(USUAL)
        self.minutes.setSuffix(self.tr(" min"))
        self.wish = WishRow(words)
        self.first_day, self.last_day = DayField(words, clock=clock), DayField(words, clock=clock)
        self.urgent = QCheckBox(self.tr("&Urgent: asked first"))
        self.note = QLineEdit()
        self.book_now = QCheckBox(self.tr("Boo&k the first free time now, wait for an earlier one"))
        self.offered = text_label(tone="info", size="small", wrap=True)
        self.add_field("customer_id", self.tr("&Customer"), self.person.pick)
        self.form.add_wide(self.person)
        self.add_field("reason", self.tr("&Reason"), self.reason)
        self.add_field("service_id", self.tr("S&ervice"), self.service)
        self.add_field("minutes", self.tr("&Length"), self.minutes)
        self.add_field("staff_id", self.tr("&Doctor"), self.doctor)
        self.add_field("wish", self.tr("When it su&its"), self.wish)
        self.add_field("first_day", self.tr("Not &before"), self.first_day)
        self.add_field("last_day", self.tr("Not a&fter"), self.last_day)
        self.add_field("urgent", "", self.urgent)
        self.add_field("note", self.tr("&Note"), self.note)
        self.add_field("book_now", "", self.book_now)
        self.form.add_wide(self.offered)

    def _fill_boxes(self) -> None:
        words = self._context.words
        for reason in WaitReason:
            self.reason.addItem(words.label(reason), reason)
        self.service.addItem("", None)
        for service in self._services.values():
            self.service.addItem(service.name, service.id)
        self.doctor.addItem(self.tr("Any doctor"), None)
        for doctor in self._context.read(providers):
            self.doctor.addItem(doctor.name, doctor.id)

    def _show(self, form: WaitForm, customer: str, service: str, doctor: str) -> None:
        self.person.pick.set_value(form.customer_id, customer)
        _choose(self.reason, form.reason, "")
        _choose(self.service, form.service_id, service)
        _choose(self.doctor, form.staff_id, doctor)
        self.minutes.setValue(form.minutes)
        self.wish.set_value(form.wish)
        if form.first_day is not None:
            self.first_day.set_value(form.first_day)
        if form.last_day is not None:
            self.last_day.set_value(form.last_day)
        self.urgent.setChecked(form.urgent)
        self.note.setText(form.note)

    def _connect_parts(self) -> None:
        self.service.currentIndexChanged.connect(self._on_service)
        self.doctor.currentIndexChanged.connect(self._on_doctor)
        self.minutes.editingFinished.connect(self._on_length)
        self.book_now.toggled.connect(self._on_book_now)
        for changed in (
            self.minutes.valueChanged,
            self.person.pick.changed,
        ):
            changed.connect(self._look)
        self._context.bulletin.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)

    # what is free first

    @Slot()
    def _look(self) -> None:
        """Say which time is free first, where that is asked for."""
        service = self._services.get(self.service.currentData())
        at_clinic = service is None or service.place is ServicePlace.CLINIC
        new = self._row is None and self._appointment_id is None
        self.book_now.setVisible(new and at_clinic)
        self.offered.setVisible(self._books())
        if not self._books():
            return
        form = WaitForm(
            self.person.pick.value() or 0,
            self.minutes.value(),
            service_id=self.service.currentData(),
            staff_id=self.doctor.currentData(),
            wish=ANY,
        )
        now = self._context.clock()
        self._free = self._context.read(lambda session: first_free(session, form, now))
        self.offered.setText(self._said(self._free, now))

    def _said(self, free: Free | None, now: datetime) -> str:
        if free is None:
            return self.tr("Nothing of this length is free for half a year.")
        place = self.doctor.findData(free.staff_id)
        when = say_moment(self.words, free.at, now.date())
        return f"{when}  {self.doctor.itemText(place)}"

    @Slot(bool)
    def _on_book_now(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if on:
            _choose(self.reason, WaitReason.SOONER, "")
        self._look()
        self.grow()

    @Slot()
    def _on_service(self) -> None:
        """The service brings its length, as the doctor does it, unless one was typed."""
        service = self._services.get(self.service.currentData())
        if service is not None and not self._length_typed:
            does = self._does.get(self.doctor.currentData() or 0, {})
            self.minutes.setValue(does.get(service.id) or service.minutes)
        self._look()

    @Slot()
    def _on_doctor(self) -> None:
        """An entry that is changed keeps the length it has."""
        if self._row is None:
            self._on_service()
        else:
            self._look()

    @Slot()
    def _on_length(self) -> None:
        self._length_typed = True

    @Slot(object)
    def _on_changed(self, action: object) -> None:
        tables: frozenset[str] = getattr(action, "tables", frozenset())
        if "customer" in tables:
            self.person.look_again()
        if "appointment" in tables:
            self._look()

    @Slot()
    def _on_accepted(self) -> None:
        if self._saved is not None:
            self.saved.emit(self._saved)


def _shape(visit: VisitRow) -> WaitForm:
    """What the visit was or is, waited for."""
    return WaitForm(
        visit.customer_id,
        visit.minutes,
        WaitReason.SOONER if visit.status.expected else WaitReason.BROKEN,
        visit.service_id,
        visit.staff_id,
        note=visit.note,
        appointment_id=visit.id,
    )


def _choose(box: QComboBox, data: object, text: str) -> None:
    """Choose what has ``data``; what is no longer offered is added, by ``text``."""
    place = box.findData(data)
    if place < 0 and text:
        box.addItem(text, data)
        place = box.count() - 1
    box.setCurrentIndex(max(place, 0))
