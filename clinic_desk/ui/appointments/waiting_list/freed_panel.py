"""A time became free: who could take it, with phones, called one after the other."""

from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import Slot

from clinic_desk.base.dates import say_day, say_moment
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.waitlist.freed_proposal import Proposal, proposal_for
from clinic_desk.desk.waitlist.freed_rows import FreedRow
from clinic_desk.desk.waitlist.records import TryOutcome
from clinic_desk.desk.waitlist.tries import log_try
from clinic_desk.ui.appointments.freed_time import (
    FreedTime,
    somebody_could,
    time_of,
)
from clinic_desk.ui.appointments.waiting_list.columns import freed_columns
from clinic_desk.ui.appointments.waiting_list.list_panel import ListPanel
from clinic_desk.ui.appointments.waiting_list.outcomes import LOG
from clinic_desk.ui.appointments.waiting_list.said import moment_of
from clinic_desk.ui.appointments.waiting_list.take_dialog import Offer, TakeDialog
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import ElidedLabel
from clinic_desk.ui.kit.rows import Empty

_NOBODY = Proposal(None, "", ())


class FreedPanel(ListPanel[FreedRow]):
    """``show_freed`` says which time; the list follows the book from then on."""

    name: ClassVar[str] = "freed"
    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "wait_entry",
            "visit_try",
            "appointment",
            "block",
            "customer",
            "customer_phone",
            "service",
            "staff_override",
            "staff_window",
            "staff_service",
            "opening_override",
            "opening_window",
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context, freed_columns(context))
        self._freed: FreedTime | None = None
        self.proposal = _NOBODY
        self.heading = ElidedLabel()
        self.heading.setProperty("weight", "bold")
        self.head.addWidget(self.heading, 1)
        self.head.addWidget(self.outcomes.menu_button())
        self.head.addWidget(self.small_button(self.copy, "phone"))
        self.table.set_menu(lambda _row: [*self.outcomes.actions.values(), None, self.copy])
        self.freed.connect(self._on_freed)
        self.on_chosen(None)

    @property
    def title(self) -> str:
        return self.tr("Freed time")

    def count(self) -> int:
        return len(self.proposal.rows)

    def show_freed(self, staff_id: int, start_at: datetime, end_at: datetime) -> None:
        """Whom to call for this time; the first is chosen."""
        self._freed = FreedTime(staff_id, start_at, end_at)
        self.notice.dismiss()
        self.reload()
        self.table.selectRow(0)

    def reload(self) -> None:
        freed, now = self._freed, self.context.clock()
        self.proposal = _NOBODY
        if freed is not None:
            self.proposal = self.context.read(
                lambda session: proposal_for(
                    session, freed.staff_id, freed.start_at, now, end_at=freed.end_at
                )
            )
        self.table.show_rows(self.proposal.rows)
        self.on_chosen(self.table.chosen())
        self.heading.set_full(self._headed())
        self.table.set_empty(Empty(self._why_empty(), icon="clock"))

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter  1", self.tr("Give this person the time")),
            ("2 - 5", self.tr("How the call went; on to the next")),
            ("Ctrl+C", self.tr("Copy phone")),
        ]

    def log(self, row: FreedRow, outcome: TryOutcome) -> None:
        offered_at = self._start_of(row)
        self.context.do(
            LOG,
            lambda act: log_try(
                act,
                row.taker.customer_id,
                outcome,
                wait_entry_id=row.taker.entry_id,
                appointment_id=row.taker.visit_id,
                offered_at=offered_at,
            ),
        )

    def book(self, row: FreedRow) -> None:
        """At once where only one start is possible; else the start is asked."""
        gap = self.proposal.gap
        if gap is None:
            return
        start_at = self._start_of(row)
        offer = Offer(
            row.taker,
            row.customer,
            row.service,
            gap.staff_id,
            self.proposal.doctor,
            start_at,
            row.starts,
        )
        if len(row.starts) > 1:
            self._ask(offer).open()
            return
        before = time_of(self.context, row.taker.visit_id)
        with self.explaining():
            try:
                with self.going_on():
                    self.context.do(offer.title, lambda act: offer.take(act, start_at))
            except Overridable as error:
                self._ask(offer).open_with(error)
                return
        if before is not None and somebody_could(self.context, before):
            self.freed.emit(*before)

    def _ask(self, offer: Offer) -> TakeDialog:
        dialog = TakeDialog(self.window(), self.context, offer)
        dialog.freed.connect(self.freed)
        dialog.finished.connect(self.take_focus)
        return dialog

    @Slot(int, object, object)
    def _on_freed(self, staff_id: int, start_at: datetime, end_at: datetime) -> None:
        """A visit was moved to here: what it had is free in its turn."""
        words, today = self.context.words, self.context.clock().date()
        self.notice.show_text(
            self.tr("{when} is free now.").format(when=say_moment(words, start_at, today)),
            action=self.tr("Who could take it"),
            do=lambda: self.show_freed(staff_id, start_at, end_at),
        )

    def _start_of(self, row: FreedRow) -> datetime:
        gap = self.proposal.gap
        day = gap.day if gap is not None else self.context.clock().date()
        return moment_of(day, row.starts[0])

    def _headed(self) -> str:
        words, gap = self.context.words, self.proposal.gap
        if gap is None:
            return ""
        day = say_day(words, gap.day, self.context.clock().date())
        return self.tr("{doctor}  {day} {start} - {end} is free ({minutes} min)").format(
            doctor=self.proposal.doctor,
            day=day,
            start=f"{gap.start_at:%H:%M}",
            end=f"{gap.end_at:%H:%M}",
            minutes=gap.minutes,
        )

    def _why_empty(self) -> str:
        if self._freed is None:
            return self.tr("When a visit breaks, whoever could take its time is listed here.")
        if self.proposal.gap is None:
            return self.tr("This time is taken or past.")
        return self.tr("Nobody on the wait list, and no recall, suits this time.")
