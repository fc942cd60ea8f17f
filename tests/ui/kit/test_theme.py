import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from clinic_desk.base.paths import resources
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.theme import DARK, LIGHT, Look


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_puts_the_program_into_a_mode(qapp, mode):
    heard = []
    theme.notifier().changed.connect(lambda: heard.append(theme.current().dark))
    theme.apply(qapp, Look(mode))
    colours = DARK if mode == "dark" else LIGHT
    assert theme.current() is colours
    assert heard == [mode == "dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(colours.muted)


def test_system_mode_is_one_of_the_two(qapp):
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    theme.apply(qapp, Look("system"))
    assert theme.current() is (DARK if dark else LIGHT)


def test_a_change_of_the_system_counts_only_in_system_mode(qapp):
    theme.apply(qapp, Look("dark"))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is DARK
    theme.apply(qapp, Look("system"))
    heard = []
    theme.notifier().changed.connect(lambda: heard.append(1))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert heard == [1]


@pytest.mark.parametrize(
    ("asked", "got", "body"), [(100, 100, 14), (150, 150, 21), (90, 90, 13), (400, 150, 21)]
)
def test_sizes_grow_with_the_text(qapp, asked, got, body):
    theme.apply(qapp, Look("light", asked))
    assert theme.look().text_percent == got
    assert qapp.font().pixelSize() == body == theme.font().pixelSize()
    assert theme.px(8) == round(8 * got / 100)
    assert theme.control_height() == round(32 * got / 100)


def test_comfortable_controls_are_40_pixels(qtbot, qapp):
    line, button = QLineEdit(), QPushButton("Save")
    for widget in (line, button):
        qtbot.addWidget(widget)
        widget.show()
    assert line.height() == button.height() == 32
    theme.apply(qapp, Look("light", 100, comfortable=True))
    for widget in (line, button):
        widget.adjustSize()
    assert line.sizeHint().height() == button.sizeHint().height() == 40


@pytest.mark.parametrize("percent", [90, 100, 125, 150])
def test_focus_moves_nothing(qtbot, qapp, percent):
    theme.apply(qapp, Look("light", percent))
    for widget in (QLineEdit("x"), QPushButton("Save")):
        qtbot.addWidget(widget)
        widget.show()
        calm = widget.sizeHint()
        widget.setFocus()
        widget.ensurePolished()
        assert widget.sizeHint() == calm


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_name_in_the_sheet_has_a_value(colours):
    sheet = theme.style_sheet(colours)
    assert "$" not in sheet
    assert colours.accent in sheet


def test_the_sheet_holds_no_colour_of_its_own():
    sheet = (resources() / "theme.qss").read_text("utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|rgb\(|\b(?:white|black|gradient)\b", sheet)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_pictures_of_the_sheet_exist(qapp, colours):
    names = re.findall(r"url\(icons:([^)]+)\)", theme.style_sheet(colours))
    assert names
    assert all((resources() / "icons" / name).exists() for name in names)


def test_see_through_colours_are_written_for_the_sheet():
    assert theme._css("#ff0000") == "#ff0000"
    assert theme._css("#80ff0000") == "rgba(255, 0, 0, 128)"


def test_restyle_shows_at_once(qtbot):
    label = QLabel("Overdue")
    qtbot.addWidget(label)
    label.show()
    theme.restyle(label, tone="danger", level="title")
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.danger.text)
    assert label.font().pixelSize() == 20
