"""One step of the first run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.shell.first_run_form import FirstRunForm


class Step(QWidget):
    """A step fills ``fields`` and ``column``; what was typed goes to ``held`` with ``keep``."""

    next_asked = Signal()

    def __init__(self, held: FirstRunForm, words: Catalogue) -> None:
        super().__init__()
        self.held, self.words = held, words
        self.title, self.explanation = "", ""
        self.last: QWidget | None = None
        """Enter goes on from here; before it, to the next field."""
        self.fields = Form()
        self.message = text_label(tone="danger", wrap=True)
        self.message.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def first(self) -> QWidget:
        """Where the keys go when the step is shown."""
        return self.fields.fields[0].widget

    def entered(self) -> None:
        """The step is shown, perhaps again."""

    def keep(self) -> None:
        """Put what was typed into ``held``."""

    def check(self) -> None:
        """Whether one may go on; what was typed is in ``held``.

        Raises:
            DeskError: something is missing or cannot be read.

        """

    def refuse(self, error: DeskError) -> None:
        """Beside the field it concerns, else under the step."""
        sentence = error.sentence(self.words)
        if not self.fields.refuse(error.field, sentence):
            self.message.setText(sentence)
            self.message.show()

    def clear_refusals(self) -> None:
        self.message.hide()
        self.fields.clear_refusals()

    def focus(self) -> None:
        self.first().setFocus(Qt.FocusReason.TabFocusReason)
