"""The people who work here: taken on, changed, their hours, days off and PINs."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.service import book
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.clinic.service import ServiceForm, edit_service
from clinic_desk.desk.staff import queries, service
from clinic_desk.desk.staff.days_off import days_off
from clinic_desk.desk.staff.leave import end_leave, leaves, take_leave
from clinic_desk.desk.staff.records import Role
from clinic_desk.desk.staff.service import COLOURS
from tests.small import TODAY, at

Key = Qt.Key


@pytest.fixture
def section(page):
    return page.show_section("staff")


def person(context, name):
    return next(row for row in context.read(queries.staff) if row.name == name)


def choose(section, context, name):
    row = person(context, name)
    section.table.choose(row.id)
    section.table.setFocus()
    return row


def enters(context, staff_id, pin) -> bool:
    found = context.do("Sign in", lambda act: service.sign_in(act, staff_id, pin))
    return found.actor is not None


def test_somebody_new_is_taken_on(section, context, hands):
    section.new_action.trigger()
    dialog = hands.dialog()
    hands.save()
    assert dialog.refusal == "Enter a name."
    hands.type(dialog.field("name").widget, "Zhou Min")
    role = dialog.field("role").widget
    role.setCurrentIndex(role.findData(Role.CLINICIAN))
    dialog.field("provider").widget.click()
    dialog.field("colour").widget.setFocus()
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Right)
    hands.save()
    row = person(context, "Zhou Min")
    assert (row.role, row.provider, row.colour) == (Role.CLINICIAN, True, COLOURS[2])
    assert section.table.rows.index_of(row.id).isValid()


def test_a_colour_is_clicked(section, context, hands):
    choose(section, context, "小陈")
    section.edit_action.trigger()
    swatches = hands.dialog().field("colour").widget
    hands.click(swatches, swatches.place(4).center())
    assert swatches.value() == COLOURS[4]
    hands.save()
    assert person(context, "小陈").colour == COLOURS[4]


def test_the_only_owner_stays_owner(section, context, hands):
    choose(section, context, "顾院长")
    hands.key(Key.Key_Return)
    dialog = hands.dialog()
    role = dialog.field("role").widget
    role.setCurrentIndex(role.findData(Role.DESK))
    hands.save()
    assert dialog.field("role").refusal.startswith("This is the only owner")
    role.setCurrentIndex(role.findData(Role.OWNER))
    hands.type(dialog.field("title").widget, "Head")
    hands.save()
    row = person(context, "顾院长")
    assert (row.role, row.title) == (Role.OWNER, "Head")


def test_hours_of_their_own_and_the_clinics_again(section, context, hands, clinic):
    row = choose(section, context, "李医生")
    hands.key(Key.Key_H)
    dialog = hands.dialog()
    monday = dialog.field("day0").widget
    assert monday.text() == "09:00-12:00 13:00-18:00" and not monday.isEnabled()
    dialog.field("own").widget.click()
    for number in range(7):
        hands.type(dialog.field(f"day{number}").widget, "")
    hands.save()
    assert dialog.field("day0").refusal.startswith("Enter hours for at least one day")
    hands.type(monday, "9-12")
    hands.save()
    assert context.read(lambda s: queries.week(s, row.id)) == {0: (Window(540, 720),)}
    hands.key(Key.Key_H)
    hands.dialog().field("own").widget.click()
    hands.save()
    assert context.read(lambda s: queries.week(s, row.id)) == {}


def test_a_day_off(section, context, hands):
    row = choose(section, context, "李医生")
    hands.key(Key.Key_O)
    dialog = hands.dialog()
    hands.click(dialog.days.add_button)
    hands.type(hands.dialog().field("day").widget, "2026-12-01")
    hands.save()
    (off,) = context.read(lambda s: days_off(s, row.id, TODAY))
    assert f"{off.day}" == "2026-12-01" and off.windows == ()
    assert dialog.days.table.rows.index(0, 1).data() == "Away"
    dialog.close_button.click()
    assert hands.no_dialog()


def test_a_pin_is_given_and_switched_off(section, context, hands):
    row = choose(section, context, "李医生")
    assert not row.has_pin
    hands.key(Key.Key_P)
    dialog = hands.dialog()
    hands.type(dialog.field("pin").widget, "1111")
    hands.save()
    assert dialog.field("pin").refusal.startswith("Choose a PIN of 4 to 12 digits")
    hands.type(dialog.field("pin").widget, "8642")
    hands.type(dialog.field("again").widget, "8643")
    hands.save()
    assert dialog.field("again").refusal.startswith("The two PINs are not the same")
    hands.type(dialog.field("again").widget, "8642")
    hands.save()
    assert enters(context, row.id, "8642") and not enters(context, row.id, "1357")
    assert section.table.chosen().has_pin
    hands.key(Key.Key_P)
    hands.dialog().field("off").widget.click()
    hands.save()
    assert enters(context, row.id, "")
    assert not section.table.chosen().has_pin


def done(context, staff_id):
    return context.read(queries.services_of).get(staff_id, {})


def test_rank_and_languages_are_kept(section, context, hands):
    choose(section, context, "李医生")
    section.edit_action.trigger()
    dialog = hands.dialog()
    dialog.field("rank").widget.setEditText("主任医师")
    dialog.field("languages").widget.setText("普通话 English")
    hands.save()
    row = person(context, "李医生")
    assert (row.rank, row.languages) == ("主任医师", "普通话 English")
    section.edit_action.trigger()
    hands.type(hands.dialog().field("title").widget, "Surgery")
    hands.save()
    row = person(context, "李医生")
    assert (row.rank, row.languages, row.title) == ("主任医师", "普通话 English", "Surgery")
    assert (row.specialties, row.provider) == ("种植 拔牙", True)


def test_services_are_ticked_and_minutes_typed(section, context, hands, clinic):
    row = choose(section, context, "李医生")
    section.edit_action.trigger()
    field = hands.dialog().field("services").widget
    names = [line.name for line in field.lines.lines]
    assert names == list(clinic.services) and field.value() == {}
    field.table.setFocus()
    hands.key(Key.Key_Space)
    hands.key(Key.Key_Down)
    hands.key(Key.Key_6)
    hands.key(Key.Key_0)
    hands.key(Key.Key_Return)
    assert field.value() == {clinic.services["洁牙"]: None, clinic.services["补牙"]: 60}
    hands.save()
    assert done(context, row.id) == {clinic.services["洁牙"]: None, clinic.services["补牙"]: 60}
    section.edit_action.trigger()
    field = hands.dialog().field("services").widget
    field.table.setFocus()
    hands.key(Key.Key_Space)
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Delete)
    hands.save()
    assert done(context, row.id) == {clinic.services["补牙"]: None}


def test_minutes_alone_leave_all_services_done(section, context, hands, clinic):
    row = choose(section, context, "李医生")
    section.edit_action.trigger()
    field = hands.dialog().field("services").widget
    field.lines.setData(field.lines.index(2, 1), "50")
    hands.save()
    wanted = dict.fromkeys(clinic.services.values()) | {clinic.services["拔牙"]: 50}
    assert done(context, row.id) == wanted


def test_minutes_no_visit_can_have_are_refused(section, context, hands, clinic):
    row = choose(section, context, "李医生")
    section.edit_action.trigger()
    dialog = hands.dialog()
    lines = dialog.field("services").widget.lines
    assert not lines.setData(lines.index(0, 1), "soon")
    for typed in ("33", "0", "9999"):
        lines.setData(lines.index(0, 1), typed)
        hands.save()
        wanted = "洁牙: enter 5 to 480 minutes, in steps of 5."
        assert dialog.field("services").refusal == wanted
    lines.setData(lines.index(0, 1), "")
    hands.save()
    assert done(context, row.id)[clinic.services["洁牙"]] is None


def test_what_somebody_does_is_kept_by_every_edit(section, context, hands, clinic):
    row = choose(section, context, "李医生")
    given = {clinic.services["种植"]: 90, clinic.services["拔牙"]: None}

    def fill(act) -> None:
        service.set_services(act, row.id, given)
        edit_service(act, clinic.services["种植"], ServiceForm("种植", 60, active=False))

    context.do("Fill", fill)
    section.edit_action.trigger()
    dialog = hands.dialog()
    assert dialog.field("services").widget.value() == given
    hands.type(dialog.field("title").widget, "Surgery")
    hands.save()
    assert done(context, row.id) == given


def test_who_sees_no_patients_does_no_services(section, context, hands):
    choose(section, context, "小陈")
    section.edit_action.trigger()
    dialog = hands.dialog()
    assert not dialog.field("services").widget.isEnabled()
    dialog.field("provider").widget.click()
    assert dialog.field("services").widget.isEnabled()


def test_only_the_owner_changes_staff(section, page, context, clinic, hands):
    context.desk.actor = clinic.desk
    assert section.barred.text() == "Only these roles may change this: Owner."
    choose(section, context, "李医生")
    for action in (section.new_action, section.edit_action, section.pin_action):
        page.notice.dismiss()
        action.trigger()
        assert hands.no_dialog()
        assert page.notice.text.startswith("Your role may not do this")


def test_who_leaves_while_booked_leaves_visits_to_move(section, page, context, hands, clinic):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], at(10), 30)
    context.do("Book", lambda act: book(act, form))
    choose(section, context, "李医生")
    section.edit_action.trigger()
    hands.dialog().field("active").widget.click()
    hands.save()
    assert page.notice.text.startswith("1 visit")


def test_leave_and_days_off_are_one_list_in_the_same_words(section, context, hands, clinic):
    """Half a day that was shortened by leave: shown by its reason, and back when that ends."""
    row = person(context, "李医生")
    morning = [Window(540, 720)]
    context.do("x", lambda act: service.set_day(act, row.id, TODAY, morning, "Half day"))
    context.do("x", lambda act: take_leave(act, row.id, at(10), at(23), "Sick"))
    choose(section, context, "李医生")
    section.days_action.trigger()
    dialog = hands.dialog()
    (shown,) = dialog.days.table.rows.rows
    assert (shown.note, tuple(shown.windows)) == ("Sick", (Window(540, 600),))
    dialog.days.table.activated_row.emit(shown)
    form = hands.dialog()
    hands.type(form.field("note").widget, "Very sick")
    hands.save()
    (leave,) = context.read(lambda session: leaves(session, row.id, TODAY))
    assert leave.reason == "Very sick"
    context.do("x", lambda act: end_leave(act, row.id, TODAY, TODAY))
    (left,) = context.read(lambda session: days_off(session, row.id, TODAY))
    assert (left.note, left.windows) == ("Half day", (Window(540, 720),))
