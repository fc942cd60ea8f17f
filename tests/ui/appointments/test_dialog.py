from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus as Status
from clinic_desk.desk.appointments.records import Channel
from clinic_desk.desk.clinic.records import Chair
from clinic_desk.desk.customers import service as customers
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.customers.service import CustomerForm, PhoneForm
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.service import StaffForm
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.kit.routes import Book, NewCustomer
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def form_with(qtbot, context):
    """A booking form of its own, over no page."""
    made = []

    def show(wish=None, **more):
        form = VisitDialog(None, context, wish or Book(), **more)
        made.append(form)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    yield show
    for form in made:
        form.done(0)


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def visits_of(context, day=DAY):
    return context.read(lambda session: queries.day_book(session, day)).visits


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_visit_is_booked_without_the_mouse(qtbot, page, context, clinic, dialog):
    page.board.choose_place(clinic.doctors[0], at("11:00"))
    qtbot.keyClick(page.board, Key.Key_N)
    form = dialog(VisitDialog)
    assert focused() is form.fields.person.pick
    qtbot.keyClicks(focused(), "5678")
    popup = form.fields.person.pick._list
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Return)
    assert form.fields.person.pick.value() == clinic.customers["吕伟"]
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused() is form.fields.service
    qtbot.keyClicks(focused(), "bay")
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible())
    chosen = page.board.visit
    assert (chosen.customer, chosen.service, chosen.minutes) == ("吕伟", "拔牙", 30)
    assert (chosen.staff_id, chosen.start_at) == (clinic.doctors[0], at("11:00"))
    assert page.focusWidget() is page.board


def test_a_double_click_on_empty_time_books_there(qtbot, page, clinic, dialog):
    geometry = page.board.state.geometry
    point = QPoint(round(geometry.x(2.5)), round(geometry.y(14 * 60 + 3)))
    qtbot.mouseDClick(page.board.viewport(), LEFT, pos=point)
    form = dialog(VisitDialog)
    assert form.fields.start_at == at("14:00")
    assert form.fields.staff_id == clinic.doctors[2]


def test_a_taken_time_is_asked_about_and_booked_for_a_reason(
    qtbot, form_with, context, clinic, booked
):
    booked("10:00", "曾国强")
    form = form_with(Book(clinic.customers["吕伟"], clinic.doctors[0], at("10:15")))
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.refusal == "李医生 has 曾国强 from 10:00 to 10:30 then."
    qtbot.keyClicks(focused(), "in pain")
    qtbot.keyClick(focused(), Key.Key_Tab)
    qtbot.keyClick(focused(), Key.Key_Return)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert [one.customer for one in visits_of(context)] == ["曾国强", "吕伟"]


def test_what_is_missing_is_said_at_its_field(qtbot, form_with, context, clinic):
    form = form_with()
    fields = form.fields
    steps = (
        ("customer_id", lambda: fields.person.show_customer(clinic.customers["吕伟"])),
        ("staff_id", lambda: fields.doctor.setCurrentIndex(1)),
        ("start_at", lambda: fields.time.set_value(time(11, 0))),
        ("day", lambda: fields.day.set_value(TOMORROW)),
    )
    for name, mend in steps:
        if name == "day":
            fields.day.set_value(None)
        qtbot.mouseClick(form.save_button, LEFT)
        assert form.field(name).refusal
        mend()
    qtbot.mouseClick(form.save_button, LEFT)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert [one.start_at for one in visits_of(context, TOMORROW)] == [at("11:00", TOMORROW)]


def test_what_cannot_be_read_is_said_at_its_field(qtbot, form_with, clinic):
    form = form_with(Book(clinic.customers["吕伟"], clinic.doctors[0]))
    form.fields.day.setText("2/30")
    form.fields.time.setText("25:99")
    qtbot.mouseClick(form.save_button, LEFT)
    assert form.field("day").refusal
    assert form.field("start_at").refusal


