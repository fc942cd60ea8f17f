"""What each person chose for the window: language, look, widths. Never data of the clinic."""

import json
import logging
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Self, cast

from clinic_desk.base.paths import config
from clinic_desk.ui.kit.theme import Look

FILE = "window.json"
MODES = ("light", "dark", "system")
log = logging.getLogger(__name__)


@dataclass(slots=True)
class WindowSettings:
    """Saved as one small JSON file; a damaged or foreign one counts as none."""

    language: str = ""
    """A name of base.i18n.LANGUAGES; empty follows the system."""
    mode: str = "system"
    text_percent: int = 100
    comfortable: bool = False
    rail_collapsed: bool = False
    paper: str = "A4"
    geometry: str = ""
    """The window's place, as Qt saves it, in base 64."""
    widths: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    """Column widths by the table's name."""
    choices: dict[str, str] = field(default_factory=dict[str, str])
    """Small things a page wants to find again: a filter, a splitter, the last printer."""
    person: int | None = None
    """Whose these are, by staff number; None: of whoever has not signed in yet."""

    @classmethod
    def load(cls, person: int | None = None) -> Self:
        """Those of staff number ``person``."""
        found = cls(person=person)
        try:
            stored = json.loads(_file(person).read_text("utf-8"))
        except (OSError, ValueError):
            return found
        if isinstance(stored, dict):
            found._take(cast("dict[str, object]", stored))
        return found

    def save(self) -> None:
        """Write all or nothing.

        A folder that cannot be written is logged, not shown: a column's width is not worth a
        message.
        """
        path = _file(self.person)
        draft = path.with_suffix(f".{os.getpid()}.tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            values = {name: value for name, value in asdict(self).items() if name != "person"}
            draft.write_text(json.dumps(values, ensure_ascii=False, indent=1), "utf-8")
            draft.replace(path)
        except OSError as error:
            log.warning("Window settings not saved: %s", type(error).__name__)
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def _take(self, stored: dict[str, object]) -> None:
        """Only the values this release knows and could have written."""
        for known in fields(self):
            value = stored.get(known.name)
            if known.name != "person" and type(value) is type(getattr(self, known.name)):
                setattr(self, known.name, value)
        if self.mode not in MODES:
            self.mode = "system"
        self.widths = {name: ints for name, ints in self.widths.items() if _all(int, ints)}
        self.choices = {name: text for name, text in self.choices.items() if _all(str, [text])}

    @property
    def look(self) -> Look:
        return Look(self.mode, self.text_percent, self.comfortable)


def _file(person: int | None) -> Path:
    return config() / (FILE if person is None else f"window-{person}.json")


def _all(kind: type, values: object) -> bool:
    """Whether a stored value, which may be anything, is a list of ``kind``."""
    if not isinstance(values, list):
        return False
    return all(type(value) is kind for value in cast("list[object]", values))
