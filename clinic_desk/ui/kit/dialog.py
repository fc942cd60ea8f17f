"""The form that every dialog is."""

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.form import Form, FormField, W
from clinic_desk.ui.kit.form_area import OF_SCREEN, FormArea
from clinic_desk.ui.kit.labels import hairline, text_label

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDTH = 480


class FormDialog(QDialog):
    """Stays open, and says why, while the desk refuses what was entered.

    A dialog adds its fields, implements ``save`` (which calls the desk) and is opened with
    ``open()``; it removes itself when it is finished.
    """

    def __init__(self, parent: QWidget | None, words: Catalogue, *, title: str = "") -> None:
        super().__init__(parent)
        self.words = words
        self._asked_about: list[object] = []
        """What stood in the form when a reason was asked for."""
        self.override: str | None = None
        """The reason typed where a refusal may be overridden, during that one ``save``."""
        self.form = Form()
        self.above = QVBoxLayout()
        self.below = QVBoxLayout()
        """What is said of the whole form, between it and the buttons."""
        self.beside = QHBoxLayout()
        self.bottom = text_label(tone="danger", wrap=True)
        self.save_button = button(self.tr("&Save"), kind="primary")
        self.cancel_button = button(self.tr("Cancel"))
        self._discard = _Discard()
        self._ask = _AskOverride()
        self._seen = False
        self._area = FormArea()
        self._layout = QVBoxLayout(self)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(WIDTH))
        self._build()
        self._connect()

    def add_field(self, name: str, label: str, widget: W, hint: str = "") -> W:
        """See Form.add_field."""
        return self.form.add_field(name, label, widget, hint)

    def field(self, name: str) -> FormField | None:
        return self.form.field(name)

    def save(self) -> None:
        """Do what the dialog is for.

        Raises:
            DeskError: refused; the dialog stays, the sentence is shown at ``error.field``.

        """
        raise NotImplementedError

    def override_label(self, _error: DeskError) -> str | None:
        """Words for the reason field where ``error`` may be overridden, else None.

        ``save`` is then called again with ``self.override`` set to the reason.
        """
        return None

    def typed(self) -> bool:
        """Whether leaving now would lose something."""
        return self.form.changed()

    @property
    def refusal(self) -> str:
        """The sentence shown now, wherever it stands."""
        at_fields = (field.refusal for field in self.form.fields)
        return self._ask.sentence or self.bottom.text() or next(filter(None, at_fields), "")

    def refuse(self, error: DeskError) -> None:
        """Show a refusal where it belongs."""
        sentence = error.sentence(self.words)
        if label := self.override_label(error):
            self.ask_override(sentence, label)
        elif not self.form.refuse(error.field, sentence):
            self._say(sentence)
        self.grow()
        self._show_focus()

    def ask_override(self, sentence: str, reason_label: str, button_text: str = "") -> None:
        """Say what is in the way and ask for a reason to do it all the same."""
        self._asked_about = self._entered()
        self._ask.ask(sentence, reason_label, button_text or self.tr("Book anyway"))
        self.grow()

    @Slot()
    def accept(self) -> None:
        self.override = None
        self._attempt()

    @Slot()
    def reject(self) -> None:
        if self.typed() and not self._discard.isVisible():
            self._discard.ask()
            self.grow()
        elif self._discard.isVisible():
            self._on_keep()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.form.remember()
            self._order_tabs()
            self.grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() in ENTER and not isinstance(focus, QAbstractButton):
            self.focusNextChild()
            return
        if event.key() in ENTER and isinstance(focus, QAbstractButton):
            focus.click()
            return
        super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        """Fields as they were added, then what may stand below them, then the buttons."""
        fields = [field.widget for field in self.form.fields]
        asked = [self._ask.reason, self._ask.anyway, self._discard.discard, self._discard.keep]
        order = [*fields, *asked, self.save_button, self.cancel_button]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        if fields and not self.form.isAncestorOf(self.focusWidget()):
            fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _attempt(self) -> None:
        if self.result() == QDialog.DialogCode.Accepted:
            return  # a second click on Save while the dialog is going away
        self._discard.hide()
        self._ask.put_away()
        self._say("")
        self.form.clear_refusals()
        if not self.form.check():
            return
        try:
            self.save()
        except DeskError as error:
            self.refuse(error)
        else:
            super().accept()

    def grow(self) -> None:
        """Make room for what was just shown, instead of squeezing the fields."""
        self._layout.activate()
        screen = self.screen().availableGeometry().height()
        more = self._area.wanted() - self._area.height()
        needed = min(self.height() + max(more, 0), round(screen * OF_SCREEN))
        if needed > self.height():
            self.resize(self.width(), needed)

    def _show_focus(self) -> None:
        """Bring the field that was refused into sight, with the sentence under it."""
        focus = self.focusWidget()
        if self.form.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus, 0, theme.px(48))

    def _say(self, sentence: str) -> None:
        self.bottom.setText(sentence)
        self.bottom.setVisible(bool(sentence))

    def _build(self) -> None:
        self.bottom.hide()
        self._area.body.addLayout(self.above)
        self._area.body.addWidget(self.form)
        self._area.body.addStretch(1)
        self.below.setContentsMargins(20, 0, 20, 0)
        self.below.addWidget(self._ask)
        self.below.addWidget(self.bottom)
        self.below.addSpacing(12)
        self.beside.setContentsMargins(20, 12, 20, 12)
        self.beside.setSpacing(8)
        self.beside.addStretch(1)
        self.beside.addWidget(self.save_button)
        self.beside.addWidget(self.cancel_button)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._area, 1)
        self._layout.addLayout(self.below)
        self._layout.addWidget(self._discard)
        self._layout.addWidget(hairline())
        self._layout.addLayout(self.beside)

    def _connect(self) -> None:
        self.finished.connect(self.deleteLater)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._discard.discard.clicked.connect(self._on_discard)
        self._discard.keep.clicked.connect(self._on_keep)
        self._ask.anyway.clicked.connect(self._on_anyway)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    @Slot()
    def _on_discard(self) -> None:
        super().reject()

    @Slot()
    def _on_keep(self) -> None:
        self._discard.put_away()

    @Slot()
    def _on_anyway(self) -> None:
        self.override = self._ask.reason.text().strip()
        if not self.override:
            self._ask.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._entered() != self._asked_about:
            self.override = None  # the reason was for something else: what is in the way now?
        self._attempt()

    def _entered(self) -> list[object]:
        return [field.typed() for field in self.form.fields]