def test_a_service_brings_its_length_unless_one_was_typed(qtbot, form_with, clinic):
    form = form_with()
    service_box = form.fields.service
    service_box.setCurrentText("种植")
    assert form.fields.minutes.value() == 60
    form.fields.minutes.setFocus()
    form.fields.minutes.selectAll()
    qtbot.keyClicks(form.fields.minutes, "40")
    qtbot.keyClick(form.fields.minutes, Key.Key_Tab)
    service_box.setCurrentText("洁牙")
    assert form.fields.minutes.value() == 40
    drawn = form_with(Book(None, clinic.doctors[0], at("14:00")), minutes=75)
    drawn.fields.service.setCurrentText("洁牙")
    assert drawn.fields.minutes.value() == 75


def test_services_and_doctors_are_found_by_letters(qtbot, form_with, clinic):
    form = form_with()
    service_box, doctor = form.fields.service, form.fields.doctor
    found = []
    for letters in ("jz", "zhongzhi", "ya", "qq"):
        qtbot.keyClicks(service_box, letters)
        found.append(service_box.currentText())
        service_box._pause.timeout.emit()
    assert found == ["矫正复诊", "种植", "洁牙", "洁牙"]
    qtbot.keyClick(service_box, Key.Key_Down)
    assert service_box.currentText() == "补牙"
    qtbot.keyClicks(doctor, "w")
    assert doctor.currentData() == clinic.doctors[1]


def test_quick_days(qtbot, form_with):
    form = form_with()
    seen = []
    for text in ("7 d", "1 m", "3 m", "6 m", "1 y"):
        made = next(b for b in form.findChildren(QPushButton) if b.text() == text)
        qtbot.mouseClick(made, LEFT)
        seen.append(form.fields.day.value())
    assert seen == [
        DAY + timedelta(days=7),
        date(2026, 12, 20),
        date(2027, 2, 20),
        date(2027, 5, 20),
        date(2027, 11, 20),
    ]


def test_free_times_follow_the_doctor_and_are_taken_by_number(qtbot, form_with, clinic, booked):
    booked("09:00", "曾国强", minutes=180)
    form = form_with(Book(clinic.customers["吕伟"], clinic.doctors[0]))
    assert [slot.at for slot in form.openings.slots] == [
        at("13:00"),
        at("13:30"),
        at("09:00", TOMORROW),
        at("09:30", TOMORROW),
        at("09:00", DAY + timedelta(days=3)),
    ]
    qtbot.keyClick(focused(), Key.Key_3, Mod.AltModifier)
    assert form.fields.start_at == at("09:00", TOMORROW)
    assert focused() is form.save_button
    form.fields.doctor.setCurrentIndex(0)
    form.fields.day.set_value(DAY)
    assert form.openings.slots[0].staff_id == clinic.doctors[1]
    assert "王医生" in form.openings.lines[0]


def test_a_number_a_click_or_enter_takes_a_time_from_the_list(qtbot, form_with, clinic):
    form = form_with(Book(None, clinic.doctors[0]))
    slots = form.openings
    slots.setFocus()
    qtbot.keyClick(slots, Key.Key_2)
    assert form.fields.start_at == slots.slots[1].at
    slots.look_at(1)
    slots.setFocus()
    qtbot.keyClick(slots, Key.Key_Return)
    assert form.fields.start_at == slots.slots[0].at
    rect = slots.visualRect(slots.model().index(2, 0))
    qtbot.mouseClick(slots.viewport(), LEFT, pos=rect.center())
    assert form.fields.start_at == slots.slots[2].at
    qtbot.keyClick(slots, Key.Key_9)
    assert form.fields.start_at == slots.slots[2].at


def test_the_doctors_day_shows_who_holds_each_time(qtbot, form_with, clinic, booked):
    booked("10:00", "曾国强")
    booked("10:00", "单小红", doctor=1)
    form = form_with(Book(None, clinic.doctors[0], at("10:15")))
    sheet = form.day.state.sheet
    assert [one.customer for one in sheet.visits] == ["曾国强"]
    assert [lane.name for lane in sheet.lanes] == ["李医生"]
    ghost = form.day.state.ghost
    assert ghost.times(sheet) == (at("10:15"), at("10:45"))
    form.fields.doctor.setCurrentIndex(0)
    assert len(form.day.state.sheet.lanes) == 3
    form.fields.day.set_value(None)
    assert form.day.state.ghost is None


