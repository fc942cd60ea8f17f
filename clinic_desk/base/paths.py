"""Where things are, from source, installed and packed."""

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """The folders of one clinic. ``keys`` lies outside ``data`` on purpose: whoever copies
    the data folder has not copied what opens it.
    """

    data: Path
    keys: Path
    logs: Path

    @classmethod
    def of_this_person(cls) -> "Paths":
        from platformdirs import PlatformDirs

        dirs = PlatformDirs("Clinic Desk", appauthor=False)
        return cls(dirs.user_data_path / "clinic", _config() / "keys", dirs.user_log_path)

    @classmethod
    def within(cls, folder: Path) -> "Paths":
        """The clinic kept in ``folder`` (``--data``)."""
        return cls(folder.absolute(), _config() / "keys", folder.absolute() / "logs")

    @property
    def database(self) -> Path:
        return self.data / "desk.db"

    @property
    def wraps(self) -> Path:
        """The data key, wrapped; see storage.keys."""
        return self.data / "keys.json"

    @property
    def lock(self) -> Path:
        return self.data / "desk.lock"

    @property
    def backups(self) -> Path:
        return self.data / "backups"


def _config() -> Path:
    """``CLINIC_DESK_CONFIG`` moves keys and window settings, for tests and trials."""
    if moved := os.environ.get("CLINIC_DESK_CONFIG"):
        return Path(moved)
    from platformdirs import PlatformDirs

    return PlatformDirs("Clinic Desk", appauthor=False).user_config_path


def config() -> Path:
    return _config()


def cache_folder() -> Path:
    """For what can be made again (fonts); ``CLINIC_DESK_CACHE`` moves it."""
    if moved := os.environ.get("CLINIC_DESK_CACHE"):
        return Path(moved)
    from platformdirs import PlatformDirs

    return PlatformDirs("Clinic Desk", appauthor=False).user_cache_path


@cache
def resources() -> Path:
    """The folder of style sheet, icons and words."""
    if packed := getattr(sys, "_MEIPASS", None):
        return Path(packed) / "resources"
    package = Path(__file__).parents[1]
    inside = package / "resources"
    return inside if inside.exists() else package.parent / "resources"
