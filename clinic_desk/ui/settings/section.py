"""One section of the settings: a heading, what can be changed, refusals where they belong."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page

WIDEST = 760


class Section(QScrollArea):
    """Built when it is first opened, filled by ``reload``; scrolls where the window is low."""

    name: ClassVar[str]
    """As it is called by other pages; the icon and words are the page's business."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__()
        self.page = page
        self.context = page.context
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        inner.setMaximumWidth(theme.px(WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addWidget(text_label(title, size="title"))
        column.addLayout(self.body, 1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def reload(self) -> None:
        """Read afresh what the section shows; what is being typed stays."""
        raise NotImplementedError

    def change(self, title: str, change: Callable[[Act], object]) -> bool:
        """Do it in one transaction; a refusal is said over the page. Whether it was done."""
        self.page.notice.dismiss()
        try:
            self.context.do(title, change)
        except DeskError as error:
            self.page.explain(error)
            return False
        return True


class FormSection(Section):
    """A form with a button of its own: nothing is changed before Save."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.form = Form()
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
        self.form.edited.connect(self._on_edited)
        self.save_button.setEnabled(False)

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
        if not self.form.changed():
            self.fill()
            self.form.remember()
            self.save_button.setEnabled(False)

    @Slot()
    def press_save(self) -> None:
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
        self.save_button.setEnabled(False)
        self.saved.setText(self.tr("Saved."))

    @Slot()
    def _on_edited(self) -> None:
        self.save_button.setEnabled(self.form.changed())
        self.saved.clear()

    def _say_refused(self, sentence: str) -> None:
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))
