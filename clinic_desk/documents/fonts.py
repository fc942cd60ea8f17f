"""The files the papers' and the screens' letters come from.

Noto Sans SC comes as one variable file, which reportlab and Qt draw at its thinnest: two static
files are made of it, once, with names of their own. The Open Font License asks that changed
files do not pass as the original's, and reportlab confuses fonts that share a name.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from importlib.resources import files
from pathlib import Path
from typing import Any

from clinic_desk.base.paths import cache_folder, resources

FAMILY = "Clinic Desk Sans"
VERSION = 1
"""Part of the files' names: another number makes them anew."""

RARE = ("TC", "JP")
"""Where characters are looked for that the main file has not, in this order."""

_NAMED = {1, 2, 3, 4, 6, 16, 17, 21, 22, 25}
_WINDOWS = (3, 1, 0x409)
_FS_REGULAR, _FS_BOLD = 1 << 6, 1 << 5

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


class Weight(IntEnum):
    REGULAR = 400
    BOLD = 700

    @property
    def style(self) -> str:
        return self.name.title()


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The two static files of ``FAMILY``."""

    regular: Path
    bold: Path

    def of(self, weight: Weight) -> Path:
        return self.bold if weight is Weight.BOLD else self.regular


def variable(script: str) -> Path:
    """The variable Noto Sans of ``SC``, ``TC`` or ``JP``, as its package ships it."""
    folder = files("justmytype_intl_cjk") / "fonts" / "ofl" / f"notosans{script.lower()}"
    return Path(str(folder / f"NotoSans{script}[wght].ttf"))


def ready() -> FontFiles | None:
    """The static files where they are made already: beside the program, or in the cache."""
    for folder in (resources() / "fonts", _cache()):
        found = _files(folder)
        if found.regular.exists() and found.bold.exists():
            return found
    return None


def make(progress: Progress | None = None) -> FontFiles:
    """The static files, made first where they are missing (some 15 s for each of the two).

    Of two programs that want them at once, one makes them and the other waits.

    Raises:
        OSError: the cache folder cannot be written.

    """
    if made := ready():
        return made
    from filelock import FileLock

    tell = progress or _untold
    _cache().mkdir(parents=True, exist_ok=True)
    with FileLock(_cache() / "making.lock"):
        wanted = _files(_cache())
        for done, weight in enumerate(Weight):
            tell(done, len(Weight))
            if not wanted.of(weight).exists():
                _make(weight, wanted.of(weight))
        _sweep({wanted.regular, wanted.bold})
    tell(len(Weight), len(Weight))
    return wanted


def _untold(_done: int, _of: int) -> None:
    """Nobody asked for the progress."""


def _cache() -> Path:
    return cache_folder() / "fonts"


def _files(folder: Path) -> FontFiles:
    regular, bold = (
        folder / f"{_postscript(weight)}-{VERSION}.ttf" for weight in (Weight.REGULAR, Weight.BOLD)
    )
    return FontFiles(regular, bold)


def _postscript(weight: Weight) -> str:
    return f"{FAMILY.replace(' ', '')}-{weight.style}"


def _make(weight: Weight, path: Path) -> None:
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    untyped: Any = instancer
    font: Any = TTFont(variable("SC"), recalcTimestamp=False)
    untyped.instantiateVariableFont(font, {"wght": float(weight)}, inplace=True)
    _rename(font, weight)
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            font.save(file)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _rename(font: Any, weight: Weight) -> None:
    """One family with a Regular and a Bold that the system and reportlab tell apart."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID not in _NAMED]
    full = f"{FAMILY} {weight.style}"
    for name_id, text in {
        1: FAMILY,
        2: weight.style,
        3: f"{VERSION};{_postscript(weight)}",
        4: full,
        6: _postscript(weight),
        16: FAMILY,
        17: weight.style,
    }.items():
        table.setName(text, name_id, *_WINDOWS)
    bold = weight is Weight.BOLD
    font["OS/2"].usWeightClass = int(weight)
    kept = font["OS/2"].fsSelection & ~(_FS_REGULAR | _FS_BOLD)
    font["OS/2"].fsSelection = kept | (_FS_BOLD if bold else _FS_REGULAR)
    font["head"].macStyle = int(bold)
    with suppress(KeyError):
        # it tells of the axes that are no more
        del font["STAT"]


def _sweep(wanted: set[Path]) -> None:
    """Remove files of older versions and what a killed program left half made."""
    for path in (*_cache().glob("*.ttf"), *_cache().glob("*.part")):
        if path not in wanted:
            # a window that is still open may hold an older one
            with suppress(OSError):
                path.unlink()
