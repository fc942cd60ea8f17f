"""The screen of an import on which each column says what it is read as."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.i18n import Catalogue
from clinic_desk.intake.customers import Mapping
from clinic_desk.intake.headers import SEARCHED
from clinic_desk.intake.sheets import Sheet
from clinic_desk.intake.titles import Field
from clinic_desk.ui.customers.import_steps import TakenApart, first_mapping, mapping_at, samples
from clinic_desk.ui.customers.parts import empty
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.fields import Spin
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel, hairline, text_label

FIELDS = list(Field)
MOST = 80
"""More columns than this are no customer list; the rest is left out and named."""
FIELD_WIDTH = 190
GAP = "   "


class ColumnsPage(QWidget):
    """``chosen()`` is what the person left or made of the guess."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self._sheets: tuple[Sheet, ...] = ()
        self._mapping = Mapping(0, {})
        self._rows: dict[int, tuple[IconLabel, QComboBox]] = {}
        self._sheet_box = QComboBox()
        self._sheet_box.setObjectName("sheet")
        self._sheet_label = text_label(self.tr("Sheet"), tone="muted")
        self._header = Spin()
        self._header.setObjectName("header_row")
        self._header.setSpecialValueText(self.tr("none"))
        self._ignored = text_label(tone="muted", wrap=True)
        self._ignored.setObjectName("ignored")
        self._grid = QGridLayout()
        self._build()
        self._sheet_box.activated.connect(self._on_sheet)
        self._header.valueChanged.connect(self._on_header)

    @property
    def sheet(self) -> Sheet:
        return self._sheets[self._sheet_box.currentIndex()]

    def chosen(self) -> Mapping:
        return self._mapping

    def show_file(self, taken: TakenApart) -> None:
        """The sheet that looks like the list, as its titles are understood."""
        self._sheets = taken.sheets
        self._sheet_box.clear()
        self._sheet_box.addItems([sheet.name for sheet in taken.sheets])
        self._sheet_box.setCurrentIndex(taken.best)
        several = len(taken.sheets) > 1
        self._sheet_box.setVisible(several)
        self._sheet_label.setVisible(several)
        self._on_sheet()

    def field_box(self, column: int) -> QComboBox:
        """What ``column`` is read as."""
        return self._rows[column][1]

    def _build(self) -> None:
        label = text_label(self.tr("Titles stand in row"), tone="muted")
        label.setBuddy(self._header)
        self._header.setAccessibleName(self.tr("Titles stand in row"))
        self._sheet_box.setAccessibleName(self.tr("Sheet"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sheet_label)
        top.addWidget(self._sheet_box)
        top.addWidget(label)
        top.addWidget(self._header)
        top.addStretch(1)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(hairline())
        layout.addWidget(scroll, 1)
        layout.addWidget(self._ignored)

    @Slot()
    def _on_sheet(self) -> None:
        found = first_mapping(self.sheet)
        self._header.blockSignals(True)
        self._header.setRange(0, min(SEARCHED, len(self.sheet.rows)))
        self._header.setValue(found.header_row)
        self._header.blockSignals(False)
        self._show(found)

    @Slot(int)
    def _on_header(self, row: int) -> None:
        self._show(mapping_at(self.sheet, row))

    def _show(self, found: Mapping) -> None:
        empty(self._grid)
        self._rows = {}
        heads = (self.tr("Column"), self.tr("First entries"), self.tr("Is read as"))
        for place, head in enumerate(heads, 1):
            self._grid.addWidget(text_label(head, tone="muted", size="small"), 0, place)
        for column in range(min(len(found.titles), MOST)):
            said = samples(self.sheet, found.header_row, column)
            if said or column in found.columns:
                self._add(column, found.title(column), said)
        self._say(found)

    def _add(self, column: int, title: str, said: list[str]) -> None:
        box = QComboBox()
        box.setObjectName(f"column_{column}")
        box.setAccessibleName(self.tr("{title} is read as").format(title=title))
        box.setMinimumWidth(theme.px(FIELD_WIDTH))
        box.addItem(self.tr("Left out"), None)
        for field in FIELDS:
            box.addItem(self._words.label(field), field)
        box.activated.connect(partial(self._on_field, column))
        mark = IconLabel("check", "good", 16)
        row = self._grid.rowCount()
        name = ElidedLabel(title)
        name.setProperty("weight", "bold")
        entries = ElidedLabel(GAP.join(said))
        entries.setProperty("tone", "muted")
        for place, widget in enumerate((mark, name, entries, box)):
            self._grid.addWidget(widget, row, place)
        self._rows[column] = (mark, box)

    def _on_field(self, column: int, place: int) -> None:
        field = FIELDS[place - 1] if place else None
        self._say(self._mapping.changed(self.sheet, column, field))

    def _say(self, found: Mapping) -> None:
        self._mapping = found
        for column, (mark, box) in self._rows.items():
            field = found.columns.get(column)
            box.setCurrentIndex(FIELDS.index(field) + 1 if field else 0)
            mark.set_icon("check" if field else "minus", "good" if field else "muted")
        self._ignored.setVisible(bool(found.ignored))
        names = " · ".join(found.ignored)
        self._ignored.setText(self.tr("Left out: {names}").format(names=names))
