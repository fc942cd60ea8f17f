"""The list of sections: found by a word, walked by keys, built when opened."""

import pytest
from PySide6.QtCore import Qt

from clinic_desk.base.i18n import Catalogue
from clinic_desk.ui.settings import register
from clinic_desk.ui.settings.page import SettingsPage

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def lines(page) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_only_the_section_that_is_seen_is_built(page):
    assert list(page.sections) == ["clinic"]
    page.show_section("look")
    assert list(page.sections) == ["clinic", "look"]
    assert page.stack.currentWidget() is page.sections["look"]


def test_a_setting_is_found_by_a_word_and_enter_goes_to_it(page, hands):
    hands.key(Key.Key_F, CTRL)
    assert page.filter.hasFocus()
    hands.type(page.filter, "emerg")
    assert lines(page) == ["Emergency telephone"]
    hands.key(Key.Key_Return)
    assert page.filter.text() == ""
    assert page.focusWidget() is page.sections["clinic"].emergency


def test_other_words_find_it_too(page, hands):
    hands.type(page.filter, "password")
    assert lines(page) == ["PINs of staff", "My PIN"]
    hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    assert page.focusWidget() is page.sections["security"].my_pin


def test_nothing_found_is_said_and_escape_brings_all_back(page, hands):
    hands.type(page.filter, "xyzzy")
    assert page.nothing.isVisible() and lines(page) == []
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Escape)
    assert len(lines(page)) == len(register.NAMES)
    assert not page.nothing.isVisible()


def test_arrows_go_through_the_sections(page, hands):
    page.list.setFocus()
    hands.key(Key.Key_Down)
    assert page.stack.currentWidget() is page.sections["hours"]
    hands.key(Key.Key_Return)
    assert page.focusWidget() is page.sections["hours"].week.fields[0]
    hands.key(Key.Key_Down, ALT)
    assert page.stack.currentWidget() is page.sections["staff"]
    assert page.list.currentItem().text() == "Staff"


def test_a_click_opens_a_section(qtbot, page, hands):
    at = page.list.visualItemRect(page.list.item(register.NAMES.index("look"))).center()
    hands.click(page.list.viewport(), at)
    assert page.stack.currentWidget() is page.sections["look"]


def test_the_section_is_found_again(qtbot, page, context):
    page.show_section("security")
    again = SettingsPage(context)
    qtbot.addWidget(again)
    again.show()
    assert list(again.sections) == ["security"]
    assert again.list.currentItem().text() == "Security"


def test_every_setting_that_can_be_found_is_there(page):
    for entry in register.SECTIONS:
        section = page.show_section(entry.name)
        for setting in entry.settings:
            assert section.findChild(object, setting.name) is not None, setting.title


@pytest.mark.parametrize("typed", ["备份", "医生", "主题"])
def test_chinese_words_find_settings_in_any_language(typed):
    assert register.find(Catalogue("en"), typed)


def test_who_may_not_is_told_who_may(page, context, clinic):
    section = page.show_section("clinic")
    assert section.barred.isHidden() and section.form.isEnabled()
    context.desk.actor = clinic.desk
    assert not section.form.isEnabled()
    assert section.barred.text() == "Only these roles may change this: Manager, Owner."
    assert section.barred.isVisible()
    context.desk.actor = clinic.owner
    assert section.form.isEnabled() and section.barred.isHidden()


def test_f1_knows_the_keys(page):
    keys = page.keys()
    assert ("Ctrl+F", "Find a setting") in keys
