"""What stands on the customer card, part by part."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from clinic_desk.base.dates import say_day, say_moment
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.appointments.queries import HistoryRow
from clinic_desk.desk.customers.kinds import Priority, Relation
from clinic_desk.desk.customers.queries import AlertRow, FoundRow, PhoneRow
from clinic_desk.ui.customers.parts import SELECTABLE, Box, Link, Section, line
from clinic_desk.ui.customers.person import said_phone, sex_and_age
from clinic_desk.ui.customers.signs import priority_chip, status_chip
from clinic_desk.ui.customers.view import CardView, Touch
from clinic_desk.ui.kit.buttons import tool_button
from clinic_desk.ui.kit.chips import StatusChip
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import ElidedLabel, IconLabel, text_label
from clinic_desk.ui.kit.routes import OpenAppointment, OpenBill, OpenCustomer

Rows = Iterator[QWidget | QLayout]
ICON = 16
FAMILY_SHOWN = 6
GAP = "  "
THIS_YEAR = timedelta(days=300)
LINK_SIDE = 5
"""How far the words of a link stand from its edge."""


class Warnings(Section):
    """Allergies and the alerts that hold today."""

    removed = Signal(int)
    """The alert that is not to be shown any more."""

    def __init__(self, context: Context) -> None:
        super().__init__(spacing=4)
        self._words, self._clock = context.words, context.clock

    def show_view(self, view: CardView, popped: set[int]) -> None:
        """``popped`` alerts stand in the banner above and are not said twice."""
        alerts = [alert for alert in view.customer.alerts if alert.id not in popped]
        allergies = view.customer.allergies
        today = self._clock().date()
        self.show_rows((allergies, alerts, today), lambda: self._make(allergies, alerts, today))

    def _make(self, allergies: str, alerts: list[AlertRow], today: date) -> Rows:
        if allergies:
            said = self.tr("Allergic to {what}").format(what=allergies)
            yield Box(said, "danger", "warning")
        for alert in alerts:
            yield self._alert(alert, today)

    def _alert(self, alert: AlertRow, today: date) -> Box:
        until = ""
        if alert.expires_on:
            day = say_day(self._words, alert.expires_on, today)
            until = self.tr("until {day}").format(day=day)
        tone, icon = ("danger", "alert") if alert.serious else ("warn", "bell")
        box = Box(alert.text, tone, icon, small=until, close=self.tr("Do not show any more"))
        box.closed.connect(lambda: self.removed.emit(alert.id))
        return box


class Marks(Section):
    """Why somebody is seen first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words = context.words

    def show_view(self, view: CardView) -> None:
        self.show_rows(view.priorities, lambda: self._make(view.priorities))

    def _make(self, found: tuple[Priority, ...]) -> Rows:
        if not found:
            return
        marks = QWidget()
        flow = FlowLayout(marks, gap=4)
        for one in found:
            chip = priority_chip(self._words, one)
            flow.addWidget(StatusChip(chip.text, chip.tone, chip.icon))
        yield marks


class Contact(Section):
    """Phones, and under them what is owed."""

    show_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(spacing=4)
        self._words = context.words

    def show_view(self, view: CardView, *, whole: bool, amounts: bool) -> None:
        facts = (view.customer.phones, view.debt_fen, whole, amounts)
        self.show_rows(facts, lambda: self._make(view, whole=whole, amounts=amounts))

    def _make(self, view: CardView, *, whole: bool, amounts: bool) -> Rows:
        for place, phone in enumerate(view.customer.phones):
            yield self._phone(phone, whole=whole, first=place == 0)
        if not view.customer.phones:
            yield line(
                IconLabel("phone", "muted", ICON), text_label(self.tr("No phone"), tone="muted")
            )
        if view.debt_fen:
            owed = self.tr("Owes {amount}").format(amount=f"¥{yuan(view.debt_fen)}")
            said = owed if amounts else self.tr("Has not paid everything")
            debt = text_label(said, tone="danger", bold=True)
            debt.setObjectName("debt")
            yield line(IconLabel("wallet", "danger", ICON), debt, last=QWidget())

    def _phone(self, phone: PhoneRow, *, whole: bool, first: bool) -> QLayout:
        number = text_label(said_phone(phone.number, whole=whole), bold=True)
        number.setObjectName("phone")
        if whole:
            number.setTextInteractionFlags(SELECTABLE)
        whose = "" if phone.relation is Relation.SELF else self._words.label(phone.relation)
        about = " · ".join(filter(None, (whose, phone.note)))
        row = line(IconLabel("phone", "muted", ICON), number)
        row.addWidget(ElidedLabel(about), 1)
        if first and not whole:
            show = tool_button("eye", self.tr("Show the numbers"))
            show.setObjectName("show_phones")
            show.clicked.connect(self.show_asked)
            row.addWidget(show)
        return row


