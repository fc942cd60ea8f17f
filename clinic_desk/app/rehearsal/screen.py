"""An imagined screen of a usual size, for windows that nobody looks at."""

import json
from pathlib import Path

SIZE = (1366, 768)


def offscreen(folder: Path) -> str:
    """What QT_QPA_PLATFORM must be; without this the screen would have 800 × 800 points."""
    width, height = SIZE
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "dpr": 1}]}), "utf-8")
    return f"offscreen:configfile={file}"
