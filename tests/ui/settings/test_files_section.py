"""Back-up, restore, export and check, as they are done from the settings."""

import shutil

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_desk.base.paths import Paths
from clinic_desk.jobs.backup import back_up, look, made
from clinic_desk.jobs.export_sheets import Subject
from clinic_desk.storage import opening
from clinic_desk.ui.settings.restore_dialog import RestoreChoice


@pytest.fixture
def section(page):
    return page.show_section("files")


@pytest.fixture
def foreign(tmp_path, clock):
    """A back-up of another clinic, and its recovery code."""
    paths = Paths.within(tmp_path / "other")
    opened, code = opening.create(paths, clock=clock)
    with opened:
        info = back_up(paths, tmp_path, key=opened.key, clock=clock)
    return info.path, code


def finished(context) -> None:
    context.tasks.wait()
    QApplication.processEvents()


def chosen(page) -> list[RestoreChoice]:
    heard: list[RestoreChoice] = []
    page.restore_chosen.connect(heard.append)
    return heard


def test_a_back_up_is_made_and_said(section, page, context, hands):
    assert section.last.text() == "There is no back-up yet."
    hands.click(section.back_up)
    assert not section.back_up.isEnabled() and not section.back_up_to.isEnabled()
    finished(context)
    (file,) = made(context.paths.backups)
    assert look(file).counts["customer"] == 5
    assert page.notice.text == f"The back-up was made, opened and checked: {file}"
    assert section.last.text() == f"Last back-up: Today 09:00, {file}"
    assert section.back_up.isEnabled()


def test_another_folder_is_remembered(section, context, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    section.back_up_in(stick)
    finished(context)
    (file,) = made(stick)
    assert str(file) in section.last.text()


def test_a_folder_that_is_gone_is_refused(section, page, context, tmp_path):
    section.back_up_in(tmp_path / "gone")
    finished(context)
    assert "is not there" in page.notice.text
    assert section.back_up.isEnabled()
    assert context.settings.choices.get("backup.folder") is None


def test_the_newest_back_up_is_offered_and_handed_over(section, page, context, hands):
    heard = chosen(page)
    hands.click(section.back_up)
    finished(context)
    hands.click(section.restore)
    dialog = hands.dialog()
    finished(context)
    assert dialog.content.value_of("Customers") == "5"
    assert dialog.content.value_of("Made") == "2026-11-20 09:00"
    assert not dialog.code.isVisible()
    hands.save()
    assert dialog.field("sure").refusal == "Tick this to confirm."
    assert heard == []
    dialog.sure.click()
    hands.save()
    assert heard == [RestoreChoice(made(context.paths.backups)[0], None)]


def test_a_foreign_back_up_needs_its_code(section, page, context, hands, foreign):
    heard, (file, code) = chosen(page), foreign
    hands.click(section.restore)
    dialog = hands.dialog()
    hands.save()
    assert dialog.field("file").refusal == "Choose the back-up file first."
    dialog.file.line.setText(str(file))
    hands.save()
    assert dialog.field("file").refusal.startswith("The file is still being read")
    dialog.look()
    finished(context)
    assert dialog.code.isVisible()
    dialog.sure.click()
    hands.save()
    assert dialog.field("recovery_code").refusal.startswith("Enter the recovery code")
    hands.type(dialog.code, "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF")
    hands.save()
    assert dialog.field("recovery_code").refusal.startswith("This recovery code does not open")
    hands.type(dialog.code, code.lower().replace("-", " "))
    hands.save()
    (choice,) = heard
    assert choice.path == file and choice.code == code.lower().replace("-", " ")


def test_what_is_no_back_up_is_refused_beside_the_file(section, context, hands, tmp_path):
    note = tmp_path / "note.zip"
    note.write_text("hello")
    hands.click(section.restore)
    dialog = hands.dialog()
    dialog.file.line.setText(str(note))
    dialog.look()
    finished(context)
    assert "is no back-up of Clinic Desk" in dialog.field("file").refusal
    hands.save()
    assert dialog.isVisible()


def test_chosen_sheets_are_exported(section, page, context, hands, tmp_path):
    hands.click(section.export)
    dialog = hands.dialog()
    for tick in dialog.sheets.ticks.values():
        tick.click()
    hands.save()
    assert dialog.field("sheets").refusal == "Choose at least one sheet."
    dialog.sheets.ticks[Subject.CUSTOMERS].click()
    hands.type(dialog.file.line, str(tmp_path / "nowhere" / "out"))
    hands.save()
    assert dialog.field("file").refusal.endswith("is not there. Choose another place.")
    hands.type(dialog.file.line, str(tmp_path / "out"))
    hands.type(dialog.password, "abc")
    hands.save()
    assert dialog.field("password").refusal.startswith("Choose a password of at least 6")
    hands.type(dialog.password, "")
    hands.save()
    finished(context)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames[0] == "Customers"
    assert "Bills" not in book.sheetnames
    assert page.notice.text == f"Written: {tmp_path / 'out.xlsx'} (5 rows)"


def test_everything_is_exported_by_a_child_with_a_password(section, page, context, hands, tmp_path):
    hands.click(section.export)
    dialog = hands.dialog()
    hands.type(dialog.file.line, str(tmp_path / "all.xlsx"))
    hands.type(dialog.password, "secret words")
    hands.type(dialog.again, "secret word")
    hands.save()
    assert dialog.field("again").refusal.startswith("The two passwords are not the same")
    hands.type(dialog.again, "secret words")
    hands.save()
    assert not section.export.isEnabled()
    finished(context)
    assert page.notice.text.startswith("Written: ")
    assert (tmp_path / "all.xlsx").read_bytes()[:4] == b"\xd0\xcf\x11\xe0"
    assert section.export.isEnabled()


def test_a_clean_clinic_is_said_to_be_clean(section, context, hands):
    hands.click(section.verify)
    finished(context)
    assert section.result.text() == (
        "Everything is as it should be: 5 customers, 0 appointments, 0 bills."
    )


def test_what_is_wrong_is_said(section, context, hands):
    with context.database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM customer_text WHERE customer_id = 1")
    hands.click(section.verify)
    finished(context)
    assert "Customers the search does not find: 1." in section.result.text()


def test_rights(section, page, context, clinic):
    context.desk.actor = clinic.desk
    assert section.back_up.isEnabled() and section.verify.isEnabled()
    assert not section.restore.isEnabled() and not section.export.isEnabled()
    assert section.restore.toolTip() == "Only these roles may change this: Owner."


def test_a_back_up_that_goes_away_while_it_is_looked_at(section, context, hands, foreign, tmp_path):
    file, _code = foreign
    copy = shutil.copy(file, tmp_path / "clinic-desk-20200101-000000.zip")
    hands.click(section.restore)
    dialog = hands.dialog()
    dialog.file.line.setText(str(copy))
    dialog.look()
    dialog.cancel_button.click()
    QApplication.focusWidget().focusPreviousChild()
    hands.key(Qt.Key.Key_Space)
    assert hands.no_dialog()
    finished(context)
    assert dialog.seen is None
