"""Services and chairs: added, changed, put out of use."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.clinic import queries
from clinic_desk.desk.clinic.chairs import all_chairs
from clinic_desk.desk.staff.service import COLOURS
from clinic_desk.ui.settings.services_section import ChairDialog, ServiceDialog

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
