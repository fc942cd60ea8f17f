"""A page of Today over a small clinic, and visits in every stage."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.today.page import TodayPage
from tests.small import NOW, TODAY, Small, at


@pytest.fixture
def page(qtbot, context: Context) -> TodayPage:
    made = TodayPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 680)
    return made


@pytest.fixture
def book(context: Context, clinic: Small, clock):
    """Books a visit; ``status`` is where it is taken to at once."""

    def make(
        customer: str, hour: int, doctor: int = 0, *, status=None, day=TODAY, arrived=0
    ) -> int:
        clock.now = NOW.replace(hour=8, minute=30) + (day - TODAY)
        form = service.VisitForm(
            clinic.customers[customer],
            clinic.doctors[doctor],
            at(hour, 0, day),
            30,
            clinic.services["洁牙"],
        )
        number = context.do("Book", lambda act: service.book(act, form))
        if status is not None:
            clock.now = clock.now + timedelta(minutes=arrived)
            mark(context, number, status)
        clock.now = NOW
        return number

    return make


def mark(context: Context, number: int, status: AppointmentStatus) -> None:
    row = context.read(lambda session: queries.visit(session, number))
    version = row.version
    if status is AppointmentStatus.MISSED:
        context.do("x", lambda act: service.miss(act, number, version=version))
    elif status is AppointmentStatus.CANCELLED_BY_PATIENT:
        context.do("x", lambda act: service.cancel(act, number, version=version, reason="busy"))
    else:
        context.do("x", lambda act: service.mark(act, number, status, version=version))


@pytest.fixture
def seen(qtbot, page: TodayPage):
    """Shows the page and goes into one of its lists."""

    def show(column: str = "arrivals") -> TodayPage:
        page.show()
        page.activateWindow()
        found = getattr(page, column).list
        found.setFocus()
        qtbot.waitUntil(found.hasFocus)
        return page

    return show


@pytest.fixture
def press(qtbot):
    def key(key, modifiers=None) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key) if modifiers is None else qtbot.keyClick(focus, key, modifiers)

    return key