class _Bar(QFrame):
    """A band inside the dialog that asks one thing and gives the focus back."""

    def __init__(self, *, inside: bool) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self.setProperty("tone", "warn")
        self.setProperty("inside", inside)
        self._before: QWidget | None = None
        self.hide()

    def take(self, widget: QWidget) -> None:
        self._before = QApplication.focusWidget()
        self.show()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        self.hide()
        before, self._before = self._before, None
        # whoever had the focus may be gone: another window's, or closed meanwhile
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)


class _Discard(_Bar):
    def __init__(self) -> None:
        super().__init__(inside=False)
        self.discard = button(self.tr("&Discard"), kind="danger")
        self.keep = button(self.tr("&Keep"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addWidget(text_label(self.tr("Discard what you typed?")), 1)
        row.addWidget(self.discard)
        row.addWidget(self.keep)

    def ask(self) -> None:
        self.take(self.keep)


class _AskOverride(_Bar):
    def __init__(self) -> None:
        super().__init__(inside=True)
        self._sentence = text_label(wrap=True)
        self._label = QLabel()
        self.reason = QLineEdit()
        self.anyway = button("")
        self._label.setBuddy(self.reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.reason, 1)
        row.addWidget(self.anyway)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self._sentence)
        layout.addLayout(row)

    @property
    def sentence(self) -> str:
        return "" if self.isHidden() else self._sentence.text()

    def ask(self, sentence: str, reason_label: str, button_text: str) -> None:
        self._sentence.setText(sentence)
        self._label.setText(reason_label)
        self.reason.setAccessibleName(reason_label.replace("&", ""))
        self.anyway.setText(button_text)
        self.take(self.reason)
