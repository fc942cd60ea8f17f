"""A service: how long it takes, where it is done, what is said before it, when it comes again."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.clinic.queries import ChairRow, ServiceRow
from clinic_desk.desk.clinic.records import ChairKind, ServicePlace
from clinic_desk.desk.clinic.service import (
    FARTHEST,
    LATEST_RECALL,
    LONGEST,
    STEP,
    ServiceForm,
    add_service,
    edit_service,
)
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.short_text import ShortText
from clinic_desk.ui.settings.colours import Swatches
from clinic_desk.ui.settings.number_field import NumberField

ADD = QT_TRANSLATE_NOOP("Action", "Add service")
EDIT = QT_TRANSLATE_NOOP("Action", "Change service")
USUAL = 30
PLACES = tuple(ServicePlace)


class ServiceDialog(FormDialog):
    """Its length is what booking proposes; what to bring and mind goes into the text before it."""

    def __init__(self, parent: QWidget, context: Context, row: ServiceRow | None = None) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        self._chairs: list[ChairRow] = context.read(all_chairs)
        self.setWindowTitle(self.tr("New service") if row is None else row.name)
        self._add_fields()
        self._add_texts()
        if row is None:
            self._minutes.set_value(USUAL)
            self._active.setChecked(True)
        else:
            self._show(row)
        self._place.currentIndexChanged.connect(self._on_place)
        self._on_place()

    def save(self) -> None:
        """Keep the service.

        Raises:
            DeskError: no right to, no name or one that is taken, an odd length, no device.

        """
        form = ServiceForm(
            name=self._name.text(),
            minutes=self._minutes.value(),
            colour=self._colour.value(),
            specialty=self._specialty.text(),
            active=self._active.isChecked(),
            place=self._where(),
            chair_id=self._chair.currentData(),
            travel=self._travel.value() if self._where() is ServicePlace.HOME else 0,
            bring=self._bring.toPlainText(),
            prepare=self._prepare.toPlainText(),
            recall_months=self._recall.value() or None,
        )
        row = self._row

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            if row is None:
                add_service(act, form)
            else:
                edit_service(act, row.id, form)

        self._context.do(ADD if row is None else EDIT, change)

    def _add_fields(self) -> None:
        add = self.add_field
        self._name = add("name", self.tr("&Name"), QLineEdit())
        self._minutes = add(
            "minutes", self.tr("&Length"), NumberField(STEP, LONGEST, STEP, unit=self.tr("minutes"))
        )
        self._place = add("place", self.tr("&Where"), QComboBox())
        self._chair = add("chair_id", self.tr("C&hair or device"), QComboBox())
        self._travel = add(
            "travel",
            self.tr("&Travel"),
            NumberField(0, FARTHEST, STEP, unit=self.tr("minutes")),
            self.tr("Kept free before the visit, and again after it"),
        )
        self._colour = add("colour", self.tr("&Colour"), Swatches())
        self._specialty = add(
            "specialty",
            self.tr("&Found by"),
            QLineEdit(),
            self.tr("Other words for it, as callers say them"),
        )
        for place in PLACES:
            self._place.addItem(self._context.words.label(place))

    def _add_texts(self) -> None:
        add = self.add_field
        self._bring = add("bring", self.tr("What to &bring"), ShortText(2))
        self._bring.setPlaceholderText(self.tr("Earlier X-rays, the insurance card…"))
        self._prepare = add(
            "prepare",
            self.tr("How to &prepare"),
            ShortText(2),
            self.tr("Both stand in the text that is sent before the visit"),
        )
        self._prepare.setPlaceholderText(self.tr("Eat before you come; it takes an hour…"))
        self._recall = add(
            "recall_months",
            self.tr("&Recall after"),
            NumberField(0, LATEST_RECALL, unit=self.tr("months")),
        )
        self._recall.spin.setSpecialValueText(self.tr("Never"))
        self._active = add("active", "", QCheckBox(self.tr("&Offered")))

    def _show(self, row: ServiceRow) -> None:
        self._name.setText(row.name)
        self._minutes.set_value(row.minutes)
        self._place.setCurrentIndex(PLACES.index(row.place))
        self._travel.set_value(row.travel)
        self._colour.set_value(row.colour)
        self._specialty.setText(row.specialty)
        self._bring.setPlainText(row.bring)
        self._prepare.setPlainText(row.prepare)
        self._recall.set_value(row.recall_months or 0)
        self._active.setChecked(row.active)

    def _where(self) -> ServicePlace:
        return PLACES[self._place.currentIndex()]

    @Slot()
    def _on_place(self) -> None:
        """Travel only to a home, a chair only at the clinic, and a device where one is needed."""
        place = self._where()
        travel, chair = self.field("travel"), self.field("chair_id")
        if travel is not None and chair is not None:
            travel.show(shown=place is ServicePlace.HOME)
            chair.show(shown=place is not ServicePlace.HOME)
        self._offer_chairs(place)
        if self.isVisible():
            self.grow()

    def _offer_chairs(self, place: ServicePlace) -> None:
        """Those in use that suit; the one that is kept always."""
        kept = self._chair.currentData() or self._kept_chair()
        self._chair.clear()
        self._chair.addItem("" if place is ServicePlace.DEVICE else self.tr("Any"), None)
        if place is ServicePlace.HOME:
            return
        for chair in self._chairs:
            suits = place is ServicePlace.CLINIC or chair.kind is ChairKind.DEVICE
            if (suits and chair.active) or chair.id == self._kept_chair():
                kind = self._context.words.label(chair.kind)
                self._chair.addItem(f"{chair.name} · {kind}", chair.id)
        self._chair.setCurrentIndex(max(self._chair.findData(kept), 0))

    def _kept_chair(self) -> int | None:
        return self._row.chair_id if self._row else None
