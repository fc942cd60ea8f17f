"""Whose bill it is, of which visit, by which doctor."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from clinic_desk.base.dates import age_on, say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.queries import HistoryRow
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.staff import queries as staff
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.fees.quick_pick import QuickPick
from clinic_desk.ui.kit.amounts import amount
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import Found
from clinic_desk.ui.kit.labels import text_label

OFFERED = 12
_AGE = QT_TRANSLATE_NOOP("BillHead", "{age} y")


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the customer; ``billed``: the visit that was asked for has its bill."""

    visits: tuple[HistoryRow, ...] = ()
    owed_fen: int = 0
    billed: bool = False


class BillHead(QWidget):
    """``customer_id``, ``appointment_id`` and ``doctor_id`` as chosen."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._visits: tuple[HistoryRow, ...] = ()
        self._asked: int | None = None
        self.customer = QuickPick(self._find, placeholder=self.tr("Name, pinyin or phone"))
        self.visit = QComboBox()
        self.doctor = QComboBox()
        self.note = text_label(tone="warn", size="small", wrap=True)
        self.refusal = text_label(tone="danger", size="small", wrap=True)
        self._build()
        self._fill_doctors()
        self.customer.changed.connect(self._on_customer)
        self.visit.currentIndexChanged.connect(self._on_visit)
        self.doctor.currentIndexChanged.connect(self.changed)

    @property
    def customer_id(self) -> int | None:
        return self.customer.value()

    @property
    def appointment_id(self) -> int | None:
        found: int | None = self.visit.currentData()
        return found

    @property
    def doctor_id(self) -> int | None:
        found: int | None = self.doctor.currentData()
        return found

    def show_customer(self, customer_id: int, appointment_id: int | None) -> None:
        """Fill in what is known before anything is typed."""
        rows = self._context.read(lambda session: customers.found(session, [customer_id]))
        if not rows:
            return
        self._asked = appointment_id
        self.customer.set_value(rows[0].id, f"{rows[0].name}  {rows[0].number}")
        place = self.visit.findData(appointment_id)
        if appointment_id is not None and place >= 0:
            self.visit.setCurrentIndex(place)

    def refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        if sentence:
            self.customer.setFocus()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, (label, widget, stretch) in enumerate(
            (
                (self.tr("&Customer"), self.customer, 4),
                (self.tr("&Visit"), self.visit, 5),
                (self.tr("&Doctor"), self.doctor, 2),
            )
        ):
            words = text_label(label, tone="muted", size="small")
            words.setBuddy(widget)
            widget.setAccessibleName(label.replace("&", ""))
            widget.setMinimumWidth(60)
            grid.addWidget(words, 0, column)
            grid.addWidget(widget, 1, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self.note, 2, 0, 1, 3)
        grid.addWidget(self.refusal, 3, 0, 1, 3)
        for box in (self.visit, self.doctor):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.note.hide()
        self.refusal.hide()

    def _fill_doctors(self) -> None:
        self.doctor.addItem(self.tr("No doctor"), None)
        for row in self._context.read(staff.providers):
            self.doctor.addItem(row.name, row.id)

    def _find(self, typed: str) -> list[Found]:
        rows = self._context.read(lambda session: customers.search(session, typed, limit=OFFERED))
        return [Found(row.id, f"{row.name}  {row.number}", self._told(row)) for row in rows]

    def _told(self, row: FoundRow) -> str:
        """What tells one of this name from another."""
        context, parts = self._context, list[str]()
        if row.sex is not Sex.UNKNOWN:
            parts.append(context.words.label(row.sex))
        if row.birth_date:
            age = age_on(row.birth_date, context.clock().date())
            parts.append(context.words.text("BillHead", _AGE).format(age=age))
        if row.phone:
            seen = may(context.desk.actor, Right.SEE_PHONES) and not context.desk.private
            parts.append(grouped_phone(row.phone) if seen else masked_phone(row.phone))
        return "　".join(parts)

    @Slot()
    def _on_customer(self) -> None:
        self.refuse("")
        number = self.customer_id
        found = self._read(number) if number is not None else _Known()
        self._visits = found.visits
        self.visit.clear()
        self.visit.addItem(self.tr("No visit"), None)
        for row in found.visits:
            self.visit.addItem(self._visit_words(row), row.id)
        self.visit.setCurrentIndex(self._likeliest())
        self._warn(found)
        self.changed.emit()

    def _warn(self, found: _Known) -> None:
        said: list[str] = []
        if found.billed:
            said.append(self.tr("This visit has its bill already."))
        if found.owed_fen:
            owed = amount(self._context, found.owed_fen)
            said.append(self.tr("Still owes {owed} yuan of earlier bills.").format(owed=owed))
        self.note.setText("　".join(said))
        self.note.setVisible(bool(said))

    def _read(self, customer_id: int) -> _Known:
        """Visits up to today that have no bill yet, and the one that was asked for."""
        today = self._context.clock().date()
        with self._context.database.reading() as session:
            rows = appointments.history(session, customer_id, limit=60)
            past = [row for row in rows if row.start_at.date() <= today and row.status.live]
            billed = fees.billed(session, [row.id for row in past])
            owed = fees.debts(session, [customer_id]).get(customer_id, 0)
        offered = [row for row in past if row.id not in billed or row.id == self._asked]
        return _Known(tuple(offered[:OFFERED]), owed, self._asked in billed)

    def _visit_words(self, row: HistoryRow) -> str:
        words, today = self._context.words, self._context.clock().date()
        parts = (say_moment(words, row.start_at, today), row.service, row.doctor)
        return "  ".join(part for part in parts if part)

    def _likeliest(self) -> int:
        """The visit of today that came furthest, else none: an old one is chosen by hand."""
        today = self._context.clock().date()
        for place, row in enumerate(self._visits):
            if row.start_at.date() == today and not row.status.expected:
                return place + 1
        return 0

    @Slot()
    def _on_visit(self) -> None:
        chosen = self.appointment_id
        row = next((row for row in self._visits if row.id == chosen), None)
        if row is not None:
            if self.doctor.findData(row.staff_id) < 0:
                self.doctor.addItem(row.doctor, row.staff_id)
            self.doctor.setCurrentIndex(self.doctor.findData(row.staff_id))
        self.changed.emit()
