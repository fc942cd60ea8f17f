"""The fields of the customer form: the everyday ones first, the rest under a fold."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from clinic_desk.desk.arrivals.limits import limits
from clinic_desk.desk.customers.queries import CardRow
from clinic_desk.desk.customers.service import CustomerForm
from clinic_desk.desk.staff import queries as staff
from clinic_desk.ui.customers.form_fields import BirthField, DocumentEdit, SexChoice
from clinic_desk.ui.customers.guardian import GuardianEdit
from clinic_desk.ui.customers.person import sees_phones
from clinic_desk.ui.customers.phones_edit import PhonesEdit
from clinic_desk.ui.customers.priority_field import PriorityToggles
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.search_pick import Find
from clinic_desk.ui.kit.short_text import ShortText

MORE = (
    "called",
    "preferences",
    "source",
    "introducer",
    "first_doctor",
    "address",
    "email",
    "occupation",
    "number",
)


class CustomerFields(QObject):
    """The controls in ``form``; what they hold, shown and read."""

    def __init__(
        self, form: Form, context: Context, find: Find, fitted: Callable[[], None]
    ) -> None:
        """``find`` looks for guardians; ``fitted`` is called when the fold opens or closes."""
        super().__init__(form)
        self._context, self._form, self._fitted = context, form, fitted
        self._add_everyday(find)
        self.fold = self._add_fold()
        self._add_more()
        self.unfold(shown=False)

    def fill(self, card: CardRow) -> None:
        """Show what is stored."""
        self.name.setText(card.name)
        self.sex.set_value(card.sex)
        self.birth.set_value(card.birth_date)
        self.phones.show_phones(card.phones)
        guardian = next((one for one in card.family if one.id == card.guardian_id), None)
        self.guardian.set_guardian(
            card.guardian_id, guardian.name if guardian else card.guardian_name
        )
        self.allergies.setText(card.allergies)
        self.document.show_document(card.id_kind, card.id_number or "")
        self.note.setPlainText(card.note)
        self.priorities.set_kept(card.priorities)
        self.called.setText(card.called)
        self.preferences.setText(card.preferences)
        self.source.setEditText(card.source)
        self.introducer.setText(card.introducer)
        self._show_doctor(card.first_doctor_id)
        self.address.setText(card.address)
        self.email.setText(card.email)
        self.occupation.setText(card.occupation)
        self.number.setText(card.number)
        plain = (card.called, card.preferences, card.source, card.introducer, card.address)
        self.unfold(shown=any((*plain, card.email, card.occupation, card.first_doctor_id)))

    def read(self) -> CustomerForm:
        """What is typed, as the desk takes it.

        Raises:
            DeskError: a phone or a document cannot be read.

        """
        document = self.document.cleaned()
        kind, _ = self.document.value()
        guardian_id, guardian_name = self.guardian.value()
        return CustomerForm(
            name=self.name.text(),
            sex=self.sex.value(),
            birth_date=self.birth.value(),
            phones=self.phones.phones(),
            number=self.number.text(),
            id_kind=kind if document else None,
            id_number=document,
            email=self.email.text(),
            address=self.address.text(),
            occupation=self.occupation.text(),
            source=self.source.currentText(),
            introducer=self.introducer.text(),
            called=self.called.text(),
            preferences=self.preferences.text(),
            allergies=self.allergies.text(),
            note=self.note.toPlainText(),
            guardian_id=guardian_id,
            guardian_name=guardian_name,
            first_doctor_id=self.doctor.currentData(),
            priorities=self.priorities.value(),
        )

    def unfold(self, *, shown: bool) -> None:
        self.fold.setChecked(shown)
        self._on_fold(shown)

    def _add_everyday(self, find: Find) -> None:
        words, clock = self._context.words, self._context.clock
        add = self._form.add_field
        self.name = add("name", self.tr("Full &name"), QLineEdit())
        self.sex = add("sex", self.tr("Se&x"), SexChoice(words))
        self.birth = add("birth_date", self.tr("&Born"), BirthField(words, clock))
        phones = PhonesEdit(words, whole=sees_phones(self._context))
        self.phones = add("phone", self.tr("&Phone"), phones)
        self.guardian = add("guardian", self.tr("&Guardian"), GuardianEdit(find))
        self.allergies = add("allergies", self.tr("&Allergies"), QLineEdit())
        self.allergies.setPlaceholderText(self.tr("Penicillin, latex…"))
        elderly = self._context.read(limits).elderly_from
        toggles = PriorityToggles(words, clock, elderly)
        self.priorities = add("priorities", self.tr("Prio&rity"), toggles)
        self.birth.changed.connect(self.priorities.show_age)
        self.document = add("id_number", self.tr("&ID document"), DocumentEdit(words))
        self.note = add("note", self.tr("N&ote"), ShortText(2))

    def _add_fold(self) -> QPushButton:
        fold = button(self.tr("&More about this person"), kind="link", icon_name="chevron-right")
        fold.setObjectName("fold")
        fold.setCheckable(True)
        fold.toggled.connect(self._on_fold)
        return self._form.add_wide(fold)

    def _add_more(self) -> None:
        add = self._form.add_field
        self.called = add("called", self.tr("Called"), QLineEdit())
        self.called.setPlaceholderText(self.tr("How to address her or him"))
        self.preferences = add("preferences", self.tr("Prefers"), QLineEdit())
        self.preferences.setPlaceholderText(self.tr("Times, doctor, language…"))
        self.source = add("source", self.tr("Source"), QComboBox())
        self.source.setEditable(True)
        self.source.addItems(["", *self._sources()])
        self.introducer = add("introducer", self.tr("Introduced by"), QLineEdit())
        self.doctor = add("first_doctor", self.tr("First doctor"), QComboBox())
        self.doctor.addItem("", None)
        for one in self._context.read(staff.providers):
            self.doctor.addItem(one.name, one.id)
        self.address = add("address", self.tr("Address"), QLineEdit())
        self.email = add("email", self.tr("E-mail"), QLineEdit())
        self.occupation = add("occupation", self.tr("Occupation"), QLineEdit())
        self.number = add("number", self.tr("Number"), QLineEdit())
        self.number.setPlaceholderText(self.tr("Empty: the next one"))

    def _sources(self) -> list[str]:
        return [
            self.tr("Recommended by a customer"),
            self.tr("Passing by"),
            self.tr("Lives or works nearby"),
            self.tr("WeChat"),
            self.tr("Short videos"),
            self.tr("Review platform"),
            self.tr("Search on the internet"),
            self.tr("Employer or school"),
        ]

    def _show_doctor(self, number: int | None) -> None:
        """A doctor who has left is kept by name."""
        place = self.doctor.findData(number)
        if place < 0:
            everybody = self._context.read(staff.staff)
            name = next((one.name for one in everybody if one.id == number), "")
            self.doctor.addItem(name, number)
            place = self.doctor.count() - 1
        self.doctor.setCurrentIndex(place)

    @Slot(bool)
    def _on_fold(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal's value
        self.fold.setIcon(icon("chevron-down" if shown else "chevron-right", "accent"))
        for name in MORE:
            if field := self._form.field(name):
                field.show(shown=shown)
        self._fitted()
