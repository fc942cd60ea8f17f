"""The phones of a customer in the form: a line for each, Enter adds the next."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.customers.phones import PhoneUnclear, clean_phone
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.customers.service import PhoneForm
from clinic_desk.ui.customers.form_fields import Compound
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button, tool_button
from clinic_desk.ui.kit.fields import PhoneField

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WHOSE_WIDTH, NUMBER_WIDTH = 116, 150


class PhoneLine(QWidget):
    """Number, whose it is, a word about it."""

    edited = Signal()
    remove_asked = Signal()

    def __init__(self, words: Catalogue, phone: PhoneRow | None, *, whole: bool) -> None:
        super().__init__()
        self._masked = ""
        self.number = PhoneField()
        self.number.setObjectName("phone_number")
        self.number.setAccessibleName(self.tr("Phone number"))
        self.number.setMinimumWidth(theme.px(NUMBER_WIDTH))
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Whose phone"))
        self.whose.setMinimumWidth(theme.px(WHOSE_WIDTH))
        for relation in Relation:
            self.whose.addItem(words.label(relation), relation)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("About this phone"))
        self.note.setPlaceholderText(self.tr("after 6 pm…"))
        self.remove = tool_button("close", self.tr("Take this number away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 3)
        row.addWidget(self.whose, 2)
        row.addWidget(self.note, 3)
        row.addWidget(self.remove)
        if phone is not None:
            self._show(phone, whole=whole)
        self.number.textChanged.connect(self.edited)
        self.whose.currentIndexChanged.connect(self.edited)
        self.note.textChanged.connect(self.edited)
        self.remove.clicked.connect(self.remove_asked)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab goes, in order."""
        return (self.number, self.whose, self.note, self.remove)

    def typed(self) -> str:
        """The number as it stands in the line; a masked one whole."""
        return self._masked or self.number.text().strip()

    def relation(self) -> Relation:
        return list(Relation)[self.whose.currentIndex()]

    def _show(self, phone: PhoneRow, *, whole: bool) -> None:
        self.whose.setCurrentIndex(list(Relation).index(phone.relation))
        self.note.setText(phone.note)
        if whole:
            self.number.setText(grouped_phone(phone.number))
            return
        self._masked = phone.number
        self.number.setText(masked_phone(phone.number))
        self.number.setReadOnly(True)


class PhonesEdit(Compound):
    """``value()`` gives the lines as typed; ``phones()`` gives them for the desk."""

    def __init__(self, words: Catalogue, *, whole: bool) -> None:
        """``whole`` False: stored numbers are masked and can only be kept or taken away."""
        super().__init__()
        self._words, self._whole = words, whole
        self.lines: list[PhoneLine] = []
        self._add = button(self.tr("Another number"), kind="link", icon_name="plus")
        self._add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._rows)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(self._on_add)
        self.show_phones(())

    def show_phones(self, phones: Sequence[PhoneRow]) -> None:
        for one in list(self.lines):
            self._drop(one)
        for phone in phones:
            self._append(phone)
        if not phones:
            self._append(None)

    def set_first(self, number: str) -> None:
        """A number that was typed elsewhere (in the search)."""
        self.lines[0].number.setText(grouped_phone(number))

    def value(self) -> tuple[tuple[str, Relation, str], ...]:
        return tuple(
            (one.typed(), one.relation(), one.note.text().strip())
            for one in self.lines
            if one.typed()
        )

    def phones(self) -> list[PhoneForm]:
        """As they are to be stored.

        Raises:
            PhoneUnclear: a number cannot be read.

        """
        return [
            PhoneForm(clean_phone(number), relation, note)
            for number, relation, note in self.value()
        ]

    def numbers(self) -> list[str]:
        """Those that can be read already."""
        found: list[str] = []
        for number, _, _ in self.value():
            try:
                found.append(clean_phone(number))
            except PhoneUnclear:
                continue
        return found

    def problem(self) -> str:
        """The first number that cannot be read; the focus will go there."""
        for one in self.lines:
            try:
                if typed := one.typed():
                    clean_phone(typed)
            except DeskError as error:
                self.setFocusProxy(one.number)
                return error.sentence(self._words)
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            for place, one in enumerate(self.lines):
                if watched is one.number:
                    self._go_on(place)
                    return True
        return False

    def _go_on(self, place: int) -> None:
        """Enter in a number: to the next line, which is made; from an empty one, out."""
        one = self.lines[place]
        if not one.typed():
            if len(self.lines) > 1:
                self._drop(one)
            self.lines[-1].remove.setFocus(Qt.FocusReason.TabFocusReason)
            self.focusNextChild()
            return
        if place + 1 == len(self.lines):
            self._append(None)
        self.lines[place + 1].number.setFocus(Qt.FocusReason.TabFocusReason)

    def _append(self, phone: PhoneRow | None) -> None:
        one = PhoneLine(self._words, phone, whole=self._whole)
        one.number.installEventFilter(self)
        one.edited.connect(self._on_edited)
        one.remove_asked.connect(partial(self._on_remove, one))
        self._rows.addWidget(one)
        chain = [*(self.lines[-1].stops[-1:] if self.lines else ()), *one.stops]
        self.lines.append(one)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(self.lines[0].number)

    def _drop(self, one: PhoneLine) -> None:
        self.lines.remove(one)
        self._rows.removeWidget(one)
        one.hide()
        one.deleteLater()
        if self.lines:
            self.setFocusProxy(self.lines[0].number)

    @Slot()
    def _on_add(self) -> None:
        last = self.lines[-1]
        if last.typed():
            self._append(None)
        self.lines[-1].number.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_remove(self, one: PhoneLine) -> None:
        self._drop(one)
        if not self.lines:
            self._append(None)
        self.lines[0].number.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self.setFocusProxy(self.lines[0].number)
        self.changed.emit(self.value())
