"""The first people of a clinic, one under the other: name, role, PIN."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.pins import PinField
from clinic_desk.ui.shell.first_run_form import DOCTOR, MANAGER, RECEPTIONIST, Person

PIN_WIDTH, ROLE_WIDTH = 124, 136
MOST = 30


class PeopleEdit(QWidget):
    """Lines without a name count as none."""

    changed = Signal()

    def __init__(self, people: list[Person]) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.more = button(self.tr("&Add a person"), kind="link", icon_name="plus")
        self.more.clicked.connect(self._on_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for person in people or [Person()]:
            self._add(person)

    def value(self) -> list[Person]:
        return [line.person() for line in self._lines]

    def pin_field(self, at: int) -> PinField:
        return self._lines[at].pin

    def name_field(self, at: int) -> QLineEdit:
        return self._lines[at].name

    def _add(self, person: Person) -> "_Line":
        line = _Line(person)
        line.gone.connect(self._on_gone)
        line.changed.connect(self.changed)
        self._lines.append(line)
        self._rows.addWidget(line)
        self.more.setVisible(len(self._lines) < MOST)
        return line

    @Slot()
    def _on_more(self) -> None:
        self._add(Person()).name.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    @Slot(object)
    def _on_gone(self, line: "_Line") -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.more.setVisible(True)
        self.changed.emit()


class _Line(QWidget):
    changed = Signal()
    gone = Signal(object)

    def __init__(self, person: Person) -> None:
        super().__init__()
        self.name = QLineEdit(person.name)
        self.role = QComboBox()
        self.pin = PinField()
        self.drop = tool_button("close", self.tr("Take this line away"))
        for value, said in (
            (DOCTOR, self.tr("Doctor")),
            (RECEPTIONIST, self.tr("Receptionist")),
            (MANAGER, self.tr("Manager")),
        ):
            self.role.addItem(said, value)
        self.role.setCurrentIndex(self.role.findData(person.role))
        self.pin.setText(person.pin)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.role.setAccessibleName(self.tr("Role"))
        self.pin.setPlaceholderText(self.tr("PIN, or none"))
        self.pin.setAccessibleName(self.tr("PIN, or none"))
        self.role.setFixedWidth(theme.px(ROLE_WIDTH))
        self.pin.setFixedWidth(theme.px(PIN_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.role)
        row.addWidget(self.pin)
        row.addWidget(self.drop)
        self.name.textChanged.connect(self.changed)
        self.pin.textChanged.connect(self.changed)
        self.role.currentIndexChanged.connect(self.changed)
        self.drop.clicked.connect(lambda: self.gone.emit(self))

    def person(self) -> Person:
        return Person(self.name.text(), str(self.role.currentData()), self.pin.text())
