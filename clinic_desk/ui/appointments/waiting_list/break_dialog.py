"""A visit breaks: how, what becomes of it, and why, in one step and one entry of the log."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.dates import say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.waitlist.breaking import After, Broken, break_visit
from clinic_desk.ui.appointments.freed_time import FreedTime, somebody_could
from clinic_desk.ui.appointments.waiting_list.choices import Choices
from clinic_desk.ui.appointments.waiting_list.usual_reasons import UsualReasons
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label

CANCEL = QT_TRANSLATE_NOOP("Action", "Cancel appointment")
MISS = QT_TRANSLATE_NOOP("Action", "Mark as missed")
WIDE = 660


class BreakDialog(FormDialog):
    freed = Signal(int, object, object)
    """Doctor, start and end: the time lies ahead, and somebody could take it."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        visit: VisitRow,
        *,
        how: Broken | None = None,
    ) -> None:
        """``how`` None: missed where the visit should have begun, else cancelled."""
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Missed or cancelled"))
        self.setMinimumWidth(theme.px(WIDE))
        self._context = context
        self._visit = visit
        when = say_moment(context.words, visit.start_at, context.clock().date())
        about = "  ".join(filter(None, (visit.customer, when, visit.service)))
        self.above.addWidget(text_label(about, bold=True))
        self.how = self.add_field("how", self.tr("What happened"), Choices(self._hows()))
        self.then = self.add_field("then", self.tr("What then"), Choices(self._thens()))
        self._means = self.form.add_wide(text_label(tone="muted", size="small", wrap=True))
        self.reason = self.add_field("reason", self.tr("&Reason"), QLineEdit())
        self.usual = self.form.add_wide(UsualReasons(self.reason, self))
        self.cancel_button.setText(self.tr("&Keep it"))
        begun = visit.start_at <= context.clock()
        self.how.set_value(how or (Broken.MISSED if begun else Broken.BY_PATIENT))
        self.then.set_value(After.LEAVE)
        self.how.changed.connect(self._on_how)
        self.then.changed.connect(self._on_then)
        self.accepted.connect(self._on_accepted)
        for number in range(len(Broken)):
            keys = QShortcut(QKeySequence(str(number + 1)), self)
            keys.activated.connect(partial(self.how.choose, number))
        self._on_how()
        self._on_then()
        self.how.setFocus()

    def save(self) -> None:
        """Break the visit.

        Raises:
            ReasonMissing, StageUnfit, ChangedMeanwhile: as named.

        """
        visit, how = self._visit, self.how.value()
        self._context.do(
            MISS if how is Broken.MISSED else CANCEL,
            lambda act: break_visit(
                act,
                visit.id,
                how=how,
                then=self.then.value(),
                reason=self.reason.text(),
                version=visit.version,
            ),
        )

    def typed(self) -> bool:
        """Only what was written: a choice is made again by one key."""
        return bool(self.reason.text().strip())

    def _hows(self) -> list[tuple[Broken, str]]:
        return [
            (Broken.MISSED, self.tr("1  Missed")),
            (Broken.BY_PATIENT, self.tr("2  Cancelled by patient")),
            (Broken.BY_CLINIC, self.tr("3  Cancelled by clinic")),
        ]

    def _thens(self) -> list[tuple[After, str]]:
        return [
            (After.WAIT_LIST, self.tr("&Wait list")),
            (After.PINBOARD, self.tr("&Pinboard")),
            (After.LEAVE, self.tr("&Leave marked")),
            (After.DELETE, self.tr("&Delete")),
        ]

    def _reasons(self) -> tuple[str, ...]:
        match self.how.value():
            case Broken.MISSED:
                return (
                    self.tr("Forgot"),
                    self.tr("Could not be reached"),
                    self.tr("Mistook the day"),
                )
            case Broken.BY_CLINIC:
                return (
                    self.tr("Doctor is away"),
                    self.tr("Equipment broken"),
                    self.tr("Double booked"),
                )
            case _:
                return (
                    self.tr("Something came up"),
                    self.tr("Not well"),
                    self.tr("Went elsewhere"),
                    self.tr("Booked by mistake"),
                )

    @Slot()
    def _on_how(self) -> None:
        missed = self.how.value() is Broken.MISSED
        self.usual.offer(self._reasons())
        self.reason.setPlaceholderText(self.tr("Not needed") if missed else "")
        self.save_button.setText(self.tr("&Mark as missed") if missed else self.tr("C&ancel it"))

    @Slot()
    def _on_then(self) -> None:
        means = {
            After.WAIT_LIST: self.tr("Off the board; waits for a new time on the wait list."),
            After.PINBOARD: self.tr("Off the board; on the pinboard, to be put on another day."),
            After.LEAVE: self.tr("Stays on the board as a thin mark."),
            After.DELETE: self.tr("Off the board; stays in the history and is counted."),
        }
        self._means.setText(means[self.then.value()])

    @Slot()
    def _on_accepted(self) -> None:
        visit = self._visit
        if visit.staff_id is None:
            return
        freed = FreedTime(visit.staff_id, visit.start_at, visit.end_at)
        if somebody_could(self._context, freed):
            self.freed.emit(*freed)
