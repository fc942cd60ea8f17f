from dataclasses import dataclass, field
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.storage.act import PROGRAM
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Bulletin, Context, Desk
from clinic_desk.ui.kit.routes import Routes
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Tasks

NOW = datetime(2026, 11, 20, 9, 0)


@dataclass(frozen=True)
class Written:
    """What a transaction tells the pages."""

    tables: frozenset[str]
    title: str = "Change"
    steps: list[object] = field(default_factory=list)


@pytest.fixture
def words() -> Catalogue:
    return Catalogue("en")


@pytest.fixture(autouse=True)
def _light(qapp: QApplication):
    theme.apply(qapp, theme.Look("light"))
    yield
    seen = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for widget in seen:
        widget.close()


@pytest.fixture
def context(database, words, tmp_path):
    bulletin = Bulletin()
    database.on_commit(bulletin.changed.emit)
    made = Context(
        database,
        lambda: NOW,
        Tasks(),
        bulletin,
        words,
        Paths.within(tmp_path / "clinic"),
        Desk(PROGRAM),
        Routes(),
        WindowSettings(),
    )
    yield made
    made.tasks.wait()
