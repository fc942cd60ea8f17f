import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from clinic_desk.desk.appointments import queries as visits
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.records import AppointmentStatus, Channel
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.clinic.records import ServicePlace
from clinic_desk.desk.clinic.service import ServiceForm
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.service import CustomerForm
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import StaffService
from clinic_desk.ui.appointments.waiting_room.check_in import CheckIn
from clinic_desk.ui.kit.routes import NewCustomer
from tests.small import at

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
ARRIVED = AppointmentStatus.ARRIVED


@pytest.fixture
def form_for(qtbot, context, clinic):
    made = []

    def show(name=None):
        form = CheckIn(None, context, clinic.customers[name] if name else None)
        made.append(form)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    yield show
    for form in made:
        if isValid(form):
            form.done(0)


def day(context):
    return context.read(lambda session: visits.day_book(session, at(9).date())).visits


def offered(box):
    return [box.itemText(place) for place in range(box.count())]


def save(qtbot, form):
    """Its number, or None where it was refused."""
    heard = []
    form.checked_in.connect(heard.append)
    qtbot.mouseClick(form.save_button, LEFT)
    return heard[0] if heard else None


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_todays_booking_is_used_without_the_mouse(qtbot, form_for, context, booked):
    number = booked("10:00", "吕伟", doctor=1)
    form = form_for()
    pick = form.person.pick
    qtbot.keyClicks(pick, "5678")
    qtbot.waitUntil(pick._list.isVisible)
    qtbot.keyClick(pick._list, Key.Key_Return)
    assert form.visit.currentText() == "10:00  王医生  洁牙"
    assert not form.doctor.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible())
    (row,) = day(context)
    assert (row.id, row.status, row.queue_number) == (number, ARRIVED, 1)


def test_several_are_asked_about(qtbot, form_for, context, booked):
    booked("10:00", "吕伟")
    later = booked("15:00", "吕伟", doctor=1, service="补牙")
    form = form_for("吕伟")
    assert offered(form.visit) == [
        "10:00  李医生  洁牙",
        "15:00  王医生  补牙",
        "Without a booking",
    ]
    assert form.visit.currentIndex() == -1
    assert save(qtbot, form) is None
    assert form.field("visit").refusal == "Choose which visit of today it is."
    form.visit.setCurrentIndex(1)
    assert save(qtbot, form) == later
    assert {row.id for row in day(context) if row.status is ARRIVED} == {later}


def test_without_a_booking_the_next_free_doctor_is_booked_at_once(
    qtbot, form_for, context, clinic, booked, clock
):
    booked("09:00", "曾国强", minutes=60)
    booked("09:20", "欧阳娜娜", doctor=1)
    clock.now = at(9, 3)
    form = form_for("吕伟")
    assert form.visit.currentText() == "Without a booking"
    assert offered(form.doctor) == [
        "赵医生  free now",
        "王医生  free at 09:50",
        "李医生  free at 10:00",
    ]
    form.service.setCurrentText("矫正复诊")
    assert offered(form.doctor)[:2] == ["王医生  free now", "赵医生  free now"]
    number = save(qtbot, form)
    row = context.read(lambda session: visits.visit(session, number))
    assert (row.start_at, row.minutes, row.staff_id) == (at(9), 15, clinic.doctors[1])
    assert (row.status, row.channel, row.service) == (ARRIVED, Channel.WALK_IN, "矫正复诊")
    assert (row.queue_number, row.arrived_at) == (1, at(9, 3))
    assert context.database.undo(clinic.desk) == "Check in without a booking"
    assert len(day(context)) == 2


def test_a_full_doctor_may_be_taken_for_a_reason(qtbot, form_for, context, clinic, booked):
    booked("09:00", "曾国强", minutes=180)
    booked("13:00", "曾国强", minutes=300)
    form = form_for("吕伟")
    form.doctor.setCurrentIndex(2)
    assert form.doctor.currentText() == "李医生  nothing free today"
    assert save(qtbot, form) is None
    assert form.refusal == "李医生 has 曾国强 from 09:00 to 12:00 then."
    qtbot.keyClicks(QApplication.focusWidget(), "in pain")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: not form.isVisible())
    row = next(one for one in day(context) if one.customer == "吕伟")
    assert (row.staff_id, row.start_at, row.status) == (clinic.doctors[0], at(9), ARRIVED)


