"""One item of the price list, added or changed."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.fees.queries import PriceRow
from clinic_desk.desk.fees.service import PriceForm, add_price, edit_price
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField, MoneyField

ADD = QT_TRANSLATE_NOOP("Action", "Add price item")
EDIT = QT_TRANSLATE_NOOP("Action", "Change price item")
NO_PRICE = -1
"""Refused by the desk: nothing was typed."""


class PriceDialog(FormDialog):
    """Bills that are posted keep what they say."""

    def __init__(
        self, parent: QWidget | None, context: Context, row: PriceRow | None = None
    ) -> None:
        super().__init__(parent, context.words)
        self._context, self._row = context, row
        self.setWindowTitle(self.tr("New price item") if row is None else self.tr("Price item"))
        self._name = self.add_field("name", self.tr("&Name"), QLineEdit())
        self._price = self.add_field("price", self.tr("&Price"), MoneyField())
        self._unit = self.add_field(
            "unit", self.tr("&Unit"), QLineEdit(), self.tr("Each, tooth, film…")
        )
        self._class = self.add_field("fee_class", self.tr("C&lass"), QComboBox())
        self._code = self.add_field(
            "code", self.tr("&Code"), QLineEdit(), self.tr("Left empty, the next one is given.")
        )
        self._specification = self.add_field(
            "specification", self.tr("Speci&fication"), QLineEdit()
        )
        self._note = self.add_field(
            "note", self.tr("N&ote"), QLineEdit(), self.tr("What is included and what is not")
        )
        self._valid = self.add_field(
            "valid_from", self.tr("&Valid from"), DayField(context.words, clock=context.clock)
        )
        self._active = self.add_field("active", "", QCheckBox(self.tr("On o&ffer")))
        for kind in FeeClass:
            self._class.addItem(context.words.label(kind), kind)
        self._class.setCurrentIndex(self._class.findData(FeeClass.TREATMENT))
        self._active.setChecked(True)
        self._valid.set_value(context.clock().date())
        if row is not None:
            self._show(row)

    def save(self) -> None:
        """Keep the item.

        Raises:
            DeskError: no right to, no name, an unlikely price, a code that is taken.

        """
        form = self._form()
        row = self._row
        if row is None:
            self._context.do(ADD, lambda act: add_price(act, form))
        else:
            self._context.do(EDIT, lambda act: edit_price(act, row.id, form, version=row.version))

    def _form(self) -> PriceForm:
        price = self._price.value()
        return PriceForm(
            name=self._name.text(),
            price_fen=NO_PRICE if price is None else price,
            code=self._code.text(),
            fee_class=FeeClass.of(self._class.currentData()),
            unit=self._unit.text(),
            specification=self._specification.text(),
            note=self._note.text(),
            valid_from=self._valid.value(),
            active=self._active.isChecked(),
        )

    def _show(self, row: PriceRow) -> None:
        self._name.setText(row.name)
        self._price.set_value(row.price_fen)
        self._unit.setText(row.unit)
        self._class.setCurrentIndex(self._class.findData(row.fee_class))
        self._code.setText(row.code)
        self._specification.setText(row.specification)
        self._note.setText(row.note)
        self._valid.set_value(row.valid_from)
        self._active.setChecked(row.active)
