"""What can be booked, and the chairs and rooms it is done in."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.clinic.chairs import all_chairs, keep_chair
from clinic_desk.desk.clinic.queries import ChairRow, ServiceRow, services
from clinic_desk.desk.clinic.service import ServiceForm, add_service, edit_service
from clinic_desk.desk.staff.rights import Right, need
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.columns import Chip, Column, chip_column, number_column
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.rows import Empty, RowTable
from clinic_desk.ui.settings.colours import Swatches
from clinic_desk.ui.settings.number_field import NumberField
from clinic_desk.ui.settings.section import Section, framed

ADD = QT_TRANSLATE_NOOP("Action", "Add service")
EDIT = QT_TRANSLATE_NOOP("Action", "Change service")
CHAIR = QT_TRANSLATE_NOOP("Action", "Change chairs and rooms")
LOWEST, LOW = 260, 140
USUAL, LONGEST, STEP = 30, 480, 5


class ServicesSection(Section):
    """Two lists; Enter opens a line."""

    right = Right.CLINIC

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.new_service = QAction(self.tr("New &service…"), self)
        self.new_chair = QAction(self.tr("New c&hair or room…"), self)
        self.new_service.triggered.connect(self._on_new_service)
        self.new_chair.triggered.connect(self._on_new_chair)
        self.services = RowTable[ServiceRow](
            self._service_columns(),
            empty=Empty(self.tr("What can be booked stands here."), self.new_service, "tooth"),
        )
        self.services.setAccessibleName(self.tr("Services"))
        self.services.setObjectName("services")
        self.services.setMinimumHeight(LOWEST)
        self.chairs = RowTable[ChairRow](
            self._chair_columns(),
            empty=Empty(self.tr("Chairs and rooms are optional."), self.new_chair, "chair"),
        )
        self.chairs.setAccessibleName(self.tr("Chairs and rooms"))
        self.chairs.setObjectName("chairs")
        self.chairs.setMinimumHeight(LOW)
        self.body.addWidget(framed(self.services), 2)
        self.body.addLayout(self._buttons(self.new_service))
        self.body.addWidget(hairline())
        self.body.addWidget(text_label(self.tr("Chairs and rooms"), bold=True))
        self.body.addWidget(framed(self.chairs), 1)
        self.body.addLayout(self._buttons(self.new_chair))
        self.services.activated_row.connect(self._on_service)
        self.chairs.activated_row.connect(self._on_chair)

    def reload(self) -> None:
        self.services.show_rows(self.context.read(lambda session: services(session, active=False)))
        self.chairs.show_rows(self.context.read(all_chairs))

    def _buttons(self, action: QAction) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(ActionButton(action, icon_name="plus", parent=self))
        row.addStretch(1)
        return row

    def _service_columns(self) -> tuple[Column[ServiceRow], ...]:
        off = Chip(self.tr("Not offered"), "neutral", "minus")
        return (
            Column(title=self.tr("Name"), text=lambda row: row.name, width=0),
            number_column(self.tr("Minutes"), lambda row: row.minutes, width=80),
            Column(title=self.tr("Found by"), text=lambda row: row.specialty, width=180),
            chip_column("", lambda row: None if row.active else off, width=100),
        )

    def _chair_columns(self) -> tuple[Column[ChairRow], ...]:
        off = Chip(self.tr("Out of use"), "neutral", "minus")
        return (
            Column(title=self.tr("Name"), text=lambda row: row.name, width=0),
            chip_column("", lambda row: None if row.active else off, width=100),
        )

    @Slot()
    def _on_new_service(self) -> None:
        if self.allowed():
            ServiceDialog(self, self.context).open()

    @Slot(object)
    def _on_service(self, row: ServiceRow) -> None:
        if self.allowed():
            ServiceDialog(self, self.context, row).open()

    @Slot()
    def _on_new_chair(self) -> None:
        if self.allowed():
            ChairDialog(self, self.context).open()

    @Slot(object)
    def _on_chair(self, row: ChairRow) -> None:
        if self.allowed():
            ChairDialog(self, self.context, row).open()


class ServiceDialog(FormDialog):
    """A service: its length is what booking proposes."""

    def __init__(self, parent: QWidget, context: Context, row: ServiceRow | None = None) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        self.setWindowTitle(self.tr("New service") if row is None else row.name)
        self._name = self.add_field("name", self.tr("&Name"), QLineEdit())
        self._minutes = self.add_field(
            "minutes", self.tr("&Length"), NumberField(STEP, LONGEST, STEP, unit=self.tr("minutes"))
        )
        self._colour = self.add_field("colour", self.tr("&Colour"), Swatches())
        self._specialty = self.add_field(
            "specialty",
            self.tr("&Found by"),
            QLineEdit(),
            self.tr("Other words for it, as callers say them"),
        )
        self._active = self.add_field("active", "", QCheckBox(self.tr("&Offered")))
        self._minutes.set_value(row.minutes if row else USUAL)
        self._active.setChecked(row.active if row else True)
        if row is not None:
            self._name.setText(row.name)
            self._colour.set_value(row.colour)
            self._specialty.setText(row.specialty)

    def save(self) -> None:
        """Keep the service.

        Raises:
            DeskError: no right to, no name or one that is taken, an odd length.

        """
        form = ServiceForm(
            name=self._name.text(),
            minutes=self._minutes.value(),
            colour=self._colour.value(),
            specialty=self._specialty.text(),
            active=self._active.isChecked(),
        )
        row = self._row

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            if row is None:
                add_service(act, form)
            else:
                edit_service(act, row.id, form)

        self._context.do(ADD if row is None else EDIT, change)


class ChairDialog(FormDialog):
    """A chair or a room."""

    def __init__(self, parent: QWidget, context: Context, row: ChairRow | None = None) -> None:
        super().__init__(parent.window(), context.words)
        self._context, self._row = context, row
        self.setWindowTitle(self.tr("New chair or room") if row is None else row.name)
        self._name = self.add_field("name", self.tr("&Name"), QLineEdit())
        self._active = self.add_field("active", "", QCheckBox(self.tr("&In use")))
        self._active.setChecked(row.active if row else True)
        if row is not None:
            self._name.setText(row.name)

    def save(self) -> None:
        """Keep the chair.

        Raises:
            DeskError: no right to, no name or one that is taken.

        """

        def change(act: Act) -> None:
            need(act, Right.CLINIC)
            number = self._row.id if self._row else None
            keep_chair(act, number, self._name.text(), active=self._active.isChecked())

        self._context.do(CHAIR, change)
