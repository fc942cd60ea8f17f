import shutil

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont

from clinic_desk.documents import fonts as files
from clinic_desk.ui.kit import fonts, theme


@pytest.fixture
def app(qapp, tmp_path, monkeypatch):
    """Without fonts made before, and as it was afterwards."""
    monkeypatch.setenv("CLINIC_DESK_CACHE", str(tmp_path))
    before = QFont(qapp.font())
    yield qapp
    qapp.setProperty(fonts.STATIC, None)
    qapp.setFont(before)


def test_shows_chinese_where_nothing_is_installed(app):
    fonts.load(app)
    assert QFontInfo(app.font()).family() == "Noto Sans SC"
    assert app.font().variableAxisValue(QFont.Tag("wght")) == 400
    drawn = QRawFont.fromFont(app.font())
    assert all(drawn.supportsCharacter(ord(char)) for char in "王秀英¥0Aa。，")


def test_the_size_is_kept(app):
    theme.apply(app, theme.Look("light", 150))
    fonts.load(app)
    assert app.font().pixelSize() == 21


def test_figures_have_one_width(app):
    fonts.load(app)
    metrics = QFontMetrics(app.font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    assert app.font().isFeatureSet(QFont.Tag("tnum"))


def test_changes_to_the_static_files_as_soon_as_they_are_made(app):
    fonts.load(app)
    assert not fonts.use_static_when_ready(app)
    made = files._files(files._cache())
    for path in (made.regular, made.bold):
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(files.variable("SC"), path)
    assert fonts.use_static_when_ready(app)
    assert not app.font().isVariableAxisSet(QFont.Tag("wght"))
    assert fonts.use_static_when_ready(app)


def test_damaged_files_are_not_used(app):
    made = files._files(files._cache())
    for path in (made.regular, made.bold):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"not a font")
    assert not fonts.use_static_when_ready(app)
    fonts.load(app)
    assert QFontInfo(app.font()).family() == "Noto Sans SC"
