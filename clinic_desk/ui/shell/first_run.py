"""The first run: from the language to Today in a few steps, all by keys.

Nothing is written before the last step but the empty, encrypted file itself, whose code that
step prints; then everything in one transaction. Whoever is interrupted begins again.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import IconLabel, hairline, text_label
from clinic_desk.ui.shell.first_run_form import DEMO, IMPORT, FirstRunForm
from clinic_desk.ui.shell.first_run_sheet import SheetStep
from clinic_desk.ui.shell.first_run_staff import StaffStep
from clinic_desk.ui.shell.first_run_step import Step
from clinic_desk.ui.shell.first_run_steps import ClinicStep, CustomersStep, LanguageStep, OwnerStep
from clinic_desk.ui.shell.first_run_write import NewFile, write

if TYPE_CHECKING:
    from clinic_desk.storage.act import Actor
    from clinic_desk.storage.opening import Opened

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIDE_WIDTH, COLUMN, TALLEST = 232, 680, 640


@dataclass(frozen=True)
class SetUp:
    """The clinic as the first run leaves it: open, its owner known."""

    opened: "Opened"
    owner: "Actor"
    import_wanted: bool


class FirstRun(QWidget):
    """``held`` and ``at`` come from the wizard before, when the language was changed."""

    finished = Signal(object)
    """A SetUp."""
    language_chosen = Signal(str)
    restore_asked = Signal()
    demo_asked = Signal()
    quit_asked = Signal()

    def __init__(self, held: FirstRunForm, words: Catalogue, file: NewFile) -> None:
        super().__init__()
        self.held, self.file = held, file
        self._at = 0
        self._words = words
        self.language = LanguageStep(held, words)
        self.sheet = SheetStep(held, words, file)
        self.steps: tuple[Step, ...] = (
            self.language,
            ClinicStep(held, words),
            OwnerStep(held, words),
            StaffStep(held, words),
            CustomersStep(held, words),
            self.sheet,
        )
        self._stack = QStackedWidget()
        self._marks: list[tuple[QLabel, IconLabel]] = []
        self._title = text_label(size="title", wrap=True)
        self._explanation = text_label(tone="muted", wrap=True)
        self.back = button(self.tr("&Back"))
        self.next = button("", kind="primary")
        self.quit = button(self.tr("Quit"), kind="quiet")
        self._build()
        self._connect()
        self._show(0)

    @property
    def step(self) -> Step:
        return self.steps[self._at]

    @Slot()
    def go_on(self) -> None:
        """To the next step, if this one allows it; after the last, everything is written."""
        step = self.step
        step.clear_refusals()
        step.keep()
        if not step.fields.check():
            return
        try:
            step.check()
            if self._demo_chosen():
                self.demo_asked.emit()
            elif self._at + 1 < len(self.steps):
                self._show(self._at + 1)
            else:
                self._write()
        except DeskError as error:
            step.refuse(error)

    @Slot()
    def go_back(self) -> None:
        if self._at:
            self.step.keep()
            self._show(self._at - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        elif focus is self.step.last or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on()
        else:
            self.focusNextChild()

    def _write(self) -> None:
        opened = self.file.opened
        if opened is None:
            return
        owner = write(opened, self.held)
        self.finished.emit(SetUp(opened, owner, self.held.customers == IMPORT))

    def _demo_chosen(self) -> bool:
        return isinstance(self.step, CustomersStep) and self.held.customers == DEMO

    def _show(self, at: int) -> None:
        self._at = at
        step = self.step
        self._title.setText(step.title)
        self._explanation.setText(step.explanation)
        self._stack.setCurrentIndex(at)
        self.back.setEnabled(at > 0)
        last = at + 1 == len(self.steps)
        self.next.setText(self.tr("&Finish") if last else self.tr("&Next"))
        for number, (label, mark) in enumerate(self._marks):
            tone = "accent" if number <= at else "muted"
            mark.set_icon("check-circle" if number < at else "chevron-right", tone)
            mark.setVisible(number <= at)
            theme.restyle(label, tone="" if number == at else "muted")
            theme.restyle(label, weight="bold" if number == at else "")
        step.entered()
        step.focus()

    def _build(self) -> None:
        for step in self.steps:
            self._stack.addWidget(_scrolled(step))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.quit)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMaximumSize(theme.px(COLUMN), theme.px(TALLEST))
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._explanation)
        column.addSpacing(12)
        column.addWidget(self._stack, 1)
        column.addSpacing(8)
        column.addLayout(foot)
        page = QHBoxLayout()
        page.setContentsMargins(24, 24, 24, 24)
        page.addStretch(1)
        page.addWidget(card, 20)
        page.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side())
        layout.addWidget(hairline(upright=True))
        layout.addLayout(page, 1)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "surface")
        side.setFixedWidth(theme.px(SIDE_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 40, 16, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("tooth", "accent", 24))
        head.addWidget(text_label(self.tr("Clinic Desk"), bold=True), 1)
        column.addLayout(head)
        column.addSpacing(20)
        for step in self.steps:
            row = QHBoxLayout()
            row.setSpacing(8)
            label, mark = text_label(step.title), IconLabel("chevron-right", "accent", 16)
            policy = mark.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            mark.setSizePolicy(policy)
            row.addWidget(mark)
            row.addWidget(label, 1)
            column.addLayout(row)
            self._marks.append((label, mark))
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.quit.clicked.connect(self.quit_asked)
        self.language.language_chosen.connect(self._on_language)
        self.language.restore_asked.connect(self.restore_asked)
        self.language.demo_asked.connect(self.demo_asked)

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self.held.language = language
        self.language_chosen.emit(language)


def _scrolled(step: Step) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(step)
    step.setProperty("kind", "scrolled")
    return area
