"""The fields of a form: label, control, hint, and the refusal right where it belongs."""

from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import text_label

W = TypeVar("W", bound=QWidget)
ALIGN = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


@runtime_checkable
class Checked(Protocol):
    """A field that knows by itself what cannot be read (a date that is none)."""

    def problem(self) -> str:
        """A sentence in the person's language; empty when all is well."""
        ...


class FormField(QObject):
    """One row of a form."""

    edited = Signal()

    def __init__(self, name: str, label: QLabel, widget: QWidget, hint: str) -> None:
        super().__init__(widget)
        self.name, self.label, self.widget = name, label, widget
        self._hint = hint
        self.below = text_label(hint, tone="muted", size="small", wrap=True)
        if not hint:
            self.below.hide()  # shown, it would open a window of its own: it has no parent yet
        self._first = self.typed()
        _connect_edited(widget, self)

    @property
    def refusal(self) -> str:
        return self.below.text() if self.widget.property("refused") else ""

    def refuse(self, sentence: str) -> None:
        """Show ``sentence`` under the control; empty takes the refusal away."""
        self.below.setText(sentence or self._hint)
        self.below.setVisible(bool(sentence or self._hint))
        self.widget.setAccessibleDescription(sentence or self._hint)
        theme.restyle(self.below, tone="danger" if sentence else "muted")
        theme.restyle(self.widget, refused=bool(sentence))

    def set_hint(self, hint: str) -> None:
        """Another hint under the control, where no refusal stands."""
        self._hint = hint
        if not self.widget.property("refused"):
            self.refuse("")

    def show(self, *, shown: bool) -> None:
        self.label.setVisible(shown)
        self.widget.setVisible(shown)
        self.below.setVisible(shown and bool(self.below.text()))

    def remember(self) -> None:
        """What is in the control now is what was given, not what was typed."""
        self._first = self.typed()

    def changed(self) -> bool:
        return self.typed() != self._first

    def typed(self) -> object:
        """What the person put in, to compare with what was there before."""
        match self.widget:
            case QLineEdit() as line:
                return line.text()
            case QPlainTextEdit() as text:
                return text.toPlainText()
            case QComboBox() as box:
                return (box.currentIndex(), box.currentText())
            case QCheckBox() as tick:
                return tick.isChecked()
            case QAbstractSpinBox() as spin:
                return spin.text()
            case widget:
                value = getattr(widget, "value", None)
                return value() if callable(value) else None

    @Slot()
    def on_edited(self) -> None:
        if self.widget.property("refused"):
            self.refuse("")
        self.edited.emit()


class Form(QWidget):
    """Fields under each other, labels at the left. Tab order is the order they are added in."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, FormField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def add_field(self, name: str, label: str, widget: W, hint: str = "") -> W:
        """Add a row; a mnemonic in ``label`` goes to ``widget``.

        ``name`` is what a refusal calls it (``DeskError.field``).
        """
        words = QLabel(label)
        words.setBuddy(widget)
        words.setProperty("kind", "field")
        plain = label.replace("&", "").rstrip("：:")
        widget.setObjectName(widget.objectName() or name)
        widget.setAccessibleName(widget.accessibleName() or plain)
        field = FormField(name, words, widget, hint)
        field.edited.connect(self.edited)
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(widget)
        cell.addWidget(field.below)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0, ALIGN)
        self._grid.addLayout(cell, row, 1)
        self._fields[name] = field
        return widget

    def add_wide(self, widget: W) -> W:
        """Something across the whole form: a heading, a note."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)
        return widget

    def field(self, name: str) -> FormField | None:
        return self._fields.get(name)

    @property
    def fields(self) -> tuple[FormField, ...]:
        return tuple(self._fields.values())

    def refuse(self, name: str | None, sentence: str) -> bool:
        """Show ``sentence`` at the field and go there; False when there is no such field."""
        field = self._fields.get(name or "")
        if field is None or field.widget.isHidden():
            return False
        field.refuse(sentence)
        field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        select = getattr(field.widget, "selectAll", None)
        if callable(select):
            select()
        return True

    def clear_refusals(self) -> None:
        for field in self._fields.values():
            if field.refusal:
                field.refuse("")

    def check(self) -> bool:
        """Ask every field that knows its own problem; go to the first that has one."""
        found = [
            (field.name, field.widget.problem())
            for field in self._fields.values()
            if isinstance(field.widget, Checked)
        ]
        wrong = [(name, sentence) for name, sentence in found if sentence]
        for name, sentence in reversed(wrong):
            self.refuse(name, sentence)
        return not wrong

    def remember(self) -> None:
        for field in self._fields.values():
            field.remember()

    def changed(self) -> bool:
        """Whether anything was typed since it was built or ``remember`` was called."""
        return any(field.changed() for field in self._fields.values())


def _connect_edited(widget: QWidget, field: FormField) -> None:
    match widget:
        case QLineEdit() as line:
            line.textChanged.connect(field.on_edited)
        case QPlainTextEdit() as text:
            text.textChanged.connect(field.on_edited)
        case QComboBox() as box:
            box.currentTextChanged.connect(field.on_edited)
        case QCheckBox() as tick:
            tick.toggled.connect(field.on_edited)
        case other:
            changed = getattr(other, "changed", None) or getattr(other, "textChanged", None)
            if changed is not None:
                changed.connect(field.on_edited)
