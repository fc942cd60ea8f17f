"""What only some visits have: a device instead of a doctor, a way to the patient, an escort."""

from typing import TypedDict

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit

from clinic_desk.desk.appointments.slots import GRID
from clinic_desk.desk.clinic.queries import ServiceRow
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.clinic.service import FARTHEST
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import Spin
from clinic_desk.ui.kit.form import Form


class Extras(TypedDict):
    """As VisitForm takes them."""

    sooner: bool
    escort: str
    address: str
    travel: int


class VisitExtras(QObject):
    """Fields that come and go with the service and the customer; ``changed`` says that the
    time the visit takes did.
    """

    changed = Signal()

    def __init__(self, context: Context, form: Form) -> None:
        super().__init__(form)
        self._context, self._form = context, form
        self.place = ServicePlace.CLINIC
        self.address = QLineEdit()
        self.way = Spin()
        self.escort = QLineEdit()
        self.sooner = QCheckBox(self.tr("Would come sooner if something becomes &free"))
        self.way.setRange(0, FARTHEST)
        self.way.setSingleStep(GRID)
        self.way.setSuffix(self.tr(" min each way"))
        self.escort.setPlaceholderText(self.tr("Who goes along"))
        self.way.valueChanged.connect(self.changed)

    def build(self) -> None:
        """Add the fields below those that every visit has."""
        self._form.add_field("address", self.tr("Addr&ess"), self.address)
        self._form.add_field("travel", self.tr("&Way"), self.way)
        self._form.add_field("escort", self.tr("Esco&rt"), self.escort)
        self._form.add_field("sooner", "", self.sooner)
        for name in ("address", "travel", "escort"):
            self._show(name, shown=False)

    @property
    def on_device(self) -> bool:
        return self.place is ServicePlace.DEVICE

    @property
    def travel(self) -> int:
        """Minutes before and after, where the visit is at the patient's home."""
        return self.way.value() if self.place is ServicePlace.HOME else 0

    def values(self) -> Extras:
        """As VisitForm takes them."""
        home = self.place is ServicePlace.HOME
        return Extras(
            sooner=self.sooner.isChecked(),
            escort=self.escort.text(),
            address=self.address.text() if home else "",
            travel=self.travel,
        )

    def show_service(self, service: ServiceRow | None, customer_id: int | None) -> None:
        """Show what the service needs; the address is the customer's unless one was typed."""
        self.place = service.place if service else ServicePlace.CLINIC
        home = self.place is ServicePlace.HOME
        self._show("address", shown=home)
        self._show("travel", shown=home)
        if home and service is not None:
            if not self.way.value():
                self.way.setValue(service.travel)
            self.show_customer(customer_id)

    @Slot(object)
    def show_customer(self, customer_id: int | None) -> None:
        """Their address for a visit at home; the escort where one is needed."""
        today = self._context.clock().date()
        card = (
            self._context.read(lambda session: customers.card(session, customer_id, today))
            if customer_id is not None
            else None
        )
        needs = card is not None and Priority.ESCORT.value in card.priorities.split()
        self._show("escort", shown=needs or bool(self.escort.text()))
        if card is not None and self.place is ServicePlace.HOME and not self.address.text():
            self.address.setText(card.address)

    def show_form(self, *, address: str, travel: int, escort: str, sooner: bool) -> None:
        """What a visit that is changed holds."""
        if address:
            self.place = ServicePlace.HOME
            self.address.setText(address)
            self.way.setValue(travel)
            self._show("address", shown=True)
            self._show("travel", shown=True)
        self.escort.setText(escort)
        self.sooner.setChecked(sooner)
        self._show("escort", shown=bool(escort))

    def _show(self, name: str, *, shown: bool) -> None:
        field = self._form.field(name)
        if field is not None:
            field.show(shown=shown)
