"""The list of visits that must be moved, and who of it is called now with which times to offer."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.queries import Roster
from clinic_desk.desk.appointments.slots import Slot as Free
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.desk.waitlist.displaced import (
    DisplacedRow,
    Place,
    Progress,
    count_displaced,
    displaced,
    progress,
)
from clinic_desk.desk.waitlist.proposals import HORIZON, proposals
from clinic_desk.ui.appointments.dock_panel import DockPanel
from clinic_desk.ui.appointments.leave.actions import CallActions
from clinic_desk.ui.appointments.leave.columns import columns
from clinic_desk.ui.appointments.leave.person_box import PersonBox
from clinic_desk.ui.appointments.roster_cache import TABLES
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.cards import scrolled
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.rows import Empty, RowTable

DONE = QT_TRANSLATE_NOOP("MoveList", "%n done")
LEFT = QT_TRANSLATE_NOOP("MoveList", "%n left")
REACHED = QT_TRANSLATE_NOOP("MoveList", "%n reached")
SIDE = 320
AHEAD = HORIZON + timedelta(days=90)
"""How far hours are read: visits that far ahead are rare, and those find less to offer."""


@dataclass(frozen=True, slots=True)
class _Read:
    rows: list[DisplacedRow]
    progress: Progress
    roster: Roster
    clinic: str


class MoveList(DockPanel):
    shows = TABLES | {
        "appointment",
        "block",
        "customer",
        "customer_phone",
        "holiday",
        "service",
        "setting",
        "staff_service",
        "visit_try",
    }
    name = "to_move"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._roster: Roster | None = None
        self._offers: dict[int, list[Free]] = {}
        self._seen: dict[int, Place] = {}
        self._seen_on = context.clock().date()
        self._clinic = ""
        self._place = 0
        self._reloading = False
        self.step_on = False
        """A call was logged that leaves the visit here: the next person is chosen."""
        self.calls = CallActions(self)
        self.notice = Notice()
        self.strip = text_label(tone="muted", size="small")
        self.person = PersonBox(context.words)
        self.table = RowTable[DisplacedRow](
            columns(context.words, lambda: context.clock().date(), self.sees_phones),
            name="appointments.to_move",
            settings=context.settings,
            empty=Empty(self._nobody(), self.calls.away, "check-circle"),
        )
        self._side = scrolled(self.person)
        self._build()
        self.table.chosen_changed.connect(self._on_chosen)
        self.context.desk.privacy_changed.connect(self._on_privacy)
        self.context.desk.actor_changed.connect(self._on_privacy)
        theme.notifier().changed.connect(self._fit)

    @property
    def title(self) -> str:
        return self.tr("To be moved")

    def count(self) -> int:
        now = self.context.clock()
        return self.context.read(lambda session: count_displaced(session, now))

    def reload(self) -> None:
        read = self.context.read(self._read)
        self._roster, self._clinic = read.roster, read.clinic
        left = {row.id for row in read.rows}
        self._offers = {number: held for number, held in self._offers.items() if number in left}
        self._reloading = True
        self.table.show_rows(read.rows)
        self._go_on()
        self._reloading = False
        self._show_person()
        self._show_strip(read.progress)

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_at(self, staff_id: int) -> None:
        """Begin with the first visit of a doctor."""
        first = next((row for row in self.table.rows.rows if row.staff_id == staff_id), None)
        if first is not None:
            self.table.choose(first.id)

    def sees_phones(self) -> bool:
        """Whether whole numbers may stand on this screen now."""
        desk = self.context.desk
        return may(desk.actor, Right.SEE_PHONES) and not desk.private

    def offers(self, row: DisplacedRow) -> list[Free]:
        """The times that are offered to somebody, as they stand beside the list."""
        return self._offers.get(row.id, [])

    # reading

    def _read(self, session: Any) -> _Read:
        now = self.context.clock()
        if self._seen_on != now.date():
            self._seen, self._seen_on = {}, now.date()
        roster = Roster(session, now.date(), now.date() + AHEAD)
        rows = displaced(session, now, roster=roster)
        self._seen = {row.id: (row.staff_id, row.start_at) for row in rows} | self._seen
        far = progress(session, self._seen, {row.id for row in rows}, now.date())
        found = clinic(session)
        return _Read(rows, far, roster, found.name if found else "")

    def _find_offers(self, row: DisplacedRow) -> list[Free]:
        """What can be offered now; what was said before stays as long as it is free."""
        rows, now, roster = self.table.rows.rows, self.context.clock(), self._roster
        found = self.context.read(
            lambda session: proposals(session, rows, now, roster, held=self._offers, only={row.id})
        )
        return found[row.id]

    # showing

    def _go_on(self) -> None:
        """Keep who is chosen; after a call the next; where they are gone, who came after."""
        rows, place = self.table.rows.rows, self._place
        chosen = self.table.chosen()
        if chosen is not None:
            place = rows.index(chosen) + self.step_on
        self.step_on = False
        if rows:
            self.table.choose(rows[place if place < len(rows) else 0].id)

    @Slot(object)
    def _on_chosen(self, _row: object) -> None:
        if not self._reloading:
            self._show_person()

    def _show_person(self) -> None:
        row = self.table.chosen()
        self._side.setVisible(row is not None)
        if row is None:
            self.calls.enable(chosen=False, offered=0)
            return
        self._place = self.table.rows.rows.index(row)
        before = self.offers(row)
        slots = self._offers[row.id] = self._find_offers(row)
        if any(slot not in slots for slot in before):
            gone = self.tr("A time that was offered has been given away: the list is new.")
            self.notice.show_text(gone, tone="warn")
        doctors = self._roster.doctors if self._roster else []
        self.person.show_person(
            row,
            slots,
            doctors={one.id: one.name for one in doctors},
            clinic=self._clinic,
            today=self.context.clock().date(),
            whole=self.sees_phones(),
        )
        self.calls.enable(chosen=True, offered=len(slots))

    def _show_strip(self, far: Progress) -> None:
        # not tr: in a class with heirs it finds no plurals
        counts = zip((DONE, LEFT, REACHED), far, strict=True)
        said = [self.context.words.text("MoveList", source, n) for source, n in counts]
        self.strip.setText(" · ".join(said))

    def _nobody(self) -> str:
        return self.tr("No visit has to be moved.")

    @Slot()
    def _on_privacy(self) -> None:
        if self.isVisible():
            self.reload()

    # building

    @Slot()
    def _fit(self) -> None:
        self._side.setFixedWidth(theme.px(SIDE))

    def _build(self) -> None:
        self._fit()
        # digits take a time; the shell would begin a search with them
        self.table.setProperty("takes_digits", True)
        self.table.setAccessibleName(self.title)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=0)
        for action in self.calls.outcomes:
            flow.addWidget(ActionButton(action, kind="quiet", parent=buttons))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 0, 8, 0)
        bar.setSpacing(12)
        bar.addWidget(self.strip)
        bar.addWidget(buttons, 1)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.table, 1)
        both.addWidget(hairline(upright=True))
        both.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(bar)
        column.addWidget(hairline())
        column.addLayout(both, 1)
