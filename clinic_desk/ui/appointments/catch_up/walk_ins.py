"""Lines for those who came without a booking while the program was off."""

import re
from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from clinic_desk.desk.arrivals.catch_up import (
    Outcome,
    Refused,
    Times,
    TimeUnclear,
    WalkInLine,
    read_clock,
)
from clinic_desk.desk.clinic.queries import services
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.staff.queries import providers, services_of
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import Found, NumberField, SearchPick
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.line_field import LineField

FIRST_LINES, USUAL, SHOWN = 2, 30, 12
SHORTEST, LONGEST = 5, 720
CLOCK_WIDE, NUMBER_WIDE = 72, 60
_NAME_AND_PHONE = re.compile(r"(.*?)[\s,，]*(\+?\d[\d\s-]{6,}\d)\s*")


class ClockField(LineField[time]):
    """A time to the minute, as it stands on a sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("0905")
        self.setFixedWidth(theme.px(CLOCK_WIDE))

    def read(self, text: str) -> time | None:
        return read_clock(text)

    def write(self, value: time) -> str:
        return f"{value:%H:%M}"

    def complaint(self) -> str:
        return self.tr("This is not a time: type for example 0905.")


def name_and_phone(text: str) -> tuple[str, str]:
    """``王小明 138 0000 1111`` as name and phone; either may be missing."""
    found = _NAME_AND_PHONE.fullmatch(text.strip())
    return (found[1].strip(), found[2]) if found else (text.strip(), "")


class _Line(QObject):
    """The fields of one walk-in, in a row of the grid, and what is said under them."""

    edited = Signal()

    def __init__(self, number: int, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self._context = context
        self._new: tuple[str, str] | None = None
        self._length_typed = False
        self.customer = SearchPick(
            self._find,
            placeholder=self.tr("Name, pinyin, phone"),
            new_words=self.tr("New customer “{text}”"),
        )
        self.doctor, self.service = LettersBox(), LettersBox()
        self.start, self.arrived = ClockField(), ClockField()
        self.seated, self.done = ClockField(), ClockField()
        self.minutes = NumberField(SHORTEST, LONGEST)
        self.minutes.setFixedWidth(theme.px(NUMBER_WIDE))
        self.left_unseen = QCheckBox()
        self.said = text_label(size="small", wrap=True)
        self.said.hide()
        self.fields: dict[str, QWidget] = {
            "customer": self.customer,
            "doctor": self.doctor,
            "start": self.start,
            "minutes": self.minutes,
            "service": self.service,
            "arrived": self.arrived,
            "seated": self.seated,
            "done": self.done,
            "outcome": self.left_unseen,
        }
        self._fill()
        self._connect()

    @property
    def touched(self) -> bool:
        texts = (self.customer, self.start, self.arrived, self.seated, self.done)
        return any(one.text().strip() for one in texts) or self.left_unseen.isChecked()

    def line(self) -> WalkInLine:
        name, phone = self._new or ("", "")
        return WalkInLine(
            number=self.number,
            staff_id=self.doctor.currentData(),
            customer_id=self.customer.value(),
            name=name,
            phone=phone,
            start=self.start.value(),
            minutes=self.minutes.value() or 0,
            service_id=self.service.currentData(),
            times=Times(self.arrived.value(), self.seated.value(), self.done.value()),
            outcome=Outcome.LEFT if self.left_unseen.isChecked() else None,
        )

    def unclear(self) -> list[Refused]:
        line = self.line()
        return [
            Refused(line, name, TimeUnclear(typed=one.text().strip()))
            for name, one in self.fields.items()
            if isinstance(one, ClockField) and one.problem()
        ]

    def refuse(self, refused: Sequence[Refused]) -> None:
        cells = {one.field for one in refused}
        for name, one in self.fields.items():
            one.setProperty("refused", name in cells)
            theme.restyle(one)
        words = self._context.words
        sentences = dict.fromkeys(one.error.sentence(words) for one in refused)
        self._say("  ".join(sentences), "danger")

    def _say(self, text: str, tone: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        theme.restyle(self.said, tone=tone)

    def _fill(self) -> None:
        self.doctor.addItem("—", None)
        for row in self._context.read(providers):
            self.doctor.addItem(row.name, row.id)
        if self.doctor.count() == 2:  # noqa: PLR2004 - nobody else to choose
            self.doctor.setCurrentIndex(1)
        self.service.addItem("—", None)
        self._lengths: dict[int, int] = {}
        self._does = self._context.read(services_of)
        for one in self._context.read(services):
            self.service.addItem(one.name, one.id)
            self._lengths[one.id] = one.minutes
        self.minutes.set_value(USUAL)

    def _connect(self) -> None:
        self.customer.new_asked.connect(self._on_new)
        self.customer.textEdited.connect(self._on_edited)
        self.customer.changed.connect(self._on_touched)
        self.service.currentIndexChanged.connect(self._on_service)
        for one in (self.start, self.arrived, self.seated, self.done):
            one.textEdited.connect(self._on_touched)
        self.left_unseen.toggled.connect(self._on_touched)
        self.doctor.currentIndexChanged.connect(self._on_service)
        self.minutes.textEdited.connect(self._on_length)

    def _find(self, typed: str) -> list[Found]:
        context = self._context
        rows = context.read(lambda session: customers.search(session, typed, limit=SHOWN))
        whole = may(context.desk.actor, Right.SEE_PHONES) and not context.desk.private
        told = grouped_phone if whole else masked_phone
        return [
            Found(row.id, row.name, f"{row.number}  {told(row.phone) if row.phone else ''}")
            for row in rows
        ]

    @Slot()
    def _on_edited(self) -> None:
        self._new = None
        self._say("", "muted")

    @Slot()
    def _on_touched(self) -> None:
        if self.said.property("tone") == "danger":
            self.refuse(())
        self.edited.emit()

    @Slot()
    def _on_length(self) -> None:
        self._length_typed = bool(self.minutes.text().strip())
        self._on_touched()

    @Slot(str)
    def _on_new(self, text: str) -> None:
        self._new = name_and_phone(text)
        name, phone = self._new
        said = self.tr("New customer: {name} {phone}").format(name=name or "?", phone=phone)
        self._say(said.strip(), "info")
        self.edited.emit()

    @Slot()
    def _on_service(self) -> None:
        """The service brings its length, as the doctor does it, unless one was typed."""
        service_id = self.service.currentData() or 0
        own = self._does.get(self.doctor.currentData() or 0, {}).get(service_id)
        minutes = own or self._lengths.get(service_id)
        if minutes and not self._length_typed:
            self.minutes.set_value(minutes)
        self._on_touched()


class WalkIns(QWidget):
    """There is always one more empty line than was typed in."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.lines: list[_Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(4, 2)
        self._titles = (
            self.tr("Who"),
            self.tr("Doctor"),
            self.tr("Start"),
            self.tr("Minutes"),
            self.tr("Service"),
            self.tr("Arrived"),
            self.tr("Seated"),
            self.tr("Done"),
            self.tr("Left unseen"),
        )
        for place, title in enumerate(self._titles):
            self._grid.addWidget(text_label(title, tone="muted", size="small"), 0, place)
        for _ in range(FIRST_LINES):
            self._add()

    @property
    def touched(self) -> bool:
        return any(line.touched for line in self.lines)

    def written(self) -> list[WalkInLine]:
        return [line.line() for line in self.lines if line.touched]

    def unclear(self) -> list[Refused]:
        return [one for line in self.lines if line.touched for one in line.unclear()]

    def refuse(self, refused: Sequence[Refused]) -> None:
        """Show each sentence under its line; those shown before go."""
        for line in self.lines:
            own = [one for one in refused if _number(one) == line.number]
            if own or line.said.property("tone") == "danger":
                line.refuse(own)

    def first_refused(self) -> QWidget | None:
        for line in self.lines:
            for one in line.fields.values():
                if one.property("refused"):
                    return one
        return None

    def _add(self) -> None:
        line = _Line(len(self.lines) + 1, self._context, self)
        row = 2 * len(self.lines) + 1
        for place, (name, one) in enumerate(line.fields.items()):
            one.setObjectName(f"{name}_{line.number}")
            one.setAccessibleName(f"{self._titles[place]} {line.number}")
            middle = Qt.AlignmentFlag.AlignCenter
            if isinstance(one, QCheckBox):
                self._grid.addWidget(one, row, place, middle)
            else:
                self._grid.addWidget(one, row, place)
        self._grid.addWidget(line.said, row + 1, 0, 1, len(self._titles))
        line.edited.connect(self._on_edited)
        self.lines.append(line)

    @Slot()
    def _on_edited(self) -> None:
        if self.lines[-1].touched:
            self._add()
        self.edited.emit()


def _number(refused: Refused) -> int | None:
    return refused.line.number if isinstance(refused.line, WalkInLine) else None
