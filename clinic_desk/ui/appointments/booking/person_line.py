"""Who the visit is for: found by name, pinyin or phone, with what to know before booking."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from clinic_desk.base.dates import age_on, say_moment
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.queries import HistoryRow
from clinic_desk.desk.appointments.reliability import Reliability, reliability
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.desk.customers.masking import grouped_phone, masked_phone
from clinic_desk.desk.customers.queries import FoundRow
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.desk.waitlist.queries import WaitRow, entries_of
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import Found, SearchPick
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.routes import NewCustomer

SHOWN = 12
_AHEAD = 3
AGE = QT_TRANSLATE_NOOP("PersonLine", "{years} y")


@dataclass(frozen=True, slots=True)
class _Known:
    row: FoundRow
    alert: str
    missed: Reliability
    ahead: list[HistoryRow]
    waiting: list[WaitRow]


class PersonLine(QWidget):
    """What stands under ``pick``: age and phone, alerts, missed visits, what is booked."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.pick = SearchPick(
            self._find,
            placeholder=self.tr("Name, pinyin or last digits of a phone"),
            new_words=self.tr("New customer “{text}”"),
        )
        self._person = text_label(tone="muted", size="small", wrap=True)
        self._alert = text_label(tone="danger", size="small", wrap=True)
        self._missed = text_label(tone="warn", size="small", wrap=True)
        self._ahead = text_label(tone="info", size="small", wrap=True)
        self._waiting = text_label(tone="info", size="small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for label in self._labels:
            label.hide()
            layout.addWidget(label)
        self.pick.changed.connect(self._on_changed)
        self.pick.new_asked.connect(self._on_new)

    def show_customer(self, customer_id: int) -> None:
        rows = self._context.read(lambda session: customers.found(session, [customer_id]))
        for row in rows:
            self.pick.set_value(row.id, row.name)

    def look_again(self) -> None:
        """Somebody was registered meanwhile: choose who fits what is typed, if that is one."""
        typed = self.pick.text().strip()
        if self.pick.value() is None and typed:
            found = self._find(typed)
            if len(found) == 1:
                self.show_customer(found[0].id)

    @property
    def said(self) -> list[str]:
        """The lines that stand under the field now."""
        return [label.text() for label in self._labels if not label.isHidden()]

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        return self._person, self._alert, self._missed, self._ahead, self._waiting

    def _find(self, typed: str) -> list[Found]:
        rows = self._context.read(lambda session: customers.search(session, typed, limit=SHOWN))
        return [Found(row.id, row.name, self._told(row), self._tone(row)) for row in rows]

    @staticmethod
    def _tone(row: FoundRow) -> str:
        return "danger" if row.allergies else "muted"

    def _told(self, row: FoundRow) -> str:
        """What tells this person from another of the same name or phone."""
        words, today = self._context.words, self._context.clock().date()
        parts = [row.number]
        if row.sex is not Sex.UNKNOWN:
            parts.append(words.label(row.sex))
        if row.birth_date:
            parts.append(words.text("PersonLine", AGE).format(years=age_on(row.birth_date, today)))
        if row.phone:
            desk = self._context.desk
            whole = may(desk.actor, Right.SEE_PHONES) and not desk.private
            parts.append(grouped_phone(row.phone) if whole else masked_phone(row.phone))
        if row.relation is not Relation.SELF:
            parts.append(words.label(row.relation))
        parts.append(row.allergies)
        return "  ".join(part for part in parts if part)

    @Slot(object)
    def _on_changed(self, customer_id: int | None) -> None:
        known = None
        if customer_id is not None:
            known = self._context.read(lambda session: self._read(session, customer_id))
        lines = self._lines(known) if known else [""] * len(self._labels)
        for label, text in zip(self._labels, lines, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _read(self, session: Any, customer_id: int) -> _Known | None:
        now = self._context.clock()
        rows = customers.found(session, [customer_id])
        if not rows:
            return None
        alerts = customers.alerts_of(session, [customer_id], now.date())
        history = appointments.history(session, customer_id, limit=50)
        return _Known(
            rows[0],
            " · ".join(filter(None, (rows[0].allergies, alerts.get(customer_id, "")))),
            reliability(session, customer_id),
            [row for row in reversed(history) if self._is_ahead(row, now)][:_AHEAD],
            entries_of(session, customer_id, now),
        )

    @staticmethod
    def _is_ahead(row: HistoryRow, now: datetime) -> bool:
        return row.start_at >= now and row.status.expected

    def _lines(self, known: _Known) -> list[str]:
        words, today = self._context.words, self._context.clock().date()
        missed: list[str] = []
        if known.missed.missed:
            missed.append(self.tr("missed %n time(s)", "", known.missed.missed))
        if known.missed.cancelled:
            missed.append(self.tr("cancelled %n time(s)", "", known.missed.cancelled))
        if known.missed.late:
            missed.append(self.tr("%n of them late", "", known.missed.late))
        ahead = [f"{say_moment(words, row.start_at, today)} {row.doctor}" for row in known.ahead]
        return [
            self._told(known.row),
            known.alert,
            " · ".join(missed),
            self.tr("Booked: {visits}").format(visits=" · ".join(ahead)) if ahead else "",
            self._waits(known.waiting),
        ]

    def _waits(self, rows: list[WaitRow]) -> str:
        if not rows:
            return ""
        label = self._context.words.label
        wanted = (row.service or label(row.reason) for row in rows)
        return self.tr("On the wait list: {services}").format(services=" · ".join(wanted))

    @Slot(str)
    def _on_new(self, text: str) -> None:
        digits = text.replace(" ", "")
        by_phone = digits.isdecimal()
        request = NewCustomer(phone=digits) if by_phone else NewCustomer(name=text)
        self._context.routes.ask(request)
