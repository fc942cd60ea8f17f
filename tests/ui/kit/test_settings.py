import json

import pytest

from clinic_desk.base.paths import config
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.theme import Look


def test_come_back_as_they_were_saved():
    settings = WindowSettings(
        language="zh_CN",
        mode="dark",
        text_percent=125,
        comfortable=True,
        rail_collapsed=True,
        paper="A5",
        geometry="AAEC",
        widths={"customers.list": [120, 80]},
        choices={"visits.filter": "open"},
        person=3,
    )
    settings.save()
    assert WindowSettings.load(3) == settings
    assert WindowSettings.load(3).look == Look("dark", 125, comfortable=True)


def test_each_person_has_their_own():
    WindowSettings(mode="dark", person=1).save()
    WindowSettings(mode="light").save()
    assert WindowSettings.load(1).mode == "dark"
    assert WindowSettings.load().mode == "light"
    assert WindowSettings.load(2) == WindowSettings(person=2)


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"null", b"\xff\xfe", b'"x"'])
def test_a_damaged_file_counts_as_none(damage):
    WindowSettings().save()
    (config() / "window.json").write_bytes(damage)
    assert WindowSettings.load() == WindowSettings()


def test_values_of_another_kind_are_left_out():
    WindowSettings().save()
    stored = {
        "mode": "pink",
        "text_percent": "big",
        "comfortable": 1,
        "widths": {"a": [1, 2], "b": "x", "c": [1, "2"], "d": [True]},
        "choices": {"a": "x", "b": 3},
        "person": 9,
        "from_a_later_release": 1,
    }
    (config() / "window.json").write_text(json.dumps(stored), "utf-8")
    loaded = WindowSettings.load()
    assert loaded == WindowSettings(widths={"a": [1, 2]}, choices={"a": "x"})


def test_leaves_no_draft_behind():
    WindowSettings().save()
    assert [path.name for path in config().iterdir()] == ["window.json"]


def test_a_folder_that_cannot_be_written_is_only_logged(tmp_path, monkeypatch, caplog):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "file"))
    WindowSettings().save()
    assert "not saved" in caplog.text
