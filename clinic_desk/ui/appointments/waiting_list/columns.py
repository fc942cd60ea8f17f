"""The columns of the wait list and of the list for a freed time."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Generic, Protocol, TypeVar

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.customers.queries import PhoneRow
from clinic_desk.desk.waitlist.freed_rows import FreedRow
from clinic_desk.desk.waitlist.queries import WaitRow
from clinic_desk.desk.waitlist.records import WaitReason
from clinic_desk.desk.waitlist.tries import TryRow
from clinic_desk.ui.appointments.waiting_list.said import (
    all_tries,
    reason_chip,
    said_phones,
    said_service,
    said_tries,
    said_wish,
    sees_phones,
)
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.rows import Chip, Column, day_column

NAME = QT_TRANSLATE_NOOP("Waiting", "Name")
REASON = QT_TRANSLATE_NOOP("Waiting", "Reason")
WISH = QT_TRANSLATE_NOOP("Waiting", "When")
SERVICE = QT_TRANSLATE_NOOP("Waiting", "Service")
SINCE = QT_TRANSLATE_NOOP("Waiting", "Since")
PHONE = QT_TRANSLATE_NOOP("Waiting", "Phone")
CALLS = QT_TRANSLATE_NOOP("Waiting", "Calls")
NOTE = QT_TRANSLATE_NOOP("Waiting", "Note")
HAS_NOW = QT_TRANSLATE_NOOP("Waiting", "Has now")
URGENT = QT_TRANSLATE_NOOP("Waiting", "Urgent")


class Waits(Protocol):
    """What both lists show of somebody."""

    @property
    def id(self) -> int: ...
    @property
    def customer(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def urgent(self) -> bool: ...
    @property
    def reason(self) -> WaitReason: ...
    @property
    def service(self) -> str: ...
    @property
    def minutes(self) -> int: ...
    @property
    def phones(self) -> tuple[PhoneRow, ...]: ...
    @property
    def tries(self) -> tuple[TryRow, ...]: ...
    @property
    def note(self) -> str: ...
    @property
    def since(self) -> datetime: ...


W = TypeVar("W", bound=Waits)


class _Shared(Generic[W]):
    """The columns that both lists have."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._words = context.words

    def today(self) -> date:
        return self._context.clock().date()

    def title(self, source: str) -> str:
        return self._words.text("Waiting", source)

    def name(self) -> Column[W]:
        def tip(row: W) -> str:
            urgent = self.title(URGENT) if row.urgent else ""
            return " · ".join(filter(None, (f"{row.customer} {row.number}", urgent)))

        return Column(
            title=self.title(NAME),
            text=lambda row: row.customer,
            tone=lambda row: "danger" if row.urgent else "",
            icon=lambda row: "alert" if row.urgent else "",
            bold=lambda row: row.urgent,
            tip=tip,
            width=100,
        )

    def reason(self) -> Column[W]:
        def chip(row: W) -> Chip:
            return reason_chip(self._words, row.reason)

        return Column(
            title=self.title(REASON),
            text=lambda row: chip(row).text,
            tip=lambda row: self._words.label(row.reason),
            chip=chip,
            width=104,
        )

    def service(self) -> Column[W]:
        return Column(
            title=self.title(SERVICE),
            text=lambda row: said_service(row.service, row.minutes),
            width=112,
        )

    def since(self) -> Column[W]:
        return day_column(
            self.title(SINCE), lambda row: row.since.date(), self._words, self.today, width=92
        )

    def phone(self, *, every: bool = False) -> Column[W]:
        def said(row: W) -> list[str]:
            whole = sees_phones(self._context)
            return said_phones(self._words, row.phones, whole=whole)

        return Column(
            title=self.title(PHONE),
            text=lambda row: " · ".join(said(row) if every else said(row)[:1]),
            tip=lambda row: "\n".join(said(row)),
            width=204 if every else 160,
        )

    def calls(self) -> Column[W]:
        return Column(
            title=self.title(CALLS),
            text=lambda row: said_tries(self._words, row.tries, self.today()),
            key=lambda row: len(row.tries),
            tip=lambda row: all_tries(self._words, row.tries, self.today()),
            width=120,
        )

    def note(self) -> Column[W]:
        return Column(
            title=self.title(NOTE),
            text=lambda row: row.note,
            tip=lambda row: row.note,
            width=0,
        )


def wait_columns(context: Context) -> Sequence[Column[WaitRow]]:
    words, shared = context.words, _Shared[WaitRow](context)
    wish: Column[WaitRow] = Column(
        title=shared.title(WISH),
        text=lambda row: said_wish(words, row, shared.today()),
        tone=lambda row: "warn" if row.lapsed else "",
        tip=lambda row: said_wish(words, row, shared.today()),
        width=140,
    )
    return (
        shared.name(),
        shared.phone(),
        shared.reason(),
        wish,
        shared.service(),
        shared.since(),
        shared.calls(),
        shared.note(),
    )


def freed_columns(context: Context) -> Sequence[Column[FreedRow]]:
    shared = _Shared[FreedRow](context)
    has_now: Column[FreedRow] = day_column(
        shared.title(HAS_NOW), lambda row: row.visit_at, context.words, shared.today, width=108
    )
    return (
        shared.name(),
        shared.phone(every=True),
        shared.reason(),
        shared.service(),
        shared.since(),
        has_now,
        shared.calls(),
        shared.note(),
    )
