"""The kit is loaded before anything is painted: it may not pull in what takes long."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from clinic_desk.ui import kit

SLOW = ("sqlalchemy", "reportlab", "openpyxl", "xlsxwriter", "alembic", "pypinyin", "keyring")
ROOMS = ("clinic_desk.desk", "clinic_desk.storage", "clinic_desk.documents", "clinic_desk.jobs")
NAMES = sorted(path.stem for path in Path(kit.__path__[0]).glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("name", NAMES)
def test_knows_nothing_above_or_slow_at_run_time(name):
    assert find_spec(f"clinic_desk.ui.kit.{name}")
    script = f"import sys, json, clinic_desk.ui.kit.{name}; print(json.dumps(list(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    loaded = json.loads(done.stdout)
    assert not [m for m in loaded if m in SLOW or m.startswith(ROOMS)]
    if name != "preview":
        assert not [m for m in loaded if m.startswith(("PySide6.QtPdf", "PySide6.QtPrint"))]
