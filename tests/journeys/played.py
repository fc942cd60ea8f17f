"""What a rehearsal leaves behind, read by programs that are not ours."""

import os
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader


def command(*words, config, **more):
    env = os.environ | {"CLINIC_DESK_CONFIG": str(config), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "clinic_desk", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env=env,
        **more,
    )


def rehearsed(out: Path, part: str) -> Path:
    """One part of the rehearsal, in an empty ``out``; its keys lie beside that."""
    done = command("rehearse", out, "--only", part, config=out.parent / "config")
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def pages_of(pdf: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(pdf).pages]
