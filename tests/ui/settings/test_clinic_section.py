"""The clinic's head: typed, saved, refused beside the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from clinic_desk.desk.clinic.queries import clinic as read_clinic
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.staff.rights import NotAllowed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(page):
    return page.show_section("clinic")


def picture(path, width=2000, height=100, kind="PNG") -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path), kind)
    return str(path)


def test_it_shows_what_is_kept(section, context):
    assert section.clinic_name.text() == "晨曦口腔"
    assert section.phone.text() == "0571-00000000"
    assert section.kind.currentText() == "Dental clinic"
    assert not section.save_button.isEnabled()


def test_what_is_typed_is_saved_by_a_key(section, context, hands):
    hands.type(section.clinic_name, "Morning Light")
    hands.key(Key.Key_Return)
    assert section.kind.hasFocus()
    section.kind.setCurrentIndex(2)
    hands.type(section.emergency, "13800001111")
    hands.click(section.insured, section.insured.rect().center() / 8)
    hands.key(Key.Key_S, CTRL)
    row = context.read(read_clinic)
    assert (row.name, row.kind, row.emergency_phone) == (
        "Morning Light",
        ClinicKind.AESTHETIC,
        "13800001111",
    )
    assert section.saved.text() == "Saved." and not section.save_button.isEnabled()
    context.database.undo(context.desk.actor)
    assert section.clinic_name.text() == "晨曦口腔"


def test_no_name_is_refused_beside_the_field_and_the_rest_stays(section, context, hands):
    hands.type(section.address, "12 High Street")
    hands.type(section.clinic_name, "")
    hands.click(section.save_button)
    assert section.form.field("name").refusal.startswith("Enter the clinic's name")
    assert section.clinic_name.hasFocus()
    assert section.address.text() == "12 High Street"
    assert context.read(read_clinic).address == "人民路18号2楼"


def test_what_is_being_typed_outlives_a_change_elsewhere(section, page, hands):
    hands.type(section.address, "half typ")
    page.refresh()
    assert section.address.text() == "half typ"


def test_a_logo_is_kept_small(section, context, hands, tmp_path):
    section.logo.read(picture(tmp_path / "logo.jpg", kind="JPEG"))
    assert section.logo.remove.isVisible()
    hands.click(section.save_button)
    kept = QImage.fromData(context.read(read_clinic).logo)
    assert kept.width() == 800
    hands.click(section.logo.remove)
    hands.click(section.save_button)
    assert context.read(read_clinic).logo is None


def test_a_logo_that_is_no_picture_or_too_large_is_refused(section, tmp_path):
    text = tmp_path / "logo.png"
    text.write_text("not a picture")
    section.logo.read(str(text))
    assert section.form.field("logo").refusal.startswith("This file is not a picture")
    section.logo.read(picture(tmp_path / "logo.bmp", 20, 20, "BMP"))
    assert section.form.field("logo").refusal.startswith("This file is not a picture")
    large = tmp_path / "large.png"
    large.write_bytes(b"\x89PNG" + bytes(1 << 20))
    section.logo.read(str(large))
    assert section.form.field("logo").refusal.startswith("The picture is larger than 1 MB")
    assert section.logo.value() is None


def test_the_right_is_asked_when_it_is_saved(section, context, clinic, hands):
    hands.type(section.address, "elsewhere")
    context.desk.actor = clinic.desk
    with pytest.raises(NotAllowed):
        section.keep()
    assert context.read(read_clinic).address == "人民路18号2楼"
