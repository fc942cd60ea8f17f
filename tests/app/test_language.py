import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from clinic_desk.app import language


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("C", "zh_CN"),
        ("", "zh_CN"),
        ("en_US", "en"),
        ("de_DE", "en"),
    ],
)
def test_the_system_s_language_and_chinese_where_it_has_none(system, spoken):
    assert language._of_system(system) == spoken


def test_wishes_come_first_in_their_order():
    assert language.chosen("zh_TW", "en") == "zh_TW"
    assert language.chosen("", "en") == "en"
    assert language.chosen("klingon", "zh_CN") == "zh_CN"
    assert language.chosen("", "") in {"zh_CN", "zh_TW", "en"}


def test_installing_replaces_what_was_installed(qapp):
    for wanted in ("zh_CN", "zh_TW", "zh_CN"):
        language.install(qapp, wanted)
        assert len(qapp.findChildren(QTranslator)) == 2
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QLocale().name() == "zh_CN"
    language.install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
