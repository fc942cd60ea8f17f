import sys
import threading
from itertools import pairwise
from shutil import copy
from struct import unpack_from

import pytest
from filelock import FileLock
from fontTools.ttLib import TTFont

from clinic_desk.base import paths
from clinic_desk.documents import fonts
from clinic_desk.documents.fonts import FAMILY, Weight


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """An empty cache folder of this test alone."""
    monkeypatch.setenv("CLINIC_DESK_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "cache" / "fonts"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("weight", Weight)
def test_the_files_are_named_as_one_family_of_two_weights(made, weight):
    font = TTFont(made.of(weight), lazy=True)
    style = "Bold" if weight is Weight.BOLD else "Regular"
    names = {record.nameID: str(record) for record in font["name"].names}
    assert (names[1], names[16], names[2], names[17]) == (FAMILY, FAMILY, style, style)
    assert (names[4], names[6]) == (f"{FAMILY} {style}", f"ClinicDeskSans-{style}")
    assert font["OS/2"].usWeightClass == weight
    assert font["head"].macStyle == (weight is Weight.BOLD)
    assert "fvar" not in font
    assert "STAT" not in font
    # the licence goes with the file
    assert "SIL Open Font License" in names[13]
    font.close()


@pytest.mark.parametrize("weight", Weight)
def test_the_files_know_all_of_the_common_characters(made, weight):
    font = TTFont(made.of(weight), lazy=True)
    known = font.getBestCmap()
    gb2312 = [bytes([high, low]) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF)]
    common = {char for pair in gb2312 for char in pair.decode("gb2312", "ignore")}
    assert len(common) == 6763
    assert not {char for char in common if ord(char) not in known}
    assert {ord(char) for char in "0123456789¥￥,.-（）：·−"} <= set(known)
    font.close()


@pytest.mark.parametrize("weight", Weight)
def test_every_outline_stands_alone(made, weight):
    """StaticFile copies outlines one by one: none may be made of others."""
    font = TTFont(made.of(weight), lazy=True)
    places, outlines = font["loca"].locations, font.reader["glyf"]
    contours = [
        unpack_from(">h", outlines, start)[0] for start, end in pairwise(places) if end > start
    ]
    assert len(contours) > 30_000
    assert min(contours) > 0
    font.close()


def test_what_is_made_is_not_made_again(made):
    before = made.regular.stat().st_mtime_ns
    told = []
    assert fonts.make(lambda *step: told.append(step)) == made
    assert fonts.ready() == made
    assert made.regular.stat().st_mtime_ns == before
    assert told == []


@pytest.mark.usefixtures("cache")
def test_nothing_is_ready_before_it_is_made():
    assert fonts.ready() is None


def test_half_of_the_files_are_not_ready(cache, made):
    copy(made.regular, cache)
    assert fonts.ready() is None


@pytest.mark.slow
def test_what_is_missing_is_made_and_the_same_every_time(cache, made):
    copy(made.regular, cache)
    told = []
    again = fonts.make(lambda *step: told.append(step))
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert again.bold.parent == cache
    assert again.bold.read_bytes() == made.bold.read_bytes()
    assert fonts.make() == again == fonts.ready()


def test_one_program_makes_and_the_other_waits(cache, made):
    """The first holds the lock, finishes, and leaves a part of an earlier crash behind."""
    (cache / "ClinicDeskSans-Bold-1.999.part").write_bytes(b"half")
    (cache / "ClinicDeskSans-Bold-0.ttf").write_bytes(b"older")
    told, found = [], []
    second = threading.Thread(
        target=lambda: found.append(fonts.make(lambda *step: told.append(step)))
    )
    with FileLock(cache / "making.lock"):
        second.start()
        second.join(0.3)
        assert second.is_alive()
        for path in (made.regular, made.bold):
            copy(path, cache)
    second.join(20)
    assert found == [fonts.ready()]
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert sorted(path.suffix for path in cache.iterdir()) == [".lock", ".ttf", ".ttf"]


@pytest.mark.usefixtures("cache")
def test_files_shipped_with_the_program_come_first(made, tmp_path, monkeypatch):
    shipped = tmp_path / "packed" / "resources" / "fonts"
    shipped.mkdir(parents=True)
    for path in (made.regular, made.bold):
        copy(path, shipped)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "packed"), raising=False)
    paths.resources.cache_clear()
    try:
        assert fonts.make().regular.parent == shipped
    finally:
        monkeypatch.undo()
        paths.resources.cache_clear()
