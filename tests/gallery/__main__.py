"""``python -m tests.gallery OUT [--look zh_CN-light-100] [--only WORD]``."""

import argparse
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from clinic_desk.app.rehearsal.screen import offscreen

NOW = datetime(2026, 11, 20, 10, 20)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--look", default="", help="only looks whose name holds this")
    parser.add_argument("--only", default="", help="only scenes whose name holds this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CLINIC_DESK_CONFIG"] = str(Path(folder) / "config")
        os.environ["QT_QPA_PLATFORM"] = offscreen(Path(folder))
        return draw(options, Path(folder))


def draw(options: argparse.Namespace, folder: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from clinic_desk.base.paths import Paths
    from clinic_desk.jobs import demo
    from tests.gallery.lively import enliven
    from tests.gallery.papers import draw_papers
    from tests.gallery.scenes import SCENES
    from tests.gallery.stage import LOOKS, Stage

    app = QApplication.instance() or QApplication([])
    paths = Paths.within(folder / "clinic")
    with demo.new_demo(paths, customers=600, years=1, seed=7, today=NOW.date()) as opened:
        opened.database.clock = lambda: NOW
        enliven(opened.database, NOW)
        # first: they are written down, and nobody must listen who is put away by then
        if not options.only or options.only in "papers":
            draw_papers(opened, options.out, NOW)
        for look in LOOKS:
            if options.look not in look.name:
                continue
            stage = Stage(app, opened, NOW, look, options.out)
            for scene in SCENES:
                if options.only in scene.__name__:
                    scene(stage)
            print(look.name, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
