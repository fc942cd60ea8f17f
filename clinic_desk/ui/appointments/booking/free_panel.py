"""The next free times, by length and doctor, on the weekdays and half-days that were wished."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.dates import weekday
from clinic_desk.desk.appointments.finder import suited
from clinic_desk.desk.appointments.free import Sought, next_free, why_no_slot
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.slots import Half, Reason, Wish
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.clinic.queries import ServiceRow
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.staff.queries import services_of
from clinic_desk.ui.appointments.booking.openings import Openings
from clinic_desk.ui.appointments.roster_cache import RosterCache
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import tool_button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.toggle import Toggle

LENGTHS = (15, 30, 45, 60, 90, 120)
USUAL = 30
SHOWN = 10
SERVICE = 0x0101
"""Qt.UserRole + 1: a service's number beside its length."""
_A_MONDAY = date(2001, 1, 1)


@dataclass(frozen=True, slots=True)
class _Found:
    slots: list[Free]
    reason: Reason | None
    """Why the doctor has none on the day it was looked for from."""


class FreePanel(QWidget):
    """Looks afresh at every change; ``taken`` is a slot to book."""

    taken = Signal(object, int)
    """``slots.Slot`` and minutes."""
    looked_at = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, rosters: RosterCache) -> None:
        super().__init__()
        self._context = context
        self._rosters = rosters
        self._after: datetime = context.clock()
        self._names: dict[int, str] = {}
        self._services: dict[int, ServiceRow] = {}
        self._own: dict[int, dict[int, int | None]] = {}
        self.length = QComboBox()
        self.doctor = QComboBox()
        self.days = [self._day_toggle(number) for number in range(7)]
        self.halves = {half: self._half_toggle(half) for half in Half}
        self.openings = Openings(context.words, self._name)
        self._why = text_label(tone="muted", size="small", wrap=True)
        self._close = tool_button("close", self.tr("Close"))
        self._build()
        self._connect()

    def look_from(self, after: datetime, staff_id: int | None, minutes: int = 0) -> None:
        """Search from a moment, for a doctor or any (None)."""
        self._after = max(after, self._context.clock())
        self._fill(staff_id, minutes or self.minutes)
        self.search()

    @property
    def minutes(self) -> int:
        """The length that is chosen; of a service as the chosen doctor does it."""
        return self._takes(self.doctor.currentData())

    @property
    def service(self) -> ServiceRow | None:
        """The service whose length is chosen; None: only so many minutes."""
        number: int | None = self.length.currentData(SERVICE)
        return self._services.get(number) if number is not None else None

    @property
    def wish(self) -> Wish:
        return Wish(
            frozenset(number for number, day in enumerate(self.days) if day.isChecked()),
            frozenset(half for half, toggle in self.halves.items() if toggle.isChecked()),
        )

    @Slot()
    def search(self) -> None:
        found = self._context.read(self._find)
        # a doctor who was asked for need not be named in each line
        named = self.doctor.currentData() is None
        self.openings.show_slots(found.slots, self._context.clock().date(), named=named)
        self._why.setText(self._explained(found))
        self._why.setVisible(bool(self._why.text()))

    def _find(self, session: Any) -> _Found:
        staff_id: int | None = self.doctor.currentData()
        roster = self._rosters.around(session, self._after.date())
        sought = self._sought(session, roster, staff_id)
        slots = self._slots(session, roster, sought)
        reason = None
        if staff_id is not None:
            reason = why_no_slot(session, self._after.date(), sought)
        return _Found(slots, reason)

    def _slots(self, session: Any, roster: Roster, sought: Sought) -> list[Free]:
        """The first opening of each day, of those whom the service takes longer too."""
        asked = sought.staff_ids or [one.id for one in roster.doctors]
        alike: dict[int, list[int]] = {}
        for number in asked:
            alike.setdefault(self._takes(number), []).append(number)
        if sought.on_device or len(alike) == 1:
            return next_free(session, sought, count=SHOWN, roster=roster)
        first: dict[date, Free] = {}
        for minutes, numbers in alike.items():
            own = replace(sought, minutes=minutes, staff_ids=numbers)
            for slot in next_free(session, own, count=SHOWN, roster=roster):
                if slot.day not in first or slot.at < first[slot.day].at:
                    first[slot.day] = slot
        return [first[day] for day in sorted(first)][:SHOWN]

    def _takes(self, staff_id: int | None) -> int:
        service = self.service
        own = self._own.get(staff_id or 0, {}).get(service.id) if service else None
        return own or int(self.length.currentData() or USUAL)

    def _sought(self, session: Any, roster: Roster, staff_id: int | None) -> Sought:
        """With a service, what it needs: those who do it, its device, the way to a home."""
        service, minutes, after = self.service, self.minutes, self._after
        if service is None:
            staff_ids = None if staff_id is None else [staff_id]
            return Sought(minutes, after, staff_ids, wish=self.wish)
        if service.place is ServicePlace.DEVICE:
            chair_id = service.chair_id
            return Sought(minutes, after, chair_id=chair_id, on_device=True, wish=self.wish)
        can = [staff_id] if staff_id else suited(session, service.id, roster.doctors)
        return Sought(minutes, after, can, travel=service.travel, wish=self.wish)

    def _explained(self, found: _Found) -> str:
        words = self._context.words
        if not found.slots:
            return self.tr("Nothing is free for half a year. Try a shorter visit or fewer wishes.")
        if found.reason is None:
            return ""
        day = f"{self._after:%m-%d} {weekday(words, self._after.date())}"
        return self.tr("{day}: {reason}").format(day=day, reason=words.label(found.reason))

    def _fill(self, staff_id: int | None, minutes: int) -> None:
        """Doctors and lengths as they are now, the choice kept."""
        known = self.service
        for box in (self.length, self.doctor):
            box.blockSignals(True)
        self._names = self._rosters.names()
        self._own = self._context.read(services_of)
        self.doctor.clear()
        self.doctor.addItem(self.tr("Any doctor"), None)
        for number, name in self._names.items():
            self.doctor.addItem(name, number)
        self.doctor.setCurrentIndex(max(self.doctor.findData(staff_id), 0))
        self.length.clear()
        for length in LENGTHS:
            self.length.addItem(self.tr("%n minute(s)", "", length), length)
        self._services = {one.id: one for one in self._context.read(clinic.services)}
        for service in self._services.values():
            self.length.addItem(f"{service.name}  {service.minutes}′", service.minutes)
            self.length.setItemData(self.length.count() - 1, service.id, SERVICE)
        place = self.length.findData(known.id, SERVICE) if known else -1
        self.length.setCurrentIndex(max(place, self.length.findData(minutes), 0))
        for box in (self.length, self.doctor):
            box.blockSignals(False)

    def _name(self, staff_id: int) -> str:
        return self._names.get(staff_id, "")

    def _day_toggle(self, number: int) -> Toggle:
        name = weekday(self._context.words, _A_MONDAY.replace(day=number + 1))
        return Toggle(name[-1] if self._context.words.chinese else name[0], name)

    def _half_toggle(self, half: Half) -> Toggle:
        name = self._context.words.label(half)
        return Toggle(name, name)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Next free time"), bold=True), 1)
        head.addWidget(self._close)
        self.length.setAccessibleName(self.tr("Length"))
        self.doctor.setAccessibleName(self.tr("Doctor"))
        for box in (self.length, self.doctor):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        days = QGridLayout()
        days.setSpacing(2)
        for place, toggle in enumerate(self.days):
            days.addWidget(toggle, 0, place)
        halves = QHBoxLayout()
        halves.setSpacing(4)
        for toggle in self.halves.values():
            halves.addWidget(toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.doctor)
        layout.addWidget(self.length)
        layout.addLayout(days)
        layout.addLayout(halves)
        layout.addWidget(self._why)
        layout.addWidget(self.openings, 1)
        self.openings.setMinimumHeight(theme.px(120))

    def _connect(self) -> None:
        self.length.currentIndexChanged.connect(self.search)
        self.doctor.currentIndexChanged.connect(self.search)
        for toggle in (*self.days, *self.halves.values()):
            toggle.toggled.connect(self.search)
        self.openings.taken.connect(self._on_taken)
        self.openings.looked_at.connect(self.looked_at)
        self._close.clicked.connect(self.closed)

    @Slot(object)
    def _on_taken(self, slot: Free) -> None:
        self.taken.emit(slot, self._takes(slot.staff_id))
