"""Who is called now: phone, what is moved, the times to offer, and what to say."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from clinic_desk.base.dates import age_on, say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.customers.kinds import Relation
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.waitlist.displaced import DisplacedRow
from clinic_desk.desk.waitlist.proposals import OFFERED
from clinic_desk.ui.appointments.booking.openings import Openings
from clinic_desk.ui.appointments.leave.call_text import call_text
from clinic_desk.ui.appointments.leave.columns import said_phone, said_try
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.labels import text_label

LINE, FRAME = 28, 4
"""Height of a time to offer at 100 %, and what the list has around them."""


class PersonBox(QWidget):
    """``doctors`` names them by number for the lines and the text."""

    taken = Signal(object)
    """The ``slots.Slot`` that was clicked."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words
        self._doctors: dict[int, str] = {}
        self._row: DisplacedRow | None = None
        self._clinic = ""
        self._name = text_label(bold=True)
        self._age = text_label(tone="muted", size="small")
        self._phone = text_label(size="title")
        self._others = text_label(tone="muted", size="small", wrap=True)
        self._visit = text_label(size="small", wrap=True)
        for label in (self._age, self._others, self._visit):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._tries = text_label(tone="warn", size="small", wrap=True)
        self.openings = Openings(words, lambda number: self._doctors.get(number, ""))
        self._none = text_label(self.tr("Nothing free in 90 days. F: other time."), tone="warn")
        self._text = text_label(tone="muted", size="small", wrap=True)
        self._build()
        self.openings.taken.connect(self.taken)
        self.openings.looked_at.connect(self._on_looked_at)
        theme.notifier().changed.connect(self._fit)

    @property
    def text(self) -> str:
        """What to say, with the time that is looked at."""
        return self._text.text()

    @property
    def slot(self) -> Free | None:
        """The time that is looked at; at first the first."""
        place = max(self.openings.currentIndex().row(), 0)
        slots = self.openings.slots
        return slots[place] if place < len(slots) else None

    def show_person(
        self,
        row: DisplacedRow,
        slots: Sequence[Free],
        *,
        doctors: dict[int, str],
        clinic: str,
        today: date,
        whole: bool,
    ) -> None:
        """``whole``: whether phones may be seen in full now."""
        self._row, self._doctors, self._clinic = row, doctors, clinic
        self._name.setText(row.customer)
        self._age.setText(self._said_age(row, today))
        phones = [self._said_phone(phone, whole=whole) for phone in row.to_call]
        self._phone.setText(phones[0] if phones else self.tr("No phone known"))
        _say(self._others, " · ".join(phones[1:]))
        when = f"{say_moment(self._words, row.start_at, today)}–{row.end_at:%H:%M}"
        why = self._words.label(row.why)
        _say(self._visit, " · ".join(filter(None, (when, row.service, row.doctor, why, row.note))))
        _say(self._tries, self._said_tries(row, today))
        if slots != self.openings.slots or not slots:
            self.openings.show_slots(slots, today)
        self.openings.setVisible(bool(slots))
        self._none.setVisible(not slots)
        self._on_looked_at(None)

    def _said_age(self, row: DisplacedRow, today: date) -> str:
        parts = [row.number]
        if row.birth_date:
            years = age_on(row.birth_date, today)
            parts.append(self.tr("{years} y").format(years=years))
        if row.guardian and row.guardian.name:
            parts.append(self.tr("Guardian: {name}").format(name=row.guardian.name))
        return "  ".join(parts)

    def _said_phone(self, phone: PhoneRow, *, whole: bool) -> str:
        said = said_phone(phone.number, whole=whole)
        if phone.relation is Relation.SELF:
            return said
        return f"{said} {self._words.label(phone.relation)}"

    def _said_tries(self, row: DisplacedRow, today: date) -> str:
        if not row.tries:
            return ""
        called = self.tr("Called %n time(s)", "", len(row.tries))
        return f"{called} · {said_try(self._words, row, today)}"

    @Slot(object)
    def _on_looked_at(self, _slot: object) -> None:
        if self._row is None:
            return
        slot = self.slot
        doctor = self._doctors.get(slot.staff_id, "") if slot else ""
        self._text.setText(call_text(self._words, self._row, slot, doctor, self._clinic))

    @Slot()
    def _fit(self) -> None:
        self.openings.setFixedHeight(theme.px(LINE) * OFFERED + FRAME)

    def _build(self) -> None:
        self._fit()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._phone)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(2)
        column.addLayout(head)
        for part in (self._age, self._others, self._visit, self._tries):
            column.addWidget(part)
        column.addWidget(self.openings)
        column.addWidget(self._none)
        column.addWidget(self._text)
        column.addStretch(1)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
