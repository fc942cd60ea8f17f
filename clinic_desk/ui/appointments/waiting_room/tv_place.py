"""Where the second screen stands: found again after a restart, and when a monitor is gone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from clinic_desk.ui.kit.settings import WindowSettings

OPEN, SCREEN, AREA = "tv.open", "tv.screen", "tv.area"
_SIDES = 4


@dataclass(frozen=True, slots=True)
class Monitor:
    """One of the system's screens; ``area`` in the coordinates that all of them share."""

    name: str
    area: QRect


def monitors() -> list[Monitor]:
    """Those that are there now, from left to right."""
    found = [Monitor(one.name(), one.geometry()) for one in QGuiApplication.screens()]
    return sorted(found, key=lambda one: (one.area.x(), one.area.y()))


class TvPlace:
    """Keeps in ``settings.choices`` whether the second screen was open, on which monitor it
    filled the screen (its name; empty: it was an ordinary window), and its area.
    """

    def __init__(self, settings: WindowSettings) -> None:
        self._settings = settings

    @property
    def was_open(self) -> bool:
        return bool(self._settings.choices.get(OPEN))

    @property
    def filled(self) -> bool:
        """Whether it filled a monitor, be that there or not."""
        return bool(self._settings.choices.get(SCREEN))

    @property
    def area(self) -> QRect | None:
        """The monitor's, or the window's."""
        parts = self._settings.choices.get(AREA, "").split(",")
        try:
            numbers = [int(part) for part in parts]
        except ValueError:
            return None
        if len(numbers) != _SIDES:
            return None
        area = QRect(*numbers)
        return area if area.isValid() else None

    def monitor(self, known: Sequence[Monitor]) -> Monitor | None:
        """The one that it filled: by name and area, else by name, else by area alone (a system
        may name its screens anew after a restart); None when it is gone.
        """
        name, area = self._settings.choices.get(SCREEN, ""), self.area
        if not name:
            return None
        named = [one for one in known if one.name == name]
        there = [one for one in known if one.area == area]
        both = [one for one in named if one.area == area]
        return next(iter([*both, *named, *there]), None)

    def keep_monitor(self, monitor: Monitor) -> None:
        self._keep("1", monitor.name, monitor.area)

    def keep_window(self, area: QRect) -> None:
        self._keep("1", "", area)

    def keep_closed(self) -> None:
        """The place stays known for the next time."""
        choices = self._settings.choices
        if choices.get(OPEN):
            choices[OPEN] = ""
            self._settings.save()

    def _keep(self, is_open: str, name: str, area: QRect) -> None:
        sides = (area.x(), area.y(), area.width(), area.height())
        wanted = {OPEN: is_open, SCREEN: name, AREA: ",".join(map(str, sides))}
        choices = self._settings.choices
        if any(choices.get(key) != value for key, value in wanted.items()):
            choices.update(wanted)
            self._settings.save()
