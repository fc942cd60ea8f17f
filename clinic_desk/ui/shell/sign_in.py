"""Who sits down: a name, a PIN, Enter. Shown at start and whenever the desk is locked."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.dates import weekday
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import IconLabel, text_label
from clinic_desk.ui.kit.pins import PinField
from clinic_desk.ui.shell.door import Door
from clinic_desk.ui.shell.language_row import LanguageRow
from clinic_desk.ui.shell.person_button import PersonButton

if TYPE_CHECKING:
    from clinic_desk.desk.staff.queries import StaffRow
    from clinic_desk.storage.act import Actor

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CENTRE = Qt.AlignmentFlag.AlignCenter
PIN_WIDTH = 224
FEW, FEW_ACROSS, MANY_ACROSS = 9, 3, 4
TICK_MS = 250
SIGN_IN = QT_TRANSLATE_NOOP("Action", "Sign in")
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


class SignInPage(QWidget):
    """``locked`` is who locked the desk; ``unsaved``: a form of theirs waits behind."""

    signed_in = Signal(object)
    """A storage.act.Actor."""
    language_asked = Signal(str)
    quit_asked = Signal()

    def __init__(
        self,
        door: Door,
        *,
        last: int | None = None,
        locked: "Actor | None" = None,
        unsaved: bool = False,
    ) -> None:
        super().__init__()
        self._door, self._locked, self._unsaved = door, locked, unsaved
        self._people: Sequence[StaffRow] = self._read()
        self._buttons: list[PersonButton] = []
        self._at = 0
        self._until: dict[int, datetime] = {}
        self._group = QButtonGroup(self)
        self.pin = PinField()
        self.enter = button(self.tr("Sign in"), kind="primary")
        self.message = text_label(wrap=True)
        self.forgot = button(self.tr("Forgot the PIN?"), kind="link")
        self.languages = LanguageRow(door.words.language)
        self._tick = QTimer(self)
        self._build()
        self._connect()
        self._choose(self._place_of(locked.staff_id if locked else last))

    @property
    def person(self) -> "StaffRow":
        """Who is chosen."""
        return self._people[self._at]

    def attempt(self) -> None:
        """Try to sign in as the chosen person with the PIN as typed."""
        from clinic_desk.desk.staff import service
        from clinic_desk.storage.act import PROGRAM

        if self._waiting():
            return
        person, pin = self.person, self.pin.text()
        try:
            with self._door.database.transaction(SIGN_IN, PROGRAM) as act:
                outcome = service.sign_in(act, person.id, pin)
        except DeskError as error:
            self._say(error.sentence(self._door.words), "danger")
            return
        self.pin.clear()
        if outcome.actor is not None:
            self.signed_in.emit(outcome.actor)
        elif outcome.refusal is not None:
            self._refused(outcome.refusal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits belong into the PIN, wherever the focus is; Enter comes here from all parts."""
        if event.text().isdecimal() and self.pin.isEnabled() and self.pin.isVisible():
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pin.insert(event.text())
        elif event.key() in ENTER:
            self.attempt()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The arrows choose the person."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in STEPS:
            return False
        self._choose((self._at + STEPS[Qt.Key(event.key())]) % len(self._people))
        return True

    def _read(self) -> "Sequence[StaffRow]":
        from clinic_desk.desk.staff.queries import staff

        with self._door.database.reading() as session:
            return staff(session, active=True)

    def _place_of(self, staff_id: int | None) -> int:
        places = [at for at, person in enumerate(self._people) if person.id == staff_id]
        return places[0] if places else 0

    def _choose(self, at: int) -> None:
        self._at = at
        self._buttons[at].setChecked(True)
        self.pin.clear()
        self._say("")
        needs_pin = self.person.has_pin
        self.pin.setVisible(needs_pin)
        self.forgot.setVisible(needs_pin)
        if self._locked and self._unsaved and self.person.id != self._locked.staff_id:
            said = self.tr("{name} has a form open. Signing in as somebody else discards it.")
            self._say(said.format(name=self._locked.name), "warn")
        self._waiting()
        self._focus()

    def _focus(self) -> None:
        target = self.pin if self.person.has_pin else self.enter
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: DeskError) -> None:
        from clinic_desk.desk.staff.service import PinMustWait

        if isinstance(error, PinMustWait):
            self._until[self.person.id] = _moment(str(error.values["until"]), self._door.clock())
            self._waiting()
        else:
            self._say(error.sentence(self._door.words), "danger")
            self._focus()

    @Slot()
    def _waiting(self) -> bool:
        """Count down where too many PINs were wrong; whether it must be waited still."""
        until = self._until.get(self.person.id)
        left = (until - self._door.clock()).total_seconds() if until else 0
        waits = left > 0
        was = not self.pin.isEnabled()
        self.pin.setDisabled(waits)
        self.enter.setDisabled(waits)
        if waits:
            self._tick.start()
            minutes, seconds = divmod(round(left), 60)
            said = self.tr("Too many wrong PINs. Try again in {time}.")
            self._say(said.format(time=f"{minutes}:{seconds:02d}"), "danger")
        else:
            self._tick.stop()
            if was:
                self._until.pop(self.person.id, None)
                self._say(self.tr("Try again now."))
                self._focus()
        return waits

    def _say(self, text: str, tone: str = "muted") -> None:
        self.message.setText(text)
        theme.restyle(self.message, tone=tone)

    def _build(self) -> None:
        self.pin.setFixedWidth(theme.px(PIN_WIDTH))
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self.pin)
        line.addWidget(self.enter)
        line.addStretch(1)
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        self._add_head(column)
        column.addSpacing(12)
        column.addLayout(self._make_people())
        column.addSpacing(8)
        column.addLayout(line)
        column.addWidget(self.message)
        column.addWidget(self.forgot, 0, CENTRE)
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(scroll, 1)

    def _add_head(self, column: QVBoxLayout) -> None:
        words, now = self._door.words, self._door.clock()
        title = self._door.clinic or self.tr("Clinic Desk")
        said = self.tr("Locked") if self._locked else f"{now:%Y-%m-%d} {weekday(words, now.date())}"
        column.addWidget(IconLabel("lock" if self._locked else "tooth", "accent", 36), 0, CENTRE)
        column.addWidget(text_label(title, size="title"), 0, CENTRE)
        column.addWidget(text_label(said, tone="muted"), 0, CENTRE)

    def _make_people(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        across = FEW_ACROSS if len(self._people) <= FEW else MANY_ACROSS
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(min(across, len(self._people)) + 1, 1)
        for at, person in enumerate(self._people):
            role = self._door.words.label(person.role)
            made = PersonButton(person.name, role, person.colour)
            made.setObjectName(f"person_{person.id}")
            made.clicked.connect(partial(self._on_clicked, at))
            self._group.addButton(made)
            self._buttons.append(made)
            grid.addWidget(made, at // across, at % across + 1)
        return grid

    def _connect(self) -> None:
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._waiting)
        self.enter.clicked.connect(self.attempt)
        self.forgot.clicked.connect(self._on_forgot)
        self.languages.chosen.connect(self.language_asked)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.quit_asked)
        self.pin.installEventFilter(self)
        self.enter.installEventFilter(self)

    def _on_clicked(self, at: int) -> None:
        self._choose(at)
        if not self.person.has_pin:
            self.attempt()

    @Slot()
    def _on_forgot(self) -> None:
        from clinic_desk.ui.shell.forgot_pin import ForgotPinDialog

        dialog = ForgotPinDialog(self, self._door)
        dialog.pin_set.connect(self._on_pin_set)
        dialog.open()

    @Slot(int)
    def _on_pin_set(self, staff_id: int) -> None:
        self._until.pop(staff_id, None)
        self._people = self._read()
        self._choose(self._place_of(staff_id))
        self._say(self.tr("The new PIN is set. Sign in with it."), "good")


def _moment(said: str, now: datetime) -> datetime:
    """When the clock next shows ``said`` (a wait is never longer than an hour)."""
    hour, minute, second = (int(part) for part in said.split(":"))
    found = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
    return found if found >= now else found + timedelta(days=1)
