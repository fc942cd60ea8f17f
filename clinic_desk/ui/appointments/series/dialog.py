"""A recurring visit: the rule above, every visit it makes below, conflicts first."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import recurring
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.staff import queries as people
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.ui.appointments.series.decide_bar import DecideBar
from clinic_desk.ui.appointments.series.lines import Decision, Line, Lines
from clinic_desk.ui.appointments.series.list_dialog import ListDialog, next_open
from clinic_desk.ui.appointments.series.plan_table import plan_columns
from clinic_desk.ui.appointments.series.rule_fields import RuleFields
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.rows import Empty, RowTable

BOOK = QT_TRANSLATE_NOOP("Action", "Book recurring visits")
_PAUSE_MS = 120


class LinesOpen(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Decide on every conflict first: keep it, take another time, or skip it."
    )


class SeriesDialog(ListDialog):
    saved = Signal(object, object)
    """The visits' ids, and the start of the first."""

    def __init__(self, parent: QWidget | None, context: Context, form: VisitForm) -> None:
        """``form`` is the first visit as booking holds it."""
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Recurring visits"))
        self.save_button.setText(self.tr("&Book all"))
        self._context, self._visit = context, form
        self._booked: tuple[list[int], datetime] | None = None
        self._usual = ""
        """The reason typed last: often the same holds for the next."""
        self.rule = RuleFields(context, self.form, form.start_at.date())
        self.lines = Lines(context, form)
        self.table = RowTable(
            plan_columns(context.words, lambda: context.clock().date()),
            name="series.plan",
            settings=context.settings,
            empty=Empty(self.tr("Enter how often and how many visits; they are listed here.")),
        )
        self.bar = DecideBar(context)
        made = partial(self.list_action, self.table)
        self.keep = made(self.tr("Keep… (K)"), "K", self._on_keep)
        self.take = made(self.tr("Take the free time (P)"), "P", self._on_take)
        self.other = made(self.tr("Other time… (O)"), "O", self._on_other)
        self.skip = made(self.tr("Skip (S)"), "S", self._on_skip)
        self._pause = QTimer(self)
        self._arrange()
        self._connect_parts()
        self.replan()
        self.resize(self.sizeHint())

    def save(self) -> None:
        """Book the series.

        Raises:
            LinesOpen: a conflict is not decided on.
            DeskError: the rule has no dates, or booking is refused.

        """
        self._catch_up()
        rule, chosen = self.rule.rule, self.lines.chosen
        recurring.dates(rule, self._visit.start_at.date())
        self.lines.look_again()
        self._show()
        if self.lines.open:
            self._go_to_open()
            raise LinesOpen

        def book(act: Act) -> list[int]:
            _series, made = recurring.book_series(act, self._visit, chosen, rule)
            settle_booked(act, made[:1])
            return made

        visits = self._context.do(BOOK, book)
        self._booked = visits, chosen[0].start_at

    def refuse(self, error: DeskError) -> None:
        """How a series ends is one field, whichever way it is said."""
        if error.field == "until":
            error.field = "count"
        super().refuse(error)

    def typed(self) -> bool:
        return super().typed() or self.lines.decided

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.order_list(self.rule.ends.day, self.table)

    @Slot()
    def replan(self) -> None:
        """The visits of the rule as it is typed now."""
        self._pause.stop()
        self.bar.put_away()
        self.form.clear_refusals()
        try:
            self.lines.plan(self.rule.rule)
        except DeskError as error:
            self.lines.forget()
            error.field = "count" if error.field == "until" else error.field
            field = self.field(error.field or "")
            if field is not None and not getattr(field.widget, "problem", str)():
                field.refuse(error.sentence(self.words))
        self._show()
        if self.lines.open:
            self.table.choose(self.lines.open[0].id)

    # deciding

    @Slot()
    def _on_keep(self) -> None:
        line = self.table.chosen()
        if line is not None and line.problem is not None and line.overridable:
            self.bar.ask_reason(line.problem.sentence(self.words), self._usual)

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self._usual = reason
        self._decide(lambda line: self.lines.keep(line.id, reason))

    @Slot()
    def _on_take(self) -> None:
        line = self.table.chosen()
        if line is not None and line.proposal is not None:
            at = line.proposal.at
            self._decide(lambda line: self.lines.put(line.id, at))

    @Slot()
    def _on_other(self) -> None:
        line = self.table.chosen()
        if line is not None:
            today = self._context.clock().date()
            instead = self.tr("Instead of {moment}:").format(
                moment=say_moment(self.words, line.planned, today)
            )
            self.bar.ask_time(instead, line.proposal.at if line.proposal else line.start_at)

    @Slot(object)
    def _on_time(self, start_at: datetime) -> None:
        self._decide(lambda line: self.lines.put(line.id, start_at))

    @Slot()
    def _on_skip(self) -> None:
        self._decide(lambda line: self.lines.skip(line.id))

    @Slot(object)
    def _on_opened(self, line: Line) -> None:
        """Enter: the proposal is taken where there is one, else another time is asked for."""
        if line.proposal is not None:
            self._on_take()
        else:
            self._on_other()

    def _decide(self, change: Callable[[Line], None]) -> None:
        line = self.table.chosen()
        if line is None:
            return
        change(line)
        self.bar.put_away()
        self._show()
        self._go_to_open(after=line.id)

    def _go_to_open(self, after: int = -1) -> None:
        """To the next conflict below, else the first; the last decided stays chosen."""
        number = next_open([line.id for line in self.lines.open], after)
        if number is not None:
            self.table.choose(number)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_chosen(self, line: Line | None) -> None:
        self.keep.setEnabled(line is not None and line.open and line.overridable)
        self.take.setEnabled(line is not None and line.proposal is not None)
        self.other.setEnabled(line is not None)
        self.skip.setEnabled(line is not None)
        skipped = line is not None and line.decision is Decision.SKIPPED
        self.skip.setText(self.tr("Take in again (S)") if skipped else self.tr("Skip (S)"))

    def _show(self) -> None:
        self.table.show_rows(self.lines.rows)
        self._on_chosen(self.table.chosen())
        self._sum_up()

    def _sum_up(self) -> None:
        lines = self.lines
        said = [self.tr("%n visit(s)", "", len(lines.chosen))]
        if moved := lines.count(Decision.MOVED):
            said.append(self.tr("%n moved", "", moved))
        if kept := lines.count(Decision.KEPT):
            said.append(self.tr("%n kept", "", kept))
        if skipped := lines.count(Decision.SKIPPED):
            said.append(self.tr("%n skipped", "", skipped))
        if left := len(lines.open):
            said.append(self.tr("%n to decide", "", left))
        self.sum_up(said, left=bool(left))

    def _catch_up(self) -> None:
        """What was typed a moment ago is planned before it is booked."""
        if self._pause.isActive():
            self.replan()

    # building

    def _arrange(self) -> None:
        self.above.addWidget(text_label(self._said_of_visit(), bold=True, wrap=True))
        self.table.setAccessibleName(self.tr("Planned visits"))
        self.add_list(self.table, (self.keep, self.take, self.other, self.skip), self.bar)

    def _said_of_visit(self) -> str:
        """Who, for what, with whom, from when."""
        form, today = self._visit, self._context.clock().date()
        who, what, where = self._context.read(self._names)
        when = say_moment(self.words, form.start_at, today)
        length = self.tr("{minutes} min").format(minutes=form.minutes)
        return " · ".join(filter(None, (who, what, where, when, length)))

    def _names(self, session: Any) -> tuple[str, str, str]:
        form = self._visit
        found = customers.found(session, [form.customer_id])
        services = {one.id: one.name for one in clinic.services(session, active=False)}
        doctors = {one.id: one.name for one in people.staff(session)}
        chairs = {one.id: one.name for one in clinic.chairs(session)}
        where = doctors.get(form.staff_id or 0) or chairs.get(form.chair_id or 0, "")
        return found[0].name if found else "", services.get(form.service_id or 0, ""), where

    def _connect_parts(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.replan)
        self.rule.changed.connect(self._pause.start)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.activated_row.connect(self._on_opened)
        self.bar.reason_given.connect(self._on_reason)
        self.bar.time_given.connect(self._on_time)
        self.bar.closed.connect(self._on_bar_closed)
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_bar_closed(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_accepted(self) -> None:
        if self._booked is not None:
            self.saved.emit(*self._booked)
