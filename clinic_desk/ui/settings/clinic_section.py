"""The clinic's head: what stands on its papers."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.clinic.service import ClinicForm, set_up
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings.logo_field import LogoField
from clinic_desk.ui.settings.section import FormSection

CHANGE = QT_TRANSLATE_NOOP("Action", "Change clinic")
PAPER_LANGUAGES = (("zh_CN", "简体中文"), ("en", "English"))


class ClinicSection(FormSection):
    """Name, kind, address, phones, logo, and the language of its papers."""

    right = Right.CLINIC

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        add = self.form.add_field
        self.clinic_name = add("name", self.tr("&Name"), QLineEdit())
        self.kind = add("kind", self.tr("&Kind"), QComboBox())
        self.phone = add("phone", self.tr("&Telephone"), QLineEdit())
        self.emergency = add(
            "emergency_phone",
            self.tr("&Emergency number"),
            QLineEdit(),
            self.tr("For patients after treatment, outside opening hours"),
        )
        self.address = add("address", self.tr("&Address"), QLineEdit())
        self.route = add("route", self.tr("&Way to the clinic"), QLineEdit())
        self.logo = add("logo", self.tr("Logo"), LogoField())
        self.language = add("language", self.tr("Papers &in"), QComboBox())
        self.insured = add(
            "insured", "", QCheckBox(self.tr("The clinic settles &medical insurance"))
        )
        for kind in ClinicKind:
            self.kind.addItem(self.context.words.label(kind), kind)
        for name, said in PAPER_LANGUAGES:
            self.language.addItem(said, name)
        self.body.addStretch(1)
        self.logo.refused.connect(self._on_refused)

    def fill(self) -> None:
        row = self.context.read(clinic)
        if row is None:
            return
        self.clinic_name.setText(row.name)
        self.kind.setCurrentIndex(self.kind.findData(row.kind))
        self.phone.setText(row.phone)
        self.emergency.setText(row.emergency_phone)
        self.address.setText(row.address)
        self.route.setText(row.route)
        self.logo.set_value(row.logo)
        self.language.setCurrentIndex(max(self.language.findData(row.language), 0))
        self.insured.setChecked(row.insured)

    def keep(self) -> None:
        """Save the head.

        Raises:
            DeskError: no right to, or no name.

        """
        form = ClinicForm(
            name=self.clinic_name.text(),
            kind=tuple(ClinicKind)[self.kind.currentIndex()],
            address=self.address.text(),
            route=self.route.text(),
            phone=self.phone.text(),
            emergency_phone=self.emergency.text(),
            insured=self.insured.isChecked(),
            logo=self.logo.value(),
            language=self.language.currentData(),
        )

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            set_up(act, form)

        self.context.do(CHANGE, change)

    @Slot(object)
    def _on_refused(self, error: DeskError) -> None:
        self.form.refuse(error.field, error.sentence(self.context.words))
