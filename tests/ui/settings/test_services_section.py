"""Services and chairs: added, changed, put out of use."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.clinic import queries
from clinic_desk.desk.clinic.chairs import all_chairs, keep_chair
from clinic_desk.desk.clinic.records import ChairKind, ServicePlace
from clinic_desk.desk.clinic.service import ServiceForm, add_service, edit_service
from clinic_desk.desk.staff.service import COLOURS
from clinic_desk.ui.settings.chair_dialog import KINDS, ChairDialog
from clinic_desk.ui.settings.service_dialog import PLACES, ServiceDialog

Key = Qt.Key


@pytest.fixture
def section(page):
    return page.show_section("services")


def kept(context, name):
    rows = context.read(lambda session: queries.services(session, active=False))
    return next(row for row in rows if row.name == name)


def test_a_new_service(section, context, hands):
    section.new_service.trigger()
    dialog = hands.dialog()
    hands.save()
    assert dialog.refusal == "Enter the name of the service."
    hands.type(dialog.field("name").widget, "Whitening")
    hands.type(dialog.field("minutes").widget, "50")
    hands.type(dialog.field("specialty").widget, "white bright")
    hands.save()
    row = kept(context, "Whitening")
    assert (row.minutes, row.colour, row.specialty) == (50, COLOURS[0], "white bright")
    assert section.services.rows.index_of(row.id).isValid()


def test_an_odd_length_and_a_taken_name_are_refused(section, context, hands, clinic):
    section.services.choose(clinic.services["洁牙"])
    section.services.setFocus()
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    hands.type(dialog.field("minutes").widget, "33")
    hands.save()
    assert dialog.field("minutes").refusal.startswith("Enter a length of 5 to 480 minutes")
    hands.type(dialog.field("minutes").widget, "35")
    dialog.field("name").widget.setText("补牙")
    hands.save()
    assert dialog.field("name").refusal.startswith("There is a service of this name")
    dialog.field("name").widget.setText("洁牙")
    dialog.field("active").widget.click()
    hands.save()
    row = kept(context, "洁牙")
    assert (row.minutes, row.active) == (35, False)


def place(dialog, wanted) -> None:
    dialog.field("place").widget.setCurrentIndex(PLACES.index(wanted))


def offered(dialog) -> list[str]:
    box = dialog.field("chair_id").widget
    return [box.itemText(row) for row in range(box.count())]


def test_a_visit_at_home_takes_travel_and_no_chair(section, context, hands):
    section.new_service.trigger()
    dialog = hands.dialog()
    dialog.field("name").widget.setText("Home check")
    assert dialog.field("travel").widget.isHidden()
    place(dialog, ServicePlace.HOME)
    assert dialog.field("chair_id").widget.isHidden()
    hands.type(dialog.field("travel").widget, "25")
    hands.save()
    row = kept(context, "Home check")
    assert (row.place, row.travel, row.chair_id) == (ServicePlace.HOME, 25, None)
    shown = section.services.rows.index_of(row.id).siblingAtColumn(4).data()
    assert shown == "At home"


def test_travel_is_forgotten_with_the_home(section, context, hands):
    form = ServiceForm("Home check", 30, place=ServicePlace.HOME, travel=25)
    number = context.do("Add", lambda act: add_service(act, form).id)
    section.services.choose(number)
    section.services.activated_row.emit(kept(context, "Home check"))
    place(hands.dialog(), ServicePlace.CLINIC)
    hands.save()
    assert kept(context, "Home check").travel == 0


def test_a_service_on_a_device_needs_one(section, context, hands):
    device = context.do(
        "Chair", lambda act: keep_chair(act, None, "X-ray unit", kind=ChairKind.DEVICE)
    )
    section.new_service.trigger()
    dialog = hands.dialog()
    dialog.field("name").widget.setText("X-ray")
    assert offered(dialog)[0] == "Any" and len(offered(dialog)) == 4
    place(dialog, ServicePlace.DEVICE)
    assert offered(dialog) == ["", "X-ray unit · Device"]
    hands.save()
    assert dialog.field("chair_id").refusal == "Choose the device this service is done on."
    dialog.field("chair_id").widget.setCurrentIndex(1)
    hands.save()
    row = kept(context, "X-ray")
    assert (row.place, row.chair_id) == (ServicePlace.DEVICE, device)


def test_texts_and_recall_are_typed_and_taken_back(section, context, hands, clinic):
    section.services.choose(clinic.services["洁牙"])
    section.services.activated_row.emit(kept(context, "洁牙"))
    dialog = hands.dialog()
    dialog.field("bring").widget.setPlainText("Old X-rays")
    dialog.field("prepare").widget.setPlainText("Eat first.\nBrush your teeth.")
    hands.type(dialog.field("recall_months").widget, "6")
    hands.save()
    row = kept(context, "洁牙")
    assert (row.bring, row.prepare) == ("Old X-rays", "Eat first.\nBrush your teeth.")
    assert row.recall_months == 6
    section.services.activated_row.emit(row)
    hands.type(hands.dialog().field("recall_months").widget, "0")
    hands.save()
    assert kept(context, "洁牙").recall_months is None


@pytest.mark.parametrize("where", PLACES)
def test_editing_one_thing_keeps_all_others(section, context, hands, clinic, where):
    chair = clinic.chairs[1] if where is not ServicePlace.HOME else None
    form = ServiceForm(
        "洁牙", 30, COLOURS[1], "洗牙", active=False, place=where, chair_id=chair,
        travel=15 if where is ServicePlace.HOME else 0, bring="医保卡", prepare="先刷牙",
        recall_months=6,
    )  # fmt: skip
    number = clinic.services["洁牙"]
    context.do("Fill", lambda act: edit_service(act, number, form))
    before = kept(context, "洁牙")
    section.services.activated_row.emit(before)
    hands.type(hands.dialog().field("minutes").widget, "40")
    hands.save()
    after = kept(context, "洁牙")
    assert after.minutes == 40
    same = {name: getattr(after, name) for name in after.__slots__ if name != "minutes"}
    assert same == {name: getattr(before, name) for name in same}


def test_a_chair_that_went_out_of_use_stays_with_its_service(section, context, hands, clinic):
    number, chair = clinic.services["洁牙"], clinic.chairs[0]
    form = ServiceForm("洁牙", 30, chair_id=chair)

    def fill(act) -> None:
        edit_service(act, number, form)
        keep_chair(act, chair, "1号椅", active=False)

    context.do("Fill", fill)
    section.services.activated_row.emit(kept(context, "洁牙"))
    dialog = hands.dialog()
    assert offered(dialog) == ["Any", "2号椅 · Dental chair", "1号椅 · Dental chair"]
    dialog.field("active").widget.click()
    hands.save()
    assert kept(context, "洁牙").chair_id == chair


def test_the_kind_of_a_chair_is_kept(section, context, hands, clinic):
    section.new_chair.trigger()
    dialog = hands.dialog()
    dialog.field("name").widget.setText("X-ray unit")
    dialog.field("kind").widget.setCurrentIndex(KINDS.index(ChairKind.DEVICE))
    hands.save()
    row = next(row for row in context.read(all_chairs) if row.name == "X-ray unit")
    assert row.kind is ChairKind.DEVICE
    assert section.chairs.rows.index_of(row.id).siblingAtColumn(1).data() == "Device"
    section.chairs.activated_row.emit(row)
    hands.type(hands.dialog().field("name").widget, "Panoramic")
    hands.save()
    row = next(row for row in context.read(all_chairs) if row.id == row.id and row.name[0] == "P")
    assert (row.name, row.kind) == ("Panoramic", ChairKind.DEVICE)


def test_chairs(section, context, hands, clinic):
    section.new_chair.trigger()
    hands.type(hands.dialog().field("name").widget, "Room 3")
    hands.save()
    assert "Room 3" in [row.name for row in context.read(all_chairs)]
    section.chairs.choose(clinic.chairs[0])
    section.chairs.setFocus()
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    hands.type(dialog.field("name").widget, "room 3")
    hands.save()
    assert dialog.field("name").refusal.startswith("There is a chair or room of this name")
    dialog.field("name").widget.setText("1号椅")
    dialog.field("active").widget.click()
    hands.save()
    chair = next(row for row in context.read(all_chairs) if row.id == clinic.chairs[0])
    assert (chair.name, chair.active) == ("1号椅", False)


def test_the_desk_may_look_only(section, page, context, clinic, hands):
    context.desk.actor = clinic.desk
    section.new_service.trigger()
    assert hands.no_dialog() and page.notice.text.startswith("Your role may not do this")


@pytest.mark.parametrize("kind", [ServiceDialog, ChairDialog])
def test_the_right_is_asked_when_it_is_saved(section, context, clinic, hands, kind):
    dialog = kind(section, context)
    dialog.open()
    hands.type(dialog.field("name").widget, "Sneaked in")
    context.desk.actor = clinic.desk
    hands.save()
    assert dialog.refusal.startswith("Your role may not do this")
