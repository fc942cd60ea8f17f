"""“Doctor away…”: who, from when, until when, and how many visits that affects."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.staff.leave import take_leave
from clinic_desk.desk.staff.queries import providers
from clinic_desk.desk.waitlist.displaced import Affected, affected
from clinic_desk.ui.appointments.booking.letters_box import LettersBox
from clinic_desk.ui.appointments.leave.entered import EnteredLeave
from clinic_desk.ui.appointments.leave.moment_row import MomentRow
from clinic_desk.ui.appointments.leave.usual import UsualWords
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

TAKE = QT_TRANSLATE_NOOP("Action", "Enter leave")
STEP = 5
"""Minutes: “now” is on the grid of the book."""
WIDE = 620


class NobodyChosen(DeskError):
    field = "staff_id"
    text = QT_TRANSLATE_NOOP("DeskError", "Choose who is away.")


class BeginMissing(DeskError):
    field = "first"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the day from which on.")


class EndMissing(DeskError):
    field = "last"
    text = QT_TRANSLATE_NOOP("DeskError", "Enter the day until which.")


class LeaveDialog(FormDialog):
    """From now until this evening, unless something else is entered."""

    taken = Signal(int)
    """Leave of this doctor was entered: those affected can be called now."""

    def __init__(
        self, parent: QWidget | None, context: Context, staff_id: int | None = None
    ) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Doctor away"))
        self._context = context
        self._saved: int | None = None
        self.doctor = LettersBox()
        self.first = MomentRow(
            context,
            [(self.tr("&Now"), self._now), (self.tr("From &tomorrow"), self._tomorrow)],
            end=False,
        )
        self.last = MomentRow(
            context,
            [(self.tr("Toda&y"), self._tonight), (self.tr("One &week"), self._in_a_week)],
            end=True,
        )
        self.reason = QLineEdit()
        self.count = text_label(wrap=True)
        """How many visits are affected."""
        self._lay_out()
        self._fill(staff_id)
        for edited in (self.doctor.currentIndexChanged, self.first.changed, self.last.changed):
            edited.connect(self._show_count)
        context.bulletin.changed.connect(self._show_count)
        self.accepted.connect(self._on_accepted)
        self._show_count()

    def save(self) -> None:
        """Enter the leave.

        Raises:
            DeskError: nobody chosen, no such span, no right to.

        """
        staff_id = self.doctor.currentData()
        if staff_id is None:
            raise NobodyChosen
        first, last = self.first.value(), self.last.value()
        if first is None:
            raise BeginMissing
        if last is None:
            raise EndMissing
        reason = self.reason.text()
        self._context.do(TAKE, lambda act: take_leave(act, staff_id, first, last, reason))
        self._saved = int(staff_id)

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(WIDE))
        wide = max(row.quick.sizeHint().width() for row in (self.first, self.last))
        for row in (self.first, self.last):
            row.quick.setFixedWidth(wide)
        self.add_field("staff_id", self.tr("&Doctor"), self.doctor)
        self.add_field("first", self.tr("&From"), self.first)
        self.add_field("last", self.tr("&Until"), self.last)
        self.add_field("reason", self.tr("&Reason"), self.reason)
        words = (
            self.tr("Sick"),
            self.tr("Annual leave"),
            self.tr("Training"),
            self.tr("Meeting"),
            self.tr("Family"),
        )
        self.form.add_wide(UsualWords(self.reason, words))
        self.form.add_wide(self.count)
        listed = EnteredLeave(self._context, self.refuse)
        listed.setObjectName("entered")
        self.form.add_wide(listed)
        self.save_button.setText(self.tr("&Save and call"))

    def _fill(self, staff_id: int | None) -> None:
        self.doctor.addItem("", None)
        for one in self._context.read(providers):
            self.doctor.addItem(one.name, one.id)
        if staff_id is not None:
            self.doctor.setCurrentIndex(max(self.doctor.findData(staff_id), 0))
        self.first.set_value(self._now())
        self.last.set_value(self._tonight())

    def _now(self) -> datetime:
        now = self._context.clock()
        return now.replace(minute=now.minute // STEP * STEP, second=0)

    def _tonight(self) -> datetime:
        return datetime.combine(self._context.clock().date(), time()) + timedelta(days=1)

    def _tomorrow(self) -> datetime:
        """The leave begins tomorrow, so it ends then or later."""
        begin = self._tonight()
        last = self.last.value()
        if last is None or last <= begin:
            self.last.set_value(begin + timedelta(days=1))
        return begin

    def _in_a_week(self) -> datetime:
        first = self.first.value() or self._now()
        return datetime.combine(first.date(), time()) + timedelta(days=7)

    @Slot()
    def _show_count(self) -> None:
        found = self._affected()
        if found is None:
            self.count.setText("")
        elif not found.visits:
            self.count.setText(self.tr("No visit is affected."))
        else:
            visits = self.tr("%n visit(s) affected", "", found.visits)
            people = self.tr("%n patient(s) to call", "", found.people)
            self.count.setText(f"{visits} · {people}")
        theme.restyle(self.count, tone="warn" if found and found.visits else "muted")

    def _affected(self) -> Affected | None:
        staff_id, first, last = self.doctor.currentData(), self.first.value(), self.last.value()
        if staff_id is None or first is None or last is None or first >= last:
            return None
        now = self._context.clock()
        return self._context.read(lambda session: affected(session, staff_id, first, last, now))

    @Slot()
    def _on_accepted(self) -> None:
        if self._saved is not None:
            self.taken.emit(self._saved)