def test_a_service_that_nobody_does_is_said(qtbot, form_for, context, clinic):
    def divide(act):
        for doctor in clinic.doctors:
            act.session.add(
                StaffService(staff_id=doctor, service_id=clinic.services["洁牙"], minutes=None)
            )

    context.do("x", divide)
    form = form_for("吕伟")
    form.service.setCurrentText("种植")
    assert form.doctor.count() == 0
    assert save(qtbot, form) is None
    assert form.field("staff_id").refusal.startswith("Nobody does this service today.")
    form.service.setCurrentText("洁牙")
    assert save(qtbot, form) is not None


def test_only_what_is_done_at_the_clinic_is_offered(form_for, context, clinic):
    context.desk.actor = clinic.owner
    home = ServiceForm("上门护理", 60, place=ServicePlace.HOME, travel=20)
    context.do("x", lambda act: clinic_service.add_service(act, home))
    assert "上门护理" not in offered(form_for("吕伟").service)


def test_who_is_here_already_is_said(form_for, context, booked, clock):
    number = booked("09:00", "吕伟")
    context.do("x", lambda act: service.mark(act, number, ARRIVED, version=1))
    clock.now = at(9, 30)
    form = form_for("吕伟")
    assert form.said == "Already here since 09:00, no. 1: 李医生."
    assert offered(form.visit) == ["Without a booking"]
    assert form_for("曾国强").said == ""


def test_who_comes_after_being_marked_missed_is_asked_about(qtbot, form_for, context, booked):
    number = booked("09:00", "吕伟")
    context.do("x", lambda act: service.miss(act, number, version=1))
    booked("09:00", "曾国强")
    form = form_for("吕伟")
    assert offered(form.visit) == ["09:00  李医生  洁牙  Missed", "Without a booking"]
    assert form.visit.currentIndex() == -1
    form.visit.setCurrentIndex(0)
    assert save(qtbot, form) is None
    assert form.refusal == "李医生 has 曾国强 from 09:00 to 09:30 then."
    qtbot.keyClicks(QApplication.focusWidget(), "late")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert context.read(lambda s: visits.visit(s, number)).status is ARRIVED


def test_nobody_chosen_is_refused(qtbot, form_for):
    form = form_for()
    assert save(qtbot, form) is None
    assert form.field("customer_id").refusal == "Choose who is here."


def test_another_person_is_another_day(form_for, clinic, booked):
    booked("10:00", "吕伟")
    form = form_for("吕伟")
    form.person.show_customer(clinic.customers["曾国强"])
    assert offered(form.visit) == ["Without a booking"]
    form.person.pick.set_value(None)
    assert offered(form.visit) == []
    assert not form.doctor.isVisible()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_somebody_new_is_registered_and_taken_over(qtbot, form_for, context, asked):
    form = form_for()
    pick = form.person.pick
    qtbot.keyClicks(pick, "Weber")
    qtbot.waitUntil(pick._list.isVisible)
    qtbot.keyClick(pick._list, Key.Key_Return)
    assert asked == [NewCustomer(name="Weber")]
    context.do("x", lambda act: customers.register(act, CustomerForm("Weber")))
    assert pick.value() is not None
    assert form.visit.currentText() == "Without a booking"


def test_a_doctor_who_left_meanwhile_is_refused_at_the_field(qtbot, form_for, context, clinic):
    form = form_for("吕伟")
    assert form.doctor.currentText().startswith("李医生")
    context.desk.actor = clinic.owner
    context.do("x", lambda act: _leave(act, clinic.doctors[0]))
    assert save(qtbot, form) is None
    assert form.field("staff_id").refusal == "李医生 takes no visits. Choose another doctor."


def _leave(act, number):
    from clinic_desk.desk.staff.records import Staff

    person = act.session.get_one(Staff, number)
    assert staff.actor_of(person).staff_id == number
    person.active = False
