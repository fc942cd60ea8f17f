"""What every test is given: a database file of its own, keys of its own, a clock that stands."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# the static fonts are the same for every test: made once, kept between runs
os.environ.setdefault(
    "CLINIC_DESK_CACHE", str(Path(tempfile.gettempdir()) / "clinic-desk-test-cache")
)

import pytest
from hypothesis import HealthCheck, settings

import clinic_desk.desk.appointments.records
import clinic_desk.desk.arrivals.records
import clinic_desk.desk.waitlist.records  # noqa: F401 - every table is known before any is made
from clinic_desk.base.paths import Paths
from clinic_desk.storage import opening
from clinic_desk.storage.database import Database
from tests import small
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


@dataclass(frozen=True)
class Ready:
    """A clinic made once for all tests: its data, what opens it, and what is in it."""

    data: Path
    keys: Path
    small: Small | None


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Ready]:
    """An empty clinic and the small one; tests get copies, made in a hundredth of the time."""
    made = {}
    kept = os.environ.get("CLINIC_DESK_CONFIG")
    for filled in (False, True):
        folder = tmp_path_factory.mktemp("ready")
        os.environ["CLINIC_DESK_CONFIG"] = str(folder / "config")
        paths = Paths.within(folder / "clinic")
        opened, _code = opening.create(paths, clock=lambda: NOW)
        known = small.make(opened.database) if filled else None
        opened.close()
        made[filled] = Ready(paths.data, paths.keys, known)
    os.environ.pop("CLINIC_DESK_CONFIG")
    if kept is not None:
        os.environ["CLINIC_DESK_CONFIG"] = kept
    return made


@pytest.fixture
def opened(
    paths: Paths,
    clock: StandingClock,
    _made: dict[bool, Ready],
    request: pytest.FixtureRequest,
) -> Iterator[opening.Opened]:
    ready = _made["clinic" in request.fixturenames]
    shutil.copytree(ready.data, paths.data)
    shutil.copytree(ready.keys, paths.keys)
    with opening.open_clinic(paths, clock=clock) as found:
        yield found


@pytest.fixture
def database(opened: opening.Opened) -> Database:
    return opened.database


@pytest.fixture
def clinic(database: Database, _made: dict[bool, Ready]) -> Small:
    known = _made[True].small
    assert known is not None
    return known


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
    _gui_tests += 1
    if _gui_tests % COLLECT_EVERY == 0:
        gc.collect()
    gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if {"ui", "app", "journeys"} & set(item.path.parts):
            item.add_marker("gui")
