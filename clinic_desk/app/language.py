"""Which language the window speaks, and Qt's translators for it."""

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from clinic_desk.base.i18n import LANGUAGES
from clinic_desk.base.paths import resources

log = logging.getLogger(__name__)
FIRST = "zh_CN"
_TRADITIONAL = ("TW", "HK", "MO")


def chosen(*wishes: str) -> str:
    """The first of ``wishes`` that we speak, else the system's, else Chinese."""
    for wish in wishes:
        if wish in LANGUAGES:
            return wish
    return _of_system(QLocale.system().name())


def _of_system(name: str) -> str:
    language, _, land = name.partition("_")
    if language == "zh":
        return "zh_TW" if land in _TRADITIONAL or "Hant" in name else FIRST
    return FIRST if language in {"", "C"} else "en"


def install(app: QApplication, language: str) -> None:
    """Speak ``language`` from now on; widgets that are already there keep their words."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resources() / "i18n")
    for name, folder in ((f"qtbase_{language}", qt), (f"clinic_desk_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.setParent(None)
            log.info("No words of %s", name)
