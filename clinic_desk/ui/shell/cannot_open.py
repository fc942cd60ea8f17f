"""The clinic cannot be opened: why, in one sentence, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import IconLabel, text_label
from clinic_desk.ui.shell.language_row import LanguageRow
from clinic_desk.ui.shell.middle import in_the_middle, spread

CENTRE = Qt.AlignmentFlag.AlignHCenter
COLUMN, CODE_WIDTH = 560, 360


class CannotOpenPage(QWidget):
    """Fills the window. With a missing key it asks for the recovery code itself."""

    again_asked = Signal()
    code_entered = Signal(str)
    restore_asked = Signal()
    language_asked = Signal(str)
    quit_asked = Signal()

    def __init__(self, error: DeskError, words: Catalogue, paths: Paths) -> None:
        super().__init__()
        self._words = words
        self.sentence = text_label(error.sentence(words), wrap=True)
        self.message = text_label(tone="danger", wrap=True)
        self.code = QLineEdit()
        self.again = button(self.tr("Try again"), icon_name="refresh")
        self.open_by_code = button(self.tr("Open with this code"), kind="primary")
        self.restore = button(self.tr("Restore a back-up…"), icon_name="restore")
        self.quit = button(self.tr("Quit"))
        self._where = text_label(
            self.tr("Data folder: {folder}").format(folder=paths.data),
            tone="muted",
            size="small",
            wrap=True,
        )
        self._asks_code, self._offers_restore = _remedies(error)
        self._build()
        self._connect()

    def refuse(self, error: DeskError) -> None:
        """What was tried failed as well."""
        self.message.setText(error.sentence(self._words))
        self.message.show()
        if self._asks_code:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            self.code.selectAll()

    def _build(self) -> None:
        languages = LanguageRow(self._words.language)
        languages.chosen.connect(self.language_asked)
        for label in (self.sentence, self.message, self._where):
            label.setAlignment(CENTRE)
        self.message.hide()
        self.code.setPlaceholderText("ABCDE-FGHJK-…")
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setFixedWidth(theme.px(CODE_WIDTH))
        inner = QWidget()
        inner.setFixedWidth(theme.px(COLUMN))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(spread(IconLabel("warning", "warn", 40)))
        title = text_label(self.tr("The clinic's data cannot be opened"), size="title", wrap=True)
        title.setAlignment(CENTRE)
        column.addWidget(title)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        if self._asks_code:
            column.addLayout(spread(self.code, self.open_by_code))
        column.addWidget(self.message)
        offered = [self.again, self.restore] if self._offers_restore else [self.again]
        column.addLayout(spread(*offered, self.quit))
        column.addSpacing(12)
        column.addWidget(self._where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(languages, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(in_the_middle(inner), 1)
        self.setFocusProxy(self.code if self._asks_code else self.again)

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.quit.clicked.connect(self.quit_asked)
        self.code.returnPressed.connect(self._on_code)
        self.open_by_code.clicked.connect(self._on_code)

    @Slot()
    def _on_code(self) -> None:
        if self.code.text().strip():
            self.message.hide()
            self.code_entered.emit(self.code.text())


def _remedies(error: DeskError) -> tuple[bool, bool]:
    """Whether the recovery code helps, and whether a back-up does."""
    from clinic_desk.storage.faults import FileDamaged
    from clinic_desk.storage.keys import KeyMissing, KeysDamaged
    from clinic_desk.storage.opening import FileMissing

    code = isinstance(error, KeyMissing)
    return code, code or isinstance(error, FileDamaged | FileMissing | KeysDamaged)
