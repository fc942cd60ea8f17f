"""Every change of a visit that the page makes: one transaction, one refusal, one way to insist."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.ui.appointments.board.asks import Step
from clinic_desk.ui.appointments.board.steps import TO, back_to
from clinic_desk.ui.appointments.freed_time import FreedTime
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page

MOVE = QT_TRANSLATE_NOOP("Action", "Move appointment")
MISS = QT_TRANSLATE_NOOP("Action", "Mark as missed")
LEAVE = QT_TRANSLATE_NOOP("Action", "Mark as left")
BACK = QT_TRANSLATE_NOOP("Action", "Set back")
MARKS: dict[AppointmentStatus, str] = {
    AppointmentStatus.CONFIRMED: QT_TRANSLATE_NOOP("Action", "Mark as confirmed"),
    AppointmentStatus.ARRIVED: QT_TRANSLATE_NOOP("Action", "Mark as arrived"),
    AppointmentStatus.IN_TREATMENT: QT_TRANSLATE_NOOP("Action", "Mark as in treatment"),
    AppointmentStatus.DONE: QT_TRANSLATE_NOOP("Action", "Mark as done"),
}

Change = Callable[[Act, str], object]
"""What is done, given the reason to do it all the same (empty at first)."""


class Changes:
    """Makes changes on behalf of a page and shows what the desk refuses."""

    def __init__(self, page: Page, freed: Callable[[FreedTime], None] | None = None) -> None:
        """``freed`` is told the time that a moved or missed visit leaves behind."""
        self._page = page
        self._context = page.context
        self._freed = freed

    def move(
        self,
        visit: VisitRow,
        staff_id: int | None,
        start_at: datetime,
        end_at: datetime,
        chair_id: int | service.Same | None = service.AS_IT_IS,
    ) -> None:
        """Another time, doctor, chair or length."""

        def change(act: Act, override: str) -> None:
            service.move(
                act,
                visit.id,
                staff_id=staff_id,
                start_at=start_at,
                end_at=end_at,
                version=visit.version,
                chair_id=chair_id,
                override=override,
            )

        new = f"{start_at:%m-%d %H:%M}–{end_at:%H:%M}"
        self._attempt(MOVE, change, f"{visit.customer}  {new}", place_of(visit))

    def step(self, visit: VisitRow, step: Step) -> None:
        """Take a visit to another state; cancelling asks for more and is not done here."""
        if step is Step.MISS:
            self._attempt(
                MISS,
                lambda act, _: service.miss(act, visit.id, version=visit.version),
                freed=place_of(visit),
            )
        elif step is Step.LEAVE:
            self._attempt(LEAVE, lambda act, _: service.leave(act, visit.id, version=visit.version))
        elif step is Step.BACK:
            self._mark(visit, back_to(visit), BACK)
        else:
            self._mark(visit, TO[step], MARKS[TO[step]])

    def to_stage(self, visit: VisitRow, stage: AppointmentStatus) -> None:
        """Straight to a stage, forward or back."""
        self._mark(visit, stage, MARKS.get(stage, BACK))

    def _mark(self, visit: VisitRow, wanted: AppointmentStatus, title: str) -> None:
        def change(act: Act, override: str) -> None:
            service.mark(act, visit.id, wanted, version=visit.version, override=override)
            if not visit.status.live:
                settle_booked(act, [visit.id])

        self._attempt(title, change, f"{visit.customer}  {visit.start_at:%m-%d %H:%M}")

    def _attempt(
        self, title: str, change: Change, what: str = "", freed: FreedTime | None = None
    ) -> None:
        try:
            self._context.do(title, lambda act: change(act, ""))
        except Overridable as error:
            dialog = InsistDialog(self._page, title, change, what=what, error=error)
            dialog.accepted.connect(lambda: self._tell(freed))
            dialog.open()
        except DeskError as error:
            self._page.explain(error)
            self._page.refresh()
        else:
            self._page.notice.dismiss()
            self._tell(freed)

    def _tell(self, freed: FreedTime | None) -> None:
        if freed is not None and self._freed is not None:
            self._freed(freed)


def place_of(visit: VisitRow) -> FreedTime | None:
    """The time that a visit takes; None without a doctor."""
    if visit.staff_id is None:
        return None
    return FreedTime(visit.staff_id, visit.start_at, visit.end_at)


class InsistDialog(FormDialog):
    """Says in one sentence what is in the way, and does it all the same for a reason."""

    def __init__(
        self,
        page: Page,
        title: str,
        change: Change,
        *,
        what: str,
        error: Overridable,
    ) -> None:
        words = page.context.words
        super().__init__(page.window(), words, title=words.text("Action", title))
        self._context = page.context
        self._title = title
        self._change = change
        self._error = error
        self.above.addWidget(text_label(what, bold=True))
        self.form.hide()
        self.save_button.hide()

    def save(self) -> None:
        reason = self.override or ""
        self._context.do(self._title, lambda act: self._change(act, reason))

    def refuse(self, error: DeskError) -> None:
        """What a reason overcomes is asked for; anything else is said and stays."""
        if isinstance(error, Overridable):
            sentence = error.sentence(self.words)
            self.ask_override(sentence, self.tr("&Reason"), self.tr("&Do it anyway"))
        else:
            super().refuse(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # after the dialog gave the focus to its first button
        QTimer.singleShot(0, self, self._say_why)

    def _say_why(self) -> None:
        self.refuse(self._error)
