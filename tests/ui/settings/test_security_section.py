"""Locking, one's own PIN, a new recovery sheet."""

import pypdf
import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.clinic.queries import setting
from clinic_desk.desk.staff import service
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.storage import keys
from tests.small import DESK_PIN, OWNER_PIN

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(page):
    return page.show_section("security")


def minutes(context) -> object:
    return context.read(lambda session: setting(session, "auto_lock_minutes"))


def enters(context, staff_id, pin) -> bool:
    found = context.do("Sign in", lambda act: service.sign_in(act, staff_id, pin))
    return found.actor is not None


def test_the_minutes_are_kept(section, context, hands):
    assert section.minutes.value() == 10
    hands.type(section.minutes.spin, "25")
    hands.key(Key.Key_Tab)
    hands.click(section.save_button)
    assert minutes(context) == 25
    section.minutes.set_value(0)
    assert section.minutes.spin.text() == "Never"
    hands.click(section.save_button)
    assert minutes(context) == 0


def test_the_desk_changes_only_its_own_pin(section, context, clinic, hands):
    context.desk.actor = clinic.desk
    assert not section.form.isEnabled() and not section.sheet.isEnabled()
    with pytest.raises(NotAllowed):
        section.keep()
    hands.click(section.my_pin)
    dialog = hands.dialog()
    hands.type(dialog.field("pin").widget, "9999")
    hands.type(dialog.field("new_pin").widget, "8642")
    hands.type(dialog.field("again").widget, "8642")
    hands.save()
    assert dialog.field("pin").refusal.startswith("This PIN is not right")
    assert dialog.field("new_pin").widget.text() == "8642"
    hands.type(dialog.field("pin").widget, DESK_PIN)
    hands.type(dialog.field("new_pin").widget, "1111")
    hands.save()
    assert dialog.field("new_pin").refusal.startswith("Choose a PIN of 4 to 12 digits")
    hands.type(dialog.field("new_pin").widget, "8642")
    hands.save()
    assert hands.no_dialog()
    assert enters(context, clinic.desk.staff_id, "8642")
    assert enters(context, clinic.owner.staff_id, OWNER_PIN)


def test_a_new_recovery_code_counts_once_it_was_typed(section, page, context, hands, tmp_path):
    path = context.paths.wraps
    before = path.read_text()
    hands.click(section.sheet)
    dialog = hands.dialog()
    dialog.paper.save_to(tmp_path / "sheet.pdf")
    text = "".join(pypdf.PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text().split())
    assert dialog.code.split("-")[0] in text and dialog.code.split("-")[5] in text
    hands.type(dialog.group, "AAAA!")
    hands.save()
    assert dialog.field("group").refusal.startswith("This is not the last group")
    assert path.read_text() == before
    code = dialog.code
    hands.type(dialog.group, code.rpartition("-")[2].lower())
    hands.save()
    assert page.notice.text.startswith("The new recovery code is in force")
    wraps = keys.Wraps.read(path)
    assert keys.open_by_code(wraps, code) == keys.open_by_computer(wraps, context.paths)
    assert wraps.boxes["recovery"] != keys.Wraps.parse(before).boxes["recovery"]


def test_leaving_keeps_the_old_sheet(section, context, hands):
    before = context.paths.wraps.read_text()
    hands.click(section.sheet)
    hands.key(Key.Key_Escape)
    assert hands.no_dialog()
    assert context.paths.wraps.read_text() == before
