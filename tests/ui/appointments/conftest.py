import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QDialog

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import service as service_
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.ui.appointments.board.arranging import by_doctor
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.page import AppointmentsPage
from tests.ui.appointments.made_up import CHEN, DAY, LIN, at, book, visit


class Listening:
    """What a board asked for, in order."""

    def __init__(self, board: AppointmentBoard) -> None:
        self.heard = []
        for name in (
            "visit_opened",
            "new_asked",
            "move_asked",
            "status_asked",
            "free_asked",
            "menu_asked",
            "dropped_outside",
            "kept_asked",
            "kept_menu_asked",
            "view_asked",
            "doctor_asked",
        ):
            getattr(board, name).connect(self._listener(name))

    def _listener(self, name):
        return lambda *values: self.heard.append((name, *values))


@pytest.fixture
def board(qtbot):
    """Wide and tall enough that nothing needs scrolling."""
    board = AppointmentBoard(Catalogue("en"))
    qtbot.addWidget(board)
    board.resize(800, 1000)
    board.show_sheet(
        by_doctor(
            book(
                visit(1, "09:00"),
                visit(2, "10:00", 60, note="带孩子来"),
                visit(3, "10:00", staff_id=LIN),
            )
        )
    )
    board.set_now(at("10:20"))
    board.show()
    board.setFocus()
    qtbot.waitExposed(board)
    return board


@pytest.fixture
def listening(board):
    return Listening(board)


@pytest.fixture
def where(board):
    """The viewport's point at a doctor's minute."""

    def point(staff_id, clock, across=0.5):
        lane = [one.staff_id for one in board.state.sheet.lanes].index(staff_id)
        geometry = board.state.geometry
        minute = board.state.sheet.lanes[lane].minute(at(clock))
        return QPointF(geometry.x(lane + across), geometry.y(minute) + 1).toPoint()

    assert {CHEN, LIN} == {lane.staff_id for lane in board.state.sheet.lanes}
    return point


@pytest.fixture
def context(context, clinic):
    """The receptionist sits at the desk."""
    context.desk.actor = clinic.desk
    return context


@pytest.fixture
def booked(context, clinic):
    """Book somebody at a time of today; the visit's id."""

    def book(clock_time, name="吕伟", *, doctor=0, minutes=30, service="洁牙", day=DAY):
        form = VisitForm(
            clinic.customers[name],
            clinic.doctors[doctor],
            at(clock_time, day),
            minutes,
            clinic.services[service],
        )
        return context.do("Book appointment", lambda act: service_.book(act, form))

    return book


@pytest.fixture
def page(qtbot, context, booked):
    """Ouyang at 10:00 with Dr Li, Zeng at 10:00 with Dr Wang."""
    booked("10:00", "欧阳娜娜")
    booked("10:00", "曾国强", doctor=1)
    page = AppointmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    qtbot.waitExposed(page)
    page.board.setFocus()
    return page


@pytest.fixture
def dialog(qtbot, page):
    """The dialog that is open now."""

    def found(kind=QDialog):
        qtbot.waitUntil(lambda: any(isinstance(w, kind) for w in _open(page)))
        shown = next(w for w in _open(page) if isinstance(w, kind))
        qtbot.waitUntil(shown.isActiveWindow)
        return shown

    yield found
    for widget in _open(page):
        widget.done(0)


def _open(page):
    return [w for w in page.findChildren(QDialog) if w.isVisible()]
