"""What every test is given: a database file of its own, keys of its own, a clock that stands."""

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# the static fonts are the same for every test: made once, kept between runs
os.environ.setdefault(
    "CLINIC_DESK_CACHE", str(Path(tempfile.gettempdir()) / "clinic-desk-test-cache")
)

import pytest
from hypothesis import HealthCheck, settings

from clinic_desk.base.paths import Paths
from clinic_desk.storage import opening
from clinic_desk.storage.database import Database
from tests import ready
from tests.small import NOW, Small

# how long an example takes is the machine's affair, not a law
settings.register_profile(
    "desk", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("desk")


@pytest.fixture(autouse=True)
def _own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "config"))


class StandingClock:
    """Gives ``now`` until a test moves it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.within(tmp_path / "clinic")


@pytest.fixture
def opened(
    paths: Paths, clock: StandingClock, request: pytest.FixtureRequest
) -> Iterator[opening.Opened]:
    ready.put(paths, filled="clinic" in request.fixturenames)
    with opening.open_clinic(paths, clock=clock) as found:
        yield found


@pytest.fixture
def database(opened: opening.Opened) -> Database:
    return opened.database


@pytest.fixture
def clinic(database: Database) -> Small:
    return ready.small_clinic()


COLLECT_EVERY = 12
_gui_tests = 0


@pytest.fixture(autouse=True)
def _collected_on_the_gui_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As the program does (kit/garbage.py): a worker thread must never free a widget."""
    global _gui_tests  # noqa: PLW0603 - counted over all tests of this process
    if request.node.get_closest_marker("gui") is None:
        yield
        return
    gc.disable()
    yield
    _delete_windows()
    _gui_tests += 1
    if _gui_tests % COLLECT_EVERY == 0:
        gc.collect()
    gc.enable()


def _delete_windows() -> None:
    """Nothing but a running event loop deletes what was told to: a page that lives on would be
    styled again with each later test, which takes longer and longer.
    """
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.close()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pytest_collection_finish() -> None:
    """What is there for the whole run need not be gone through again at each collection."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if {"ui", "app", "journeys"} & set(item.path.parts):
            item.add_marker("gui")
