"""What tests of pages and dialogs are given: an open desk with the owner signed in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.storage.database import Database
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.context import Bulletin, Context, Desk
from clinic_desk.ui.kit.routes import Routes
from clinic_desk.ui.kit.settings import WindowSettings
from clinic_desk.ui.kit.tasks import Tasks
from tests.small import Small


@pytest.fixture(autouse=True)
def _window_free(qapp: QApplication) -> Iterator[None]:
    """Light, at 100 %; a window left open is closed, so that no test sees another's."""
    theme.apply(qapp, theme.Look("light"))
    # letters that belong together are one word also where a busy machine is slow with them
    qapp.setKeyboardInputInterval(10_000)
    yield
    for widget in qapp.topLevelWidgets():
        if widget.isVisible():
            widget.close()


@pytest.fixture
def context(
    qapp: QApplication, database: Database, clinic: Small, clock, paths: Paths
) -> Iterator[Context]:
    """The small clinic of tests/small.py; the owner sits at the desk, words are English."""
    bulletin = Bulletin()
    database.on_commit(bulletin.changed.emit)
    made = Context(
        database=database,
        clock=clock,
        tasks=Tasks(),
        bulletin=bulletin,
        words=Catalogue("en"),
        paths=paths,
        desk=Desk(clinic.owner),
        routes=Routes(),
        settings=WindowSettings(),
    )
    yield made
    made.tasks.wait()


@pytest.fixture
def asked(context: Context) -> list[object]:
    """What pages asked of the shell, in order."""
    heard: list[object] = []
    context.routes.asked.connect(heard.append)
    return heard
