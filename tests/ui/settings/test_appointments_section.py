"""The rules of the book: late cancellations, the elderly, limits of waiting."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.appointments.reliability import late_hours
from clinic_desk.desk.arrivals.limits import limits
from clinic_desk.desk.clinic.service import keep_setting
from clinic_desk.desk.staff.rights import NotAllowed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(page):
    return page.show_section("appointments")


def kept(context) -> tuple[int, int, int, int]:
    own = context.read(limits)
    return context.read(late_hours), own.elderly_from, own.waiting, own.treatment


def shown(section) -> tuple[int, int, int, int]:
    fields = (section.late, section.elderly, section.limit, section.treatment)
    return tuple(field.value() for field in fields)


def test_the_usual_rules_are_shown(section):
    assert shown(section) == (24, 60, 15, 15)
    assert not section.save_button.isEnabled()


def test_other_rules_are_kept_and_count(section, context, hands):
    hands.type(section.late, "48")
    hands.type(section.elderly, "65")
    hands.type(section.limit, "20")
    hands.type(section.treatment, "30")
    hands.key(Key.Key_S, CTRL)
    assert kept(context) == (48, 65, 20, 30)
    assert section.saved.text() == "Saved."
    section.reload()
    assert shown(section) == (48, 65, 20, 30)


def test_a_cancellation_may_never_be_late(section, context, hands):
    hands.type(section.late, "0")
    hands.key(Key.Key_S, CTRL)
    assert kept(context) == (0, 60, 15, 15)


def test_what_nobody_could_have_typed_is_not_shown(section, context):
    context.do("Odd", lambda act: keep_setting(act, "waiting.limit_minutes", "soon"))
    section.reload()
    assert shown(section) == (24, 60, 15, 15)


def test_the_right_is_asked_when_it_is_saved(section, context, clinic, hands):
    hands.type(section.late, "48")
    context.desk.actor = clinic.desk
    assert not section.form.isEnabled()
    with pytest.raises(NotAllowed):
        section.keep()
    assert kept(context)[0] == 24
