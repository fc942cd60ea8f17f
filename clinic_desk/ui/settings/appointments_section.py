"""The rules of the book: when a cancellation is late, who is seen first, how long one may wait."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.reliability import LATE_HOURS, late_hours
from clinic_desk.desk.arrivals.limits import ELDERLY, TREATMENT_LIMIT, WAITING_LIMIT, limits
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings.number_field import NumberField
from clinic_desk.ui.settings.section import FormSection

CHANGE = QT_TRANSLATE_NOOP("Action", "Change rules for appointments")


class AppointmentsSection(FormSection):
    """Each has a default that suits most clinics."""

    right = Right.CLINIC

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        add = self.form.add_field
        self.late = add(
            "late_hours",
            self.tr("Cancelled &late"),
            NumberField(0, 240, unit=self.tr("hours")),
            self.tr(
                "Whoever cancels less than so long before the visit is counted, and it is shown "
                "when they book again."
            ),
        )
        self.elderly = add(
            "elderly_from",
            self.tr("&Elderly from"),
            NumberField(40, 120, unit=self.tr("years")),
            self.tr("Seen first, and marked so in the book and in the waiting room."),
        )
        self.limit = add(
            "waiting_limit",
            self.tr("&Waiting limit"),
            NumberField(5, 240, 5, unit=self.tr("minutes")),
            self.tr("Whoever waits longer stands out, and somebody is asked to tell them."),
        )
        self.treatment = add(
            "treatment_limit",
            self.tr("&Treatment overdue"),
            NumberField(5, 240, 5, unit=self.tr("minutes")),
            self.tr("Whose treatment takes so much longer than planned stands out as well."),
        )
        self.body.addStretch(1)

    def fill(self) -> None:
        own = self.context.read(limits)
        self.late.set_value(self.context.read(late_hours))
        self.elderly.set_value(own.elderly_from)
        self.limit.set_value(own.waiting)
        self.treatment.set_value(own.treatment)

    def keep(self) -> None:
        """Save the rules.

        Raises:
            NotAllowed: no right to.

        """
        wanted = {
            LATE_HOURS: self.late.value(),
            ELDERLY: self.elderly.value(),
            WAITING_LIMIT: self.limit.value(),
            TREATMENT_LIMIT: self.treatment.value(),
        }

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            for name, value in wanted.items():
                keep_setting(act, name, value)

        self.context.do(CHANGE, change)
