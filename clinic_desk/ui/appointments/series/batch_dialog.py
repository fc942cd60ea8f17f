"""A firm's roster booked in one go: pasted, looked through, laid out, saved."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import batch
from clinic_desk.desk.appointments.batch import Standing
from clinic_desk.desk.appointments.refusals import Overridable
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.desk.waitlist.taking import settle_booked
from clinic_desk.storage.act import Act
from clinic_desk.ui.appointments.series.batch_fields import BatchFields
from clinic_desk.ui.appointments.series.list_dialog import ListDialog, next_open
from clinic_desk.ui.appointments.series.people import People, PersonRow
from clinic_desk.ui.appointments.series.people_table import people_columns
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.rows import Empty, RowTable

BOOK = QT_TRANSLATE_NOOP("Action", "Book a roster")
_PAUSE_MS = 120
_QUARTER = 15


class PeopleOpen(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError", "Say who the marked people are, mend their lines, or leave them out."
    )


class BatchDialog(ListDialog):
    saved = Signal(object, object)
    """The visits' ids, and the start of the first."""

    wide, high = 1040, 680

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        *,
        start_at: datetime | None = None,
        staff_id: int | None = None,
    ) -> None:
        """From a place on the board; None: from now on, with the first doctor."""
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Book a roster"))
        self.save_button.setText(self.tr("&Book all"))
        self._context = context
        self._booked: tuple[list[int], datetime] | None = None
        start = start_at or _next_quarter(context.clock())
        self.fields = BatchFields(context, self.form, start, staff_id)
        self.people = People(context)
        names = self.fields.doctors.names
        self.table = RowTable(
            people_columns(
                context.words,
                lambda: context.clock().date(),
                lambda number: names.get(number, ""),
                self._told,
            ),
            name="series.roster",
            settings=context.settings,
            empty=Empty(self.tr("Who is pasted above is listed here, with a time for each.")),
        )
        made = partial(self.list_action, self.table)
        self.which = made(self.tr("Who is it… (Enter)"), "", self._on_which)
        self.skip = made(self.tr("Leave out (S)"), "S", self._on_skip)
        self._pause = QTimer(self)
        self._arrange()
        self._connect_parts()
        self.look_again()
        self.resize(self.sizeHint())

    def save(self) -> None:
        """Register who is new and book everybody.

        Raises:
            PeopleOpen: somebody must still be decided on.
            DeskError: nobody is pasted, or booking is refused.

        """
        form = self.fields.batch_form()
        self.look_again()
        if self.people.open:
            self._go_to_open()
            raise PeopleOpen
        placed, override = self.people.placed, self.override or ""

        def book(act: Act) -> list[int]:
            made = batch.book_batch(act, form, placed, override=override)
            settle_booked(act, made)
            return made

        visits = self._context.do(BOOK, book)
        starts = [one.start_at for one in placed if one.start_at is not None]
        self._booked = visits, min(starts)

    def override_label(self, error: DeskError) -> str | None:
        return self.tr("&Reason") if isinstance(error, Overridable) else None

    def typed(self) -> bool:
        pasted = self.fields.people.toPlainText().strip()
        return super().typed() or bool(pasted) or self.people.decided

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        people = self.fields.people
        QWidget.setTabOrder(people, self.fields.firm)
        self.order_list(self.fields.channel, self.table)
        people.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def look_again(self) -> None:
        """Who is pasted now, and when each would come."""
        self._pause.stop()
        self.people.read(self.fields.people.toPlainText())
        self._lay_out()

    # deciding

    @Slot()
    def _on_which(self) -> None:
        row = self.table.chosen()
        if row is None or not row.match.candidates:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in row.match.candidates:
            action = menu.addAction(f"{one.name}  {self._told(one)}")
            action.triggered.connect(partial(_say, self._on_said, row, one.id))
        menu.addSeparator()
        new = menu.addAction(self.tr("Register as a new customer"))
        new.triggered.connect(partial(_say, self._on_said, row, None))
        menu.setActiveAction(menu.actions()[0])
        rect = self.table.visualRect(self.table.rows.index_of(row.id))
        menu.popup(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _on_said(self, row: PersonRow, customer_id: int | None) -> None:
        self.people.say(row, customer_id)
        self._decided(row)

    @Slot()
    def _on_skip(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.people.skip(row)
            self._decided(row)

    def _decided(self, row: PersonRow) -> None:
        self._lay_out()
        self._go_to_open(after=row.id)

    def _go_to_open(self, after: int = -1) -> None:
        number = next_open([row.id for row in self.people.open], after)
        if number is not None:
            self.table.choose(number)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _lay_out(self) -> None:
        self._pause.stop()
        self.form.clear_refusals()
        try:
            self.people.lay_out(self.fields.batch_form())
        except DeskError as error:
            field = self.field(error.field or "")
            if field is not None and not self.fields.start.problem():
                field.refuse(error.sentence(self.words))
        self._show()

    def _show(self) -> None:
        self.table.show_rows(self.people.rows)
        if self.table.chosen() is None and self.people.open:
            self.table.choose(self.people.open[0].id)
        self._on_chosen(self.table.chosen())
        self._sum_up()

    @Slot(object)
    def _on_chosen(self, row: PersonRow | None) -> None:
        self.which.setEnabled(row is not None and bool(row.match.candidates))
        self.skip.setEnabled(row is not None)
        skipped = row is not None and row.skipped
        self.skip.setText(self.tr("Take in again (S)") if skipped else self.tr("Leave out (S)"))

    def _sum_up(self) -> None:
        rows = self.people.rows
        said = [self.tr("%n visit(s)", "", len(self.people.placed))]
        new = sum(row.bookable and row.standing is Standing.NEW for row in rows)
        if new:
            said.append(self.tr("%n new customer(s)", "", new))
        if skipped := sum(row.skipped for row in rows):
            said.append(self.tr("%n left out", "", skipped))
        if left := len(self.people.open):
            said.append(self.tr("%n to decide", "", left))
        self.sum_up(said, left=bool(left))

    def _told(self, one: FoundRow) -> str:
        """What tells a customer from others of the name."""
        desk = self._context.desk
        whole = may(desk.actor, Right.SEE_PHONES) and not desk.private
        shown = grouped_phone if whole else masked_phone
        phone = shown(one.phone) if one.phone else ""
        born = f"{one.birth_date:%Y}" if one.birth_date else ""
        return " ".join(filter(None, (one.number, born, phone)))

    # building

    def _arrange(self) -> None:
        """The roster at the left, what holds for everybody at the right, all people below."""
        self.table.setAccessibleName(self.tr("People to book"))
        label = text_label(self.tr("&People"), tone="muted")
        label.setBuddy(self.fields.people)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(label)
        left.addWidget(self.fields.people, 1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 2)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addStretch(1)
        both.addLayout(right, 3)
        self.above.addLayout(both)
        self.add_list(self.table, (self.which, self.skip))

    def _connect_parts(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look_again)
        self.fields.pasted.connect(self._pause.start)
        self.fields.changed.connect(self._pause.start)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.activated_row.connect(self._on_which)
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_accepted(self) -> None:
        if self._booked is not None:
            self.saved.emit(*self._booked)


def _next_quarter(now: datetime) -> datetime:
    whole = now.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=-whole.minute % _QUARTER)


def _say(
    do: Callable[[PersonRow, int | None], None],
    row: PersonRow,
    customer_id: int | None,
    _checked: bool = False,  # noqa: FBT001, FBT002 - Qt's own signature
) -> None:
    do(row, customer_id)
