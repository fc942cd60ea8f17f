"""Booking of what is out of the ordinary: a device, a home, an escort, a wish to come sooner."""

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from clinic_desk.desk.appointments import queries
from clinic_desk.desk.appointments.blocks import blocks
from clinic_desk.desk.clinic import service as clinic_service
from clinic_desk.desk.clinic.records import ChairKind, ServicePlace
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.customers import service as registering
from clinic_desk.desk.customers.kinds import Priority
from clinic_desk.desk.staff import service as staff
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.kit.routes import Book
from tests.ui.appointments.made_up import DAY, at

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form_with(qtbot, context):
    made = []

    def show(wish=None, **more):
        form = VisitDialog(None, context, wish or Book(), **more)
        made.append(form)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    yield show
    for form in made:
        if isValid(form):
            form.done(0)


@pytest.fixture
def do(database):
    def run(change):
        with database.transaction("x", PROGRAM) as act:
            return change(act)

    return run


@pytest.fixture
def film(do):
    def make(act):
        device = clinic_service.add_chair(act, "CT 机", ChairKind.DEVICE).id
        form = clinic_service.ServiceForm("拍片", 15, place=ServicePlace.DEVICE, chair_id=device)
        return clinic_service.add_service(act, form).id, device

    return do(make)


@pytest.fixture
def home(do):
    form = clinic_service.ServiceForm("上门洁牙", 60, place=ServicePlace.HOME, travel=30)
    return do(lambda act: clinic_service.add_service(act, form).id)


def saved(qtbot, form, context):
    qtbot.mouseClick(form.save_button, LEFT)
    assert not form.refusal
    qtbot.waitUntil(lambda: not form.isVisible())
    return context.read(lambda session: queries.day_book(session, DAY)).visits[-1]


def shown(form, name):
    return not form.field(name).widget.isHidden()


def test_a_device_needs_no_doctor(qtbot, form_with, context, clinic, film):
    number, device = film
    form = form_with(Book(clinic.customers["吕伟"], start_at=at("10:00"), service_id=number))
    assert not shown(form, "staff_id") and shown(form, "chair_id")
    assert form.fields.chair.currentData() == device
    assert form.openings.slots[0].at == at("09:00")
    visit = saved(qtbot, form, context)
    assert (visit.staff_id, visit.chair_id, visit.minutes) == (None, device, 15)


def test_a_visit_at_home_brings_address_and_way(qtbot, form_with, context, clinic, home, do):
    card = context.read(lambda s: customers.card(s, clinic.customers["曾国强"], DAY))
    form = registering.CustomerForm("曾国强", address="青禾家园 3-2")
    do(lambda act: registering.edit(act, card.id, form, version=card.version))
    dialog = form_with(
        Book(card.id, clinic.doctors[0], at("10:00"), service_id=home),
    )
    assert dialog.fields.extras.address.text() == "青禾家园 3-2"
    assert dialog.fields.extras.way.value() == 30
    visit = saved(qtbot, dialog, context)
    assert visit.address == "青禾家园 3-2"
    kept = context.read(lambda session: blocks(session, DAY, DAY))
    assert [one.start_at for one in kept] == [at("09:30"), at("11:00")]
    again = form_with(visit=visit)
    assert again.fields.extras.way.value() == 30 and shown(again, "address")
    again.fields.note.setText("二楼")
    assert saved(qtbot, again, context).note == "二楼"
    assert len(context.read(lambda session: blocks(session, DAY, DAY))) == 2


def test_an_escort_is_asked_for_where_one_is_needed(qtbot, form_with, context, clinic, do):
    card = context.read(lambda s: customers.card(s, clinic.customers["曾国强"], DAY))
    needs = registering.CustomerForm("曾国强", priorities=frozenset({Priority.ESCORT}))
    do(lambda act: registering.edit(act, card.id, needs, version=card.version))
    form = form_with(Book(clinic.customers["吕伟"], clinic.doctors[0], at("10:00")))
    assert not shown(form, "escort")
    form.fields.person.show_customer(card.id)
    assert shown(form, "escort")
    qtbot.keyClicks(form.fields.extras.escort, "daughter")
    form.fields.extras.sooner.setChecked(True)
    visit = saved(qtbot, form, context)
    assert (visit.escort, visit.sooner) == ("daughter", True)


def test_doctors_who_do_the_service_are_looked_for(qtbot, form_with, context, clinic, do):
    do(lambda act: staff.set_services(act, clinic.doctors[1], {clinic.services["矫正复诊"]: 20}))
    for other in (clinic.doctors[0], clinic.doctors[2]):
        do(lambda act, other=other: staff.set_services(act, other, {clinic.services["拔牙"]: None}))
    form = form_with(Book(clinic.customers["吕伟"], service_id=clinic.services["矫正复诊"]))
    assert form.fields.staff_ids == [clinic.doctors[1]]
    assert {slot.staff_id for slot in form.openings.slots} == {clinic.doctors[1]}
    place = form.fields.doctor.findData(clinic.doctors[0])
    form.fields.doctor.setCurrentIndex(place)
    assert form.field("staff_id").below.text() == "李医生 usually does not do this."
    form.fields.doctor.setCurrentIndex(form.fields.doctor.findData(clinic.doctors[1]))
    assert form.field("staff_id").below.isHidden()
    assert form.fields.minutes.value() == 20
