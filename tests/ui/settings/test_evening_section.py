"""Where the power-cut sheets are written, and when: chosen, tried out, refused in a sentence."""

from datetime import time

import pytest
from PySide6.QtWidgets import QFileDialog

from clinic_desk.desk.staff.rights import Right
from clinic_desk.documents import fonts
from clinic_desk.jobs import power_cut
from clinic_desk.ui.settings.evening_section import EveningSection


@pytest.fixture(scope="session", autouse=True)
def _fonts():
    fonts.make()


@pytest.fixture
def section(page):
    made = EveningSection(page, "Power cut")
    page.stack.addWidget(made)
    page.sections["evening"], page._name = made, "evening"
    page.reload()
    return made


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "usb"
    made.mkdir()
    return made


def kept(context):
    return context.read(power_cut.evening)


def test_folder_and_time_are_kept(section, hands, context, folder):
    assert section.at.text() == "17:30"
    assert not section.write_button.isEnabled()
    hands.type(section.folder.line, str(folder))
    hands.type(section.at, "1815")
    hands.save()
    assert kept(context) == power_cut.Evening(folder, time(18, 15))
    assert section.saved.text() == "Saved."
    assert section.last.text() == "Nothing is written there yet."


def test_a_folder_is_picked(section, hands, context, folder, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    hands.click(section.folder.browse)
    assert section.folder.value() == str(folder)
    hands.click(section.save_button)
    assert kept(context).folder == folder


def test_a_folder_that_is_not_there_is_refused_beside_it(section, hands, context, folder):
    hands.type(section.folder.line, str(folder / "gone"))
    hands.save()
    assert "is not there" in section.form.field("folder").refusal
    assert kept(context).folder is None
    assert section.folder.value() == str(folder / "gone")


def test_without_a_time_it_is_refused(section, hands, context, folder):
    hands.type(section.folder.line, str(folder))
    hands.type(section.at, "")
    hands.save()
    assert "Enter the time" in section.form.field("at").refusal


def test_write_now_keeps_what_stands_there_and_writes(section, hands, context, folder, page):
    hands.type(section.folder.line, str(folder))
    hands.click(section.write_button)
    context.tasks.wait()
    assert kept(context).folder == folder
    file = folder / "power-cut-2026-11-21.pdf"
    assert file.exists()
    assert page.notice.text == f"Written: {file}"
    assert section.last.text() == "Last written: Today 09:00"
    assert section.write_button.isEnabled()


def test_write_now_after_the_folder_went_away(section, hands, context, folder):
    hands.type(section.folder.line, str(folder))
    hands.save()
    folder.rmdir()
    hands.click(section.write_button)
    context.tasks.wait()
    assert "is not there" in section.form.field("folder").refusal


def test_an_empty_folder_switches_it_off(section, hands, context, folder):
    hands.type(section.folder.line, str(folder))
    hands.save()
    hands.type(section.folder.line, "")
    hands.save()
    assert kept(context).folder is None
    assert not section.write_button.isEnabled()
    assert section.last.isHidden()


def test_who_may_not_change_the_clinic_may_look(section, context, clinic):
    context.desk.actor = clinic.desk
    section.show_rights()
    assert not section.form.isEnabled()
    assert not section.barred.isHidden()
    assert section.right is Right.CLINIC
