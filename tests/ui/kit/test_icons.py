import subprocess
import sys
from collections import Counter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from clinic_desk.base.paths import resources
from clinic_desk.ui.kit import icons, theme
from clinic_desk.ui.kit.theme import DARK, LIGHT, Look

NAMES = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
WANTED = {
    "today",
    "calendar",
    "customers",
    "phone",
    "complaint",
    "fees",
    "points",
    "survey",
    "report",
    "settings",
    "search",
    "lock",
    "eye",
    "eye-off",
    "undo",
    "plus",
    "edit",
    "trash",
    "print",
    "save",
    "export",
    "import",
    "backup",
    "restore",
    "check",
    "close",
    "alert",
    "warning",
    "info",
    "clock",
    "chair",
    "tooth",
    "user",
    "family",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "arrow-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "chevron-down",
    "sun",
    "moon",
    "menu",
    "filter",
    "more",
    "wallet",
    "receipt",
    "play",
    "stop",
    "user-check",
    "user-x",
    "drag",
    "keyboard",
    "star",
    "gift",
    "link",
    "refresh",
    "folder",
}


def inks(pixmap: QPixmap) -> Counter[str]:
    """The opaque colours of a drawing."""
    image = pixmap.toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(colour.name() for colour in points if colour.alpha() == 255)


def test_all_that_was_asked_for_is_there():
    assert set(NAMES) >= WANTED


@pytest.mark.parametrize("name", NAMES)
def test_is_one_line_drawing(name):
    root = ET.parse(resources() / "icons" / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke") == "currentColor"
    fills = {part.get("fill") for part in root.iter()} - {None}
    assert fills <= {"none", "currentColor"}


@pytest.mark.parametrize("name", NAMES)
def test_draws_something_inside_its_square(qapp, name):
    image = icons.pixmap(name, "text", 48).toImage()
    drawn = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 0]
    assert len(drawn) > 40
    assert not any(x in (0, 47) or y in (0, 47) for x, y in drawn)


def test_follows_the_theme_by_itself(qapp):
    made = icons.icon("trash", "danger")
    assert inks(made.pixmap(24, 24)).most_common(1)[0][0] == LIGHT.danger.text
    theme.apply(qapp, Look("dark"))
    assert inks(made.pixmap(24, 24)).most_common(1)[0][0] == DARK.danger.text


def test_modes_and_states(qapp):
    made = icons.icon("star", "muted", "accent")
    off, on = QIcon.State.Off, QIcon.State.On
    disabled = made.pixmap(QSize(24, 24), QIcon.Mode.Disabled, off)
    assert inks(disabled).most_common(1)[0][0] == LIGHT.disabled
    checked = made.pixmap(QSize(24, 24), QIcon.Mode.Normal, on)
    assert inks(checked).most_common(1)[0][0] == LIGHT.accent


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_is_as_sharp_as_the_screen(qapp, scale):
    made = icons.icon("chair").pixmap(QSize(24, 24), scale)
    assert made.size() == QSize(24, 24) * scale
    assert made.devicePixelRatio() == scale
    assert made.toImage() == icons.pixmap("chair", "text", 24, scale).toImage()


def test_paints_with_the_scale_of_what_it_is_painted_on(qapp):
    ground = QPixmap(36, 36)
    ground.setDevicePixelRatio(1.5)
    ground.fill(QColor("#ffffff"))
    painter = QPainter(ground)
    icons.icon("stop").paint(painter, 0, 0, 24, 24)
    painter.end()
    drawn = ground.toImage()
    wide = [x for x in range(36) if drawn.pixelColor(x, 9).lightness() < 128]
    assert wide[0] in range(6, 10)
    assert wide[-1] in range(26, 30)


def test_a_copy_of_an_icon_is_the_same(qapp):
    made = icons.icon("sun")
    engine = icons._Tinted("sun", "text", None)
    assert QIcon(engine.clone()).pixmap(16, 16).toImage() == made.pixmap(16, 16).toImage()


def test_an_unknown_name_is_a_bug(qapp):
    with pytest.raises(FileNotFoundError):
        icons.icon("no such drawing")


def test_a_page_that_is_collected_with_its_icon_does_not_take_the_process_along(qapp):
    """The collector may free an icon's engine before the icon, where both are in one cycle."""
    program = """
import gc, sys
from PySide6.QtWidgets import QApplication
app = QApplication(["x"])
from clinic_desk.ui.kit.labels import IconLabel
class Page: pass
for n in range(200):
    page = Page(); page.me = page
    page.label = IconLabel("user", f"{('text', 'muted', 'accent')[n % 3]}"); page.label.page = page
    del page
    gc.collect()
print("alive")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "alive", done.stderr
