"""Fields only the customer form has: birth date or age, sex, and the document."""

from datetime import date

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from clinic_desk.base.clock import Clock
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.customers.birth import birth_from_age, parse_day
from clinic_desk.desk.customers.id_number import (
    LENGTH,
    IdUnclear,
    ResidentId,
    clean_document,
    guess_kind,
    read_resident,
)
from clinic_desk.desk.customers.kinds import IdKind, Sex
from clinic_desk.desk.customers.masking import masked_document
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.line_field import LineField

CHECKED = (IdKind.RESIDENT, IdKind.HK_MACAU_RESIDENCE, IdKind.TAIWAN_RESIDENCE)
KIND_WIDTH = 200


class Compound(QWidget):
    """Several controls that are one field; a refusal is shown at the focus proxy."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent):
            name = event.propertyName().data()
            proxy = self.focusProxy()
            if name == b"refused" and proxy is not None:
                theme.restyle(proxy, refused=self.property("refused"))
        return super().event(event)


class BirthField(LineField[date]):
    """A birth date as people write it, or an age: ``1990.3.5``, ``19900305``, ``36``."""

    def __init__(self, words: Catalogue, clock: Clock) -> None:
        super().__init__()
        self._words, self._clock = words, clock
        self.setPlaceholderText(self.tr("1990-03-05 or an age"))

    def read(self, text: str) -> date | None:
        today = self._clock().date()
        for reader in (parse_day, birth_from_age):
            try:
                return reader(text, today)
            except DeskError:
                continue
        return None

    def write(self, value: date) -> str:
        return value.isoformat()

    def complaint(self) -> str:
        try:
            parse_day(self.text(), self._clock().date())
        except DeskError as error:
            return error.sentence(self._words)
        return ""

    def approximate(self) -> bool:
        """Whether only an age was typed."""
        try:
            parse_day(self.text(), self._clock().date())
        except DeskError:
            return self.value() is not None
        return False


class SexChoice(QWidget):
    """Three words side by side; the arrow keys choose, Enter goes on to the next field."""

    changed = Signal(object)

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._value = Sex.UNKNOWN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(4)
        self._buttons: dict[Sex, QPushButton] = {}
        for sex in Sex:
            made = QPushButton(words.label(sex))
            made.setProperty("kind", "quiet")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setObjectName(f"sex_{sex.value}")
            made.clicked.connect(lambda _on=False, sex=sex: self.set_value(sex))
            self._buttons[sex] = made
            row.addWidget(made)
        row.addStretch(1)
        self.set_value(Sex.UNKNOWN)

    def value(self) -> Sex:
        return self._value

    def set_value(self, sex: Sex) -> None:
        for one, made in self._buttons.items():
            made.setChecked(one is sex)
        if sex is not self._value:
            self._value = sex
            self.changed.emit(sex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        order = list(Sex)
        place = order.index(self._value)
        steps = {
            Qt.Key.Key_Left: place - 1,
            Qt.Key.Key_Right: place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(order) - 1,
        }
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        place = min(max(steps[Qt.Key(event.key())], 0), len(order) - 1)
        self.set_value(order[place])

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().focus), 2))
        right = self._buttons[Sex.UNKNOWN].geometry().right() + 3
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        frame.setRight(right)
        painter.drawRoundedRect(frame, theme.px(6), theme.px(6))
        painter.end()


class DocumentEdit(Compound):
    """Kind and number of a document; a resident number is checked while it is typed.

    A stored number shows its last four digits and is kept unless another one is typed.
    """

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self._stored = ""
        self._chosen = False
        self.kind = QComboBox()
        self.kind.setObjectName("id_kind")
        self.kind.setAccessibleName(self.tr("Kind of document"))
        for kind in IdKind:
            self.kind.addItem(words.label(kind), kind)
        self.kind.setMinimumWidth(theme.px(KIND_WIDTH))
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.number = QLineEdit()
        self.number.setObjectName("id_text")
        self.number.setAccessibleName(self.tr("Number of the document"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number, 1)
        row.addWidget(self.kind)
        self.setFocusProxy(self.number)
        self.number.textChanged.connect(self._on_typed)
        self.number.editingFinished.connect(self._on_left)
        self.kind.activated.connect(self._on_kind)

    def show_document(self, kind: IdKind | None, number: str) -> None:
        """What is stored, by its last four."""
        self._stored = number
        self._chosen = kind is not None
        self.kind.setCurrentIndex(list(IdKind).index(kind or IdKind.RESIDENT))
        self.number.setText(masked_document(number) if number else "")

    def value(self) -> tuple[IdKind, str]:
        """The number as it is to be stored; as typed where it cannot be right."""
        kind = self._kind()
        if self._untouched():
            return kind, self._stored
        try:
            return kind, self.cleaned()
        except DeskError:
            return kind, self.number.text().strip()

    def cleaned(self) -> str:
        """The number in stored form, nothing where none is typed.

        Raises:
            IdUnclear: it cannot be right.

        """
        if self._untouched():
            return self._stored
        text = self.number.text().strip()
        return clean_document(self._kind(), text) if text else ""

    def resident(self) -> ResidentId | None:
        """What a typed resident number says, once it is whole and right."""
        if self._untouched() or self._kind() not in CHECKED:
            return None
        try:
            return read_resident(self.number.text())
        except IdUnclear:
            return None

    def problem(self) -> str:
        try:
            self.cleaned()
        except DeskError as error:
            return error.sentence(self._words)
        return ""

    def progress(self) -> tuple[str, str]:
        """What to say while it is typed, and in which tone."""
        typed = "".join(self.number.text().split())
        if not typed or self._untouched() or self._kind() not in CHECKED:
            return "", "muted"
        if self.resident():
            return "", "good"
        if len(typed) < LENGTH:
            left = self.tr("{typed} of {whole} digits")
            return left.format(typed=len(typed), whole=LENGTH), "muted"
        return self.problem(), "danger"

    def _kind(self) -> IdKind:
        return list(IdKind)[self.kind.currentIndex()]

    def _untouched(self) -> bool:
        return bool(self._stored) and self.number.text() == masked_document(self._stored)

    @Slot()
    def _on_typed(self) -> None:
        self.changed.emit(self.value())

    @Slot()
    def _on_left(self) -> None:
        """Whoever did not choose the kind has it guessed from the number's make."""
        text = self.number.text().strip()
        if text and not self._chosen and not self._untouched():
            self.kind.setCurrentIndex(list(IdKind).index(guess_kind(text)))
            self._on_typed()

    @Slot()
    def _on_kind(self) -> None:
        self._chosen = True
        self._on_typed()
