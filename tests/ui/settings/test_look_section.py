"""How the window looks: at once, and kept for this person."""

import pytest

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.settings import WindowSettings


@pytest.fixture
def section(page, context):
    context.settings.mode = "light"
    return page.show_section("look")


def test_dark_at_once_and_kept(section, hands):
    assert section.mode.choices["light"].isChecked()
    section.mode.choices["dark"].click()
    assert theme.current().dark
    assert WindowSettings.load().mode == "dark"


def test_the_text_grows(section, context):
    before = theme.px(100)
    section.text_size.spin.stepUp()
    section.text_size.spin.stepUp()
    assert (before, theme.px(100)) == (100, 120)
    assert WindowSettings.load().text_percent == 120
    section.text_size.spin.setValue(500)
    assert context.settings.text_percent == theme.LARGEST


def test_roomy_lines(section):
    section.comfortable.click()
    assert theme.control_height() == theme.COMFORTABLE
    assert WindowSettings.load().comfortable


def test_what_is_changed_elsewhere_is_shown(qapp, section, context):
    context.settings.mode, context.settings.text_percent = "dark", 110
    theme.apply(qapp, context.settings.look)
    assert section.mode.value() == "dark" and section.text_size.value() == 110


def test_a_language_is_asked_of_the_shell(qtbot, page, section):
    chinese = section.language.findData("zh_CN")
    section.language.setCurrentIndex(chinese)
    with qtbot.waitSignal(page.language_chosen) as heard:
        section.language.activated.emit(chinese)
    assert heard.args == ["zh_CN"]


def test_the_same_language_asks_for_nothing(qtbot, page, section):
    with qtbot.assertNotEmitted(page.language_chosen):
        section.language.activated.emit(section.language.currentIndex())