class Visits(Section):
    """The next visit, the last one, and how often somebody did not come."""

    def __init__(self, context: Context) -> None:
        super().__init__(ruled=True, spacing=4)
        self._context = context

    def show_view(self, view: CardView) -> None:
        today = self._context.clock().date()
        facts = (view.next_visit, view.last_visit, view.missed, view.cancelled, today)
        self.show_rows(facts, lambda: self._make(view, today))

    def _make(self, view: CardView, today: date) -> Rows:
        booked = self.tr("Nothing booked")
        yield self._visit(self.tr("Next"), view.next_visit, today, booked)
        yield self._visit(self.tr("Last"), view.last_visit, today, self.tr("No visit yet"))
        if not (view.missed or view.cancelled):
            return
        counts = QWidget()
        flow = FlowLayout(counts)
        if view.missed:
            missed = self.tr("Missed {count}×").format(count=view.missed)
            flow.addWidget(StatusChip(missed, "danger", "no-show"))
        if view.cancelled:
            cancelled = self.tr("Cancelled {count}×").format(count=view.cancelled)
            flow.addWidget(StatusChip(cancelled, "neutral", "close-circle"))
        yield counts

    def _visit(self, name: str, visit: HistoryRow | None, today: date, none: str) -> QLayout:
        row = line(text_label(name, tone="muted"))
        if visit is None:
            said_none = text_label(none, tone="muted")
            said_none.setContentsMargins(LINK_SIDE, 0, 0, 0)
            row.addWidget(said_none, 1)
            return row
        at = say_moment(self._context.words, visit.start_at, today)
        said = GAP.join(filter(None, (at, visit.service, visit.doctor)))
        request = OpenAppointment(visit.id)
        tip = f"{visit.start_at:%Y-%m-%d %H:%M} · {visit.doctor} · {visit.service}"
        row.addWidget(Link(said, lambda: self._context.routes.ask(request), tip), 1)
        return row


class Family(Section):
    """Who shares a phone, the guardian, the wards."""

    def __init__(self, context: Context) -> None:
        super().__init__(ruled=True, spacing=0)
        self._context = context

    def show_view(self, view: CardView) -> None:
        family, guardian = view.customer.family, view.customer.guardian_id
        today = self._context.clock().date()
        self.show_rows((family, guardian, today), lambda: self._make(family, guardian, today))

    def _make(self, family: tuple[FoundRow, ...], guardian: int | None, today: date) -> Rows:
        if not family:
            return
        yield text_label(self.tr("Family and same phone"), tone="muted", size="small")
        for one in family[:FAMILY_SHOWN]:
            yield self._one(one, today, guardian=one.id == guardian)
        if len(family) > FAMILY_SHOWN:
            more = self.tr("and {count} more").format(count=len(family) - FAMILY_SHOWN)
            yield text_label(more, tone="muted", size="small")

    def _one(self, one: FoundRow, today: date, *, guardian: bool) -> QLayout:
        about = sex_and_age(self._context.words, one.sex, one.birth_date, today)
        mark = self.tr("Guardian") if guardian else ""
        said = GAP.join(filter(None, (one.name, mark, about)))
        request = OpenCustomer(one.id)
        row = line(IconLabel("family", "muted", ICON))
        tip = self.tr("Open {number}").format(number=one.number)
        row.addWidget(Link(said, lambda: self._context.routes.ask(request), tip), 1)
        return row


class Touches(Section):
    """What happened last: visits and bills in time order."""

    def __init__(self, context: Context) -> None:
        super().__init__(ruled=True, spacing=0)
        self._context = context

    def show_view(self, view: CardView, *, amounts: bool) -> None:
        today = self._context.clock().date()
        touches = view.touches
        self.show_rows(
            (touches, amounts, today), lambda: self._make(touches, today, amounts=amounts)
        )

    def _make(self, touches: tuple[Touch, ...], today: date, *, amounts: bool) -> Rows:
        if touches:
            yield text_label(self.tr("Lately"), tone="muted", size="small")
        for touch in touches:
            yield self._touch(touch, today, amounts=amounts)

    def _touch(self, touch: Touch, today: date, *, amounts: bool) -> QLayout:
        day = _short_day(self._context.words, touch.at.date(), today)
        routes = self._context.routes
        if touch.bill is not None:
            bill = touch.bill
            total = f"¥{yuan(bill.total_fen)}" if amounts else ""
            said = GAP.join(filter(None, (day, self.tr("Bill"), total)))
            link = Link(said, lambda: routes.ask(OpenBill(bill.id)), bill.number)
            return line(IconLabel("receipt", "muted", ICON), link)
        visit = touch.visit
        assert visit is not None  # noqa: S101 - a touch is one or the other
        said = GAP.join(filter(None, (day, visit.service)))
        tip = f"{visit.start_at:%Y-%m-%d %H:%M} · {visit.doctor}"
        link = Link(said, lambda: routes.ask(OpenAppointment(visit.id)), tip)
        chip = status_chip(self._context.words, visit.status)
        return line(
            IconLabel("calendar", "muted", ICON), link, StatusChip(chip.text, chip.tone, chip.icon)
        )


def _short_day(words: Catalogue, day: date, today: date) -> str:
    """Without the weekday, which matters only for what is to come."""
    if abs((today - day).days) <= 1:
        return say_day(words, day, today)
    return f"{day:%m-%d}" if today - day < THIS_YEAR else day.isoformat()
