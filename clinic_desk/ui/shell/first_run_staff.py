"""The step of people and hours, filled in with what is usual for the kind of clinic."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit.fields import Spin
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.shell.first_run_form import (
    POLICIES,
    SEVEN_DAYS,
    WEEKS,
    Beginning,
    FirstRunForm,
    beginning,
    usual_holidays,
)
from clinic_desk.ui.shell.first_run_step import Step
from clinic_desk.ui.shell.people_edit import PeopleEdit

MOST_CHAIRS = 40


class StaffStep(Step):
    def __init__(self, held: FirstRunForm, words: Catalogue) -> None:
        super().__init__(held, words)
        self.title = self.tr("Staff and hours")
        self.explanation = self.tr("A first list is enough: everything here is in Settings too.")
        fields = self.fields
        self._week = fields.add_field("week", self.tr("&Open on"), QComboBox())
        for said in (self.tr("Seven days"), self.tr("Mon–Sat"), self.tr("Mon–Fri")):
            self._week.addItem(said)
        hint = self.tr("For example 09:00-12:00 13:30-18:00. Days that differ come later.")
        self._hours = fields.add_field("hours", self.tr("&Hours"), QLineEdit(), hint)
        self._add_holidays()
        self._people = fields.add_field("pin", self.tr("&Staff"), PeopleEdit(held.people))
        self._chairs = fields.add_field("chairs", self.tr("&Chairs or rooms"), Spin())
        self._chairs.setRange(0, MOST_CHAIRS)
        self._chairs.setSpecialValueText(self.tr("Not needed"))
        self._chairs.setValue(held.chairs)
        self._note = text_label(tone="muted", size="small", wrap=True)
        self._wrong = 0
        self.column.addWidget(fields)
        self.column.addWidget(self._note)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self.last = self._chairs

    def entered(self) -> None:
        """Hours that nobody changed follow the kind of clinic."""
        held, usual = self.held, self._usual()
        days = held.days or usual.days
        self._week.setCurrentIndex(WEEKS.index(days) if days in WEEKS else 0)
        self._hours.setText(held.hours or usual.hours)
        self._show_holidays()
        said = self.tr("{services} services and {prices} example prices are put in as well.")
        self._note.setText(said.format(services=len(usual.services), prices=len(usual.prices)))

    def keep(self) -> None:
        held, usual = self.held, self._usual()
        days, hours = WEEKS[self._week.currentIndex()], self._hours.text().strip()
        as_usual = (days, hours) == (usual.days, usual.hours)
        held.days, held.hours = ((), "") if as_usual else (days, hours)
        self._keep_holidays()
        held.people = self._people.value()
        held.chairs = self._chairs.value()

    def check(self) -> None:
        from clinic_desk.desk.staff.service import checked_pin
        from clinic_desk.ui.shell.first_run_write import check_hours

        check_hours(self._hours.text())
        for place, person in enumerate(self.held.people):
            if person.name.strip() and person.pin:
                self._wrong = place
                checked_pin(person.pin)

    def refuse(self, error: DeskError) -> None:
        super().refuse(error)
        if error.field == "pin":
            self._people.pin_field(self._wrong).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_holidays(self) -> None:
        add = self.fields.add_field
        hint = self.tr("The official days are in the calendar; single days can be changed there.")
        self._holidays = add("holidays", self.tr("&Public holidays"), QComboBox(), hint)
        for said in (
            self.tr("Closed on all public holidays"),
            self.tr("Closed at Spring Festival only"),
            self.tr("Open on public holidays"),
        ):
            self._holidays.addItem(said)
        self._make_up = add("make_up", "", QCheckBox(self.tr("Open on &make-up workdays")))
        self._week.currentIndexChanged.connect(self._on_week)
        self._holidays.activated.connect(self._keep_holidays)
        self._make_up.clicked.connect(self._keep_holidays)

    def _show_holidays(self) -> None:
        """What nobody changed follows the days; who is open on Sundays needs no make-up days."""
        held, days = self.held, WEEKS[self._week.currentIndex()]
        usual, make_up = usual_holidays(days)
        self._holidays.setCurrentIndex(POLICIES.index(held.holidays or usual))
        self._make_up.setChecked(make_up if held.make_up is None else held.make_up)
        if field := self.fields.field("make_up"):
            field.show(shown=days != SEVEN_DAYS)

    @Slot()
    def _on_week(self) -> None:
        self._show_holidays()

    @Slot()
    def _keep_holidays(self) -> None:
        held = self.held
        chosen = POLICIES[self._holidays.currentIndex()], self._make_up.isChecked()
        usual = usual_holidays(WEEKS[self._week.currentIndex()])
        held.holidays = "" if chosen[0] == usual[0] else chosen[0]
        held.make_up = None if chosen[1] == usual[1] else chosen[1]

    def _usual(self) -> Beginning:
        return beginning(self.held.kind, self.held.language)
