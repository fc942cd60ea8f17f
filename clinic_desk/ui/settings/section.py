"""One section of the settings: a heading, what can be changed, refusals where they belong."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.rights import OF_ROLE, NotAllowed, Right, may
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.page import Page

WIDEST = 760
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SAVE_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


class Section(QScrollArea):
    """Built when it is first opened, filled by ``reload``; scrolls where the window is low."""

    right: ClassVar[Right | None] = None
    """What is needed to change anything here."""
    language_chosen = Signal(str)
    restore_chosen = Signal(object)
    """What only the shell can do; the page hands it on."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__()
        self.page = page
        self.context = page.context
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.barred = text_label(tone="warn", wrap=True)
        self.barred.hide()
        self._inner = QWidget()
        self._inner.setProperty("kind", "scrolled")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addWidget(text_label(title, size="title"))
        column.addWidget(self.barred)
        column.addLayout(self.body, 1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()
        theme.notifier().changed.connect(self._fit)

    def reload(self) -> None:
        """Read afresh what the section shows; what is being typed stays."""
        raise NotImplementedError

    def show_rights(self) -> None:
        """Say who may change what is here, to whom may not."""
        if self.right is not None:
            self.barred.setVisible(not self.may(self.right))
            self.barred.setText(self.said_who(self.right))

    def may(self, right: Right) -> bool:
        return may(self.context.desk.actor, right)

    def said_who(self, right: Right) -> str:
        """Who has ``right``, as a sentence."""
        words = self.context.words
        roles = [words.label(role) for role in Role if right in OF_ROLE[role]]
        return self.tr("Only these roles may change this: {roles}.").format(roles=", ".join(roles))

    def allowed(self) -> bool:
        """Whether this person may change anything; if not, the page says so."""
        self.page.notice.dismiss()
        if self.right is None or self.may(self.right):
            return True
        self.page.explain(NotAllowed())
        return False

    def go_to(self, name: str) -> None:
        """Give the keyboard to the setting of that object name, or to the first one."""
        wanted = self._inner.findChild(QWidget, name) if name else None
        target = wanted or self.first()
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target, 0, theme.px(60))

    def first(self) -> QWidget | None:
        """Where the keyboard goes when the section is opened."""
        for widget in self._inner.findChildren(QWidget):
            tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tabbed and widget.isEnabled() and widget.isVisibleTo(self._inner):
                return widget
        return None

    def part(self, title: str, said: str = "") -> None:
        """Begin another part of the section: a line, a heading, what it is about."""
        if self.body.count():
            self.body.addSpacing(4)
            self.body.addWidget(hairline())
        self.body.addWidget(text_label(title, bold=True))
        if said:
            self.body.addWidget(text_label(said, tone="muted", wrap=True))

    def change(self, title: str, change: Callable[[Act], object]) -> bool:
        """Do it in one transaction; a refusal is said over the page. Whether it was done."""
        self.page.notice.dismiss()
        try:
            self.context.do(title, change)
        except DeskError as error:
            self.page.explain(error)
            return False
        return True

    @Slot()
    def _fit(self) -> None:
        self._inner.setMaximumWidth(theme.px(WIDEST))


class FormSection(Section):
    """A form with a button of its own: nothing is changed before Save."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.form = Form()
        self._filled = False
        self.saved = text_label(tone="good")
        self.refused = text_label(tone="danger", wrap=True)
        self.refused.hide()
        self.save_button = button(self.tr("&Save"), kind="primary")
        self.body.addWidget(self.form)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self.save_button)
        self._row.addWidget(self.saved)
        self._row.addStretch(1)
        self.body.addWidget(self.refused)
        self.body.addLayout(self._row)
        self.save_button.clicked.connect(self.press_save)
        self.save_button.setToolTip("Ctrl+S")
        self.form.edited.connect(self._on_edited)
        self.save_button.setEnabled(False)
        for keys in SAVE_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.press_save)

    def fill(self) -> None:
        """Show in the form what is kept."""
        raise NotImplementedError

    def keep(self) -> None:
        """Save what stands in the form.

        Raises:
            DeskError: refused; said beside the field it concerns.

        """
        raise NotImplementedError

    def reload(self) -> None:
        if not (self._filled and self.form.changed()):
            if not self._filled:
                self._filled = True
                self._hear_digits()
            self.fill()
            self.form.remember()
            self.save_button.setEnabled(False)

    def show_rights(self) -> None:
        super().show_rights()
        self.form.setEnabled(self.right is None or self.may(self.right))

    @Slot()
    def press_save(self) -> None:
        """Save, if anything was changed."""
        if not self.save_button.isEnabled():
            return
        self.form.clear_refusals()
        self._say_refused("")
        if not self.form.check():
            return
        try:
            self.keep()
        except DeskError as error:
            sentence = error.sentence(self.context.words)
            if not self.form.refuse(error.field, sentence):
                self._say_refused(sentence)
            return
        self.form.remember()
        self.reload()
        self.saved.setText(self.tr("Saved."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, as in every form."""
        if event.key() in ENTER and isinstance(QApplication.focusWidget(), QLineEdit):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _hear_digits(self) -> None:
        """A number says that it changed when it is complete; Save waits for no other field."""
        for spin in self.form.findChildren(QSpinBox):
            spin.lineEdit().textEdited.connect(self._on_digit)

    @Slot()
    def _on_digit(self) -> None:
        self.save_button.setEnabled(True)
        self.saved.clear()

    @Slot()
    def _on_edited(self) -> None:
        self.save_button.setEnabled(self.form.changed())
        self.saved.clear()

    def _say_refused(self, sentence: str) -> None:
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))


def framed(table: QWidget) -> QFrame:
    """A list on a card's ground, so that it stands out from the page."""
    made = QFrame()
    made.setProperty("kind", "card")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(table)
    return made
