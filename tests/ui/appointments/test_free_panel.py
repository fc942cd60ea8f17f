from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.appointments.slots import Half
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.clinic.records import ChairKind, ServicePlace
from clinic_desk.desk.staff import service as staff
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.booking.free_panel import SERVICE
from tests.ui.appointments.made_up import DAY, at

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
MONDAY = DAY + timedelta(days=3)


@pytest.fixture
def panel(qtbot, page, clinic):
    """Looking for half an hour of Dr Li."""
    page.board.choose_place(clinic.doctors[0], at("11:00"))
    qtbot.keyClick(page.board, Key.Key_F)
    assert page.side.below is page.free
    return page.free


def test_f_lists_the_first_opening_of_each_of_the_next_days(panel, page):
    assert panel.openings.hasFocus()
    assert [slot.at for slot in panel.openings.slots[:3]] == [
        at("09:00"),
        at("09:00", DAY + timedelta(days=1)),
        at("09:00", MONDAY),
    ]
    assert len(panel.openings.slots) == 10
    assert panel._why.text() == ""


def test_wishes_narrow_the_search(qtbot, panel):
    qtbot.mouseClick(panel.days[0], LEFT)
    qtbot.mouseClick(panel.halves[Half.AFTERNOON], LEFT)
    assert {slot.day.weekday() for slot in panel.openings.slots} == {0}
    assert {slot.start for slot in panel.openings.slots} == {13 * 60}
    assert panel._why.text() == "11-20 Fri: Not the wished day or half-day"
    qtbot.keyClick(panel.days[0], Key.Key_Space)
    assert panel.wish.weekdays == frozenset()


def test_a_full_day_is_explained(qtbot, page, clinic, booked):
    booked("09:00", "吕伟", minutes=60)
    booked("10:30", "单小红", minutes=90)
    booked("13:00", "单乐乐", minutes=300)
    page.board.choose_place(clinic.doctors[0], at("09:00"))
    page.find_free()
    assert page.free._why.text() == "11-20 Fri: Fully booked"
    assert page.free.openings.slots[0].day > DAY


def test_any_doctor_names_who_it_is(qtbot, panel):
    panel.doctor.setCurrentIndex(0)
    assert "李医生" in panel.openings.lines[0]
    panel.doctor.setCurrentIndex(2)
    assert "王医生" not in panel.openings.lines[0]


def test_nothing_at_all_is_said(panel):
    panel.days[6].setChecked(True)
    assert panel.openings.slots == []
    assert panel._why.text().startswith("Nothing is free")


def test_the_length_of_a_service_can_be_chosen(panel):
    place = next(n for n in range(panel.length.count()) if "种植" in panel.length.itemText(n))
    panel.length.setCurrentIndex(place)
    assert panel.minutes == 60


def test_the_arrows_show_the_place_and_a_number_books_it(qtbot, page, panel, clinic, dialog):
    qtbot.keyClick(panel.openings, Key.Key_Down)
    assert page.day == DAY + timedelta(days=1)
    assert page.board.place == (clinic.doctors[0], at("09:00", page.day))
    qtbot.keyClick(panel.openings, Key.Key_3)
    form = dialog(VisitDialog)
    assert form.fields.start_at == at("09:00", MONDAY)
    assert form.fields.staff_id == clinic.doctors[0]


def test_closing_goes_back_to_the_board(qtbot, page, panel):
    qtbot.mouseClick(panel._close, LEFT)
    assert page.side.below is None
    assert page.board.hasFocus()


def test_the_search_takes_the_length_of_the_chosen_visit(qtbot, page, booked):
    number = booked("14:00", "单小红", minutes=45, service="补牙")
    page.board.choose_visit(number)
    page.find_free()
    assert page.free.minutes == 45


def test_a_service_is_looked_for_with_those_who_do_it(qtbot, panel, context, database, clinic):
    with database.transaction("x", PROGRAM) as act:
        staff.set_services(act, clinic.doctors[1], {clinic.services["矫正复诊"]: None})
        for other in (clinic.doctors[0], clinic.doctors[2]):
            staff.set_services(act, other, {clinic.services["拔牙"]: None})
    panel.doctor.setCurrentIndex(0)
    panel.length.setCurrentIndex(panel.length.findData(clinic.services["矫正复诊"], SERVICE))
    assert {slot.staff_id for slot in panel.openings.slots} == {clinic.doctors[1]}
    assert panel.minutes == 15
    panel.look_from(at("09:00"), None)
    assert panel.service.name == "矫正复诊", "the choice stays when it looks again"


def test_a_time_taken_books_the_service(qtbot, panel, clinic, dialog):
    panel.doctor.setCurrentIndex(0)
    panel.length.setCurrentIndex(panel.length.findData(clinic.services["种植"], SERVICE))
    qtbot.keyClick(panel.openings, Key.Key_1)
    form = dialog(VisitDialog)
    assert form.fields.service.currentData() == clinic.services["种植"]
    assert form.fields.minutes.value() == 60


def test_a_device_is_looked_for_without_a_doctor(panel, database, clinic, page):
    with database.transaction("x", PROGRAM) as act:
        device = clinic_service.add_chair(act, "CT 机", ChairKind.DEVICE).id
        form = clinic_service.ServiceForm("拍片", 15, place=ServicePlace.DEVICE, chair_id=device)
        film = clinic_service.add_service(act, form).id
    panel.look_from(at("09:00"), None)
    panel.length.setCurrentIndex(panel.length.findData(film, SERVICE))
    assert {slot.staff_id for slot in panel.openings.slots} == {0}
    assert panel.openings.slots[0].at == at("09:00")


def test_a_service_takes_each_doctor_their_own_time(panel, context, clinic, booked):
    booked("09:00", "吕伟", minutes=60)
    booked("10:30", "单小红", minutes=90)
    booked("13:00", "单乐乐", minutes=300)
    service = clinic.services["拔牙"]
    with context.database.transaction("x", PROGRAM) as act:
        staff.set_services(act, clinic.doctors[0], {service: None})
        staff.set_services(act, clinic.doctors[1], {service: 60})
        staff.set_services(act, clinic.doctors[2], {clinic.services["洁牙"]: None})
    panel.look_from(at("09:00"), clinic.doctors[1])
    panel.length.setCurrentIndex(panel.length.findData(service, SERVICE))
    assert panel.minutes == 60
    asked = []
    panel.taken.connect(lambda slot, minutes: asked.append((slot.staff_id, minutes)))
    panel.doctor.setCurrentIndex(0)
    assert len({slot.day for slot in panel.openings.slots}) == 10
    for slot in panel.openings.slots[:2]:
        panel.openings.taken.emit(slot)
    assert asked == [(clinic.doctors[1], 60), (clinic.doctors[0], 30)]
