"""Who is booked may be on the wait list: that is said, and a tick takes them off with the visit."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox

from clinic_desk.base.dates import say_day
from clinic_desk.desk.waitlist.forms import Taker
from clinic_desk.desk.waitlist.queries import WaitRow, entries_of, suiting
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.form import Form

NAME = "waiting"


class WaitingTick(QObject):
    """A field of the booking form, shown while the customer has an entry that the visit answers."""

    def __init__(self, context: Context, form: Form) -> None:
        super().__init__(form)
        self._context, self._form = context, form
        self._rows: list[WaitRow] = []
        self._row: WaitRow | None = None
        self._customer_id: int | None = None
        self.entry_id = 0
        """The entry that booking was asked for; 0: the one of the service that is chosen."""
        self.tick = QCheckBox()

    @property
    def taker(self) -> Taker | None:
        """The entry that the booking settles, if any."""
        return self._row.taker if self._row is not None and self.tick.isChecked() else None

    def build(self) -> None:
        self._form.add_field(NAME, "", self.tick)
        self._show()

    def show_person(self, customer_id: int | None, service_id: int | None) -> None:
        """Another customer, or what they wait for has changed."""
        self._customer_id = customer_id
        self._rows = self._context.read(self._read) if customer_id is not None else []
        self.show_service(service_id)

    @Slot(object)
    def show_service(self, service_id: int | None) -> None:
        asked = [row for row in self._rows if row.id == self.entry_id]
        row = asked[0] if asked else suiting(self._rows, service_id)
        other = self._row is None or row is None or row.id != self._row.id
        self._row = row
        if row is not None and other:
            # whoever has a later visit waits for that to be moved
            self.tick.setChecked(not row.visit_live)
        self._show()

    def _read(self, session: Any) -> list[WaitRow]:
        customer_id, now = self._customer_id or 0, self._context.clock()
        return entries_of(session, customer_id, now)

    def _show(self) -> None:
        row, words = self._row, self._context.words
        if row is not None:
            text = self.tr("Take &off the wait list: {service}, since {day}")
            since = say_day(words, row.since.date(), self._context.clock().date())
            service = row.service or words.label(row.reason)
            self.tick.setText(text.format(service=service.replace("&", "&&"), day=since))
        field = self._form.field(NAME)
        if field is not None:
            field.show(shown=row is not None)
