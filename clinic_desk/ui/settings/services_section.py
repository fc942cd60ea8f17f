"""What can be booked, and the chairs and rooms it is done in."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.clinic.queries import ChairRow, ServiceRow, services
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.staff.rights import Right
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.columns import Chip, Column, chip_column, number_column
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.rows import Empty, RowTable
from clinic_desk.ui.settings.chair_dialog import ChairDialog
from clinic_desk.ui.settings.section import Section, framed
from clinic_desk.ui.settings.service_dialog import ServiceDialog

LOWEST, LOW = 260, 140


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
        places = {
            ServicePlace.DEVICE: Chip(self.tr("On a device"), "info", "settings"),
            ServicePlace.HOME: Chip(self.tr("At home"), "special", "walk"),
        }

        def state(row: ServiceRow) -> Chip | None:
            return places.get(row.place) if row.active else off

        def recall(row: ServiceRow) -> str:
            return self.tr("%n month(s)", "", row.recall_months) if row.recall_months else ""

        return (
            Column(title=self.tr("Service"), text=lambda row: row.name, width=0),
            number_column(self.tr("Minutes"), lambda row: row.minutes, width=80),
            Column(title=self.tr("Found by"), text=lambda row: row.specialty, width=150),
            Column(
                title=self.tr("Recall after"),
                text=recall,
                key=lambda row: row.recall_months,
                width=104,
            ),
            chip_column("", state, width=120),
        )

    def _chair_columns(self) -> tuple[Column[ChairRow], ...]:
        words, off = self.context.words, Chip(self.tr("Out of use"), "neutral", "minus")
        return (
            Column(title=self.tr("Chair or room"), text=lambda row: row.name, width=0),
            Column(title=self.tr("Kind"), text=lambda row: words.label(row.kind), width=150),
            chip_column("", lambda row: None if row.active else off, width=120),
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
