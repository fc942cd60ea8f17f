"""Registers a customer, or edits one."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from clinic_desk.base.dates import age_on
from clinic_desk.base.errors import DeskError
from clinic_desk.desk.customers import queries, service
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.pinyin import reading
from clinic_desk.desk.customers.queries import CardRow, FoundRow, LikeRow
from clinic_desk.desk.customers.service import CustomerForm
from clinic_desk.desk.staff import queries as staff
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.customers.alert_dialog import ShortText
from clinic_desk.ui.customers.form_fields import BirthField, DocumentEdit, SexChoice
from clinic_desk.ui.customers.form_room import FormRoom
from clinic_desk.ui.customers.guardian import GuardianEdit
from clinic_desk.ui.customers.known import KnownNotice
from clinic_desk.ui.customers.person import said_age, said_phone, sees_phones, sex_and_age
from clinic_desk.ui.customers.phones_edit import PhonesEdit
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.form import FormField
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.routes import OpenCustomer
from clinic_desk.ui.kit.search_pick import Found

WIDTH = 660
PAUSE_MS = 250
ADULT = 18
"""Below, somebody answers for the customer."""
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


class CustomerDialog(FormDialog):
    """``registered`` carries the number of a new customer, whose card is then opened."""

    registered = Signal(int)

    def __init__(
        self,
        context: Context,
        customer_id: int | None = None,
        name: str = "",
        phone: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` and ``phone`` are what was typed in the search.

        Raises:
            LookupError: customer ``customer_id`` is gone.

        """
        super().__init__(parent, context.words)
        self._context = context
        self._today = context.clock().date()
        self._card = self._read(customer_id) if customer_id is not None else None
        self._said_by_id: tuple[date, Sex] | None = None
        self.setWindowTitle(
            self.tr("Edit {name}").format(name=self._card.name)
            if self._card
            else self.tr("New customer")
        )
        self.setMinimumWidth(theme.px(WIDTH))
        self._add_everyday()
        self._fold = self._add_fold()
        self._add_more()
        self._known = KnownNotice(context.words)
        self._room = FormRoom(self.form)
        self._room.below.addWidget(self._known)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        if self._card:
            self._fill(self._card)
        else:
            self._name.setText(name)
            self._phones.set_first(phone)
        self._follow()
        self._unfold(shown=self._card is not None and self._has_more(self._card))
        self._on_edited()

    def save(self) -> None:
        form = self._form()
        if self._card is None:
            number = self._context.do("Register customer", partial(service.register, form=form))
            self.registered.emit(number)
            self._context.routes.ask(OpenCustomer(number))
            return
        change = partial(
            service.edit, customer_id=self._card.id, form=form, version=self._card.version
        )
        self._context.do("Edit customer", change)

    def refuse(self, error: DeskError) -> None:
        if error.field in MORE:
            self._unfold(shown=True)
        super().refuse(error)

    def showEvent(self, event: QShowEvent) -> None:
        first = not self._seen
        super().showEvent(event)
        if first:
            self._room.fit()
            QWidget.setTabOrder(self._note, self._fold)
            QWidget.setTabOrder(self._fold, self._called)
            self._focus_first()

    def _focus_first(self) -> None:
        """On the first thing that is still to be typed."""
        for widget, filled in (
            (self._name, bool(self._name.text())),
            (self._sex, self._sex.value() is not Sex.UNKNOWN),
        ):
            if not filled:
                widget.setFocus()
                return
        self._name.setFocus()

    # fields

    def _add_everyday(self) -> None:
        context = self._context
        self._name = self.add_field("name", self.tr("&Name"), QLineEdit())
        self._sex = self.add_field("sex", self.tr("Se&x"), SexChoice(context.words))
        self._birth = self.add_field(
            "birth_date", self.tr("&Born"), BirthField(context.words, context.clock)
        )
        whole = sees_phones(context)
        self._phones = self.add_field(
            "phone", self.tr("&Phone"), PhonesEdit(context.words, whole=whole)
        )
        self._guardian = self.add_field("guardian", self.tr("&Guardian"), GuardianEdit(self._find))
        self._allergies = self.add_field("allergies", self.tr("&Allergies"), QLineEdit())
        self._allergies.setPlaceholderText(self.tr("Penicillin, latex…"))
        self._document = self.add_field(
            "id_number", self.tr("&ID document"), DocumentEdit(context.words)
        )
        self._note = self.add_field("note", self.tr("N&ote"), ShortText(2))

    def _add_fold(self) -> QPushButton:
        fold = button(self.tr("&More about this person"), kind="link", icon_name="chevron-right")
        fold.setObjectName("fold")
        fold.setCheckable(True)
        fold.toggled.connect(self._on_fold)
        return self.form.add_wide(fold)

    def _add_more(self) -> None:
        self._called = self.add_field("called", self.tr("Called"), QLineEdit())
        self._called.setPlaceholderText(self.tr("How to address her or him"))
        self._preferences = self.add_field("preferences", self.tr("Prefers"), QLineEdit())
        self._preferences.setPlaceholderText(self.tr("Times, doctor, language…"))
        self._source = self.add_field("source", self.tr("Source"), QComboBox())
        self._source.setEditable(True)
        self._source.addItems(["", *self._sources()])
        self._introducer = self.add_field("introducer", self.tr("Introduced by"), QLineEdit())
        self._doctor = self.add_field("first_doctor", self.tr("First doctor"), QComboBox())
        self._doctor.addItem("", None)
        for one in self._context.read(staff.providers):
            self._doctor.addItem(one.name, one.id)
        self._address = self.add_field("address", self.tr("Address"), QLineEdit())
        self._email = self.add_field("email", self.tr("E-mail"), QLineEdit())
        self._occupation = self.add_field("occupation", self.tr("Occupation"), QLineEdit())
        self._number = self.add_field("number", self.tr("Number"), QLineEdit())
        self._number.setPlaceholderText(self.tr("Empty: the next one"))

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

    # what is there

    def _read(self, customer_id: int) -> CardRow:
        today = self._today
        found = self._context.read(lambda session: queries.card(session, customer_id, today))
        if found is None:
            raise LookupError(customer_id)
        return found

    def _fill(self, card: CardRow) -> None:
        self._name.setText(card.name)
        self._sex.set_value(card.sex)
        self._birth.set_value(card.birth_date)
        self._phones.show_phones(card.phones)
        guardian = next((one for one in card.family if one.id == card.guardian_id), None)
        self._guardian.set_guardian(
            card.guardian_id, guardian.name if guardian else card.guardian_name
        )
        self._allergies.setText(card.allergies)
        self._document.show_document(card.id_kind, card.id_number or "")
        self._note.setPlainText(card.note)
        self._called.setText(card.called)
        self._preferences.setText(card.preferences)
        self._source.setEditText(card.source)
        self._introducer.setText(card.introducer)
        self._show_doctor(card.first_doctor_id)
        self._address.setText(card.address)
        self._email.setText(card.email)
        self._occupation.setText(card.occupation)
        self._number.setText(card.number)

    def _show_doctor(self, number: int | None) -> None:
        """A doctor who has left is kept by name."""
        place = self._doctor.findData(number)
        if place < 0:
            everybody = self._context.read(staff.staff)
            name = next((one.name for one in everybody if one.id == number), "")
            self._doctor.addItem(name, number)
            place = self._doctor.count() - 1
        self._doctor.setCurrentIndex(place)

    def _has_more(self, card: CardRow) -> bool:
        plain = (card.called, card.preferences, card.source, card.introducer, card.address)
        return any((*plain, card.email, card.occupation, card.first_doctor_id))

    def _form(self) -> CustomerForm:
        """What is typed, as the desk takes it.

        Raises:
            DeskError: a phone or a document cannot be read.

        """
        kind, _ = self._document.value()
        document = self._document.cleaned()
        guardian_id, guardian_name = self._guardian.value()
        return CustomerForm(
            name=self._name.text(),
            sex=self._sex.value(),
            birth_date=self._birth.value(),
            phones=self._phones.phones(),
            number=self._number.text(),
            id_kind=kind if document else None,
            id_number=document,
            email=self._email.text(),
            address=self._address.text(),
            occupation=self._occupation.text(),
            source=self._source.currentText(),
            introducer=self._introducer.text(),
            called=self._called.text(),
            preferences=self._preferences.text(),
            allergies=self._allergies.text(),
            note=self._note.toPlainText(),
            guardian_id=guardian_id,
            guardian_name=guardian_name,
            first_doctor_id=self._doctor.currentData(),
        )

    # while typing

    def _follow(self) -> None:
        self.form.edited.connect(self._on_edited)
        self._pause.timeout.connect(self._on_pause)
        self._known.open_asked.connect(self._on_open)

    @Slot()
    def _on_edited(self) -> None:
        self._say_name()
        self._take_from_id()
        self._say_birth()
        self._show_guardian()
        self._pause.start()

    def _say_name(self) -> None:
        read = reading(self._name.text())
        self._hint("name", f"{read.full} · {read.initials}" if read.full else "")

    def _take_from_id(self) -> None:
        """A whole resident number fills what is empty; what differs is said and left."""
        read = self._document.resident()
        if read is None:
            self._said_by_id = None
            self._hint("id_number", *self._document.progress())
            return
        said = (read.birth, read.sex)
        if said != self._said_by_id:
            self._said_by_id = said
            if not self._birth.text().strip():
                self._birth.set_value(read.birth)
            if self._sex.value() is Sex.UNKNOWN:
                self._sex.set_value(read.sex)
        sex = self.words.label(read.sex)
        if self._birth.value() == read.birth and self._sex.value() is read.sex:
            words, tone = self.tr("The number is right: {sex}, born {day}"), "good"
        else:
            words, tone = self.tr("The number says: {sex}, born {day}. Look again."), "warn"
        self._hint("id_number", words.format(sex=sex, day=read.birth.isoformat()), tone)

    def _say_birth(self) -> None:
        birth = self._birth.value()
        said = said_age(self.words, birth, self._today)
        if birth and self._birth.approximate():
            said = self.tr("{age}, kept as {day}").format(age=said, day=birth.isoformat())
        self._hint("birth_date", said)

    def _show_guardian(self) -> None:
        birth = self._birth.value()
        minor = birth is not None and age_on(birth, self._today) < ADULT
        field = self.form.field("guardian")
        if field is not None:
            field.show(shown=minor or self._guardian.value() != (None, ""))

    def _hint(self, name: str, text: str, tone: str = "muted") -> None:
        """A word under a field, unless a refusal stands there."""
        field: FormField | None = self.form.field(name)
        if field is None or field.refusal:
            return
        if field.below.text() == text and field.below.property("tone") == tone:
            return
        field.below.setText(text)
        field.below.setVisible(bool(text))
        theme.restyle(field.below, tone=tone)

    @Slot()
    def _on_pause(self) -> None:
        """Who may be registered already, and who else has this phone."""
        likes, family = self._context.read(self._look)
        alike = {like.customer.id for like in likes}
        others = [one for one in family if one.id not in alike]
        grown = [
            one
            for one in family
            if one.birth_date is None or age_on(one.birth_date, self._today) >= ADULT
        ]
        self._guardian.offer(grown)
        own = {one.id for one in self._card.family} if self._card else set[int]()
        strangers = [one for one in others if one.id not in own]
        if self._known.show_known(likes, strangers, self._today):
            self._room.fit()

    def _look(self, session: Any) -> tuple[list[LikeRow], list[FoundRow]]:
        numbers = self._phones.numbers()
        besides = self._card.id if self._card else None
        likes = queries.similar(
            session,
            name=self._name.text(),
            phones=numbers,
            birth_date=self._birth.value(),
            id_number=self._document.value()[1],
            besides=besides,
        )
        family: dict[int, FoundRow] = {}
        for number in numbers:
            for one in queries.search(session, number):
                if one.phone == number and one.id != besides:
                    family.setdefault(one.id, one)
        return likes, list(family.values())

    def _find(self, typed: str) -> list[Found]:
        whole = may(self._context.desk.actor, Right.SEE_PHONES)
        besides = self._card.id if self._card else None
        rows = self._context.read(lambda session: queries.search(session, typed, limit=20))
        return [
            Found(row.id, row.name, f"{self._about(row)}  {said_phone(row.phone, whole=whole)}")
            for row in rows
            if row.id != besides
        ]

    def _about(self, row: FoundRow) -> str:
        return sex_and_age(self.words, row.sex, row.birth_date, self._today)

    @Slot(int)
    def _on_open(self, number: int) -> None:
        """The card of somebody else: a new form has then no purpose, one that edits stays."""
        self._context.routes.ask(OpenCustomer(number))
        if self._card is None:
            self.done(self.DialogCode.Rejected)

    # the fold

    def _unfold(self, *, shown: bool) -> None:
        self._fold.setChecked(shown)
        self._on_fold(shown)

    @Slot(bool)
    def _on_fold(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal's value
        self._fold.setIcon(icon("chevron-down" if shown else "chevron-right", "accent"))
        for name in MORE:
            if field := self.form.field(name):
                field.show(shown=shown)
        if self.isVisible():
            self._room.fit()
