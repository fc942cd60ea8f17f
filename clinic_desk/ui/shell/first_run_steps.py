"""The steps that are forms: language, clinic, owner, customers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.fields import PhoneField
from clinic_desk.ui.kit.pins import PinField, same_pin
from clinic_desk.ui.shell.choice_cards import Choice, ChoiceCards
from clinic_desk.ui.shell.first_run_form import DEMO, EMPTY, IMPORT, FirstRunForm
from clinic_desk.ui.shell.first_run_step import Step
from clinic_desk.ui.shell.user_menu import LANGUAGE_NAMES


class LanguageStep(Step):
    """Switches at once. From here one may also bring an old clinic, or only look around."""

    language_chosen = Signal(str)
    restore_asked = Signal()
    demo_asked = Signal()

    def __init__(self, held: FirstRunForm, words: Catalogue) -> None:
        super().__init__(held, words)
        self.title = self.tr("Language")
        self.explanation = self.tr("You can change it at any time; papers may be in another.")
        self.cards = ChoiceCards([Choice(one, name) for one, name in LANGUAGE_NAMES.items()])
        self.cards.setAccessibleName(self.tr("Language"))
        self.cards.set_value(held.language)
        self.cards.changed.connect(self.language_chosen)
        self.restore = button(self.tr("Restore a back-up instead…"), kind="link")
        self.demo = button(self.tr("Look at the demo clinic first"), kind="link")
        self.restore.clicked.connect(self.restore_asked)
        self.demo.clicked.connect(self.demo_asked)
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addWidget(self.demo)
        row.addStretch(1)
        self.column.addWidget(self.cards)
        self.column.addLayout(row)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.last = self.cards

    def first(self) -> QWidget:
        return self.cards


class ClinicStep(Step):
    """Its name as it stands on papers, what kind it is, where it is."""

    def __init__(self, held: FirstRunForm, words: Catalogue) -> None:
        super().__init__(held, words)
        self.title = self.tr("Your clinic")
        self.explanation = self.tr("As it shall stand on statements and other papers.")
        fields = self.fields
        self._name = fields.add_field("name", self.tr("Clinic &name"), QLineEdit(held.name))
        self._kind = fields.add_field("kind", self.tr("&Kind"), ChoiceCards(self._kinds()))
        self._phone = fields.add_field("phone", self.tr("&Phone"), PhoneField())
        self._address = fields.add_field("address", self.tr("&Address"), QLineEdit(held.address))
        self._insured = QCheckBox(self.tr("We settle medical &insurance"))
        fields.add_field("insured", "", self._insured)
        self._kind.set_value(held.kind)
        self._phone.setText(held.phone)
        self._insured.setChecked(held.insured)
        self.column.addWidget(fields)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.last = self._insured

    def keep(self) -> None:
        held = self.held
        held.name, held.address = self._name.text(), self._address.text()
        held.phone, held.insured = self._phone.text(), self._insured.isChecked()
        held.kind = self._kind.value()

    def check(self) -> None:
        from clinic_desk.desk.clinic.service import ClinicNameMissing
        from clinic_desk.ui.shell.first_run_write import check_name

        check_name(self.held.name, ClinicNameMissing)

    def _kinds(self) -> list[Choice]:
        return [
            Choice("dental", self.tr("Dental clinic"), "", "tooth"),
            Choice("private", self.tr("Private clinic"), "", "building"),
            Choice("aesthetic", self.tr("Aesthetic clinic"), "", "star"),
        ]


class OwnerStep(Step):
    """Who has every right, and the PIN."""

    def __init__(self, held: FirstRunForm, words: Catalogue) -> None:
        super().__init__(held, words)
        self.title = self.tr("Owner")
        self.explanation = self.tr(
            "The owner may do everything, adds the others and gives them their rights."
        )
        fields = self.fields
        self._owner = fields.add_field("owner", self.tr("&Name"), QLineEdit(held.owner))
        self._treats = QCheckBox(self.tr("I &treat patients: give me a column in the book"))
        self._treats.setChecked(held.treats)
        fields.add_field("treats", "", self._treats)
        hint = self.tr("4 to 12 digits, not all the same and not in a row.")
        self._pin = fields.add_field("pin", self.tr("&PIN"), PinField(), hint)
        self._again = fields.add_field("again", self.tr("PIN a&gain"), PinField())
        self._none = QCheckBox(self.tr("Sign in &without a PIN"))
        said = self.tr("Only where nobody else can reach this computer.")
        fields.add_field("no_pin", "", self._none, said)
        self._pin.setText(held.pin)
        self._again.setText(held.again)
        self._none.toggled.connect(self._on_none)
        self._none.setChecked(held.no_pin)
        self.column.addWidget(fields)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.last = self._again

    def keep(self) -> None:
        held = self.held
        held.owner, held.treats = self._owner.text(), self._treats.isChecked()
        held.pin, held.again = self._pin.text(), self._again.text()
        held.no_pin = self._none.isChecked()
        self.last = self._none if held.no_pin else self._again

    def check(self) -> None:
        from clinic_desk.desk.staff.service import NameMissing
        from clinic_desk.ui.shell.first_run_write import check_name

        check_name(self.held.owner, lambda: NameMissing(field="owner"))
        if not self.held.no_pin:
            same_pin(self.held.pin, self.held.again)

    @Slot(bool)
    def _on_none(self, none: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._pin.setDisabled(none)
        self._again.setDisabled(none)


class CustomersStep(Step):
    """Where the first customers come from."""

    def __init__(self, held: FirstRunForm, words: Catalogue) -> None:
        super().__init__(held, words)
        self.title = self.tr("Customers")
        self.explanation = self.tr("How shall it begin?")
        self.cards = ChoiceCards(
            [
                Choice(
                    IMPORT,
                    self.tr("Bring a customer list"),
                    self.tr("From Excel or CSV; you see everything before it is taken over"),
                    "import",
                ),
                Choice(
                    EMPTY,
                    self.tr("Start empty"),
                    self.tr("Customers are registered as they call or come in"),
                    "user-plus",
                ),
                Choice(
                    DEMO,
                    self.tr("Look at the demo clinic"),
                    self.tr("Made-up people to try everything on; set-up begins again later"),
                    "eye",
                ),
            ]
        )
        self.cards.setAccessibleName(self.title)
        self.cards.set_value(held.customers)
        self.column.addWidget(self.cards)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.last = self.cards

    def first(self) -> QWidget:
        return self.cards

    def keep(self) -> None:
        self.held.customers = self.cards.value()
