"""The font of the screen: Chinese and Latin from one family, on a machine that has neither.

Windows has Microsoft YaHei. Elsewhere Noto Sans SC: the two static files when they have been
made (documents.fonts), else the variable font at its regular weight, whose bold comes out
wrong and is replaced as soon as the static files are there.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

WINDOWS = ("Microsoft YaHei UI", "Microsoft YaHei")
STATIC = "clinic_desk_static_fonts"
REGULAR = 400.0


def load(app: QApplication) -> None:
    """Give ``app`` its font. Call before ``theme.apply``, which sets the size."""
    if sys.platform == "win32" and (family := _installed(WINDOWS)):
        app.setFont(_shaped(QFont(family)))
        return
    if not use_static_when_ready(app):
        _use_variable(app)


def use_static_when_ready(app: QApplication) -> bool:
    """Change to the static fonts if they have been made; True when they are in use."""
    if app.property(STATIC):
        return True
    from clinic_desk.documents import fonts

    files = fonts.ready()
    if files is None:
        return False
    families = [_add(Path(path)) for path in (files.regular, files.bold)]
    if not families[0]:
        return False
    app.setProperty(STATIC, True)
    _set(app, QFont(families[0]))
    return True


def _use_variable(app: QApplication) -> None:
    from clinic_desk.documents import fonts

    family = _add(fonts.variable("SC"))
    if not family:
        return
    font = QFont(family)
    font.setVariableAxis(QFont.Tag("wght"), REGULAR)
    _set(app, font)


def _set(app: QApplication, font: QFont) -> None:
    if app.font().pixelSize() > 0:
        font.setPixelSize(app.font().pixelSize())
    app.setFont(_shaped(font))


def _shaped(font: QFont) -> QFont:
    """Figures of one width, and outlines left as they were drawn."""
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def _installed(families: tuple[str, ...]) -> str:
    there = set(QFontDatabase.families())
    return next((family for family in families if family in there), "")


def _add(path: Path) -> str:
    """The first family of the file; empty when it cannot be read."""
    number = QFontDatabase.addApplicationFont(str(path))
    return next(iter(QFontDatabase.applicationFontFamilies(number)), "") if number >= 0 else ""
