"""After a power cut: the day's visits with the times from the sheets, then the walk-ins."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.queries import DayBook, day_book
from clinic_desk.desk.arrivals.catch_up import (
    Entered,
    LinesRefused,
    SeenLine,
    WalkInLine,
    enter,
)
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.storage.faults import ChangedMeanwhile
from clinic_desk.ui.appointments.catch_up.grid import TimesGrid
from clinic_desk.ui.appointments.catch_up.lines import LinesModel
from clinic_desk.ui.appointments.catch_up.walk_ins import WalkIns
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.kit.labels import text_label

ENTER = QT_TRANSLATE_NOOP("Action", "Enter what was written by hand")
WIDE, HIGH, DAY_WIDE = 1080, 660, 180


class NothingTyped(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Nothing was typed yet.")


class DayAhead(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "{day} is still to come: choose today or a day before.")


class CatchUpDialog(FormDialog):
    """``entered``: the day, and how much of it was entered (``catch_up.Entered``)."""

    entered = Signal(object, object)

    def __init__(self, parent: QWidget | None, context: Context, day: date) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("After a power cut"))
        self._context = context
        self._day = min(day, context.clock().date())
        self.model = LinesModel(context.words)
        self.grid = TimesGrid(self.model)
        self.walk_ins = WalkIns(context)
        self.day = DayField(context.words, clock=context.clock, past=True)
        self.day.set_value(self._day)
        self._nobody = text_label(tone="muted")
        self._lay_out()
        self.form.hide()
        self.save_button.setText(self.tr("&Enter all"))
        self.day.changed.connect(self._on_day)
        self.reload()
        self.resize(theme.px(WIDE), theme.px(HIGH))
        self.grid.setFocus()

    def reload(self) -> None:
        """Read the visits of the day; what is typed stays."""
        day = self._day
        book = self._context.read(lambda session: day_book(session, day))
        self.model.show_visits(book.visits, _doctors(book))
        self.grid.setVisible(bool(book.visits))
        self._nobody.setVisible(not book.visits)
        self._nobody.setText(self.tr("Nobody was booked that day. Walk-ins are typed below."))

    def typed(self) -> bool:
        self.grid.commit()
        return any(line.touched for line in self.model.lines) or self.walk_ins.touched

    def save(self) -> None:
        """Enter everything in one go.

        Raises:
            LinesRefused: said at the cells; nothing is entered, nothing typed is lost.
            NothingTyped, DayAhead, NotAllowed: as named.

        """
        if not self.typed():
            raise NothingTyped
        day, lines = self._day, [line for line in self.model.lines if line.touched]
        unclear = [one for line in lines for one in line.unclear()] + self.walk_ins.unclear()
        if unclear:
            raise LinesRefused(unclear)
        every: list[SeenLine | WalkInLine] = [
            *(line.seen() for line in lines),
            *self.walk_ins.written(),
        ]
        reason = self.override or self._usual_reason()
        insist = self.override is not None

        def write(act: Act) -> Entered:
            done = enter(act, day, every, reason=reason, insist=insist)
            settle_booked(act, done.booked)
            return done

        done = self._context.do(ENTER, write)
        self.entered.emit(day, done)

    def refuse(self, error: DeskError) -> None:
        refused = error.refused if isinstance(error, LinesRefused) else ()
        if any(isinstance(one.error, ChangedMeanwhile) for one in refused):
            self.reload()
        self.model.refuse(refused)
        self.walk_ins.refuse(refused)
        super().refuse(error)
        if isinstance(error, LinesRefused) and not error.overridable:
            first = self.walk_ins.first_refused()
            if not self.grid.go_to_refused() and first is not None:
                first.setFocus()

    def override_label(self, error: DeskError) -> str | None:
        if isinstance(error, LinesRefused) and error.overridable:
            return self.tr("&Reason")
        return None

    def ask_override(self, sentence: str, reason_label: str, button_text: str = "") -> None:
        """One reason for all lines; the usual one is there already."""
        super().ask_override(sentence, reason_label, button_text or self.tr("Enter an&yway"))
        self._ask.reason.setText(self._usual_reason())
        self._ask.reason.selectAll()

    def _usual_reason(self) -> str:
        return self.tr("Written by hand during the power cut")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        label = QLabel(self.tr("&Day"))
        label.setBuddy(self.day)
        self.day.setFixedWidth(theme.px(DAY_WIDE))
        self.day.setAccessibleName(self.tr("Day"))
        hint = self.tr(
            "Type times as 0905, Enter goes on. X missed, L left unseen, Delete clears. "
            "What stays empty stays as it is."
        )
        top.addWidget(label)
        top.addWidget(self.day)
        top.addWidget(text_label(hint, tone="muted", size="small", wrap=True), 1)
        self._day_refusal = text_label(tone="danger", size="small")
        self._day_refusal.hide()
        self.above.addLayout(top)
        self.above.addWidget(self._day_refusal)
        self.above.addWidget(self.grid, 1)
        self.above.addWidget(self._nobody)
        self.above.addWidget(text_label(self.tr("Walk-ins"), bold=True))
        self.above.addWidget(self.walk_ins)
        self._area.body.setStretchFactor(self.above, 1000)  # the grid takes what is left

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        """Another day; what was typed for this one is saved or cleared first."""
        self._day_refusal.hide()
        if day is None or day == self._day:
            return
        if day > self._context.clock().date():
            self._refuse_day(DayAhead(day=day).sentence(self.words))
        elif self.typed():
            self._refuse_day(self.tr("Enter or clear first what you typed for this day."))
        else:
            self._day = day
            self.reload()

    def _refuse_day(self, sentence: str) -> None:
        self._day_refusal.setText(sentence)
        self._day_refusal.show()


def _doctors(book: DayBook) -> dict[int | None, str]:
    return {column.staff_id: column.name for column in book.columns}
