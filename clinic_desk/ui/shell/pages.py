"""The pages of the rail. Each is imported by its own small function when it is first opened."""

from collections.abc import Callable
from dataclasses import dataclass

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.shell import dues
from clinic_desk.ui.shell.dues import Due


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the rail. ``name`` is the page's folder under ``ui``; the English ``title``
    is of the context "Rail"; ``due`` counts what waits there.
    """

    name: str
    title: str
    icon: str
    make: Callable[[Context], Page]
    due: Due | None = None


def _today(context: Context) -> Page:
    from clinic_desk.ui.today.page import TodayPage

    return TodayPage(context)


def _appointments(context: Context) -> Page:
    from clinic_desk.ui.appointments.page import AppointmentsPage

    return AppointmentsPage(context)


def _customers(context: Context) -> Page:
    from clinic_desk.ui.customers.page import CustomersPage

    return CustomersPage(context)


def _fees(context: Context) -> Page:
    from clinic_desk.ui.fees.page import FeesPage

    return FeesPage(context)


def _settings(context: Context) -> Page:
    from clinic_desk.ui.settings.page import SettingsPage

    return SettingsPage(context)


PAGES: tuple[Entry, ...] = (
    Entry("today", QT_TRANSLATE_NOOP("Rail", "Today"), "today", _today, dues.WAITING),
    Entry("appointments", QT_TRANSLATE_NOOP("Rail", "Appointments"), "calendar", _appointments),
    Entry("customers", QT_TRANSLATE_NOOP("Rail", "Customers"), "customers", _customers),
    Entry("fees", QT_TRANSLATE_NOOP("Rail", "Fees"), "fees", _fees, dues.UNBILLED),
    Entry("settings", QT_TRANSLATE_NOOP("Rail", "Settings"), "settings", _settings),
)