def test_a_click_or_a_drag_in_the_doctors_day_sets_the_time(qtbot, form_with, clinic, booked):
    booked("10:00", "曾国强")
    form = form_with(Book(None, clinic.doctors[0], at("14:00")))
    board = form.day
    x = round(board.state.geometry.x(0.5))

    def point(minute):
        return QPoint(x, round(board.state.geometry.y(minute)) + 2)

    qtbot.mouseClick(board.viewport(), LEFT, pos=point(14 * 60 + 45))
    assert form.fields.start_at == at("14:45")
    assert form.fields.minutes.value() == 30
    start = point(13 * 60 + 30)
    qtbot.mousePress(board.viewport(), LEFT, pos=start)
    qtbot.mouseMove(board.viewport(), point(14 * 60 + 20))
    qtbot.mouseRelease(board.viewport(), LEFT, pos=point(14 * 60 + 20))
    assert (form.fields.start_at, form.fields.minutes.value()) == (at("13:30"), 60)
    board.centre_on(600, 630)
    spot = board.visit_rect(board.state.sheet.visits[0].id).center().toPoint()
    qtbot.mousePress(board.viewport(), LEFT, pos=spot)
    qtbot.mouseMove(board.viewport(), spot + QPoint(0, 80))
    qtbot.mouseRelease(board.viewport(), LEFT, pos=spot + QPoint(0, 80))
    assert form.fields.start_at == at("13:30")


def test_what_to_know_stands_under_the_name(qtbot, form_with, context, clinic, booked):
    ouyang = clinic.customers["欧阳娜娜"]
    missed, gone = booked("09:00", "欧阳娜娜"), booked("11:00", "欧阳娜娜")
    booked("14:00", "欧阳娜娜", day=TOMORROW)
    context.do("Mark as missed", lambda act: service.miss(act, missed, version=1))
    context.do("Cancel appointment", lambda act: service.cancel(act, gone, version=1, reason="病"))
    context.do(
        "Add alert", lambda act: customers.add_alert(act, ouyang, text="怕打针", serious=True)
    )
    form = form_with(Book(ouyang))
    person, alert, missing, ahead = form.fields.person.said
    assert person.startswith("K")
    assert "139 0000 7788" in person
    assert alert == "青霉素 · 怕打针"
    assert missing == "missed 1 time(s) · cancelled 1 time(s) · 1 of them late"
    assert ahead == "Booked: Tomorrow 14:00 李医生"
    form.fields.person.pick.set_value(None)
    assert form.fields.person.said == []


def test_a_family_on_one_phone_is_told_apart(form_with, clinic):
    form = form_with()
    found = form.fields.person._find("8812")
    assert {one.title for one in found} == {"单小红", "单乐乐"}
    boy = next(one for one in found if one.title == "单乐乐")
    assert "10 y" in boy.subtitle
    assert "Mother" in boy.subtitle


def test_phones_are_masked_where_the_role_says(form_with, context, clinic):
    context.desk.actor = clinic.clinician
    form = form_with(Book(clinic.customers["吕伟"]))
    assert "136 **** 5678" in form.fields.person.said[0]


def test_somebody_new_is_asked_for_and_found_afterwards(form_with, context, asked):
    form = form_with()
    form.fields.person.pick.new_asked.emit("138 0000 9999")
    form.fields.person.pick.new_asked.emit("钱多多")
    assert asked == [NewCustomer(phone="13800009999"), NewCustomer(name="钱多多")]
    form.fields.person.pick.setText("钱多多")
    context.do(
        "Register customer",
        lambda act: customers.register(
            act, CustomerForm("钱多多", Sex.UNKNOWN, None, [PhoneForm("13800009999")])
        ),
    )
    assert form.fields.person.pick.chosen.title == "钱多多"


