"""The kit is loaded before anything is painted: it may not pull in what takes long."""

import json
import subprocess
import sys
from pathlib import Path

from clinic_desk.ui import kit

SLOW = ("sqlalchemy", "reportlab", "openpyxl", "xlsxwriter", "alembic", "pypinyin", "keyring")
ROOMS = ("clinic_desk.desk", "clinic_desk.storage", "clinic_desk.documents", "clinic_desk.jobs")
LATER = ("PySide6.QtPdf", "PySide6.QtPrint")
NAMES = {path.stem for path in Path(kit.__path__[0]).glob("*.py")} - {"__init__"}


def loaded(names):
    """All modules that a fresh Python holds after importing these of the kit."""
    lines = [f"import clinic_desk.ui.kit.{name}" for name in sorted(names)]
    script = "\n".join([*lines, "import json, sys", "print(json.dumps(list(sys.modules)))"])
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    return json.loads(done.stdout)


def test_knows_nothing_above_or_slow_at_run_time():
    modules = loaded(NAMES)
    assert "clinic_desk.ui.kit.dialog" in modules
    assert not [name for name in modules if name.startswith((*SLOW, *ROOMS))]


def test_the_preview_is_loaded_only_when_something_is_previewed():
    modules = loaded(NAMES - {"preview"})
    assert not [name for name in modules if name.startswith(LATER)]