def test_a_visit_is_changed_and_keeps_what_was_not_touched(qtbot, page, context, clinic, dialog):
    page.board.choose_visit(
        next(v.id for v in page.board.state.sheet.visits if v.customer == "曾国强")
    )
    qtbot.keyClick(page.board, Key.Key_Return)
    form = dialog(VisitDialog)
    assert form.windowTitle() == "Change appointment"
    assert form.fields.service.currentText() == "洁牙"
    form.fields.note.setText("带片子")
    form.fields.channel.setCurrentIndex(form.fields.channel.findData(Channel.WECHAT))
    form.fields.day.set_value(TOMORROW)
    qtbot.mouseClick(form.save_button, LEFT)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert page.day == TOMORROW
    changed = page.board.visit
    assert (changed.note, changed.channel, changed.minutes) == ("带片子", Channel.WECHAT, 30)
    assert changed.start_at == at("10:00", TOMORROW)


def test_a_form_over_an_old_version_is_refused(qtbot, page, context, dialog):
    number = next(v.id for v in page.board.state.sheet.visits if v.customer == "曾国强")
    page.board.choose_visit(number)
    qtbot.keyClick(page.board, Key.Key_Return)
    form = dialog(VisitDialog)
    form.fields.note.setText("mine")
    context.do("Mark as arrived", lambda act: service.mark(act, number, Status.ARRIVED, version=1))
    qtbot.mouseClick(form.save_button, LEFT)
    assert "meanwhile" in form.refusal
    assert form.fields.note.text() == "mine"


def test_a_visit_of_a_doctor_who_left_can_still_be_form_with(
    qtbot, context, clinic, booked, form_with
):
    number = booked("10:00", "曾国强", doctor=2)
    with context.database.transaction("Let go", PROGRAM) as act:
        left = StaffForm("赵医生", Role.CLINICIAN, provider=True, active=False)
        staff.edit(act, clinic.doctors[2], left)
    visit = context.read(lambda session: queries.visit(session, number))
    form = form_with(visit=visit)
    assert form.fields.staff_id == clinic.doctors[2]
    form.fields.note.setText("转给李医生")
    form.fields.doctor.setCurrentIndex(form.fields.doctor.findData(clinic.doctors[0]))
    qtbot.mouseClick(form.save_button, LEFT)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert visits_of(context)[0].staff_id == clinic.doctors[0]


def test_escape_asks_before_typed_text_is_lost(qtbot, form_with):
    form = form_with()
    qtbot.keyClicks(form.fields.note, "important")
    qtbot.keyClick(form, Key.Key_Escape)
    assert form.isVisible()


def test_another_booking_shows_at_once_in_the_doctors_day(form_with, clinic, booked):
    form = form_with(Book(None, clinic.doctors[0], at("14:00")))
    booked("10:00", "曾国强")
    assert [one.customer for one in form.day.state.sheet.visits] == ["曾国强"]
    assert form.day.state.ghost is not None


def test_chairs_are_asked_for_and_a_taken_chair_is_refused(qtbot, form_with, context, clinic):
    first = VisitForm(
        clinic.customers["曾国强"], clinic.doctors[1], at("14:00"), 30, chair_id=clinic.chairs[0]
    )
    context.do("Book appointment", lambda act: service.book(act, first))
    form = form_with(Book(clinic.customers["吕伟"], clinic.doctors[0], at("14:00")))
    form.fields.chair.setCurrentIndex(form.fields.chair.findData(clinic.chairs[0]))
    qtbot.mouseClick(form.save_button, LEFT)
    assert "曾国强" in form.field("chair_id").refusal


def test_a_clinic_without_chairs_is_not_asked_for_one(form_with, context):
    with context.database.transaction("Sell the chairs", PROGRAM) as act:
        for chair in act.session.query(Chair):
            chair.active = False
    form = form_with()
    assert form.fields.chair.isHidden()
